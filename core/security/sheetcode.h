#pragma once

#include "core/security/secret.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace helin {

/// Codes that people copy from paper: Crockford's base 32 (no I, L, O, U), in groups of four.

/// The 32 characters, by value.
inline constexpr char sheetAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What was typed, in capitals, without dashes and blanks; O counts as 0, I and L as 1.
[[nodiscard]] QString normalSheetCode(const QString &typed);

/// Groups of four with dashes between them.
[[nodiscard]] QString groupedSheetCode(const QString &plain);

/// Secret bytes as a code, most significant bit first, the last character filled up with zeros. The caller's text is
/// as secret as the bytes.
[[nodiscard]] QString sheetCodeOf(QByteArrayView bytes);

/// The bytes of a typed code of exactly `size` bytes; nothing when length, characters or filling differ.
[[nodiscard]] std::optional<SecretBytes> bytesOfSheetCode(const QString &typed, qsizetype size);

/// What a QR picture on a recovery sheet is about.
enum class SheetKind {
    Recovery, ///< the code that opens a store
    Root      ///< the root key of an office
};

/// The picture's text: letters and digits of the QR code's compact mode only.
[[nodiscard]] QString sheetPayload(SheetKind kind, const QString &stationCode, const QString &code);

struct SheetCode
{
    QString stationCode; ///< empty when only the code was given
    QString code;
};
/// What was typed or scanned: the code, or the picture's text. Throws Invalid (field "code") for another text.
[[nodiscard]] SheetCode sheetCodeIn(SheetKind kind, const QString &text);

} // namespace helin
