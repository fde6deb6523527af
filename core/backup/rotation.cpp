#include "core/backup/rotation.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <vector>

namespace helin {

QList<qsizetype> expiredBackups(const QList<QDateTime> &made, const RotationRule &rule)
{
    std::vector<qsizetype> newestFirst(size_t(made.size()));
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](qsizetype a, qsizetype b) { return made.at(a) > made.at(b); });

    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks;
    std::set<std::pair<int, int>> months;
    QList<qsizetype> expired;
    int seen = 0;
    for (const qsizetype place : newestFirst) {
        const QDate day = made.at(place).toLocalTime().date();
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        // The newest of a day, week or month stands for it; older ones of the same may go.
        const bool forDay = int(days.size()) < rule.daily && days.insert(day).second;
        const bool forWeek = int(weeks.size()) < rule.weekly && weeks.insert({weekYear, week}).second;
        const bool forMonth = int(months.size()) < rule.monthly && months.insert({day.year(), day.month()}).second;
        const bool forLatest = seen++ < std::max(1, rule.latest);
        if (!forDay && !forWeek && !forMonth && !forLatest) {
            expired.append(place);
        }
    }
    return expired;
}

} // namespace helin
