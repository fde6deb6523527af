#include "core/demo/disputetexts.h"

#include <algorithm>
#include <array>

namespace helin::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyTries = 600;

struct CategoryShare
{
    const char16_t *label;
    int perMille;
};

/// What a year in a village of 3,500 looks like.
constexpr std::array<CategoryShare, 18> shares{{
    {u"邻里", 298},
    {u"婚姻家庭", 210},
    {u"土地承包/山林", 148},
    {u"房屋宅基地", 124},
    {u"损害赔偿", 86},
    {u"合同/债务", 32},
    {u"劳动争议(欠薪)", 26},
    {u"道路交通", 18},
    {u"村务管理", 10},
    {u"环境污染", 9},
    {u"消费", 8},
    {u"校园", 7},
    {u"生产经营", 7},
    {u"征地拆迁", 4},
    {u"互联网/新业态", 4},
    {u"物业", 3},
    {u"医疗", 3},
    {u"其他", 3},
}};

bool fitsMonth(const Block &block, int month)
{
    const QString span = block.value(u"月"_s);
    if (span.isEmpty()) {
        return true;
    }
    const QStringList ends = span.split(u'-');
    return month >= ends.first().toInt() && month <= ends.last().toInt();
}

QString committeeOf(const Village &village)
{
    return village.name + (village.name.endsWith(u'村') ? u"民委员会"_s : u"居民委员会"_s);
}

QString surnameOf(const QString &name)
{
    return name.left(1);
}

} // namespace

DisputeTexts::DisputeTexts(const Village &village, QDate today, quint64 seed)
    : m_village{village}
    , m_today{today}
    , m_random{seed}
    , m_words{Lexicon::readLists(u"mediation"_s)}
{
    for (Block &block : Lexicon::readBlocks(u"disputes"_s)) {
        m_blocks[block.heading].push_back(std::move(block));
    }
}

QStringList DisputeTexts::categories()
{
    QStringList labels;
    for (const CategoryShare &share : shares) {
        labels << QString::fromUtf16(share.label);
    }
    return labels;
}

bool DisputeTexts::isAdultHere(const Person &one) const
{
    return one.age(m_today) >= 20 && one.presence == Presence::Home;
}

int DisputeTexts::groupOf(const Party &party) const
{
    return party.household < 0 ? 0 : m_village.dwellingOf(m_village.households[size_t(party.household)]).group;
}

Party DisputeTexts::partyOf(int household, int member) const
{
    const Household &home = m_village.households[size_t(household)];
    const Person &one = home.members[size_t(member)];
    return {one.name, m_village.dwellingOf(home).address, one.phone, household, member};
}

Party DisputeTexts::outsider(const QString &surname, Sex sex)
{
    static const QStringList places{u"邻村"_s, u"镇上"_s, u"县城"_s, u"外乡"_s};
    const int year = m_today.year() - m_random.between(28, 56);
    return {m_names.fullName(surname, sex, year, m_random), m_random.pick(places), m_phones.next(), -1, -1};
}

Party DisputeTexts::head(int group)
{
    int fallback = 0;
    for (int tries = 0; tries < manyTries; ++tries) {
        const int index = m_random.below(int(m_village.households.size()));
        const Household &home = m_village.households[size_t(index)];
        const bool rightGroup = group == 0 || m_village.dwellingOf(home).group == group;
        if (!home.tenant && rightGroup) {
            fallback = index;
            if (isAdultHere(home.head())) {
                return partyOf(index, 0);
            }
        }
    }
    return partyOf(fallback, 0);
}

/// Another head of household; of the first's group or family name if possible.
Party DisputeTexts::other(const Party &first, bool sameGroup, bool sameSurname)
{
    for (int tries = 0; tries < manyTries; ++tries) {
        Party found = head(sameGroup ? groupOf(first) : 0);
        const bool another = found.household != first.household && found.name != first.name;
        if (another && (!sameSurname || surnameOf(found.name) == surnameOf(first.name))) {
            return found;
        }
        if (sameSurname && tries > 40) {
            break;
        }
    }
    Party found = outsider(sameSurname ? surnameOf(first.name) : m_names.surname(m_random), Sex::Male);
    while (found.name == first.name) {
        found = outsider(surnameOf(first.name), Sex::Male);
    }
    found.address = u"外出，家在"_s + first.address.left(2);
    return found;
}

Party DisputeTexts::businessOf(const QString &kinds)
{
    const QStringList wanted =
        kinds.isEmpty() ? QStringList{u"小卖部"_s, u"超市"_s, u"餐馆"_s, u"修理店"_s} : kinds.split(u'|');
    std::vector<const Business *> fitting;
    for (const Business &business : m_village.businesses) {
        if (wanted.contains(business.kind)) {
            fitting.push_back(&business);
        }
    }
    if (fitting.empty()) {
        const QString kind = m_random.pick(wanted);
        return {u"镇上一家"_s + kind, u"镇上"_s, m_phones.next(), -1, -1};
    }
    const Business &business = *m_random.pick(fitting);
    return {business.name, business.place, business.phone, -1, -1};
}

DisputeTexts::Pair DisputeTexts::couple()
{
    for (int tries = 0; tries < manyTries; ++tries) {
        const int index = m_random.below(int(m_village.households.size()));
        const auto &members = m_village.households[size_t(index)].members;
        const bool suits = members.size() > 1 && members[1].relation == u"配偶" && members[0].age(m_today) < 66 &&
                           (isAdultHere(members[0]) || isAdultHere(members[1]));
        if (suits) {
            const int first = m_random.percent(65) == (members[0].sex == Sex::Female) ? 0 : 1;
            return {partyOf(index, first), partyOf(index, 1 - first)};
        }
    }
    const Party one = head();
    return {one, outsider(m_names.surname(m_random), Sex::Female)};
}

/// Two people of one household: parent and grown-up child, or mother- and daughter-in-law.
DisputeTexts::Pair DisputeTexts::related(const QString &kind)
{
    const bool inLaws = kind == u"婆媳";
    const bool widowed = kind == u"丧偶亲子";
    for (int tries = 0; tries < 4 * manyTries; ++tries) {
        const int index = m_random.below(int(m_village.households.size()));
        const auto &members = m_village.households[size_t(index)].members;
        int older = -1;
        int younger = -1;
        const auto at = [&](const auto &test) {
            const auto found = std::find_if(members.begin(), members.end(), test);
            return found == members.end() ? -1 : int(found - members.begin());
        };
        const bool fromParents =
            members.front().sex == Sex::Male &&
            at([](const Person &one) { return one.relation == u"母亲" || one.relation == u"父亲"; }) >= 0;
        if (inLaws) {
            older =
                fromParents ? at([](const Person &one) { return one.relation == u"母亲"; }) : at([](const Person &one) {
                    return one.sex == Sex::Female && (one.relation == u"配偶" || one.relation == u"户主");
                });
            younger = fromParents ? at([](const Person &one) { return one.relation == u"配偶"; })
                                  : at([](const Person &one) { return one.relation == u"儿媳"; });
        } else {
            older = at([&](const Person &one) {
                const bool parent = one.relation == u"父亲" || one.relation == u"母亲";
                return parent && one.age(m_today) >= 65 && (!widowed || one.marital == u"丧偶");
            });
            younger = 0;
            if (older < 0 && !widowed) {
                older = members.front().age(m_today) >= 62 ? 0 : -1;
                younger = at([&](const Person &one) { return one.relation == u"儿子" && one.age(m_today) >= 24; });
            }
        }
        if (older >= 0 && younger >= 0 && older != younger && members[size_t(younger)].age(m_today) >= 20) {
            return {partyOf(index, older), partyOf(index, younger)};
        }
    }
    return couple();
}

DisputeTexts::Pair DisputeTexts::parties(const Block &block)
{
    const QString kind = block.value(u"双"_s, u"村民"_s);
    if (kind == u"夫妻") {
        return couple();
    }
    if (kind == u"婆媳" || kind == u"亲子" || kind == u"丧偶亲子") {
        return related(kind);
    }
    if (kind == u"租户") {
        for (int tries = 0; tries < manyTries; ++tries) {
            const int index = m_random.below(int(m_village.households.size()));
            const Household &home = m_village.households[size_t(index)];
            if (!home.tenant) {
                continue;
            }
            const auto owner =
                std::find_if(m_village.households.begin(), m_village.households.end(),
                             [&](const Household &h) { return h.dwelling == home.dwelling && !h.tenant; });
            if (owner != m_village.households.end()) {
                return {partyOf(int(owner - m_village.households.begin()), 0), partyOf(index, 0)};
            }
        }
        return {head(), outsider(m_names.surname(m_random), Sex::Male)};
    }
    Party first = head();
    if (kind == u"前任") {
        for (int tries = 0; tries < manyTries; ++tries) {
            const int index = m_random.below(int(m_village.households.size()));
            const Household &home = m_village.households[size_t(index)];
            if (!home.tenant && home.members.size() > 1 && home.head().marital == u"离婚") {
                first = partyOf(index, 0);
                break;
            }
        }
        const Sex sex = m_village.households[size_t(first.household)].members[size_t(first.member)].sex;
        return {first, outsider(m_names.surname(m_random), sex == Sex::Male ? Sex::Female : Sex::Male)};
    }
    if (kind == u"兄妹") {
        return {outsider(surnameOf(first.name), Sex::Female), first};
    }
    if (kind == u"商户") {
        return {first, businessOf(block.value(u"商家"_s))};
    }
    if (kind == u"组") {
        const Group &group = m_village.groups[size_t(groupOf(first) - 1)];
        return {first, {group.name() + u"村民小组"_s, group.placeName, {}, -1, -1}};
    }
    if (kind == u"村" || kind == u"物业") {
        return {first, {kind == u"村" ? committeeOf(m_village) : u"安置点物业服务站"_s, m_village.name, {}, -1, -1}};
    }
    if (kind == u"外人") {
        const Sex sex = m_random.percent(85) ? Sex::Male : Sex::Female;
        return {first, outsider(m_names.surname(m_random), sex)};
    }
    const bool near = kind == u"邻居" || kind == u"兄弟";
    if (kind == u"兄弟") {
        const auto isMan = [&](const Party &p) {
            return p.household < 0 ||
                   m_village.households[size_t(p.household)].members[size_t(p.member)].sex == Sex::Male;
        };
        for (int tries = 0; tries < 50 && !isMan(first); ++tries) {
            first = head();
        }
        Party second = other(first, true, true);
        for (int tries = 0; tries < 20 && !isMan(second); ++tries) {
            second = other(first, true, true);
        }
        return {first, second};
    }
    return {first, other(first, near, false)};
}

Expander::Values DisputeTexts::values(const Pair &pair, QDate registered)
{
    const auto &[first, second] = pair;
    const int groupNumber = std::max(1, groupOf(first) != 0 ? groupOf(first) : groupOf(second));
    const Group &group = m_village.groups[size_t(groupNumber - 1)];
    const QDate happened = registered.addDays(-m_random.between(1, 12));
    int age = 70;
    if (first.household >= 0) {
        age = m_village.households[size_t(first.household)].members[size_t(first.member)].age(m_today);
    }
    return {
        {u"甲"_s, first.name},
        {u"乙"_s, second.name},
        {u"商"_s, second.name},
        {u"甲址"_s, first.household >= 0 ? first.address : second.address},
        {u"甲岁"_s, QString::number(age)},
        {u"地"_s, group.placeName},
        {u"组"_s, group.name()},
        {u"街"_s, m_village.groups.back().placeName},
        {u"村"_s, m_village.name},
        {u"景"_s, m_random.pick(m_village.landmarks)},
        {u"调解员"_s, group.mediatorName},
        {u"日"_s, u"%1月%2日"_s.arg(happened.month()).arg(happened.day())},
        {u"月"_s, QString::number(registered.addDays(-m_random.between(20, 45)).month())},
    };
}

DisputeText DisputeTexts::next(QDate registered)
{
    int sum = 0;
    for (const CategoryShare &share : shares) {
        sum += share.perMille;
    }
    int point = m_random.below(sum);
    for (const CategoryShare &share : shares) {
        if (point < share.perMille) {
            return next(registered, QString::fromUtf16(share.label));
        }
        point -= share.perMille;
    }
    return next(registered, categories().last());
}

DisputeText DisputeTexts::next(QDate registered, const QString &category)
{
    const std::vector<Block> &blocks = m_blocks.at(category);
    Deck &deck = m_decks.try_emplace(category, int(blocks.size())).first->second;
    const size_t card = size_t(
        deck.deal(m_random, [&](int candidate) { return fitsMonth(blocks[size_t(candidate)], registered.month()); }));
    const Block &block = blocks[card];
    const bool again = !m_told.insert({category, card}).second;

    const Pair pair = parties(block);
    Expander::Values known = values(pair, registered);
    for (const QString &assignment : block.values(u"取"_s)) {
        const QString expression = assignment.section(u'=', 1);
        const bool open = expression.contains(u'{');
        known[assignment.section(u'=', 0, 0)] =
            m_words.expand(open ? expression : u'{' + expression + u'}', known, m_random);
    }
    DisputeText text;
    if (const QString money = block.value(u"钱"_s); !money.isEmpty()) {
        const QString amount = m_words.expand(u'{' + money + u'}', known, m_random);
        known[u"钱"_s] = amount;
        text.amount = amount.toInt();
    }
    const auto fill = [&](const QString &words) {
        return m_words.expand(words, known, m_random);
    };
    text.category = category;
    text.grade = block.value(u"级"_s, u"简易"_s);
    text.title = fill(block.value(u"题"_s));
    if (again && !text.title.startsWith(known[u"地"_s])) {
        text.title.prepend(known[u"地"_s]);
    }
    text.summary = fill(block.value(u"事"_s));
    text.place = fill(block.value(u"地"_s, u"{甲址}"_s));
    text.first = pair.first;
    text.second = pair.second;
    const QStringList terms = block.value(u"约"_s).split(u" / "_s);
    for (const QString &term : terms) {
        text.terms << fill(term);
    }
    if (text.amount >= 4000) {
        text.instalments = m_random.between(2, 4);
        text.terms << u"以上款项分%1期付清，%2"_s.arg(text.instalments == 2 ? u"两"_s : chineseNumber(text.instalments),
                                                      fill(u"每月{5|10|15|20|25}日前付一期。"_s));
    } else if (text.amount > 0) {
        text.terms << fill(u"以上款项{当场付清|7日内付清|10日内付清|月底前付清}。"_s);
    }
    text.heardFrom = fill(u"{首问}"_s);
    return text;
}

SessionText DisputeTexts::session(const DisputeText &dispute, bool settled)
{
    SessionText text;
    text.firstSays = sentence(u"甲方陈述"_s, dispute);
    text.secondSays = sentence(u"乙方陈述"_s, dispute);
    text.facts = sentence(u"查明"_s, dispute);
    text.course = sentence(u"协商经过"_s, dispute);
    text.outcome = sentence(settled ? u"达成"_s : u"未达成"_s, dispute);
    return text;
}

QString DisputeTexts::sentence(const QString &list, const DisputeText &dispute)
{
    const Expander::Values known{
        {u"甲"_s, dispute.first.name}, {u"乙"_s, dispute.second.name}, {u"事"_s, dispute.title}};
    return m_words.expand(m_random.pick(m_words.list(list)), known, m_random);
}

} // namespace helin::demo
