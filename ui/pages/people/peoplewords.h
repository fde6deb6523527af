#pragma once

#include "core/organisation/duestate.h"
#include "core/records/organisation.h"
#include "core/records/people.h"
#include "ui/delegates/duemark.h"

#include <QCoreApplication>

/// Words and marks that the parts of the page of people share.
namespace helin {

/// A mark with its word.
struct Marked
{
    DueMark mark = DueMark::None;
    QString words; ///< empty: nothing to say
};

class PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(helin::PeopleWords)

public:
    /// "group 3, Chenjiawan".
    [[nodiscard]] static QString group(const QString &name, const QString &placeName);
    /// An address without the group and place that it begins with: they stand in the row above.
    [[nodiscard]] static QString shortAddress(const QString &address, const QString &group, const QString &place);
    /// "brick and concrete, 2 storeys".
    [[nodiscard]] static QString building(DwellingKind kind, std::optional<int> storeys);
    /// The name of a household as a title.
    [[nodiscard]] static QString household(const QString &name);
    /// Where somebody is now: "lives here", "away · Chengdu", "moved out 2024-05-01".
    [[nodiscard]] static Marked status(const Resident &resident);
    /// Registered here and away, from elsewhere …
    [[nodiscard]] static QString residency(const Resident &resident);
    /// What should be looked at in a dwelling: letting not filed before fire check due; filed is the last.
    [[nodiscard]] static Marked dwelling(RentalState rental, const Due &fireCheck);
    /// Letting and filing in words.
    [[nodiscard]] static QString rental(const Dwelling &dwelling);
    /// "checked 2026-09-12, next 2026-12-12".
    [[nodiscard]] static QString fireCheck(const Dwelling &dwelling);
    /// The day, or as the family tells it.
    [[nodiscard]] static QString birth(const Resident &resident);
    /// Whole years for a column; empty when unknown.
    [[nodiscard]] static QString age(const Resident &resident, QDate today);
    /// 12,345 with separators.
    [[nodiscard]] static QString number(qint64 value);
};

} // namespace helin
