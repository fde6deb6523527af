#include "core/demo/eventtexts.h"

#include <algorithm>
#include <array>

namespace helin::demo {

using namespace Qt::StringLiterals;

namespace {

struct KindShare
{
    const char16_t *label;
    int share;
};

constexpr std::array<KindShare, 18> kinds{{
    {u"消防", 150},
    {u"用电用气", 140},
    {u"道路交通", 130},
    {u"房屋建筑(危房)", 90},
    {u"地质灾害/防汛", 80},
    {u"水域", 70},
    {u"公共设施", 60},
    {u"食品药品", 55},
    {u"校园及周边", 45},
    {u"生产安全", 45},
    {u"电力电信广电(\"三电\")设施", 35},
    {u"环境生态", 30},
    {u"其他", 30},
    {u"危险化学品/民爆/烟花爆竹", 25},
    {u"物流寄递", 15},
    {u"\"三合一\"场所", 15},
    {u"铁路沿线", 12},
    {u"特种设备", 10},
}};

bool fitsMonth(const Block &block, int month)
{
    const QString span = block.value(u"月"_s);
    return span.isEmpty() || (month >= span.section(u'-', 0, 0).toInt() && month <= span.section(u'-', 1, 1).toInt());
}

} // namespace

EventTexts::EventTexts(const Village &village, QDate today, quint64 seed)
    : m_village{village}
    , m_today{today}
    , m_random{seed}
    , m_words{Lexicon::readLists(u"patrols"_s)}
{
    for (Block &block : Lexicon::readBlocks(u"hazards"_s)) {
        m_hazards[block.heading].push_back(std::move(block));
    }
}

QStringList EventTexts::hazardKinds()
{
    QStringList labels;
    for (const KindShare &kind : kinds) {
        labels << QString::fromUtf16(kind.label);
    }
    return labels;
}

const Household &EventTexts::someHousehold()
{
    return m_random.pick(m_village.households);
}

Expander::Values EventTexts::placeValues(int group)
{
    const Group &place = m_village.groups[size_t(group - 1)];
    return {
        {u"地"_s, place.placeName},
        {u"组"_s, place.name()},
        {u"街"_s, m_village.groups.back().placeName},
        {u"村"_s, m_village.name},
        {u"景"_s, m_random.pick(m_village.landmarks)},
        {u"商"_s, m_random.pick(m_village.businesses).name},
    };
}

QString EventTexts::phrase(const QString &list, const Expander::Values &values)
{
    return m_words.expand(m_random.pick(m_words.list(list)), values, m_random);
}

HazardText EventTexts::hazard(QDate found)
{
    int sum = 0;
    for (const KindShare &kind : kinds) {
        sum += kind.share;
    }
    // The same thing at the same place again is drawn anew, as long as there is something else to tell.
    HazardText text;
    for (int tries = 0; tries < 8; ++tries) {
        int point = m_random.below(sum);
        const auto drawn = std::find_if(kinds.begin(), kinds.end(), [&](const KindShare &kind) {
            point -= kind.share;
            return point < 0;
        });
        text = hazard(found, QString::fromUtf16(drawn->label));
        if (m_places.insert({text.title, text.place}).second) {
            break;
        }
    }
    return text;
}

HazardText EventTexts::hazard(QDate found, const QString &kind)
{
    const std::vector<Block> &blocks = m_hazards.at(kind);
    Deck &deck = m_decks.try_emplace(kind, int(blocks.size())).first->second;
    const auto suits = [&](const Business &business, const Block &candidate) {
        const QString wanted = candidate.value(u"商家"_s);
        return wanted.isEmpty() || wanted.split(u'|').contains(business.kind);
    };
    const int card = deck.deal(m_random, [&](int candidate) {
        const Block &possible = blocks[size_t(candidate)];
        return fitsMonth(possible, found.month()) &&
               std::any_of(m_village.businesses.begin(), m_village.businesses.end(),
                           [&](const Business &business) { return suits(business, possible); });
    });
    const Block &block = blocks[size_t(card)];
    const bool again = !m_told.insert({kind, card}).second;

    const Household &household = someHousehold();
    const Dwelling &dwelling = m_village.dwellingOf(household);
    std::vector<const Business *> fitting;
    for (const Business &business : m_village.businesses) {
        if (suits(business, block)) {
            fitting.push_back(&business);
        }
    }
    const Business &business = fitting.empty() ? m_village.businesses.front() : *m_random.pick(fitting);
    const bool atBusiness = block.value(u"责"_s) == u"商户";

    HazardText text;
    text.kind = kind;
    text.group = atBusiness ? business.group : dwelling.group;
    Expander::Values known = placeValues(text.group);
    known[u"商"_s] = business.name;
    known[u"住户"_s] = household.head().name + u"家"_s;
    const auto fill = [&](const QString &words) {
        return m_words.expand(words, known, m_random);
    };
    text.major = block.value(u"级"_s) == u"重大";
    text.title = fill(block.value(u"题"_s));
    text.description = fill(block.value(u"况"_s));
    text.place = fill(block.value(u"地"_s, atBusiness ? known[u"组"_s] + business.name : dwelling.address));
    if (again && !text.title.contains(business.name) && !text.title.contains(text.place)) {
        text.title.prepend(known[u"地"_s]);
    }
    text.measure = fill(block.value(u"措"_s));
    text.money = fill(block.value(u"资"_s));
    text.emergencyPlan = fill(block.value(u"案"_s));
    settleResponsible(text, block, household, business);
    return text;
}

void EventTexts::settleResponsible(HazardText &text, const Block &block, const Household &household,
                                   const Business &business)
{
    const QString who = block.value(u"责"_s, u"住户"_s);
    const Group &group = m_village.groups[size_t(text.group - 1)];
    if (who == u"商户") {
        text.responsibleUnit = business.name;
        text.responsible = business.contact;
        text.responsiblePhone = business.phone;
    } else if (who == u"组") {
        text.responsibleUnit = group.name() + u"村民小组"_s;
        text.responsible = group.leader;
    } else if (who == u"村") {
        text.responsibleUnit = m_village.name;
        text.responsible = m_village.grids[size_t(group.grid - 1)].worker;
    } else if (who == u"单位") {
        const bool school = text.place.contains(u"小学"_s) || text.place.contains(u"幼儿园"_s);
        text.responsibleUnit = school ? m_village.businesses.front().name : u"设施管理单位"_s;
        text.responsible = school ? m_village.businesses.front().contact : group.leader;
        text.responsiblePhone = school ? m_village.businesses.front().phone : QString();
    } else {
        text.responsibleUnit = u"住户"_s;
        text.responsible = household.head().name;
        text.responsiblePhone = household.head().phone;
    }
}

QStringList EventTexts::teams(int count)
{
    const QStringList &all = m_words.list(u"队名"_s);
    QStringList names;
    for (int i = 0; i < std::min(count, int(all.size())); ++i) {
        names << m_words.expand(all[i], {{u"村"_s, m_village.name}}, m_random);
    }
    return names;
}

std::vector<RouteText> EventTexts::routes(int count)
{
    const QStringList &names = m_words.list(u"线路名"_s);
    const QStringList &networks = m_words.list(u"线路网"_s);
    std::vector<RouteText> made;
    for (int i = 0; i < std::min(count, int(names.size())); ++i) {
        RouteText route{names[i], networks[i % networks.size()], {}};
        Deck deck{int(m_village.landmarks.size())};
        const int points = std::min(m_random.between(4, 7), int(m_village.landmarks.size()));
        for (int point = 0; point < points; ++point) {
            route.checkPoints << m_village.landmarks[deck.deal(m_random)];
        }
        made.push_back(route);
    }
    return made;
}

PatrolText EventTexts::patrol(const RouteText &route)
{
    const Group &group = m_random.pick(m_village.groups);
    Expander::Values values = placeValues(group.number);
    values[u"景"_s] = m_random.pick(route.checkPoints);
    PatrolText text;
    text.note = phrase(u"正常"_s, values);
    if (m_random.percent(14)) {
        text.isDispute = m_random.percent(20);
        text.finding = phrase(text.isDispute ? u"发现纠纷"_s : u"发现隐患"_s, values);
        text.findingPlace = text.finding.contains(values[u"地"_s]) ? values[u"地"_s] : values[u"景"_s];
        text.note = u"其余各点正常。"_s;
    }
    for (qsizetype i = 0; i < route.checkPoints.size(); ++i) {
        text.pointNotes << (m_random.percent(70) ? u"正常"_s : phrase(u"点位备注"_s, values));
    }
    text.started = QTime(m_random.percent(75) ? 19 : 8, 5 * m_random.between(0, 11));
    text.minutes = int(route.checkPoints.size()) * m_random.between(14, 22);
    text.tenthsOfKilometre = int(route.checkPoints.size()) * m_random.between(6, 10);
    return text;
}

RoundText EventTexts::round(const Grid &grid)
{
    RoundText text;
    const auto inGrid = [&](int group) {
        return std::find(grid.groups.begin(), grid.groups.end(), group) != grid.groups.end();
    };
    for (const Household &household : m_village.households) {
        text.householdsAll += inGrid(m_village.dwellingOf(household).group) ? 1 : 0;
    }
    for (const Business &business : m_village.businesses) {
        text.businessesAll += inGrid(business.group) ? 1 : 0;
    }
    text.householdsVisited = text.householdsAll * m_random.between(42, 100) / 100;
    text.businessesVisited = m_random.percent(80) ? text.businessesAll : text.businessesAll * 2 / 3;
    text.finished = QTime(m_random.between(15, 17), 10 * m_random.between(0, 5));

    const auto values = [&] {
        return placeValues(m_random.pick(grid.groups));
    };
    const auto count = [&](int zeroShare) {
        return m_random.percent(zeroShare) ? 0 : m_random.between(1, 2);
    };
    for (int left = count(45); left > 0; --left) {
        const Expander::Values known = values();
        text.disputes.push_back({phrase(u"劝和"_s, known), known[u"组"_s] + known[u"地"_s], u"当场劝和"_s});
    }
    for (int left = count(35); left > 0; --left) {
        const Expander::Values known = values();
        text.hazards.push_back({phrase(u"发现隐患"_s, known), known[u"组"_s] + known[u"地"_s], u"已告知"_s});
    }
    for (int left = count(85); left > 0; --left) {
        const Expander::Values known = values();
        text.areas.push_back({phrase(u"重点"_s, known), known[u"景"_s], u"已上报"_s});
    }
    return text;
}

QString EventTexts::visit()
{
    return phrase(u"走访"_s, placeValues(m_random.pick(m_village.groups).number));
}

} // namespace helin::demo
