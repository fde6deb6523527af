#pragma once

#include "core/security/password.h"
#include "core/security/secret.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1String>

#include <optional>

namespace helin {

/// One entry of the keys file: the database key, sealed under Argon2id of a password. The seal also covers the cipher
/// name, the kind, the user and the cost, so that nothing can be exchanged between slots. For KeysFile only.
struct KeySlot
{
    static constexpr QLatin1String user{"user"};
    static constexpr QLatin1String recovery{"recovery"};

    [[nodiscard]] static QJsonObject seal(const QString &cipher, const QString &kind, const QString &userName,
                                          const QString &password, const SecretBytes &databaseKey, KdfCost cost);
    /// Nothing if the password does not open the slot; throws Damaged for a slot that is no slot.
    [[nodiscard]] static std::optional<SecretBytes> open(const QString &cipher, const QJsonObject &slot,
                                                         const QString &password);
    /// Throws Damaged for a cost out of range. Kinds of newer programs are left alone.
    static void check(const QJsonObject &slot);
};

/// A whole number from 0 to `limit`; throws Damaged for anything else.
[[nodiscard]] quint32 boundedNumber(const QJsonValue &value, quint32 limit);
[[noreturn]] void keysFileDamaged();

} // namespace helin
