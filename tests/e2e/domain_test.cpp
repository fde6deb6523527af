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
