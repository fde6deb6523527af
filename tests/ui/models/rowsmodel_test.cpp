#include "ui/models/rowsmodel.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace helin;

namespace {

struct Line
{
    RecordId id;
    QString words;
    int days;
};

RecordId numbered(char n)
{
    return RecordId::fromBytes(QByteArray(RecordId::size, n));
}

QVariant words(const Line &line, int role)
{
    return role == Qt::DisplayRole ? QVariant(line.words) : QVariant();
}

void addColumns(RowsModel<Line> &model)
{
    model.addColumn(QStringLiteral("words"), QStringLiteral("Words"), 0, words)
        .addColumn(
            QStringLiteral("days"), QStringLiteral("Days"), 80,
            [](const Line &line, int role) { return role == Qt::DisplayRole ? QVariant(line.days) : QVariant(); },
            Qt::AlignRight);
}

RecordId idOf(const Line &line)
{
    return line.id;
}

QString joined(const QAbstractItemModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        text += model.index(row, 0).data().toString();
    }
    return text;
}

} // namespace

TEST_CASE("New rows of a read model keep the place of those that stay")
{
    RowsModel<Line> model{idOf};
    addColumns(model);
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setRows({{numbered(1), QStringLiteral("a"), 3}, {numbered(2), QStringLiteral("b"), 1}});
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    model.setRows({{numbered(3), QStringLiteral("c"), 2},
                   {numbered(2), QStringLiteral("B"), 5},
                   {numbered(4), QStringLiteral("d"), 2}});
    CHECK(joined(model) == QStringLiteral("cBd"));
    REQUIRE(second.isValid());
    CHECK(second.row() == 1);
    CHECK(second.data().toString() == QStringLiteral("B"));
    CHECK(resets.isEmpty());
}

TEST_CASE("Rows sort by a column and go back to the order given")
{
    RowsModel<Line> model{idOf};
    addColumns(model);
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setRows({{numbered(1), QStringLiteral("a"), 30},
                   {numbered(2), QStringLiteral("b"), 4},
                   {numbered(3), QStringLiteral("c"), 4}});
    model.sort(1, Qt::AscendingOrder);
    CHECK(joined(model) == QStringLiteral("bca"));
    model.sort(1, Qt::DescendingOrder);
    CHECK(joined(model) == QStringLiteral("abc"));
    model.sort(1, Qt::AscendingOrder);
    model.sort(-1, Qt::AscendingOrder);
    CHECK(joined(model) == QStringLiteral("abc"));
    CHECK(model.rowOf(numbered(2)) == 1);
    CHECK(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>() == Qt::AlignRight);
}

TEST_CASE("Rows without ids are replaced as a whole")
{
    RowsModel<Line> model;
    addColumns(model);
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setRows({{{}, QStringLiteral("x"), 0}, {{}, QStringLiteral("y"), 0}});
    model.setRows({{{}, QStringLiteral("z"), 0}});
    CHECK(joined(model) == QStringLiteral("z"));
}
