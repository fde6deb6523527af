#include "core/demo/eventtexts.h"

#include <catch2/catch.hpp>

#include <set>

using namespace helin;
using namespace helin::demo;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Village makeVillage(int residents = 3500, int groups = 9)
{
    VillagePlan plan;
    plan.name = u"新场村民委员会"_s;
    plan.code = u"511703116204"_s;
    plan.residents = residents;
    plan.groups = groups;
    plan.today = today;
    return VillageMaker{42}.make(plan);
}

const Village &village()
{
    static const Village made = makeVillage();
    return made;
}

/// No brace, bar or hole is left in a text that people will read.
void checkWords(const QString &text)
{
    INFO(text.toStdString());
    CHECK_FALSE(text.isEmpty());
    for (const QChar c : {u'{', u'}', u'|'}) {
        CHECK_FALSE(text.contains(c));
    }
}

} // namespace

TEST_CASE("every template of every category can be told in every month", "[demo]")
{
    DisputeTexts texts(village(), today, 7);
    for (const QString &category : DisputeTexts::categories()) {
        for (int i = 0; i < 80; ++i) {
            const DisputeText text = texts.next(QDate(2026, 1 + i % 12, 15), category);
            CHECK(text.category == category);
            for (const QString &words : {text.title, text.summary, text.place, text.grade, text.first.name,
                                         text.second.name, text.heardFrom}) {
                checkWords(words);
            }
            CHECK(text.terms.size() >= 2);
            for (const QString &term : text.terms) {
                checkWords(term);
            }
            CHECK(text.first.name != text.second.name);
            CHECK((text.instalments == 0 || text.amount >= 4000));
            CHECK(QStringList{u"简易"_s, u"一般"_s, u"疑难复杂"_s, u"重大"_s}.contains(text.grade));
        }
    }
    CHECK_THROWS(texts.next(today, u"没有这一类"_s));
}

TEST_CASE("a year of disputes does not repeat itself", "[demo]")
{
    DisputeTexts texts(village(), today, 9);
    std::set<QString> titles;
    std::set<QString> summaries;
    QHash<QString, int> perCategory;
    for (int i = 0; i < 126; ++i) {
        const DisputeText text = texts.next(QDate(2026, 1, 1).addDays(i * 5 / 2));
        titles.insert(text.title);
        summaries.insert(text.summary);
        ++perCategory[text.category];
    }
    CHECK(summaries.size() == 126);
    CHECK(titles.size() >= 118);
    CHECK(perCategory[u"邻里"_s] > perCategory[u"合同/债务"_s]);
    CHECK(perCategory.size() >= 8);
}

TEST_CASE("the parties of a dispute are who the matter needs", "[demo]")
{
    DisputeTexts texts(village(), today, 11);
    int related = 0;
    for (int i = 0; i < 60; ++i) {
        const DisputeText text = texts.next(today, u"婚姻家庭"_s);
        for (const Party *party : {&text.first, &text.second}) {
            if (party->household >= 0) {
                const Person &one = village().households[size_t(party->household)].members[size_t(party->member)];
                CHECK(one.name == party->name);
                CHECK(one.age(today) >= 20);
            }
        }
        related += text.first.household >= 0 && text.first.household == text.second.household ? 1 : 0;
    }
    CHECK(related >= 25);
}

TEST_CASE("minutes and visits are told in full sentences", "[demo]")
{
    DisputeTexts texts(village(), today, 3);
    const DisputeText dispute = texts.next(today);
    for (int i = 0; i < 60; ++i) {
        const SessionText session = texts.session(dispute, i % 2 == 0);
        for (const QString &words :
             {session.firstSays, session.secondSays, session.facts, session.course, session.outcome}) {
            checkWords(words);
        }
        CHECK(session.firstSays.contains(dispute.first.name));
    }
    for (const auto &list :
         {u"回访"_s, u"未履行"_s, u"催促"_s, u"调解不成"_s, u"撤回"_s, u"不予受理"_s, u"延期理由"_s}) {
        for (int i = 0; i < 10; ++i) {
            checkWords(texts.sentence(list, dispute));
        }
    }
}

TEST_CASE("every hazard can be told, and a major one has money and a plan", "[demo]")
{
    EventTexts texts(village(), today, 5);
    int major = 0;
    for (const QString &kind : EventTexts::hazardKinds()) {
        for (int i = 0; i < 40; ++i) {
            const HazardText text = texts.hazard(QDate(2026, 1 + i % 12, 15), kind);
            CHECK(text.kind == kind);
            for (const QString &words :
                 {text.title, text.description, text.place, text.measure, text.responsible, text.responsibleUnit}) {
                checkWords(words);
            }
            CHECK(text.group >= 1);
            CHECK(text.group <= 9);
            if (text.major) {
                ++major;
                checkWords(text.money);
                checkWords(text.emergencyPlan);
            }
        }
    }
    CHECK(major > 20);
    CHECK_THROWS(texts.hazard(today, u"没有这一类"_s));
}

TEST_CASE("two hundred hazards of a year differ", "[demo]")
{
    EventTexts texts(village(), today, 6);
    std::set<std::pair<QString, QString>> seen;
    for (int i = 0; i < 200; ++i) {
        const HazardText text = texts.hazard(QDate(2026, 1, 1).addDays(i * 3 / 2));
        seen.insert({text.title, text.place});
    }
    CHECK(seen.size() >= 198);
}

TEST_CASE("routes, logs and monthly sheets hang together", "[demo]")
{
    EventTexts texts(village(), today, 8);
    CHECK(texts.teams(3).size() == 3);
    CHECK(texts.teams(99).size() == 6);
    const auto routes = texts.routes(4);
    REQUIRE(routes.size() == 4);
    int findings = 0;
    for (int i = 0; i < 200; ++i) {
        const RouteText &route = routes[size_t(i) % routes.size()];
        CHECK(std::set<QString>(route.checkPoints.begin(), route.checkPoints.end()).size() ==
              size_t(route.checkPoints.size()));
        const PatrolText log = texts.patrol(route);
        checkWords(log.note);
        CHECK(log.pointNotes.size() == route.checkPoints.size());
        CHECK(log.started.isValid());
        CHECK(log.minutes > 30);
        findings += log.finding.isEmpty() ? 0 : 1;
        checkWords(texts.visit());
    }
    CHECK(findings > 8);
    CHECK(findings < 70);
    int zero = 0;
    for (int month = 0; month < 12; ++month) {
        for (const Grid &grid : village().grids) {
            const RoundText sheet = texts.round(grid);
            CHECK(sheet.householdsVisited <= sheet.householdsAll);
            CHECK(sheet.businessesVisited <= sheet.businessesAll);
            CHECK(sheet.householdsAll > 50);
            zero += sheet.areas.empty() ? 1 : 0;
            for (const auto *column : {&sheet.disputes, &sheet.hazards, &sheet.areas}) {
                for (const RoundFinding &finding : *column) {
                    checkWords(finding.text);
                    checkWords(finding.place);
                }
            }
        }
    }
    CHECK(zero > 24);
}

TEST_CASE("a tiny village is enough for every text", "[demo]")
{
    const Village tiny = makeVillage(20, 1);
    DisputeTexts disputes(tiny, today, 1);
    EventTexts events(tiny, today, 1);
    for (int i = 0; i < 100; ++i) {
        checkWords(disputes.next(today).title);
        checkWords(events.hazard(today).title);
    }
}

TEST_CASE("the same seed tells the same story", "[demo]")
{
    DisputeTexts one(village(), today, 77);
    DisputeTexts two(village(), today, 77);
    for (int i = 0; i < 30; ++i) {
        CHECK(one.next(today).summary == two.next(today).summary);
    }
}
