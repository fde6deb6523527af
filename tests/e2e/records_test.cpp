// add, edit, show, list, delete through the real program.
#include <catch2/catch.hpp>

#include "e2e/cli.h"

using helin::test::Desk;
using helin::test::Ran;

namespace {

const QString code = QStringLiteral("330302103201");

QStringList ids(const QJsonValue &listed)
{
    QStringList found;
    for (const QJsonValue &record : listed["records"].toArray()) {
        found << record["id"].toString();
    }
    return found;
}

} // namespace

TEST_CASE("a record that was added is listed and shown with the codes of its lists")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString group = desk.add(store, {"group", "name=一组", "number=1"});
    const QString id = desk.add(store, {"resident", "name=周小梅", "sex=女", "birth_date=1990-1-1",
                                        "phone=138 0013 8000", "group=一组", "relation=head"});

    const QJsonValue shown = desk.done(store, {"show", id});
    CHECK(shown["id"] == id);
    CHECK(shown["kind"] == "resident");
    CHECK(shown["station"] == code);
    CHECK(shown["conflicts"].toArray().isEmpty());
    const QJsonObject fields = shown["fields"].toObject();
    CHECK(fields["name"] == "周小梅");
    CHECK(fields["sex"] == "female");
    CHECK(fields["birth_date"] == "1990-01-01");
    CHECK(fields["phone"] == "13800138000");
    CHECK(fields["group"] == group);
    CHECK(fields["relation"] == "head");
    CHECK(fields["note"].isNull());
    CHECK(fields.contains("note"));
    CHECK_FALSE(fields.contains("pinyin"));

    const QJsonValue listed = desk.done(store, {"list", "resident", "--where", "sex=女", "--where", "group=一组"});
    CHECK(listed["total"] == 1);
    CHECK(listed["records"][0]["id"] == id);
    CHECK(listed["records"][0]["name"] == "周小梅");
    CHECK(desk.done(store, {"list", "resident", "--where", "sex=male"})["total"] == 0);
}

TEST_CASE("the history tells who changed which fields, from the oldest on")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString id = desk.add(store, {"group", "name=一组"});
    CHECK(desk.done(store, {"edit", id, "leader=周大", "phone=13800138000"})["changed"] == true);
    CHECK(desk.done(store, {"edit", id, "leader=周大"})["changed"] == false);
    CHECK(desk.done(store, {"edit", id, "phone="})["changed"] == true);

    const QJsonArray history = desk.done(store, {"show", id})["history"].toArray();
    REQUIRE(history.size() == 3);
    CHECK(history[0]["fields"].toArray().contains("name"));
    CHECK(history[1]["fields"].toArray().contains("leader"));
    CHECK(history[2]["fields"].toArray() == QJsonArray{"phone"});
    for (const QJsonValue &entry : history) {
        CHECK(entry["user"] == "周敏");
        CHECK(entry["site"].toString().size() == 36);
        CHECK(QDateTime::fromString(entry["time"].toString(), Qt::ISODateWithMs).isValid());
    }
    CHECK(desk.done(store, {"show", id})["fields"]["phone"].isNull());
}

TEST_CASE("a value that cannot be is refused with 1 and names its field")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QList<std::pair<QStringList, QString>> wrong{
        {{"add", "resident", "name=甲", "sex=蓝"}, "sex"},
        {{"add", "resident", "name=甲", "birth_date=2月30日"}, "birth_date"},
        {{"add", "resident", "name=甲", "phone=12"}, "phone"},
        {{"add", "resident", "name=甲", "id_number=110101199001011238"}, "id_number"},
        {{"add", "resident", "name="}, "name"},
        {{"add", "resident", "name=甲", "group=无此组"}, "group"},
        {{"add", "group", "name=一组", "number=eins"}, "number"},
    };
    for (const auto &[words, field] : wrong) {
        INFO(words.join(QLatin1Char(' ')).toStdString());
        const Ran ran = desk.run(QStringList{"--store", store, "--json"} + words);
        CHECK(ran.exit == 1);
        CHECK(ran.json()["error"]["field"] == field);
        CHECK(ran.problem.count(QLatin1Char('\n')) == 1);
    }
    CHECK(desk.done(store, {"list", "resident"})["total"] == 0);
    CHECK(desk.run({"--store", store, "show", "01a201a3-57b2-7000-8a72-4573ab80406b"}).exit == 1);
}

TEST_CASE("a reference is found by name, and two of one name are told apart by id")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString first = desk.add(store, {"resident", "name=周小梅"});
    const QString contact = desk.add(store, {"contact", "resident=周小梅", "name=周大"});
    CHECK(desk.done(store, {"show", contact})["fields"]["resident"] == first);
    const QString second = desk.add(store, {"resident", "name=周小梅"});
    const Ran ambiguous = desk.run({"--store", store, "--json", "add", "contact", "resident=周小梅", "name=周二"});
    CHECK(ambiguous.exit == 1);
    CHECK(ambiguous.json()["error"]["field"] == "resident");
    const QString named = desk.add(store, {"contact", "resident=" + second, "name=周二"});
    CHECK(desk.done(store, {"show", named})["fields"]["resident"] == second);
}

TEST_CASE("lists are sorted and cut into pages")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString b = desk.add(store, {"group", "name=乙组", "number=2"});
    const QString c = desk.add(store, {"group", "name=丙组", "number=3"});
    const QString a = desk.add(store, {"group", "name=甲组", "number=1"});
    CHECK(ids(desk.done(store, {"list", "group", "--sort", "number"})) == QStringList{a, b, c});
    CHECK(ids(desk.done(store, {"list", "group", "--sort", "number", "--desc", "--limit", "2"})) == QStringList{c, b});
    const QJsonValue page = desk.done(store, {"list", "group", "--sort", "number", "--limit", "1", "--offset", "1"});
    CHECK(ids(page) == QStringList{b});
    CHECK(page["total"] == 3);
}

TEST_CASE("what may be deleted goes, people stay")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString group = desk.add(store, {"group", "name=一组"});
    const QString resident = desk.add(store, {"resident", "name=甲"});
    desk.done(store, {"delete", group});
    CHECK(desk.done(store, {"list", "group"})["total"] == 0);
    CHECK(desk.run({"--store", store, "show", group}).exit == 1);
    CHECK(desk.run({"--store", store, "delete", resident}).exit == 1);
    CHECK(desk.done(store, {"list", "resident"})["total"] == 1);
}

TEST_CASE("a list for people hides most of the ID number, JSON and show give it")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString number = "110101199001011237";
    const QString id = desk.add(store, {"resident", "name=甲", "id_number=" + number});
    CHECK_FALSE(desk.run({"--store", store, "list", "resident"}).out.contains(number.toUtf8()));
    CHECK(desk.run({"--store", store, "show", id}).out.contains(number.toUtf8()));
    CHECK(desk.done(store, {"list", "resident"})["records"][0]["id_number"] == number);
}
