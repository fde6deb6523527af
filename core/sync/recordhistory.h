#pragma once

#include "core/sync/writepath.h"

#include <QDateTime>

namespace helin {

/// One change of a record, as its history tells it.
struct HistoryEntry
{
    QDateTime at;
    QString user; ///< log-in name
    RecordId site;
    ChangeKind kind = ChangeKind::Create;
    QList<quint16> fields; ///< tags, also of fields this program does not know
    QString reason;
};

/// All known changes of a record, oldest first. Belongs to the thread of the store.
[[nodiscard]] QList<HistoryEntry> historyOf(WritePath &writes, const RecordType &type, const RecordId &id);

} // namespace helin
