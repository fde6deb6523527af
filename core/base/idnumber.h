#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace helin {

/// Sex as in GB/T 2261.1, without the two codes nobody uses at a village desk. The numbers are the standard's.
enum class Sex : quint8 { Unset = 0, Male = 1, Female = 2 };

/// Why a text is no citizen identity number.
enum class IdNumberProblem {
    Length,      ///< neither 18 nor 15 characters
    Characters,  ///< something else than digits, or an X that is not the last of 18
    BirthDate,   ///< characters 7 to 14 are no day of the calendar, or lie before 1850
    FutureBirth, ///< born after today
    WrongCheck   ///< the last character does not fit the 17 before it
};

/// A citizen identity number of GB 11643-1999: 6 digits area, 8 digits birth date, 3 digits order (odd male, even
/// female), 1 check character. Residence permits of Hong Kong, Macao and Taiwan residents (81, 82, 83) follow the same
/// rule. Numbers of 15 digits, issued until 1999, are accepted as history. The area is never compared with a list:
/// abolished counties live on in old numbers. A right check character does not prove the person.
class IdNumber final
{
public:
    /// What to be told and why. `expected` is the check character that would fit, for WrongCheck only.
    struct Finding
    {
        IdNumberProblem problem = IdNumberProblem::Length;
        Message what;
        QChar expected = {};
    };

    /// Width, white space and x → X settled; nothing checked.
    static QString normalised(const QString &text);
    /// The first thing wrong with the text, or nothing. `today` bounds the birth date.
    static std::optional<Finding> findingOf(const QString &text, QDate today);
    /// The number, or an Error of kind Invalid with the sentence of findingOf() and the field "id_number".
    static Result<IdNumber> parse(const QString &text, QDate today);

    /// A well-formed number for tests and the demo. `area` has 6 digits, `order` is 0…999 (odd male, even female);
    /// anything else throws Exception (Internal).
    static IdNumber make(const QString &area, QDate birthDate, int order);
    /// The check character for the first 17 digits.
    static QChar checkCharacter(QStringView first17);

    /// 18 or, for an old number, 15 characters.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isOldForm() const { return m_text.size() == 15; }
    /// A residence permit (81, 82, 83), not an identity card.
    [[nodiscard]] bool isResidencePermit() const;
    /// The 18-character form: an old number gets the century 19 and a check character.
    [[nodiscard]] QString longForm() const;
    [[nodiscard]] QString areaCode() const { return m_text.left(6); }
    [[nodiscard]] QDate birthDate() const;
    [[nodiscard]] Sex sex() const;
    /// For reading aloud: "110105 19491231 002X"; old numbers 6-6-3.
    [[nodiscard]] QString grouped() const;
    /// First 6 and last 4 (old numbers: last 3) characters, stars between: "999999********1017".
    [[nodiscard]] QString masked() const;
    /// The same for any certificate number, valid or not: at most a third stays to be read.
    static QString masked(const QString &anyNumber);

    friend bool operator==(const IdNumber &, const IdNumber &) = default;

private:
    explicit IdNumber(QString text) : m_text{std::move(text)} {}
    QString m_text;
};

} // namespace helin
