// What is found on a round: the second half of RoundTab.
#include "core/screening/rounds.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/screening/hazardforms.h"
#include "ui/pages/screening/roundtab.h"
#include "ui/widgets/button.h"

namespace helin {

namespace {

/// Of a safety hazard more is asked than of the other two columns.
void addFindingFields(FieldSet &fields, RoundColumn column)
{
    const RecordType &type = describe<RoundFinding>();
    fields.addField(type, QStringLiteral("text"), FieldSet::Width::Full);
    fields.addField(type, QStringLiteral("place"));
    fields.addField(type, QStringLiteral("settled"));
    if (column == RoundColumn::Hazard) {
        fields.addField(type, QStringLiteral("category"));
        fields.addField(type, QStringLiteral("level"));
        fields.addField(type, QStringLiteral("responsible_person"));
    }
}

StepDialog *findingDialog(AppContext &context, const RoundFinding &finding, const QString &title, const QString &verb,
                          QWidget *parent)
{
    ConfirmQuestion question;
    question.title = title;
    question.confirmText = verb;
    question.dangerous = false;
    auto *dialog = new StepDialog(context, question, parent, 2);
    dialog->confirmButton()->setKind(Button::Kind::Primary);
    addFindingFields(dialog->fields(), finding.column);
    dialog->fields().load(toRecord(finding));
    return dialog;
}

} // namespace

void RoundTab::addFinding(RoundColumn column)
{
    if (!keep()) {
        return;
    }
    const Ref<ScreeningRound> round(m_sheet->round.id);
    RoundFinding fresh;
    fresh.round = round;
    fresh.column = column;
    makeEntry(fresh)->open();
}

StepDialog *RoundTab::makeEntry(const RoundFinding &fresh)
{
    StepDialog *dialog = findingDialog(
        m_context, fresh, tr("%1: something found").arg(columnWords(fresh.column).translated()), tr("Add"), this);
    dialog->setOperation([this, dialog, record = toRecord(fresh)] {
        Record edited = record;
        dialog->fields().store(edited);
        return Rounds(m_context.workspace().writes()).addFinding(fromRecord<RoundFinding>(edited));
    });
    connect(dialog, &StepDialog::done, this, &RoundTab::reload);
    return dialog;
}

void RoundTab::showEntry(RoundColumn column)
{
    RoundFinding fresh;
    fresh.column = column;
    makeEntry(fresh)->open(); // writes nothing: the tour only looks
}

void RoundTab::editFinding(const SheetFinding &finding)
{
    StepDialog *dialog = findingDialog(m_context, finding.finding, tr("Change the entry"), tr("Save"), this);
    dialog->setOperation([this, dialog, record = toRecord(finding.finding)] {
        Record edited = record;
        dialog->fields().store(edited);
        return Rounds(m_context.workspace().writes()).editFinding(fromRecord<RoundFinding>(edited));
    });
    connect(dialog, &StepDialog::done, this, &RoundTab::reload);
    dialog->open();
}

void RoundTab::removeFinding(const SheetFinding &finding)
{
    const Ref<RoundFinding> ref(finding.finding.id);
    m_context.run([&] { return Rounds(m_context.workspace().writes()).removeFinding(ref); }, tr("Taken out"));
    reload();
}

void RoundTab::turnInto(const SheetFinding &finding, bool dispute)
{
    Rounds rounds{m_context.workspace().writes()};
    const Ref<RoundFinding> ref(finding.finding.id);
    if (dispute) {
        m_context.run([&] { return rounds.toDispute(ref); }, tr("Registered as a dispute"));
        reload();
        return;
    }
    Hazard known;
    known.category = finding.finding.category;
    known.level = finding.finding.level;
    known.place = finding.finding.place;
    known.responsiblePerson = finding.finding.responsiblePerson;
    StepDialog *dialog = HazardDialogs::fromFinding(
        m_context, finding.finding.text, known,
        [this, ref](const Hazard &hazard) { return Rounds(m_context.workspace().writes()).toHazard(ref, hazard); },
        this);
    connect(dialog, &StepDialog::done, this, [this] {
        reload();
        Q_EMIT changed();
    });
    dialog->open();
}

void RoundTab::openLinked(const SheetFinding &finding)
{
    if (finding.dispute) {
        m_context.navigate(Section::Disputes, RecordLink::to(Ref<DisputeCase>(finding.dispute->id)));
    } else if (finding.hazard) {
        m_context.navigate(Section::Screening, RecordLink::to(Ref<Hazard>(finding.hazard->id)));
    }
}

} // namespace helin
