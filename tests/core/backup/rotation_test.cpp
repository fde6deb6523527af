#include <catch2/catch.hpp>

#include "core/backup/rotation.h"

#include <QSet>

using namespace helin;

namespace {

/// A PC that makes one backup a day and rotates after each.
QList<QDateTime> keptAfter(int days, int perDay = 1)
{
    QList<QDateTime> made;
    const QDateTime first{QDate(2024, 1, 1), QTime(8, 0)};
    for (int day = 0; day < days; ++day) {
        for (int run = 0; run < perDay; ++run) {
            made.append(first.addDays(day).addSecs(3600 * run));
            const QList<qsizetype> expired = expiredBackups(made);
            QList<QDateTime> kept;
            for (qsizetype i = 0; i < made.size(); ++i) {
                if (!expired.contains(i)) {
                    kept.append(made.at(i));
                }
            }
            made = kept;
        }
    }
    return made;
}

} // namespace

TEST_CASE("rotation keeps seven days, five weeks and twelve months of a long row")
{
    const QList<QDateTime> kept = keptAfter(800);
    const QDate last = QDate(2024, 1, 1).addDays(799);
    QSet<QDate> days;
    QSet<QPair<int, int>> months;
    for (const QDateTime &at : kept) {
        days.insert(at.date());
        months.insert({at.date().year(), at.date().month()});
    }
    for (int back = 0; back < 7; ++back) {
        CHECK(days.contains(last.addDays(-back)));
    }
    CHECK(months.size() == 12);
    // Seven days, four older weeks, and the months before those; days can stand for several.
    CHECK(kept.size() <= 7 + 4 + 12);
    CHECK(kept.size() >= 7 + 3 + 10);
    int olderThanFiveWeeks = 0;
    for (const QDateTime &at : kept) {
        olderThanFiveWeeks += at.date().daysTo(last) > 35 ? 1 : 0;
    }
    CHECK(olderThanFiveWeeks >= 10);
}

TEST_CASE("several backups on one day keep the newest three and one for each day before")
{
    const QList<QDateTime> kept = keptAfter(10, 6);
    const QDate last = QDate(2024, 1, 1).addDays(9);
    QMap<QDate, int> perDay;
    for (const QDateTime &at : kept) {
        ++perDay[at.date()];
    }
    CHECK(perDay[last] == 3);
    CHECK(perDay[last.addDays(-1)] == 1);
    CHECK(perDay[last.addDays(-6)] == 1);
}

TEST_CASE("the newest backup is kept whatever the rule says, and gaps do not count")
{
    const QDateTime now{QDate(2026, 11, 22), QTime(9, 0)};
    CHECK(expiredBackups({now}, {0, 0, 0, 0}).isEmpty());
    CHECK(expiredBackups({}).isEmpty());
    // A PC that was off for years: nothing is thrown away for being old.
    const QList<QDateTime> sparse{now, now.addYears(-1), now.addYears(-2), now.addYears(-3)};
    CHECK(expiredBackups(sparse).isEmpty());
}
