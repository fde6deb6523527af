#include "core/base/dateinput.h"

#include "core/base/textnormal.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <cstdlib>

namespace helin {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAheadOfTwoDigits = 10;
constexpr int nearDays = 300;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

std::optional<QDate> real(QDate date)
{
    return date.isValid() && date.year() >= 1800 && date.year() <= 2200 ? std::optional{date} : std::nullopt;
}

int fullYear(int twoDigits, QDate today)
{
    const int latest = today.year() + yearsAheadOfTwoDigits;
    const int year = latest - latest % 100 + twoDigits;
    return year > latest ? year - 100 : year;
}

std::optional<QDate> fromYear(const QString &yearText, int month, int day, QDate today)
{
    const int year = yearText.size() == 2 ? fullYear(yearText.toInt(), today) : yearText.toInt();
    return real(QDate(year, month, day));
}

/// Month and day without a year.
std::optional<QDate> nearToday(int month, int day, QDate today)
{
    const QDate thisYear(today.year(), month, day);
    if (!thisYear.isValid()) {
        return std::nullopt;
    }
    const qint64 ahead = today.daysTo(thisYear);
    const QDate other = ahead > nearDays ? QDate(today.year() - 1, month, day) : QDate(today.year() + 1, month, day);
    return std::abs(ahead) > nearDays && other.isValid() ? other : thisYear;
}

std::optional<QDate> fromDigits(const QString &text, QDate today)
{
    static const QRegularExpression withYear = whole(u"(\\d{4}|\\d{2})(\\d{2})(\\d{2})"_s);
    static const QRegularExpression without = whole(u"(\\d{2})(\\d{2})"_s);
    if (const auto m = withYear.match(text); m.hasMatch()) {
        return fromYear(m.captured(1), m.captured(2).toInt(), m.captured(3).toInt(), today);
    }
    if (const auto m = without.match(text); m.hasMatch()) {
        return nearToday(m.captured(1).toInt(), m.captured(2).toInt(), today);
    }
    return std::nullopt;
}

std::optional<QDate> fromParts(const QString &text, QDate today)
{
    static const QRegularExpression withYear =
        whole(u"(\\d{4}|\\d{2})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})[日号]?)"_s);
    static const QRegularExpression without = whole(u"(\\d{1,2})(?:[-/.](\\d{1,2})|月(\\d{1,2})[日号]?)"_s);
    static const QRegularExpression yearWord = whole(u"(去年|今年|明年)(\\d{1,2})月(\\d{1,2})[日号]?"_s);
    if (const auto m = withYear.match(text); m.hasMatch()) {
        const bool chinese = m.captured(2).isEmpty();
        return fromYear(m.captured(1), m.captured(chinese ? 5 : 3).toInt(), m.captured(chinese ? 6 : 4).toInt(), today);
    }
    if (const auto m = without.match(text); m.hasMatch()) {
        const int day = m.captured(2).isEmpty() ? m.captured(3).toInt() : m.captured(2).toInt();
        return nearToday(m.captured(1).toInt(), day, today);
    }
    if (const auto m = yearWord.match(text); m.hasMatch()) {
        const int shift = m.captured(1) == u"去年" ? -1 : (m.captured(1) == u"明年" ? 1 : 0);
        return real(QDate(today.year() + shift, m.captured(2).toInt(), m.captured(3).toInt()));
    }
    return std::nullopt;
}

int monthShift(const QString &word)
{
    return word.startsWith(u'上') ? -1 : (word.startsWith(u'下') ? 1 : 0);
}

std::optional<QDate> fromMonthWord(const QString &text, QDate today)
{
    static const QRegularExpression pattern =
        whole(u"(上个?月|本月|这个?月|下个?月)?(?:(\\d{1,2})[日号]|(底|末)|月(?:底|末))"_s);
    if (const auto m = pattern.match(text); m.hasMatch()) {
        const bool named = !m.captured(1).isEmpty();
        if (!m.captured(3).isEmpty() && !named) {
            return std::nullopt; // a bare 底
        }
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(monthShift(m.captured(1)));
        const int day = m.captured(2).isEmpty() ? first.daysInMonth() : m.captured(2).toInt();
        return real(QDate(first.year(), first.month(), day));
    }
    return std::nullopt;
}

std::optional<QDate> fromDayWord(const QString &text, QDate today)
{
    static const QHash<QString, int> words{
        {u"今天"_s, 0}, {u"今日"_s, 0},    {u"今"_s, 0},     {u"昨天"_s, -1}, {u"昨日"_s, -1},
        {u"明天"_s, 1}, {u"明日"_s, 1},    {u"前天"_s, -2},  {u"前日"_s, -2}, {u"后天"_s, 2},
        {u"后日"_s, 2}, {u"大前天"_s, -3}, {u"大后天"_s, 3}, {u"昨"_s, -1},
    };
    if (const auto found = words.constFind(text); found != words.constEnd()) {
        return today.addDays(*found);
    }
    static const QRegularExpression distance = whole(u"(\\d{1,4})天(前|后)"_s);
    if (const auto m = distance.match(text); m.hasMatch()) {
        const int days = m.captured(1).toInt();
        return real(today.addDays(m.captured(2) == u"前" ? -days : days));
    }
    return std::nullopt;
}

std::optional<QDate> fromWeekday(const QString &text, QDate today)
{
    static const QRegularExpression pattern =
        whole(u"(上上|下下|上|下|本|这)?个?(?:周|星期|礼拜)([一二三四五六日天1-7])"_s);
    const auto m = pattern.match(text);
    if (!m.hasMatch()) {
        return std::nullopt;
    }
    const QString prefix = m.captured(1);
    const QChar day = m.captured(2).at(0);
    const qsizetype named = u"一二三四五六日"_s.indexOf(day == u'天' ? QChar(u'日') : day);
    const int weekday = named >= 0 ? int(named) + 1 : day.digitValue();
    const int weeks = int(prefix.count(u'下') - prefix.count(u'上'));
    return today.addDays(weekday - today.dayOfWeek() + 7 * weeks);
}

} // namespace

std::optional<QDate> parseDateInput(const QString &text, QDate today)
{
    const QString input = normalCode(text);
    for (const auto reader : {fromDigits, fromParts, fromDayWord, fromWeekday, fromMonthWord}) {
        if (const auto date = reader(input, today)) {
            return date;
        }
    }
    return std::nullopt;
}

Message weekdayName(QDate date)
{
    static constexpr std::array<const char *, 7> names{
        QT_TRANSLATE_NOOP("Message", "Mon"), QT_TRANSLATE_NOOP("Message", "Tue"), QT_TRANSLATE_NOOP("Message", "Wed"),
        QT_TRANSLATE_NOOP("Message", "Thu"), QT_TRANSLATE_NOOP("Message", "Fri"), QT_TRANSLATE_NOOP("Message", "Sat"),
        QT_TRANSLATE_NOOP("Message", "Sun"),
    };
    return date.isValid() ? Message{names[size_t(date.dayOfWeek() - 1)], {}} : Message{};
}

} // namespace helin
