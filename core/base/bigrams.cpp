#include "core/base/bigrams.h"

#include "core/base/textnormal.h"

namespace helin {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Calls `take(token, single)` for each token of the text.
template <class Take>
void forEachToken(const QString &text, Take &&take)
{
    const auto characters = text.toLower().toStdU32String();
    size_t start = 0;
    while (start < characters.size()) {
        if (!isWordCharacter(characters[start])) {
            ++start;
            continue;
        }
        size_t end = start;
        while (end < characters.size() && isWordCharacter(characters[end])) {
            ++end;
        }
        if (end - start == 1) {
            take(QString::fromUcs4(&characters[start], 1), true);
        }
        for (size_t i = start; i + 1 < end; ++i) {
            take(QString::fromUcs4(&characters[i], 2), false);
        }
        start = end;
    }
}

} // namespace

QStringList bigrams(const QString &text)
{
    QStringList tokens;
    forEachToken(text, [&](const QString &token, bool) { tokens << token; });
    return tokens;
}

QString bigramText(const QString &text)
{
    return bigrams(text).join(u' ');
}

QString ftsQuery(const QString &text)
{
    QStringList terms;
    forEachToken(normalText(text), [&](const QString &token, bool single) {
        // Letters and digits only: no quotation mark can be inside.
        const QString term = u'"' + token + (single ? u"\"*"_s : u"\""_s);
        if (!terms.contains(term)) {
            terms << term;
        }
    });
    return terms.join(u" AND "_s);
}

} // namespace helin
