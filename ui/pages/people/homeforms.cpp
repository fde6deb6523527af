#include "ui/pages/people/homeforms.h"

#include "core/residents/homes.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/referencefield.h"
#include "ui/pages/people/peopledesk.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QLineEdit>

namespace helin {

namespace {

const QString rentalField = QStringLiteral("rental");
const QString filedOnField = QStringLiteral("filed_on");
const QString rentalNoteField = QStringLiteral("rental_note");
const QString headField = QStringLiteral("head");
const QString dwellingField = QStringLiteral("dwelling");

} // namespace

DwellingForm::DwellingForm(AppContext &context, const Dwelling &dwelling, QWidget *parent)
    : FormView{context, dwelling.id.isNull() ? tr("Register a dwelling") : tr("Change %1").arg(dwelling.address),
               parent}
    , m_start{dwelling}
{
    const RecordType &type = describe<Dwelling>();
    header().setSubtitle(dwelling.id.isNull()
                             ? tr("One dwelling, one door number; the households in it come afterwards.")
                             : tr("A new address or group is taken over by those who live there."));
    fields().addHeading(tr("Where"));
    LabelledField *address = fields().addField(type, QStringLiteral("address"));
    qobject_cast<QLineEdit *>(address->editor())->setPlaceholderText(tr("group, place, door number"));
    fields().addField(type, QStringLiteral("group"), FieldSet::Width::Cell, makeGroupBox(context.reader()));
    fields().addField(type, QStringLiteral("grid"), FieldSet::Width::Cell, makeGridBox(context.reader()));
    fields().addField(type, QStringLiteral("owner"));
    fields().setRequired(QStringLiteral("group"));
    fields().addHeading(tr("Building"));
    for (const QString &name : {QStringLiteral("kind"), QStringLiteral("storeys"), QStringLiteral("built_year"),
                                QStringLiteral("danger_grade")}) {
        fields().addField(type, name);
    }
    fields().setCheck(QStringLiteral("storeys"), [](const QString &text) { return checkStoreys(text.toInt()); });
    fields().setCheck(QStringLiteral("built_year"),
                      [this](const QString &text) { return checkBuiltYear(text.toInt(), this->context().today()); });
    if (dwelling.id.isNull()) {
        fields().addHeading(tr("Letting"), tr("A letting is to be filed; the rate of filed ones stands on the page."));
        fields().addField(type, rentalField);
        fields().addField(type, rentalNoteField);
        fields().addField(type, filedOnField);
        fields().addField(type, QStringLiteral("last_fire_check"));
        fields().addField(type, QStringLiteral("next_fire_check"));
        const auto update = [this] {
            const auto rental = choiceFrom<RentalState>(fields().text(rentalField));
            const bool let = isLet(rental);
            const bool filed = rental == RentalState::LetFiled;
            fields().setShown(rentalNoteField, let);
            fields().setRequired(rentalNoteField, let);
            fields().setShown(filedOnField, filed);
            fields().setRequired(filedOnField, filed);
        };
        connect(&fields(), &FieldSet::edited, this, [update](const QString &name) {
            if (name == rentalField) {
                update();
            }
        });
        update();
    }
    fields().addField(type, QStringLiteral("note"), FieldSet::Width::Full);
    fields().load(toRecord(m_start));
    fields().settle();
}

Result<ChangeSet> DwellingForm::submit()
{
    Record record = toRecord(m_start);
    fields().store(record);
    const Dwelling dwelling = fromRecord<Dwelling>(record);
    Homes homes{context().workspace().writes()};
    return m_start.id.isNull() ? homes.addDwelling(dwelling) : homes.editDwelling(dwelling);
}

HouseholdForm::HouseholdForm(PeopleDesk &desk, const Household &household, QWidget *parent)
    : FormView{desk.context(),
               household.id.isNull() ? tr("Form a household") : tr("Change the household %1").arg(household.name),
               parent}
    , m_desk{desk}
    , m_start{household}
{
    const RecordType &type = describe<Household>();
    RecordReader &reader = context().reader();
    if (household.id.isNull()) {
        header().setSubtitle(tr("The head leaves the household he or she had; further members join afterwards."));
        m_head = makeResidentField(context(), tr("name, initials, end of phone or ID number"));
        m_head->completer()->setActionText(tr("Register a new person …"));
        connect(m_head->completer(), &CompleterPopup::actionChosen, this, [this] {
            Resident preset;
            preset.name = m_head->input()->text().trimmed();
            preset.dwelling = Ref<Dwelling>(referenceIn(m_dwelling));
            m_desk.registerPerson(preset);
        });
        fields().addField(headField, tr("Head of household"), m_head);
        fields().setRequired(headField);
        m_dwelling = makeDwellingField(context(), tr("door number, or who lives there"));
        fields().addField(type, dwellingField, FieldSet::Width::Cell, m_dwelling);
        setReference(m_dwelling, reader, household.dwelling);
    }
    LabelledField *name = fields().addField(type, QStringLiteral("name"));
    if (household.id.isNull()) {
        qobject_cast<QLineEdit *>(name->editor())->setPlaceholderText(tr("empty: the name of the head"));
        fields().setRequired(QStringLiteral("name"), false);
    }
    fields().addField(type, QStringLiteral("book_number"));
    fields().addField(type, QStringLiteral("phone"));
    if (household.dwelling.isNull()) {
        fields().addField(type, QStringLiteral("group"), FieldSet::Width::Cell, makeGroupBox(reader));
    }
    fields().addField(type, QStringLiteral("note"), FieldSet::Width::Full);
    fields().load(toRecord(m_start));
    if (m_dwelling != nullptr) {
        setReference(m_dwelling, reader, household.dwelling);
    }
    fields().settle();
}

QStringList HouseholdForm::checkFurther()
{
    if (m_head == nullptr) {
        return {};
    }
    if (referenceIn(m_head).isNull()) {
        fields().showError(headField, tr("Choose a registered person from the list."));
        return {headField};
    }
    if (referenceIn(m_dwelling).isNull() && !m_dwelling->input()->text().trimmed().isEmpty()) {
        fields().showError(dwellingField, tr("Choose a dwelling from the list, or leave it empty."));
        return {dwellingField};
    }
    return {};
}

Result<ChangeSet> HouseholdForm::submit()
{
    Record record = toRecord(m_start);
    fields().store(record);
    Household household = fromRecord<Household>(record);
    Homes homes{context().workspace().writes()};
    if (!m_start.id.isNull()) {
        return homes.editHousehold(household);
    }
    household.dwelling = Ref<Dwelling>(referenceIn(m_dwelling));
    return homes.formHousehold(household, Ref<Resident>(referenceIn(m_head)));
}

} // namespace helin
