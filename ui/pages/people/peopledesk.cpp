#include "ui/pages/people/peopledesk.h"

#include "core/residents/homes.h"
#include "core/residents/residents.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/referencefield.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/people/homeforms.h"
#include "ui/pages/people/personform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>

namespace helin {

namespace {

const QString statusOn = QStringLiteral("status_on");
const QString statusNote = QStringLiteral("status_note");
const QString mergedInto = QStringLiteral("merged_into");
const QString rentalNote = QStringLiteral("rental_note");
const QString filedOn = QStringLiteral("filed_on");
const QString lastCheck = QStringLiteral("last_fire_check");
const QString nextCheck = QStringLiteral("next_fire_check");
const QString relation = QStringLiteral("relation");
const QString head = QStringLiteral("head");
const QString who = QStringLiteral("who");
const QString dwellingField = QStringLiteral("dwelling");

/// A new check is planned after so many months unless another day is given.

QComboBox *makeRelationBox()
{
    return makeChoiceBox(choiceList<Relation>);
}

} // namespace

PeopleDesk::PeopleDesk(AppContext &context, QWidget *window) : QObject{window}, m_context{context}, m_window{window} {}

void PeopleDesk::registerPerson(const Resident &preset)
{
    Resident fresh = preset;
    fresh.id = {};
    Q_EMIT formRequested(new PersonForm{*this, fresh});
}

void PeopleDesk::editPerson(Ref<Resident> person)
{
    if (const std::optional<Resident> resident = m_context.reader().find(person)) {
        Q_EMIT formRequested(new PersonForm{*this, *resident});
    }
}

void PeopleDesk::addDwelling(Ref<Group> group)
{
    Dwelling dwelling;
    dwelling.group = group;
    dwelling.rental = RentalState::NotLet;
    Q_EMIT formRequested(new DwellingForm{m_context, dwelling});
}

void PeopleDesk::editDwelling(Ref<Dwelling> dwelling)
{
    if (const std::optional<Dwelling> stored = m_context.reader().find(dwelling)) {
        Q_EMIT formRequested(new DwellingForm{m_context, *stored});
    }
}

void PeopleDesk::addHousehold(Ref<Dwelling> dwelling)
{
    Household household;
    household.dwelling = dwelling;
    Q_EMIT formRequested(new HouseholdForm{*this, household});
}

void PeopleDesk::editHousehold(Ref<Household> household)
{
    if (const std::optional<Household> stored = m_context.reader().find(household)) {
        Q_EMIT formRequested(new HouseholdForm{*this, *stored});
    }
}

QList<PersonStep> PeopleDesk::stepsOf(const Resident &resident)
{
    if (!isLiving(resident.status)) {
        return {PersonStep::Reopen};
    }
    QList<PersonStep> steps{PersonStep::MoveOut, PersonStep::MarryOut, PersonStep::Death, PersonStep::MarkDouble};
    steps.prepend(resident.status == ResidentStatus::Away ? PersonStep::ComeBack : PersonStep::GoAway);
    return steps;
}

QString PeopleDesk::words(PersonStep step)
{
    switch (step) {
    case PersonStep::GoAway:
        return tr("Away for a time…");
    case PersonStep::ComeBack:
        return tr("Back again…");
    case PersonStep::MoveOut:
        return tr("Moved out…");
    case PersonStep::MarryOut:
        return tr("Moved out by marriage…");
    case PersonStep::Death:
        return tr("Died…");
    case PersonStep::MarkDouble:
        return tr("Double entry…");
    case PersonStep::Reopen:
        break;
    }
    return tr("Take back…");
}

QString PeopleDesk::words(HomeStep step)
{
    switch (step) {
    case HomeStep::Let:
        return tr("Note a letting…");
    case HomeStep::FileRental:
        return tr("File the letting…");
    case HomeStep::EndLetting:
        return tr("Letting ended…");
    case HomeStep::FireCheck:
        return tr("Note a fire check…");
    case HomeStep::RemoveDwelling:
        return tr("Take out of the register…");
    case HomeStep::ChangeHead:
        return tr("Change the head…");
    case HomeStep::MoveHousehold:
        return tr("Household moves…");
    case HomeStep::Join:
        break;
    }
    return tr("A registered person joins…");
}

StepDialog *PeopleDesk::open(StepDialog *dialog)
{
    dialog->open();
    return dialog;
}

StepDialog *PeopleDesk::ask(PersonStep step, const Resident &resident)
{
    ConfirmQuestion question;
    question.willNot = {tr("delete the record: it stays readable, with this day")};
    question.can = {tr("be taken back at any time")};
    QString whereLabel = tr("Where to");
    bool whereRequired = true;
    const QString &name = resident.name;
    switch (step) {
    case PersonStep::GoAway:
        question.title = tr("%1: away for a time").arg(name);
        question.will = {tr("count as registered here and away")};
        question.willNot = {tr("leave the household")};
        question.can = {tr("come back with one click")};
        question.dangerous = false;
        break;
    case PersonStep::ComeBack:
        question.title = tr("%1: back again").arg(name);
        question.will = {tr("count as living here")};
        question.willNot.clear();
        question.can.clear();
        question.dangerous = false;
        break;
    case PersonStep::MoveOut:
        question.title = tr("%1: moved out").arg(name);
        question.will = {tr("no longer count among the registered"), tr("stand grey in the household")};
        break;
    case PersonStep::MarryOut:
        question.title = tr("%1: moved out by marriage").arg(name);
        question.will = {tr("no longer count among the registered"), tr("stand grey in the household")};
        break;
    case PersonStep::Death:
        question.title = tr("%1: died").arg(name);
        question.will = {tr("no longer count among the registered"), tr("stand grey in the household")};
        question.willNot.append(tr("ask for a cause"));
        whereLabel = tr("Note");
        whereRequired = false;
        break;
    case PersonStep::MarkDouble:
        question.title = tr("%1: double entry").arg(name);
        question.will = {tr("close this record in favour of the other one")};
        whereLabel = tr("Why it is a double entry");
        break;
    case PersonStep::Reopen:
        question.title = tr("%1: take “%2” back").arg(name, labelOf(resident.status));
        question.will = {tr("count as living here again")};
        question.willNot = {tr("forget what was written before: it stands in the history")};
        question.can.clear();
        question.dangerous = false;
        whereLabel = tr("Why it is taken back");
        break;
    }
    question.confirmText = tr("Confirm");
    auto *dialog = new StepDialog{m_context, question, m_window};
    const RecordType &type = describe<Resident>();
    FieldSet &fields = dialog->fields();
    fields.addField(statusOn, tr("Day"), makeEditor(*type.fieldNamed(statusOn), [this] { return m_context.today(); }));
    fields.setText(statusOn, m_context.today().toString(Qt::ISODate));
    fields.setRequired(statusOn);
    TokenEdit *kept = nullptr;
    if (step == PersonStep::MarkDouble) {
        kept = makeResidentField(m_context, tr("name, initials, end of phone or ID number"));
        fields.addField(mergedInto, tr("Record that is kept"), kept);
        fields.setRequired(mergedInto);
    }
    if (step != PersonStep::ComeBack) {
        fields.addField(statusNote, whereLabel, makeEditor(*type.fieldNamed(statusNote), {}));
        fields.setRequired(statusNote, whereRequired);
    }
    const Ref<Resident> person{resident.id};
    dialog->setOperation([this, dialog, step, person, kept]() -> Result<ChangeSet> {
        Residents residents{m_context.workspace().writes()};
        const QDate on = dialog->fields().date(statusOn);
        const QString note = dialog->fields().has(statusNote) ? dialog->fields().text(statusNote) : QString();
        switch (step) {
        case PersonStep::GoAway:
            return residents.goAway(person, on, note);
        case PersonStep::ComeBack:
            return residents.comeBack(person, on);
        case PersonStep::MoveOut:
            return residents.moveOut(person, on, note);
        case PersonStep::MarryOut:
            return residents.marryOut(person, on, note);
        case PersonStep::Death:
            return residents.recordDeath(person, on, note);
        case PersonStep::MarkDouble:
            return residents.markDouble(person, Ref<Resident>(referenceIn(kept)), on, note);
        case PersonStep::Reopen:
            break;
        }
        return residents.reopen(person, on, note);
    });
    return open(dialog);
}

StepDialog *PeopleDesk::ask(HomeStep step, const Dwelling &dwelling)
{
    ConfirmQuestion question;
    question.dangerous = false;
    question.confirmText = tr("Save");
    const QString &address = dwelling.address;
    switch (step) {
    case HomeStep::Let:
        question.title = tr("%1: let").arg(address);
        question.will = {tr("stand as let, not filed, until the filing is noted")};
        break;
    case HomeStep::FileRental:
        question.title = tr("%1: file the letting").arg(address);
        question.will = {tr("count among the filed lettings")};
        break;
    case HomeStep::EndLetting:
        question.title = tr("%1: letting ended").arg(address);
        question.will = {tr("no longer count as let")};
        question.willNot = {tr("move the tenants: note for each that he or she moved out")};
        question.confirmText = tr("Letting ended");
        break;
    case HomeStep::FireCheck:
        question.title = tr("%1: fire check").arg(address);
        question.will = {tr("remind of the next check five days before its day")};
        break;
    default:
        question.title = tr("%1: take out of the register").arg(address);
        question.will = {tr("vanish from the tree and the figures")};
        question.willNot = {tr("work while somebody is registered there")};
        question.can = {tr("be undone right afterwards")};
        question.confirmText = tr("Take out");
        question.dangerous = true;
        break;
    }
    auto *dialog = new StepDialog{m_context, question, m_window};
    FieldSet &fields = dialog->fields();
    const RecordType &type = describe<Dwelling>();
    const QString today = m_context.today().toString(Qt::ISODate);
    if (step == HomeStep::FileRental) {
        fields.addField(type, filedOn);
        fields.setText(filedOn, dwelling.filedOn.isValid() ? dwelling.filedOn.toString(Qt::ISODate) : today);
        fields.setRequired(filedOn);
    }
    if (step == HomeStep::Let || step == HomeStep::FileRental) {
        fields.addField(type, rentalNote);
        fields.setText(rentalNote, step == HomeStep::FileRental ? dwelling.rentalNote : QString());
        fields.setRequired(rentalNote);
    }
    if (step == HomeStep::FireCheck) {
        fields.addField(type, lastCheck);
        fields.addField(type, nextCheck);
        fields.setText(lastCheck, today);
        fields.setText(nextCheck, m_context.today().addMonths(usualMonthsToFireCheck).toString(Qt::ISODate));
        fields.setRequired(lastCheck);
    }
    const Ref<Dwelling> home{dwelling.id};
    dialog->setOperation([this, dialog, step, home]() -> Result<ChangeSet> {
        Homes homes{m_context.workspace().writes()};
        const FieldSet &set = dialog->fields();
        switch (step) {
        case HomeStep::Let:
            return homes.recordLetting(home, set.text(rentalNote));
        case HomeStep::FileRental:
            return homes.fileRental(home, set.date(filedOn), set.text(rentalNote));
        case HomeStep::EndLetting:
            return homes.endLetting(home);
        case HomeStep::FireCheck:
            return homes.recordFireCheck(home, set.date(lastCheck), set.date(nextCheck));
        default:
            return homes.removeDwelling(home);
        }
    });
    return open(dialog);
}

StepDialog *PeopleDesk::ask(HomeStep step, const Household &household)
{
    ConfirmQuestion question;
    question.dangerous = false;
    question.confirmText = tr("Save");
    if (step == HomeStep::ChangeHead) {
        question.title = tr("%1: change the head").arg(household.name);
        question.willNot = {tr("change the name of the household: mend it if need be")};
    } else if (step == HomeStep::MoveHousehold) {
        question.title = tr("%1: moves").arg(household.name);
        question.will = {tr("take all living members along, with address, group and grid")};
    } else {
        question.title = tr("%1: a registered person joins").arg(household.name);
        question.will = {tr("leave the household he or she had"), tr("live at the address of this household")};
    }
    auto *dialog = new StepDialog{m_context, question, m_window};
    FieldSet &fields = dialog->fields();
    TokenEdit *person = nullptr;
    TokenEdit *target = nullptr;
    const Ref<Household> home{household.id};
    if (step == HomeStep::ChangeHead) {
        QComboBox *members = makeChoiceBox({});
        const Query living = Query().where(QStringLiteral("household"), Value(household.id));
        for (const Resident &member : m_context.reader().list<Resident>(living)) {
            if (isLiving(member.status) && member.relation != Relation::Head) {
                members->addItem(member.name, member.id.toString());
            }
        }
        fields.addField(head, tr("New head"), members);
        fields.setRequired(head);
        fields.addField(relation, tr("The former head is to the new one"), makeRelationBox());
    } else if (step == HomeStep::MoveHousehold) {
        target = makeDwellingField(m_context, tr("door number, or who lives there"));
        fields.addField(dwellingField, tr("New dwelling"), target);
        fields.setRequired(dwellingField);
    } else {
        person = makeResidentField(m_context, tr("name, initials, end of phone or ID number"));
        fields.addField(who, tr("Person"), person);
        fields.setRequired(who);
        fields.addField(describe<Resident>(), relation);
        fields.setRequired(relation);
    }
    dialog->setOperation([this, dialog, step, home, person, target]() -> Result<ChangeSet> {
        Homes homes{m_context.workspace().writes()};
        const FieldSet &set = dialog->fields();
        const Relation chosen = set.has(relation) ? choiceFrom<Relation>(set.text(relation)) : Relation::Unset;
        if (step == HomeStep::ChangeHead) {
            return homes.changeHead(home, Ref<Resident>(RecordId::parse(set.text(head)).value_or(RecordId())), chosen);
        }
        if (step == HomeStep::MoveHousehold) {
            return homes.moveHousehold(home, Ref<Dwelling>(referenceIn(target)));
        }
        return homes.join(Ref<Resident>(referenceIn(person)), home, chosen);
    });
    return open(dialog);
}

StepDialog *PeopleDesk::editContact(const ContactPerson &contact)
{
    ConfirmQuestion question;
    question.title = contact.id.isNull() ? tr("Add a contact person") : tr("Contact person %1").arg(contact.name);
    question.confirmText = tr("Save");
    question.dangerous = false;
    auto *dialog = new StepDialog{m_context, question, m_window};
    const RecordType &type = describe<ContactPerson>();
    for (const QString &name : {QStringLiteral("name"), relation, QStringLiteral("phone"), QStringLiteral("note")}) {
        dialog->fields().addField(type, name);
    }
    dialog->fields().load(toRecord(contact));
    if (!contact.id.isNull()) {
        auto *remove = new LinkButton{tr("Take this contact person out"), TextRole::Body};
        dialog->fields().addRow(remove);
        connect(remove, &LinkButton::clicked, dialog, [this, dialog, id = contact.id] {
            const auto done = m_context.run(
                [&] { return Residents{m_context.workspace().writes()}.removeContact(Ref<ContactPerson>(id)); });
            if (done) {
                dialog->reject();
            }
        });
    }
    dialog->setOperation([this, dialog, contact] {
        Record record = toRecord(contact);
        dialog->fields().store(record);
        Residents residents{m_context.workspace().writes()};
        return contact.id.isNull() ? residents.addContact(fromRecord<ContactPerson>(record))
                                   : residents.editContact(fromRecord<ContactPerson>(record));
    });
    return open(dialog);
}

StepDialog *PeopleDesk::addAlias(Ref<Resident> person)
{
    ConfirmQuestion question;
    question.title = tr("Add another name");
    question.confirmText = tr("Save");
    question.dangerous = false;
    auto *dialog = new StepDialog{m_context, question, m_window};
    const RecordType &type = describe<ResidentAlias>();
    dialog->fields().addField(type, QStringLiteral("name"));
    dialog->fields().addField(type, QStringLiteral("kind"));
    dialog->setOperation([this, dialog, person] {
        ResidentAlias alias;
        alias.resident = person;
        Record record = toRecord(alias);
        dialog->fields().store(record);
        return Residents{m_context.workspace().writes()}.addAlias(fromRecord<ResidentAlias>(record));
    });
    return open(dialog);
}

} // namespace helin
