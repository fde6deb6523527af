#include "ui/shell/mainwindow.h"

#include "core/organisation/organisation.h"
#include "tests/support/accessible.h"
#include "tests/support/uifixture.h"
#include "ui/pages/page.h"
#include "ui/shell/application.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/loginwindow.h"
#include "ui/shell/tour.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/searchfield.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace helin;

namespace {

QStringList problemsOf(QWidget &widget)
{
    return test::namelessWidgets(widget) + test::englishTexts(widget);
}

} // namespace

TEST_CASE("Every page opens, speaks Chinese and has a name for everything")
{
    test::UiContext ui;
    MainWindow window{ui.context()};
    window.resize(1366, 768);
    window.QWidget::show();
    for (const Section section : allSections) {
        INFO(sectionId(section).toStdString());
        REQUIRE(window.show(section));
        test::settle();
        CHECK(window.currentPage()->section() == section);
        const QString problems = problemsOf(window).join(QLatin1Char('\n'));
        INFO(problems.toStdString());
        CHECK(problems.isEmpty());
        for (const TourStop &stop : window.currentPage()->tourStops()) {
            INFO(stop.name.toStdString());
            QWidget *over = stop.show ? stop.show() : nullptr;
            test::settle();
            QWidget &seen = over == nullptr ? static_cast<QWidget &>(window) : *over;
            const QString more = problemsOf(seen).join(QLatin1Char('\n'));
            INFO(more.toStdString());
            CHECK(more.isEmpty());
            if (stop.leave) {
                stop.leave();
            }
            test::settle();
        }
    }
    const QString errors = ui.errors().join(QLatin1Char('\n'));
    INFO(errors.toStdString());
    CHECK(errors.isEmpty());
}

TEST_CASE("Sections are reached by keyboard")
{
    test::UiContext ui;
    MainWindow window{ui.context()};
    window.resize(1366, 768);
    window.QWidget::show();
    test::settle();
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    CHECK(window.currentPage()->section() == Section::Disputes);
    QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier);
    CHECK(window.currentPage()->section() == Section::Settings);
    auto *list = window.findChild<NavigationList *>();
    REQUIRE(list != nullptr);
    CHECK(list->current() == sectionId(Section::Settings));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(window.currentPage()->section() == Section::Exchange);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    CHECK(window.currentPage()->section() == Section::Workbench);
}

TEST_CASE("The help and the sheet of keys open and speak Chinese")
{
    test::UiContext ui;
    MainWindow window{ui.context()};
    window.QWidget::show();
    test::settle();
    window.showShortcuts();
    auto *dialog = window.findChild<HelpDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(problemsOf(*dialog).join(QLatin1Char('\n')).toStdString().empty());
    dialog->accept();
}

TEST_CASE("A saved change shows on other pages and is undone with one key")
{
    test::UiContext ui;
    MainWindow window{ui.context()};
    window.resize(1366, 768);
    window.QWidget::show();
    Group group;
    group.number = 3;
    const auto saved = ui.context().run([&] { return Organisation{ui.writes()}.addGroups({group}); });
    REQUIRE(saved);
    CHECK(ui.reader().count<Group>() == 1);
    test::settle();
    window.setFocus();
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(ui.reader().count<Group>() == 0);
    CHECK_FALSE(ui.context().canUndo());
    CHECK(ui.errors().isEmpty());
}

TEST_CASE("An error that the form shows itself is not shown twice")
{
    test::UiContext ui;
    const auto refuse = [] {
        return Result<ChangeSet>(Error{ErrorKind::Invalid, {"No."}});
    };
    CHECK_FALSE(ui.context().run(refuse, {}, [](const Error &) { return true; }));
    CHECK(ui.errors().isEmpty());
    CHECK_FALSE(ui.context().run(refuse));
    CHECK(ui.errors() == QStringList{QStringLiteral("No.")});
}

TEST_CASE("Long work runs beside the window, reports and can be stopped")
{
    test::UiContext ui;
    int groups = -1;
    ui.context().runLong<int>(
        QStringLiteral("x"), &ui.context(),
        [](LongTask &task) {
            task.report(1, 2, QStringLiteral("half"));
            RecordReader reader{task.connection()};
            return int(reader.count<Group>());
        },
        [&](const Result<int> &result) { groups = result.ok() ? *result : -2; });
    CHECK(ui.context().isBusy());
    CHECK(test::waitFor([&] { return groups != -1; }));
    CHECK(groups == 0);
    CHECK_FALSE(ui.context().isBusy());

    std::optional<ErrorKind> ended;
    LongTask *task = ui.context().runLong<int>(
        QStringLiteral("y"), &ui.context(),
        [](LongTask &running) -> int {
            for (;;) {
                running.report(0, 0, QStringLiteral("on and on"));
            }
        },
        [&](const Result<int> &result) { ended = result.ok() ? ErrorKind::Internal : result.error().kind; });
    task->cancel();
    CHECK(test::waitFor([&] { return ended.has_value(); }));
    CHECK(ended == ErrorKind::Cancelled);
}

TEST_CASE("The look follows the settings and stays after a restart")
{
    test::UiContext ui;
    Theme &theme = ui.context().theme();
    ui.context().settings().setLook(AppSettings::Look::Dark);
    ui.context().settings().setTextScale(1.5);
    ui.context().applyLook();
    CHECK(theme.mode() == Theme::Mode::Dark);
    CHECK(theme.textScale() == 1.5);
    CHECK(AppSettings{}.look() == AppSettings::Look::Dark);
    ui.context().settings().setLook(AppSettings::Look::Light);
    ui.context().settings().setTextScale(1.0);
    ui.context().applyLook();
    CHECK(theme.mode() == Theme::Mode::Light);
}

TEST_CASE("The navigation folds by itself when there is little room")
{
    test::UiContext ui;
    MainWindow window{ui.context()};
    window.resize(1366, 768);
    window.QWidget::show();
    test::settle();
    auto *list = window.findChild<NavigationList *>();
    CHECK_FALSE(list->isCollapsed());
    window.resize(900, 700);
    test::settle();
    CHECK(list->isCollapsed());
    // To type, the folded navigation opens.
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    CHECK(window.findChild<SearchField *>()->isVisible());
    window.resize(1366, 768);
    test::settle();
    CHECK_FALSE(list->isCollapsed());
}

TEST_CASE("The log-in says wrong password, waits, and opens with the right one")
{
    test::speakChinese();
    const test::OwnSettings settings;
    QTemporaryDir dir;
    qputenv("HELIN_MACHINE_DIR", dir.path().toUtf8());
    SystemClock clock;
    SetUp setUp;
    setUp.folder = dir.filePath(QStringLiteral("store"));
    setUp.name = QStringLiteral("新场村");
    setUp.stationCode = test::villageCode;
    setUp.user = QStringLiteral("周敏");
    setUp.password = QStringLiteral("right password 7");
    setUp.cost = {.memoryKiB = 8, .passes = 1};
    (void)Workspace::create(setUp, clock).orThrow();

    Application application{Theme::of(nullptr), clock};
    application.start(setUp.folder, setUp.user);
    LoginWindow *login = application.loginWindow();
    REQUIRE(login != nullptr);
    CHECK(login->user() == QStringLiteral("周敏"));
    CHECK(problemsOf(*login).join(QLatin1Char('\n')).toStdString().empty());

    login->passwordField()->setText(QStringLiteral("wrong"));
    login->unlock();
    CHECK(test::waitFor([&] { return !login->message().isEmpty(); }));
    CHECK(login->message().contains(QStringLiteral("密码")));
    CHECK(application.mainWindow() == nullptr);

    login->passwordField()->setText(setUp.password);
    QTest::keyClick(login->passwordField(), Qt::Key_Return);
    CHECK(test::waitFor([&] { return application.mainWindow() != nullptr; }));
    CHECK(application.context().isOpen());

    CHECK(application.switchUser());
    CHECK(application.loginWindow() != nullptr);
    CHECK(test::waitFor([&] { return !application.context().isOpen(); }));
    CHECK(application.mainWindow() == nullptr);
}

TEST_CASE("The tour draws every page into a folder")
{
    test::speakChinese();
    const test::OwnSettings settings;
    QTemporaryDir dir;
    QTemporaryDir out;
    qputenv("HELIN_MACHINE_DIR", dir.path().toUtf8());
    SystemClock clock;
    Application application{Theme::of(nullptr), clock};
    SetUp setUp;
    setUp.folder = dir.filePath(QStringLiteral("store"));
    setUp.name = QStringLiteral("新场村");
    setUp.stationCode = test::villageCode;
    setUp.user = QStringLiteral("周敏");
    setUp.password = QStringLiteral("right password 7");
    setUp.cost = {.memoryKiB = 8, .passes = 1};
    application.enter(Workspace::create(setUp, clock).orThrow());
    QString problem;
    const QStringList files = runTour(application, out.filePath(QStringLiteral("tour")), {}, &problem);
    CHECK(problem.toStdString().empty());
    CHECK(files.size() >= qsizetype(allSections.size()) + 4);
    CHECK(QImage{files.value(0)}.size() == QSize(1366, 768));
}
