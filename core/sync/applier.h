#pragma once

#include "core/storage/meta.h"
#include "core/storage/rowstore.h"
#include "core/sync/clocks.h"
#include "core/sync/erasurestore.h"
#include "core/sync/logstore.h"

#include <map>

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
        , m_erasures{connection}
    {}

    enum class Outcome {
        Applied, ///< new, and the row shows what it says
        Already, ///< known since before; nothing happened
        Foreign, ///< names another owner than the record has; nothing happened
        /// Applied beside another change that its writer had given the same number: two PCs go on with copies of one
        /// disk, or one was set back as a whole. Both count; the hash tells them apart.
        Branched,
    };

    /// Takes one decoded change; `body` are its canonical bytes and `hash` theirs (of a remainder: those it had).
    /// Values that a known erasure covers are left out; an erasure takes them out of the log, the row, the search index
    /// and what is kept aside.
    Outcome apply(const ChangeView &change, QByteArrayView body, const Digest &hash);

    [[nodiscard]] LogStore &log() { return m_log; }
    [[nodiscard]] RowStore &rows() { return m_rows; }
    [[nodiscard]] StationCodes &codes() { return m_codes; }
    [[nodiscard]] ErasureStore &erasures() { return m_erasures; }
    [[nodiscard]] Connection &connection() { return m_connection; }

    /// A row, its several heads and its values in the order of the description.
    struct Content
    {
        RowHead head;
        std::vector<ValueView> values;
        QList<StoredHead> heads;
        std::vector<QByteArray> bodies; ///< what the values point into
    };
    /// What a row must be, from the log alone: what a merge off the quick path writes and what `verify` compares with.
    Content contentFromLog(const RecordType &type, const RecordId &record, qint64 newest);

    /// The bytes of a change, without what known erasures take away: for changes that are kept aside.
    QByteArray withoutErased(const ChangeView &change, QByteArrayView body);

    /// Drops what is cached; needed after a rollback.
    void forget();

private:
    /// A type's description in the form in which the merge asks it, worked out once.
    struct Layout
    {
        std::vector<int> placeOfTag;          ///< -1 where there is no synced field
        std::vector<quint16> registerOfPlace; ///< 0 for fields that are not synced
        std::vector<ValueView::Kind> kindOfPlace;
        std::vector<int> synced;
    };
    const Layout &layout(const RecordType &type);

    Outcome applyKept(const ChangeView &change, QByteArrayView body, const Digest &hash, qint64 writer, qint64 station);
    /// Takes out of log and kept entries what an erasure, standing at this position, covers.
    void eraseValues(const ChangeView &erasure, qint64 station, qint64 position);
    /// Notes the photo or scan that a change names, because the change is about to lose its values.
    void doomAttachment(const ChangeView &change);
    bool insertCreated(const RecordType &type, const ChangeView &change, qint64 station, qint64 position);
    bool updateQuickly(const RecordType &type, const ChangeView &change, RowHead head, qint64 position);
    void rebuild(const RecordType &type, const RecordId &record, qint64 newest);
    /// Sets the values of the registers that a change writes.
    static void fillValues(const Layout &layout, const ChangeView &change, std::vector<ValueView> &values);

    Connection &m_connection;
    LogStore m_log;
    RowStore m_rows;
    StationCodes m_codes;
    ErasureStore m_erasures;
    std::map<quint16, Layout> m_layouts;
    std::vector<ValueView> m_values;
    std::vector<int> m_changed;
};

} // namespace helin
