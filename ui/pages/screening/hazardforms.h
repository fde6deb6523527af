#pragma once

#include "core/hazards/hazardrules.h"
#include "ui/forms/formview.h"

#include <QCoreApplication>

namespace helin {

class StepDialog;

/// Registers a hazard or changes one. What only a major hazard needs is asked when the level says so.
class HazardForm final : public FormView
{
    Q_OBJECT

public:
    /// With an id it changes that hazard, else it registers one and starts with what is set.
    HazardForm(AppContext &context, const Hazard &hazard, QWidget *parent = nullptr);

protected:
    Result<ChangeSet> submit() override;

private:
    void showByLevel();

    Hazard m_start;
};

/// The small dialogs of a hazard's course. The caller opens them; they delete themselves.
class HazardDialogs
{
    Q_DECLARE_TR_FUNCTIONS(helin::HazardDialogs)

public:
    /// Any step but HazardStep::Edit, which has the form.
    [[nodiscard]] static StepDialog *step(AppContext &context, const Hazard &hazard, HazardStep step, QWidget *parent);
    /// What is still to be said when something found (on a round, on a patrol) becomes a hazard. `make` gets the hazard
    /// with what was entered.
    using Make = std::function<Result<ChangeSet>(const Hazard &hazard)>;
    [[nodiscard]] static StepDialog *fromFinding(AppContext &context, const QString &found, const Hazard &known,
                                                 const Make &make, QWidget *parent);
};

} // namespace helin
