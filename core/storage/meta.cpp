#include "core/storage/meta.h"

#include "core/storage/statement.h"

namespace helin {

namespace {

Value read(Connection &connection, const char *key)
{
    Statement &query = connection.prepared("SELECT value FROM meta WHERE key = ?");
    query.bind(1, QString::fromLatin1(key));
    Value value = query.step() ? query.value(0) : Value();
    query.reset();
    return value;
}

} // namespace

QString Meta::text(const char *key) const
{
    return read(m_connection, key).toText();
}

qint64 Meta::integer(const char *key, qint64 otherwise) const
{
    const Value value = read(m_connection, key);
    return value.isNull() ? otherwise : value.toInt();
}

RecordId Meta::id(const char *key) const
{
    return read(m_connection, key).toId();
}

void Meta::set(const char *key, const Value &value)
{
    m_connection
        .prepared("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(1, QString::fromLatin1(key))
        .bind(2, value)
        .run();
}

QByteArray Meta::secret(const char *name) const
{
    Statement &query = m_connection.prepared("SELECT value FROM secret WHERE name = ?");
    query.bind(1, QString::fromLatin1(name));
    QByteArray value = query.step() ? query.blob(0) : QByteArray();
    query.reset();
    return value;
}

void Meta::setSecret(const char *name, QByteArrayView value)
{
    m_connection
        .prepared(
            "INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(1, QString::fromLatin1(name))
        .bind(2, value)
        .run();
}

void Meta::dropSecret(const char *name)
{
    m_connection.prepared("DELETE FROM secret WHERE name = ?").bind(1, QString::fromLatin1(name)).run();
}

qint64 StationCodes::known(const QString &code)
{
    if (const auto found = m_numbers.constFind(code); found != m_numbers.constEnd()) {
        return *found;
    }
    Statement &query = m_connection.prepared("SELECT num FROM station_code WHERE code = ?");
    query.bind(1, code);
    const qint64 number = query.step() ? query.integer(0) : 0;
    query.reset();
    if (number != 0) {
        m_numbers.insert(code, number);
        m_codes.insert(number, code);
    }
    return number;
}

qint64 StationCodes::number(const QString &code)
{
    if (const qint64 present = known(code); present != 0) {
        return present;
    }
    m_connection.prepared("INSERT INTO station_code (code) VALUES (?)").bind(1, code).run();
    const qint64 number = m_connection.lastInsertRowId();
    m_numbers.insert(code, number);
    m_codes.insert(number, code);
    return number;
}

QString StationCodes::code(qint64 number)
{
    if (const auto found = m_codes.constFind(number); found != m_codes.constEnd()) {
        return *found;
    }
    Statement &query = m_connection.prepared("SELECT code FROM station_code WHERE num = ?");
    query.bind(1, number);
    QString code = query.step() ? query.text(0) : QString();
    query.reset();
    if (!code.isEmpty()) {
        m_codes.insert(number, code);
        m_numbers.insert(code, number);
    }
    return code;
}

void StationCodes::clear()
{
    m_numbers.clear();
    m_codes.clear();
}

} // namespace helin
