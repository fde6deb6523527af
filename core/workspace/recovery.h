#pragma once

#include "core/workspace/workspace.h"

namespace helin {

/// What stands on the printed recovery sheet (恢复单).
struct RecoverySheet
{
    QString office;      ///< name of the station or township office
    QString stationCode; ///< 12 digits
    QDate madeOn;
    QString code;    ///< "7K3M-…", groups of four, to be typed
    QString payload; ///< what the QR picture holds; letters and digits of its compact mode only
    /// At an office that keeps a list of sites: its root key, which names a new PC when this one is lost. Empty at a
    /// station, and where the key is on an earlier sheet only.
    QString rootCode;
    QString rootPayload;
    /// What the sheet says: what it is for, how to keep it, how to use it.
    QList<Message> words;
};

/// What every sheet says.
[[nodiscard]] QList<Message> recoverySheetWords(const QString &office, bool withRoot = false);

/// The recovery sheet of an opened store. Making one needs the right to, is noted, and makes the earlier sheet void.
/// Runs the password function.
[[nodiscard]] Result<RecoverySheet> makeRecoverySheet(Workspace &workspace);
/// The same for a worker with a connection of its own: `writes` is the worker's, `store` is only asked for its keys.
[[nodiscard]] Result<RecoverySheet> makeRecoverySheet(Store &store, WritePath &writes);

/// Opens a store with what was typed or read from a recovery sheet (the code or the whole payload), and gives `user` a
/// new password. The user must be on the list of the station and active. That it was done stands in the operation log.
/// WrongPassword for a wrong code, counted and delayed like passwords; Invalid (field "code") for the sheet of another
/// station. The sheet stays valid. Runs the password function.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openByRecovery(const QString &folder, const QString &codeOrPayload,
                                                                const QString &user, const QString &newPassword,
                                                                const Clock &clock);

} // namespace helin
