#pragma once

#include "core/records/recordtype.h"
#include "core/storage/connection.h"
#include "core/storage/meta.h"
#include "core/storage/query.h"

#include <QSet>

#include <optional>

namespace helin {

/// Reads records of any type by their description. Belongs to its connection's thread. A field name that the type does
/// not have is a fault of the caller and throws Invalid.
class RecordReader final
{
public:
    explicit RecordReader(Connection &connection) : m_connection{connection}, m_codes{connection} {}

    /// The record, or nothing. Hidden rows are nothing unless `hiddenToo`.
    [[nodiscard]] std::optional<Record> find(const RecordType &type, const RecordId &id, bool hiddenToo = false);
    /// The record of this id whatever its type: looks through all types.
    [[nodiscard]] std::optional<Record> findAny(const RecordId &id);
    [[nodiscard]] QList<Record> list(const RecordType &type, const Query &query = {});
    [[nodiscard]] qint64 count(const RecordType &type, const Query &query = {});
    /// How many records there are per value of a field (null values under an empty text), most first.
    [[nodiscard]] QList<std::pair<QString, qint64>> countBy(const RecordType &type, const QString &field,
                                                            const Query &query = {});
    /// The records that a reference field of those found leads to, each once; those without one left out.
    [[nodiscard]] QSet<RecordId> referredBy(const RecordType &type, const QString &field, const Query &query = {});
    /// How many records there are per month (YYYY-MM) of a date field, in order.
    [[nodiscard]] QList<std::pair<QString, qint64>> countByMonth(const RecordType &type, const QString &dateField,
                                                                 const Query &query = {});

    template <class R>
    [[nodiscard]] std::optional<R> find(const Ref<R> &ref)
    {
        const std::optional<Record> record = ref.isNull() ? std::nullopt : find(describe<R>(), ref.id);
        return record ? std::optional<R>(fromRecord<R>(*record)) : std::nullopt;
    }
    /// The record, or NotFound thrown.
    template <class R>
    [[nodiscard]] R require(const Ref<R> &ref)
    {
        std::optional<R> found = find(ref);
        if (!found) {
            fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
        }
        return *std::move(found);
    }
    template <class R>
    [[nodiscard]] QList<R> list(const Query &query = {})
    {
        QList<R> typed;
        for (const Record &record : list(describe<R>(), query)) {
            typed.append(fromRecord<R>(record));
        }
        return typed;
    }
    template <class R>
    [[nodiscard]] qint64 count(const Query &query = {})
    {
        return count(describe<R>(), query);
    }

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] StationCodes &codes() { return m_codes; }

private:
    Connection &m_connection;
    StationCodes m_codes;
};

} // namespace helin
