#pragma once

#include "core/storage/meta.h"
#include "core/storage/rowstore.h"
#include "core/sync/clocks.h"
#include "core/sync/logstore.h"

namespace helin {

/// Puts changes into the log and keeps the rows what the log says. Local saves and merges both end here. Works inside
/// the caller's transaction; one per connection.
class Applier final
{
public:
    explicit Applier(Connection &connection)
        : m_connection{connection}
        , m_log{connection}
        , m_rows{connection}
        , m_codes{connection}
    {}

    enum class Outcome {
        Applied, ///< new, and the row shows what it says
        Already, ///< known since before; nothing happened
    };

    /// Takes one decoded change; `body` are its canonical bytes and `hash` theirs. Throws Forked when the writer has
    /// already written something else under this number.
    Outcome apply(const ChangeView &change, QByteArrayView body, const Digest &hash);

    [[nodiscard]] LogStore &log() { return m_log; }
    [[nodiscard]] RowStore &rows() { return m_rows; }
    [[nodiscard]] StationCodes &codes() { return m_codes; }
    [[nodiscard]] Connection &connection() { return m_connection; }

    /// Recomputes a row from the log alone. Also what `verify` compares rows with.
    void rebuild(const RecordType &type, const RecordId &record, qint64 newest);

    /// Drops what is cached; needed after a rollback.
    void forget();

private:
    bool insertCreated(const RecordType &type, const ChangeView &change, qint64 station, qint64 position);
    bool updateQuickly(const RecordType &type, const ChangeView &change, RowHead head, qint64 position);
    void fillValues(const RecordType &type, const ChangeView &change, std::vector<ValueView> &values,
                    std::vector<int> *changed) const;

    Connection &m_connection;
    LogStore m_log;
    RowStore m_rows;
    StationCodes m_codes;
    std::vector<ValueView> m_values;
    std::vector<int> m_changed;
};

} // namespace helin
