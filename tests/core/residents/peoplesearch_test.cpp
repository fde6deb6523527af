#include "core/residents/peoplesearch.h"

#include "core/residents/homes.h"
#include "core/residents/residents.h"
#include "core/storage/rowstore.h"
#include "core/storage/transaction.h"
#include "support/teststore.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iostream>

using namespace helin;
using namespace helin::test;

namespace {

const QDate today(2026, 11, 23);

struct Village
{
    TestStore store{today};
    Residents residents{store.writes()};
    Homes homes{store.writes()};
    PeopleSearch search{store.reader()};

    Ref<Resident> enter(const QString &name, const QString &address = {}, const QString &phone = {},
                        const QString &number = {})
    {
        Resident resident;
        resident.name = name;
        resident.address = address;
        resident.phone = phone;
        resident.idNumber = number;
        return residents.registerResident({resident}).orThrow().first<Resident>();
    }
    QStringList names(const QString &typed)
    {
        QStringList names;
        for (const PersonHit &hit : search.find(typed, today).people) {
            names << hit.name;
        }
        return names;
    }
};

QString highlighted(const PersonHit &hit)
{
    return hit.name.mid(hit.match.start, hit.match.length);
}

} // namespace

TEST_CASE("An empty store and empty text find nothing")
{
    Village village;
    CHECK(village.search.find(QStringLiteral("zw"), today).isEmpty());
    CHECK(village.search.find(QStringLiteral("  "), today).isEmpty());
    CHECK(village.search.find(QStringLiteral("\"*"), today).isEmpty());
    CHECK(village.search.find(QStringLiteral("张"), today).isEmpty());
    CHECK(village.search.find(QStringLiteral("1"), today).isEmpty());
}

TEST_CASE("People are found by name, by a single character, by initials and by pinyin")
{
    Village village;
    village.enter(QStringLiteral("张伟"));
    village.enter(QStringLiteral("郑文"));
    village.enter(QStringLiteral("赵薇薇"));
    village.enter(QStringLiteral("王小明"));
    village.enter(QStringLiteral("古丽·买买提"));

    CHECK(village.names(QStringLiteral("zw")).size() == 3);
    CHECK(village.names(QStringLiteral("zw")).last() == QStringLiteral("赵薇薇"));
    const SearchHits hits = village.search.find(QStringLiteral("ZWW"), today);
    REQUIRE(hits.people.size() == 1);
    CHECK(hits.typed == QStringLiteral("zww"));
    CHECK(highlighted(hits.people.first()) == QStringLiteral("赵薇薇"));
    CHECK(hits.peopleHeading.english() == QStringLiteral("initials zww"));
    CHECK(highlighted(village.search.find(QStringLiteral("zhangw"), today).people.first()) == QStringLiteral("张伟"));
    CHECK(highlighted(village.search.find(QStringLiteral("zhao"), today).people.first()) == QStringLiteral("赵"));
    CHECK(village.names(QStringLiteral("zhang wei")) == QStringList{QStringLiteral("张伟")});
    CHECK(village.names(QStringLiteral("王")) == QStringList{QStringLiteral("王小明")});
    CHECK(village.names(QStringLiteral("小明")) == QStringList{QStringLiteral("王小明")});
    CHECK(village.names(QStringLiteral("glm")) == QStringList{QStringLiteral("古丽·买买提")});
    CHECK(highlighted(village.search.find(QStringLiteral("glm"), today).people.first()) == QStringLiteral("古丽·买"));
    CHECK(village.names(QStringLiteral("张小")).isEmpty());
}

TEST_CASE("The ends of phones and ID numbers find people, starred but for what was typed")
{
    Village village;
    const QString number = IdNumber::make(QStringLiteral("999999"), {1978, 5, 14}, 101).text();
    village.enter(QStringLiteral("张伟"), {}, QStringLiteral("19900000126"), number);
    const SearchHits byPhone = village.search.find(QStringLiteral("0126"), today);
    REQUIRE(byPhone.people.size() == 1);
    CHECK(byPhone.people.first().by == FoundBy::Phone);
    CHECK(byPhone.people.first().tail == QStringLiteral("199****0126"));
    CHECK(byPhone.people.first().match == TextPart{7, 4});
    const SearchHits byNumber = village.search.find(number.right(4).toLower(), today);
    REQUIRE(byNumber.people.size() == 1);
    CHECK(byNumber.people.first().by == FoundBy::IdNumber);
    CHECK(village.names(number) == QStringList{QStringLiteral("张伟")});
    CHECK(village.names(QStringLiteral("26")).isEmpty());
    CHECK(village.names(QStringLiteral("1990000")).isEmpty());
}

TEST_CASE("Other names, addresses and place names are found, blanks between figures aside")
{
    Village village;
    Group group;
    group.name = QStringLiteral("二组");
    group.placeName = QStringLiteral("朱湾");
    group = village.store.add(group);
    Dwelling house;
    house.address = QStringLiteral("二组 12 号");
    house.group = Ref<Group>(group.id);
    const Ref<Dwelling> dwelling = village.homes.addDwelling(house).orThrow().first<Dwelling>();
    Resident resident;
    resident.name = QStringLiteral("曾万福");
    resident.dwelling = dwelling;
    NewResident entry{resident};
    entry.aliases.append(ResidentAlias());
    entry.aliases.last().name = QStringLiteral("福娃");
    REQUIRE(village.residents.registerResident(entry).ok());

    const SearchHits byAlias = village.search.find(QStringLiteral("福"), today);
    REQUIRE(byAlias.people.size() == 1);
    CHECK(byAlias.people.first().by == FoundBy::Alias);
    CHECK(byAlias.people.first().alias == QStringLiteral("福娃"));
    CHECK(village.names(QStringLiteral("fw")) == QStringList{QStringLiteral("曾万福")});

    const SearchHits byAddress = village.search.find(QStringLiteral("二组12号"), today);
    REQUIRE(byAddress.people.size() == 1);
    CHECK(byAddress.people.first().by == FoundBy::Address);
    REQUIRE(byAddress.places.size() == 1);
    CHECK(byAddress.places.first().dwelling == dwelling);
    CHECK(byAddress.places.first().groupName == QStringLiteral("二组"));
    CHECK(byAddress.places.first().match == TextPart{0, 7});

    for (const QString &typed :
         {QStringLiteral("zw"), QStringLiteral("zhuw"), QStringLiteral("朱"), QStringLiteral("朱湾")}) {
        const SearchHits byPlace = village.search.find(typed, today);
        REQUIRE(byPlace.places.size() == 1);
        CHECK(byPlace.places.first().title == QStringLiteral("朱湾"));
        CHECK(byPlace.places.first().dwellings == 1);
        CHECK(byPlace.places.first().by == FoundBy::PlaceName);
    }
}

TEST_CASE("Living people come first and the list is cut at five with the full count told")
{
    Village village;
    QList<Ref<Resident>> all;
    for (int i = 0; i < 7; ++i) {
        all << village.enter(QStringLiteral("张伟"));
    }
    REQUIRE(village.residents.recordDeath(all.first(), today).ok());
    const SearchHits hits = village.search.find(QStringLiteral("张伟"), today);
    CHECK(hits.people.size() == 5);
    CHECK(hits.peopleFound == 7);
    CHECK_FALSE(hits.morePeople);
    CHECK(std::all_of(hits.people.begin(), hits.people.end(), [](const PersonHit &hit) { return hit.living; }));
    const SearchHits all7 = village.search.find(QStringLiteral("张伟"), today, 10);
    CHECK(all7.people.last().resident == all.first());
    CHECK_FALSE(all7.people.last().living);
}

TEST_CASE("Searching a hundred thousand residents stays quick")
{
    TestStore store{today};
    const QString surnames = QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗");
    const QString given = QStringLiteral("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂");
    Connection &connection = store.workspace().store().connection();
    const qint64 station = store.reader().codes().number(villageCode);
    {
        Transaction transaction{connection};
        RowStore rows{connection};
        SeededIdSource ids{1};
        const RecordType &type = describe<Resident>();
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray name = (QString(surnames.at(i % surnames.size())) + given.at(i / 20 % given.size()) +
                                     given.at(i / 480 % given.size()))
                                        .toUtf8();
            const QByteArray address = QStringLiteral("新场村%1组%2号").arg(i % 10).arg(i / 10).toUtf8();
            const QByteArray phone = QByteArray::number(19900000000LL + i);
            std::vector<ValueView> values(type.fields.size());
            const auto set = [&](std::string_view field, QByteArrayView text) {
                values[size_t(type.indexOf(field))] = {ValueView::Kind::Text, 0, text};
            };
            set("name", name);
            set("address", address);
            set("phone", phone);
            set("status", "present");
            set("residency", "registered");
            REQUIRE(rows.insert(type, ids.next(1'750'000'000'000), {0, station, 0, 1, {}, 0, 0}, values));
        }
        transaction.commit();
    }
    PeopleSearch search{store.reader()};
    (void)search.find(QStringLiteral("zw"), today);
    for (const QString &typed :
         {QStringLiteral("z"), QStringLiteral("zw"), QStringLiteral("zhangw"), QStringLiteral("张"),
          QStringLiteral("张伟"), QStringLiteral("秀英"), QStringLiteral("0126"), QStringLiteral("新场村3组"),
          QStringLiteral("12号"), QStringLiteral("没有的人")}) {
        QElapsedTimer timer;
        timer.start();
        const SearchHits hits = search.find(typed, today);
        const qint64 micros = timer.nsecsElapsed() / 1000;
        std::cout << typed.toStdString() << ": " << hits.people.size() << " of " << hits.peopleFound << " in " << micros
                  << " us\n";
        CHECK(micros < 1'000'000); // a search that walks the table takes longer than that; the target is 50 ms
        CHECK(hits.people.isEmpty() == (typed == QStringLiteral("没有的人")));
    }
}
