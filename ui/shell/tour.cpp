#include "ui/shell/tour.h"

#include "ui/backup/restoredialog.h"
#include "ui/pages/page.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/recoverypaper.h"
#include "ui/shell/application.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/loginwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/practicedialog.h"
#include "ui/shell/setupsteps.h"
#include "ui/shell/setupwizard.h"
#include "ui/shell/unlockentry.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QPixmap>

namespace helin {

namespace {

constexpr QSize pictureSize{1366, 768};
constexpr int settleMillis = 350; ///< longer than the pause of a search field
constexpr int longWorkMillis = 20000;

/// Takes the pictures one after the other.
class Camera final
{
public:
    Camera(Application &application, const QString &folder)
        : m_application{application}
        , m_folder{folder}
        , m_look{application.context().theme().mode() == Theme::Mode::Dark ? QStringLiteral("dark")
                                                                           : QStringLiteral("light")}
    {}

    /// Lets timers, layouts and long work come to rest.
    void settle() const
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < settleMillis ||
               (m_application.context().isBusy() && timer.elapsed() < longWorkMillis)) {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        }
    }

    /// `over` is a dialog that lies over the window.
    void take(QWidget &window, const QString &name, QWidget *over = nullptr)
    {
        settle();
        QPixmap picture = window.grab();
        if (over != nullptr && over->isVisible()) {
            QPainter painter{&picture};
            QColor shade{Qt::black};
            shade.setAlpha(64);
            painter.fillRect(picture.rect(), shade);
            const QPixmap dialog = over->grab();
            const QSize size = dialog.size() / dialog.devicePixelRatio();
            const QSize room = window.size();
            painter.drawPixmap((room.width() - size.width()) / 2, (room.height() - size.height()) / 2, dialog);
        }
        const QString file = m_folder.filePath(
            QStringLiteral("%1-%2-%3.png").arg(++m_number, 3, 10, QLatin1Char('0')).arg(name, m_look));
        if (picture.save(file)) {
            m_files.append(file);
        } else if (m_problem.isEmpty()) {
            m_problem = file;
        }
    }

    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    Application &m_application;
    QDir m_folder;
    QString m_look;
    QStringList m_files;
    QString m_problem;
    int m_number = 0;
};

void walkPages(Camera &camera, MainWindow &window, const QString &only)
{
    for (const PageEntry &entry : window.entries()) {
        if (!only.isEmpty() && sectionId(entry.section) != only) {
            continue;
        }
        window.show(entry.section);
        camera.take(window, sectionId(entry.section));
        for (const TourStop &stop : window.page(entry.section).tourStops()) {
            QWidget *over = stop.show ? stop.show() : nullptr;
            camera.take(window, stop.name, over);
            if (stop.leave) {
                stop.leave();
            }
            camera.settle();
        }
    }
}

/// A recovery sheet that opens nothing.
RecoverySheet samplePaper(const Workspace &workspace)
{
    RecoverySheet sheet;
    sheet.office = workspace.site().name;
    sheet.stationCode = workspace.stationCode();
    sheet.madeOn = workspace.clock().today();
    sheet.code = QStringLiteral("7K2M-QX4D-93HV-TB6N-5RWF-81CJ-PZ0G");
    if (workspace.site().isOffice()) {
        sheet.rootCode = QStringLiteral("2C8V-0QYD-4N7A-XK1R-HM93-T5WB-6FJE-GS20-P8ZV-C4QD-N7AX-K1RH-M93T-5WB6");
        sheet.rootPayload = QStringLiteral("HELIN-ROOT:1:%1:%2")
                                .arg(sheet.stationCode, QString(sheet.rootCode).remove(QLatin1Char('-')));
    }
    sheet.words = recoverySheetWords(sheet.office, !sheet.rootCode.isEmpty());
    sheet.payload =
        QStringLiteral("HELIN-RECOVERY:1:%1:%2").arg(sheet.stationCode, QString(sheet.code).remove(QLatin1Char('-')));
    return sheet;
}

void walkShell(Camera &camera, Application &application, MainWindow &window)
{
    window.show(Section::Workbench);
    HelpDialog keys{QCoreApplication::translate("MainWindow", "Keys"), {}, nullptr};
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    camera.take(window, QStringLiteral("keys"), &keys);
    keys.hide();
    HelpDialog help{window.page(Section::Workbench).title(), window.page(Section::Workbench).helpText(), nullptr};
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    help.show();
    camera.take(window, QStringLiteral("help"), &help);
    help.hide();
    Error failure{ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The file could not be read.")}};
    failure.safe = {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")};
    failure.next = {QT_TRANSLATE_NOOP("Message", "Check that it is where you think it is.")};
    failure.detail = QStringLiteral("E:/和邻交换");
    ErrorDialog wrong{failure, nullptr};
    wrong.setAttribute(Qt::WA_DeleteOnClose, false);
    wrong.show();
    camera.take(window, QStringLiteral("error"), &wrong);
    wrong.hide();

    LoginWindow login{application.context().settings(), application.context().workspace().clock()};
    login.setStore(application.context().workspace().store().folder());
    login.resize(pictureSize);
    login.show();
    camera.take(login, QStringLiteral("login"));
    login.unlock(); // without a password
    camera.take(login, QStringLiteral("login-empty"));
    if (QDialog *recovery = login.recover()) {
        camera.take(login, QStringLiteral("login-forgotten"), recovery);
        recovery->reject();
    }
    RestoreDialog restore{application.context().settings(), application.context().workspace().clock(), &login};
    restore.setAttribute(Qt::WA_DeleteOnClose, false);
    restore.lookIn(login.store());
    restore.show();
    camera.take(login, QStringLiteral("login-restore"), &restore);
    restore.hide();
    PracticeDialog practice{PracticeDialog::usualFolder(), application.context().workspace().clock(), {}, nullptr};
    practice.setAttribute(Qt::WA_DeleteOnClose, false);
    practice.show();
    camera.take(login, QStringLiteral("practice"), &practice);
    practice.hide();

    SetUpWizard wizard{application.context().settings(), application.context().workspace().clock()};
    wizard.resize(pictureSize);
    wizard.show();
    for (int step = 0; step < 3; ++step) {
        wizard.showStep(step);
        camera.take(wizard, QStringLiteral("setup-%1").arg(step + 1));
        if (step > 0) {
            wizard.next(); // says what is missing
            camera.take(wizard, QStringLiteral("setup-%1-missing").arg(step + 1));
        }
    }
    const RecoverySheet sheet = samplePaper(application.context().workspace());
    wizard.recoveryStep().setSheet(sheet);
    wizard.showStep(3);
    camera.take(wizard, QStringLiteral("setup-recovery"));
    previewRecoveryPaper(application.context(), sheet, &wizard);
    if (auto *paper = wizard.findChild<PrintPreview *>()) {
        camera.take(wizard, QStringLiteral("recovery-paper"), paper);
        paper->reject();
    }
    wizard.hide();

    application.context().session().forget();
    application.lock();
    camera.take(window, QStringLiteral("locked"));
    application.lockPage()->entry().submit();
    camera.take(window, QStringLiteral("locked-empty"));
}

} // namespace

QStringList runTour(Application &application, const QString &folder, const QString &only, QString *problem)
{
    if (!QDir{}.mkpath(folder)) {
        *problem = folder;
        return {};
    }
    MainWindow &window = *application.mainWindow();
    window.resize(pictureSize);
    Camera camera{application, folder};
    walkPages(camera, window, only);
    if (only.isEmpty() || only == QLatin1String("shell")) {
        walkShell(camera, application, window);
    }
    *problem = camera.problem();
    return camera.problem().isEmpty() ? camera.files() : QStringList();
}

} // namespace helin
