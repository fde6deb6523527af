#include "core/base/textnormal.h"

#include <QStringList>

namespace helin {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t middleDot = 0x00B7;

enum class Width { KeepPunctuation, All };

bool isFullWidthAscii(char32_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E;
}

/// Punctuation that Chinese prose sets in full width.
bool isProsePunctuation(char32_t c)
{
    switch (c) {
    case U'，':
    case U'：':
    case U'；':
    case U'！':
    case U'？':
    case U'（':
    case U'）':
    case U'～':
        return true;
    default:
        return false;
    }
}

/// Zero-width characters and direction marks that spreadsheets and chat programs leave behind. Variation selectors
/// stay: they choose the shape of a rare name.
bool isInvisible(char32_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF ||
           (QChar::category(c) == QChar::Other_Control && !QChar::isSpace(c));
}

/// The Kangxi radicals and their supplement look like characters but compare unequal; PDF files are full of them.
bool isRadical(char32_t c)
{
    return c >= 0x2E80 && c <= 0x2FD5;
}

bool isNameDot(char32_t c)
{
    switch (c) {
    case 0x00B7: // ·
    case 0x2022: // •
    case 0x2027: // ‧
    case 0x2219: // ∙
    case 0x22C5: // ⋅
    case 0x30FB: // ・
    case 0xFF0E: // ．
    case 0xFF65: // ･
        return true;
    default:
        return false;
    }
}

void append(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else {
        text += QChar(char16_t(c));
    }
}

/// Width, radicals, invisible characters and white space; every run of white space becomes one blank.
QString settled(const QString &text, Width width)
{
    QString result;
    result.reserve(text.size());
    bool blankDue = false;
    for (char32_t c : text.normalized(QString::NormalizationForm_C).toStdU32String()) {
        if (QChar::isSpace(c)) {
            blankDue = !result.isEmpty();
            continue;
        }
        if (isInvisible(c)) {
            continue;
        }
        if (blankDue) {
            result += u' ';
            blankDue = false;
        }
        if (isFullWidthAscii(c) && (width == Width::All || !isProsePunctuation(c))) {
            c -= 0xFEE0;
        }
        if (isRadical(c)) {
            result += QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
        } else {
            append(result, c);
        }
    }
    return result;
}

} // namespace

bool isHan(char32_t c)
{
    return c == 0x3007 || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

QString normalText(const QString &text)
{
    return settled(text, Width::KeepPunctuation);
}

QString normalParagraphs(const QString &text)
{
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
    unified.replace(QChar(QChar::LineSeparator), u'\n');
    QStringList lines;
    const QStringList given = unified.split(u'\n');
    for (const QString &line : given) {
        const QString normal = normalText(line);
        if (normal.isEmpty() && (lines.isEmpty() || lines.last().isEmpty())) {
            continue;
        }
        lines << normal;
    }
    while (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    return lines.join(u'\n');
}

QString normalName(const QString &name)
{
    QString dotted;
    dotted.reserve(name.size());
    for (const char32_t c : name.toStdU32String()) {
        append(dotted, isNameDot(c) ? middleDot : c);
    }
    const auto characters = settled(dotted, Width::All).toStdU32String();
    QString result;
    for (size_t i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (c == U' ') {
            const char32_t before = characters[i - 1];
            const char32_t after = characters[i + 1];
            const bool dotBeside = before == middleDot || after == middleDot;
            if (dotBeside || (isHan(before) && isHan(after))) {
                continue;
            }
        }
        // A full stop typed between two Chinese characters is meant as the dot of a name.
        const bool between = i > 0 && i + 1 < characters.size() && isHan(characters[i - 1]) && isHan(characters[i + 1]);
        append(result, c == U'.' && between ? middleDot : c);
    }
    return result;
}

QString normalCode(const QString &code)
{
    return settled(code, Width::All).remove(u' ');
}

} // namespace helin
