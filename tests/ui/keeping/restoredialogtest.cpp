#include "desk.h"

#include "core/workspace/recovery.h"
#include "ui/backup/restoredialog.h"
#include "ui/backup/restoresteps.h"
#include "ui/shell/application.h"
#include "ui/shell/loginwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QLineEdit>

using namespace helin;
using namespace helin::test;

namespace {

const QString password = QStringLiteral("a long test password");

using Handed = std::shared_ptr<std::unique_ptr<Workspace>>;

/// A dialog that gets as far as the password, with a backup made before.
class DialogOnScreen final
{
public:
    explicit DialogOnScreen(KeepingDesk &desk, bool inSession)
    {
        const QString file = desk.path(QStringLiteral("b.helinbak"));
        BackupRun(desk.workspace().store(), QStringLiteral("周敏"), desk.ui().clock()).writeTo(file).orThrow();
        m_dialog = new RestoreDialog{desk.context().settings(), desk.ui().clock()};
        if (inSession) {
            m_dialog->setSession(desk.context());
        }
        m_dialog->chooseFile(file);
        m_dialog->show();
        REQUIRE(waitFor([this] { return !dialog().source().isLooking(); }));
        REQUIRE(dialog().source().chosen());
        dialog().next();
        REQUIRE(dialog().step() == RestoreDialog::KeyStep);
        dialog().key().folderField()->setText(desk.path(QStringLiteral("back")));
    }
    ~DialogOnScreen() { delete m_dialog; }

    [[nodiscard]] RestoreDialog &dialog() { return *m_dialog; }
    [[nodiscard]] bool isOpen() const { return m_dialog && m_dialog->isVisible(); }
    bool waitUntilDone()
    {
        return waitFor([this] { return !m_dialog || !m_dialog->isRunning(); });
    }

private:
    QPointer<RestoreDialog> m_dialog;
};

} // namespace

TEST_CASE("From the log-in window a backup is chosen, opened with its password and handed on")
{
    KeepingDesk desk;
    DialogOnScreen shown{desk, false};
    RestoreKeyStep &key = shown.dialog().key();
    CHECK(key.userField()->currentText() == QStringLiteral("周敏"));
    CHECK(visibleTexts(shown.dialog()).join(QLatin1Char(' ')).contains(QStringLiteral("新场村")));

    shown.dialog().next(); // without a password
    CHECK(shown.dialog().step() == RestoreDialog::KeyStep);
    CHECK_FALSE(shown.dialog().isRunning());
    key.passwordField()->setText(QStringLiteral("something else"));
    shown.dialog().next();
    CHECK(shown.dialog().step() == RestoreDialog::RunStep);
    REQUIRE(shown.waitUntilDone());
    CHECK(shown.dialog().step() == RestoreDialog::KeyStep); // with the reason beside the field
    CHECK_FALSE(key.passwordField()->accessibleDescription().isEmpty());
    CHECK_FALSE(QDir(desk.path(QStringLiteral("back"))).exists());

    key.passwordField()->setText(password);
    shown.dialog().next();
    REQUIRE(shown.waitUntilDone());
    CHECK(shown.dialog().resultWords().contains(QStringLiteral("已恢复并校验")));
    CHECK(key.passwordField()->text().isEmpty());
    Handed handed;
    QObject::connect(&shown.dialog(), &RestoreDialog::restored, &desk.context(),
                     [&](const Handed &workspace) { handed = workspace; });
    shown.dialog().next();
    REQUIRE(handed);
    REQUIRE(*handed);
    CHECK((*handed)->store().folder() == desk.path(QStringLiteral("back")));
    CHECK((*handed)->site().writer.incarnation > desk.workspace().site().writer.incarnation);
    CHECK(desk.context().settings().storeFolder() == desk.path(QStringLiteral("back")));
}

TEST_CASE("A folder that holds something is refused beside the field, and nothing is touched")
{
    KeepingDesk desk;
    DialogOnScreen shown{desk, false};
    REQUIRE(QDir().mkpath(desk.path(QStringLiteral("full/x"))));
    shown.dialog().key().folderField()->setText(desk.path(QStringLiteral("full")));
    shown.dialog().key().passwordField()->setText(password);
    shown.dialog().next();
    REQUIRE(shown.waitUntilDone());
    CHECK(shown.dialog().step() == RestoreDialog::KeyStep);
    CHECK_FALSE(shown.dialog().key().folderField()->accessibleDescription().isEmpty());
    CHECK(QDir(desk.path(QStringLiteral("full"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("Within a session the open data are backed up first, and the restored ones take their place")
{
    KeepingDesk desk;
    DialogOnScreen shown{desk, true};
    shown.dialog().key().passwordField()->setText(password);
    shown.dialog().next();
    REQUIRE(shown.waitUntilDone());
    REQUIRE(desk.waitUntilDone());
    CHECK(shown.dialog().resultWords().contains(QStringLiteral("已恢复并校验")));
    REQUIRE(desk.kept().size() == 1);
    CHECK(desk.kept().first().manifest.occasion == BackupOccasion::BeforeRestore);
    CHECK(desk.ui().writes().audit().list(1).first().act == QStringLiteral("store.restore"));
    // Nothing of the other store is open behind this window, or behind a lock: it opens with its password.
    CHECK(attempt([&] {
              return Workspace::open(desk.path(QStringLiteral("back")), QStringLiteral("周敏"), password,
                                     desk.ui().clock())
                  .ok();
          }).orThrow());
    QString wanted;
    QObject::connect(&desk.context(), &AppContext::logInWanted, &desk.context(),
                     [&](const QString &folder) { wanted = folder; });
    shown.dialog().next();
    CHECK(wanted == desk.path(QStringLiteral("back")));
}

TEST_CASE("A backup that was put back but does not open is told as put back, and leads to the log-in")
{
    KeepingDesk desk;
    const QString code = makeRecoverySheet(desk.workspace()).orThrow().code;
    DialogOnScreen shown{desk, false};
    RestoreKeyStep &key = shown.dialog().key();
    key.setWithCode(true);
    key.userField()->addItem(QStringLiteral("没有此人"));
    key.userField()->setCurrentText(QStringLiteral("没有此人"));
    key.codeField()->setText(code);
    key.newPasswordField()->setText(QStringLiteral("another long password"));
    key.repeatField()->setText(QStringLiteral("another long password"));
    shown.dialog().next();
    REQUIRE(shown.waitUntilDone());
    CHECK(shown.dialog().step() == RestoreDialog::RunStep);
    CHECK(shown.dialog().resultWords().contains(QStringLiteral("未能打开")));
    const QString seen = visibleTexts(shown.dialog()).join(QLatin1Char('\n'));
    INFO(seen.toStdString());
    CHECK(seen.contains(QDir::toNativeSeparators(desk.path(QStringLiteral("back")))));
    CHECK(Store::exists(desk.path(QStringLiteral("back"))));
    QString wanted;
    QObject::connect(&shown.dialog(), &RestoreDialog::logInWanted, &desk.context(),
                     [&](const QString &folder) { wanted = folder; });
    shown.dialog().next();
    CHECK(wanted == desk.path(QStringLiteral("back")));
}

TEST_CASE("Within a session it takes the right to")
{
    KeepingDesk desk;
    desk.become(QStringLiteral("林秀"));
    DialogOnScreen shown{desk, true};
    shown.dialog().key().passwordField()->setText(password);
    shown.dialog().next();
    REQUIRE(shown.waitUntilDone());
    CHECK(shown.dialog().step() == RestoreDialog::RunStep);
    CHECK(shown.dialog().resultWords().isEmpty());
    CHECK_FALSE(QDir(desk.path(QStringLiteral("back"))).exists());
    CHECK(desk.kept().isEmpty());
}

TEST_CASE("With the code of the recovery sheet a backup opens and gets a new password")
{
    KeepingDesk desk;
    const QString code = makeRecoverySheet(desk.workspace()).orThrow().code;
    DialogOnScreen shown{desk, false};
    RestoreKeyStep &key = shown.dialog().key();
    key.setWithCode(true);
    key.codeField()->setText(code);
    key.newPasswordField()->setText(QStringLiteral("another long password"));
    key.repeatField()->setText(QStringLiteral("another long passwort"));
    shown.dialog().next();
    CHECK_FALSE(shown.dialog().isRunning()); // the two differ
    key.repeatField()->setText(QStringLiteral("another long password"));
    shown.dialog().next();
    REQUIRE(shown.waitUntilDone());
    REQUIRE(shown.dialog().resultWords().contains(QStringLiteral("已恢复并校验")));
    shown.dialog().close();
    settle();
    CHECK(Workspace::open(desk.path(QStringLiteral("back")), QStringLiteral("周敏"),
                          QStringLiteral("another long password"), desk.ui().clock())
              .ok());
}

TEST_CASE("A file that is no backup is refused in the first step")
{
    KeepingDesk desk;
    QFile file{desk.path(QStringLiteral("x.helinbak"))};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no backup");
    file.close();
    auto *dialog = new RestoreDialog{desk.context().settings(), desk.ui().clock()};
    const QPointer<RestoreDialog> guard{dialog};
    dialog->show();
    REQUIRE(waitFor([&] { return !dialog->source().isLooking(); }));
    CHECK_FALSE(dialog->source().chooseFile(file.fileName()));
    CHECK_FALSE(dialog->source().chosen());
    dialog->next();
    CHECK(dialog->step() == RestoreDialog::SourceStep);
    dialog->close();
    settle();
    CHECK_FALSE(guard);
}

TEST_CASE("The program goes on with the restored data, from the log-in window and from within")
{
    KeepingDesk desk;
    const QString file = desk.path(QStringLiteral("b.helinbak"));
    BackupRun(desk.workspace().store(), QStringLiteral("周敏"), desk.ui().clock()).writeTo(file).orThrow();
    Application application{Theme::of(nullptr), desk.ui().clock()};
    application.showLogin(desk.workspace().store().folder());
    const auto restoreInto = [&](RestoreDialog *dialog, const QString &folder) {
        REQUIRE(dialog != nullptr);
        dialog->chooseFile(file);
        REQUIRE(waitFor([&] { return !dialog->source().isLooking(); }));
        dialog->next();
        dialog->key().folderField()->setText(desk.path(folder));
        dialog->key().passwordField()->setText(password);
        dialog->next();
        REQUIRE(waitFor([&] { return !dialog->isRunning(); }));
        dialog->next();
    };
    restoreInto(application.showRestore(), QStringLiteral("one"));
    REQUIRE(application.mainWindow() != nullptr);
    CHECK(application.context().workspace().store().folder() == desk.path(QStringLiteral("one")));
    settle();

    auto *inside = new RestoreDialog{application.context().settings(), desk.ui().clock(), application.mainWindow()};
    inside->setSession(application.context());
    inside->open();
    restoreInto(inside, QStringLiteral("two"));
    REQUIRE(waitFor([&] { return !application.context().isOpen(); }));
    CHECK(application.mainWindow() == nullptr);
    LoginWindow *login = application.loginWindow();
    REQUIRE(login != nullptr);
    CHECK(login->store() == desk.path(QStringLiteral("two")));
    login->setUser(QStringLiteral("周敏"));
    login->passwordField()->setText(password);
    login->unlock();
    REQUIRE(waitFor([&] { return application.mainWindow() != nullptr; }));
    CHECK(application.context().workspace().store().folder() == desk.path(QStringLiteral("two")));
    settle();
    CHECK(application.mainWindow()->isVisible());
}
