#include "ui/gallery/parts.h"

#include "ui/delegates/bardelegate.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/timelinedelegate.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/theme/label.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/radiocard.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stageline.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/tabpanel.h"
#include "ui/widgets/tokenedit.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QStandardItemModel>

namespace helin::gallery {

namespace {

QStandardItem *item(const QString &text, std::initializer_list<std::pair<int, QVariant>> data)
{
    auto *result = new QStandardItem{text};
    for (const auto &[role, value] : data) {
        result->setData(value, role);
    }
    return result;
}

int mark(DueMark value)
{
    return static_cast<int>(value);
}

ListView *timeline()
{
    auto *view = new ListView{"经过", new TimelineDelegate};
    auto *model = new QStandardItemModel{view};
    model->appendRow(
        item("第 2 次调解（上门）", {{TimelineDateRole, "11-19"},
                                     {TimelineTimeRole, "14:30"},
                                     {SecondLineRole, "双方同意以老屋滴水为界，沟由两家各修一段；修沟的钱还没谈拢。"},
                                     {ThirdLineRole, "何建国、邓志强 · 照片 4 张"}}));
    model->appendRow(
        item("现场丈量", {{TimelineDateRole, "11-12"},
                          {TimelineTimeRole, "10:00"},
                          {SecondLineRole, "请村居法律顾问到场，认定界石两处，量得滴水 0.8 米，双方都在草图上签了字。"},
                          {ThirdLineRole, "何建国 · 照片 6 张"}}));
    model->appendRow(item("第 1 次调解（室内）", {{TimelineDateRole, "11-09"},
                                                  {TimelineTimeRole, "09:10"},
                                                  {SecondLineRole, "各说各的尺寸，没有谈成，约定先丈量。"},
                                                  {ThirdLineRole, "何建国 · 调解记录已打印 第 1 版"}}));
    view->setModel(model);
    return view;
}

ListView *grids()
{
    auto *view = new ListView{"网格", new TwoLineDelegate};
    auto *model = new QStandardItemModel{view};
    model->appendRow(item("一网格", {{TitleNoteRole, "1、2、3 组"},
                                     {TrailingRole, "罗小兰"},
                                     {DueMarkRole, mark(DueMark::Done)},
                                     {SecondLineRole, "11-18 已交"},
                                     {SecondTrailingRole, "发现 4 件"}}));
    model->appendRow(item("三网格", {{TitleNoteRole, "6、7、8 组"},
                                     {TrailingRole, "唐国平"},
                                     {DueMarkRole, mark(DueMark::Soon)},
                                     {SecondLineRole, "填写中"},
                                     {SecondTrailingRole, "发现 3 件"}}));
    model->appendRow(item("第 3 期履行期限", {{TrailingRole, "今天 08:52"},
                                              {SecondLineRole, "借款 8,000 元分期归还"},
                                              {ThirdLineRole, "矛盾纠纷 新场-2026-A-0096"}}));
    view->setModel(model);
    view->setCurrentIndex(model->index(1, 0));
    return view;
}

TableView *silence()
{
    auto *view = new TableView{"站点"};
    auto *model = new QStandardItemModel{0, 4, view};
    model->setHorizontalHeaderLabels({"近 7 天", "站点", "静默天数", "本月条数"});
    model->setHeaderData(3, Qt::Horizontal, int{Qt::AlignRight | Qt::AlignVCenter}, Qt::TextAlignmentRole);
    struct Site
    {
        DueMark state;
        const char *word;
        const char *name;
        int days;
        int count;
    };
    for (const Site &site :
         {Site{DueMark::Overdue, "静默", "天棚寨村", 24, 0}, Site{DueMark::Overdue, "静默", "白马梁村", 17, 28},
          Site{DueMark::Today, "未到", "老君山村", 11, 38}, Site{DueMark::Done, "已收到", "红军路社区", 7, 57}}) {
        auto *bar =
            item(QString::number(site.days),
                 {{BarValueRole, site.days}, {BarMaximumRole, 30}, {BarTickRole, 14}, {DueMarkRole, mark(site.state)}});
        auto *count = new QStandardItem{QString::number(site.count)};
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow(
            {item(site.word, {{DueMarkRole, mark(site.state)}}), new QStandardItem{site.name}, bar, count});
    }
    view->setModel(model);
    view->setItemDelegateForColumn(2, new BarDelegate{view});
    view->setColumnWidth(0, 92);
    view->setColumnWidth(2, 120);
    view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    view->setFixedHeight(28 + 4 * 32);
    return view;
}

} // namespace

QWidget *detail()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout{page};
    columns->setContentsMargins(16, 16, 16, 0);
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(new Label{"王秀英与李国富宅基地边界、滴水沟", TextRole::Subject});
    auto *stages = new StageLine;
    stages->setStages({{"登记", "11-03", StageState::Done},
                       {"受理", "11-03", StageState::Done},
                       {"指派", "11-04", StageState::Done},
                       {"调解", "第 2 次", StageState::Current},
                       {"协议", {}},
                       {"履行", {}},
                       {"回访", {}},
                       {"归档", {}}});
    left->addWidget(stages);
    auto *stopped = new StageLine;
    stopped->setStages({{"登记", "11-03", StageState::Done},
                        {"受理", "11-03", StageState::Done},
                        {"调解不成", "11-20", StageState::Stopped}});
    left->addWidget(stopped);
    auto *facts = new Facts;
    facts->setFacts(
        {{"当事人", "王秀英（申请）　李国富"}, {"来源", "当事人申请"}, {"地点", "三组 陈家湾 17 号、18 号"}});
    left->addWidget(facts);
    auto *tabs = new TabPanel{"纠纷详情"};
    tabs->setIndent(0);
    tabs->addPage(timeline(), "经过");
    tabs->addPage(new QWidget, "当事人");
    tabs->addPage(new QWidget, "待核对");
    tabs->setCount(0, 5);
    tabs->setCount(1, 2);
    tabs->setCount(2, 2, CountTabBar::CountStyle::Round);
    left->addWidget(tabs, 1);
    columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    auto *tiles = new QHBoxLayout;
    auto *all = new FigureTile{"站点全部"};
    all->setFigure("39");
    all->setNote("社区 10，村 29");
    auto *silent = new FigureTile{"静默超 14 天"};
    silent->setFigure("2");
    silent->setNote("先打电话", DueMark::Overdue);
    silent->setChecked(true);
    tiles->addWidget(all);
    tiles->addWidget(silent);
    right->addLayout(tiles);
    right->addWidget(silence());
    right->addWidget(grids(), 1);
    auto *panel = new Panel{"数据交换与备份"};
    auto *rows = new RowList;
    rows->setRows(
        {{DueMark::Done, "回执 11-20（3 天前）214 条收齐", {}, "打开", "receipt"},
         {DueMark::Soon, "37 条已写到 U 盘，等镇里回执", {}, "数据交换", "exchange"},
         {DueMark::Overdue, "巡逻记录 11-18（一号线）", "1 条", {}, {}, "写的时间比镇里快 26 小时，请先核对时钟"},
         {DueMark::None, "以前收过，没有重复记", "0 条"}});
    panel->body()->addWidget(rows);
    right->addWidget(panel);
    columns->addLayout(right, 1);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page, 1);
    auto *status = new StatusLine;
    status->setItem("store", "box", "新场村综治中心", "511703116204");
    status->setItem("user", "user", "周敏", "综治专干");
    status->setItem("receipt", DueMark::Done, "回执", "11-20 17:02，镇里已收齐 214 条");
    status->setItem("backup", DueMark::Done, "备份", "今天 08:31，已试开");
    status->setEndText("演练数据 · 人物均为虚构");
    column->addWidget(status);
    return whole;
}

QWidget *form()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(16);
    auto *one = new TokenEdit{"姓名或拼音首字母"};
    one->setTokens({{1, "王小琴", "四组 8 号"}, {2, "郑文", "四组 11 号"}});
    auto *two = new TokenEdit{"姓名或拼音首字母"};
    two->setObjectName("people");
    auto *first = new LabelledField{"甲方", one};
    first->setRequired();
    auto *day = new DateField;
    day->setDate(QDate{2026, 11, 23});
    auto *due = new DateField;
    due->setDate(QDate{2026, 11, 13});
    auto *dueField = new LabelledField{"履行期限", due};
    dueField->setRequired();
    dueField->setError("早于调结日期 2026-11-23", "改为 2026-12-13");
    grid->addWidget(first, 0, 0);
    grid->addWidget(new LabelledField{"乙方", two}, 0, 1);
    grid->addWidget(new LabelledField{"调结日期", day}, 1, 0);
    grid->addWidget(dueField, 1, 1);
    column->addLayout(grid);
    column->addStretch();
    auto *bar = new ActionBar;
    bar->setMessage(DueMark::Overdue, "还有 1 处要改：", "履行期限");
    auto *cancel = new Button{"取消"};
    cancel->setHint("Esc");
    auto *save = new Button{"保存并打印", Button::Kind::Primary};
    save->setIconName("print");
    save->setKey(QKeySequence{"Ctrl+S"});
    bar->addButton(cancel);
    bar->addButton(new Button{"保存，再登一件"});
    bar->addButton(save);
    column->addWidget(bar);
    return page;
}

void openCompleter(QWidget *page)
{
    page->activateWindow();
    auto *people = page->findChild<TokenEdit *>("people");
    people->input()->setText("zw");
    people->input()->setFocus();
    people->completer()->setActionText("新登记一人 “zw” …");
    people->completer()->setGroups({{"人　首字母 zw",
                                     "7 人中前 3 人",
                                     {{1, "user", "张伟", {{0, 2}}, {"男，48 岁", "三组 12 号", "户主"}, "三组 12 号"},
                                      {2, "user", "赵薇薇", {{0, 2}}, {"女，31 岁", "三组 20 号", "儿媳 · 外出广东"}},
                                      {3, "user", "曾万福", {{0, 2}}, {"男，72 岁", "六组 9 号", "户主"}}}},
                                    {"住房　小地名 zw", {}, {{4, "home", "朱湾（二组，14 处住房）", {{0, 2}}}}}});
}

QWidget *review()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setSpacing(16);
    auto *row = new RadioCardRow;
    auto *ours = new RadioCard{"本站"};
    ours->setValue("2026-12-04", "星期五");
    ours->setFacts(
        {{"谁改的", "周敏（新场村综治中心）"}, {"什么时候", "2026-11-20 16:40"}, {"为什么", "吴勇来电话，请宽限一周"}});
    auto *theirs = new RadioCard{"镇里"};
    theirs->setTag("现在显示");
    theirs->setValue("沟由郑文家负责每月掏一次，雨后随时清理；晒坝边新开一条排水沟，接到村道边沟。", {},
                     {{3, 3}, {9, 2}});
    theirs->setFacts({{"谁改的", "陈立新（石桥镇平安办）"}, {"什么时候", "2026-11-21 10:15"}});
    row->addCard(ours);
    row->addCard(theirs);
    row->setCurrentIndex(0);
    column->addWidget(row);
    auto *search = new SearchField{"姓名"};
    search->setNote("姓名、首字母、电话或证件尾号、门牌");
    column->addWidget(search);
    column->addStretch();
    auto *bar = new ActionBar;
    bar->setNote("没选上的值不会丢；选定后，每台电脑看到的都一样。");
    bar->addButton(new Button{"先放着"});
    column->addWidget(bar);
    return page;
}

} // namespace helin::gallery
