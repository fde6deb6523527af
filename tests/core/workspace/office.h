#pragma once

#include "core/disputes/disputes.h"
#include "core/hazards/hazardactions.h"
#include "core/organisation/accounts.h"
#include "core/organisation/organisation.h"
#include "core/patrols/patrols.h"
#include "core/residents/homes.h"
#include "core/residents/residents.h"
#include "core/screening/rounds.h"
#include "support/teststore.h"

namespace helin::test {

using Run = std::function<Result<ChangeSet>()>;

/// A village with one user per role, called as the role is.
struct Office : TestStore
{
    explicit Office(SiteRole site = SiteRole::Station)
        : TestStore(QDate(2026, 11, 23), u"新场村"_qs, site, site == SiteRole::Station ? villageCode : townshipCode)
    {
        workspace().store().connection().relaxDurability();
        for (const RoleName &role : roleNames()) {
            User user;
            user.name = QString::fromLatin1(role.code);
            user.displayName = u"姓名"_qs + user.name;
            user.roles = user.name;
            user.active = true;
            add(user);
        }
        User closed;
        closed.name = u"closed"_qs;
        closed.roles = u"station_head"_qs;
        add(closed);
    }

    void become(const QString &user)
    {
        writes().setPermissions(&workspace().rights());
        writes().setUser(user);
    }
    /// What is entered now is entered as by this user, whatever he may.
    void prepareAs(const QString &user)
    {
        writes().setPermissions(nullptr);
        writes().setUser(user);
    }
    QString fresh(const QString &stem) { return stem + QString::number(++m_count); }

    Resident resident()
    {
        Resident resident;
        resident.name = fresh(u"王"_qs);
        return now(Residents(writes()).registerResident({resident}).orThrow().first<Resident>());
    }
    Dwelling dwelling()
    {
        Dwelling dwelling;
        dwelling.address = fresh(u"新场路"_qs);
        return now(Homes(writes()).addDwelling(dwelling).orThrow().first<Dwelling>());
    }
    Ref<DisputeCase> dispute()
    {
        DisputeRegistration entry;
        entry.dispute.title = u"滴水沟"_qs;
        entry.dispute.summary = u"为滴水沟争吵"_qs;
        entry.dispute.category = DisputeCategory::Housing;
        entry.dispute.grade = DisputeGrade::Ordinary;
        entry.dispute.firstAsked = u"别人"_qs;
        entry.parties = {{.name = u"王秀英"_qs, .role = PartyRole::Applicant},
                         {.name = u"李国富"_qs, .role = PartyRole::Respondent}};
        return Disputes(writes()).register_(entry).orThrow().first<DisputeCase>();
    }
    Hazard plainHazard()
    {
        Hazard hazard;
        hazard.category = HazardCategory::Fire;
        hazard.place = u"老街"_qs;
        hazard.description = fresh(u"通道堵塞"_qs);
        hazard.foundBy = u"别人"_qs;
        hazard.responsiblePerson = u"店主"_qs;
        return hazard;
    }
    Ref<Hazard> hazard() { return Hazards(writes()).register_(plainHazard()).orThrow().first<Hazard>(); }
    Ref<Grid> grid()
    {
        Grid grid;
        grid.name = fresh(u"网格"_qs);
        return Ref<Grid>(add(grid).id);
    }
    Ref<ScreeningRound> round() { return Rounds(writes()).open(grid(), u"2026-11"_qs).orThrow().round; }
    Ref<RoundFinding> finding(RoundColumn column)
    {
        RoundFinding finding;
        finding.round = round();
        finding.column = column;
        finding.text = u"堵住安全通道"_qs;
        finding.place = u"老街"_qs;
        finding.category = HazardCategory::Fire;
        return Rounds(writes()).addFinding(finding).orThrow().first<RoundFinding>();
    }
    PatrolTeam team()
    {
        PatrolTeam team;
        team.name = fresh(u"巡逻队"_qs);
        return now(Patrols(writes()).addTeam(team).orThrow().first<PatrolTeam>());
    }
    PatrolRoute route()
    {
        PatrolRoute route;
        route.name = fresh(u"路线"_qs);
        QList<CheckPoint> points(1);
        points[0].name = u"河坝"_qs;
        return now(Patrols(writes()).addRoute(route, points).orThrow().first<PatrolRoute>());
    }
    PatrolShift plainShift()
    {
        PatrolShift shift;
        shift.team = Ref<PatrolTeam>(team().id);
        shift.route = Ref<PatrolRoute>(route().id);
        shift.day = QDate(2026, 11, 23);
        shift.starts = u"19:30"_qs;
        return shift;
    }
    Ref<PatrolShift> shift() { return Patrols(writes()).planShift(plainShift()).orThrow().first<PatrolShift>(); }
    PatrolEntry plainPatrol()
    {
        PatrolEntry entry;
        entry.log.team = Ref<PatrolTeam>(team().id);
        entry.log.route = Ref<PatrolRoute>(route().id);
        entry.log.started = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
        entry.log.members = u"唐国平"_qs;
        entry.log.ended = entry.log.started.addSecs(3600);
        return entry;
    }
    User user(const QString &name) { return reader().list<User>(Query{}.where(u"name"_qs, Value(name))).first(); }

private:
    int m_count = 0;
};

struct UseCase
{
    const char *name;
    /// All of them are needed.
    QList<Right> rights;
    /// Makes what it works on, and gives the use case itself.
    std::function<Run(Office &)> prepare;
};

/// Every use case that writes, with the rights it needs, said by hand and apart from the table.
[[nodiscard]] const std::vector<UseCase> &useCases();

} // namespace helin::test
