#include "tests/core/sync/exchange/township.h"

#include <catch2/catch.hpp>

using namespace helin;
using helin::test::SmallTownship;

namespace {

/// Three people whose phone both sides changed, one whose employer they changed too.
struct Desk : SmallTownship
{
    QList<Ref<Resident>> people;

    Desk()
    {
        for (const QString &name : {QStringLiteral("张明远"), QStringLiteral("李秀兰"), QStringLiteral("王德福")}) {
            people.append(addResident(*a, name));
        }
        carry(*a, *township);
        clock.advance(60'000);
        for (int i = 0; i < int(people.size()); ++i) {
            setPhone(*a, people[i], QStringLiteral("1380013800%1").arg(i));
        }
        setEmployer(*a, people[0], QStringLiteral("县一中"));
        clock.advance(60'000);
        for (int i = 0; i < int(people.size()); ++i) {
            setPhone(*township, people[i], QStringLiteral("1390013900%1").arg(i));
        }
        setEmployer(*township, people[0], QStringLiteral("镇卫生院"));
        carry(*a, *township);
        REQUIRE(township->conflicts().count() == 4);
    }

    static void setEmployer(Workspace &workspace, Ref<Resident> ref, const QString &employer)
    {
        Resident resident = workspace.reader().require(ref);
        resident.employer = employer;
        workspace.writes().run(QStringLiteral("test"), [&](Writer &writer) { writer.update(resident); }).orThrow();
    }
    BatchRule phonesOf(Workspace &site)
    {
        BatchRule rule;
        rule.type = &describe<Resident>();
        rule.registerTag = rule.type->registerOf(*rule.type->fieldNamed(QStringLiteral("phone")));
        rule.site = site.site().writer.site;
        return rule;
    }
    QList<Conflict> fitting(const BatchRule &rule)
    {
        QList<Conflict> found = township->conflicts().list();
        found.removeIf([&](const Conflict &conflict) { return rule.valueIn(conflict) == nullptr; });
        return found;
    }
    QString phone(Workspace &workspace, int i) { return workspace.reader().require(people[i]).phone; }
};

} // namespace

TEST_CASE("The phones of one station are taken in one act, and nothing else is decided", "[exchange]")
{
    Desk desk;
    const BatchRule rule = desk.phonesOf(*desk.a);
    const QList<Conflict> phones = desk.fitting(rule);
    REQUIRE(phones.size() == 3);
    const ChangeSet changes = desk.township->conflicts().takeAll(phones, rule, QStringLiteral("电话核实")).orThrow();
    CHECK(changes.records.size() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(desk.phone(*desk.township, i) == QStringLiteral("1380013800%1").arg(i));
    }
    const QList<Conflict> left = desk.township->conflicts().list();
    REQUIRE(left.size() == 1);
    CHECK(left.constFirst().fields.constFirst()->name == "employer");
    CHECK(desk.township->conflicts().decisions(10).size() == 3);

    desk.carry(*desk.township, *desk.a);
    CHECK(desk.a->conflicts().count() == 1);
    CHECK(SmallTownship::digest(*desk.a, *desk.a) == SmallTownship::digest(*desk.township, *desk.a));
}

TEST_CASE("A batch is decided as a whole or not at all", "[exchange]")
{
    Desk desk;
    const BatchRule rule = desk.phonesOf(*desk.a);
    const QList<Conflict> all = desk.township->conflicts().list(); // the employer among them
    CHECK(desk.township->conflicts().takeAll(all, rule, QStringLiteral("电话核实")).error().kind == ErrorKind::Refused);
    CHECK(desk.township->conflicts().takeAll(desk.fitting(rule), rule, QString()).error().field ==
          QStringLiteral("reason"));
    CHECK(desk.township->conflicts().count() == 4);
    CHECK(desk.phone(*desk.township, 0) == QStringLiteral("13900139000"));
}

TEST_CASE("What was decided meanwhile is not decided again", "[exchange]")
{
    Desk desk;
    const BatchRule rule = desk.phonesOf(*desk.a);
    const QList<Conflict> seen = desk.fitting(rule);
    const Conflict &first = seen.constFirst();
    desk.township->conflicts().take(first, first.values.constFirst().version, QStringLiteral("当面问过")).orThrow();
    const Result<ChangeSet> late = desk.township->conflicts().takeAll(seen, rule, QStringLiteral("电话核实"));
    REQUIRE_FALSE(late);
    CHECK(late.error().what.translated().contains(first.title));
    CHECK(desk.township->conflicts().count() == 3);
}
