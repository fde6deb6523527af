#include "ui/pages/disputes/stepdialogs.h"

#include "core/organisation/actor.h"
#include "core/records/validation.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/disputes/disputewords.h"
#include "ui/pages/disputes/partiesfield.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textarea.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::DisputeSteps)
};

const QString dayField = QStringLiteral("on");
const QString byField = QStringLiteral("by");
const QString reasonField = QStringLiteral("reason");
const QString referredField = QStringLiteral("referred_to");
const QString noteField = QStringLiteral("note");
const QString nextDueField = QStringLiteral("next_due_on");
const QString partField = QStringLiteral("complete");
const QString partly = QStringLiteral("partly");

/// Makes the dialog of one step: collects its fields, and what confirming does.
class Maker
{
public:
    Maker(AppContext &context, const DisputeDetail &detail, const ConfirmQuestion &question, QWidget *parent)
        : m_context{context}
        , m_detail{detail}
        , m_dialog{new StepDialog{context, question, parent}}
    {
        if (!question.dangerous) {
            m_dialog->confirmButton()->setKind(Button::Kind::Primary);
        }
    }

    [[nodiscard]] FieldSet &fields() const { return m_dialog->fields(); }
    [[nodiscard]] StepDialog *dialog() const { return m_dialog; }

    QLineEdit *addLine(const QString &name, const QString &label, bool required)
    {
        auto *line = new QLineEdit;
        fields().addField(name, label, line);
        fields().setRequired(name, required);
        return line;
    }

    void addText(const QString &name, const QString &label, bool required)
    {
        fields().addField(name, label, new TextArea{2});
        fields().setRequired(name, required);
    }

    void addName(const QString &name, const QString &label, const QString &known, bool required)
    {
        QLineEdit *line = makeNameField(DisputeWords::knownNames(m_context));
        fields().addField(name, label, line);
        fields().setRequired(name, required);
        fields().setText(name, known);
    }

    DateField *addDay(const QString &name, const QString &label, QDate day, bool required)
    {
        auto *field = new DateField;
        field->setToday([context = &m_context] { return context->today(); });
        fields().addField(name, label, field);
        fields().setRequired(name, required);
        field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
        return field;
    }

    void addWhen() { addDay(dayField, Words::tr("Done on"), m_context.today(), true); }

    /// When it was really done and by whom: today and the one who sits here, unless something else is entered.
    void addWhenAndWho()
    {
        addWhen();
        addName(byField, Words::tr("Done by"), actorName(m_context.reader(), m_context.workspace().writes().user()),
                false);
    }

    /// `work` gets the use cases, the case, the fields, and when and who.
    using Work = std::function<Result<ChangeSet>(Disputes &, Ref<DisputeCase>, const FieldSet &, const StepInfo &)>;
    StepDialog *finish(Work work)
    {
        fields().settle();
        m_dialog->setOperation([context = &m_context, ref = Ref<DisputeCase>(m_detail.dispute.id), set = &fields(),
                                work = std::move(work)] {
            Disputes disputes{context->workspace().writes(), DisputeSettings::load(context->reader().connection())};
            StepInfo info;
            if (set->has(dayField)) {
                info = {set->date(dayField), set->has(byField) ? set->text(byField) : QString()};
            }
            return work(disputes, ref, *set, info);
        });
        return m_dialog;
    }

private:
    AppContext &m_context;
    const DisputeDetail &m_detail;
    StepDialog *m_dialog;
};

QString titleOf(const DisputeDetail &detail, const QString &step)
{
    return Words::tr("%1: %2").arg(step, detail.dispute.title);
}

ConfirmQuestion questionOf(const DisputeDetail &detail, DisputeStep step)
{
    ConfirmQuestion question;
    question.confirmText = stepWords(step).translated();
    question.title = titleOf(detail, question.confirmText);
    question.dangerous = step == DisputeStep::Refuse || step == DisputeStep::Fail || step == DisputeStep::Withdraw;
    switch (step) {
    case DisputeStep::Accept:
        question.will = QStringList{
            Words::tr("start the time to mediate, %1").arg(DisputeWords::grade(detail.dispute.grade, detail.limit))};
        break;
    case DisputeStep::Refuse:
        question.will = QStringList{Words::tr("close the case; the parties are told why and where to go instead")};
        break;
    case DisputeStep::Fail:
        question.will = QStringList{Words::tr("end the mediation; the case can then be archived")};
        question.willNot = QStringList{Words::tr("bar the parties from going to arbitration or to court")};
        break;
    case DisputeStep::Withdraw:
        question.will = QStringList{Words::tr("end the mediation, because the parties want it so")};
        break;
    case DisputeStep::HandUp:
        question.will = QStringList{Words::tr("go to the township with the next data exchange")};
        question.willNot = QStringList{Words::tr("let anything be changed here until it is handed back")};
        break;
    case DisputeStep::HandBack:
        question.will = QStringList{Words::tr("give the case back to its village; the limit starts anew")};
        break;
    case DisputeStep::Archive:
        question.will = QStringList{Words::tr("close the file for good; it gets its archive number")};
        question.can = QStringList{Words::tr("still add notes and corrections")};
        break;
    default:
        break;
    }
    return question;
}

StepDialog *reasonDialog(Maker &maker, DisputeStep step)
{
    const bool refusing = step == DisputeStep::Refuse;
    maker.addText(reasonField, Words::tr("Reason"), step != DisputeStep::Fail && step != DisputeStep::Withdraw);
    if (refusing || step == DisputeStep::Fail) {
        maker.addLine(referredField, Words::tr("Where the parties can go instead"), refusing)
            ->setPlaceholderText(Words::tr("arbitration, court, the office in charge …"));
    }
    maker.addWhenAndWho();
    return maker.finish([step](Disputes &disputes, Ref<DisputeCase> ref, const FieldSet &set, const StepInfo &info) {
        const QString reason = set.text(reasonField);
        switch (step) {
        case DisputeStep::Refuse:
            return disputes.refuse(ref, reason, set.text(referredField), info);
        case DisputeStep::Fail:
            return disputes.fail(ref, reason, set.text(referredField), info);
        case DisputeStep::Withdraw:
            return disputes.withdraw(ref, reason, info);
        case DisputeStep::HandUp:
            return disputes.handUp(ref, reason, info);
        default:
            return disputes.handBack(ref, reason, info);
        }
    });
}

StepDialog *extendDialog(Maker &maker, const DisputeDetail &detail)
{
    const QString due = QStringLiteral("due_date");
    const QString why = QStringLiteral("due_reason");
    const QString who = QStringLiteral("due_approver");
    maker.addDay(due, Words::tr("New limit"), {}, true);
    maker.fields().field(due)->setAside(Words::tr("now %1").arg(detail.dispute.dueDate.toString(Qt::ISODate)));
    maker.addText(why, Words::tr("Reason for more time"), true);
    maker.addName(who, Words::tr("Approved by"), {}, true);
    maker.addWhen();
    return maker.finish([=](Disputes &disputes, Ref<DisputeCase> ref, const FieldSet &set, const StepInfo &info) {
        return disputes.extend(ref, set.date(due), set.text(why), set.text(who), info);
    });
}

StepDialog *performanceDialog(Maker &maker)
{
    auto *box = new QComboBox;
    box->addItem(Words::tr("performed in full"), QString());
    box->addItem(Words::tr("performed in part"), partly);
    maker.fields().addField(partField, Words::tr("How far"), box);
    maker.addDay(nextDueField, Words::tr("Next instalment on"), {}, false);
    maker.addText(noteField, Words::tr("What was done"), false);
    maker.addWhenAndWho();
    FieldSet &set = maker.fields();
    set.setShown(nextDueField, false);
    QObject::connect(&set, &FieldSet::edited, &set,
                     [&set] { set.setShown(nextDueField, set.text(partField) == partly); });
    return maker.finish([](Disputes &disputes, Ref<DisputeCase> ref, const FieldSet &given, const StepInfo &info) {
        const bool complete = given.text(partField).isEmpty();
        return disputes.recordPerformance(
            ref, {complete, given.text(noteField), complete ? QDate() : given.date(nextDueField)}, info);
    });
}

StepDialog *visitDialog(Maker &maker, const DisputeDetail &detail)
{
    const QString satisfaction = QStringLiteral("satisfaction");
    const QString performed = QStringLiteral("performed");
    const QString relapsed = QStringLiteral("relapsed");
    maker.fields().addField(satisfaction, Words::tr("Satisfied"), makeChoiceBox(choiceList<Satisfaction>));
    if (!isPerformed(detail.dispute)) {
        maker.fields().addField(performed, Words::tr("Performance"),
                                new QCheckBox{Words::tr("What was agreed has been done")});
    }
    maker.fields().addField(relapsed, Words::tr("Peace kept?"),
                            new QCheckBox{Words::tr("It flared up again: back into mediation")});
    maker.addText(noteField, Words::tr("What was said"), false);
    maker.addWhenAndWho();
    return maker.finish([=](Disputes &disputes, Ref<DisputeCase> ref, const FieldSet &set, const StepInfo &info) {
        VisitReport report;
        report.satisfaction = choiceFrom<Satisfaction>(set.text(satisfaction));
        report.note = set.text(noteField);
        report.performed = set.has(performed) && !set.text(performed).isEmpty();
        report.relapsed = !set.text(relapsed).isEmpty();
        return disputes.recordVisit(ref, report, info);
    });
}

StepDialog *archiveDialog(Maker &maker)
{
    const QString papers = QStringLiteral("papers");
    maker.addText(papers, Words::tr("Papers in the file"), false);
    maker.addText(reasonField, Words::tr("Without papers: why"), false);
    maker.addWhenAndWho();
    return maker.finish([=](Disputes &disputes, Ref<DisputeCase> ref, const FieldSet &set, const StepInfo &info) {
        return disputes.archive(ref, set.text(papers), set.text(reasonField), info);
    });
}

StepDialog *assignDialog(Maker &maker, const DisputeDetail &detail)
{
    const QString handler = QStringLiteral("handler");
    maker.addName(handler, Words::tr("Handler"), detail.dispute.handler, true);
    maker.addWhen();
    return maker.finish([=](Disputes &disputes, Ref<DisputeCase> ref, const FieldSet &set, const StepInfo &info) {
        return disputes.assign(ref, set.text(handler), info);
    });
}

} // namespace

StepDialog *makeStepDialog(AppContext &context, const DisputeDetail &detail, DisputeStep step, QWidget *parent)
{
    if (step == DisputeStep::RecordSession || step == DisputeStep::Agree || step == DisputeStep::Edit) {
        return nullptr;
    }
    Maker maker{context, detail, questionOf(detail, step), parent};
    switch (step) {
    case DisputeStep::Assign:
        return assignDialog(maker, detail);
    case DisputeStep::Extend:
        return extendDialog(maker, detail);
    case DisputeStep::RecordPerformance:
        return performanceDialog(maker);
    case DisputeStep::RecordVisit:
        return visitDialog(maker, detail);
    case DisputeStep::Archive:
        return archiveDialog(maker);
    case DisputeStep::Accept:
        maker.addWhenAndWho();
        return maker.finish([](Disputes &disputes, Ref<DisputeCase> ref, const FieldSet &, const StepInfo &info) {
            return disputes.accept(ref, info);
        });
    default:
        return reasonDialog(maker, step);
    }
}

StepDialog *makeNoteDialog(AppContext &context, const DisputeDetail &detail, Ref<TimelineEntry> corrects,
                           QWidget *parent)
{
    const QString heading = QStringLiteral("heading");
    const QString text = QStringLiteral("text");
    ConfirmQuestion question;
    question.title = titleOf(detail, corrects.isNull() ? Words::tr("Note") : Words::tr("Correction"));
    question.confirmText = Words::tr("Enter");
    question.dangerous = false;
    if (!corrects.isNull()) {
        question.willNot = QStringList{Words::tr("change the earlier entry; both stay readable")};
    }
    Maker maker{context, detail, question, parent};
    maker.addLine(heading, Words::tr("Heading"), false);
    maker.addText(text, Words::tr("What is to be noted"), true);
    maker.addWhenAndWho();
    return maker.finish([=](Disputes &disputes, Ref<DisputeCase> ref, const FieldSet &set, const StepInfo &info) {
        return disputes.addNote(ref, set.text(heading), set.text(text), corrects, info);
    });
}

StepDialog *makePartyDialog(AppContext &context, const DisputeDetail &detail, QWidget *parent)
{
    const QString name = QStringLiteral("name");
    const QString role = QStringLiteral("role");
    ConfirmQuestion question;
    question.title = titleOf(detail, Words::tr("Add a party"));
    question.confirmText = Words::tr("Add");
    question.dangerous = false;
    Maker maker{context, detail, question, parent};
    TokenEdit *person = makePartiesField(context);
    person->setMaximum(1);
    maker.fields().addField(name, Words::tr("Who"), person);
    maker.fields().setRequired(name);
    maker.fields().addField(role, Words::tr("Role"), makeChoiceBox(choiceList<PartyRole>));
    maker.fields().setText(role, codeOf(PartyRole::Respondent));
    maker.addLine(QStringLiteral("phone"), Words::tr("Phone, if another"), false);
    maker.addLine(QStringLiteral("address"), Words::tr("Address, if another"), false);
    return maker.finish([=](Disputes &disputes, Ref<DisputeCase> ref, const FieldSet &set, const StepInfo &info) {
        const QList<PartyInput> given = partiesIn(*person, choiceFrom<PartyRole>(set.text(role)));
        PartyInput party = given.isEmpty() ? PartyInput{} : given.last();
        party.phone = set.text(QStringLiteral("phone"));
        party.address = set.text(QStringLiteral("address"));
        return disputes.addParty(ref, party, info);
    });
}

StepDialog *makeRemovePartyDialog(AppContext &context, const DisputeDetail &detail, Ref<Party> party, QWidget *parent)
{
    QString name;
    for (const Party &one : detail.parties) {
        name = one.id == party.id ? one.name : name;
    }
    ConfirmQuestion question;
    question.title = titleOf(detail, Words::tr("Remove %1").arg(name));
    question.will = QStringList{Words::tr("no longer count as a party to this dispute")};
    question.willNot = QStringList{Words::tr("disappear from the register or from what was written down")};
    question.confirmText = Words::tr("Remove");
    Maker maker{context, detail, question, parent};
    maker.addLine(reasonField, Words::tr("Reason"), true);
    return maker.finish([party](Disputes &disputes, Ref<DisputeCase>, const FieldSet &set, const StepInfo &info) {
        return disputes.removeParty(party, set.text(reasonField), info);
    });
}

QDialog *makeSessionDialog(const DisputeDetail &detail, Ref<MediationSession> ref, QWidget *parent)
{
    const auto found = std::find_if(detail.sessions.begin(), detail.sessions.end(),
                                    [&](const MediationSession &session) { return session.id == ref.id; });
    if (found == detail.sessions.end()) {
        return nullptr;
    }
    auto *dialog = new QDialog{parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Session %1").arg(found->number.value_or(0)));
    dialog->setAccessibleName(dialog->windowTitle());
    const Record record = toRecord(*found);
    QList<std::pair<QString, QString>> lines;
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const FieldInfo &field = record.type->fields[size_t(i)];
        const QString text = displayText(field, record.values.at(i));
        if (!text.isEmpty() && field.kind != FieldKind::Reference && field.name != "number") {
            lines.append({record.type->labelOf(field), text});
        }
    }
    auto *facts = new Facts;
    facts->setLabelWidth(96);
    facts->setFacts(lines);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(new Label{dialog->windowTitle(), TextRole::Subject});
    column->addWidget(facts);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *foot = new Ground{Ground::Tone::Raised};
    auto *buttons = new QHBoxLayout{foot};
    buttons->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    auto *close = new Button{Words::tr("Close")};
    close->setHint(QStringLiteral("Esc"));
    QObject::connect(close, &Button::clicked, dialog, &QDialog::accept);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *whole = new QVBoxLayout{dialog};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(new Hairline);
    whole->addWidget(foot);
    const Theme &theme = Theme::of(parent);
    dialog->resize(theme.px(520), theme.px(480));
    close->setFocus();
    return dialog;
}

} // namespace helin
