#include "core/residents/residentsview.h"

#include "core/residents/agewords.h"
#include "core/residents/naturalorder.h"
#include "core/residents/residents.h"

#include <QSet>

#include <algorithm>

namespace helin {

namespace {

// Thresholds for a migrant service point (流动人口服务站), from published governance plans.
constexpr qint64 servicePointVillage = 500;
constexpr qint64 servicePointTownship = 1000;

constexpr char groupField[] = "group";
constexpr char dwellingField[] = "dwelling";

QList<Value> codes(std::initializer_list<const char *> texts)
{
    QList<Value> values;
    for (const char *text : texts) {
        values.append(Value(QString::fromLatin1(text)));
    }
    return values;
}

Query livingQuery(const QString &station)
{
    Query query;
    query.station = station;
    query.where(QStringLiteral("status"), Compare::In, codes({"present", "away"}));
    return query;
}

/// Counts cells into the four numbers; records without residence count as registered here.
PopulationOn summed(const QList<PopulationCell> &cells)
{
    PopulationOn sum;
    for (const PopulationCell &cell : cells) {
        if (!isLiving(cell.status)) {
            continue;
        }
        const bool away = cell.status == ResidentStatus::Away;
        const bool here = cell.residency == Residency::Registered || cell.residency == Residency::Unset;
        sum.registered += here ? cell.people : 0;
        sum.away += here && away ? cell.people : 0;
        sum.incoming += !here && !away ? cell.people : 0;
        sum.present += away ? 0 : cell.people;
    }
    return sum;
}

bool isPressing(const Due &due)
{
    return due.state == DueState::Overdue || due.state == DueState::DueToday || due.state == DueState::Soon;
}

Query inGroup(Ref<Group> group, const QString &station)
{
    Query query;
    query.station = station;
    if (group.isNull()) {
        return query.where(QLatin1String(groupField), Compare::IsEmpty);
    }
    return query.where(QLatin1String(groupField), Value(group.id));
}

} // namespace

int rankOf(Relation relation)
{
    switch (relation) {
    case Relation::Head:
        return 0;
    case Relation::Spouse:
        return 1;
    case Relation::Grandparent:
        return 2;
    case Relation::Father:
    case Relation::FatherInLaw:
        return 3;
    case Relation::Mother:
    case Relation::MotherInLaw:
        return 4;
    case Relation::Son:
    case Relation::Daughter:
        return 5;
    case Relation::DaughterInLaw:
    case Relation::SonInLaw:
        return 6;
    case Relation::Grandson:
    case Relation::Granddaughter:
        return 7;
    case Relation::Sibling:
        return 8;
    case Relation::OtherRelative:
        return 9;
    case Relation::NotRelated:
        return 10;
    case Relation::Unset:
        break;
    }
    return 11;
}

qint64 ResidentsView::stationNumber(const QString &station)
{
    // A code that no row has yet must find nothing, and 0 means all.
    const qint64 number = station.isEmpty() ? 0 : m_reader.codes().known(station);
    return station.isEmpty() || number != 0 ? number : -1;
}

PopulationFigures ResidentsView::figures(const QString &station, bool township)
{
    const qint64 number = stationNumber(station);
    const PopulationOn people = summed(m_repository.population(number));
    const quint16 residents = RecordNumber<Resident>::value;
    const quint16 dwellings = RecordNumber<Dwelling>::value;
    const QString residency = QStringLiteral("residency");
    const QString status = QStringLiteral("status");
    const QString rental = QStringLiteral("rental");

    PopulationFigures figures;
    Query households;
    households.station = station;
    figures.households = {{QT_TRANSLATE_NOOP("Message", "Households")},
                          m_repository.inhabitedHouseholds(number),
                          {},
                          RecordNumber<Household>::value,
                          households};
    figures.registered = {{QT_TRANSLATE_NOOP("Message", "Registered")},
                          people.registered,
                          {},
                          residents,
                          livingQuery(station).where(residency, Value(QStringLiteral("registered")))};
    Query away;
    away.station = station;
    away.where(residency, Value(QStringLiteral("registered"))).where(status, Value(QStringLiteral("away")));
    figures.away = {{QT_TRANSLATE_NOOP("Message", "Away")}, people.away, {}, residents, away};
    Query incoming;
    incoming.station = station;
    incoming.where(residency, Compare::In, codes({"incoming", "overseas"}))
        .where(status, Value(QStringLiteral("present")));
    figures.incoming = {{QT_TRANSLATE_NOOP("Message", "From elsewhere")}, people.incoming, {}, residents, incoming};
    Query present;
    present.station = station;
    present.where(status, Value(QStringLiteral("present")));
    figures.present = {{QT_TRANSLATE_NOOP("Message", "Living here")}, people.present, {}, residents, present};

    Query let;
    let.station = station;
    let.where(rental, Compare::In, codes({"let_filed", "let_unfiled"}));
    const qint64 letCount = m_reader.count<Dwelling>(let);
    figures.let = {{QT_TRANSLATE_NOOP("Message", "Let dwellings")}, letCount, {}, dwellings, let};
    Query filed;
    filed.station = station;
    filed.where(rental, Value(QStringLiteral("let_filed")));
    figures.filed = {
        {QT_TRANSLATE_NOOP("Message", "Filed")}, m_reader.count<Dwelling>(filed), letCount, dwellings, filed};
    if (people.incoming > (township ? servicePointTownship : servicePointVillage)) {
        figures.servicePoint = {
            QT_TRANSLATE_NOOP("Message", "%1 people from elsewhere live here: a service point for them is expected."),
            {QString::number(people.incoming)}};
    }
    return figures;
}

PopulationOn ResidentsView::populationOn(QDate day, const QString &station)
{
    return summed(m_repository.populationOn(day, stationNumber(station)));
}

QList<GroupNode> ResidentsView::groups(QDate today, const QString &station)
{
    using Counted = ResidentsRepository::Counted;
    const qint64 number = stationNumber(station);
    const auto dwellings = m_repository.countsBy(Counted::Dwellings, groupField, number);
    const auto unfiled = m_repository.countsBy(Counted::UnfiledDwellings, groupField, number);
    const auto fireDue =
        m_repository.countsBy(Counted::FireDueDwellings, groupField, number, today.addDays(defaultSoonDays));
    const auto households = m_repository.countsBy(Counted::Households, groupField, number);
    const auto people = m_repository.countsBy(Counted::LivingResidents, groupField, number);

    QList<GroupNode> nodes;
    QSet<RecordId> known;
    const auto add = [&](const Group &group) {
        const RecordId &id = group.id;
        nodes.append({Ref<Group>(id), group.name, group.placeName, dwellings.value(id), households.value(id),
                      people.value(id), unfiled.value(id), fireDue.value(id), group.station});
        known.insert(id);
    };
    Query query;
    query.station = station;
    for (const Group &group : m_reader.list<Group>(query.sorted(QStringLiteral("number")))) {
        add(group);
    }
    // A township holds several villages: each keeps together.
    std::stable_sort(nodes.begin(), nodes.end(),
                     [](const GroupNode &a, const GroupNode &b) { return a.station < b.station; });
    // What belongs to no group, or to one that has been deleted, must not vanish from the tree.
    GroupNode rest;
    for (const auto &[counts, place] :
         {std::pair(&dwellings, &GroupNode::dwellings), std::pair(&unfiled, &GroupNode::unfiled),
          std::pair(&fireDue, &GroupNode::fireDue), std::pair(&households, &GroupNode::households),
          std::pair(&people, &GroupNode::people)}) {
        for (auto it = counts->constBegin(); it != counts->constEnd(); ++it) {
            if (it.key().isNull()) {
                rest.*place += it.value();
            }
        }
    }
    if (rest.dwellings + rest.households + rest.people > 0) {
        nodes.append(rest);
    }
    return nodes;
}

QList<DwellingNode> ResidentsView::dwellings(Ref<Group> group, QDate today, const QString &station)
{
    using Counted = ResidentsRepository::Counted;
    const qint64 number = stationNumber(station);
    const auto households = m_repository.countsBy(Counted::Households, dwellingField, number);
    const auto people = m_repository.countsBy(Counted::LivingResidents, dwellingField, number);
    QList<DwellingNode> nodes;
    for (const Dwelling &dwelling : m_reader.list<Dwelling>(inGroup(group, station))) {
        nodes.append({Ref<Dwelling>(dwelling.id), dwelling.address, dwelling.kind, dwelling.storeys,
                      households.value(dwelling.id), people.value(dwelling.id), dwelling.rental,
                      dueOn(dwelling.nextFireCheck, today)});
    }
    // 2号 before 12号: numbers in addresses count as numbers.
    std::stable_sort(nodes.begin(), nodes.end(), [](const DwellingNode &a, const DwellingNode &b) {
        return naturalOrder(a.address, b.address) < 0;
    });
    Query homeless = inGroup(group, station).where(QLatin1String(dwellingField), Compare::IsEmpty);
    if (const qint64 without = m_reader.count<Household>(homeless); without > 0) {
        DwellingNode node;
        node.households = without;
        nodes.append(node);
    }
    return nodes;
}

QList<HouseholdNode> ResidentsView::households(Ref<Dwelling> dwelling, Ref<Group> group, const QString &station)
{
    Query query;
    if (dwelling.isNull()) {
        query = inGroup(group, station).where(QLatin1String(dwellingField), Compare::IsEmpty);
    } else {
        query.where(QLatin1String(dwellingField), Value(dwelling.id));
    }
    QList<HouseholdNode> nodes;
    for (const Household &household : m_reader.list<Household>(query)) {
        HouseholdNode node{Ref<Household>(household.id), household.name, {}, household.note, 0};
        const Query members = Query().where(QStringLiteral("household"), Value(household.id));
        for (const Resident &member : m_reader.list<Resident>(members)) {
            if (isLiving(member.status)) {
                ++node.people;
                if (member.relation == Relation::Head) {
                    node.head = member.name;
                }
            }
        }
        nodes.append(node);
    }
    return nodes;
}

HouseholdDetail ResidentsView::household(Ref<Household> id, QDate today)
{
    HouseholdDetail detail;
    detail.household = m_reader.require(id);
    detail.dwelling = m_reader.find(detail.household.dwelling);
    Ref<Group> group = detail.household.group;
    if (detail.dwelling) {
        detail.fireCheck = dueOn(detail.dwelling->nextFireCheck, today);
        if (group.isNull()) {
            group = detail.dwelling->group;
        }
        if (const std::optional<Grid> grid = m_reader.find(detail.dwelling->grid)) {
            detail.gridName = grid->name;
            detail.gridWorker = grid->worker;
        }
    }
    if (const std::optional<Group> found = m_reader.find(group)) {
        detail.groupName = found->name;
        detail.placeName = found->placeName;
    }
    detail.members = m_reader.list<Resident>(Query().where(QStringLiteral("household"), Value(id.id)));
    std::stable_sort(detail.members.begin(), detail.members.end(), [](const Resident &a, const Resident &b) {
        const auto key = [](const Resident &one) {
            return std::tuple(!isLiving(one.status), rankOf(one.relation), !one.birthDate.isValid(), one.birthDate);
        };
        return key(a) < key(b);
    });
    bool hasHead = false;
    for (const Resident &member : detail.members) {
        if (isLiving(member.status)) {
            ++detail.living;
            detail.livingHere += member.status == ResidentStatus::Away ? 0 : 1;
            hasHead = hasHead || member.relation == Relation::Head;
        }
    }
    if (detail.living > 0 && !hasHead) {
        detail.hints.append({QT_TRANSLATE_NOOP("Message", "This household has no head at present.")});
    }
    if (detail.dwelling && detail.dwelling->rental == RentalState::LetUnfiled) {
        detail.hints.append({QT_TRANSLATE_NOOP("Message", "The letting is not filed yet.")});
    }
    if (isPressing(detail.fireCheck)) {
        detail.hints.append({QT_TRANSLATE_NOOP("Message", "The fire check is due on %1."),
                             {detail.dwelling->nextFireCheck.toString(Qt::ISODate)}});
    }
    return detail;
}

ResidentDetail ResidentsView::resident(Ref<Resident> id, QDate today)
{
    ResidentDetail detail;
    detail.resident = m_reader.require(id);
    const Query his = Query().where(QStringLiteral("resident"), Value(id.id));
    detail.aliases = m_reader.list<ResidentAlias>(his);
    detail.contacts = m_reader.list<ContactPerson>(his);
    detail.age = ageWords(detail.resident, today);
    if (!detail.resident.phoneTail.isEmpty()) {
        const Query same = Query().where(QStringLiteral("phone_tail"), Value(detail.resident.phoneTail));
        for (const Resident &other : m_reader.list<Resident>(same)) {
            if (other.id != id.id && isLiving(other.status)) {
                detail.sharedPhone.append(Ref<Resident>(other.id));
            }
        }
    }
    return detail;
}

QList<DuplicateNumber> ResidentsView::duplicates(int limit)
{
    QList<DuplicateNumber> duplicates;
    for (const SharedNumber &shared : m_repository.sharedNumbers(limit)) {
        DuplicateNumber one;
        one.number = shared.number;
        for (const RecordId &id : shared.residents) {
            one.residents.append(m_reader.require(Ref<Resident>(id)));
            one.acrossStations = one.acrossStations || one.residents.last().station != one.residents.first().station;
        }
        duplicates.append(one);
    }
    return duplicates;
}

} // namespace helin
