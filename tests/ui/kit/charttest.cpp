#include "ui/kit/shown.h"

#include "ui/charts/barchart.h"
#include "ui/charts/columnchart.h"
#include "ui/charts/linechart.h"
#include "ui/delegates/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QtCharts/QChartView>

using namespace helin;

namespace {

QStringList texts(const Chart &chart)
{
    QStringList result;
    for (QGraphicsItem *item : chart.findChild<QChartView *>()->scene()->items()) {
        if (const auto *text = dynamic_cast<QGraphicsSimpleTextItem *>(item)) {
            result << text->text();
        }
    }
    return result;
}

void fill(LineChart &chart)
{
    chart.setData({{QStringLiteral("9月"), QStringLiteral("10月"), QStringLiteral("11月")},
                   {{QStringLiteral("纠纷"), {8, 15, 9}}, {QStringLiteral("隐患"), {30, 12, 14}}},
                   true});
    chart.resize(480, 240);
    test::show(chart);
}

} // namespace

TEST_CASE("A line chart names its lines at their ends and starts at zero")
{
    LineChart chart{QStringLiteral("每月新增")};
    fill(chart);
    const QStringList shown = texts(chart);
    CHECK(shown.contains(QStringLiteral("纠纷 9")));
    CHECK(shown.contains(QStringLiteral("隐患 14")));
    for (const char *tick : {"0", "10", "20", "30", "40"}) {
        CHECK(shown.contains(QString::fromLatin1(tick)));
    }
    CHECK(shown.contains(QStringLiteral("11月")));
}

TEST_CASE("A click in a chart says which month and line is meant")
{
    LineChart chart{QStringLiteral("每月新增")};
    fill(chart);
    QSignalSpy activated{&chart, &Chart::itemActivated};
    auto *view = chart.findChild<QChartView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint{60, view->height() / 4});
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(0).toInt() == 1);
    CHECK(activated.at(0).at(1).toInt() == 0);
}

TEST_CASE("A chart works with the keyboard")
{
    BarChart chart{QStringLiteral("类别")};
    chart.setData({{QStringLiteral("邻里"), 38}, {QStringLiteral("土地"), 19}}, QStringLiteral("件"));
    chart.resize(320, 200);
    test::show(chart);
    auto *view = chart.findChild<QChartView *>();
    view->setFocus(Qt::TabFocusReason);
    QSignalSpy activated{&chart, &Chart::itemActivated};
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(1).toInt() == 1);
}

TEST_CASE("Behind every chart stands a table with the same figures")
{
    LineChart chart{QStringLiteral("每月新增")};
    fill(chart);
    chart.setTableVisible(true);
    auto *table = chart.findChild<TableView *>();
    CHECK(table->isVisible());
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(table->model()->headerData(2, Qt::Horizontal).toString() == QStringLiteral("隐患"));
    CHECK(table->model()->index(1, 1).data().toString() == QStringLiteral("15"));
    chart.setTableVisible(false);
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("A chart without figures says so in a sentence")
{
    LineChart chart{QStringLiteral("每月新增")};
    chart.resize(300, 200);
    test::show(chart);
    CHECK_FALSE(chart.findChild<QChartView *>()->isVisible());
    bool said = false;
    for (const QLabel *label : chart.findChildren<QLabel *>()) {
        said = said || (label->isVisible() && label->text() == Chart::tr("No figures yet."));
    }
    CHECK(said);
    fill(chart);
    CHECK(chart.findChild<QChartView *>()->isVisible());
    chart.setData({});
    CHECK_FALSE(chart.findChild<QChartView *>()->isVisible());
}

TEST_CASE("A rate never stands without its count and nothing is divided by zero")
{
    CHECK(rateColumn(QStringLiteral("6月"), 11, 12).value == 92);
    CHECK(rateColumn(QStringLiteral("6月"), 11, 12).note == QStringLiteral("11/12"));
    CHECK(rateColumn(QStringLiteral("6月"), 0, 0).missing);
    ColumnChart chart{QStringLiteral("按期办结率")};
    chart.setData({rateColumn(QStringLiteral("6月"), 11, 12), rateColumn(QStringLiteral("7月"), 0, 0)},
                  QStringLiteral("%"), 100);
    chart.resize(320, 200);
    test::show(chart);
    CHECK(texts(chart).contains(QStringLiteral("11/12")));
    CHECK(texts(chart).contains(QStringLiteral("—")));
}

TEST_CASE("Lines of unequal length are padded, not read past their end")
{
    LineChart chart{QStringLiteral("每月新增")};
    chart.setData({{QStringLiteral("9月"), QStringLiteral("10月")}, {{QStringLiteral("纠纷"), {8}}}, false});
    CHECK(chart.data().series.first().values.size() == 2);
}

TEST_CASE("A chart is saved as PNG and PDF in light colours and goes to the clipboard")
{
    const QTemporaryDir folder;
    Theme &theme = Theme::of(nullptr);
    theme.setMode(Theme::Mode::Dark);
    LineChart chart{QStringLiteral("每月新增")};
    fill(chart);
    const QString png = folder.filePath(QStringLiteral("a.png"));
    const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(chart.savePicture(png));
    REQUIRE(chart.savePicture(pdf));
    CHECK_FALSE(chart.savePicture(folder.filePath(QStringLiteral("missing/a.png"))));
    const QImage image{png};
    CHECK(image.width() >= 2 * chart.width());
    CHECK(image.pixelColor(2, image.height() - 3) == QColor{Qt::white});
    QFile file{pdf};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    chart.copyPicture();
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
    theme.setMode(Theme::Mode::Light);
}

TEST_CASE("The end of an axis is round and never below the largest figure")
{
    for (const double value : {0.0, 3.0, 4.0, 5.0, 22.0, 38.0, 99.0, 101.0, 1234.0}) {
        CHECK(niceMaximum(value) >= value);
    }
    CHECK(niceMaximum(22) == 30);
    CHECK(niceMaximum(0) == 4);
}
