#pragma once

#include "core/disputes/disputes.h"
#include "ui/forms/formview.h"

namespace helin {

class Facts;
class TokenEdit;

/// The long way: registers a dispute with all its fields in groups, or changes the plain fields of one.
class RegisterForm final : public FormView
{
    Q_OBJECT

public:
    /// Registers; `start` is what is known already, e.g. typed at the desk.
    explicit RegisterForm(AppContext &context, const DisputeRegistration &start, QWidget *parent = nullptr);
    /// Changes the plain fields of this case.
    RegisterForm(AppContext &context, const DisputeCase &dispute, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<ChangeSet> submit() override;

private:
    void addParties();
    void addMatter();
    void addHandling();
    void addHints();
    void updateHints();
    [[nodiscard]] bool isNew() const { return m_dispute.id.isNull(); }
    [[nodiscard]] DisputeCase typed() const;
    [[nodiscard]] Disputes useCases() const;

    DisputeCase m_dispute;
    DisputeSettings m_settings;
    QList<std::pair<PartyRole, TokenEdit *>> m_parties;
    Facts *m_hints;
};

} // namespace helin
