#include "core/analysis/series.h"

#include "core/records/disputes.h"
#include "core/records/hazards.h"

#include <QHash>

#include <algorithm>

namespace helin {

namespace {

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QString monthText(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

Query between(const QString &field, QDate from, QDate to, const QString &station)
{
    Query query;
    query.station = station;
    query.where(field, Compare::GreaterOrEqual, {Value(from.toString(Qt::ISODate))});
    query.where(field, Compare::LessOrEqual, {Value(to.toString(Qt::ISODate))});
    return query;
}

QDate lastOfMonth(QDate first)
{
    return first.addMonths(1).addDays(-1);
}

} // namespace

ChartSeries Series::monthlyOf(Message name, const RecordType &type, const QString &dateField, QDate today,
                              const QString &station, int months)
{
    const QDate thisMonth = firstOfMonth(today);
    const QDate first = thisMonth.addMonths(1 - months);
    QHash<QString, qint64> counts;
    for (const auto &[month, count] :
         m_reader.countByMonth(type, dateField, between(dateField, first, lastOfMonth(thisMonth), station))) {
        counts.insert(month, count);
    }
    ChartSeries series{std::move(name), {}};
    for (QDate month = first; month <= thisMonth; month = month.addMonths(1)) {
        ChartPoint point;
        point.month = month;
        point.running = month == thisMonth;
        point.figure.value = counts.value(monthText(month));
        point.figure.recordType = type.number;
        point.figure.query = between(dateField, month, lastOfMonth(month), station);
        series.points.append(point);
    }
    return series;
}

QList<ChartSeries> Series::monthly(QDate today, const QString &station, int months)
{
    return {monthlyOf({QT_TRANSLATE_NOOP("Message", "Disputes")}, describe<DisputeCase>(),
                      QStringLiteral("received_on"), today, station, months),
            monthlyOf({QT_TRANSLATE_NOOP("Message", "Safety hazards")}, describe<Hazard>(), QStringLiteral("found_on"),
                      today, station, months)};
}

ChartSeries Series::disputeKinds(QDate today, const QString &station, int top)
{
    const QString field = QStringLiteral("category");
    const Query year =
        between(QStringLiteral("received_on"), QDate(today.year(), 1, 1), QDate(today.year(), 12, 31), station);
    ChartSeries series{{QT_TRANSLATE_NOOP("Message", "Disputes of the year by kind")}, {}};
    ChartPoint rest;
    QList<Value> restKinds;
    for (const auto &[code, count] : m_reader.countBy(describe<DisputeCase>(), field, year)) {
        if (series.points.size() < top) {
            ChartPoint point;
            point.figure.label = {"%1", {choiceList<DisputeCategory>.label(code)}};
            point.figure.value = count;
            point.figure.recordType = RecordNumber<DisputeCase>::value;
            point.figure.query = year;
            point.figure.query.where(field, code.isEmpty() ? Value() : Value(code));
            series.points.append(point);
        } else {
            rest.figure.value += count;
            restKinds.append(Value(code));
        }
    }
    if (!restKinds.isEmpty()) {
        rest.figure.label = {QT_TRANSLATE_NOOP("Message", "%1 other kinds"), {QString::number(restKinds.size())}};
        rest.figure.recordType = RecordNumber<DisputeCase>::value;
        rest.figure.query = year;
        rest.figure.query.where(field, Compare::In, restKinds);
        series.points.append(rest);
    }
    return series;
}

ChartSeries Series::settledInTime(QDate today, const QString &station, int months)
{
    const QString dueField = QStringLiteral("due_date");
    const QString status = QStringLiteral("status");
    const QDate thisMonth = firstOfMonth(today);
    const QDate first = thisMonth.addMonths(1 - months);
    QHash<QString, MonthShare> shares;
    for (const MonthShare &share : m_repository.settledInTime(first, today, station)) {
        shares.insert(share.month, share);
    }
    ChartSeries series{{QT_TRANSLATE_NOOP("Message", "Settled in time")}, {}};
    for (QDate month = first; month <= thisMonth; month = month.addMonths(1)) {
        const MonthShare share = shares.value(monthText(month));
        ChartPoint point;
        point.month = month;
        point.running = month == thisMonth;
        point.figure.value = share.inTime;
        point.figure.of = share.all;
        point.figure.recordType = RecordNumber<DisputeCase>::value;
        point.figure.query = between(dueField, month, point.running ? today : lastOfMonth(month), station);
        point.figure.query.where(status, Compare::NotEqual, {Value(codeOf(DisputeStatus::Refused))});
        point.figure.query.where(status, Compare::NotEqual, {Value(codeOf(DisputeStatus::HandedUp))});
        series.points.append(point);
    }
    return series;
}

} // namespace helin
