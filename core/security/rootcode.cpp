#include "core/security/rootcode.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/security/sheetcode.h"

namespace helin {

namespace {

constexpr qsizetype checkSize = 3; // bytes; with a key of 32 the code has 56 characters and no filling

QByteArray checkOf(Suite &suite, QByteArrayView key)
{
    const auto hasher = suite.hasher();
    hasher->add("helin root code");
    hasher->add(key);
    return hasher->finish().toByteArray().first(checkSize);
}

[[noreturn]] void notACode(Message what)
{
    Error error{ErrorKind::Invalid, std::move(what)};
    error.field = QStringLiteral("code");
    throw Exception{std::move(error)};
}

} // namespace

QString rootCode(Suite &suite, const SecretBytes &privateKey)
{
    QByteArray bytes;
    bytes.reserve(privateKey.size() + checkSize);
    bytes.append(privateKey.view().data(), privateKey.size());
    bytes.append(checkOf(suite, privateKey.view()));
    const QString code = sheetCodeOf(bytes);
    wipe(bytes);
    return code;
}

SecretBytes rootKeyFrom(Suite &suite, const QString &stationCode, const QString &codeOrPayload)
{
    const SheetCode given = sheetCodeIn(SheetKind::Root, codeOrPayload);
    if (!given.stationCode.isEmpty() && given.stationCode != stationCode) {
        notACode({QT_TRANSLATE_NOOP("Message", "This recovery sheet belongs to another office.")});
    }
    const QString plain = normalSheetCode(given.code);
    const qsizetype size = plain.size() * 5 / 8;
    const std::optional<SecretBytes> bytes = bytesOfSheetCode(plain, size);
    if (!bytes || size <= checkSize) {
        notACode({QT_TRANSLATE_NOOP("Message", "This is not the root key of a recovery sheet, or there is a slip in "
                                               "it.")});
    }
    const QByteArrayView key = bytes->view().first(size - checkSize);
    if (bytes->view().last(checkSize) != checkOf(suite, key)) {
        notACode({QT_TRANSLATE_NOOP("Message", "This is not the root key of a recovery sheet, or there is a slip in "
                                               "it.")});
    }
    return SecretBytes::copyOf(key);
}

bool isKeyPair(Suite &suite, QByteArrayView publicKey, const SecretBytes &privateKey)
{
    const QByteArray message = QByteArrayLiteral("helin root key trial ") + suite.random(16);
    try {
        return suite.verify(publicKey, message, suite.sign(privateKey, message));
    } catch (const Exception &) {
        return false; // bytes that are no key of this suite
    }
}

} // namespace helin
