#pragma once

#include "core/base/result.h"

#include <QString>

namespace helin {

/// What the last three digits of a 12-digit code stand for.
enum class VillageKind {
    TownshipOffice,     ///< 000: the township itself
    ResidentsCommittee, ///< 001–199: 社区居委会
    VillagersCommittee, ///< 200–399: 村委会
    Other               ///< 400–999
};

/// A 统计用区划代码: 12 digits; 1–6 county (GB/T 2260), 7–9 township or street office (GB/T 10114-2003), 10–12
/// residents' or villagers' committee. An attribute that changes over the years, never an identity.
class RegionCode final
{
public:
    RegionCode() = default;

    /// From 12 digits, or from 9 (a township, completed with 000). Error of kind Invalid, field "code", otherwise.
    static Result<RegionCode> parse(const QString &text);

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    /// All 12 digits.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Digits 1–6.
    [[nodiscard]] QString county() const { return m_text.left(6); }
    /// Digits 1–9.
    [[nodiscard]] QString township() const { return m_text.left(9); }
    /// Digits 10–12.
    [[nodiscard]] QString village() const { return m_text.mid(9); }
    [[nodiscard]] VillageKind kind() const;
    [[nodiscard]] bool isTownshipOffice() const { return kind() == VillageKind::TownshipOffice; }
    /// The code of the township office above (or of itself): 9 digits + 000.
    [[nodiscard]] RegionCode townshipOffice() const;

    friend bool operator<(const RegionCode &left, const RegionCode &right) { return left.m_text < right.m_text; }
    friend bool operator==(const RegionCode &, const RegionCode &) = default;

private:
    explicit RegionCode(QString text) : m_text{std::move(text)} {}
    QString m_text;
};

} // namespace helin
