#pragma once

#include "core/backup/backupfile.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/sync/writepath.h"

namespace helin {

/// Where this PC's automatic backups go. Local: another PC of the village has other places.
struct BackupPlaces
{
    QString first;  ///< folder; "backups" inside the store unless another was named
    QString second; ///< folder, stick or share; empty for none

    [[nodiscard]] static QString insideStore(const QString &storeFolder);
    static BackupPlaces load(Connection &connection, const QString &storeFolder);
    /// An empty `first` means the folder inside the store. A place that is named is made now if it is missing, and
    /// never later: throws as requireWritableFolder() does. Works inside the caller's transaction.
    void save(Connection &connection, const QString &storeFolder) const;
};

/// What the workbench tells about backups.
struct BackupStatus
{
    struct Success
    {
        qint64 at = 0; ///< ms since 1970 UTC
        QString path;
        qint64 bytes = 0;
        bool verified = false; ///< opened and checked after it was written: always, for what is noted as a success
    };
    struct Failure
    {
        qint64 at = 0;
        ErrorKind kind = ErrorKind::Io; ///< DiskFull, PlaceGone, ReadOnly, Damaged or Io
        QString place;

        [[nodiscard]] Message words() const;
    };

    std::optional<Success> last;       ///< in the first place, or by hand
    std::optional<Success> lastSecond; ///< in the second place
    /// The last failure, unless the same place has succeeded since.
    std::optional<Failure> failure;
    std::optional<Failure> secondFailure;
    BackupPlaces places;
    qint64 storeSince = 0; ///< when this store began to be used, ms since 1970 UTC

    static constexpr int daysUntilRed = 3;
    /// No verified backup for more than three days (or since the store began).
    [[nodiscard]] bool isOverdue(qint64 now) const;
};

/// Reads a few rows: fine for the GUI thread. `storeFolder` as in Store::folder().
[[nodiscard]] BackupStatus backupStatus(Connection &connection, const QString &storeFolder);

/// Changes where automatic backups go; noted in the operation log. Invalid when both places are one.
Result<ChangeSet> saveBackupPlaces(WritePath &writes, const QString &storeFolder, const BackupPlaces &places);

/// Whether an automatic backup should be made now: once a day; before an import unless one was made within the hour;
/// always before an upgrade and before the store is replaced by a restored one.
[[nodiscard]] bool isBackupDue(const BackupStatus &status, BackupOccasion occasion, const Clock &clock);

/// Notes for status and operation log; one transaction each.
class BackupNotes final
{
public:
    BackupNotes(Connection &connection, AuditLog &audit, QString user, const Clock &clock);

    void succeeded(const QString &path, qint64 bytes, BackupOccasion occasion);
    void secondSucceeded(const QString &path, qint64 bytes);
    /// Best effort: on a full disk the note itself may fail, which must not hide the failure.
    void failed(const Error &error, const QString &place, bool second) noexcept;

private:
    Connection &m_connection;
    AuditLog &m_audit;
    QString m_user;
    const Clock &m_clock;
};

} // namespace helin
