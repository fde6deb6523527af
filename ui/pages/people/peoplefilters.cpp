#include "ui/pages/people/peoplefilters.h"

#include "core/organisation/duestate.h"
#include "core/records/organisation.h"
#include "core/records/people.h"
#include "ui/app/appcontext.h"
#include "ui/app/villages.h"
#include "ui/pages/people/peoplewords.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterbutton.h"

#include <algorithm>

namespace helin {

namespace {

constexpr QChar groupMark = u'g';
constexpr QChar gridMark = u'w';

template <class E>
Value codeValue(E choice)
{
    return Value(codeOf(choice));
}

} // namespace

PeopleFilters::PeopleFilters(AppContext &context, FilterBar &bar, bool endedToo)
    : QObject{&bar}
    , m_context{context}
    , m_place{new FilterButton{tr("Group / grid")}}
    , m_residence{new FilterButton{tr("Registered / from elsewhere / away")}}
    , m_dwelling{new FilterButton{tr("Dwelling")}}
{
    QList<FilterOption> residence{
        {QStringLiteral("present"), tr("Living here")},
        {QStringLiteral("registered"), tr("Registered here")},
        {QStringLiteral("away"), tr("Registered, away")},
        {QStringLiteral("incoming"), tr("From elsewhere")},
        {QStringLiteral("overseas"), tr("From abroad")},
        {QStringLiteral("separated"), tr("Lives elsewhere than registered")},
    };
    if (endedToo) {
        residence.append({QStringLiteral("ended"), tr("Left, died or double")});
    }
    m_residence->setExclusive(true);
    m_residence->setOptions(residence);
    m_dwelling->setExclusive(true);
    m_dwelling->setOptions({
        {QStringLiteral("let"), tr("Let")},
        {QStringLiteral("unfiled"), tr("Let, not filed")},
        {QStringLiteral("fire"), tr("Fire check due")},
        {QStringLiteral("danger"), tr("Dangerous, C or D")},
        {QStringLiteral("vacant"), tr("Vacant")},
    });
    if (context.workspace().site().isTownship()) {
        m_village = new FilterButton{tr("Village")};
        m_village->setExclusive(true);
        bar.addFilter(m_village);
    }
    bar.addFilter(m_place);
    bar.addFilter(m_residence);
    bar.addFilter(m_dwelling);
    fill();
}

void PeopleFilters::fill()
{
    RecordReader &reader = m_context.reader();
    const QList<Village> villages = villagesOf(m_context);
    if (m_village != nullptr) {
        QList<FilterOption> names;
        for (const Village &village : villages) {
            names.append({village.code, village.name});
        }
        m_village->setOptions(names);
    }
    QList<FilterOption> options;
    const auto read = attempt([&] {
        const auto add = [&](QChar mark, const auto &place, const QString &aside) {
            const QString village = villageName(villages, place.station);
            const QString name = village.isEmpty() ? place.name : QStringLiteral("%1 %2").arg(village, place.name);
            options.append({QString(mark + place.id.toString()), PeopleWords::group(name, aside)});
        };
        QList<Group> groups = reader.list<Group>(Query().sorted(QStringLiteral("number")));
        std::stable_sort(groups.begin(), groups.end(),
                         [](const Group &a, const Group &b) { return a.station < b.station; });
        for (const Group &group : std::as_const(groups)) {
            add(groupMark, group, group.placeName);
        }
        for (const Grid &grid : reader.list<Grid>()) {
            add(gridMark, grid, grid.worker);
        }
        return true;
    });
    if (!read) {
        m_context.showError(read.error());
    }
    m_place->setOptions(options);
}

QString PeopleFilters::station() const
{
    return m_village == nullptr || m_village->selected().isEmpty() ? QString()
                                                                   : m_village->selected().first().toString();
}

bool PeopleFilters::isOn() const
{
    return !station().isEmpty() || !m_place->selected().isEmpty() || !m_residence->selected().isEmpty() ||
           !m_dwelling->selected().isEmpty();
}

QList<Value> PeopleFilters::places(QChar kind) const
{
    QList<Value> values;
    for (const QVariant &selected : m_place->selected()) {
        const QString text = selected.toString();
        if (text.startsWith(kind)) {
            values.append(Value(RecordId::parse(text.mid(1)).value_or(RecordId())));
        }
    }
    return values;
}

bool PeopleFilters::hasResidence() const
{
    return !m_residence->selected().isEmpty();
}

void PeopleFilters::addResidence(Query &query) const
{
    const QString residency = QStringLiteral("residency");
    const QString status = QStringLiteral("status");
    const QString wanted = hasResidence() ? m_residence->selected().first().toString() : QString();
    const QList<Value> living{codeValue(ResidentStatus::Present), codeValue(ResidentStatus::Away)};
    if (wanted == QLatin1String("ended")) {
        query.where(status, Compare::In,
                    {codeValue(ResidentStatus::MovedOut), codeValue(ResidentStatus::MarriedOut),
                     codeValue(ResidentStatus::Deceased), codeValue(ResidentStatus::Merged)});
        return;
    }
    if (wanted == QLatin1String("present")) {
        query.where(status, codeValue(ResidentStatus::Present));
    } else if (wanted == QLatin1String("registered")) {
        query.where(residency, codeValue(Residency::Registered)).where(status, Compare::In, living);
    } else if (wanted == QLatin1String("away")) {
        query.where(residency, codeValue(Residency::Registered)).where(status, codeValue(ResidentStatus::Away));
    } else if (wanted == QLatin1String("incoming")) {
        query.where(residency, codeValue(Residency::Incoming)).where(status, Compare::In, living);
    } else if (wanted == QLatin1String("overseas")) {
        query.where(residency, codeValue(Residency::Overseas)).where(status, Compare::In, living);
    } else if (wanted == QLatin1String("separated")) {
        query
            .where(QStringLiteral("register_match"), Compare::In,
                   {codeValue(RegisterMatch::Separated), codeValue(RegisterMatch::Empty)})
            .where(status, Compare::In, living);
    }
}

QSet<RecordId> PeopleFilters::dwellings() const
{
    RecordReader &reader = m_context.reader();
    const QString wanted = m_dwelling->selected().isEmpty() ? QString() : m_dwelling->selected().first().toString();
    const QString rental = QStringLiteral("rental");
    Query query;
    if (const QList<Value> grids = places(gridMark); !grids.isEmpty()) {
        query.where(QStringLiteral("grid"), Compare::In, grids);
    }
    if (wanted == QLatin1String("let")) {
        query.where(rental, Compare::In, {codeValue(RentalState::LetFiled), codeValue(RentalState::LetUnfiled)});
    } else if (wanted == QLatin1String("unfiled")) {
        query.where(rental, codeValue(RentalState::LetUnfiled));
    } else if (wanted == QLatin1String("fire")) {
        const QDate by = m_context.today().addDays(defaultSoonDays);
        query.where(QStringLiteral("next_fire_check"), Compare::LessOrEqual, {Value(by.toString(Qt::ISODate))});
    } else if (wanted == QLatin1String("danger")) {
        query.where(QStringLiteral("danger_grade"), Compare::In,
                    {codeValue(DangerGrade::C), codeValue(DangerGrade::D)});
    }
    query.station = station();
    QSet<RecordId> found;
    for (const Record &record : reader.list(describe<Dwelling>(), query)) {
        found.insert(record.id);
    }
    if (wanted == QLatin1String("vacant")) {
        found.subtract(reader.referredBy(describe<Household>(), QStringLiteral("dwelling")));
    }
    return found;
}

Query PeopleFilters::residents() const
{
    Query query;
    query.station = station();
    if (const QList<Value> groups = places(groupMark); !groups.isEmpty()) {
        query.where(QStringLiteral("group"), Compare::In, groups);
    }
    if (const QList<Value> grids = places(gridMark); !grids.isEmpty()) {
        query.where(QStringLiteral("grid"), Compare::In, grids);
    }
    addResidence(query);
    if (!m_dwelling->selected().isEmpty()) {
        QList<Value> ids;
        for (const RecordId &id : dwellings()) {
            ids.append(Value(id));
        }
        if (ids.isEmpty()) {
            ids.append(Value(RecordId())); // no such dwelling: nobody lives in it
        }
        query.where(QStringLiteral("dwelling"), Compare::In, ids);
    }
    return query;
}

TreeFilter PeopleFilters::tree() const
{
    TreeFilter filter;
    RecordReader &reader = m_context.reader();
    const auto narrow = [](std::optional<QSet<RecordId>> &set, const QSet<RecordId> &by) {
        if (set) {
            set->intersect(by);
        } else {
            set = by;
        }
    };
    if (const QList<Value> groups = places(groupMark); !groups.isEmpty()) {
        QSet<RecordId> ids;
        for (const Value &group : groups) {
            ids.insert(group.toId());
        }
        narrow(filter.groups, ids);
    }
    if (!station().isEmpty()) {
        Query own;
        own.station = station();
        QSet<RecordId> ids;
        for (const Group &group : reader.list<Group>(own)) {
            ids.insert(group.id);
        }
        narrow(filter.groups, ids);
    }
    if (!places(gridMark).isEmpty() || !m_dwelling->selected().isEmpty()) {
        const QSet<RecordId> ids = dwellings();
        narrow(filter.dwellings, ids);
        QSet<RecordId> groups;
        for (const Dwelling &dwelling : reader.list<Dwelling>()) {
            if (ids.contains(dwelling.id)) {
                groups.insert(dwelling.group.id);
            }
        }
        narrow(filter.groups, groups);
    }
    if (hasResidence()) {
        Query query;
        query.station = station();
        addResidence(query);
        narrow(filter.households, reader.referredBy(describe<Resident>(), QStringLiteral("household"), query));
        QSet<RecordId> homes = reader.referredBy(describe<Resident>(), QStringLiteral("dwelling"), query);
        Query homeless = query;
        if (reader.count(describe<Resident>(), homeless.where(QStringLiteral("dwelling"), Compare::IsEmpty)) > 0) {
            homes.insert({});
        }
        narrow(filter.dwellings, homes);
        narrow(filter.groups, reader.referredBy(describe<Resident>(), QStringLiteral("group"), query));
    }
    return filter;
}

} // namespace helin
