#include "ui/pages/people/peoplesheet.h"

#include "core/base/idnumber.h"
#include "core/base/phone.h"
#include "core/residents/naturalorder.h"
#include "core/residents/residents.h"
#include "core/residents/residentsview.h"
#include "ui/app/appcontext.h"
#include "ui/app/villages.h"
#include "ui/pages/people/peoplewords.h"

#include <QHash>

#include <algorithm>

namespace helin {

namespace {

/// tr() for free functions.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::PeopleSheet)
};

/// Village, address, household, place in it.
bool comesBefore(const Resident &one, const Resident &other)
{
    if (one.station != other.station) {
        return one.station < other.station;
    }
    if (const int order = naturalOrder(one.address, other.address); order != 0) {
        return order < 0;
    }
    if (one.household != other.household) {
        return one.household.id < other.household.id;
    }
    return rankOf(one.relation) < rankOf(other.relation);
}

bool asksForStatus(const Query &query)
{
    return std::any_of(query.conditions.begin(), query.conditions.end(),
                       [](const Condition &condition) { return condition.field == QLatin1String("status"); });
}

} // namespace

ListSheet peopleSheet(AppContext &context, const Query &query, const QStringList &filters)
{
    RecordReader &reader = context.reader();
    const QList<Village> villages = villagesOf(context);
    QHash<RecordId, QString> households;
    for (const Household &household : reader.list<Household>()) {
        households.insert(household.id, household.name);
    }
    QList<Resident> people = reader.list<Resident>(query);
    if (!asksForStatus(query)) {
        people.removeIf([](const Resident &resident) { return !isLiving(resident.status); });
    }
    std::stable_sort(people.begin(), people.end(), comesBefore);

    ListSheet sheet;
    sheet.title = Words::tr("Register of residents");
    const QString office = context.workspace().site().name;
    const QString day = context.today().toString(Qt::ISODate);
    sheet.lines = {Words::tr("%1 · as of %2 · %n people", nullptr, int(people.size())).arg(office, day)};
    if (!filters.isEmpty()) {
        sheet.lines.append(filters.join(QStringLiteral("    ")));
    }
    sheet.foot = Words::tr("%1 · printed on %2").arg(office, day);
    if (!villages.isEmpty()) {
        sheet.columns.append({Words::tr("Village")});
    }
    sheet.columns += {{Words::tr("Address")},
                      {Words::tr("Household")},
                      {Words::tr("Name")},
                      {Words::tr("Relation")},
                      {Words::tr("Sex")},
                      {Words::tr("Age"), Qt::AlignRight},
                      {Words::tr("ID number"), Qt::AlignLeft, true},
                      {Words::tr("Phone"), Qt::AlignLeft, true},
                      {Words::tr("Status")}};
    for (const Resident &resident : std::as_const(people)) {
        QStringList cells;
        if (!villages.isEmpty()) {
            cells.append(villageName(villages, resident.station));
        }
        cells += {resident.address,
                  households.value(resident.household.id),
                  resident.name,
                  labelOf(resident.relation),
                  labelOf(resident.sex),
                  PeopleWords::age(resident, context.today()),
                  IdNumber::masked(resident.idNumber),
                  maskedPhone(resident.phone),
                  PeopleWords::status(resident).words};
        sheet.rows.append(cells);
    }
    return sheet;
}

} // namespace helin
