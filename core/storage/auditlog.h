#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/security/suite.h"
#include "core/storage/connection.h"

#include <QList>

namespace helin {

/// One entry of the operation log (操作日志): who did what to which record when. Holds ids and field names, never
/// values.
struct AuditEntry
{
    qint64 number = 0;
    qint64 at = 0; ///< ms since 1970 UTC
    QString user;
    QString act; ///< "dispute.accept", "sync.import", "login" …
    quint16 type = 0;
    RecordId record;
    QString detail; ///< field names, counts, file names
};

/// The append-only, hash-chained operation log. An entry's hash covers the hash before it, so an edited or removed
/// entry shows unless the whole chain after it was recomputed. Written in the transaction of the act itself.
class AuditLog final
{
public:
    AuditLog(Connection &connection, Suite &suite) : m_connection{connection}, m_suite{suite} {}

    void append(const AuditEntry &entry);
    /// Newest first.
    [[nodiscard]] QList<AuditEntry> list(qint64 limit, qint64 offset = 0);
    [[nodiscard]] qint64 count();
    /// Number of the newest entry, 0 for none. Rises with every save, import and export.
    [[nodiscard]] qint64 lastNumber();
    /// Number of the first entry whose hash does not fit, or 0 when the chain holds.
    [[nodiscard]] qint64 firstBroken();

private:
    [[nodiscard]] Digest linkHash(const AuditEntry &entry, QByteArrayView before);

    Connection &m_connection;
    Suite &m_suite;
};

} // namespace helin
