#pragma once

#include "core/security/suite.h"

namespace helin {

/// The private half of a root key as it stands on the recovery sheet: letters and digits in groups of four, with a
/// check, so that a slip in typing is told at once. Throws nothing; the text is as secret as the key.
[[nodiscard]] QString rootCode(Suite &suite, const SecretBytes &privateKey);

/// A key that was typed or scanned (the code or the whole payload). Throws Invalid (field "code") for a slip, and
/// for the sheet of another office.
[[nodiscard]] SecretBytes rootKeyFrom(Suite &suite, const QString &stationCode, const QString &codeOrPayload);

/// Whether both are halves of one signing key.
[[nodiscard]] bool isKeyPair(Suite &suite, QByteArrayView publicKey, const SecretBytes &privateKey);

} // namespace helin
