#pragma once

#include "core/organisation/organisation.h"
#include "core/screening/roundview.h"
#include "support/teststore.h"

namespace helin::test {

/// A village with four grids on 22 November 2026; the month closes on the 25th.
struct RoundStore : TestStore
{
    explicit RoundStore(QDate today = QDate(2026, 11, 22)) : TestStore(today)
    {
        const QStringList names{u"一网格"_qs, u"二网格"_qs, u"三网格"_qs, u"四网格"_qs};
        for (const QString &name : names) {
            Grid grid;
            grid.name = name;
            grid.groups = u"6、7、8"_qs;
            grid.worker = u"唐国平"_qs;
            grid.households = 118;
            grids.append(Ref<Grid>(add(grid).id));
        }
    }

    Rounds rounds{writes()};
    RoundView view{workspace().store().connection()};
    QList<Ref<Grid>> grids;

    Ref<ScreeningRound> opened(int grid = 2, const QString &month = u"2026-11"_qs)
    {
        return rounds.open(grids.at(grid), month).orThrow().round;
    }
    /// A sheet on which everything stands but findings and zeros.
    Ref<ScreeningRound> walked(int grid = 2, const QString &month = u"2026-11"_qs)
    {
        const Ref<ScreeningRound> ref = opened(grid, month);
        ScreeningRound round = now(ref);
        round.screenedOn = clock().today();
        round.householdsVisited = 62;
        rounds.saveDraft(round).orThrow();
        return ref;
    }
    /// Walked, and nothing found.
    Ref<ScreeningRound> zero(int grid = 2, const QString &month = u"2026-11"_qs)
    {
        const Ref<ScreeningRound> ref = walked(grid, month);
        for (RoundColumn column : roundColumns) {
            rounds.setZero(ref, column, true).orThrow();
        }
        return ref;
    }
    Ref<RoundFinding> found(Ref<ScreeningRound> round, RoundColumn column, const QString &text = u"堵住安全通道"_qs)
    {
        RoundFinding finding;
        finding.round = round;
        finding.column = column;
        finding.text = text;
        finding.place = u"新街 14 号"_qs;
        return rounds.addFinding(finding).orThrow().first<RoundFinding>();
    }
    QStringList issues(Ref<ScreeningRound> round)
    {
        QStringList words;
        const RoundSheet sheet = view.sheet(round, clock().today()).value();
        for (const FormIssue &issue : sheet.issues) {
            words.append(issue.what.english());
        }
        return words;
    }
};

} // namespace helin::test
