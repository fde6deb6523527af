#include "core/security/checkcode.h"

#include "core/base/codec.h"
#include "core/security/password.h"

namespace helin {

namespace {

constexpr KdfCost codeCost{16 * 1024, 1};
constexpr quint64 codeRange = 10'000'000'000'000'000ULL; // 16 digits
constexpr int codeDigits = 16;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9')) {
            digits += c;
        }
    }
    return digits;
}

} // namespace

QString checkCode(const Digest &digest)
{
    const SecretBytes bytes = stretched(digest.bytes(), "helin check code", codeCost, 8);
    const quint64 number = Decoder(bytes.view()).u64() % codeRange;
    QString code = QStringLiteral("%1").arg(number, codeDigits, 10, QLatin1Char('0'));
    for (int group = codeDigits - 4; group > 0; group -= 4) {
        code.insert(group, QLatin1Char(' '));
    }
    return code;
}

bool sameCheckCode(const QString &typed, const QString &code)
{
    const QString digits = digitsOf(typed);
    return digits.size() == codeDigits && digits == digitsOf(code);
}

} // namespace helin
