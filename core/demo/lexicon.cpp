#include "core/demo/lexicon.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <numeric>

namespace helin::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 12;

[[noreturn]] void failOn(const QString &what)
{
    fail(ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "The sample texts are faulty: %1"), {what}});
}

QStringList linesOf(const QString &name)
{
    QFile file(u":/data/demo/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        failOn(name);
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

bool isHeading(const QString &line)
{
    return line.startsWith(u'[') && line.endsWith(u']');
}

/// Position of the brace that closes the one at `open`.
qsizetype closingBrace(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        depth += text[i] == u'{' ? 1 : (text[i] == u'}' ? -1 : 0);
        if (depth == 0) {
            return i;
        }
    }
    failOn(text.toString());
}

/// The texts between the | that are in no inner brace.
std::vector<QStringView> alternatives(QStringView text)
{
    std::vector<QStringView> parts;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == u'{' ? 1 : (text[i] == u'}' ? -1 : 0);
        if (text[i] == u'|' && depth == 0) {
            parts.push_back(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.push_back(text.sliced(start));
    return parts;
}

} // namespace

QHash<QString, QStringList> Lexicon::readLists(const QString &name)
{
    QHash<QString, QStringList> lists;
    QString heading;
    for (const QString &line : linesOf(name)) {
        if (isHeading(line)) {
            heading = line.mid(1, line.size() - 2);
        } else if (!line.isEmpty()) {
            lists[heading] << line;
        }
    }
    return lists;
}

std::vector<Block> Lexicon::readBlocks(const QString &name)
{
    std::vector<Block> blocks;
    Block current;
    const auto finish = [&] {
        if (!current.lines.isEmpty()) {
            blocks.push_back(current);
            current.lines.clear();
        }
    };
    for (const QString &line : linesOf(name)) {
        if (line.isEmpty()) {
            finish();
        } else if (isHeading(line)) {
            finish();
            current.heading = line.mid(1, line.size() - 2);
        } else if (const qsizetype colon = line.indexOf(u": "_s); colon > 0) {
            current.lines[line.left(colon)] << line.mid(colon + 2);
        } else {
            failOn(line);
        }
    }
    finish();
    return blocks;
}

QString Expander::expand(const QString &text, const Values &values, Random &random) const
{
    return expanded(text, values, random, 0);
}

const QStringList &Expander::list(const QString &name) const
{
    const auto found = m_lists.constFind(name);
    if (found == m_lists.constEnd()) {
        failOn(name);
    }
    return *found;
}

QString Expander::expanded(QStringView text, const Values &values, Random &random, int depth) const
{
    if (depth > deepest) {
        failOn(text.toString());
    }
    QString result;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i] != u'{') {
            result += text[i++];
            continue;
        }
        const qsizetype close = closingBrace(text, i);
        result += filled(text.sliced(i + 1, close - i - 1), values, random, depth + 1);
        i = close + 1;
    }
    return result;
}

QString Expander::filled(QStringView inside, const Values &values, Random &random, int depth) const
{
    const auto parts = alternatives(inside);
    if (parts.size() > 1) {
        return expanded(random.pick(parts), values, random, depth);
    }
    const QString name = inside.toString();
    if (const auto given = values.constFind(name); given != values.constEnd()) {
        return *given;
    }
    static const QRegularExpression range(QRegularExpression::anchoredPattern(u"(\\d+)-(\\d+)(?:/(\\d+))?"_s));
    if (const auto m = range.match(name); m.hasMatch()) {
        const int step = m.captured(3).isEmpty() ? 1 : m.captured(3).toInt();
        const int low = m.captured(1).toInt();
        return QString::number(low + step * random.between(0, (m.captured(2).toInt() - low) / step));
    }
    return expanded(random.pick(list(name)), values, random, depth);
}

int Deck::take(size_t position)
{
    const int card = m_left[position];
    m_left[position] = m_left.back();
    m_left.pop_back();
    return card;
}

void Deck::shuffleIn()
{
    m_left.resize(size_t(m_size));
    std::iota(m_left.begin(), m_left.end(), 0);
}

QString chineseNumber(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (number < 10) {
        return digits.at(number);
    }
    const QString tens = number < 20 ? QString() : QString(digits.at(number / 10));
    return tens + u'十' + (number % 10 == 0 ? QString() : QString(digits.at(number % 10)));
}

} // namespace helin::demo
