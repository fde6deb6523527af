#pragma once

#include "core/sync/exchange.h"
#include "core/workspace/workspace.h"

namespace helin::demo {

/// What `helin-cli demo` builds.
struct DemoPlan
{
    QString folder;
    int stations = 3;
    int residents = 3500; ///< per station
    quint64 seed = 1;
    QDate today; ///< the last day that is lived through; invalid for the calendar's
    int months = 24;
    KdfCost cost = {};
};

/// Everybody's password in a demo. The people are made up, and the folder says so.
inline const QString demoPassword = QStringLiteral("helin-demo");
inline const QString demoStationUser = QStringLiteral("周敏");
inline const QString demoTownshipUser = QStringLiteral("陈立新");

struct DemoStation
{
    QString folder;
    QString code;
    QString name;
    qint64 residents = 0;
    qint64 disputes = 0;
    qint64 hazards = 0;
    qint64 rounds = 0;
    qint64 patrols = 0;
};

struct DemoReport
{
    DemoStation township;
    QList<DemoStation> stations;
    qint64 bundles = 0;
    qint64 changes = 0;
    qint64 bytes = 0;
    qint64 conflicts = 0;
    qint64 keptAside = 0;
};

/// Builds a township and its stations that have lived through two years: real village names, made-up people, every
/// record written through the use cases on its own day, every month's bundles carried for real. The same plan gives the
/// same people and events. Leaves something to do: a matter changed in two places, an entry kept aside, files not yet
/// handed on.
class DemoTownship final
{
public:
    explicit DemoTownship(DemoPlan plan) : m_plan{std::move(plan)} {}

    /// Throws what the store or a use case throws, and Refused when the folder holds something already.
    DemoReport build(const ProgressFn &progress = {});

private:
    DemoPlan m_plan;
};

} // namespace helin::demo
