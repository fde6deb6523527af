#pragma once

#include "core/storage/connection.h"
#include "core/sync/fold.h"

#include <QHash>

#include <functional>
#include <optional>

namespace helin {

/// A change's place in this store's log and its identity.
struct LogIdentity
{
    qint64 position = 0;
    qint64 writer = 0; ///< number in table `writer`
    quint64 seq = 0;
    Digest hash;
};

/// A log row on its way into a bundle. The body is valid during the callback only.
struct LoggedChange
{
    qint64 position = 0;
    qint64 writer = 0;
    qint64 station = 0;
    quint16 type = 0;
    QByteArrayView body;
    Digest hash; ///< of the body as it was written; of a remainder it cannot be computed any more
};

/// One stored head of a register that has several.
struct StoredHead
{
    RecordId record;
    quint16 type = 0;
    quint16 registerTag = 0;
    qint64 position = 0;
    bool shown = false;
    bool conflicting = false;
    qint64 since = 0; ///< ms since 1970 UTC, of the newest head
};

/// The change log as tables: append-only, in the order in which this store learned of the changes. Works inside the
/// caller's transaction; call forget() after a rollback.
class LogStore final
{
public:
    explicit LogStore(Connection &connection) : m_connection{connection} {}

    /// The number of a writer, given to it when it is new.
    qint64 writerNumber(const WriterId &writer);
    /// 0 when the writer is not known.
    qint64 knownWriter(const WriterId &writer);
    WriterId writer(qint64 number);
    /// The incarnations of a site that this log knows, rising.
    QList<quint32> incarnationsOf(const RecordId &site);
    [[nodiscard]] quint64 lastSeq(qint64 writer);

    /// All changes of this number by this writer; more than one only after a fork.
    QList<LogIdentity> find(qint64 writer, quint64 seq);
    /// The change a reference names, or nothing.
    std::optional<qint64> position(const ChangeRef &ref);
    LogIdentity identity(qint64 position);
    ChangeRef ref(qint64 position);
    [[nodiscard]] qint64 lastPosition();
    QByteArray body(qint64 position);

    /// Calls `visit` for the changes after one position up to another, in order, until it returns false.
    void scan(qint64 after, qint64 upTo, const std::function<bool(const LoggedChange &)> &visit);

    /// Appends; `previous` is the position of the record's newest change so far, 0 for none. Gives the new position.
    qint64 append(qint64 writer, quint64 seq, const Digest &hash, qint64 station, quint16 type, qint64 previous,
                  QByteArrayView body);

    /// Takes back what append() has just put in.
    void removeLast(qint64 position);

    /// Replaces a change by what an erasure leaves of it. Number and hash stay.
    void replaceBody(qint64 position, QByteArrayView remainder);

    /// Writes a change down anew under another hash, before anybody else has seen it.
    void rewrite(qint64 position, const Digest &hash, QByteArrayView body);

    /// Positions of the changes of a record of a type that this program does not know: they are not chained.
    QList<qint64> unchained(quint16 type, const RecordId &record);

    /// Puts an older change behind a newer one of the same record, when they arrived the wrong way round.
    void link(qint64 position, qint64 previous);

    /// All known changes of a record, from its newest position back. `bodies` receives the bytes the views point into.
    std::vector<KnownChange> chain(qint64 newest, std::vector<QByteArray> &bodies);

    /// Whether a bundle that holds this position has been written.
    [[nodiscard]] bool wasSent(qint64 position);

    void replaceHeads(const RecordType &type, const RecordId &record, const QList<StoredHead> &heads);
    QList<StoredHead> headsOf(const RecordType &type, const RecordId &record);
    QList<StoredHead> conflictingHeads();
    /// How many registers wait for a decision.
    [[nodiscard]] qint64 conflictCount();

    /// Drops what is cached; needed after a rollback.
    void forget();

private:
    Connection &m_connection;
    QHash<RecordId, QHash<quint32, qint64>> m_numbers;
    QHash<qint64, WriterId> m_writers;
    QHash<qint64, quint64> m_lastSeq;
};

} // namespace helin
