#include "ui/kit/shown.h"

#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/radiocard.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace helin;

namespace {

ConfirmQuestion question()
{
    ConfirmQuestion q;
    q.title = QStringLiteral("张明远：死亡注销");
    q.will = QStringList{QStringLiteral("从在住名单移出")};
    q.willNot = QStringList{QStringLiteral("删除他的纠纷")};
    q.confirmText = QStringLiteral("注销");
    return q;
}

} // namespace

TEST_CASE("Enter in a dangerous question cancels it")
{
    ConfirmDialog dialog{question()};
    test::show(dialog);
    CHECK(dialog.cancelButton()->isDefault());
    CHECK(dialog.cancelButton()->hasFocus());
    CHECK_FALSE(dialog.confirmButton()->isDefault());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("A dangerous act is confirmed by going to its button, also with the keyboard")
{
    ConfirmDialog dialog{question()};
    test::show(dialog);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(dialog.confirmButton()->hasFocus());
    QTest::keyClick(dialog.confirmButton(), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("Escape cancels a question")
{
    ConfirmDialog dialog{question()};
    test::show(dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("A question tells a screen reader what will and will not happen")
{
    const ConfirmDialog dialog{question()};
    CHECK(dialog.accessibleName() == QStringLiteral("张明远：死亡注销"));
    CHECK(dialog.accessibleDescription().contains(QStringLiteral("删除他的纠纷")));
}

TEST_CASE("Undo works while the saved toast is there and once only")
{
    QWidget area;
    area.resize(800, 600);
    test::show(area);
    ToastHost host{&area};
    int undone = 0;
    CHECK_FALSE(host.undoLast());
    host.showSaved({}, [&undone] { ++undone; });
    CHECK(host.undoLast());
    CHECK(undone == 1);
    QApplication::processEvents();
    CHECK_FALSE(host.undoLast());
    CHECK(undone == 1);
}

TEST_CASE("A new saved toast replaces the last, running work stays beside it")
{
    QWidget area;
    area.resize(800, 600);
    test::show(area);
    auto *host = new ToastHost{&area};
    Toast *running = host->showProgress(QStringLiteral("正在写 U 盘"));
    host->showSaved();
    host->showSaved();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    int saved = 0;
    for (const Toast *toast : area.findChildren<Toast *>()) {
        saved += toast->isVisible() && toast->kind() == Toast::Kind::Saved ? 1 : 0;
        CHECK(area.rect().adjusted(0, 0, 16, 16).contains(toast->geometry()));
    }
    CHECK(saved == 1);
    CHECK(running->isVisible());
}

TEST_CASE("Stopping long work is asked for once")
{
    ProgressPanel panel{QStringLiteral("正在接收")};
    test::show(panel);
    QSignalSpy stop{&panel, &ProgressPanel::cancelRequested};
    auto *button = panel.findChild<Button *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(stop.count() == 1);
    CHECK_FALSE(button->isEnabled());
}

TEST_CASE("An error box escapes what it is told and copies its details")
{
    ErrorBox box;
    box.setTexts(QStringLiteral("读不了"), QStringLiteral("<i>安全</i>"), {}, QStringLiteral("第 3 段"));
    test::show(box);
    bool escaped = false;
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        escaped = escaped || label->text().contains(QStringLiteral("&lt;i&gt;"));
    }
    CHECK(escaped);
    box.setDetailsVisible(true);
    box.findChild<IconButton *>()->click();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("第 3 段"));
}

TEST_CASE("Digit keys choose a card, but not while a reason is typed")
{
    QWidget window;
    auto *column = new QVBoxLayout{&window};
    auto *row = new RadioCardRow{&window};
    for (const char *name : {"本站", "镇里"}) {
        auto *card = new RadioCard{QString::fromUtf8(name)};
        card->setValue(QStringLiteral("2026-12-04"));
        row->addCard(card);
    }
    auto *reason = new QLineEdit;
    column->addWidget(row);
    column->addWidget(reason);
    test::show(window);
    CHECK(row->currentIndex() == -1);
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_1);
    CHECK(row->currentIndex() == -1);
    CHECK(reason->text() == QStringLiteral("1"));
    QSignalSpy changed{row, &RadioCardRow::currentIndexChanged};
    row->findChildren<RadioCard *>().first()->setFocus();
    QTest::keyClick(&window, Qt::Key_2);
    CHECK(row->currentIndex() == 1);
    QTest::keyClick(&window, Qt::Key_1);
    CHECK(row->currentIndex() == 0);
    CHECK(changed.count() == 2);
}

TEST_CASE("A question is as high as its sentences, however they wrap")
{
    ConfirmQuestion longer = question();
    longer.will = QStringList{QStringLiteral("从在住名单移出，").repeated(30)};
    for (const ConfirmQuestion &one : {question(), longer}) {
        ConfirmDialog dialog{one};
        test::show(dialog);
        QApplication::processEvents();
        CHECK(dialog.height() == dialog.layout()->totalHeightForWidth(dialog.width()));
    }
}
