#include "core/demo/people.h"

#include "core/demo/family.h"

#include <QSet>

#include <algorithm>

namespace helin::demo {

using namespace Qt::StringLiterals;

namespace {

/// Builds one village step by step.
class VillageBuilder final
{
public:
    VillageBuilder(const VillagePlan &plan, const NameMaker &names, IdNumbers &ids, PhoneNumbers &phones, Random random)
        : m_plan{plan}
        , m_names{names}
        , m_phones{phones}
        , m_random{random}
        , m_words{Lexicon::readLists(u"places"_s)}
        , m_families{names, ids, phones, plan.today, m_random.fork()}
    {}

    Village build()
    {
        m_village.name = m_plan.name;
        for (const auto &ending : {u"村民委员会"_s, u"居民委员会"_s}) {
            if (m_village.name.endsWith(ending)) {
                m_village.name.chop(ending.size() -
                                    (ending.startsWith(u'村') && !m_village.name.contains(u"社区"_s) ? 1 : 0));
            }
        }
        m_village.code = m_plan.code;
        addGroups();
        addHouseholds();
        addTenants();
        addBusinesses();
        chooseLandmarks();
        choosePeople();
        return std::move(m_village);
    }

private:
    /// The families that have always lived in a group.
    struct Lineage
    {
        QStringList surnames;
        int nextDoor = 1;
    };

    void addGroups()
    {
        QSet<QString> taken;
        const int count = std::max(1, m_plan.groups);
        const int grids = std::clamp(m_plan.grids, 1, count);
        for (int number = 1; number <= grids; ++number) {
            m_village.grids.push_back({number, {}, {}});
        }
        for (int number = 1; number <= count; ++number) {
            Lineage lineage;
            while (lineage.surnames.size() < 3) {
                const QString surname = m_names.surname(m_random);
                if (surname.size() == 1 && !lineage.surnames.contains(surname)) {
                    lineage.surnames << surname;
                }
            }
            QString place = m_plan.groupPlaces.value(number - 1);
            const bool market = place.isEmpty() && number == count && count >= 4;
            while (place.isEmpty() || taken.contains(place)) {
                const QString pattern = m_random.pick(m_words.list(market ? u"场镇地名"_s : u"组地名"_s));
                place = m_words.expand(pattern, {{u"姓"_s, lineage.surnames.first()}}, m_random);
            }
            taken.insert(place);
            Group group;
            group.number = number;
            group.placeName = place;
            group.grid = (number - 1) * grids / count + 1;
            m_village.grids[size_t(group.grid - 1)].groups.push_back(number);
            m_village.groups.push_back(group);
            m_lineages.push_back(lineage);
        }
    }

    Dwelling dwellingIn(int group)
    {
        const QStringList build = m_random.pick(m_words.list(u"结构"_s)).split(u' ');
        const QStringList years = build[2].split(u'-');
        Lineage &lineage = m_lineages[size_t(group - 1)];
        Dwelling dwelling;
        dwelling.group = group;
        dwelling.placeName = m_village.groups[size_t(group - 1)].placeName;
        dwelling.door = lineage.nextDoor;
        lineage.nextDoor += m_random.percent(85) ? 1 : 2;
        dwelling.address =
            m_village.groups[size_t(group - 1)].name() + dwelling.placeName + QString::number(dwelling.door) + u"号"_s;
        dwelling.structure = build[0];
        dwelling.storeys = build[1].toInt();
        dwelling.builtYear = m_random.between(years[0].toInt(), std::min(years[1].toInt(), m_plan.today.year()));
        const bool old = dwelling.structure == u"土木" || dwelling.builtYear < 1985;
        if (old) {
            dwelling.dangerGrade = m_random.percent(25) ? u"C"_s : (m_random.percent(8) ? u"D"_s : u"B"_s);
        } else if (m_random.percent(70)) {
            dwelling.dangerGrade = m_random.percent(85) ? u"A"_s : u"B"_s;
        }
        return dwelling;
    }

    void addHouseholds()
    {
        const int wanted = std::max(1, m_plan.residents) * 92 / 100;
        int people = 0;
        while (people < wanted) {
            const int group = m_random.between(1, int(m_village.groups.size()));
            const QStringList &local = m_lineages[size_t(group - 1)].surnames;
            QString surname = m_names.surname(m_random);
            if (m_random.percent(62)) {
                surname = local[m_random.percent(60) ? 0 : m_random.between(1, 2)];
            }
            Household household;
            household.members = m_families.residents(surname);
            household.dwelling = dwellingFor(group, household.members.front().name);
            people += int(household.members.size());
            m_village.households.push_back(std::move(household));
        }
    }

    /// A house of its own, or the other half of a brother's.
    int dwellingFor(int group, const QString &head)
    {
        if (!m_village.households.empty() && m_random.percent(7)) {
            const Household &last = m_village.households.back();
            const Dwelling &house = m_village.dwellingOf(last);
            if (house.group == group && house.owner.left(1) == head.left(1)) {
                return last.dwelling;
            }
        }
        Dwelling dwelling = dwellingIn(group);
        dwelling.owner = head;
        m_village.dwellings.push_back(dwelling);
        return int(m_village.dwellings.size()) - 1;
    }

    void addTenants()
    {
        int missing = m_plan.residents - m_village.residents();
        while (missing > 0) {
            const int index = m_random.below(int(m_village.dwellings.size()));
            Dwelling &house = m_village.dwellings[size_t(index)];
            const bool market = house.group == int(m_village.groups.size());
            if (house.rented || house.dangerGrade >= u"C"_s || (!market && m_random.percent(60))) {
                // Small villages may run out of houses to let; then a second tenant moves in.
                if (!house.rented || m_random.percent(80)) {
                    continue;
                }
            }
            house.rented = true;
            house.rentedPart = m_words.expand(m_random.pick(m_words.list(u"出租部位"_s)), {}, m_random);
            if (m_random.percent(96)) {
                house.rentRegistered = m_plan.today.addDays(-m_random.between(20, 900));
            }
            house.fireCheck = m_plan.today.addDays(-m_random.between(5, 240));
            for (int i = m_random.between(1, 4); i > 0 && missing > 0; --i) {
                Household tenants;
                tenants.dwelling = index;
                tenants.tenant = true;
                tenants.members = m_families.tenants();
                missing -= int(tenants.members.size());
                m_village.households.push_back(std::move(tenants));
            }
        }
    }

    const Group &randomGroup() { return m_random.pick(m_village.groups); }

    void addBusiness(const QString &name, const QString &kind, const Group &group)
    {
        static const QSet<QString> keyKinds{u"小学"_s,   u"幼儿园"_s, u"卫生室"_s,     u"加油点"_s, u"砖厂"_s,
                                            u"加工厂"_s, u"气站"_s,   u"烟花爆竹店"_s, u"超市"_s};
        Business business;
        business.name = name;
        business.kind = kind;
        business.place = group.placeName;
        business.group = group.number;
        const int age = m_random.between(28, 58);
        const Sex sex = m_random.percent(60) ? Sex::Male : Sex::Female;
        business.contact = m_names.fullName(m_names.surname(m_random), sex, m_plan.today.year() - age, m_random);
        business.phone = m_phones.next();
        business.keySite = keyKinds.contains(kind);
        m_village.businesses.push_back(business);
    }

    void addBusinesses()
    {
        const Group &market = m_village.groups.back();
        addBusiness(m_village.name + u"小学"_s, u"小学"_s, market);
        addBusiness(m_village.name + u"幼儿园"_s, u"幼儿园"_s, market);
        addBusiness(m_village.name + u"卫生室"_s, u"卫生室"_s, market);
        addBusiness(u"村口加油点"_s, u"加油点"_s, m_village.groups.front());
        addBusiness(m_village.name + u"砖厂"_s, u"砖厂"_s, randomGroup());
        // One of each kind in a village of some size, so that every kind of matter finds its place; then more.
        QSet<QString> taken;
        QSet<QString> kinds;
        const int wanted = std::clamp(m_plan.residents / 150, 6, 24);
        for (int tries = 0; int(taken.size()) < wanted && tries < 1000; ++tries) {
            const QStringList parts = m_random.pick(m_words.list(u"商家"_s)).split(u'|');
            const QString name = m_words.expand(parts[0], {}, m_random);
            const bool kindKnown = kinds.contains(parts[1]);
            if (taken.contains(name) || (kindKnown && tries < 300)) {
                continue;
            }
            taken.insert(name);
            kinds.insert(parts[1]);
            addBusiness(name, parts[1], m_random.percent(60) ? market : randomGroup());
        }
    }

    void chooseLandmarks()
    {
        const QStringList &all = m_words.list(u"景点"_s);
        m_village.landmarks = all.mid(0, 6);
        Deck deck{int(all.size()) - 6};
        for (int i = 0; i < 8; ++i) {
            m_village.landmarks << all[6 + deck.deal(m_random)];
        }
    }

    /// Somebody at home in this age; the first name that is left if nobody fits.
    QString somebody(int youngest, int oldest, int group, QSet<QString> &taken)
    {
        for (int tries = 0; tries < 400; ++tries) {
            const Household &household = m_random.pick(m_village.households);
            const Person &one = m_random.pick(household.members);
            const int age = one.age(m_plan.today);
            const bool fits = age >= youngest && age <= oldest && one.presence == Presence::Home &&
                              !taken.contains(one.name) && !one.phone.isEmpty();
            if (fits && (tries > 200 || group == 0 || m_village.dwellingOf(household).group == group)) {
                taken.insert(one.name);
                return one.name;
            }
        }
        return m_village.households.front().head().name;
    }

    void choosePeople()
    {
        QSet<QString> taken;
        for (Group &group : m_village.groups) {
            group.leader = somebody(40, 68, group.number, taken);
            group.mediatorName = somebody(45, 72, group.number, taken);
        }
        for (Grid &grid : m_village.grids) {
            grid.worker = somebody(28, 55, 0, taken);
        }
    }

    const VillagePlan &m_plan;
    const NameMaker &m_names;
    PhoneNumbers &m_phones;
    Random m_random;
    Expander m_words;
    FamilyMaker m_families;
    Village m_village;
    std::vector<Lineage> m_lineages;
};

} // namespace

int Village::residents() const
{
    int count = 0;
    for (const Household &household : households) {
        count += int(household.members.size());
    }
    return count;
}

Village VillageMaker::make(const VillagePlan &plan)
{
    return VillageBuilder{plan, m_names, m_ids, m_phones, m_random.fork()}.build();
}

} // namespace helin::demo
