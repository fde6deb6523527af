#pragma once

#include "core/sync/exchangestatus.h"

#include <QString>

namespace helin {

/// What the exchange page calls an area of work.
QString areaWords(ExchangeArea area);
/// "2026-11-23 08:52" in local time; empty for 0.
QString timeWords(qint64 millis);
/// "11-20 17:02" in local time.
QString shortTimeWords(qint64 millis);
/// What a change kept aside is about: "居民 夏明：电话".
QString heldWords(RecordReader &reader, const HeldChange &change);
/// Why it is kept aside, and what cures it.
QString heldReasonWords(const QString &reason);
/// "2.4 MB".
QString sizeWords(qint64 bytes);

} // namespace helin
