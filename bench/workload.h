#pragma once

#include "core/workspace/workspace.h"

#include <QDir>

namespace helin::bench {

/// The size of one measurement.
struct Scale
{
    QString folder; ///< holds everything; a temporary one
    int records = 10'000;
    int stations = 25;
    quint64 seed = 1;
    int months = 0; ///< of exchange with losses, instead of the two measured merges

    [[nodiscard]] QString stationFolder(int station) const { return path(QStringLiteral("s%1").arg(station)); }
    [[nodiscard]] QString townshipFolder() const { return path(QStringLiteral("township")); }
    [[nodiscard]] QString path(const QString &name) const { return QDir(folder).filePath(name); }
    [[nodiscard]] int recordsOf(int station) const
    {
        return records / stations + (station < records % stations ? 1 : 0);
    }
};

/// One edit of the second round, and what must be seen of it in the end.
struct PlannedEdit
{
    RecordId resident;
    QString stationPhone;
    QString townshipPhone; ///< empty when only the station edits
    bool stationIsLater = false;

    [[nodiscard]] bool clashes() const { return !townshipPhone.isEmpty(); }
    [[nodiscard]] const QString &shown() const { return clashes() && !stationIsLater ? townshipPhone : stationPhone; }
};

/// Makes the township and its stations, enrolled, with a key derivation that costs next to nothing.
void makeSites(const Scale &scale, ManualClock &clock);
std::unique_ptr<Workspace> openSite(const QString &folder, const Clock &clock);
/// Fills one station with its residents: people as the demo makes them.
void fillStation(const Scale &scale, Workspace &station, int number);

/// 5 % of the records are edited at their stations, 1 % at the township as well, half of these later there.
QList<PlannedEdit> planEdits(const Scale &scale, Workspace &township);
/// Edits with `mine` picking the value to write, if any.
void applyEdits(Workspace &workspace, const QList<PlannedEdit> &edits,
                const std::function<QString(const PlannedEdit &)> &mine);
void saveEdits(const Scale &scale, const QList<PlannedEdit> &edits);
QList<PlannedEdit> loadEdits(const Scale &scale);

} // namespace helin::bench
