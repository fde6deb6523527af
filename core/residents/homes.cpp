#include "core/residents/homes.h"

#include "core/base/textnormal.h"
#include "core/organisation/checks.h"
#include "core/residents/residents.h"

namespace helin {

namespace {

constexpr int mostStoreys = 60;
constexpr int earliestYear = 1800;

std::optional<Error> checkRange(const char *field, int number, int least, int most)
{
    if (number >= least && number <= most) {
        return std::nullopt;
    }
    Error error{ErrorKind::Invalid,
                {QT_TRANSLATE_NOOP("Message", "A number from %1 to %2 is expected."),
                 {QString::number(least), QString::number(most)}}};
    error.field = QLatin1String(field);
    return error;
}

/// Nothing entered is no wrong number.
void requireNumbers(const Dwelling &dwelling, QDate today)
{
    std::optional<Error> wrong;
    if (dwelling.storeys) {
        wrong = checkStoreys(*dwelling.storeys);
    }
    if (!wrong && dwelling.builtYear) {
        wrong = checkBuiltYear(*dwelling.builtYear, today);
    }
    if (wrong) {
        throw Exception{*wrong};
    }
}

QList<Resident> livingMembers(RecordReader &reader, Ref<Household> household)
{
    QList<Resident> members = reader.list<Resident>(Query().where(QStringLiteral("household"), Value(household.id)));
    members.removeIf([](const Resident &member) { return !isLiving(member.status); });
    return members;
}

void requireFreeAddress(RecordReader &reader, const Dwelling &dwelling)
{
    const QString address = normalText(dwelling.address);
    const Query same = Query().where(QStringLiteral("address"), Value(address));
    for (const Dwelling &other : reader.list<Dwelling>(same)) {
        if (other.id != dwelling.id && other.group == dwelling.group) {
            Error error{ErrorKind::Refused,
                        {QT_TRANSLATE_NOOP("Message", "This group has a dwelling \"%1\" already."), {address}}};
            error.field = QStringLiteral("address");
            throw Exception{std::move(error)};
        }
    }
}

/// Puts a person into a household: where it lives, he lives.
void settleIn(RecordReader &reader, Resident &resident, const Household &household)
{
    resident.household = Ref<Household>(household.id);
    if (!household.dwelling.isNull() && resident.dwelling != household.dwelling) {
        resident.dwelling = household.dwelling;
        resident.address.clear();
        resident.group = household.group;
        resident.grid = {};
    }
    fillFromHome(reader, resident);
}

} // namespace

std::optional<Error> checkStoreys(int storeys)
{
    return checkRange("storeys", storeys, 1, mostStoreys);
}

std::optional<Error> checkBuiltYear(int year, QDate today)
{
    return checkRange("built_year", year, earliestYear, today.year());
}

bool isLet(RentalState state)
{
    return state == RentalState::LetFiled || state == RentalState::LetUnfiled;
}

Result<ChangeSet> Homes::addDwelling(Dwelling dwelling)
{
    return m_writes.run(QStringLiteral("dwelling.add"), [&](Writer &writer) {
        requireFreeAddress(writer.reader(), dwelling);
        requireNumbers(dwelling, writer.today());
        if (isLet(dwelling.rental)) {
            requireText("rental_note", dwelling.rentalNote,
                        {QT_TRANSLATE_NOOP("Message", "Please say what is let, and to whom.")});
        }
        if (dwelling.rental == RentalState::LetFiled) {
            requirePastDay("filed_on", dwelling.filedOn, writer.today());
        }
        if (dwelling.rental == RentalState::Unset) {
            dwelling.rental = RentalState::NotLet;
        }
        writer.create(dwelling);
    });
}

Result<ChangeSet> Homes::editDwelling(const Dwelling &changed)
{
    return m_writes.run(QStringLiteral("dwelling.edit"), [&](Writer &writer) {
        const Dwelling stored = writer.reader().require(Ref<Dwelling>(changed.id));
        if (changed.rental != stored.rental || changed.filedOn != stored.filedOn) {
            invalidField("rental",
                         {QT_TRANSLATE_NOOP("Message", "Letting and filing are changed by their own steps.")});
        }
        requireNumbers(changed, writer.today());
        const bool moved =
            changed.address != stored.address || changed.group != stored.group || changed.grid != stored.grid;
        if (moved) {
            requireFreeAddress(writer.reader(), changed);
        }
        writer.update(changed);
        if (!moved) {
            return;
        }
        const Query here = Query().where(QStringLiteral("dwelling"), Value(changed.id));
        for (Household household : writer.reader().list<Household>(here)) {
            if (household.group == stored.group) {
                household.group = changed.group;
                writer.update(household);
            }
        }
        for (Resident resident : writer.reader().list<Resident>(here)) {
            if (!isLiving(resident.status)) {
                continue; // where somebody lived before he left stays as it was
            }
            if (resident.address == stored.address) {
                resident.address = changed.address;
            }
            if (resident.group == stored.group) {
                resident.group = changed.group;
            }
            if (resident.grid == stored.grid) {
                resident.grid = changed.grid;
            }
            writer.update(resident);
        }
    });
}

Result<ChangeSet> Homes::removeDwelling(Ref<Dwelling> dwelling)
{
    return m_writes.run(QStringLiteral("dwelling.remove"), [&](Writer &writer) {
        const Dwelling stored = writer.reader().require(dwelling);
        const Query here = Query().where(QStringLiteral("dwelling"), Value(dwelling.id));
        if (writer.reader().count<Resident>(here) > 0 || writer.reader().count<Household>(here) > 0) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "People are registered in %1."), {stored.address}},
                 {QT_TRANSLATE_NOOP("Message", "Move them to another dwelling first.")});
        }
        writer.remove(describe<Dwelling>(), dwelling.id);
    });
}

Result<ChangeSet> Homes::recordLetting(Ref<Dwelling> dwelling, const QString &what)
{
    return m_writes.run(QStringLiteral("dwelling.let"), [&](Writer &writer) {
        Dwelling stored = writer.reader().require(dwelling);
        requireText("rental_note", what, {QT_TRANSLATE_NOOP("Message", "Please say what is let, and to whom.")});
        // A filing covers the letting it was made for; what is let anew must be filed anew.
        stored.rental = RentalState::LetUnfiled;
        stored.rentalNote = what;
        stored.filedOn = {};
        writer.update(stored);
    });
}

Result<ChangeSet> Homes::fileRental(Ref<Dwelling> dwelling, QDate on, const QString &what)
{
    return m_writes.run(QStringLiteral("dwelling.file_rental"), [&](Writer &writer) {
        Dwelling stored = writer.reader().require(dwelling);
        requirePastDay("filed_on", on, writer.today());
        if (!what.trimmed().isEmpty()) {
            stored.rentalNote = what;
        }
        requireText("rental_note", stored.rentalNote,
                    {QT_TRANSLATE_NOOP("Message", "Please say what is let, and to whom.")});
        stored.rental = RentalState::LetFiled;
        stored.filedOn = on;
        writer.update(stored);
    });
}

Result<ChangeSet> Homes::endLetting(Ref<Dwelling> dwelling)
{
    return m_writes.run(QStringLiteral("dwelling.end_letting"), [&](Writer &writer) {
        Dwelling stored = writer.reader().require(dwelling);
        if (stored.rental != RentalState::LetFiled && stored.rental != RentalState::LetUnfiled) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "%1 is not let."), {stored.address}});
        }
        stored.rental = RentalState::NotLet;
        stored.rentalNote.clear();
        stored.filedOn = {};
        writer.update(stored);
    });
}

Result<ChangeSet> Homes::recordFireCheck(Ref<Dwelling> dwelling, QDate on, QDate next)
{
    return m_writes.run(QStringLiteral("dwelling.fire_check"), [&](Writer &writer) {
        Dwelling stored = writer.reader().require(dwelling);
        requirePastDay("last_fire_check", on, writer.today());
        if (next.isValid() && next <= on) {
            invalidField("next_fire_check", {QT_TRANSLATE_NOOP("Message", "The next check must lie after this one.")});
        }
        stored.lastFireCheck = on;
        stored.nextFireCheck = next;
        writer.update(stored);
    });
}

Result<ChangeSet> Homes::formHousehold(Household household, Ref<Resident> head)
{
    return m_writes.run(QStringLiteral("household.form"), [&](Writer &writer) {
        Resident resident = writer.reader().require(head);
        if (!isLiving(resident.status)) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "%1 does not live here any more."), {resident.name}});
        }
        if (resident.relation == Relation::Head && livingMembers(writer.reader(), resident.household).size() > 1) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "%1 is the head of a household with other members."), {resident.name}},
                 {QT_TRANSLATE_NOOP("Message", "Change the head of that household first.")});
        }
        if (household.name.trimmed().isEmpty()) {
            household.name = resident.name;
        }
        if (household.dwelling.isNull()) {
            household.dwelling = resident.dwelling;
        }
        if (const std::optional<Dwelling> dwelling = writer.reader().find(household.dwelling);
            dwelling && household.group.isNull()) {
            household.group = dwelling->group;
        }
        writer.create(household);
        resident.relation = Relation::Head;
        settleIn(writer.reader(), resident, household);
        writer.update(resident);
    });
}

Result<ChangeSet> Homes::editHousehold(const Household &changed)
{
    return m_writes.run(QStringLiteral("household.edit"), [&](Writer &writer) { writer.update(changed); });
}

Result<ChangeSet> Homes::join(Ref<Resident> who, Ref<Household> household, Relation relation)
{
    return m_writes.run(QStringLiteral("household.join"), [&](Writer &writer) {
        const Household home = writer.reader().require(household);
        Resident resident = writer.reader().require(who);
        if (!isLiving(resident.status)) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "%1 does not live here any more."), {resident.name}});
        }
        if (relation == Relation::Unset) {
            invalidField("relation", {QT_TRANSLATE_NOOP("Message", "Please give the relation to the head.")});
        }
        if (resident.household != household && resident.relation == Relation::Head &&
            livingMembers(writer.reader(), resident.household).size() > 1) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "%1 is the head of a household with other members."), {resident.name}},
                 {QT_TRANSLATE_NOOP("Message", "Change the head of that household first.")});
        }
        resident.relation = relation;
        settleIn(writer.reader(), resident, home);
        requireFreeHeadship(writer.reader(), resident);
        writer.update(resident);
    });
}

Result<ChangeSet> Homes::changeHead(Ref<Household> household, Ref<Resident> head, Relation formerIs)
{
    return m_writes.run(QStringLiteral("household.head"), [&](Writer &writer) {
        (void)writer.reader().require(household);
        Resident next = writer.reader().require(head);
        if (next.household != household || !isLiving(next.status)) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "%1 is no living member of this household."), {next.name}});
        }
        for (Resident &member : livingMembers(writer.reader(), household)) {
            if (member.relation == Relation::Head && member.id != next.id) {
                if (formerIs == Relation::Unset || formerIs == Relation::Head) {
                    invalidField(
                        "relation",
                        {QT_TRANSLATE_NOOP("Message", "Please say how %1 is related to the new head."), {member.name}});
                }
                member.relation = formerIs;
                writer.update(member);
            }
        }
        next.relation = Relation::Head;
        writer.update(next);
    });
}

Result<ChangeSet> Homes::moveHousehold(Ref<Household> household, Ref<Dwelling> dwelling)
{
    return m_writes.run(QStringLiteral("household.move"), [&](Writer &writer) {
        Household home = writer.reader().require(household);
        const Dwelling target = writer.reader().require(dwelling);
        home.dwelling = dwelling;
        home.group = target.group;
        writer.update(home);
        for (Resident &member : livingMembers(writer.reader(), household)) {
            settleIn(writer.reader(), member, home);
            writer.update(member);
        }
    });
}

} // namespace helin
