#pragma once

#include "core/records/value.h"
#include "core/storage/connection.h"

#include <string_view>

struct sqlite3_stmt;

namespace helin {

/// One compiled SQL statement. Parameters count from 1, columns from 0. Errors throw; a missing row is never an error.
class Statement final
{
public:
    Statement(Connection &connection, QByteArrayView sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, qint64{value}); }
    Statement &bind(int index, const QString &value);
    /// Blob; the bytes are copied.
    Statement &bind(int index, QByteArrayView value);
    Statement &bind(int index, const RecordId &id) { return bind(index, id.bytes()); }
    Statement &bind(int index, const Value &value);
    Statement &bindNull(int index);
    /// Text or blob without copying: the bytes must live until the next step has run.
    Statement &bindTextView(int index, std::string_view utf8);
    Statement &bindBlobView(int index, std::string_view bytes);

    /// Runs to the next row; false when there is none left. After false the statement is reset.
    bool step();
    /// For statements without rows: one step, then reset.
    void run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// Valid until the next step or reset.
    [[nodiscard]] std::string_view blobView(int column) const;
    [[nodiscard]] RecordId id(int column) const { return RecordId::fromBytes(QByteArrayView(blobView(column))); }
    /// The column as a Value by its stored type; a 16-byte blob is an id.
    [[nodiscard]] Value value(int column) const;

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace helin
