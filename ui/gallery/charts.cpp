#include "ui/gallery/parts.h"

#include "ui/charts/barchart.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/columnchart.h"
#include "ui/charts/linechart.h"

#include <QGridLayout>

namespace helin::gallery {

QWidget *charts()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout{page};
    grid->setSpacing(16);
    auto *line = new LineChart{"每月新增"};
    line->setData({{"12月", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11月"},
                   {{"矛盾纠纷", {8, 9, 13, 11, 13, 12, 10, 15, 13, 10, 11, 9}},
                    {"安全隐患", {15, 12, 18, 16, 14, 19, 22, 20, 17, 15, 16, 14}}},
                   true});
    auto *linePanel = new ChartPanel{line};
    linePanel->setNote("件，2025-12 至今");
    auto *bar = new BarChart{"今年纠纷类别"};
    bar->setData({{"邻里", 38},
                  {"婚姻家庭", 27},
                  {"土地山林", 19},
                  {"房屋宅基地", 16},
                  {"损害赔偿", 11},
                  {"其他 9 类", 15, true}},
                 "件");
    auto *barPanel = new ChartPanel{bar};
    barPanel->setNote("共 126 件");
    auto *rate = new ColumnChart{"按期办结率"};
    rate->setData({rateColumn("6月", 11, 12), rateColumn("7月", 10, 11), rateColumn("8月", 12, 13),
                   rateColumn("9月", 9, 9), rateColumn("10月", 0, 0), rateColumn("11月至今", 8, 9, true)},
                  "%", 100);
    auto *ratePanel = new ChartPanel{rate};
    ratePanel->setNote("%，按期 ÷ 应办结");
    auto *weeks = new ColumnChart{"每周收到条数"};
    QList<ColumnItem> items;
    int week = 36;
    for (const int count : {38, 44, 29, 51, 40, 36, 0, 47, 33, 28, 0, 0}) {
        ColumnItem item;
        item.label = QString::number(week++);
        item.value = count;
        item.alarm = count == 0;
        items << item;
    }
    weeks->setData(items, "条");
    auto *long24 = new LineChart{"24 个月"};
    LineChartData data;
    LineSeriesData one{"调解成功", {}};
    LineSeriesData two{"调解不成", {}};
    LineSeriesData three{"转办", {}};
    for (int i = 0; i < 24; ++i) {
        data.categories << QString("%1-%2").arg(24 + (i + 11) / 12).arg((i + 11) % 12 + 1, 2, 10, QChar('0'));
        one.values << 120 + (i * 37) % 23;
        two.values << 100 + (i * 17) % 31;
        three.values << 98 + (i * 29) % 27;
    }
    data.series = {one, two, three};
    long24->setData(data);
    auto *table = new ColumnChart{"表格"};
    table->setData({rateColumn("6月", 11, 12), rateColumn("7月", 10, 11), rateColumn("8月", 12, 13)}, "%", 100);
    table->setTableVisible(true);
    auto *empty = new LineChart{"还没有"};
    grid->addWidget(linePanel, 0, 0);
    grid->addWidget(barPanel, 0, 1);
    grid->addWidget(ratePanel, 0, 2);
    grid->addWidget(new ChartPanel{weeks}, 1, 0);
    grid->addWidget(new ChartPanel{long24}, 1, 1);
    auto *lower = new QGridLayout;
    lower->addWidget(new ChartPanel{table}, 0, 0);
    lower->addWidget(new ChartPanel{empty}, 1, 0);
    grid->addLayout(lower, 1, 2);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    return page;
}

} // namespace helin::gallery
