#pragma once

#include "core/base/regioncode.h"

#include <QList>

namespace helin {

/// A village or community of the embedded list, from which a new station takes its name and code.
struct VillageEntry
{
    QString code;      ///< 12 digits
    QString fullName;  ///< 新场村民委员会
    QString shortName; ///< 新场村
    QString initials;  ///< xc: of the name proper, for typing
};

/// The embedded list :/data/shiqiao-villages.csv, in the order of its codes; read once. Thread-safe.
const QList<VillageEntry> &villageList();

/// The township of a station of the list (石桥镇), or empty: known before the station is registered with it.
QString townshipOfVillage(const QString &stationCode);

/// Those whose name begins with or holds the text, whose initials begin with it, or whose code ends with the digits;
/// the best first, at most `limit`. All for empty text.
QList<VillageEntry> findVillages(const QString &text, int limit = 8);

} // namespace helin
