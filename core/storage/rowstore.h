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
    /// Rewrites the head and the fields whose place is in `changed`.
    void update(const RecordType &type, const RowHead &head, std::span<const ValueView> values,
                std::span<const int> changed);
    /// Rewrites the head alone.
    void updateHead(const RecordType &type, const RowHead &head);

private:
    /// What the write of one type needs, worked out once.
    struct Plan
    {
        QByteArray insertSql;
        QByteArray inputsSql;
        std::vector<int> inputs; ///< the searched fields, then the others that something is derived from
        std::vector<int> searched;
        std::vector<int> derived;
        std::vector<int> derivedFrom;
    };
    const Plan &plan(const RecordType &type);
    /// `inputs` are values in the order of Plan::inputs.
    static QString searchText(const Plan &plan, const QList<Value> &inputs);
    static QList<Value> derive(const RecordType &type, const Plan &plan, const QList<Value> &inputs);
    QList<Value> storedInputs(const Plan &plan, qint64 row);

    Connection &m_connection;
    SearchIndex m_search;
    QHash<quint16, Plan> m_plans;
};

} // namespace helin
