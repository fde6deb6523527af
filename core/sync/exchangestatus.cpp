#include "core/sync/exchangestatus.h"

#include <algorithm>

namespace helin {

namespace {

constexpr int shownWeeks = 12;
constexpr int receiptsRead = 5000;

QDate dayOf(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis).date();
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QList<WeekCount> weeksOf(const QList<Receipt> &receipts, QDate today)
{
    QList<WeekCount> weeks;
    for (int back = shownWeeks - 1; back >= 0; --back) {
        const QDate monday = mondayOf(today).addDays(-7 * back);
        WeekCount week{monday.weekNumber(), 0};
        for (const Receipt &receipt : receipts) {
            if (mondayOf(dayOf(receipt.at)) == monday) {
                week.changes += receipt.applied;
            }
        }
        weeks.append(week);
    }
    return weeks;
}

} // namespace

ExchangeArea exchangeArea(quint16 type)
{
    // The tens of the permanent numbers are areas: see recordnumbers.h.
    switch (type / 10) {
    case 1:
        return ExchangeArea::People;
    case 2:
        return ExchangeArea::Disputes;
    case 3:
    case 4:
        return ExchangeArea::Screening;
    case 5:
        return ExchangeArea::Patrols;
    default:
        return ExchangeArea::Other;
    }
}

QList<std::pair<ExchangeArea, qint64>> countsByArea(const CountsByType &counts)
{
    std::map<ExchangeArea, qint64> sums;
    for (const auto &[type, count] : counts) {
        sums[exchangeArea(type)] += count;
    }
    QList<std::pair<ExchangeArea, qint64>> areas;
    for (const auto &[area, count] : sums) {
        areas.append({area, count});
    }
    return areas;
}

ReportState reportState(const PeerStatus &peer)
{
    if (!peer.silentDays || *peer.silentDays > silentAfterDays) {
        return ReportState::Silent;
    }
    return *peer.silentDays > missingAfterDays ? ReportState::Missing : ReportState::Received;
}

ExchangeStatus exchangeStatus(WritePath &writes, Exchange &exchange, Conflicts &conflicts)
{
    ExchangeStatus status;
    status.conflicts = conflicts.count();
    status.held = exchange.links().heldCount();
    status.enrolled = exchange.isEnrolled();
    if (!status.enrolled) {
        return status;
    }
    const QDate today = writes.clock().today();
    const QList<Receipt> receipts = exchange.links().receipts(receiptsRead);
    const QList<HeldChange> held = status.held > 0 ? exchange.links().held() : QList<HeldChange>();
    QHash<QString, qint64> conflictsByStation;
    if (status.conflicts > 0) {
        for (const Conflict &conflict : conflicts.list()) {
            if (const auto record = writes.reader().find(*conflict.type, conflict.record, true)) {
                ++conflictsByStation[record->station];
            }
        }
    }
    for (const MemberSite &member : exchange.peers()) {
        PeerStatus peer;
        peer.member = member;
        peer.link = exchange.links().link(member.site);
        QList<Receipt> own;
        std::copy_if(receipts.begin(), receipts.end(), std::back_inserter(own),
                     [&](const Receipt &receipt) { return receipt.site == member.site; });
        for (const Receipt &receipt : own) {
            const QDate day = dayOf(receipt.at);
            peer.changesThisMonth += day.year() == today.year() && day.month() == today.month() ? receipt.applied : 0;
        }
        if (peer.link.receivedAt != 0) {
            peer.silentDays = int(dayOf(peer.link.receivedAt).daysTo(today));
        }
        peer.weeks = weeksOf(own, today);
        peer.held = std::count_if(held.begin(), held.end(),
                                  [&](const HeldChange &change) { return change.site == member.site; });
        peer.conflicts = conflictsByStation.value(member.stationCode);
        if (peer.link.ackedNumber != 0) {
            peer.acknowledged = exchange.links().sent(member.site, peer.link.ackedNumber);
            const int days = int(dayOf(peer.link.ackedAt).daysTo(today));
            status.daysSinceReceipt = std::min(days, status.daysSinceReceipt.value_or(days));
        }
        if (!writes.site().isTownship()) {
            peer.notArrived = exchange.unacknowledged(member.site);
        }
        status.peers.append(std::move(peer));
    }
    return status;
}

} // namespace helin
