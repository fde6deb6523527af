#include "ui/pages/people/personform.h"

#include "core/base/partialdate.h"
#include "core/base/phone.h"
#include "core/base/textnormal.h"
#include "core/residents/homes.h"
#include "core/residents/residentsview.h"
#include "ui/app/appcontext.h"
#include "ui/forms/entryrows.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/referencefield.h"
#include "ui/pages/people/peopledesk.h"
#include "ui/pages/people/peoplewords.h"
#include "ui/theme/label.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

namespace helin {

namespace {

constexpr int mostKnown = 5;

const QString nameField = QStringLiteral("name");
const QString numberField = QStringLiteral("id_number");
const QString typeField = QStringLiteral("id_type");
const QString sexField = QStringLiteral("sex");
const QString birthField = QStringLiteral("birth_date");
const QString phoneField = QStringLiteral("phone");
const QString dwellingField = QStringLiteral("dwelling");
const QString householdField = QStringLiteral("household");
const QString relationField = QStringLiteral("relation");
const QString groupField = QStringLiteral("group");
const QString addressField = QStringLiteral("address");
const QString residencyField = QStringLiteral("residency");
const QString statusField = QStringLiteral("status");
const QString statusOnField = QStringLiteral("status_on");
const QString statusNoteField = QStringLiteral("status_note");
const QString newHouseholdField = QStringLiteral("new_household");

bool hasCheckCharacter(const QString &idType)
{
    return idType.isEmpty() || idType == codeOf(IdType::ResidentId) || idType == codeOf(IdType::ResidencePermit) ||
           idType == codeOf(IdType::HouseholdBook);
}

} // namespace

PersonForm::PersonForm(PeopleDesk &desk, const Resident &resident, QWidget *parent)
    : FormView{desk.context(), resident.id.isNull() ? tr("Register a person") : tr("Change %1").arg(resident.name),
               parent}
    , m_desk{desk}
    , m_start{resident}
{
    header().setSubtitle(isNew() ? tr("The ID number fills in sex and birth. Without a document leave it empty.")
                                 : tr("Leaving and coming back have their own steps, with their day."));
    addPerson();
    addHome();
    addRegister();
    addMore();

    auto *aside = new QWidget;
    auto *column = new QVBoxLayout{aside};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    const auto panel = [&](const QString &title, const QString &none, RowList *&rows, Label *&empty) {
        auto *made = new Panel{title};
        rows = new RowList;
        empty = new Label{none, TextRole::Secondary, Ink::Secondary};
        empty->setWordWrap(true);
        made->body()->addWidget(rows);
        made->body()->addWidget(empty);
        column->addWidget(made);
    };
    panel(tr("Perhaps registered already"), tr("Nobody of this name or number so far."), m_known, m_knownNone);
    panel(tr("This household"), tr("Choose a household to see who belongs to it."), m_family, m_familyNone);
    column->addStretch();
    connect(m_known, &RowList::linkActivated, this, [this](const QString &id) {
        if (const std::optional<RecordId> who = RecordId::parse(id)) {
            m_desk.openPerson(Ref<Resident>(*who));
        }
    });
    setAside(aside);

    fill();
    connect(&fields(), &FieldSet::edited, this, &PersonForm::fieldEdited);
    updateShown();
    updateHints();
    fields().settle();
}

void PersonForm::addPerson()
{
    const RecordType &type = describe<Resident>();
    fields().addHeading(tr("The person"));
    fields().addField(type, nameField);
    fields().addField(type, typeField);
    fields().addField(type, numberField);
    fields().addField(type, phoneField);
    fields().addField(type, sexField);
    auto *birth = new QLineEdit;
    birth->setPlaceholderText(tr("1978-05-14, 1948, about 1948, lunar calendar …"));
    fields().addField(birthField, type.labelOf(*type.fieldNamed(birthField)), birth);
    fields().addField(type, QStringLiteral("education"));
    fields().addField(type, QStringLiteral("employer"));
    fields().setCheck(
        numberField,
        [this](const QString &text) -> std::optional<Error> {
            const QString number = IdNumber::normalised(text);
            const bool typing = fields().editor(numberField)->hasFocus() && number.size() < 18;
            if (typing || !hasCheckCharacter(fields().text(typeField))) {
                return std::nullopt;
            }
            const auto finding = IdNumber::findingOf(number, context().today());
            if (!finding) {
                return std::nullopt;
            }
            Error error{ErrorKind::Invalid, finding->what};
            if (finding->problem == IdNumberProblem::WrongCheck && !finding->expected.isNull()) {
                error.next = {QT_TRANSLATE_NOOP("Message", "Change to …%1"), {QString(finding->expected)}};
                m_correction = number.left(17) + finding->expected;
            }
            return error;
        },
        true);
    connect(fields().field(numberField), &LabelledField::correctionAccepted, this, [this] {
        fields().setText(numberField, m_correction);
        numberEdited();
        fields().focus(numberField);
    });
    fields().setCheck(birthField, [this](const QString &text) -> std::optional<Error> {
        const Result<PartialDate> told = PartialDate::parse(text, context().today());
        return told ? std::nullopt : std::optional(told.error());
    });
}

void PersonForm::addHome()
{
    const RecordType &type = describe<Resident>();
    RecordReader &reader = context().reader();
    fields().addHeading(tr("Home"), tr("A household brings its dwelling, group and address along."));
    m_household = makeHouseholdField(context(), tr("name of a member, or initials"),
                                     [this] { return Ref<Dwelling>(referenceIn(m_dwelling)); });
    m_dwelling = makeDwellingField(context(), tr("door number, or who lives there"));
    fields().addField(type, householdField, FieldSet::Width::Cell, m_household);
    fields().addField(type, relationField);
    fields().addField(type, dwellingField, FieldSet::Width::Cell, m_dwelling);
    fields().addField(type, groupField, FieldSet::Width::Cell, makeGroupBox(reader));
    fields().addField(type, addressField);
    fields().addField(type, QStringLiteral("grid"), FieldSet::Width::Cell, makeGridBox(reader));
    if (isNew()) {
        auto *own = new QCheckBox{tr("forms a household of his or her own, as its head")};
        fields().addField(newHouseholdField, tr("New household"), own);
    }
}

void PersonForm::addRegister()
{
    const RecordType &type = describe<Resident>();
    fields().addHeading(tr("Registration"));
    fields().addField(type, residencyField);
    fields().addField(type, QStringLiteral("register_match"));
    fields().addField(type, QStringLiteral("registered_address"));
    fields().addField(type, QStringLiteral("came_on"));
    if (isNew()) {
        auto *status = makeChoiceBox({});
        status->clear();
        for (const ResidentStatus choice : {ResidentStatus::Present, ResidentStatus::Away}) {
            status->addItem(labelOf(choice), codeOf(choice));
        }
        fields().addField(type, statusField, FieldSet::Width::Cell, status);
        fields().addField(type, statusOnField);
        fields().addField(type, statusNoteField);
        fields().setRequired(statusField);
    }
}

void PersonForm::addMore()
{
    const auto line = [] {
        return new QLineEdit;
    };
    if (isNew()) {
        fields().addHeading(tr("Other names"), tr("Childhood name, byname: found by them as well."));
        m_aliases = new EntryRows{
            tr("Add another name"),
            {{QStringLiteral("name"), tr("Name"), line, 2},
             {QStringLiteral("kind"), tr("Kind"), [] { return makeChoiceBox(choiceList<AliasKind>); }, 1}}};
        fields().addRow(m_aliases);
        fields().addHeading(tr("Contact persons"));
        m_contacts = new EntryRows{tr("Add a contact person"),
                                   {{QStringLiteral("name"), tr("Name"), line, 2},
                                    {QStringLiteral("relation"), tr("Relation"), line, 1},
                                    {QStringLiteral("phone"), tr("Phone"), line, 2}}};
        fields().addRow(m_contacts);
    }
    fields().addField(describe<Resident>(), QStringLiteral("note"), FieldSet::Width::Full);
}

void PersonForm::fill()
{
    Resident start = m_start;
    if (isNew()) {
        if (start.residency == Residency::Unset) {
            start.residency = Residency::Registered;
        }
        start.status = ResidentStatus::Present;
        fillFromHome(context().reader(), start);
    }
    fields().load(toRecord(start));
    fields().setText(birthField, start.birthDate.isValid() ? start.birthDate.toString(Qt::ISODate) : start.birthText);
    setReference(m_dwelling, context().reader(), start.dwelling);
    setReference(m_household, context().reader(), start.household);
}

bool PersonForm::hasUnsavedInput() const
{
    return FormView::hasUnsavedInput() || (m_aliases != nullptr && m_aliases->isChanged()) ||
           (m_contacts != nullptr && m_contacts->isChanged());
}

void PersonForm::fieldEdited(const QString &name)
{
    if (name == numberField || name == typeField) {
        numberEdited();
    } else if (name == dwellingField || name == householdField) {
        homeChanged();
    } else if (name == residencyField || name == statusField) {
        updateShown();
    }
    if (name == nameField || name == numberField || name == phoneField || name == householdField) {
        updateHints();
    }
}

void PersonForm::numberEdited()
{
    const QString number = IdNumber::normalised(fields().text(numberField));
    LabelledField *field = fields().field(numberField);
    const auto [sex, birth] = Residents::toldBy(number, context().today());
    if (sex == Sex::Unset || !hasCheckCharacter(fields().text(typeField))) {
        field->setAside(number.isEmpty() ? QString() : tr("%1 of 18").arg(number.size()));
        return;
    }
    field->setAside(tr("adds up"));
    if (fields().text(sexField).isEmpty() || fields().text(sexField) == m_filledSex) {
        m_filledSex = codeOf(sex);
        fields().setText(sexField, m_filledSex);
    }
    if (fields().text(birthField).isEmpty() || fields().text(birthField) == m_filledBirth) {
        m_filledBirth = birth.toString(Qt::ISODate);
        fields().setText(birthField, m_filledBirth);
    }
}

void PersonForm::homeChanged()
{
    RecordReader &reader = context().reader();
    Resident resident;
    resident.household = Ref<Household>(referenceIn(m_household));
    if (!resident.household.isNull()) {
        if (const std::optional<Household> household = reader.find(resident.household);
            household && !household->dwelling.isNull() && referenceIn(m_dwelling) != household->dwelling.id) {
            setReference(m_dwelling, reader, household->dwelling);
            return; // comes back here with the dwelling
        }
    }
    resident.dwelling = Ref<Dwelling>(referenceIn(m_dwelling));
    fillFromHome(reader, resident);
    const auto take = [this](const QString &name, const RecordId &id) {
        if (!id.isNull()) {
            fields().setText(name, id.toString());
        }
    };
    take(groupField, resident.group.id);
    take(QStringLiteral("grid"), resident.grid.id);
    if (!resident.address.isEmpty()) {
        fields().setText(addressField, resident.address);
    }
    updateShown();
    updateHints();
}

void PersonForm::updateShown()
{
    const bool elsewhere = fields().text(residencyField) == codeOf(Residency::Incoming) ||
                           fields().text(residencyField) == codeOf(Residency::Overseas);
    fields().setShown(QStringLiteral("came_on"), elsewhere);
    if (!isNew()) {
        return;
    }
    const bool away = fields().text(statusField) == codeOf(ResidentStatus::Away);
    fields().setShown(statusOnField, away);
    fields().setShown(statusNoteField, away);
    fields().setShown(newHouseholdField, referenceIn(m_household).isNull());
}

void PersonForm::updateHints()
{
    RecordReader &reader = context().reader();
    QList<Row> rows;
    QSet<RecordId> seen{m_start.id};
    const auto add = [&](const Resident &resident, DueMark mark, const QString &why) {
        if (seen.contains(resident.id) || rows.size() >= mostKnown) {
            return;
        }
        seen.insert(resident.id);
        QStringList about{why, resident.address, PeopleWords::birth(resident)};
        about.removeAll(QString());
        rows.append({mark, resident.name, {}, tr("Open"), resident.id.toString(), about.join(QStringLiteral(" · "))});
    };
    // Hints beside the form, asked for with every key: a store that cannot be read tells itself when it is saved.
    (void)attempt([&] {
        const QString number = fields().text(numberField);
        if (number.size() >= 15) {
            Residents residents{context().workspace().writes()};
            if (const auto other = residents.whoHas(number, Ref<Resident>(m_start.id))) {
                add(*other, DueMark::Overdue, tr("same ID number"));
            }
        }
        const QString name = normalName(fields().text(nameField));
        if (name.size() > 1) {
            const Query same = Query{.limit = mostKnown + 1}.where(nameField, Value(name));
            for (const Resident &other : reader.list<Resident>(same)) {
                add(other, DueMark::Soon, tr("same name"));
            }
        }
        if (const Result<QString> phone = normalPhone(fields().text(phoneField)); phone && phone->size() > 6) {
            QString tail = *phone;
            std::reverse(tail.begin(), tail.end());
            const Query same = Query{.limit = mostKnown + 1}.where(QStringLiteral("phone_tail"), Value(tail));
            for (const Resident &other : reader.list<Resident>(same)) {
                add(other, DueMark::None, tr("same phone"));
            }
        }
        return true;
    });
    m_known->setRows(rows);
    m_known->setVisible(!rows.isEmpty());
    m_knownNone->setVisible(rows.isEmpty());

    rows.clear();
    const Ref<Household> household{referenceIn(m_household)};
    if (!household.isNull()) {
        ResidentsView view{reader};
        if (const auto detail = attempt([&] { return view.household(household, context().today()); })) {
            for (const Resident &member : detail->members) {
                if (isLiving(member.status)) {
                    rows.append({DueMark::None, member.name, labelOf(member.relation)});
                }
            }
        }
    }
    m_family->setRows(rows);
    m_family->setVisible(!rows.isEmpty());
    m_familyNone->setVisible(rows.isEmpty());
}

QStringList PersonForm::checkFurther()
{
    const auto wrong = [this](const QString &name, const QString &words) {
        fields().showError(name, words);
        return QStringList{name};
    };
    const auto left = [](const TokenEdit *field) {
        return referenceIn(field).isNull() && !field->input()->text().trimmed().isEmpty();
    };
    if (left(m_household)) {
        return wrong(householdField, tr("Choose a household from the list, or leave it empty."));
    }
    if (left(m_dwelling)) {
        return wrong(dwellingField, tr("Choose a dwelling from the list, or leave it empty."));
    }
    if (!referenceIn(m_household).isNull() && fields().text(relationField).isEmpty()) {
        return wrong(relationField, tr("How is this person related to the head of the household?"));
    }
    for (int row = 0; m_contacts != nullptr && row < m_contacts->count(); ++row) {
        const QString phone = m_contacts->text(row, phoneField);
        if (!phone.isEmpty() && !normalPhone(phone)) {
            m_contacts->showError(row, phoneField, normalPhone(phone).error().what.translated());
            return {phoneField + QLatin1Char('!')};
        }
    }
    return {};
}

Resident PersonForm::entered() const
{
    Record record = toRecord(m_start);
    fields().store(record);
    Resident resident = fromRecord<Resident>(record);
    const Result<PartialDate> birth = PartialDate::parse(fields().text(birthField), context().today());
    if (birth) {
        if (const std::optional<QDate> day = birth->day()) {
            resident.birthDate = *day;
        } else {
            resident.birthDate = {};
            resident.birthText = birth->text();
        }
    }
    resident.dwelling = Ref<Dwelling>(referenceIn(m_dwelling));
    resident.household = Ref<Household>(referenceIn(m_household));
    return resident;
}

Result<ChangeSet> PersonForm::submit()
{
    WritePath &writes = context().workspace().writes();
    Residents residents{writes};
    if (!isNew()) {
        return residents.edit(entered());
    }
    NewResident entry{entered()};
    for (int row = 0; row < m_aliases->count(); ++row) {
        ResidentAlias alias;
        alias.name = m_aliases->text(row, nameField);
        alias.kind = choiceFrom<AliasKind>(m_aliases->text(row, QStringLiteral("kind")));
        if (!alias.name.isEmpty()) {
            entry.aliases.append(alias);
        }
    }
    for (int row = 0; row < m_contacts->count(); ++row) {
        ContactPerson contact;
        contact.name = m_contacts->text(row, nameField);
        contact.relation = m_contacts->text(row, relationField);
        contact.phone = m_contacts->text(row, phoneField);
        if (!contact.name.isEmpty() || !contact.phone.isEmpty()) {
            entry.contacts.append(contact);
        }
    }
    Result<ChangeSet> registered = residents.registerResident(entry);
    if (!registered || fields().text(newHouseholdField).isEmpty()) {
        return registered;
    }
    // Two steps of the register; undo takes both back.
    Homes homes{writes};
    const Result<ChangeSet> formed = homes.formHousehold({}, registered->first<Resident>());
    ChangeSet both = *registered;
    if (formed) {
        both.records += formed->records;
    } else {
        context().showError(formed.error());
    }
    return both;
}

QString PersonForm::savedWords() const
{
    return isNew() ? tr("%1 registered").arg(fields().text(nameField)) : QString();
}

bool PersonForm::showError(const Error &error)
{
    if (error.field == numberField && error.kind == ErrorKind::Refused) {
        updateHints(); // the record to open stands beside
    }
    return FormView::showError(error);
}

} // namespace helin
