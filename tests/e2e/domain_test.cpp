// The command line goes through the use cases: what they fill in, and what they refuse.
#include <catch2/catch.hpp>

#include "e2e/cli.h"

using helin::test::Desk;
using helin::test::Ran;

namespace {

const QString code = QStringLiteral("330302103201");
const QString idNumber = QStringLiteral("110101199001011237");

QString daysFromNow(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

int refused(const Desk &desk, const QString &store, const QStringList &words)
{
    return desk.run(QStringList{"--store", store} + words).exit;
}

} // namespace

TEST_CASE("an ID number fills in sex and birth date, and nobody is registered twice")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString id = desk.add(store, {"resident", "name=周小梅", "id_number=" + idNumber});
    const QJsonValue fields = desk.done(store, {"show", id})["fields"];
    CHECK(fields["sex"] == "male");
    CHECK(fields["birth_date"] == "1990-01-01");
    CHECK(fields["status"] == "present");
    CHECK(refused(desk, store, {"add", "resident", "name=另一人", "id_number=" + idNumber}) == 1);
    CHECK(refused(desk, store, {"add", "resident", "name=另一人", "id_number=110101199001011229", "sex=male"}) == 1);
    CHECK(desk.done(store, {"list", "resident"})["total"] == 1);
}

TEST_CASE("a resident who moves out gets an end state with where to, which can be taken back")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString id = desk.add(store, {"resident", "name=周小梅"});
    CHECK(refused(desk, store, {"edit", id, "status=moved_out"}) == 1);
    CHECK(refused(desk, store, {"edit", id, "status=moved_out", "status_note=县城", "phone=13800138000"}) == 2);
    desk.done(store, {"edit", id, "status=moved_out", "status_note=县城", "status_on=" + daysFromNow(-1)});
    const QJsonValue fields = desk.done(store, {"show", id})["fields"];
    CHECK(fields["status"] == "moved_out");
    CHECK(fields["status_note"] == "县城");
    CHECK(refused(desk, store, {"edit", id, "status=deceased"}) == 1);
    desk.done(store, {"edit", id, "status=present", "--reason", "登记有误"});
    CHECK(desk.done(store, {"show", id})["fields"]["status"] == "present");
}

TEST_CASE("a dispute gets number, limit and timeline, and goes the whole way by its steps")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString id = desk.add(store, {"dispute", "title=围墙占地纠纷", "category=neighbours", "source=party",
                                        "grade=ordinary", "place=一组 12 号", "received_on=" + daysFromNow(-5)});
    QJsonValue fields = desk.done(store, {"show", id})["fields"];
    CHECK_FALSE(fields["number"].toString().isEmpty());
    CHECK(fields["status"] == "registered");
    CHECK(fields["due_date"] == daysFromNow(5));
    CHECK(refused(desk, store, {"add", "dispute", "title=甲", "category=other", "status=archived"}) == 2);
    CHECK(refused(desk, store, {"edit", id, "number=1"}) == 2);
    CHECK(refused(desk, store, {"edit", id, "status=mediating"}) == 1);

    desk.add(store, {"party", "dispute=" + id, "name=周小梅", "role=applicant"});
    desk.add(store, {"party", "dispute=" + id, "name=林大山", "role=respondent"});
    desk.add(store, {"session", "dispute=" + id, "place=调解室", "lead_mediator=周敏", "outcome=goes_on"});
    CHECK(desk.done(store, {"show", id})["fields"]["status"] == "mediating");
    CHECK(refused(desk, store, {"edit", id, "due_date=" + daysFromNow(20)}) == 1);
    desk.done(store, {"edit", id, "due_date=" + daysFromNow(20), "due_reason=一方外出", "due_approver=王站长"});
    CHECK(refused(desk, store, {"edit", id, "status=agreed"}) == 1);
    desk.done(store, {"edit", id, "status=agreed", "terms=围墙退后半米", "performance=by_date",
                      "perform_by=" + daysFromNow(10), "agreement_form=written"});
    desk.done(store, {"edit", id, "performed_on=" + daysFromNow(0)});
    desk.done(store, {"edit", id, "status=archived", "papers=协议书一份"});
    fields = desk.done(store, {"show", id})["fields"];
    CHECK(fields["status"] == "archived");
    CHECK(fields["terms"] == "围墙退后半米");
    CHECK_FALSE(fields["archive_number"].toString().isEmpty());
    CHECK(desk.done(store, {"list", "timeline", "--where", "dispute=" + id})["total"].toInt() >= 7);
}

TEST_CASE("a hazard is told, put right and looked at again by somebody else")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString id = desk.add(store, {"hazard", "title=配电箱外壳脱落", "category=fire", "place=文化礼堂",
                                        "found_on=" + daysFromNow(-3), "responsible_person=李电工"});
    QJsonValue fields = desk.done(store, {"show", id})["fields"];
    CHECK_FALSE(fields["number"].toString().isEmpty());
    CHECK(fields["status"] == "found");
    CHECK(fields["level"] == "ordinary");
    CHECK(refused(desk, store, {"add", "rectification", "hazard=" + id, "step=work", "done_on="}) == 1);
    desk.add(store, {"rectification", "hazard=" + id, "step=notice", "text=三日内更换", "due_date=" + daysFromNow(3)});
    CHECK(desk.done(store, {"show", id})["fields"]["status"] == "notified");
    desk.done(store, {"edit", id, "status=rectified", "rectified_by=李电工", "--reason", "已更换"});
    CHECK(refused(desk, store, {"edit", id, "status=closed", "reinspected_by=李电工", "--reason", "已复查"}) == 1);
    desk.done(store, {"edit", id, "status=closed", "reinspected_by=王站长", "--reason", "已复查"});
    CHECK(desk.done(store, {"show", id})["fields"]["status"] == "closed");
    CHECK(desk.done(store, {"list", "rectification"})["total"] == 3);
}

TEST_CASE("a group with people in it stays")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString group = desk.add(store, {"group", "name=一组"});
    CHECK(refused(desk, store, {"add", "group", "name=一组"}) == 1);
    desk.add(store, {"resident", "name=周小梅", "group=一组"});
    CHECK(refused(desk, store, {"delete", group}) == 1);
}

TEST_CASE("a patrol has its team, route and check-points, and says who walked")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    desk.add(store, {"patrol_team", "name=夜巡队", "leader=王强"});
    CHECK(refused(desk, store, {"add", "patrol_team", "name=夜巡队"}) == 1);
    desk.add(store, {"patrol_route", "name=老街夜巡", "network=village"});
    desk.add(store, {"check_point", "route=老街夜巡", "name=文化礼堂"});
    const QString gate = desk.add(store, {"check_point", "route=老街夜巡", "name=村口", "ordinal=1"});
    CHECK(desk.done(store, {"show", gate})["fields"]["ordinal"] == 1);
    const QString shift = desk.add(store, {"patrol_shift", "team=夜巡队", "route=老街夜巡", "day=" + daysFromNow(-1),
                                           "starts=19:30", "members=王强"});
    const QString log = desk.add(store, {"patrol_log", "shift=" + shift, "started=" + daysFromNow(-1) + "T19:30:00"});
    const QJsonValue fields = desk.done(store, {"show", log})["fields"];
    CHECK(fields["members"] == "王强");
    CHECK(desk.done(store, {"show", shift})["fields"]["status"] == "done");
    const QString other = desk.add(store, {"patrol_log", "team=夜巡队", "started=" + daysFromNow(-1) + "T21:00:00"});
    CHECK(desk.done(store, {"show", other})["fields"]["members"] == "周敏");
    CHECK(refused(desk, store, {"add", "patrol_log", "team=夜巡队", "started=" + daysFromNow(2) + "T21:00:00"}) == 1);
    desk.add(store, {"check_in", "log=" + log, "point=村口", "at=" + daysFromNow(-1) + "T19:40:00", "result=ok"});
    CHECK(desk.done(store, {"list", "check_in", "--where", "log=" + log})["total"] == 1);
}

TEST_CASE("a round has one sheet for grid and month, and is handed in with findings or zeros")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    desk.add(store, {"grid", "name=第一网格"});
    const QString month = QDate::currentDate().toString("yyyy-MM");
    const QStringList add{"add",
                          "round",
                          "grid=第一网格",
                          "month=" + month,
                          "screeners=王强",
                          "households_visited=40",
                          "zero_disputes=是"};
    const QString round = desk.done(store, add)["id"].toString();
    CHECK(desk.done(store, {"show", round})["fields"]["zero_disputes"] == true);
    CHECK(refused(desk, store, add) == 1);
    CHECK(refused(desk, store, {"edit", round, "status=submitted"}) == 1);
    const QString finding = desk.add(store, {"finding", "round=" + round, "column=dispute", "text=宅基地边界不清"});
    CHECK(desk.done(store, {"show", round})["fields"]["zero_disputes"] == false);
    desk.done(store, {"edit", finding, "place=二组"});
    desk.done(store, {"edit", round, "zero_hazards=yes", "zero_areas=yes", "groups_walked=一组、二组",
                      "screened_on=" + daysFromNow(0)});
    desk.done(store, {"edit", round, "status=submitted"});
    const QString status = desk.done(store, {"show", round})["fields"]["status"].toString();
    CHECK((status == "submitted" || status == "late"));
    CHECK(refused(desk, store, {"edit", round, "note=后来想起"}) == 1);
    CHECK(refused(desk, store, {"add", "round", "grid=第一网格", "month=2026-02", "screened_on=" + daysFromNow(3)}) ==
          1);
    CHECK(desk.done(store, {"list", "round"})["total"] == 1);
}

TEST_CASE("a sample township is made of stores that pass verify, and only into an empty folder")
{
    const Desk desk;
    const QString folder = desk.path("示例 镇");
    const QStringList words{"--json",      "demo",         folder,   "--stations", "1",
                            "--residents", "30",           "--seed", "3",          "--kdf-memory-kib",
                            "8",           "--kdf-passes", "1"};
    const QJsonValue made = desk.run(words).json();
    const QJsonValue station = made["stations"][0];
    CHECK(station["residents"].toInt() >= 25);
    CHECK(station["disputes"].toInt() > 0);
    CHECK(made["bundles"].toInt() > 0);
    CHECK(desk.run(words).exit == 1);
    const QString password = made["password"].toString();
    for (const QString &path : {made["township"]["path"].toString(), station["path"].toString()}) {
        INFO(path.toStdString());
        const Ran verified = desk.run({"--store", path, "--json", "verify"}, password);
        CHECK(verified.exit == 0);
        CHECK(verified.json()["ok"] == true);
        CHECK(verified.json()["digests"].toObject().contains(station["code"].toString()));
    }
}
