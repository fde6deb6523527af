#include "core/security/passwordstrength.h"

#include <QSet>

namespace helin {

namespace {

constexpr int fewCharacters = 5;

/// Letters, digits, capitals, signs, Chinese.
int kindsOf(const QString &text)
{
    QSet<int> kinds;
    for (const QChar c : text) {
        kinds.insert(c.isDigit() ? 0 : c.unicode() > 0x2e7f ? 1 : c.isUpper() ? 2 : c.isLetter() ? 3 : 4);
    }
    return int(kinds.size());
}

/// Each character is the one before plus or minus one, or the same: 12345678, abcdefgh, 11111111.
bool isRow(const QString &text)
{
    if (text.size() < 2) {
        return true;
    }
    const int step = text.at(1).unicode() - text.at(0).unicode();
    if (step < -1 || step > 1) {
        return false;
    }
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).unicode() - text.at(i - 1).unicode() != step) {
            return false;
        }
    }
    return true;
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QString &user)
{
    if (password.size() < shortestPassword) {
        return PasswordStrength::TooShort;
    }
    const int kinds = kindsOf(password);
    const QSet<QChar> different{password.begin(), password.end()};
    const bool holdsUser = user.size() > 1 && password.contains(user, Qt::CaseInsensitive);
    if (isRow(password) || different.size() < fewCharacters || holdsUser || (kinds == 1 && password.size() < 12)) {
        return PasswordStrength::Weak;
    }
    const bool good = (password.size() >= 12 && kinds >= 2) || (password.size() >= 10 && kinds >= 3);
    return good ? PasswordStrength::Good : PasswordStrength::Fair;
}

Message passwordStrengthWords(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::TooShort:
        return {QT_TRANSLATE_NOOP("Message", "Too short: at least %1 characters."),
                {QString::number(shortestPassword)}};
    case PasswordStrength::Weak:
        return {QT_TRANSLATE_NOOP("Message", "Weak: mix letters and digits, no row, not the name.")};
    case PasswordStrength::Fair:
        return {QT_TRANSLATE_NOOP("Message", "Fair: longer is better.")};
    case PasswordStrength::Good:
        return {QT_TRANSLATE_NOOP("Message", "Good.")};
    }
    return {};
}

} // namespace helin
