#include "core/security/sheetcode.h"

#include "core/base/error.h"

#include <QLatin1String>
#include <QStringList>

namespace helin {

namespace {

constexpr int bitsPerCharacter = 5;
constexpr int charactersPerGroup = 4;

QLatin1String startOf(SheetKind kind)
{
    return QLatin1String(kind == SheetKind::Root ? "HELIN-ROOT:1:" : "HELIN-RECOVERY:1:");
}

} // namespace

QString normalSheetCode(const QString &typed)
{
    QString plain;
    for (const QChar c : typed.toUpper()) {
        if (c == QLatin1Char('O')) {
            plain += QLatin1Char('0');
        } else if (c == QLatin1Char('I') || c == QLatin1Char('L')) {
            plain += QLatin1Char('1');
        } else if (c.isLetterOrNumber()) {
            plain += c;
        }
    }
    return plain;
}

QString groupedSheetCode(const QString &plain)
{
    QString grouped;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (i > 0 && i % charactersPerGroup == 0) {
            grouped += QLatin1Char('-');
        }
        grouped += plain.at(i);
    }
    return grouped;
}

QString sheetCodeOf(QByteArrayView bytes)
{
    QString plain;
    quint32 pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8) | static_cast<quint8>(byte);
        for (bits += 8; bits >= bitsPerCharacter; bits -= bitsPerCharacter) {
            plain += QLatin1Char(sheetAlphabet[(pending >> (bits - bitsPerCharacter)) & 31]);
        }
        pending &= (1U << bits) - 1;
    }
    if (bits > 0) {
        plain += QLatin1Char(sheetAlphabet[(pending << (bitsPerCharacter - bits)) & 31]);
    }
    return groupedSheetCode(plain);
}

std::optional<SecretBytes> bytesOfSheetCode(const QString &typed, qsizetype size)
{
    const QString plain = normalSheetCode(typed);
    if (plain.size() != (size * 8 + bitsPerCharacter - 1) / bitsPerCharacter) {
        return std::nullopt;
    }
    SecretBytes bytes{size};
    quint32 pending = 0;
    int bits = 0;
    qsizetype at = 0;
    for (const QChar c : plain) {
        const qsizetype value = QLatin1String(sheetAlphabet).indexOf(c);
        if (value < 0) {
            return std::nullopt;
        }
        pending = (pending << bitsPerCharacter) | static_cast<quint32>(value);
        bits += bitsPerCharacter;
        if (bits >= 8) {
            bits -= 8;
            bytes.data()[at++] = static_cast<unsigned char>(pending >> bits);
            pending &= (1U << bits) - 1;
        }
    }
    return pending == 0 ? std::optional<SecretBytes>(std::move(bytes)) : std::nullopt;
}

QString sheetPayload(SheetKind kind, const QString &stationCode, const QString &code)
{
    return startOf(kind) + stationCode + QLatin1Char(':') + QString(code).remove(QLatin1Char('-'));
}

SheetCode sheetCodeIn(SheetKind kind, const QString &text)
{
    const QString plain = text.trimmed().toUpper();
    if (!plain.contains(QLatin1Char(':'))) {
        return {{}, plain};
    }
    const QStringList parts = plain.mid(startOf(kind).size()).split(QLatin1Char(':'));
    if (!plain.startsWith(startOf(kind)) || parts.size() != 2) {
        Error error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "This is not what stands on a recovery sheet.")}};
        error.field = QStringLiteral("code");
        throw Exception{std::move(error)};
    }
    return {parts.at(0), parts.at(1)};
}

} // namespace helin
