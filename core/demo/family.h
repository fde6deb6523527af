#pragma once

#include "core/demo/people.h"

#include <memory>

namespace helin::demo {

/// Composes households whose ages and relations fit together: mothers are 18 to 44 when a child is born, children
/// carry their father's surname, husband and wife do not share one. Used by VillageMaker only.
class FamilyMaker final
{
public:
    FamilyMaker(const NameMaker &names, IdNumbers &ids, PhoneNumbers &phones, QDate today, Random random);

    /// A household of the village itself. `surname` is the family's.
    std::vector<Person> residents(const QString &surname);
    /// People who rent here.
    std::vector<Person> tenants();

private:
    enum class Shape { OldCouple, OldAlone, ThreeGenerations, Nuclear, WithSonsFamily, Single, OneParent };

    Shape shape();
    Person person(const QString &name, Sex sex, int age, const QString &relation);
    Person spouseOf(const Person &one, const QString &relation);
    void addChildren(std::vector<Person> &family, size_t mother, const QString &surname, int oldest,
                     bool grandchildren);
    void addParents(std::vector<Person> &family, const QString &surname);
    void addSonsFamily(std::vector<Person> &family, const QString &surname);
    /// `origin` is where tenants are registered; empty for residents.
    void settle(std::vector<Person> &family, const QString &origin);
    void settleLearning(Person &one);
    void settleWork(Person &one, bool incoming);
    void settlePhones(std::vector<Person> &family);
    [[nodiscard]] int ageOf(const Person &one) const { return one.age(m_today); }

    const NameMaker &m_names;
    IdNumbers &m_ids;
    PhoneNumbers &m_phones;
    QDate m_today;
    Random m_random;
    Expander m_words;
};

} // namespace helin::demo
