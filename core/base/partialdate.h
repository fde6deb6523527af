#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace helin {

/// A birth date as well as it is known: the day, only the month or year, about a year, or a day of the old calendar as
/// the family says it. Lunar dates are kept as written and never computed.
class PartialDate final
{
public:
    enum class Kind { Unknown, Day, Month, Year, AboutYear, Lunar };

    PartialDate() = default;
    static PartialDate ofDay(QDate day);
    static PartialDate ofMonth(int year, int month);
    static PartialDate ofYear(int year);
    static PartialDate aboutYear(int year);

    /// Reads what text() writes and what people type: 1948-03-15 and all forms of parseDateInput() that name a year,
    /// 1948-03, 1948年3月, 1948, 1948年, 约1948, 1948年左右, 农历1948年八月十五, 阴历八月十五. Empty text is Unknown.
    /// Error of kind Invalid, field "birth_date": no date, or after today.
    static Result<PartialDate> parse(const QString &text, QDate today);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isUnknown() const { return m_kind == Kind::Unknown; }
    /// The day, if it is known to the day.
    [[nodiscard]] std::optional<QDate> day() const;
    /// The year, if any is known (a lunar date: the one written in it).
    [[nodiscard]] std::optional<int> year() const;
    /// Whole years on `today`, exact for a day, else the difference of the years.
    [[nodiscard]] std::optional<int> age(QDate today) const;
    /// The one form that is stored and shown: "1948-03-15", "1948-03", "1948", "约1948", "农历1948年八月十五", "".
    [[nodiscard]] QString text() const;
    /// Sorts by time: yyyymmdd with 00 for what is not known; 0 if not even the year is.
    [[nodiscard]] int sortKey() const { return (m_year * 100 + m_month) * 100 + m_day; }

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    PartialDate(Kind kind, int year, int month, int day, QString written = {})
        : m_kind{kind}
        , m_year{year}
        , m_month{month}
        , m_day{day}
        , m_written{std::move(written)}
    {}

    Kind m_kind = Kind::Unknown;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    QString m_written; ///< a lunar date behind the word 农历
};

} // namespace helin
