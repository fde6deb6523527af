#include "ui/pages/workbench/finishdialogs.h"

#include "core/disputes/disputelist.h"
#include "core/disputes/disputes.h"
#include "core/patrols/patrolsview.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/formwindow.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/disputes/stepdialogs.h"
#include "ui/pages/patrols/tickform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"

#include <QCoreApplication>

#include <algorithm>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::FinishDialogs)
};

QDialog *disputeDialog(AppContext &context, Ref<DisputeCase> dispute, QWidget *parent)
{
    Connection &connection = context.reader().connection();
    DisputeList list{connection, DisputeSettings::load(connection)};
    const std::optional<DisputeDetail> detail = list.detail(dispute, context.today());
    const auto step = detail ? nextStep(detail->dispute, detail->facts) : std::nullopt;
    return step ? makeStepDialog(context, *detail, *step, parent) : nullptr;
}

QDialog *confirmationDialog(AppContext &context, Ref<DisputeCase> ref, QWidget *parent)
{
    const std::optional<DisputeCase> dispute = context.reader().find(ref);
    if (!dispute) {
        return nullptr;
    }
    ConfirmQuestion question;
    question.title = Words::tr("%1: judicial confirmation").arg(dispute->title);
    question.will = {Words::tr("note on which day both sides asked the court")};
    question.willNot = {Words::tr("send anything to the court")};
    question.confirmText = Words::tr("Enter");
    question.dangerous = false;
    auto *dialog = new StepDialog(context, question, parent);
    dialog->confirmButton()->setKind(Button::Kind::Primary);
    // Named as the rules name it, so that what is wrong stands beside it.
    const QString on = QStringLiteral("confirmation_applied_on");
    auto *day = new DateField;
    day->setToday([&context] { return context.today(); });
    dialog->fields().addField(on, Words::tr("Asked on"), day);
    dialog->fields().setRequired(on);
    day->setDate(context.today());
    dialog->fields().settle();
    dialog->setOperation([&context, ref, on, set = &dialog->fields()] {
        DisputeCase changed = context.reader().require(ref);
        changed.confirmationAppliedOn = set->date(on);
        return Disputes{context.workspace().writes(), DisputeSettings::load(context.reader().connection())}.editFields(
            changed);
    });
    return dialog;
}

QDialog *patrolDialog(AppContext &context, const Matter &matter, QWidget *parent)
{
    PatrolsView view{context.reader()};
    const QList<ShiftRow> shifts = view.shiftsBetween(matter.day, matter.day, context.today(), {});
    const auto shift =
        std::find_if(shifts.begin(), shifts.end(), [&](const ShiftRow &row) { return row.shift.id == matter.record; });
    return shift == shifts.end() ? nullptr : new FormWindow(new TickForm(context, *shift), parent);
}

} // namespace

QDialog *makeFinishDialog(AppContext &context, const Matter &matter, QWidget *parent)
{
    switch (matter.kind) {
    case MatterKind::Dispute:
        return disputeDialog(context, Ref<DisputeCase>(matter.record), parent);
    case MatterKind::Confirmation:
        return confirmationDialog(context, Ref<DisputeCase>(matter.record), parent);
    case MatterKind::Shift:
        return patrolDialog(context, matter, parent);
    case MatterKind::Hazard:
    case MatterKind::Round:
        break;
    }
    return nullptr;
}

} // namespace helin
