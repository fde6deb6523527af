#include "core/demo/names.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace helin::demo {

using namespace Qt::StringLiterals;

namespace {

/// The headings of names.txt, by the last year of birth they are for.
QString generationOf(int birthYear)
{
    static const std::vector<std::pair<int, QString>> generations{
        {1949, u"1949"_s}, {1969, u"1969"_s}, {1989, u"1989"_s}, {2004, u"2004"_s}, {9999, u"2026"_s},
    };
    return std::find_if(generations.begin(), generations.end(), [&](const auto &g) { return birthYear <= g.first; })
        ->second;
}

QStringList charactersOf(const QString &text)
{
    QStringList characters;
    for (const char32_t c : text.toStdU32String()) {
        characters << QString::fromUcs4(&c, 1);
    }
    return characters;
}

} // namespace

NameMaker::NameMaker() : m_lists{Lexicon::readLists(u"names"_s)}
{
    int sum = 0;
    for (const QString &line : m_lists.value(u"姓"_s)) {
        const QStringList entries = line.split(u' ');
        const int weight = entries.first().toInt();
        for (qsizetype i = 1; i < entries.size(); ++i) {
            sum += weight;
            m_surnames << entries[i];
            m_cumulative.push_back(sum);
        }
    }
    // A pool stands as one line of characters; a list of whole names as words.
    for (auto &list : m_lists) {
        list = list.join(u' ').split(u' ', Qt::SkipEmptyParts);
    }
    for (auto it = m_lists.begin(); it != m_lists.end(); ++it) {
        if (it.key().contains(u'字')) {
            it.value() = charactersOf(it->join(QString()));
        }
    }
}

QString NameMaker::surname(Random &random) const
{
    const int point = random.below(m_cumulative.back());
    const auto found = std::upper_bound(m_cumulative.begin(), m_cumulative.end(), point);
    return m_surnames[found - m_cumulative.begin()];
}

QString NameMaker::givenName(Sex sex, int birthYear, Random &random) const
{
    if (random.perMille(2)) {
        return random.pick(m_lists[u"生僻"_s]);
    }
    const QString prefix = (sex == Sex::Female ? u"女"_s : u"男"_s) + generationOf(birthYear);
    // Single characters were rare before 1950, in fashion until 1990, and rare again.
    const int singleShare =
        birthYear < 1950 ? 4 : (birthYear < 1970 ? 18 : (birthYear < 1990 ? 34 : (birthYear < 2005 ? 22 : 5)));
    if (random.percent(singleShare)) {
        return random.pick(m_lists[prefix + u"单字"_s]);
    }
    if (random.percent(35)) {
        return random.pick(m_lists[prefix + u"全名"_s]);
    }
    const QString first = random.pick(m_lists[prefix + u"首字"_s]);
    QString second = random.pick(m_lists[prefix + u"末字"_s]);
    while (second == first) {
        second = random.pick(m_lists[prefix + u"末字"_s]);
    }
    return first + second;
}

QString NameMaker::fullName(const QString &surname, Sex sex, int birthYear, Random &random) const
{
    QString given = givenName(sex, birthYear, random);
    while (surname.endsWith(given.at(0))) {
        given = givenName(sex, birthYear, random);
    }
    return surname + given;
}

NameMaker::DottedName NameMaker::dottedName(Sex sex, Random &random) const
{
    const QStringList parts = random.pick(m_lists[sex == Sex::Female ? u"女带点"_s : u"男带点"_s]).split(u'|');
    return {parts.value(0), parts.value(1)};
}

QString NameMaker::nickname(const QString &name, Sex sex, int age, Random &random) const
{
    const QString last = charactersOf(name).last();
    const QString first = charactersOf(name).first();
    if (age >= 65) {
        static const QStringList ranks{u"大"_s, u"二"_s, u"三"_s, u"幺"_s};
        const QString rank = random.pick(ranks);
        return sex == Sex::Female ? first + rank + u"娘"_s : first + rank + u"爷"_s;
    }
    if (sex == Sex::Female) {
        return random.percent(50) ? last + last : u"小"_s + last;
    }
    static const QStringList endings{u"娃"_s, u"哥"_s, u"子"_s};
    return last + random.pick(endings);
}

IdNumber IdNumbers::next(QDate birth, Sex sex)
{
    const qint64 key = birth.toJulianDay() * 2 + (sex == Sex::Female ? 1 : 0);
    const int count = m_used[key]++;
    if (count >= 500) {
        fail(ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "No ID number can be made from these parts."), {}});
    }
    // Orders of one day look scattered: 500 pairs walked in steps of 149, from a start that depends on the day.
    const int pair = int((quint64(birth.toJulianDay()) * 37 + quint64(count) * 149) % 500);
    return IdNumber::make(u"999999"_s, birth, pair * 2 + (sex == Sex::Female ? 0 : 1));
}

QString PhoneNumbers::next()
{
    // Multiplying by a number prime to 10^8 visits every number once.
    const quint64 scattered = (++m_count * 61'803'399 + 126) % 100'000'000;
    return u"154%1"_s.arg(scattered, 8, 10, QLatin1Char('0'));
}

} // namespace helin::demo
