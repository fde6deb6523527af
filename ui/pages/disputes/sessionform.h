#pragma once

#include "core/disputes/disputelist.h"
#include "core/disputes/disputes.h"
#include "ui/forms/formview.h"
#include "ui/pages/disputes/agreementfields.h"

namespace helin {

/// One sitting of a mediation: when, where, who, what each side says, what was found, how it ended; with the agreement
/// when there is one.
class SessionForm final : public FormView
{
    Q_OBJECT

public:
    SessionForm(AppContext &context, const DisputeDetail &detail, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<ChangeSet> submit() override;

private:
    void addFields(const DisputeDetail &detail);
    void update();
    [[nodiscard]] MediationSession session() const;
    [[nodiscard]] SessionOutcome outcome() const;

    Ref<DisputeCase> m_dispute;
    std::unique_ptr<AgreementFields> m_agreement;
};

/// 达成协议 outside a session: the agreement alone.
class AgreeForm final : public FormView
{
    Q_OBJECT

public:
    AgreeForm(AppContext &context, const DisputeDetail &detail, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<ChangeSet> submit() override;

private:
    Ref<DisputeCase> m_dispute;
    std::unique_ptr<AgreementFields> m_agreement;
};

} // namespace helin
