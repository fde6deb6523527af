#include "core/base/partialdate.h"

#include "core/base/dateinput.h"
#include "core/base/textnormal.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace helin {

using namespace Qt::StringLiterals;

namespace {

constexpr int earliestYear = 1850;
constexpr qsizetype longestLunarText = 30;

Error invalid(Message what)
{
    return Error{ErrorKind::Invalid, std::move(what), {}, {}, u"birth_date"_s, {}};
}

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// 农历 and what follows it; empty if the text is not lunar or says nothing.
QString lunarPart(const QString &text)
{
    static const QRegularExpression pattern = whole(u"(?:农历|阴历|旧历|古历)(.+)"_s);
    const auto m = pattern.match(text);
    return m.hasMatch() && m.captured(1).size() <= longestLunarText ? m.captured(1) : QString();
}

int yearInside(const QString &lunar)
{
    static const QRegularExpression year(u"(?:1[89]|20)\\d{2}"_s);
    const auto m = year.match(lunar);
    return m.hasMatch() ? m.captured(0).toInt() : 0;
}

} // namespace

PartialDate PartialDate::ofDay(QDate day)
{
    return day.isValid() ? PartialDate{Kind::Day, day.year(), day.month(), day.day()} : PartialDate{};
}

PartialDate PartialDate::ofMonth(int year, int month)
{
    return PartialDate{Kind::Month, year, month, 0};
}

PartialDate PartialDate::ofYear(int year)
{
    return PartialDate{Kind::Year, year, 0, 0};
}

PartialDate PartialDate::aboutYear(int year)
{
    return PartialDate{Kind::AboutYear, year, 0, 0};
}

Result<PartialDate> PartialDate::parse(const QString &text, QDate today)
{
    const QString input = normalCode(text);
    if (input.isEmpty()) {
        return PartialDate{};
    }
    static const QRegularExpression aboutPattern =
        whole(u"(?:大?约|大概)(\\d{4})年?(?:左右|前后)?|(\\d{4})年?(?:左右|前后)"_s);
    static const QRegularExpression yearPattern = whole(u"(\\d{4})年?"_s);
    static const QRegularExpression monthPattern = whole(u"(\\d{4})(?:[-/.](\\d{1,2})|年(\\d{1,2})月)"_s);
    // parseDateInput() also fills in a year of its own; a birth date must name one.
    static const QRegularExpression dayPattern = whole(u"\\d{6}|\\d{8}|\\d{2,4}[-/.年]\\d+[-/.月]\\d+[日号]?"_s);
    PartialDate result;
    if (const QString lunar = lunarPart(input); !lunar.isEmpty()) {
        result = PartialDate{Kind::Lunar, yearInside(lunar), 0, 0, lunar};
    } else if (const auto about = aboutPattern.match(input); about.hasMatch()) {
        result = aboutYear((about.captured(1) + about.captured(2)).toInt());
    } else if (const auto year = yearPattern.match(input); year.hasMatch()) {
        result = ofYear(year.captured(1).toInt());
    } else if (const auto month = monthPattern.match(input); month.hasMatch()) {
        const int number = (month.captured(2) + month.captured(3)).toInt();
        result = QDate(2000, number, 1).isValid() ? ofMonth(month.captured(1).toInt(), number) : PartialDate{};
    } else if (const auto day = parseDateInput(input, today); day && dayPattern.match(input).hasMatch()) {
        result = ofDay(*day);
    }
    if (result.isUnknown()) {
        return invalid(
            {QT_TRANSLATE_NOOP("Message", "This is no date. Write 1948-03-15, 1948-03, 1948 or 约1948."), {}});
    }
    const bool yearHolds = result.m_kind == Kind::Lunar
                               ? result.m_year <= today.year()
                               : result.m_year >= earliestYear && result.m_year <= today.year();
    const bool past = result.sortKey() <= ofDay(today).sortKey();
    if (!yearHolds || !past) {
        return invalid({QT_TRANSLATE_NOOP("Message", "A birth date lies between 1850 and today."), {}});
    }
    return result;
}

std::optional<QDate> PartialDate::day() const
{
    return m_kind == Kind::Day ? std::optional{QDate(m_year, m_month, m_day)} : std::nullopt;
}

std::optional<int> PartialDate::year() const
{
    return m_year > 0 ? std::optional{m_year} : std::nullopt;
}

std::optional<int> PartialDate::age(QDate today) const
{
    if (m_year == 0) {
        return std::nullopt;
    }
    // Somebody born on 29 February is a year older on 1 March of common years.
    const bool birthdayAhead = m_kind == Kind::Day && today.month() * 100 + today.day() < m_month * 100 + m_day;
    return today.year() - m_year - (birthdayAhead ? 1 : 0);
}

QString PartialDate::text() const
{
    switch (m_kind) {
    case Kind::Unknown:
        return {};
    case Kind::Day:
        return QDate(m_year, m_month, m_day).toString(Qt::ISODate);
    case Kind::Month:
        return u"%1-%2"_s.arg(m_year, 4, 10, QLatin1Char('0')).arg(m_month, 2, 10, QLatin1Char('0'));
    case Kind::Year:
        return u"%1"_s.arg(m_year, 4, 10, QLatin1Char('0'));
    case Kind::AboutYear:
        return u"约%1"_s.arg(m_year, 4, 10, QLatin1Char('0'));
    case Kind::Lunar:
        return u"农历"_s + m_written;
    }
    return {};
}

} // namespace helin
