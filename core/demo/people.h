#pragma once

#include "core/base/partialdate.h"
#include "core/demo/names.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace helin::demo {

// People who do not exist, in a village that could. Plain values, independent of the record types; made from a seed,
// the same on every machine.

enum class Presence {
    Home,     ///< 户籍在本村，在住
    Away,     ///< 外出
    Incoming, ///< 流入: registered elsewhere, lives here
    Absent    ///< 空挂户: registered here, lives elsewhere for good
};

struct Person
{
    QString name;
    QString nickname; ///< 小名; mostly empty
    Sex sex = Sex::Unset;
    PartialDate birth; ///< a day, or 约1937 for a few old people without a number
    QString idNumber;  ///< 18 characters under the unused area 999999; empty where birth is not a day
    QString relation; ///< to the head of the household: 户主 配偶 儿子 女儿 父亲 母亲 儿媳 女婿 孙子 孙女 …
    QString phone;   ///< prefix 154; empty if none
    QString contact; ///< "与张伟共用", "儿子张强 154…": how to reach somebody without a phone; may be empty
    QString marital; ///< 未婚 已婚 丧偶 离婚
    QString education;  ///< 学龄前 小学 初中 高中 中专 大专 本科 文盲
    QString occupation; ///< 务农, 学生, 电子厂普工 …
    QString workplace;  ///< 镇上建材店, 新场小学; may be empty
    Presence presence = Presence::Home;
    QString awayPlace;         ///< where somebody away works or studies
    QString registeredAddress; ///< for Incoming: where they come from
    QString note;              ///< 晚上7点后在家; mostly empty

    [[nodiscard]] int age(QDate today) const { return birth.age(today).value_or(0); }
};

struct Household
{
    int dwelling = 0;            ///< index in Village::dwellings
    bool tenant = false;         ///< rents (part of) the dwelling
    std::vector<Person> members; ///< the head first

    [[nodiscard]] const Person &head() const { return members.front(); }
};

struct Dwelling
{
    int group = 0;     ///< number of the group, from 1
    QString placeName; ///< 陈家湾
    int door = 0;      ///< door number, unique within the place
    QString address;   ///< 三组陈家湾17号
    QString structure; ///< 砖混 砖木 土木 框架
    int storeys = 1;
    int builtYear = 2000;
    QString dangerGrade; ///< A … D as in village house surveys; empty if never surveyed
    QString owner;       ///< name on the certificate
    bool rented = false;
    QString rentedPart;   ///< 底楼2间
    QDate rentRegistered; ///< invalid if not registered
    QDate fireCheck;      ///< last fire check of a rented dwelling
};

struct Group
{
    int number = 0;       ///< from 1; shown as 三组
    QString placeName;    ///< what the place is called
    int grid = 0;         ///< number of the grid, from 1
    QString leader;       ///< 组长, one of the residents
    QString mediatorName; ///< 调解信息员, one of the residents

    [[nodiscard]] QString name() const { return chineseNumber(number) + QStringLiteral("组"); }
};

struct Grid
{
    int number = 0; ///< from 1; shown as 一网格
    std::vector<int> groups;
    QString worker; ///< 网格员

    [[nodiscard]] QString name() const { return chineseNumber(number) + QStringLiteral("网格"); }
};

/// A shop, school or workshop of the village.
struct Business
{
    QString name;
    QString kind; ///< 小卖部 超市 餐馆 学校 卫生室 砖厂 养殖场 …
    QString place;
    int group = 1;
    QString contact;
    QString phone;
    bool keySite = false; ///< 重点场所: to be inspected regularly
};

struct Village
{
    QString name; ///< 新场村
    QString code; ///< 12 digits
    std::vector<Group> groups;
    std::vector<Grid> grids;
    std::vector<Dwelling> dwellings;
    std::vector<Household> households;
    std::vector<Business> businesses;
    QStringList landmarks; ///< 河坝 小学 砖厂 新街夜市口 …: for patrols and places of events

    [[nodiscard]] int residents() const;
    [[nodiscard]] const Dwelling &dwellingOf(const Household &household) const
    {
        return dwellings[size_t(household.dwelling)];
    }
};

struct VillagePlan
{
    QString name; ///< 新场村; 村民委员会 and 社区居民委员会 are cut off
    QString code;
    int residents = 3500; ///< reached or passed by less than one household
    int groups = 9;
    int grids = 4;
    QStringList groupPlaces; ///< wanted place names for the first groups; the rest is made up
    QDate today;
};

/// Makes villages. The number sources are shared, so that no number stands twice in a township. Not thread-safe.
class VillageMaker final
{
public:
    explicit VillageMaker(quint64 seed) : m_random{seed} {}
    [[nodiscard]] Village make(const VillagePlan &plan);
    [[nodiscard]] const NameMaker &names() const { return m_names; }

private:
    Random m_random;
    NameMaker m_names;
    IdNumbers m_ids;
    PhoneNumbers m_phones;
};

} // namespace helin::demo
