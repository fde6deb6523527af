#include "ui/pages/screening/hazardforms.h"

#include "core/hazards/hazardactions.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/referencefield.h"
#include "ui/forms/stepdialog.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textarea.h"

#include <QCheckBox>
#include <QComboBox>

namespace helin {

namespace {

const QString levelField = QStringLiteral("level");
// Named as the rules name them, so that what is wrong stands beside its field.
const QString onField = QStringLiteral("done_on");
const QString dueField = QStringLiteral("due_date");
const QString textField = QStringLiteral("text");
const QString passedField = QStringLiteral("passed");

void addDay(AppContext &context, FieldSet &fields, const QString &name, const QString &label, QDate day, bool required)
{
    auto *field = new DateField;
    field->setToday([&context] { return context.today(); });
    fields.addField(name, label, field);
    fields.setRequired(name, required);
    field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

void addText(FieldSet &fields, const QString &name, const QString &label, bool required)
{
    constexpr int lines = 3;
    fields.addField(name, label, new TextArea{lines}, FieldSet::Width::Full);
    fields.setRequired(name, required);
}

void addLine(FieldSet &fields, const QString &name, const QString &label, bool required)
{
    fields.addField(name, label, new QLineEdit);
    fields.setRequired(name, required);
}

StepDialog *makeDialog(AppContext &context, const QString &title, const QString &verb, QWidget *parent, int columns = 1)
{
    ConfirmQuestion question;
    question.title = title;
    question.confirmText = verb;
    question.dangerous = false;
    auto *dialog = new StepDialog{context, question, parent, columns};
    dialog->confirmButton()->setKind(Button::Kind::Primary);
    return dialog;
}

} // namespace

HazardForm::HazardForm(AppContext &context, const Hazard &hazard, QWidget *parent)
    : FormView{context, hazard.id.isNull() ? tr("Register a hazard") : tr("Change the hazard"), parent}
    , m_start{hazard}
{
    const RecordType &type = describe<Hazard>();
    RecordReader &reader = context.reader();
    header().setSubtitle(
        hazard.id.isNull()
            ? tr("Its number will be %1.").arg(Hazards(context.workspace().writes()).nextNumber(context.today()))
            : hazard.number);
    fields().addHeading(tr("What and where"));
    fields().addField(type, QStringLiteral("title"), FieldSet::Width::Full);
    fields().addField(type, QStringLiteral("category"));
    fields().addField(type, levelField);
    fields().addField(type, QStringLiteral("place"));
    fields().addField(type, QStringLiteral("found_on"));
    fields().addField(type, QStringLiteral("found_by"));
    fields().addField(type, QStringLiteral("group"), FieldSet::Width::Cell, makeGroupBox(reader));
    fields().addField(type, QStringLiteral("grid"), FieldSet::Width::Cell, makeGridBox(reader));
    fields().addField(type, QStringLiteral("description"), FieldSet::Width::Full);
    fields().addHeading(tr("Who has to put it right"));
    for (const QString &name : {QStringLiteral("responsible_unit"), QStringLiteral("responsible_person"),
                                QStringLiteral("responsible_phone"), QStringLiteral("funds")}) {
        fields().addField(type, name);
    }
    fields().addField(type, QStringLiteral("measures"), FieldSet::Width::Full);
    fields().addField(type, QStringLiteral("emergency_plan"), FieldSet::Width::Full);
    fields().load(toRecord(m_start));
    if (hazard.id.isNull()) {
        saveButton().setText(tr("Register"));
        saveButton().setKey(QKeySequence::Save); // new words take the key away
    }
    connect(&fields(), &FieldSet::edited, this, [this](const QString &name) {
        if (name == levelField) {
            showByLevel();
        }
    });
    showByLevel();
    auto *aside =
        new Label{tr("An ordinary hazard needs place, problem, person and day. A major one needs five: person, "
                     "measures, funds, day, plan."),
                  TextRole::Body, Ink::Secondary};
    aside->setWordWrap(true);
    aside->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    setAside(aside);
    fields().settle();
}

void HazardForm::showByLevel()
{
    const bool major = fields().text(levelField) == codeOf(HazardLevel::Major);
    const auto show = [&](const char *name, const QString &known) {
        fields().setShown(QString::fromLatin1(name), major || !known.isEmpty());
    };
    show("funds", m_start.funds);
    show("measures", m_start.measures);
    show("emergency_plan", m_start.emergencyPlan);
}

Result<ChangeSet> HazardForm::submit()
{
    Record record = toRecord(m_start);
    fields().store(record);
    const Hazard hazard = fromRecord<Hazard>(record);
    Hazards hazards{context().workspace().writes()};
    return m_start.id.isNull() ? hazards.register_(hazard) : hazards.edit(hazard);
}

StepDialog *HazardDialogs::step(AppContext &context, const Hazard &hazard, HazardStep step, QWidget *parent)
{
    const QString verb = stepWords(step).translated();
    StepDialog *dialog = makeDialog(context, QStringLiteral("%1：%2").arg(verb, hazard.title), verb, parent);
    FieldSet *fields = &dialog->fields();
    const Ref<Hazard> ref(hazard.id);
    const QDate today = context.today();
    const QString by =
        step == HazardStep::Reinspect ? QStringLiteral("reinspected_by") : QStringLiteral("rectified_by");
    const bool handsOver = step == HazardStep::HandUp || step == HazardStep::HandBack;
    const QString words = step == HazardStep::Extend ? QStringLiteral("due_reason")
                          : handsOver                ? QStringLiteral("status_reason")
                                                     : textField;
    const auto day = [&](const QString &name, const QString &label, QDate value, bool required) {
        addDay(context, *fields, name, label, value, required);
    };
    WritePath &writes = context.workspace().writes();
    const auto act = [fields, by] {
        return HazardAct{fields->date(onField), fields->text(by)};
    };
    std::function<Result<ChangeSet>()> save;
    switch (step) {
    case HazardStep::Notify:
        day(dueField, tr("To be put right by"), today.addDays(usualDaysToRectify), true);
        day(onField, tr("Told on"), today, true);
        addText(*fields, words, tr("What is asked for"), true);
        save = [=, &writes] {
            return Hazards(writes).notify(ref, fields->date(dueField), fields->text(words),
                                          {fields->date(onField), {}});
        };
        break;
    case HazardStep::Start:
        day(onField, tr("Begun on"), today, true);
        addText(*fields, words, tr("What is being done"), false);
        save = [=, &writes] {
            return Hazards(writes).start(ref, fields->text(words), {fields->date(onField), {}});
        };
        break;
    case HazardStep::RecordWork:
        day(onField, tr("Put right on"), today, true);
        addLine(*fields, by, tr("Put right by"), true);
        addText(*fields, words, tr("What was done"), true);
        save = [=, &writes] {
            return Hazards(writes).recordWork(ref, fields->text(words), act());
        };
        break;
    case HazardStep::Reinspect: {
        day(onField, tr("Looked at again on"), today, true);
        addLine(*fields, by, tr("Looked at again by"), true);
        auto *passed = new QCheckBox{tr("In order")};
        passed->setChecked(true);
        fields->addField(passedField, tr("Result"), passed);
        day(dueField, tr("New day"), {}, true);
        fields->setShown(dueField, false);
        addText(*fields, words, tr("What was seen"), false);
        QObject::connect(passed, &QCheckBox::toggled, fields,
                         [fields](bool inOrder) { fields->setShown(dueField, !inOrder); });
        save = [=, &writes] {
            return passed->isChecked()
                       ? Hazards(writes).pass(ref, fields->text(words), act())
                       : Hazards(writes).failReinspection(ref, fields->date(dueField), fields->text(words), act());
        };
        break;
    }
    case HazardStep::Extend:
        day(dueField, tr("New day"), hazard.dueDate.isValid() ? hazard.dueDate.addDays(usualDaysToRectify) : QDate(),
            true);
        addText(*fields, words, tr("Reason"), true);
        save = [=, &writes] {
            return Hazards(writes).extend(ref, fields->date(dueField), fields->text(words));
        };
        break;
    case HazardStep::HandUp:
        addText(*fields, words, tr("Reason"), true);
        save = [=, &writes] {
            return Hazards(writes).handUp(ref, fields->text(words));
        };
        break;
    case HazardStep::HandBack:
        day(dueField, tr("New day"), today.addDays(usualDaysToRectify), false);
        addText(*fields, words, tr("Reason"), true);
        save = [=, &writes] {
            return Hazards(writes).handBack(ref, fields->text(words), fields->date(dueField));
        };
        break;
    case HazardStep::Edit:
        break;
    }
    dialog->setOperation(save);
    return dialog;
}

StepDialog *HazardDialogs::fromFinding(AppContext &context, const QString &found, const Hazard &known, const Make &make,
                                       QWidget *parent)
{
    StepDialog *dialog = makeDialog(context, tr("Make it a hazard: %1").arg(found), tr("Register"), parent, 2);
    FieldSet *fields = &dialog->fields();
    const RecordType &type = describe<Hazard>();
    for (const char *name : {"category", "level", "place", "responsible_person"}) {
        fields->addField(type, QString::fromLatin1(name));
    }
    fields->setRequired(QStringLiteral("place"), false); // the finding may say it already
    Hazard start = known;
    start.level = start.level == HazardLevel::Unset ? HazardLevel::Ordinary : start.level;
    const Record record = toRecord(start);
    fields->load(record);
    dialog->setOperation([=] {
        Record edited = record;
        fields->store(edited);
        return make(fromRecord<Hazard>(edited));
    });
    return dialog;
}

} // namespace helin
