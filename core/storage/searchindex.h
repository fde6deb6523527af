#pragma once

#include "core/records/recordtype.h"
#include "core/storage/connection.h"

#include <QList>

namespace helin {

/// The full-text index over the fields that are described as searched. Chinese has no spaces and a trigram index finds
/// no two-character name, so texts are split into overlapping pairs (core/base/bigrams.h) before they go in. The index
/// holds no text itself: what was indexed must be given again to take it out.
class SearchIndex final
{
public:
    explicit SearchIndex(Connection &connection) : m_connection{connection} {}

    /// Replaces what is indexed for a row; either text may be empty. Nothing happens when they are equal.
    void replace(const RecordType &type, qint64 row, const QString &before, const QString &after);

    /// Rewrites the index, so that no word stays that only removed texts had.
    void compact();

    /// The key of a row in the index: its type's number above 40 bits of row number.
    static qint64 key(const RecordType &type, qint64 row) { return (qint64{type.number} << 40) | row; }
    /// The first and the last key a type can have.
    static std::pair<qint64, qint64> keyRange(const RecordType &type)
    {
        return {key(type, 0), key(type, (1LL << 40) - 1)};
    }

private:
    Connection &m_connection;
};

} // namespace helin
