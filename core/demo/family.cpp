#include "core/demo/family.h"

#include <algorithm>
#include <array>

namespace helin::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int youngestMother = 18;
constexpr int oldestMother = 44;

struct Share
{
    int percent;
    QString value;
};

QString draw(const std::vector<Share> &shares, Random &random)
{
    int point = random.below(100);
    for (const Share &share : shares) {
        if (point < share.percent) {
            return share.value;
        }
        point -= share.percent;
    }
    return shares.back().value;
}

QString grownUpEducation(int birthYear, Random &random)
{
    if (birthYear <= 1945) {
        return draw({{42, u"文盲"_s}, {50, u"小学"_s}, {8, u"初中"_s}}, random);
    }
    if (birthYear <= 1965) {
        return draw({{6, u"文盲"_s}, {48, u"小学"_s}, {35, u"初中"_s}, {11, u"高中"_s}}, random);
    }
    if (birthYear <= 1980) {
        return draw({{20, u"小学"_s}, {60, u"初中"_s}, {12, u"高中"_s}, {6, u"中专"_s}, {2, u"大专"_s}}, random);
    }
    if (birthYear <= 1995) {
        return draw({{45, u"初中"_s}, {18, u"高中"_s}, {14, u"中专"_s}, {13, u"大专"_s}, {10, u"本科"_s}}, random);
    }
    return draw({{20, u"初中"_s}, {24, u"高中"_s}, {20, u"中专"_s}, {21, u"大专"_s}, {15, u"本科"_s}}, random);
}

bool isMale(const Person &one)
{
    return one.sex == Sex::Male;
}

} // namespace

FamilyMaker::FamilyMaker(const NameMaker &names, IdNumbers &ids, PhoneNumbers &phones, QDate today, Random random)
    : m_names{names}
    , m_ids{ids}
    , m_phones{phones}
    , m_today{today}
    , m_random{random}
    , m_words{Lexicon::readLists(u"places"_s)}
{}

FamilyMaker::Shape FamilyMaker::shape()
{
    static constexpr std::array<std::pair<int, Shape>, 7> shares{{{13, Shape::OldCouple},
                                                                  {9, Shape::OldAlone},
                                                                  {27, Shape::ThreeGenerations},
                                                                  {23, Shape::Nuclear},
                                                                  {19, Shape::WithSonsFamily},
                                                                  {4, Shape::Single},
                                                                  {5, Shape::OneParent}}};
    int point = m_random.below(100);
    for (const auto &[share, shape] : shares) {
        if (point < share) {
            return shape;
        }
        point -= share;
    }
    return Shape::Nuclear;
}

Person FamilyMaker::person(const QString &name, Sex sex, int age, const QString &relation)
{
    Person one;
    one.name = name;
    one.sex = sex;
    one.relation = relation;
    // The day is any of the year that makes this age.
    const QDate birth = m_today.addYears(-age).addDays(-m_random.below(365));
    const bool unknownDay = age >= 78 && m_random.perMille(25);
    if (unknownDay) {
        one.birth = PartialDate::aboutYear(birth.year());
    } else {
        one.birth = PartialDate::ofDay(birth);
        one.idNumber = m_ids.next(birth, sex).text();
    }
    if (m_random.perMille(age >= 65 ? 90 : 35)) {
        one.nickname = m_names.nickname(name, sex, age, m_random);
    }
    return one;
}

Person FamilyMaker::spouseOf(const Person &one, const QString &relation)
{
    const Sex sex = isMale(one) ? Sex::Female : Sex::Male;
    const int difference = m_random.between(-2, 5); // the husband is mostly the older one
    const int age = std::max(20, ageOf(one) + (sex == Sex::Female ? -difference : difference));
    const int year = m_today.year() - age;
    if (m_random.perMille(4)) {
        return person(m_names.dottedName(sex, m_random).name, sex, age, relation);
    }
    QString surname = m_names.surname(m_random);
    while (one.name.startsWith(surname)) {
        surname = m_names.surname(m_random);
    }
    return person(m_names.fullName(surname, sex, year, m_random), sex, age, relation);
}

void FamilyMaker::addChildren(std::vector<Person> &family, size_t mother, const QString &surname, int oldest,
                              bool grandchildren)
{
    const int motherAge = ageOf(family[mother]);
    const int wanted =
        motherAge >= 62 ? m_random.between(1, 3) : (m_random.percent(38) ? 1 : (m_random.percent(80) ? 2 : 3));
    int birthAge = m_random.between(20, 28);
    QStringList given;
    for (int i = 0; i < wanted && birthAge <= oldestMother; ++i) {
        // One year of margin: both ages are rounded down.
        const int age = motherAge - birthAge - 1;
        birthAge += m_random.between(2, 6);
        if (age < 0 || age > oldest) {
            continue;
        }
        const Sex sex = m_random.percent(52) ? Sex::Male : Sex::Female;
        if (age >= 25 && sex == Sex::Female && m_random.percent(75)) {
            continue; // married and moved away
        }
        const int year = m_today.year() - age;
        QString name = m_names.fullName(surname, sex, year, m_random);
        while (given.contains(name)) {
            name = m_names.fullName(surname, sex, year, m_random);
        }
        given << name;
        const QString relation =
            grandchildren ? (sex == Sex::Male ? u"孙子"_s : u"孙女"_s) : (sex == Sex::Male ? u"儿子"_s : u"女儿"_s);
        family.push_back(person(name, sex, age, relation));
    }
}

void FamilyMaker::addParents(std::vector<Person> &family, const QString &surname)
{
    const Person &head = family.front();
    const bool headIsMale = isMale(head);
    const int motherAge = ageOf(head) + m_random.between(youngestMother + 2, 34);
    // Parents of a woman who heads the household live elsewhere, except where the husband moved in.
    const QString family1 = headIsMale ? surname : head.name.left(surname.size());
    const auto alive = [&](int age) {
        return age < 70 || m_random.percent(std::max(2, 92 - (age - 70) * 4));
    };
    const int fatherAge = motherAge + m_random.between(-1, 6);
    Person father = person(m_names.fullName(family1, Sex::Male, m_today.year() - fatherAge, m_random), Sex::Male,
                           fatherAge, u"父亲"_s);
    const Person mother = spouseOf(father, u"母亲"_s);
    const bool motherFits = ageOf(mother) - ageOf(head) > youngestMother && ageOf(mother) - ageOf(head) < oldestMother;
    const bool fatherLives = alive(fatherAge) && fatherAge < 106;
    const bool motherLives = motherFits && alive(ageOf(mother) - 3) && ageOf(mother) < 106;
    if (fatherLives) {
        father.marital = motherLives ? u"已婚"_s : u"丧偶"_s;
        family.push_back(father);
    }
    if (motherLives) {
        family.push_back(mother);
        family.back().marital = fatherLives ? u"已婚"_s : u"丧偶"_s;
    }
}

void FamilyMaker::addSonsFamily(std::vector<Person> &family, const QString &surname)
{
    // Behind the head stands the spouse, if there is one; the younger of the two bounds the son's age.
    int parentAge = ageOf(family.front());
    if (family.size() > 1) {
        parentAge = std::min(parentAge, ageOf(family[1]));
    }
    const int sonAge = std::clamp(parentAge - m_random.between(21, 28), 23, 50);
    Person son =
        person(m_names.fullName(surname, Sex::Male, m_today.year() - sonAge, m_random), Sex::Male, sonAge, u"儿子"_s);
    son.marital = u"已婚"_s;
    const Person wife = spouseOf(son, u"儿媳"_s);
    family.push_back(son);
    family.push_back(wife);
    family.back().marital = u"已婚"_s;
    addChildren(family, family.size() - 1, surname, 24, true);
}

std::vector<Person> FamilyMaker::residents(const QString &surname)
{
    const Shape form = shape();
    int age = 0;
    switch (form) {
    case Shape::OldCouple:
        age = m_random.between(62, 84);
        break;
    case Shape::OldAlone:
        age = m_random.perMille(30) ? m_random.between(96, 105) : m_random.between(66, 92);
        break;
    case Shape::ThreeGenerations:
        age = m_random.between(36, 58);
        break;
    case Shape::Nuclear:
        age = m_random.between(26, 57);
        break;
    case Shape::WithSonsFamily:
        age = m_random.between(54, 73);
        break;
    case Shape::Single:
        age = m_random.between(24, 62);
        break;
    case Shape::OneParent:
        age = m_random.between(30, 52);
        break;
    }
    const bool couple = form != Shape::OldAlone && form != Shape::Single && form != Shape::OneParent;
    const bool male = couple ? m_random.percent(88) : m_random.percent(45);
    const Sex sex = male ? Sex::Male : Sex::Female;

    std::vector<Person> family;
    family.push_back(person(m_names.fullName(surname, sex, m_today.year() - age, m_random), sex, age, u"户主"_s));
    Person &head = family.front();
    head.marital = couple ? u"已婚"_s : (form == Shape::OldAlone ? u"丧偶"_s : u"离婚"_s);
    if (form == Shape::Single && m_random.percent(75)) {
        head.marital = u"未婚"_s;
    }
    size_t mother = 0;
    if (couple) {
        const Person spouse = spouseOf(family.front(), u"配偶"_s);
        family.push_back(spouse);
        family.back().marital = u"已婚"_s;
        mother = male ? 1 : 0;
    }
    switch (form) {
    case Shape::ThreeGenerations:
        addParents(family, surname);
        addChildren(family, mother, surname, 26, false);
        break;
    case Shape::Nuclear:
        addChildren(family, mother, surname, 28, false);
        break;
    case Shape::OneParent:
        addChildren(family, mother, surname, 22, false);
        break;
    case Shape::WithSonsFamily:
        addSonsFamily(family, surname);
        break;
    default:
        break;
    }
    settle(family, {});
    return family;
}

std::vector<Person> FamilyMaker::tenants()
{
    const int age = m_random.between(21, 54);
    const Sex sex = m_random.percent(68) ? Sex::Male : Sex::Female;
    const QString surname = m_names.surname(m_random);
    const auto dotted = m_names.dottedName(sex, m_random);
    const bool fromAfar = m_random.percent(6);
    const QString name = fromAfar ? dotted.name : m_names.fullName(surname, sex, m_today.year() - age, m_random);
    std::vector<Person> family;
    family.push_back(person(name, sex, age, u"户主"_s));
    family.front().marital = age < 27 ? u"未婚"_s : u"已婚"_s;
    if (age >= 24 && m_random.percent(60)) {
        const Person spouse = spouseOf(family.front(), u"配偶"_s);
        family.push_back(spouse);
        family.front().marital = u"已婚"_s;
        family.back().marital = u"已婚"_s;
        // Children carry the surname of the father.
        if (!fromAfar && sex == Sex::Male && m_random.percent(70)) {
            addChildren(family, 1, surname, 17, false);
        }
    }
    settle(family, fromAfar ? dotted.origin : m_random.pick(m_words.list(u"外来地"_s)));
    return family;
}

void FamilyMaker::settle(std::vector<Person> &family, const QString &origin)
{
    const bool incoming = !origin.isEmpty();
    for (Person &one : family) {
        const int age = ageOf(one);
        if (one.marital.isEmpty()) {
            one.marital = age >= 27 && m_random.percent(50) ? u"已婚"_s : u"未婚"_s;
        }
        settleLearning(one);
        if (incoming) {
            one.presence = Presence::Incoming;
            one.registeredAddress = origin;
        } else {
            const int awayShare = age < 16 ? 7 : (age < 22 ? 52 : (age < 46 ? 52 : (age < 60 ? 26 : 2)));
            if (m_random.percent(awayShare)) {
                one.presence = Presence::Away;
                one.awayPlace = m_random.pick(m_words.list(u"外出地"_s));
            } else if (m_random.perMille(15)) {
                one.presence = Presence::Absent;
                one.awayPlace = u"达州城区"_s;
            }
        }
        settleWork(one, incoming);
        if (age >= 30 && m_random.perMille(60)) {
            one.note = m_random.pick(m_words.list(u"备注"_s));
        }
    }
    settlePhones(family);
}

void FamilyMaker::settleLearning(Person &one)
{
    const int age = ageOf(one);
    if (age < 6) {
        one.education = u"学龄前"_s;
    } else if (age < 12) {
        one.education = u"小学"_s;
    } else if (age < 15) {
        one.education = u"初中"_s;
    } else if (age < 18) {
        one.education = m_random.percent(65) ? u"高中"_s : u"中专"_s;
    } else {
        one.education = grownUpEducation(m_today.year() - age, m_random);
    }
}

void FamilyMaker::settleWork(Person &one, bool incoming)
{
    const int age = ageOf(one);
    const bool studies = (age >= 6 && age < 18) || (age < 22 && (one.education == u"本科" || one.education == u"大专"));
    if (age < 6) {
        one.occupation = u"学龄前儿童"_s;
        return;
    }
    if (studies) {
        one.occupation = u"学生"_s;
        one.workplace = age < 12 ? u"新街小学"_s : (age < 15 ? u"镇初级中学"_s : QString());
        return;
    }
    if (age >= 68 && one.presence != Presence::Incoming) {
        one.occupation = m_random.percent(12) ? u"退休"_s : u"在家养老"_s;
        return;
    }
    const QString list = incoming ? u"租户工"_s : (one.presence == Presence::Home ? u"本地工"_s : u"外出工"_s);
    const bool learned = one.education == u"中专" || one.education == u"大专" || one.education == u"本科";
    for (int tries = 0; tries < 50; ++tries) {
        const QStringList parts = m_random.pick(m_words.list(list)).split(u'|');
        const QString needs = parts.value(2);
        const bool fits = needs.isEmpty() || (needs == u"学" ? learned : (needs == u"男") == isMale(one));
        if (fits) {
            one.occupation = parts.value(0);
            one.workplace = parts.value(1);
            return;
        }
    }
}

void FamilyMaker::settlePhones(std::vector<Person> &family)
{
    for (Person &one : family) {
        const int age = ageOf(one);
        const int share = age < 10 ? 0 : (age < 16 ? 25 : (age < 66 ? 97 : (age < 76 ? 74 : 38)));
        if (m_random.percent(share)) {
            one.phone = m_phones.next();
        }
    }
    for (Person &one : family) {
        if (!one.phone.isEmpty()) {
            continue;
        }
        const auto reachable = [&](bool atHome) {
            return std::find_if(family.begin(), family.end(), [&](const Person &other) {
                return !other.phone.isEmpty() && ageOf(other) >= 16 && (other.presence != Presence::Away) == atHome;
            });
        };
        if (const auto near = reachable(true); near != family.end()) {
            one.contact = u"与%1共用"_s.arg(near->name);
        } else if (const auto far = reachable(false); far != family.end()) {
            one.contact = u"%1 %2"_s.arg(far->name, far->phone);
        } else if (ageOf(one) >= 60) {
            static const QStringList kin{u"女儿"_s, u"侄子"_s, u"侄女"_s, u"外甥"_s};
            one.contact = m_random.pick(kin) + u' ' + m_phones.next();
        }
    }
}

} // namespace helin::demo
