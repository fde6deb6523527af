#pragma once

#include "core/storage/store.h"
#include "core/sync/exchange.h"

#include <QStringList>

namespace helin {

class AppContext;
class LongTask;

/// What one press of the button did.
struct ExchangeOutcome
{
    QList<ExportedBundle> written;
    QList<ImportedBundle> read;
    qint64 finishedAt = 0; ///< ms since 1970 UTC
    qint64 tookMillis = 0;
    /// Why the backup before reading was not made; reading goes on, since it changes all or nothing by itself.
    std::optional<Error> backupError = {};

    [[nodiscard]] qint64 changesWritten() const;
    [[nodiscard]] qint64 changesRead() const;
    /// The gravest error among the files read, if any.
    [[nodiscard]] std::optional<Error> firstError() const;
};

/// What the button is to do.
struct ExchangeWish
{
    QString folder;
    bool write = true;
    bool read = true;
    QString storeFolder;
    QString user;
    /// The file of photos and scans, on a connection of its own.
    std::shared_ptr<Connection> attachments = {};
    /// The open store, for the backup that is made before anything is read; it stays open until the work has ended.
    const Store *store = nullptr;
};

/// Backs up when that is due, reads what lies in the folder for this site, then writes what the others have not
/// acknowledged. Runs on the worker of `task`, whose connection must be open for writing. Reading first lets the new
/// files carry the receipts.
ExchangeOutcome runExchange(LongTask &task, const ExchangeWish &wish, const Clock &clock);

} // namespace helin
