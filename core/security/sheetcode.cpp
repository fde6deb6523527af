#include "core/security/sheetcode.h"

#include <QLatin1String>

namespace helin {

namespace {

constexpr int bitsPerCharacter = 5;
constexpr int charactersPerGroup = 4;

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

} // namespace helin
