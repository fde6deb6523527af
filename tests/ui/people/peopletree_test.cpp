#include "ui/delegates/duemark.h"
#include "village.h"

#include "ui/pages/people/peopletreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace helin;
using namespace helin::test;

namespace {

const QDate today(2026, 11, 23);

QString cell(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

struct Tree
{
    explicit Tree(RecordReader &reader)
        : model{reader}
        , tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal}
    {
        // It would open a branch in the middle of the signal that announces it.
        tester.setUseFetchMore(false);
        model.reload(today);
    }
    PeopleTreeModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("The tree shows groups, dwellings and households with their numbers")
{
    VillageOnScreen village;
    Tree tree{village.reader()};
    REQUIRE(tree.model.rowCount() == 2);
    const QModelIndex group = tree.model.index(0, 0);
    CHECK(cell(group, PeopleTreeModel::Name) == QStringLiteral("一组"));
    CHECK(cell(group, PeopleTreeModel::About) == QStringLiteral("朱湾"));
    CHECK(cell(group, PeopleTreeModel::Count) == QStringLiteral("1 户"));
    const QModelIndex house = tree.model.indexOf(village.house);
    REQUIRE(house.isValid());
    CHECK(cell(house, PeopleTreeModel::Name) == QStringLiteral("12号")); // the group stands above
    const QModelIndex family = tree.model.indexOf(village.family);
    CHECK(family.parent() == house);
    CHECK(cell(family, PeopleTreeModel::Count) == QStringLiteral("2 人"));
    const QModelIndex empty = tree.model.indexOf(village.empty);
    CHECK(cell(empty, PeopleTreeModel::Mark) == QStringLiteral("空置"));
    CHECK_FALSE(tree.model.hasChildren(empty));
}

TEST_CASE("A change updates the rows it touches and keeps the others")
{
    VillageOnScreen village;
    Tree tree{village.reader()};
    const QPersistentModelIndex family = tree.model.indexOf(village.family);
    QSignalSpy resets{&tree.model, &QAbstractItemModel::modelReset};
    Residents residents{village.ui().writes()};
    const ChangeSet moved = residents.moveOut(village.wife, today, QStringLiteral("成都")).orThrow();
    tree.model.refresh(moved, today);
    CHECK(resets.isEmpty());
    REQUIRE(family.isValid());
    CHECK(cell(family, PeopleTreeModel::Count) == QStringLiteral("1 人"));

    Homes homes{village.ui().writes()};
    tree.model.refresh(homes.moveHousehold(village.family, village.empty).orThrow(), today);
    CHECK(tree.model.indexOf(village.family).parent() == tree.model.indexOf(village.empty));
    CHECK(cell(tree.model.indexOf(village.house), PeopleTreeModel::Mark) == QStringLiteral("空置"));
}

TEST_CASE("A filter leaves only what fits on every level")
{
    VillageOnScreen village;
    Tree tree{village.reader()};
    (void)tree.model.indexOf(village.family); // opens that branch
    TreeFilter filter;
    filter.groups = QSet<RecordId>{village.secondGroup.id};
    tree.model.setFilter(filter, today);
    CHECK(tree.model.rowCount() == 1);
    CHECK_FALSE(tree.model.indexOf(village.house).isValid());
    tree.model.setFilter({}, today);
    CHECK(tree.model.rowCount() == 2);
    CHECK(tree.model.indexOf(village.house).isValid());
}

TEST_CASE("Marks of letting and fire check stand at the dwelling and are summed at its group")
{
    VillageOnScreen village;
    Homes homes{village.ui().writes()};
    homes.recordLetting(village.house, QStringLiteral("底楼")).orThrow();
    Tree tree{village.reader()};
    const QModelIndex mark = tree.model.indexOf(village.house).siblingAtColumn(PeopleTreeModel::Mark);
    CHECK(mark.data().toString() == QStringLiteral("出租未登记"));
    CHECK(mark.data(DueMarkRole).toInt() == int(DueMark::Today));
    CHECK(cell(tree.model.index(0, 0), PeopleTreeModel::Mark) == QStringLiteral("1 处未登记"));
}
