#include "core/security/password.h"

#include "core/base/error.h"
#include "core/base/platform.h"

#include <botan/pwdhash.h>

#include <algorithm>
#include <ctime>

namespace helin {

namespace {
constexpr qsizetype derivedSize = 32;
} // namespace

SecretBytes stretched(QByteArrayView input, QByteArrayView salt, KdfCost cost, qsizetype size)
{
    if (!cost.isAllowed()) {
        fail(ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "The encryption part of the program failed.")});
    }
    const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
    const auto argon = family->from_params(cost.memoryKiB, cost.passes, 1); // more lanes would start threads
    SecretBytes derived(size);
    argon->derive_key(derived.data(), static_cast<size_t>(size), input.data(), static_cast<size_t>(input.size()),
                      reinterpret_cast<const uint8_t *>(salt.data()), static_cast<size_t>(salt.size()));
    return derived;
}

SecretBytes deriveFromPassword(const QString &password, QByteArrayView salt, KdfCost cost)
{
    QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes derived = stretched(utf8, salt, cost, derivedSize);
    wipe(utf8);
    return derived;
}

KdfCost calibratedCost(int millis)
{
    KdfCost cost;
    // Time of the processor, not of the clock on the wall: a PC that is busy while the store is made must not end up
    // with a cheaper function for good.
    const std::clock_t before = std::clock();
    (void)stretched("calibration", QByteArray(16, 's'), cost, derivedSize);
    const double spent = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    const double onePass = std::max(spent, 1.0) / cost.passes;
    const auto affordable = static_cast<quint32>(std::clamp(millis / onePass, 1.0, double(KdfCost::maximumPasses)));
    cost.passes = std::max(cost.passes, affordable);
    return cost;
}

} // namespace helin
