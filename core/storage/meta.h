#pragma once

#include "core/records/value.h"
#include "core/storage/connection.h"

#include <string_view>

namespace helin {

/// Small facts about this store (who we are, last clock reading, last numbers), by name. Reads and writes go through
/// the caller's transaction.
class Meta final
{
public:
    explicit Meta(Connection &connection) : m_connection{connection} {}

    [[nodiscard]] QString text(const char *key) const;
    [[nodiscard]] qint64 integer(const char *key, qint64 otherwise = 0) const;
    [[nodiscard]] RecordId id(const char *key) const;
    void set(const char *key, const Value &value);

    /// Private keys and the like: a table of its own, so that exports of settings cannot take them along by accident.
    [[nodiscard]] QByteArray secret(const char *name) const;
    void setSecret(const char *name, QByteArrayView value);
    void dropSecret(const char *name);

private:
    Connection &m_connection;
};

/// Station codes as small numbers, for the rows and the log. Cached; one per connection.
class StationCodes final
{
public:
    explicit StationCodes(Connection &connection) : m_connection{connection} {}

    /// The number of a code, given to it when it is new (needs a write transaction then).
    qint64 number(const QString &code);
    /// The number of a code, or 0 when no row has it.
    qint64 known(const QString &code);
    QString code(qint64 number);
    /// Forget what was read, after a rollback.
    void clear();

private:
    Connection &m_connection;
    QHash<QString, qint64> m_numbers;
    QHash<qint64, QString> m_codes;
};

} // namespace helin
