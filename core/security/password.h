#pragma once

#include "core/security/secret.h"

#include <QString>

namespace helin {

/// What one guess of a password costs: Argon2id (RFC 9106), one lane.
struct KdfCost
{
    static constexpr quint32 maximumMemoryKiB = 1024 * 1024;
    static constexpr quint32 maximumPasses = 64;

    quint32 memoryKiB = 64 * 1024; ///< 8 … maximumMemoryKiB
    quint32 passes = 3;            ///< 1 … maximumPasses

    [[nodiscard]] bool isAllowed() const
    {
        return memoryKiB >= 8 && memoryKiB <= maximumMemoryKiB && passes >= 1 && passes <= maximumPasses;
    }
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

/// The default memory with as many passes as take about `millis` on this PC, never fewer than the default. Runs the
/// function once: some hundred milliseconds, not for the GUI thread.
[[nodiscard]] KdfCost calibratedCost(int millis);

/// 32 bytes from a password: Argon2id over the UTF-8 of its NFC form. `salt` has 16 bytes or more. Slow on purpose;
/// not for the GUI thread.
[[nodiscard]] SecretBytes deriveFromPassword(const QString &password, QByteArrayView salt, KdfCost cost);

/// Argon2id over plain bytes, for check codes.
[[nodiscard]] SecretBytes stretched(QByteArrayView input, QByteArrayView salt, KdfCost cost, qsizetype size);

} // namespace helin
