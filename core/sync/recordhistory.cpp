#include "core/sync/recordhistory.h"

#include <algorithm>

namespace helin {

QList<HistoryEntry> historyOf(WritePath &writes, const RecordType &type, const RecordId &id)
{
    Applier &applier = writes.applier();
    const std::optional<RowHead> head = applier.rows().head(type, id);
    std::vector<QByteArray> bodies;
    QList<std::pair<VersionOrder, HistoryEntry>> ordered;
    for (const KnownChange &change : applier.log().chain(head ? head->last : 0, bodies)) {
        HistoryEntry entry{QDateTime::fromMSecsSinceEpoch(change.view.hlc.millis()),
                           QString::fromUtf8(change.view.user),
                           change.view.writer.site,
                           change.view.kind,
                           {},
                           QString::fromUtf8(change.view.reason)};
        for (const FieldWrite &write : change.view.fields) {
            entry.fields.append(write.tag);
        }
        ordered.append({change.order(), entry});
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<HistoryEntry> entries;
    for (const auto &[order, entry] : std::as_const(ordered)) {
        entries.append(entry);
    }
    return entries;
}

} // namespace helin
