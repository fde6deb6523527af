#include "core/base/idnumber.h"

#include "core/base/textnormal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace helin {

using namespace Qt::StringLiterals;

namespace {

constexpr int longSize = 18;
constexpr int oldSize = 15;
constexpr int earliestBirthYear = 1850;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Position (from 0) of the first character that has no place there, or -1.
qsizetype strayCharacter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mayBeX = text.size() == longSize && i == longSize - 1;
        if (!isDigit(text[i]) && !(mayBeX && text[i] == u'X')) {
            return i;
        }
    }
    return -1;
}

/// The eight birth digits; two-digit years of old numbers are of the 20th century.
QString birthDigits(const QString &text)
{
    return text.size() == oldSize ? u"19"_s + text.mid(6, 6) : text.mid(6, 8);
}

} // namespace

QString IdNumber::normalised(const QString &text)
{
    return normalCode(text).toUpper();
}

QChar IdNumber::checkCharacter(QStringView first17)
{
    // GB 11643-1999, equal to ISO 7064 MOD 11-2.
    static constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < qsizetype(weights.size()); ++i) {
        sum += first17[i].digitValue() * weights[size_t(i)];
    }
    return u"10X98765432"[sum % 11];
}

std::optional<IdNumber::Finding> IdNumber::findingOf(const QString &text, QDate today)
{
    const QString number = normalised(text);
    if (number.size() != longSize && number.size() != oldSize) {
        return Finding{IdNumberProblem::Length,
                       {QT_TRANSLATE_NOOP("Message", "An ID number has 18 characters, this one has %1."),
                        {QString::number(number.size())}}};
    }
    if (const qsizetype stray = strayCharacter(number); stray >= 0) {
        return Finding{IdNumberProblem::Characters,
                       {QT_TRANSLATE_NOOP("Message", "Character %1 of the ID number should be a digit."),
                        {QString::number(stray + 1)}}};
    }
    const QDate birth = QDate::fromString(birthDigits(number), u"yyyyMMdd"_s);
    if (!birth.isValid() || birth.year() < earliestBirthYear) {
        return Finding{IdNumberProblem::BirthDate,
                       {QT_TRANSLATE_NOOP("Message", "The birth date in the ID number does not exist."), {}}};
    }
    if (birth > today) {
        return Finding{IdNumberProblem::FutureBirth,
                       {QT_TRANSLATE_NOOP("Message", "The birth date in the ID number lies in the future."), {}}};
    }
    if (number.size() == longSize) {
        const QChar expected = checkCharacter(number);
        if (number.back() != expected) {
            return Finding{IdNumberProblem::WrongCheck,
                           {QT_TRANSLATE_NOOP("Message", "The ID number does not add up: with these digits it would "
                                                         "end in %1. Please compare it digit by digit."),
                            {QString(expected)}},
                           expected};
        }
    }
    return std::nullopt;
}

Result<IdNumber> IdNumber::parse(const QString &text, QDate today)
{
    if (const auto finding = findingOf(text, today)) {
        return Error{ErrorKind::Invalid, finding->what, {}, {}, u"id_number"_s, {}};
    }
    return IdNumber{normalised(text)};
}

IdNumber IdNumber::make(const QString &area, QDate birthDate, int order)
{
    const bool areaHolds = area.size() == 6 && std::all_of(area.begin(), area.end(), isDigit);
    if (!areaHolds || !birthDate.isValid() || order < 0 || order > 999) {
        fail(ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "No ID number can be made from these parts."), {}});
    }
    const QString first17 = area + birthDate.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(order, 3, 10, QLatin1Char('0'));
    return IdNumber{first17 + checkCharacter(first17)};
}

bool IdNumber::isResidencePermit() const
{
    return !isOldForm() && (m_text.startsWith(u"81") || m_text.startsWith(u"82") || m_text.startsWith(u"83"));
}

QString IdNumber::longForm() const
{
    if (!isOldForm()) {
        return m_text;
    }
    const QString first17 = m_text.left(6) + u"19"_s + m_text.mid(6);
    return first17 + checkCharacter(first17);
}

QDate IdNumber::birthDate() const
{
    return QDate::fromString(birthDigits(m_text), u"yyyyMMdd"_s);
}

Sex IdNumber::sex() const
{
    const QChar order = isOldForm() ? m_text.back() : m_text[longSize - 2];
    return order.digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

QString IdNumber::grouped() const
{
    const qsizetype birthSize = isOldForm() ? 6 : 8;
    return m_text.left(6) + u' ' + m_text.mid(6, birthSize) + u' ' + m_text.mid(6 + birthSize);
}

QString IdNumber::masked() const
{
    return masked(m_text);
}

QString IdNumber::masked(const QString &anyNumber)
{
    const qsizetype size = anyNumber.size();
    if (size == longSize || size == oldSize) {
        const qsizetype tail = size == longSize ? 4 : 3;
        return anyNumber.left(6) + QString(size - 6 - tail, u'*') + anyNumber.right(tail);
    }
    const qsizetype tail = std::min<qsizetype>(size / 3, 4);
    return QString(size - tail, u'*') + anyNumber.right(tail);
}

} // namespace helin
