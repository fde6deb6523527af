#pragma once

#include "core/base/idnumber.h"
#include "core/demo/lexicon.h"

#include <QDate>
#include <QSet>
#include <QString>

namespace helin::demo {

/// Makes names as they are common for a surname, sex and year of birth. Immutable after construction.
class NameMaker final
{
public:
    NameMaker();

    /// A surname by its real frequency, two-character ones included.
    [[nodiscard]] QString surname(Random &random) const;
    /// A given name of one or two characters.
    [[nodiscard]] QString givenName(Sex sex, int birthYear, Random &random) const;
    /// Surname and given name.
    [[nodiscard]] QString fullName(const QString &surname, Sex sex, int birthYear, Random &random) const;
    /// A name with ·, and where people so named come from.
    struct DottedName
    {
        QString name;
        QString origin;
    };
    [[nodiscard]] DottedName dottedName(Sex sex, Random &random) const;
    /// What people in the village call somebody of that name.
    [[nodiscard]] QString nickname(const QString &name, Sex sex, int age, Random &random) const;

private:
    QHash<QString, QStringList> m_lists;
    QStringList m_surnames;
    std::vector<int> m_cumulative;
};

/// Numbers for people who do not exist: area 999999, which nobody was ever given; no number twice.
class IdNumbers final
{
public:
    /// A valid number for this birth date and sex. Throws Exception (Internal) when a date has no number left (500 a
    /// sex).
    IdNumber next(QDate birth, Sex sex);

private:
    QHash<qint64, int> m_used;
};

/// Mobile numbers that reach nobody: prefix 154 has never been given to an operator. No number twice (100 million).
class PhoneNumbers final
{
public:
    QString next();

private:
    quint64 m_count = 0;
};

} // namespace helin::demo
