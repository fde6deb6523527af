#include "ui/gallery/parts.h"

#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QMenu>

namespace helin::gallery {

namespace {

ConfirmDialog *confirm()
{
    ConfirmQuestion question;
    question.title = "张明远：死亡注销";
    question.will = QStringList{"从在住名单移出，记下注销日期"};
    question.willNot = QStringList{"删除他的纠纷、走访和文书"};
    question.can = QStringList{"撤销，经过里留一笔"};
    question.confirmText = "注销";
    return new ConfirmDialog{question};
}

ErrorBox *errorBox()
{
    auto *box = new ErrorBox;
    box->setTexts("这个文件读不了", "本机的记录没有动。", "请镇里再拷一次，或换一个 U 盘。",
                  "20261121 石桥镇 第31号.helin\n第 3 段校验不对（共 5 段），11-23 08:49");
    box->addAction(new Button{"再读一次", Button::Kind::Primary});
    box->addAction(new Button{"换一个位置…"});
    box->setDetailsVisible(true);
    return box;
}

} // namespace

QWidget *messages()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout{page};
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *dialog = confirm();
    dialog->setWindowFlags(Qt::Widget);
    left->addWidget(dialog);
    left->addWidget(new Strip{DueMark::Today, "今天到期", "定下来：达成协议、延期，或上报到镇"});
    auto *done = new Strip{DueMark::Done, "这次已办完", "2026-11-23 08:52，用时 6 秒。可以拔 U 盘了。"};
    done->setLink("打印本次清单");
    left->addWidget(done);
    left->addWidget(new Strip{DueMark::Overdue, "静默 17 天", "最近一次 2026-11-06 16:42，第 24 号"});
    auto *empty = new Panel{QString{}};
    auto *state = new EmptyState{"scale", "今年还没有登记过纠纷。", "当场调结"};
    state->setButton("当场调结", "plus");
    empty->body()->addWidget(state);
    left->addWidget(empty, 1);
    columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    auto *progress = new ProgressPanel{"正在接收镇里的数据"};
    progress->setProgress(6210, 10000);
    progress->setDetail("人口房屋 6,210 / 10,000 条");
    progress->setRemaining("约还要 40 秒");
    right->addWidget(progress);
    right->addWidget(errorBox());
    auto *menu = new QMenu;
    menu->setObjectName("menu");
    menu->setAccessibleName("行菜单");
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(icon("eye"), "打开")->setShortcut(QKeySequence{Qt::Key_Return});
    menu->addAction(icon("doc"), "记一次调解");
    menu->addSeparator();
    menu->addAction(icon("copy"), "复制本行文字")->setShortcut(QKeySequence{"Ctrl+C"});
    menu->addAction(icon("print"), "打印…")->setShortcut(QKeySequence{"Ctrl+P"});
    menu->addSeparator();
    QAction *late = menu->addAction(icon("clock"), "延期…");
    late->setEnabled(false);
    right->addWidget(menu);
    right->addStretch(1);
    columns->addLayout(right, 1);

    auto *toasts = new ToastHost{page};
    toasts->showSaved({}, [] {});
    Toast *running = toasts->showProgress("正在写 U 盘，还剩 23 条", [] {});
    running->setProgress(0.62);
    toasts->showError("没有保存：U 盘满了，原来的都在", [] {});
    return page;
}

} // namespace helin::gallery
