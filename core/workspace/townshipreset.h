#pragma once

#include "core/workspace/workspace.h"

namespace helin {

/// A file on the way between a station that nobody can open and its township.
struct ResetPaper
{
    QString path;
    RecordId station;
    QString stationName; ///< as the township's list has it; empty at the station
    QString user;        ///< who gets a new password
    QString fingerprint; ///< 核对码 to compare by phone
};

/// A password set again by the township: at the station when all goes well `depositForTownship()`, once; later, locked
/// out, `requestReset()` → the township compares the 核对码 by phone and calls `grantReset()` → `acceptReset()` with
/// the same new password. The township never learns the password, and the grant opens with it alone. All run the
/// password function or key agreement: some hundred milliseconds.

/// At an enrolled station: deposits the database key in the keys file, sealed for the township's key. A choice of the
/// station's; whoever holds the township's key and a copy of the store could read it.
[[nodiscard]] Result<bool> depositForTownship(Workspace &station);
/// Takes the deposit back.
[[nodiscard]] Result<bool> withdrawDeposit(Workspace &station);
[[nodiscard]] bool hasDeposit(const QString &folder);

/// At the locked station: writes the request. Refused without a deposit.
[[nodiscard]] Result<ResetPaper> requestReset(const QString &folder, const QString &user, const QString &newPassword,
                                              const QString &path);
/// At the township: what a request says, before anything is decided.
[[nodiscard]] Result<ResetPaper> inspectReset(Workspace &township, const QString &path);
/// At the township, by its administrator: writes the slot file. `fingerprint` as read out at the station; Invalid
/// (field "fingerprint") for another. Refused for a station that is not an active member. Stands in the operation log.
[[nodiscard]] Result<ResetPaper> grantReset(Workspace &township, const QString &requestPath, const QString &grantPath,
                                            const QString &fingerprint);
/// At the station: opens the store and gives the user the new password. It stands in the station's operation log, and
/// townshipResetNotice() tells it to everybody until a second person who keeps the accounts has taken note.
[[nodiscard]] Result<std::unique_ptr<Workspace>> acceptReset(const QString &folder, const QString &grantPath,
                                                             const QString &newPassword, const Clock &clock);

/// That the township has opened this store: whose password it set and when.
struct TownshipResetNotice
{
    QString user;
    QDateTime at;
};
[[nodiscard]] std::optional<TownshipResetNotice> townshipResetNotice(Workspace &station);
/// Whether the acting user may take note of it for all: he keeps the accounts, and is not the one whose password was
/// set, unless nobody else here could.
[[nodiscard]] Verdict mayAcknowledgeTownshipReset(Workspace &station);
[[nodiscard]] Result<bool> acknowledgeTownshipReset(Workspace &station);

} // namespace helin
