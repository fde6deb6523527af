#pragma once

#include "core/records/recordtype.h"
#include "core/records/valueview.h"
#include "core/storage/connection.h"
#include "core/storage/searchindex.h"

#include <QHash>

#include <optional>

namespace helin {

/// What a row knows about itself besides its fields.
struct RowHead
{
    qint64 row = 0; ///< row number in the table
    qint64 station = 0;
    int state = 0; ///< bits of RowState
    qint64 last = 0;
    QByteArray clocks;
    qint64 created = 0;  ///< ms since 1970 UTC, wall clock of the author
    qint64 modified = 0; ///< ms since 1970 UTC
};

/// Writes record rows: the last step of every local save and of every merge, and the only code that does. Keeps derived
/// fields and the search index in step with the row. Works inside the caller's transaction.
class RowStore final
{
public:
    explicit RowStore(Connection &connection) : m_connection{connection}, m_search{connection} {}

    [[nodiscard]] std::optional<RowHead> head(const RecordType &type, const RecordId &id);

    /// Adds a row; `values` are in the order of the description, derived ones ignored. False when the id has one
    /// already.
    bool insert(const RecordType &type, const RecordId &id, const RowHead &head, std::span<const ValueView> values);
    /// Rewrites the head and the fields whose place is in `changed`, and what is derived from them. Owner and time of
    /// creation stay: they are in an index, and nearly never change.
    void update(const RecordType &type, const RowHead &head, std::span<const ValueView> values,
                std::span<const int> changed);
    /// Rewrites owner and time of creation, which are known for good once the creation has arrived.
    void setOwner(const RecordType &type, const RowHead &head);
    /// Those of `places` whose stored value is another. Rewriting an equal value would cost its index entries.
    [[nodiscard]] std::vector<int> differing(const RecordType &type, qint64 row, std::span<const ValueView> values,
                                             std::span<const int> places);

private:
    struct Derivation
    {
        int place;
        int from;
        Value (*derive)(const Value &source);
    };
    /// What the write of one type needs, worked out once.
    struct Plan
    {
        QByteArray insertSql;
        QByteArray searchedSql;
        std::vector<int> searched;
        std::vector<Derivation> derived;
    };
    const Plan &plan(const RecordType &type);
    QStringList storedSearchTexts(const Plan &plan, qint64 row);

    Connection &m_connection;
    SearchIndex m_search;
    QHash<quint16, Plan> m_plans;
};

} // namespace helin
