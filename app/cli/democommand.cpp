#include "app/cli/democommand.h"

#include "app/cli/kdfoptions.h"
#include "core/demo/demotownship.h"

#include <QJsonArray>

#include <array>
#include <limits>

namespace helin::cli {

namespace {

constexpr std::array options{
    OptionInfo{"stations", nullptr, "N", QT_TRANSLATE_NOOP("Cli", "how many stations, 3 unless given")},
    OptionInfo{"residents", nullptr, "N", QT_TRANSLATE_NOOP("Cli", "residents of each station, 3500 unless given")},
    OptionInfo{"seed", nullptr, "S", QT_TRANSLATE_NOOP("Cli", "another number makes other people and events")},
    kdfMemoryOption,
    kdfPassesOption,
};

QJsonObject described(const demo::DemoStation &station)
{
    return {{QStringLiteral("path"), station.folder},       {QStringLiteral("code"), station.code},
            {QStringLiteral("name"), station.name},         {QStringLiteral("residents"), station.residents},
            {QStringLiteral("disputes"), station.disputes}, {QStringLiteral("hazards"), station.hazards},
            {QStringLiteral("rounds"), station.rounds},     {QStringLiteral("patrols"), station.patrols}};
}

QString lineOf(const demo::DemoStation &station)
{
    return text(QT_TRANSLATE_NOOP("Cli", "%1 (%2): %3 residents, %4 disputes, %5 hazards, %6 rounds, %7 patrols"))
        .arg(station.name, station.folder)
        .arg(station.residents)
        .arg(station.disputes)
        .arg(station.hazards)
        .arg(station.rounds)
        .arg(station.patrols);
}

} // namespace

const CommandInfo &DemoCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "demo",
        .syntax = "DIR [--stations N] [--residents N] [--seed S]",
        .summary = QT_TRANSLATE_NOOP("Cli", "make a sample township with made-up people and two years of work"),
        .options = options,
        .example = "helin-cli demo build/demo --stations 3 --residents 300 --seed 7",
        .inBatch = false};
    return info;
}

Outcome DemoCommand::run(Session &, const Arguments &arguments) const
{
    constexpr int most = std::numeric_limits<int>::max();
    demo::DemoPlan plan;
    plan.folder = arguments.word(0, "DIR");
    arguments.requireAtMost(1);
    plan.stations = int(arguments.number("stations", plan.stations, 1, most));
    plan.residents = int(arguments.number("residents", plan.residents, 1, most));
    plan.seed = quint64(arguments.number("seed", qint64(plan.seed), 0, std::numeric_limits<qint64>::max()));
    if (arguments.has(kdfMemoryOption.name) || arguments.has(kdfPassesOption.name)) {
        plan.cost = kdfCostOf(arguments);
    }
    const demo::DemoReport report = demo::DemoTownship(plan).build();
    QJsonArray stations;
    QStringList lines{lineOf(report.township)};
    for (const demo::DemoStation &station : report.stations) {
        stations.append(described(station));
        lines << lineOf(station);
    }
    lines << text(QT_TRANSLATE_NOOP("Cli", "%1 files exchanged with %2 changes; to be checked: %3, kept aside: %4"))
                 .arg(report.bundles)
                 .arg(report.changes)
                 .arg(report.conflicts)
                 .arg(report.keptAside)
          << text(QT_TRANSLATE_NOOP("Cli", "Users: %1 at the stations, %2 at the township; password: %3"))
                 .arg(demo::demoStationUser, demo::demoTownshipUser, demo::demoPassword);
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("township"), described(report.township)},
                        {QStringLiteral("stations"), stations},
                        {QStringLiteral("bundles"), report.bundles},
                        {QStringLiteral("changes"), report.changes},
                        {QStringLiteral("bytes"), report.bytes},
                        {QStringLiteral("conflicts"), report.conflicts},
                        {QStringLiteral("kept_aside"), report.keptAside},
                        {QStringLiteral("password"), demo::demoPassword}},
            lines.join(QLatin1Char('\n')),
            {}};
}

} // namespace helin::cli
