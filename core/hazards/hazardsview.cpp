#include "core/hazards/hazardsview.h"

#include "core/records/attachments.h"

#include <QHash>

#include <algorithm>

namespace helin {

namespace {

const QList<HazardStatus> toBeRectified{HazardStatus::Found, HazardStatus::Notified, HazardStatus::Rectifying};
const QList<HazardStatus> open{HazardStatus::Found, HazardStatus::Notified, HazardStatus::Rectifying,
                               HazardStatus::Rectified};

Value dayValue(QDate day)
{
    return Value(day.toString(Qt::ISODate));
}

} // namespace

QList<Value> codesOf(const QList<HazardStatus> &statuses)
{
    QList<Value> values;
    for (const HazardStatus status : statuses) {
        values.append(Value(codeOf(status)));
    }
    return values;
}

Query HazardFilter::query(QDate today) const
{
    Query query;
    query.station = station;
    query.text = text;
    const QString status = QStringLiteral("status");
    if (!statuses.isEmpty()) {
        query.where(status, Compare::In, codesOf(statuses));
    }
    if (openOnly) {
        query.where(status, Compare::In, codesOf(open));
    }
    if (overdueOnly) {
        query.where(status, Compare::In, codesOf(toBeRectified))
            .where(QStringLiteral("due_date"), Compare::Less, {dayValue(today)});
    }
    if (category != HazardCategory::Unset) {
        query.where(QStringLiteral("category"), Value(codeOf(category)));
    }
    if (level != HazardLevel::Unset) {
        query.where(QStringLiteral("level"), Value(codeOf(level)));
    }
    if (!group.isNull()) {
        query.where(QStringLiteral("group"), Value(group.id));
    }
    if (!grid.isNull()) {
        query.where(QStringLiteral("grid"), Value(grid.id));
    }
    if (foundFrom.isValid()) {
        query.where(QStringLiteral("found_on"), Compare::GreaterOrEqual, {dayValue(foundFrom)});
    }
    if (foundTo.isValid()) {
        query.where(QStringLiteral("found_on"), Compare::LessOrEqual, {dayValue(foundTo)});
    }
    return query;
}

QList<HazardRow> HazardsView::list(const HazardFilter &filter, QDate today, qint64 limit, qint64 offset)
{
    const OfficeSettings settings = OfficeSettings::load(m_reader.connection());
    QHash<RecordId, QString> groupNames;
    for (const Group &group : m_reader.list<Group>()) {
        groupNames.insert(group.id, group.name);
    }
    QList<HazardRow> rows;
    const auto add = [&](const Query &query) {
        for (const Hazard &hazard : m_reader.list<Hazard>(query)) {
            HazardRow row;
            row.due = dueOf(hazard, today, settings);
            row.dayDue = dayDue(hazard, settings);
            row.groupName = groupNames.value(hazard.group.id);
            row.lacksResponsible = hazard.responsiblePerson.isEmpty() && hazard.responsibleUnit.isEmpty();
            row.missingOfFive = int(helin::missingOfFive(hazard).size());
            row.hazard = hazard;
            rows.append(row);
        }
    };
    // Open hazards are few whatever the size of the register: they are ordered here, by the day that counts now.
    Query openOnes = filter.query(today);
    openOnes.where(QStringLiteral("status"), Compare::In, codesOf(open));
    add(openOnes);
    std::stable_sort(rows.begin(), rows.end(), [](const HazardRow &a, const HazardRow &b) {
        if (a.dayDue.isValid() != b.dayDue.isValid()) {
            return a.dayDue.isValid();
        }
        return a.dayDue < b.dayDue;
    });
    const qint64 openCount = rows.size();
    if (offset > 0) {
        rows.remove(0, std::min(offset, openCount));
    }
    if (limit >= 0 && rows.size() >= limit) {
        return rows.mid(0, limit);
    }
    Query rest = filter.query(today);
    rest.where(QStringLiteral("status"), Compare::In, codesOf({HazardStatus::HandedUp, HazardStatus::Closed}))
        .sorted(QStringLiteral("found_on"), true);
    rest.offset = std::max<qint64>(0, offset - openCount);
    rest.limit = limit < 0 ? -1 : limit - rows.size();
    add(rest);
    return rows;
}

qint64 HazardsView::count(const HazardFilter &filter, QDate today)
{
    return m_reader.count<Hazard>(filter.query(today));
}

HazardDetail HazardsView::detail(Ref<Hazard> ref, QDate today)
{
    const OfficeSettings settings = OfficeSettings::load(m_reader.connection());
    HazardDetail detail;
    detail.hazard = m_reader.require(ref);
    detail.due = dueOf(detail.hazard, today, settings);
    detail.dayDue = dayDue(detail.hazard, settings);
    if (const std::optional<Group> group = m_reader.find(detail.hazard.group)) {
        detail.groupName = group->name;
    }
    if (const std::optional<Grid> grid = m_reader.find(detail.hazard.grid)) {
        detail.gridName = grid->name;
    }
    detail.course = m_reader.list<Rectification>(Query().where(QStringLiteral("hazard"), Value(ref.id)));
    // Entries of several sites arrive in any order; the day counts, then the order of entry.
    std::stable_sort(detail.course.begin(), detail.course.end(), [](const Rectification &a, const Rectification &b) {
        return std::pair(a.doneOn, a.id) < std::pair(b.doneOn, b.id);
    });
    detail.photos = int(m_reader.count<Attachment>(Query().where(QStringLiteral("owner"), Value(ref.id))));
    detail.steps = offeredSteps(detail.hazard);
    detail.warnings = helin::warnings(detail.hazard, detail.photos);
    return detail;
}

HazardFigures HazardsView::figures(QDate from, QDate to, QDate today, const QString &station)
{
    const auto figure = [&](const char *label, const HazardFilter &filter) {
        Figure one;
        one.label = {label};
        one.query = filter.query(today);
        one.recordType = RecordNumber<Hazard>::value;
        one.value = m_reader.count<Hazard>(one.query);
        return one;
    };
    HazardFilter span;
    span.station = station;
    span.foundFrom = from;
    span.foundTo = to;
    HazardFigures figures;
    figures.found = figure(QT_TRANSLATE_NOOP("Message", "Hazards found"), span);
    HazardFilter done = span;
    done.statuses = {HazardStatus::Rectified, HazardStatus::Closed};
    figures.rectified = figure(QT_TRANSLATE_NOOP("Message", "Put right"), done);
    figures.rectified.of = figures.found.value;
    done.statuses = {HazardStatus::Closed};
    figures.closed = figure(QT_TRANSLATE_NOOP("Message", "Hazards closed"), done);
    figures.closed.of = figures.found.value;
    HazardFilter present;
    present.station = station;
    present.overdueOnly = true;
    figures.overdue = figure(QT_TRANSLATE_NOOP("Message", "Overdue"), present);
    present.overdueOnly = false;
    present.openOnly = true;
    figures.open = figure(QT_TRANSLATE_NOOP("Message", "Hazards open"), present);
    present.openOnly = false;
    present.statuses = {HazardStatus::Rectified};
    figures.waiting = figure(QT_TRANSLATE_NOOP("Message", "Waiting for a second look"), present);
    return figures;
}

QList<Figure> HazardsView::byCategory(QDate from, QDate to, const QString &station)
{
    HazardFilter span;
    span.station = station;
    span.foundFrom = from;
    span.foundTo = to;
    QList<Figure> figures;
    for (const auto &[code, count] : m_reader.countBy(describe<Hazard>(), QStringLiteral("category"), span.query(to))) {
        HazardFilter one = span;
        one.category = choiceFrom<HazardCategory>(code);
        Figure figure;
        figure.label = {"%1", {choiceList<HazardCategory>.label(code)}};
        figure.value = count;
        figure.recordType = RecordNumber<Hazard>::value;
        figure.query = one.query(to);
        figures.append(figure);
    }
    return figures;
}

} // namespace helin
