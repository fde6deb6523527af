#include "core/storage/statement.h"

#include <sqlite3.h>

namespace helin {

namespace {

void check(Connection &connection, int code, const char *during)
{
    if (code != SQLITE_OK) {
        connection.raise(code, during);
    }
}

} // namespace

Statement::Statement(Connection &connection, QByteArrayView sql) : m_connection{connection}
{
    connection.requireOpen();
    check(connection,
          sqlite3_prepare_v3(connection.handle(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                             nullptr),
          "prepare");
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int index, qint64 value)
{
    check(m_connection, sqlite3_bind_int64(m_statement, index, value), "bind");
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    // Empty text is text, not NULL; absence is bound with bindNull.
    const QByteArray utf8 = value.toUtf8();
    check(m_connection,
          sqlite3_bind_text64(m_statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8),
          "bind");
    return *this;
}

Statement &Statement::bind(int index, QByteArrayView value)
{
    static constexpr char none = 0;
    check(m_connection,
          sqlite3_bind_blob64(m_statement, index, value.isEmpty() ? &none : value.data(), sqlite3_uint64(value.size()),
                              SQLITE_TRANSIENT),
          "bind");
    return *this;
}

Statement &Statement::bind(int index, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value.state())) {
        return bind(index, *number);
    }
    if (const auto *text = std::get_if<QString>(&value.state())) {
        return bind(index, *text);
    }
    if (const auto *id = std::get_if<RecordId>(&value.state())) {
        return bind(index, *id);
    }
    return bindNull(index);
}

Statement &Statement::bindNull(int index)
{
    check(m_connection, sqlite3_bind_null(m_statement, index), "bind");
    return *this;
}

Statement &Statement::bindTextView(int index, std::string_view utf8)
{
    check(m_connection, sqlite3_bind_text64(m_statement, index, utf8.data(), utf8.size(), SQLITE_STATIC, SQLITE_UTF8),
          "bind");
    return *this;
}

Statement &Statement::bindBlobView(int index, std::string_view bytes)
{
    check(m_connection, sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC), "bind");
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    sqlite3_reset(m_statement);
    m_connection.raise(code, "step");
}

void Statement::run()
{
    while (step()) {
    }
}

void Statement::reset()
{
    // The result of reset repeats the failure of the last step, which has been thrown already.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const std::string_view view = blobView(column);
    return {view.data(), qsizetype(view.size())};
}

std::string_view Statement::blobView(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), size_t(sqlite3_column_bytes(m_statement, column))};
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Value(integer(column));
    case SQLITE_TEXT:
        return Value(text(column));
    case SQLITE_BLOB:
        return Value(id(column));
    default:
        return {};
    }
}

} // namespace helin
