// Seeded scenarios of a whole township. HELIN_SIM_SEED=N plays one seed and prints its steps; HELIN_SIM_COUNT=N plays
// N seeds from HELIN_SIM_FIRST (1) on, which is what ./dev simulate does.
#include <catch2/catch.hpp>

#include "scenario.h"

#include <QElapsedTimer>
#include <QHashSeed>

#include <iostream>
#include <map>

using namespace helin::test;

namespace {

constexpr quint64 ordinaryRun = 60;

void complain(quint64 seed, const Outcome &outcome)
{
    std::cerr << "\nseed " << seed << " (" << outcome.scenario.toStdString() << "): " << outcome.broken.toStdString()
              << "\nagain: HELIN_SIM_SEED=" << seed << "\nsteps:\n"
              << outcome.steps.toStdString() << '\n';
}

} // namespace

TEST_CASE("every seeded scenario keeps what the merge promises", "[simulator]")
{
    QHashSeed::setDeterministicGlobalSeed();
    Theatre theatre;
    bool one = false;
    const quint64 chosen = qEnvironmentVariable("HELIN_SIM_SEED").toULongLong(&one);
    if (one) {
        const Outcome outcome = theatre.play(chosen);
        std::cout << "seed " << chosen << " (" << outcome.scenario.toStdString() << "), " << outcome.changes
                  << " changes\n"
                  << outcome.steps.toStdString() << '\n';
        INFO(outcome.broken.toStdString());
        CHECK(outcome.broken.isEmpty());
        return;
    }
    bool counted = false;
    const quint64 wanted = qEnvironmentVariable("HELIN_SIM_COUNT").toULongLong(&counted);
    const quint64 count = counted ? wanted : ordinaryRun;
    const quint64 first = std::max(quint64{1}, qEnvironmentVariable("HELIN_SIM_FIRST").toULongLong());
    std::map<QString, std::pair<int, qint64>> figures;
    quint64 violations = 0;
    size_t changes = 0;
    QElapsedTimer all;
    all.start();
    for (quint64 seed = first; seed < first + count; ++seed) {
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = theatre.play(seed);
        changes += outcome.changes;
        ++figures[outcome.scenario].first;
        figures[outcome.scenario].second += timer.elapsed();
        if (!outcome.broken.isEmpty()) {
            complain(seed, outcome);
            ++violations;
            break;
        }
        if (counted && (seed - first + 1) % 500 == 0) {
            std::cout << "seeds " << first << " to " << seed << ", " << all.elapsed() / 1000 << " s\n" << std::flush;
        }
    }
    if (counted) {
        for (const auto &[kind, figure] : figures) {
            std::cout << kind.toStdString() << ": " << figure.first << " scenarios, "
                      << double(figure.second) / figure.first << " ms each\n";
        }
        std::cout << "seeds " << first << " to " << first + count - 1 << ": " << changes << " changes, " << violations
                  << " violations, " << all.elapsed() / 1000 << " s\n";
    }
    CHECK(violations == 0);
}

TEST_CASE("seeds that found a mistake once are played again", "[simulator]")
{
    QHashSeed::setDeterministicGlobalSeed();
    Theatre theatre;
    // 7116: a PC whose disk was set back goes on under an earlier incarnation than the newest that came from it.
    for (const quint64 seed : {7116}) {
        const Outcome outcome = theatre.play(seed);
        INFO("seed " << seed << ": " << outcome.broken.toStdString());
        CHECK(outcome.broken.isEmpty());
    }
}

TEST_CASE("a seed plays the same scenario every time", "[simulator]")
{
    QHashSeed::setDeterministicGlobalSeed();
    Theatre theatre;
    for (const quint64 seed : {4, 7, 8}) {
        const Outcome first = theatre.play(seed);
        const Outcome second = theatre.play(seed);
        CHECK(first.steps.toStdString() == second.steps.toStdString());
        CHECK(first.changes == second.changes);
    }
}
