#include "ui/models/recordtablemodel.h"

#include "core/records/organisation.h"
#include "core/records/people.h"
#include "tests/support/teststore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace helin;

namespace {

Group group(int number, const QString &name, const QString &phone = {})
{
    Group group;
    group.number = number;
    group.name = name;
    group.phone = phone;
    return group;
}

QStringList names(const RecordTableModel &model, int column = 1)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << model.index(row, column).data().toString();
    }
    return all;
}

/// A model of groups under the eyes of Qt's own tester.
struct Watched
{
    explicit Watched(RecordReader &reader)
        : model{reader, describe<Group>()}
        , tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal}
    {
        model.addField(QStringLiteral("number"), 60);
        model.addField(QStringLiteral("name"));
        model.addField(QStringLiteral("phone"), 120);
        model.setQuery(Query{}.sorted(QStringLiteral("number")));
    }
    RecordTableModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("A record table shows fields by the description, numbers at the right and phones masked")
{
    test::TestStore store;
    store.add(group(3, QStringLiteral("三组"), QStringLiteral("19900000126")));
    Watched watched{store.reader()};
    REQUIRE(watched.model.rowCount() == 1);
    CHECK(watched.model.index(0, 0).data().toString() == QStringLiteral("3"));
    CHECK(watched.model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    CHECK(watched.model.index(0, 2).data().toString() == QStringLiteral("199****0126"));
    CHECK(watched.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() ==
          describe<Group>().labelOf(*describe<Group>().fieldNamed(u"name")));
    CHECK_FALSE(recordIdAt(watched.model.index(0, 1)).isNull());
}

TEST_CASE("A record table reads further pages when asked")
{
    test::TestStore store;
    store.writes()
        .run(QStringLiteral("test.add"),
             [](Writer &writer) {
                 for (int i = 1; i <= 450; ++i) {
                     Group g = group(i, QStringLiteral("g%1").arg(i));
                     writer.create(g);
                 }
             })
        .orThrow();
    RecordTableModel model{store.reader(), describe<Group>()};
    model.addField(QStringLiteral("name"));
    model.setQuery({});
    CHECK(model.rowCount() == RecordTableModel::pageSize);
    CHECK(model.totalCount() == 450);
    // The tester fetches by itself, so it may only watch from here.
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    while (model.canFetchMore({})) {
        model.fetchMore({});
    }
    CHECK(model.rowCount() == 450);
    CHECK(model.index(449, 0).data().toString() == QStringLiteral("g450"));
}

TEST_CASE("One save changes one row and resets nothing")
{
    test::TestStore store;
    const Group first = store.add(group(1, QStringLiteral("一组")));
    Group second = store.add(group(2, QStringLiteral("二组")));
    Watched watched{store.reader()};
    const QPersistentModelIndex kept = watched.model.index(1, 1);
    QSignalSpy resets{&watched.model, &QAbstractItemModel::modelReset};
    QSignalSpy changes{&watched.model, &QAbstractItemModel::dataChanged};

    second.name = QStringLiteral("二组新");
    const ChangeSet saved =
        store.writes().run(QStringLiteral("test.edit"), [&](Writer &writer) { writer.update(second); }).orThrow();
    watched.model.refresh(saved);
    CHECK(names(watched.model) == QStringList{QStringLiteral("一组"), QStringLiteral("二组新")});
    CHECK(kept.isValid());
    CHECK(resets.isEmpty());
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().first().toModelIndex().row() == 1);
}

TEST_CASE("New records come where the order puts them and deleted ones go")
{
    test::TestStore store;
    Group one = store.add(group(1, QStringLiteral("一组")));
    store.add(group(5, QStringLiteral("五组")));
    Watched watched{store.reader()};
    QSignalSpy totals{&watched.model, &RecordTableModel::totalChanged};
    Group three = group(3, QStringLiteral("三组"));
    watched.model.refresh(
        store.writes().run(QStringLiteral("test.add"), [&](Writer &writer) { writer.create(three); }).orThrow());
    CHECK(names(watched.model) == QStringList{QStringLiteral("一组"), QStringLiteral("三组"), QStringLiteral("五组")});
    CHECK(watched.model.totalCount() == 3);

    watched.model.refresh(
        store.writes()
            .run(QStringLiteral("test.delete"), [&](Writer &writer) { writer.remove(describe<Group>(), one.id); })
            .orThrow());
    CHECK(names(watched.model) == QStringList{QStringLiteral("三组"), QStringLiteral("五组")});
    CHECK(totals.size() == 2);
}

TEST_CASE("A record that no longer fits the query leaves the table")
{
    test::TestStore store;
    Group one = store.add(group(1, QStringLiteral("一组")));
    store.add(group(2, QStringLiteral("二组")));
    Watched watched{store.reader()};
    watched.model.setQuery(Query{}.where(QStringLiteral("number"), Compare::Less, {Value(qint64{10})}));
    REQUIRE(watched.model.rowCount() == 2);
    one.number = 11;
    watched.model.refresh(
        store.writes().run(QStringLiteral("test.edit"), [&](Writer &writer) { writer.update(one); }).orThrow());
    CHECK(names(watched.model) == QStringList{QStringLiteral("二组")});
}

TEST_CASE("The store sorts, and without a column the order of the query comes back")
{
    test::TestStore store;
    store.add(group(1, QStringLiteral("乙")));
    store.add(group(2, QStringLiteral("丙")));
    store.add(group(3, QStringLiteral("丁")));
    Watched watched{store.reader()};
    watched.model.sort(0, Qt::DescendingOrder);
    CHECK(names(watched.model, 0) == QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")});
    watched.model.sort(-1, Qt::AscendingOrder);
    CHECK(names(watched.model, 0) == QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
}

TEST_CASE("A reference shows the title of its record and follows its change")
{
    test::TestStore store;
    Group one = store.add(group(1, QStringLiteral("一组")));
    Dwelling dwelling;
    dwelling.group = Ref<Group>(one.id);
    dwelling.address = QStringLiteral("12");
    dwelling = store.add(dwelling);
    RecordTableModel model{store.reader(), describe<Dwelling>()};
    model.addField(QStringLiteral("group"));
    model.setQuery({});
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("一组"));
    one.name = QStringLiteral("陈家湾");
    model.refresh(
        store.writes().run(QStringLiteral("test.edit"), [&](Writer &writer) { writer.update(one); }).orThrow());
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("陈家湾"));
}

TEST_CASE("A field that the type does not have is refused")
{
    test::TestStore store;
    RecordTableModel model{store.reader(), describe<Group>()};
    CHECK_THROWS_AS(model.addField(QStringLiteral("no_such_field")), Exception);
}
