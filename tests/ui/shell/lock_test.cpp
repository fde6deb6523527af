#include "core/residents/residents.h"
#include "tests/support/accessible.h"
#include "tests/ui/shell/desk.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/settings/userstab.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/loginwindow.h"
#include "ui/shell/unlockentry.h"
#include "ui/widgets/button.h"
#include "ui/widgets/completerpopup.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/searchfield.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace helin;
using test::Desk;

namespace {

/// Types the password (or PIN) into the lock page and waits until it was tried.
void tryToUnlock(Desk &desk, const QString &typed)
{
    UnlockEntry &entry = desk.application().lockPage()->entry();
    entry.field()->setText(typed);
    QTest::keyClick(entry.field(), Qt::Key_Return);
    REQUIRE(test::waitFor([&] { return desk.application().lockPage() == nullptr || !entry.isBusy(); }));
    test::settle();
}

/// The settings with the form of a new user, in which a name stands.
StepDialog *typeNewUser(Desk &desk, const QString &name)
{
    REQUIRE(desk.window().show(Section::Settings));
    auto &page = static_cast<SettingsPage &>(desk.window().page(Section::Settings));
    auto *dialog = qobject_cast<StepDialog *>(page.users().add());
    REQUIRE(dialog != nullptr);
    dialog->fields().setText(QStringLiteral("display_name"), name);
    return dialog;
}

/// Work beside the window that lasts until the test ends it.
class Work final
{
public:
    explicit Work(Desk &desk) : m_desk{desk}
    {
        desk.context().runLong<bool>(
            QStringLiteral("x"), &desk.context(),
            [state = m_state](LongTask &task) {
                while (!state->goOn) {
                    QThread::msleep(5);
                }
                state->stopped = task.isCancelled();
                return true;
            },
            [](const Result<bool> &) {});
    }
    ~Work() { m_state->goOn = true; }
    bool end()
    {
        m_state->goOn = true;
        return test::waitFor([this] { return !m_desk.context().isBusy(); });
    }
    [[nodiscard]] bool wasStopped() const { return m_state->stopped; }

private:
    struct State
    {
        std::atomic_bool goOn = false;
        std::atomic_bool stopped = false;
    };
    Desk &m_desk;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace

TEST_CASE("Locking shows nothing of the records, wipes the key, and keeps what was typed")
{
    Desk desk;
    Group group;
    group.number = 3;
    group.name = QStringLiteral("看得见的组");
    REQUIRE(desk.context().run([&] {
        return desk.context().workspace().writes().run(QStringLiteral("group.add"),
                                                       [&](Writer &writer) { writer.create(group); });
    }));
    const QPointer<StepDialog> dialog = typeNewUser(desk, QStringLiteral("写了一半"));
    MainWindow &window = desk.window();
    REQUIRE(window.windowTitle().contains(QStringLiteral("设置")));

    desk.application().lock();
    test::settle();
    LockPage *page = desk.application().lockPage();
    REQUIRE(page != nullptr);
    CHECK(page->isVisible());
    CHECK(window.focusWidget() == page->entry().field());
    CHECK(window.windowTitle() == QStringLiteral("和邻"));
    CHECK_FALSE(dialog->isVisible());
    CHECK(desk.context().workspace().isLocked());
    const QStringList seen = test::visibleTexts(window);
    CHECK(seen.filter(QStringLiteral("周敏")).size() == 1); // whose session it is
    CHECK(seen.filter(QStringLiteral("看得见的组")).isEmpty());
    CHECK(seen.filter(QStringLiteral("新场村")).isEmpty());
    const QString problems = (test::namelessWidgets(window) + test::englishTexts(window)).join(QLatin1Char('\n'));
    INFO(problems.toStdString());
    CHECK(problems.isEmpty());

    tryToUnlock(desk, QStringLiteral("not the password"));
    REQUIRE(desk.application().lockPage() == page);
    CHECK(page->entry().message().contains(QStringLiteral("密码")));
    CHECK(desk.context().workspace().isLocked());

    tryToUnlock(desk, Desk::password);
    REQUIRE(desk.application().lockPage() == nullptr);
    CHECK_FALSE(desk.context().workspace().isLocked());
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->windowModality() == Qt::WindowModal);
    CHECK(dialog->fields().text(QStringLiteral("display_name")) == QStringLiteral("写了一半"));
    CHECK(window.windowTitle().contains(QStringLiteral("设置")));
    CHECK(desk.context().reader().count<Group>() == 1);
    CHECK(desk.errors().isEmpty());
    dialog->fields().settle();
    dialog->reject();
}

TEST_CASE("While it is locked the keys of the window rest, and a search that was on its way waits")
{
    Desk desk;
    MainWindow &window = desk.window();
    Resident resident;
    resident.name = QStringLiteral("王小琴");
    (void)Residents{desk.context().workspace().writes()}.registerResident({resident}).orThrow();
    REQUIRE(window.show(Section::People));
    SearchField *search = nullptr; // of the view that is shown
    for (auto *field : window.page(Section::People).findChildren<SearchField *>()) {
        search = field->isVisible() ? field : search;
    }
    REQUIRE(search != nullptr);
    test::settle();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("wang"));
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.application().lockPage() != nullptr);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F5);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    test::settle(400); // longer than the pause of the search
    const auto found = [&window] {
        int rows = 0;
        for (const CompleterPopup *popup : window.findChildren<CompleterPopup *>()) {
            rows += popup->isVisible() ? popup->entryCount() : 0;
        }
        return rows;
    };
    CHECK(found() == 0);
    CHECK(window.currentPage()->section() == Section::People);
    tryToUnlock(desk, Desk::password);
    REQUIRE(desk.application().lockPage() == nullptr);
    CHECK(search->text() == QStringLiteral("wang"));
    CHECK(test::waitFor([&] { return found() > 0; }));
    INFO(desk.errors().join(QLatin1Char('\n')).toStdString());
    CHECK(desk.errors().isEmpty());
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    CHECK(window.currentPage()->section() == Section::Disputes);
}

TEST_CASE("The window is locked by hand over an open dialog too")
{
    Desk desk;
    const QPointer<StepDialog> dialog = typeNewUser(desk, QStringLiteral("写了一半"));
    dialog->activateWindow();
    test::settle();
    QTest::keyClick(dialog->fields().editor<QLineEdit>(QStringLiteral("display_name")), Qt::Key_L,
                    Qt::ControlModifier | Qt::ShiftModifier);
    test::settle();
    REQUIRE(desk.application().lockPage() != nullptr);
    CHECK_FALSE(dialog->isVisible());
    tryToUnlock(desk, Desk::password);
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->fields().text(QStringLiteral("display_name")) == QStringLiteral("写了一半"));
    dialog->fields().settle();
    dialog->reject();
}

TEST_CASE("What wants to open over a locked window waits behind it")
{
    Desk desk;
    MainWindow &window = desk.window();
    desk.application().lock();
    test::settle();
    // A certificate or a recovery sheet at the end of work that ran on, a question, and an error.
    auto *paper = new QDialog{window.currentPage()};
    paper->setAttribute(Qt::WA_DeleteOnClose);
    paper->open();
    desk.context().showError({ErrorKind::Damaged, {"The check of the backup found damage; it was not kept."}});
    test::settle();
    CHECK_FALSE(paper->isVisible());
    CHECK(window.findChild<ErrorDialog *>() == nullptr);
    CHECK(desk.application().lockPage()->entry().field()->isVisible());
    tryToUnlock(desk, Desk::password);
    REQUIRE(desk.application().lockPage() == nullptr);
    CHECK(paper->isVisible());
    CHECK_FALSE(paper->testAttribute(Qt::WA_DontShowOnScreen));
    auto *told = window.findChild<ErrorDialog *>();
    REQUIRE(told != nullptr);
    CHECK(told->isVisible());
    told->close();
    paper->close();
    // Afterwards windows open as ever.
    auto *later = new QDialog{&window};
    later->setAttribute(Qt::WA_DeleteOnClose);
    later->open();
    test::settle();
    CHECK(later->isVisible());
    later->close();
}

TEST_CASE("A PIN opens the locked window, after three wrong ones only the password does")
{
    Desk desk;
    desk.context().session().take(
        SessionLock::sealed(desk.context().workspace().store(), QStringLiteral("2580")).orThrow());
    desk.application().lock();
    REQUIRE(desk.application().lockPage()->usesPin());
    tryToUnlock(desk, QStringLiteral("2580"));
    REQUIRE(desk.application().lockPage() == nullptr);

    desk.application().lock();
    tryToUnlock(desk, QStringLiteral("1379"));
    CHECK(desk.application().lockPage()->entry().message().contains(QStringLiteral("2")));
    tryToUnlock(desk, QStringLiteral("1379"));
    tryToUnlock(desk, QStringLiteral("1379"));
    REQUIRE(desk.application().lockPage() != nullptr);
    CHECK_FALSE(desk.application().lockPage()->usesPin());
    // Wrong PINs count like wrong passwords: one has to wait, and is told.
    desk.clock().advance(10'000);
    REQUIRE(test::waitFor([&] { return desk.application().lockPage()->entry().button()->isEnabled(); }));
    tryToUnlock(desk, Desk::password);
    CHECK(desk.application().lockPage() == nullptr);
}

TEST_CASE("The wait after wrong passwords is told in words and nothing is tried meanwhile")
{
    Desk desk;
    desk.application().lock();
    for (int i = 0; i < 3; ++i) {
        tryToUnlock(desk, QStringLiteral("wrong"));
    }
    UnlockEntry &entry = desk.application().lockPage()->entry();
    CHECK_FALSE(entry.button()->isEnabled());
    CHECK(entry.message().contains(QStringLiteral("秒")));
    tryToUnlock(desk, Desk::password);
    CHECK(desk.application().lockPage() != nullptr);
}

TEST_CASE("The window locks by itself after the minutes that were set, and keys put that off")
{
    Desk desk;
    desk.application().watchIdle();
    desk.context().session().setIdleMinutes(5);
    desk.clock().advance(299'000);
    desk.application().lockIfIdle();
    CHECK(desk.application().lockPage() == nullptr);
    QTest::keyClick(&desk.window(), Qt::Key_Down);
    desk.clock().advance(299'000);
    desk.application().lockIfIdle();
    CHECK(desk.application().lockPage() == nullptr);
    desk.clock().advance(1000);
    desk.application().lockIfIdle();
    CHECK(desk.application().lockPage() != nullptr);
}

TEST_CASE("Long work ends before the key is wiped")
{
    Desk desk;
    std::atomic_bool goOn = false;
    int counted = -1;
    desk.context().runLong<int>(
        QStringLiteral("x"), &desk.context(),
        [&](LongTask &task) {
            while (!goOn) {
                QThread::msleep(5);
            }
            RecordReader reader{task.connection()};
            return int(reader.count<User>());
        },
        [&](const Result<int> &result) {
            counted = result.ok() ? *result : -2;
            (void)desk.context().reader().count<User>(); // the continuation still reads
        });
    desk.application().lock();
    test::settle();
    CHECK(desk.application().lockPage() != nullptr);
    CHECK_FALSE(desk.context().workspace().isLocked());
    goOn = true;
    REQUIRE(test::waitFor([&] { return counted != -1; }));
    CHECK(counted == 2);
    CHECK(test::waitFor([&] { return desk.context().workspace().isLocked(); }));
}

TEST_CASE("A log-in is noted also when the work that ran has not ended yet")
{
    Desk desk;
    Work work{desk};
    const auto logIns = [&desk] {
        int count = 0;
        for (const AuditEntry &entry : desk.context().workspace().writes().audit().list(100)) {
            count += entry.act == QStringLiteral("login") ? 1 : 0;
        }
        return count;
    };
    const int before = logIns();
    desk.application().lock();
    tryToUnlock(desk, Desk::password);
    CHECK(desk.application().lockPage() == nullptr);
    CHECK(logIns() == before + 1);
    CHECK(work.end());
}

TEST_CASE("Another user logs in without a restart, and is asked first when something is not saved")
{
    Desk desk;
    const QPointer<StepDialog> dialog = typeNewUser(desk, QStringLiteral("写了一半"));
    desk.application().lock();
    test::settle();
    int asked = 0;
    test::answerNext(&desk.context(), false, &asked);
    CHECK_FALSE(desk.application().switchUser());
    CHECK(asked == 1);
    REQUIRE(desk.application().lockPage() != nullptr);
    CHECK(dialog);

    test::answerNext(&desk.context(), true, &asked);
    CHECK(desk.application().switchUser());
    CHECK(asked == 2);
    REQUIRE(test::waitFor([&] { return !desk.context().isOpen(); }));
    CHECK_FALSE(dialog);
    LoginWindow *login = desk.application().loginWindow();
    REQUIRE(login != nullptr);
    login->setUser(QStringLiteral("林秀"));
    login->passwordField()->setText(Desk::password);
    login->unlock();
    REQUIRE(test::waitFor([&] { return desk.application().mainWindow() != nullptr; }));
    CHECK(desk.context().workspace().store().user() == QStringLiteral("林秀"));
    CHECK(desk.errors().isEmpty());
}

TEST_CASE("Closing the locked window asks before what waits in a dialog is lost")
{
    Desk desk;
    const QPointer<StepDialog> dialog = typeNewUser(desk, QStringLiteral("写了一半"));
    desk.application().lock();
    test::settle();
    int asked = 0;
    test::answerNext(&desk.context(), false, &asked);
    CHECK_FALSE(desk.window().close());
    CHECK(asked == 1);
    CHECK(dialog);
    CHECK(desk.application().lockPage()->isVisible());
    test::answerNext(&desk.context(), true, &asked);
    CHECK(desk.window().close());
    CHECK(asked == 2);
}

TEST_CASE("Nobody switches users while work runs, and the lock page says why")
{
    Desk desk;
    Work work{desk};
    desk.application().lock();
    test::settle();
    CHECK_FALSE(desk.application().switchUser());
    auto *told = desk.application().lockPage()->findChild<ErrorDialog *>();
    REQUIRE(told != nullptr);
    CHECK(told->isVisible());
    CHECK(test::englishTexts(*told).isEmpty());
    told->close();
    REQUIRE(work.end());
    CHECK_FALSE(work.wasStopped());
    CHECK(desk.application().switchUser());
    CHECK(test::waitFor([&] { return !desk.context().isOpen(); }));
}

TEST_CASE("All pages go when the window is closed while it is locked")
{
    Desk desk;
    for (const Section section : allSections) {
        REQUIRE(desk.window().show(section));
        test::settle();
    }
    desk.application().lock();
    CHECK(desk.application().switchUser());
    CHECK(test::waitFor([&] { return !desk.context().isOpen(); }));
}
