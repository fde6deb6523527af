#include "ui/gallery/samples.h"

#include "ui/gallery/parts.h"

#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/theme/helinstyle.h"
#include "ui/theme/label.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textarea.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QRadioButton>
#include <QStandardItemModel>

namespace helin::gallery {

namespace {

QWidget *section(const QString &title, QLayout *content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label{title, TextRole::Secondary, Ink::Secondary});
    column->addWidget(new Hairline);
    column->addLayout(content);
    return box;
}

QStandardItemModel *disputes(QObject *parent)
{
    struct Row
    {
        DueMark mark;
        const char *due;
        const char *matter;
        const char *handler;
        const char *date;
        bool done;
    };
    const QList<Row> rows{
        {DueMark::Overdue, "逾期 2 天", "陈家院子排水沟堵塞", "何建国", "2026-11-21", false},
        {DueMark::Today, "今天到期", "宅基地边界、滴水沟", "何建国", "2026-11-23", false},
        {DueMark::Today, "待核对", "借款分期：履行期限，这一行很长很长，长到放不下，只能在末尾截断", "周敏",
         "2026-11-27", false},
        {DueMark::Soon, "还剩 2 天", "晒坝堆柴挡路", "何建国", "2026-11-25", false},
        {DueMark::Fine, "还剩 8 天", "果树越界遮光", "周敏", "2026-12-01", false},
        {DueMark::Done, "已办", "鱼塘租金", "周敏", "2026-11-27", true},
        {DueMark::None, "外出", "打井后邻家井水变少", "周敏", "2026-11-27", false},
    };
    auto *model = new QStandardItemModel{0, 5, parent};
    model->setHorizontalHeaderLabels({"预警", "事项", "经办", "件数", "期限"});
    model->setHeaderData(3, Qt::Horizontal, int{Qt::AlignRight | Qt::AlignVCenter}, Qt::TextAlignmentRole);
    int number = 3;
    for (const Row &row : rows) {
        QList<QStandardItem *> items{new QStandardItem{row.due}, new QStandardItem{row.matter},
                                     new QStandardItem{row.handler}, new QStandardItem{QString::number(number *= 3)},
                                     new QStandardItem{row.date}};
        items[0]->setData(static_cast<int>(row.mark), DueMarkRole);
        items[3]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (row.done) {
            for (QStandardItem *item : items) {
                item->setData(static_cast<int>(Ink::Secondary), InkRole);
            }
        }
        model->appendRow(items);
    }
    return model;
}

TableView *table(QWidget *parent)
{
    auto *view = new TableView{"纠纷", parent};
    view->setModel(disputes(view));
    view->setSortingEnabled(true);
    view->sortByColumn(4, Qt::AscendingOrder);
    view->setColumns("gallery", {116, 0, 72, 64, 104});
    return view;
}

QLayout *buttons()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    int row = 0;
    for (const auto &[kind, words] : {std::pair{Button::Kind::Primary, "保存"}, std::pair{Button::Kind::Normal, "取消"},
                                      std::pair{Button::Kind::Danger, "注销"}}) {
        auto *plain = new Button{words, kind};
        auto *down = new Button{words, kind};
        down->setDown(true);
        auto *off = new Button{words, kind};
        off->setEnabled(false);
        auto *full = new Button{"打印本表", kind};
        full->setIconName("print");
        auto *key = new Button{"当场调结", kind};
        key->setIconName("plus");
        key->setKey(QKeySequence{"Ctrl+N"});
        int column = 0;
        for (Button *button : {plain, down, off, full, key}) {
            grid->addWidget(button, row, column++);
        }
        ++row;
    }
    auto *menu = new Button{"更多"};
    auto *drop = new QMenu{menu};
    drop->addAction("延期");
    menu->setDropMenu(drop);
    grid->addWidget(menu, row, 0, 1, 2);
    grid->addWidget(new IconButton{"print", "打印"}, row, 2);
    auto *off = new IconButton{"cols", "选择列"};
    off->setEnabled(false);
    grid->addWidget(off, row, 3);
    grid->addWidget(new LinkButton{"打印本次清单"}, row, 4);
    auto *large = new Button{"上报并接收", Button::Kind::LargePrimary};
    large->setIconName("swap");
    large->setHint("F5");
    grid->addWidget(large, row + 1, 0, 1, 5);
    return grid;
}

QLayout *marks()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new DueLabel{DueMark::Overdue, "逾期 2 天"});
    row->addWidget(new DueLabel{DueMark::Today, "今天到期"});
    row->addWidget(new DueLabel{DueMark::Soon, "还剩 3 天"});
    row->addWidget(new DueLabel{DueMark::Fine, "还剩 8 天"});
    row->addWidget(new DueLabel{DueMark::Done, "已办"});
    row->addWidget(new DueLabel{DueMark::None, "外出"});
    row->addStretch();
    auto *second = new QHBoxLayout;
    second->addWidget(new Badge{8, Badge::Tone::Alarm});
    second->addWidget(new Badge{5});
    second->addWidget(new Badge{126, Badge::Tone::Accent});
    second->addWidget(new Tag{"疑难复杂 · 20 天"});
    second->addWidget(new Tag{"第 2 版已打印"});
    second->addStretch();
    auto *column = new QVBoxLayout;
    column->addLayout(row);
    column->addLayout(second);
    return column;
}

QLayout *fields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const auto line = [](const QString &text, const QString &placeholder = {}) {
        auto *edit = new QLineEdit{text};
        edit->setPlaceholderText(placeholder);
        return edit;
    };
    auto *empty = new LabelledField{"空着", line({}, "姓名或拼音首字母")};
    empty->setRequired();
    auto *focused = new LabelledField{"正在填", line("王秀")};
    focused->setRequired();
    focused->editor()->setObjectName("focused");
    auto *combo = new QComboBox;
    combo->addItems({"房屋宅基地", "邻里"});
    auto *wrong = new LabelledField{"出错", line("2026-11-13")};
    wrong->setError("早于调结日期", "改为 2026-12-13");
    auto *warned = new LabelledField{"提醒，可保存", line("199****01")};
    warned->setWarning("号码少 1 位");
    auto *readOnly = new QLineEdit{"新场-2026-A-0102"};
    readOnly->setReadOnly(true);
    auto *off = line({}, "先选类别");
    off->setEnabled(false);
    auto *area = new TextArea{2};
    area->setPlainText("郑文家晒坝的雨水经王小琴家屋檐沟排出，今年 9 月以来沟堵两次。");
    auto *why = new LabelledField{"因何事", area};
    why->setAside("50 字");
    grid->addWidget(empty, 0, 0);
    grid->addWidget(focused, 0, 1);
    grid->addWidget(new LabelledField{"填好", line("四组 11 号")}, 1, 0);
    grid->addWidget(new LabelledField{"下拉", combo}, 1, 1);
    grid->addWidget(wrong, 2, 0);
    grid->addWidget(warned, 2, 1);
    grid->addWidget(new LabelledField{"只读", readOnly}, 3, 0);
    grid->addWidget(new LabelledField{"不可用", off}, 3, 1);
    grid->addWidget(why, 4, 0, 1, 2);
    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox{"零报告"};
    on->setChecked(true);
    auto *disabled = new QCheckBox{"不可用"};
    disabled->setEnabled(false);
    auto *written = new QRadioButton{"书面"};
    written->setChecked(true);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{on, new QCheckBox{"未勾"}, disabled, written, new QRadioButton{"口头"}}) {
        checks->addWidget(widget);
    }
    checks->addStretch();
    grid->addLayout(checks, 5, 0, 1, 2);
    return grid;
}

QWidget *basics()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout{page};
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    left->addWidget(section("按钮", buttons()));
    left->addWidget(section("期限标：颜色在形状上，字里有话", marks()));
    auto *tableBox = new QVBoxLayout;
    auto *view = table(page);
    view->setObjectName("table");
    tableBox->addWidget(view);
    left->addWidget(section("表格", tableBox), 1);
    columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(section("输入框", fields()));
    right->addStretch();
    columns->addLayout(right, 1);
    return page;
}

QWidget *frame()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout{page};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new Ground{Ground::Tone::Raised};
    auto *sideColumn = new QVBoxLayout{side};
    sideColumn->setContentsMargins(0, 16, 0, 0);
    auto *navigation = new NavigationList;
    sideColumn->addWidget(navigation);
    navigation->setItems({{"work", "work", "工作台", QKeySequence{"Ctrl+1"}},
                          {"people", "home", "人口房屋", {}, true},
                          {"disputes", "scale", "矛盾纠纷"},
                          {"hazards", "hazard", "排查整治"},
                          {"patrols", "route", "巡逻"},
                          {"exchange", "swap", "数据交换", {}, true},
                          {"settings", "set", "设置"}});
    navigation->setBadge("work", 8, Badge::Tone::Alarm);
    navigation->setBadge("disputes", 5);
    navigation->setBadge("exchange", 2);
    navigation->setCurrent("disputes");
    navigation->setFixedWidth(navigation->sizeHint().width());
    row->addWidget(side);
    row->addWidget(new Hairline{Qt::Vertical});
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    auto *header = new PageHeader{"矛盾纠纷"};
    header->setFigures({{"今年登记", "126", "件"},
                        {"已办结", "103", ""},
                        {"未办结", "23", ""},
                        {"逾期", "1", "", true},
                        {"调解成功率", "96.1 %", "（99/103）"},
                        {"按期办结率", "94.2 %", "（97/103）"}});
    header->addAction(new Button{"按程序登记"});
    auto *quick = new Button{"当场调结", Button::Kind::Primary};
    quick->setIconName("plus");
    quick->setKey(QKeySequence{"Ctrl+N"});
    header->addAction(quick);
    column->addWidget(header);
    auto *bar = new FilterBar{"编号、当事人、拼音首字母"};
    auto *state = new FilterButton{"状态"};
    state->setOptions({{1, "未办结", 23}, {2, "已办结", 103}});
    auto *handler = new FilterButton{"经办"};
    handler->setOptions({{1, "何建国"}, {2, "周敏"}});
    bar->addFilter(state);
    bar->addFilter(new FilterButton{"类别"});
    bar->addFilter(handler);
    state->setSelected({1});
    handler->setSelected({1, 2});
    bar->addAction(new IconButton{"cols", "选择列"});
    bar->addAction(new IconButton{"print", "打印"});
    bar->addAction(new IconButton{"export", "导出"});
    bar->setCountText("共 <b>19</b> 件（全部 126 件），已选 1 件");
    column->addWidget(bar);
    auto *view = table(page);
    view->setObjectName("table");
    column->addWidget(view, 1);
    auto *panels = new QHBoxLayout;
    panels->setContentsMargins(16, 16, 16, 16);
    panels->setSpacing(16);
    auto *today = new Panel{"今天必须办"};
    today->setBadge(8, Badge::Tone::Alarm);
    today->addHeadWidget(new Label{"回车打开　空格记为办完", TextRole::Secondary, Ink::Secondary});
    today->body()->addWidget(new Label{"内容"});
    today->body()->addStretch();
    today->setFootText("今天已办 3 件");
    today->foot()->addWidget(new LinkButton{"显示另外 2 件", TextRole::Secondary});
    today->foot()->addStretch();
    panels->addWidget(today);
    auto *chart = new Panel{"每月新增"};
    chart->setNote("件，2025-12 至今");
    chart->addHeadWidget(new IconButton{"table", "表格"});
    chart->addHeadWidget(new IconButton{"more", "更多"});
    chart->body()->addStretch();
    panels->addWidget(chart);
    column->addLayout(panels);
    return page;
}

QWidget *filters()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new FilterBar{"编号、当事人"};
    auto *kind = new FilterButton{"类别"};
    QList<FilterOption> options;
    int id = 0;
    for (const char *word : {"邻里", "婚姻家庭", "土地承包", "山林水利", "房屋宅基地", "损害赔偿", "合同/债务",
                             "劳动争议(欠薪)", "道路交通", "消费", "医疗", "物业", "电商物流", "其他"}) {
        options.append({++id, word, id * 3});
    }
    kind->setOptions(options);
    kind->setSelected({1, 3});
    bar->addFilter(kind);
    column->addWidget(bar);
    column->addStretch();
    return page;
}

void focusTable(QWidget *page)
{
    auto *view = page->findChild<TableView *>("table");
    view->selectRow(1);
    page->activateWindow();
    view->setFocus();
}

} // namespace

QList<Sheet> sheets()
{
    return {
        {"basics",
         {1100, 760},
         basics,
         [](QWidget *page) {
             page->findChild<TableView *>("table")->selectRow(1);
             page->activateWindow();
             page->findChild<QLineEdit *>("focused")->setFocus();
         }},
        {"frame", {1366, 700}, frame, focusTable},
        {"messages",
         {760, 700},
         messages,
         [](QWidget *page) {
             page->activateWindow();
         }},
        {"detail", {860, 760}, detail},
        {"form", {860, 420}, form, openCompleter},
        {"review", {860, 380}, review},
        {"filter",
         {860, 300},
         filters,
         [](QWidget *page) {
             page->findChild<FilterButton *>()->openPopup();
         }},
        {"calendar",
         {860, 420},
         form,
         [](QWidget *page) {
             page->findChild<DateField *>()->openCalendar();
         }},
        {"charts", {1166, 560}, charts},
    };
}

} // namespace helin::gallery
