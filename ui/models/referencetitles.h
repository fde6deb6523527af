#pragma once

#include "core/storage/recordreader.h"
#include "core/sync/writepath.h"

#include <QHash>

namespace helin {

/// What lists show for a reference: the title of the record it leads to, read once and kept until it changes.
class ReferenceTitles final
{
public:
    explicit ReferenceTitles(RecordReader &reader) : m_reader{reader} {}

    /// Empty when there is no such record. `type` 0 looks through all types. May throw Exception.
    [[nodiscard]] QString titleOf(quint16 type, const RecordId &id);
    /// Drops what these changes may have made untrue; true when something known was dropped.
    bool forget(const ChangeSet &changes);
    void forgetAll() { m_titles.clear(); }

private:
    RecordReader &m_reader;
    QHash<RecordId, QString> m_titles;
};

} // namespace helin
