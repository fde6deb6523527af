#pragma once

#include "core/demo/agenda.h"
#include "core/demo/disputetexts.h"
#include "core/demo/eventtexts.h"
#include "core/demo/villagerecords.h"
#include "core/disputes/disputes.h"
#include "core/hazards/hazardactions.h"
#include "core/records/patrols.h"
#include "core/records/screening.h"

namespace helin::demo {

/// Lets a village live: disputes that go their way, hazards that are put right or not, monthly rounds and patrols, all
/// through the use cases that people use, each on its own day.
class VillageLife final
{
public:
    /// `village` is settled in `station` already and must outlive this.
    VillageLife(Workspace &station, const SettledVillage &village, QDate today, quint64 seed, ManualClock &clock);

    /// Teams, routes and check-points.
    void setUp();
    /// Puts what begins in a month on the agenda.
    void planMonth(QDate first, QDate last);
    /// Lives until this moment.
    void liveUntil(const QDateTime &end) { m_agenda.runUntil(end); }

private:
    void planDispute(QDate day);
    void settleAtDesk(const DisputeText &text, QDate day);
    void openCase(const DisputeText &text, QDate day);
    void mediate(Ref<DisputeCase> dispute, const DisputeText &text, QDate day, int session);
    void afterAgreement(Ref<DisputeCase> dispute, const DisputeText &text, QDate day);
    void planHazard(QDate day);
    void followHazard(Ref<Hazard> hazard, const HazardText &text, QDate day);
    void planRound(size_t grid, QDate month);
    void planPatrol(QDate day);
    [[nodiscard]] PartyInput partyOf(const Party &party, PartyRole role) const;
    [[nodiscard]] Ref<helin::Group> groupOf(const Party &party) const;
    [[nodiscard]] QString handler();
    /// A later working hour of this or a following day; nothing happens after the demo's today.
    void later(QDate day, int fromDays, int toDays, std::function<void(QDate)> work);

    Workspace &m_station;
    const SettledVillage &m_settled;
    QDate m_today;
    Random m_random;
    Agenda m_agenda;
    DisputeTexts m_disputeTexts;
    EventTexts m_events;
    Disputes m_disputes;
    Hazards m_hazards;
    std::vector<Ref<PatrolTeam>> m_teams;
    std::vector<RouteText> m_routes;
    std::vector<Ref<PatrolRoute>> m_routeRefs;
    std::vector<std::vector<Ref<CheckPoint>>> m_points;
};

} // namespace helin::demo
