#include "core/residents/residents.h"

#include "core/base/textnormal.h"
#include "core/organisation/checks.h"
#include "core/organisation/looks.h"

#include <algorithm>

namespace helin {

namespace {

bool followsGb11643(IdType type)
{
    return type == IdType::Unset || type == IdType::ResidentId || type == IdType::ResidencePermit ||
           type == IdType::HouseholdBook;
}

void requirePossibleDay(QDate day, const Resident &resident, QDate today)
{
    requirePastDay("status_on", day, today);
    if (resident.birthDate.isValid() && day < resident.birthDate) {
        invalidField("status_on", {QT_TRANSLATE_NOOP("Message", "This day lies before the person's birth.")});
    }
}

void requireLiving(const Resident &resident)
{
    if (!isLiving(resident.status)) {
        fail(ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message", "%1 is already closed: %2."), {resident.name, labelOf(resident.status)}},
             {QT_TRANSLATE_NOOP("Message", "Take that back first if it was a mistake.")});
    }
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

/// The number in all forms in which it may be stored.
QStringList formsOf(const QString &number, QDate today)
{
    QStringList forms{number};
    if (const Result<IdNumber> parsed = IdNumber::parse(number, today)) {
        if (parsed->isOldForm()) {
            forms << parsed->longForm();
        } else if (parsed->birthDate().year() / 100 == 19) {
            forms << number.left(6) + number.mid(8, 9);
        }
    }
    return forms;
}

bool sameStatus(const Resident &a, const Resident &b)
{
    return a.status == b.status && a.statusOn == b.statusOn && a.statusNote == b.statusNote &&
           a.mergedInto == b.mergedInto;
}

bool sameIdentity(const Resident &a, const Resident &b)
{
    return a.idType == b.idType && a.idNumber == b.idNumber && a.sex == b.sex && a.birthDate == b.birthDate;
}

} // namespace

bool isLiving(ResidentStatus status)
{
    return status == ResidentStatus::Unset || status == ResidentStatus::Present || status == ResidentStatus::Away;
}

void settleIdentity(Resident &resident, QDate today)
{
    resident.idNumber = IdNumber::normalised(resident.idNumber);
    if (resident.birthDate.isValid() && resident.birthDate > today) {
        invalidField("birth_date", {QT_TRANSLATE_NOOP("Message", "The birth date lies in the future.")});
    }
    if (resident.idNumber.isEmpty()) {
        return;
    }
    if (resident.idType == IdType::None) {
        invalidField("id_number",
                     {QT_TRANSLATE_NOOP("Message", "Without a document there is no number: please leave it empty.")});
    }
    if (!followsGb11643(resident.idType)) {
        return;
    }
    const IdNumber number = IdNumber::parse(resident.idNumber, today).orThrow();
    if (resident.idType == IdType::Unset) {
        resident.idType = number.isResidencePermit() ? IdType::ResidencePermit : IdType::ResidentId;
    }
    if (resident.sex == Sex::Unset) {
        resident.sex = number.sex();
    }
    if (resident.sex != number.sex()) {
        invalidField("sex",
                     {QT_TRANSLATE_NOOP("Message", "The ID number belongs to another sex (%1). Please check both."),
                      {labelOf(number.sex())}});
    }
    if (!resident.birthDate.isValid()) {
        resident.birthDate = number.birthDate();
    }
    if (resident.birthDate != number.birthDate()) {
        invalidField("birth_date", {QT_TRANSLATE_NOOP("Message", "The ID number says born on %1. Please check both."),
                                    {number.birthDate().toString(Qt::ISODate)}});
    }
}

void fillFromHome(RecordReader &reader, Resident &resident)
{
    if (const std::optional<Household> household = reader.find(resident.household)) {
        if (resident.dwelling.isNull()) {
            resident.dwelling = household->dwelling;
        }
        if (resident.group.isNull()) {
            resident.group = household->group;
        }
    }
    if (const std::optional<Dwelling> dwelling = reader.find(resident.dwelling)) {
        if (resident.address.isEmpty()) {
            resident.address = dwelling->address;
        }
        if (resident.group.isNull()) {
            resident.group = dwelling->group;
        }
        if (resident.grid.isNull()) {
            resident.grid = dwelling->grid;
        }
    }
}

void requireFreeHeadship(RecordReader &reader, const Resident &resident)
{
    if (resident.household.isNull() || resident.relation != Relation::Head) {
        return;
    }
    for (const Resident &other :
         reader.list<Resident>(Query().where(QStringLiteral("household"), Value(resident.household.id)))) {
        if (other.id != resident.id && other.relation == Relation::Head && isLiving(other.status)) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "%1 is already the head of this household."), {other.name}},
                 {QT_TRANSLATE_NOOP("Message", "Use \"Change the head\" to hand it over.")});
        }
    }
}

std::optional<Resident> Residents::whoHas(const QString &idNumber, Ref<Resident> besides)
{
    const QString number = IdNumber::normalised(idNumber);
    if (number.isEmpty()) {
        return std::nullopt;
    }
    for (const QString &form : formsOf(number, m_writes.clock().today())) {
        const Query query = Query().where(QStringLiteral("id_tail"), Value(reversed(form)));
        for (const Resident &resident : m_writes.reader().list<Resident>(query)) {
            if (resident.id != besides.id && resident.status != ResidentStatus::Merged) {
                return resident;
            }
        }
    }
    return std::nullopt;
}

std::pair<Sex, QDate> Residents::toldBy(const QString &idNumber, QDate today)
{
    const Result<IdNumber> number = IdNumber::parse(idNumber, today);
    return number ? std::pair(number->sex(), number->birthDate()) : std::pair(Sex::Unset, QDate());
}

void Residents::requireFreeNumber(const Resident &resident)
{
    const std::optional<Resident> other = whoHas(resident.idNumber, Ref<Resident>(resident.id));
    if (!other) {
        return;
    }
    Error error{ErrorKind::Refused,
                {QT_TRANSLATE_NOOP("Message", "This ID number is registered already: %1, %2."),
                 {other->name,
                  other->status == ResidentStatus::Unset ? labelOf(ResidentStatus::Present) : labelOf(other->status)}},
                {QT_TRANSLATE_NOOP("Message", "Nothing was saved.")},
                {QT_TRANSLATE_NOOP("Message", "Open that record instead.")}};
    error.field = QStringLiteral("id_number");
    throw Exception{std::move(error)};
}

Result<ChangeSet> Residents::registerResident(NewResident entry)
{
    return m_writes.run(QStringLiteral("resident.register"), [&](Writer &writer) {
        Resident &resident = entry.resident;
        settleIdentity(resident, writer.today());
        requireFreeNumber(resident);
        fillFromHome(writer.reader(), resident);
        requireFreeHeadship(writer.reader(), resident);
        if (resident.residency == Residency::Unset) {
            resident.residency = Residency::Registered;
        }
        if (resident.status == ResidentStatus::Unset) {
            resident.status = ResidentStatus::Present;
        }
        if (resident.statusOn.isValid()) {
            requirePossibleDay(resident.statusOn, resident, writer.today());
        }
        const Ref<Resident> id = writer.create(resident);
        for (ResidentAlias &alias : entry.aliases) {
            alias.resident = id;
            writer.create(alias);
        }
        for (ContactPerson &contact : entry.contacts) {
            contact.resident = id;
            writer.create(contact);
        }
    });
}

Result<ChangeSet> Residents::edit(const Resident &changed)
{
    return m_writes.run(QStringLiteral("resident.edit"), [&](Writer &writer) {
        const Resident stored = writer.reader().require(Ref<Resident>(changed.id));
        Resident wanted = changed;
        if (!sameStatus(stored, wanted)) {
            invalidField("status",
                         {QT_TRANSLATE_NOOP("Message", "The status is changed by its own step, with its day.")});
        }
        // Faults that were stored long ago do not keep a clerk from mending another field.
        if (!sameIdentity(stored, wanted)) {
            if (wanted.idNumber != stored.idNumber) {
                const auto [oldSex, oldBirth] = toldBy(stored.idNumber, writer.today());
                if (wanted.sex == stored.sex && wanted.sex == oldSex) {
                    wanted.sex = Sex::Unset;
                }
                if (wanted.birthDate == stored.birthDate && wanted.birthDate == oldBirth) {
                    wanted.birthDate = QDate();
                }
            }
            settleIdentity(wanted, writer.today());
            requireFreeNumber(wanted);
        }
        if (wanted.household != stored.household || wanted.relation != stored.relation) {
            requireFreeHeadship(writer.reader(), wanted);
        }
        if (wanted.dwelling != stored.dwelling && wanted.address == stored.address) {
            wanted.address.clear();
            fillFromHome(writer.reader(), wanted);
        }
        writer.update(wanted);
    });
}

Result<ChangeSet> Residents::end(const QString &operation, Ref<Resident> who, ResidentStatus status, QDate on,
                                 const QString &note, Ref<Resident> mergedInto)
{
    return m_writes.run(operation, [&](Writer &writer) {
        Resident resident = writer.reader().require(who);
        requireLiving(resident);
        requirePossibleDay(on, resident, writer.today());
        if (status != ResidentStatus::Deceased) {
            requireText("status_note", note,
                        status == ResidentStatus::Merged
                            ? Message{QT_TRANSLATE_NOOP("Message", "Please say why it is a double entry.")}
                            : Message{QT_TRANSLATE_NOOP("Message", "Please say where to.")});
        }
        if (status == ResidentStatus::Merged) {
            const Resident kept = writer.reader().require(mergedInto);
            if (kept.id == resident.id || !isLiving(kept.status)) {
                invalidField("merged_into",
                             {QT_TRANSLATE_NOOP("Message", "The record that is kept must be another, open one.")});
            }
        }
        resident.status = status;
        resident.statusOn = on;
        resident.statusNote = note;
        resident.mergedInto = mergedInto;
        writer.update(resident);
    });
}

Result<ChangeSet> Residents::moveOut(Ref<Resident> who, QDate on, const QString &where)
{
    return end(QStringLiteral("resident.move_out"), who, ResidentStatus::MovedOut, on, where);
}

Result<ChangeSet> Residents::transfer(Ref<Resident> who, const QString &toStation, const QString &village, QDate on)
{
    return m_writes.run(QStringLiteral("resident.transfer"), [&](Writer &writer) {
        if (!writer.site().isTownship()) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "Only the township passes a person on to another village.")},
                 {QT_TRANSLATE_NOOP("Message", "Close the record as moved out, or ask the township.")});
        }
        Resident resident = writer.reader().require(who);
        requireLiving(resident);
        requirePossibleDay(on, resident, writer.today());
        if (toStation.isEmpty() || toStation == resident.station || toStation == writer.site().stationCode) {
            invalidField("station", {QT_TRANSLATE_NOOP("Message", "Choose another village of this township.")});
        }
        Resident arrived;
        arrived.station = toStation;
        arrived.name = resident.name;
        arrived.idType = resident.idType;
        arrived.idNumber = resident.idNumber;
        arrived.sex = resident.sex;
        arrived.birthDate = resident.birthDate;
        arrived.birthText = resident.birthText;
        arrived.phone = resident.phone;
        arrived.residency = resident.residency;
        arrived.registeredAddress = resident.registeredAddress;
        arrived.education = resident.education;
        arrived.employer = resident.employer;
        arrived.status = ResidentStatus::Present;
        arrived.statusOn = on;
        arrived.cameOn = on;
        arrived.origin = who;

        resident.status = ResidentStatus::MovedOut;
        resident.statusOn = on;
        resident.statusNote = village;
        writer.update(resident);
        const Ref<Resident> ref = writer.create(arrived);
        for (const ResidentAlias &alias :
             writer.reader().list<ResidentAlias>(Query().where(QStringLiteral("resident"), Value(who.id)))) {
            ResidentAlias copy;
            copy.station = toStation;
            copy.kind = alias.kind;
            copy.name = alias.name;
            copy.resident = ref;
            writer.create(copy);
        }
    });
}

Result<ChangeSet> Residents::marryOut(Ref<Resident> who, QDate on, const QString &where)
{
    return end(QStringLiteral("resident.marry_out"), who, ResidentStatus::MarriedOut, on, where);
}

Result<ChangeSet> Residents::recordDeath(Ref<Resident> who, QDate on, const QString &note)
{
    return end(QStringLiteral("resident.death"), who, ResidentStatus::Deceased, on, note);
}

Result<ChangeSet> Residents::markDouble(Ref<Resident> who, Ref<Resident> kept, QDate on, const QString &reason)
{
    return end(QStringLiteral("resident.double"), who, ResidentStatus::Merged, on, reason, kept);
}

Result<ChangeSet> Residents::reopen(Ref<Resident> who, QDate on, const QString &reason)
{
    return m_writes.run(QStringLiteral("resident.reopen"), [&](Writer &writer) {
        Resident resident = writer.reader().require(who);
        if (isLiving(resident.status)) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "%1 is not closed."), {resident.name}});
        }
        requireText("status_note", reason, {QT_TRANSLATE_NOOP("Message", "Please say why this is taken back.")});
        requirePossibleDay(on, resident, writer.today());
        resident.status = ResidentStatus::Present;
        resident.statusOn = on;
        resident.statusNote = reason;
        resident.mergedInto = {};
        requireFreeNumber(resident);
        requireFreeHeadship(writer.reader(), resident);
        writer.update(resident, reason);
    });
}

Result<ChangeSet> Residents::goAway(Ref<Resident> who, QDate on, const QString &where)
{
    return m_writes.run(QStringLiteral("resident.away"), [&](Writer &writer) {
        Resident resident = writer.reader().require(who);
        requireLiving(resident);
        requirePossibleDay(on, resident, writer.today());
        requireText("status_note", where, {QT_TRANSLATE_NOOP("Message", "Please say where to.")});
        resident.status = ResidentStatus::Away;
        resident.statusOn = on;
        resident.statusNote = where;
        writer.update(resident);
    });
}

Result<ChangeSet> Residents::comeBack(Ref<Resident> who, QDate on)
{
    return m_writes.run(QStringLiteral("resident.back"), [&](Writer &writer) {
        Resident resident = writer.reader().require(who);
        if (resident.status != ResidentStatus::Away) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "%1 is not away."), {resident.name}});
        }
        requirePossibleDay(on, resident, writer.today());
        if (resident.statusOn.isValid() && on < resident.statusOn) {
            invalidField("status_on", {QT_TRANSLATE_NOOP("Message", "This day lies before the day of leaving.")});
        }
        resident.status = ResidentStatus::Present;
        resident.statusOn = on;
        resident.statusNote.clear();
        writer.update(resident);
    });
}

Result<Resident> Residents::reveal(Ref<Resident> who)
{
    return attempt(
        [&] { return fromRecord<Resident>(Looks(m_writes).reveal(describe<Resident>(), who.id).orThrow()); });
}

Result<ChangeSet> Residents::addAlias(ResidentAlias alias)
{
    return m_writes.run(QStringLiteral("resident.alias"), [&](Writer &writer) {
        const Resident resident = writer.reader().require(alias.resident);
        alias.name = normalName(alias.name);
        const Query known = Query().where(QStringLiteral("resident"), Value(resident.id));
        for (const ResidentAlias &other : writer.reader().list<ResidentAlias>(known)) {
            if (other.name == alias.name) {
                fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "\"%1\" is noted already."), {alias.name}});
            }
        }
        writer.create(alias);
    });
}

Result<ChangeSet> Residents::removeAlias(Ref<ResidentAlias> alias)
{
    return m_writes.run(QStringLiteral("resident.alias_remove"),
                        [&](Writer &writer) { writer.remove(describe<ResidentAlias>(), alias.id); });
}

Result<ChangeSet> Residents::addContact(ContactPerson contact)
{
    return m_writes.run(QStringLiteral("resident.contact"), [&](Writer &writer) {
        (void)writer.reader().require(contact.resident);
        writer.create(contact);
    });
}

Result<ChangeSet> Residents::editContact(const ContactPerson &contact)
{
    return m_writes.run(QStringLiteral("resident.contact"), [&](Writer &writer) { writer.update(contact); });
}

Result<ChangeSet> Residents::removeContact(Ref<ContactPerson> contact)
{
    return m_writes.run(QStringLiteral("resident.contact_remove"),
                        [&](Writer &writer) { writer.remove(describe<ContactPerson>(), contact.id); });
}

} // namespace helin
