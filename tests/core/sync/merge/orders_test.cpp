// All delivery orders of short histories.
#include <catch2/catch.hpp>

#include "core/sync/statedigest.h"

#include <deque>

#include "author.h"
#include "core/demo/random.h"

#include <rapidcheck/catch.h>

using namespace helin;
using namespace helin::test;

namespace {

RecordId someRecord()
{
    SeededIdSource ids{4711};
    return ids.next(1'700'000'000'000);
}

/// A history told step by step: "0c" is writer 0 creating; "1o" edits the owner, "O" decides it, "l" and "L" the same
/// for the letting, "v" deletes, "r" takes that back, "e" erases the owner, "E" everything. A capital W before the
/// letter (as in "1Wo") means that the writer has seen everything so far; otherwise only the creation and what they
/// wrote themselves.
std::deque<Written> historyOf(Suite &suite, const QString &script, int tick)
{
    std::vector<Author> authors;
    for (int i = 0; i < 3; ++i) {
        authors.emplace_back(i + 1, suite, someRecord());
    }
    std::deque<Written> history;
    qint64 millis = 1'760'000'000'000;
    for (const QString &part : script.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Author &author = authors[size_t(part[0].digitValue())];
        author.setMillis(millis);
        millis += tick;
        if (part.contains(QLatin1Char('W'))) {
            for (const Written &earlier : history) {
                author.sees(earlier.told);
            }
        } else if (!history.empty()) {
            author.sees(history.front().told);
        }
        const QString value = QString::number(history.size() % 2); // so that equal values meet too
        const char what = part.back().toLatin1();
        history.push_back(what == 'c'   ? author.create(QStringLiteral("三组 %1 号").arg(value), value)
                          : what == 'o' ? author.setOwner(value)
                          : what == 'O' ? author.decideOwner(value)
                          : what == 'l' ? author.setLetting(QStringLiteral("let_filed"), value)
                          : what == 'L' ? author.decideLetting(QStringLiteral("not_let"))
                          : what == 'v' ? author.remove()
                          : what == 'e' ? author.erase({Author::owner})
                          : what == 'E' ? author.erase({})
                                        : author.restore());
        author.sees(history.back().told);
    }
    return history;
}

} // namespace

TEST_CASE("every order of delivery of a told history ends in what the oracle says", "[merge][orders]")
{
    const QString script =
        GENERATE(as<QString>(),
                 // edits after one another, beside one another, and of equal values
                 "0c 0Wo 1Wo 0Wo", "0c 0o 1o 2o", "0c 0o 2o 1Wl 2Wo", "0c 0o 1l 2Wo 0Wl 1WO",
                 // decisions: of what was seen, beside an edit that was not, twice
                 "0c 0o 1o 2WO", "0c 0o 1o 2WO 1o 0WO", "0c 0o 1o 0WO 1WO 2WO",
                 // deletions: plain, beside an edit, twice, taken back, taken back beside another
                 "0c 0Wv", "0c 0v 1o", "0c 0v 1v", "0c 0v 1v 2Wr", "0c 0Wv 0Wr 1v", "0c 0v 1o 2Wv", "0c 0Wo 1Wv 2o 0Wr",
                 "0c 0o 1o 2Wv 0Wr 1WO", "0c 1l 0v 2Wr 1WL 0Wv",
                 // two creations of one id, as a copied store could write them
                 "0c 1c", "0c 1c 0o", "0c 1c 2Wo", "0c 1c 2WO 0o", "0c 1c 0Wv 1o",
                 // an edit of a deleted record, and its deletion by somebody who saw that
                 "0c 0Wv 1Wo 2Wv 0o",
                 // erasures: of what was seen, beside an edit, before a new value, twice, of all
                 "0c 0Wo 1We", "0c 0o 1o 2We", "0c 0o 1We 0o 2WO", "0c 0Wo 1We 0Wo 2We", "0c 0Wo 1We 0Wo 2Wo",
                 "0c 0o 1e 2e 0Wo", "0c 0WE", "0c 0o 1l 2E 0o", "0c 0Wv 1WE 0r", "0c 0v 1E 2o 0Wr", "0c 1c 0E",
                 "0c 1c 2Wo 0e 1E", "0c 0e 1E 0l 2WO");
    // 0 ms between the changes: the clocks tie, and writer and hash decide.
    const int tick = GENERATE(0, 1000);
    Site site{9};
    const std::deque<Written> history = historyOf(site.suite(), script, tick);
    EveryOrder every{site, history};
    INFO(script.toStdString() << ", " << tick << " ms apart");
    CHECK(every.run().toStdString() == "");
}

TEST_CASE("every order of delivery of every history of a creation and two further changes", "[merge][orders]")
{
    Site site{9};
    QStringList steps;
    for (const char *writer : {"0", "1"}) {
        for (const char *knowing : {"", "W"}) {
            for (const char *what : {"o", "O", "l", "v", "r", "e", "E"}) {
                steps << QLatin1String(writer) + QLatin1String(knowing) + QLatin1String(what);
            }
        }
    }
    for (const QString &second : steps) {
        for (const QString &third : steps) {
            const QString script = QStringLiteral("0c %1 %2").arg(second, third);
            const std::deque<Written> history = historyOf(site.suite(), script, 0);
            EveryOrder every{site, history};
            const QString found = every.run();
            INFO(script.toStdString());
            REQUIRE(found.toStdString() == "");
            REQUIRE(every.orders() == 6);
        }
    }
}

TEST_CASE("every order of delivery of random histories of five changes by three writers", "[merge][orders]")
{
    Site site{9};
    rc::prop("the record is what the oracle says after every step", [&](quint32 seed) {
        demo::Random random{seed};
        QString script = QStringLiteral("0c");
        for (int i = 0; i < 4; ++i) {
            script += QStringLiteral(" %1%2%3")
                          .arg(random.below(3))
                          .arg(random.percent(60) ? QStringLiteral("W") : QString())
                          .arg(QStringLiteral("ooOllLvrceeE")[random.below(12)]);
        }
        RC_LOG() << script.toStdString();
        const std::deque<Written> history = historyOf(site.suite(), script, random.percent(50) ? 0 : 1000);
        EveryOrder every{site, history};
        RC_ASSERT(every.run().toStdString() == std::string());
    });
}
