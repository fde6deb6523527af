#pragma once

#include "core/sync/conflicts.h"

namespace helin {

/// Which part of the work a record type belongs to, as the exchange page counts.
enum class ExchangeArea { Disputes, People, Screening, Patrols, Other };
ExchangeArea exchangeArea(quint16 type);
/// Changes by area, in the order of the enum; areas without changes are left out.
QList<std::pair<ExchangeArea, qint64>> countsByArea(const CountsByType &counts);

/// One week of what a site has sent.
struct WeekCount
{
    int week = 0; ///< ISO week number
    qint64 changes = 0;
};

/// A station that nothing came from for more than so many calendar days has not reported (未到), resp. is silent
/// (静默). The stick goes once a week; two weeks without one mean that something is wrong with the way it goes.
inline constexpr int missingAfterDays = 7;
inline constexpr int silentAfterDays = 14;

enum class ReportState { Received, Missing, Silent };

/// How the exchange with one site stands.
struct PeerStatus
{
    MemberSite member;
    Link link;
    /// Calendar days since its last file was taken in; nothing when there was none.
    std::optional<int> silentDays;
    qint64 changesThisMonth = 0;
    qint64 held = 0;
    qint64 conflicts = 0;   ///< registers to decide among the records of its station code
    QList<WeekCount> weeks; ///< the last twelve, oldest first, zeros included
    /// The last bundle to it that it acknowledged.
    std::optional<SentBundle> acknowledged;
    qint64 notArrived = 0; ///< changes for it that it has not acknowledged
};

/// By the days since its last file; a site that never sent one is silent.
ReportState reportState(const PeerStatus &peer);

struct ExchangeStatus
{
    bool enrolled = false;
    QList<PeerStatus> peers;
    qint64 conflicts = 0;
    qint64 held = 0;
    /// Days since a peer last acknowledged anything; nothing when none ever did.
    std::optional<int> daysSinceReceipt;
};

/// Everything the exchange page and the workbench show about exchange. Reads the log since the last acknowledgement.
ExchangeStatus exchangeStatus(WritePath &writes, Exchange &exchange, Conflicts &conflicts);

} // namespace helin
