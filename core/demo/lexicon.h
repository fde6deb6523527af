#pragma once

#include "core/demo/random.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace helin::demo {

/// A block "键: 值" of a text file, under the [heading] it stands below. A key may stand several times.
struct Block
{
    QString heading;
    QHash<QString, QStringList> lines;

    [[nodiscard]] QString value(const QString &key, const QString &otherwise = {}) const
    {
        const auto found = lines.constFind(key);
        return found == lines.constEnd() ? otherwise : found->first();
    }
    [[nodiscard]] QStringList values(const QString &key) const { return lines.value(key); }
};

/// The demo's word lists and templates, UTF-8 files compiled in as :/data/demo/NAME.txt. "#" starts a comment line.
/// A file that is missing or malformed is a fault of the program: Exception (Internal).
class Lexicon final
{
public:
    /// [heading] and below it one entry a line.
    static QHash<QString, QStringList> readLists(const QString &name);
    /// [heading] and below it blocks, separated by empty lines.
    static std::vector<Block> readBlocks(const QString &name);
};

/// Fills templates in. Inside braces stands
///  - a name: the value given for it, else a random entry of the list of that name, itself filled in;
///  - several texts with | between: one of them, filled in;
///  - 3-12 or 500-4800/100: a number (in steps).
/// Anything else throws Exception (Internal): a test fills in every template.
class Expander final
{
public:
    using Values = QHash<QString, QString>;

    explicit Expander(QHash<QString, QStringList> lists = {}) : m_lists{std::move(lists)} {}
    [[nodiscard]] QString expand(const QString &text, const Values &values, Random &random) const;
    [[nodiscard]] const QStringList &list(const QString &name) const;

private:
    [[nodiscard]] QString filled(QStringView inside, const Values &values, Random &random, int depth) const;
    [[nodiscard]] QString expanded(QStringView text, const Values &values, Random &random, int depth) const;

    QHash<QString, QStringList> m_lists;
};

/// Deals the numbers 0 … size − 1 in a random order, and again when all are dealt: nothing repeats before everything
/// has had its turn.
class Deck final
{
public:
    explicit Deck(int size) : m_size{size} {}
    /// `size` must not be 0.
    int deal(Random &random)
    {
        return deal(random, [](int) { return true; });
    }
    /// The same among those cards that fit. If none is left that fits, all are shuffled in again; if none fits at all,
    /// any.
    template <class Fits>
    int deal(Random &random, Fits &&fits)
    {
        for (int round = 0; round < 2; ++round) {
            const size_t start = m_left.empty() ? 0 : size_t(random.below(int(m_left.size())));
            for (size_t i = 0; i < m_left.size(); ++i) {
                const size_t position = (start + i) % m_left.size();
                if (fits(m_left[position])) {
                    return take(position);
                }
            }
            shuffleIn();
        }
        return take(size_t(random.below(m_size)));
    }

private:
    int take(size_t position);
    void shuffleIn();

    int m_size;
    std::vector<int> m_left;
};

/// 一 … 二十…, up to 99.
QString chineseNumber(int number);

} // namespace helin::demo
