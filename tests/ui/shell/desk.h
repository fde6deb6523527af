#pragma once

#include "core/organisation/accounts.h"
#include "tests/support/uifixture.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"

#include <QDialog>
#include <QTimer>

namespace helin::test {

/// The program with an opened store, from log-in to lock. The station head 周敏 and the viewer of the log 林秀 work
/// here.
class Desk final
{
public:
    inline static const QString password = QStringLiteral("a long test password");

    explicit Desk(SiteRole role = SiteRole::Station)
    {
        speakChinese();
        REQUIRE(m_dir.isValid());
        REQUIRE(qputenv("HELIN_MACHINE_DIR", QFile::encodeName(m_dir.filePath(QStringLiteral("machine")))));
        m_clock.set(QDateTime(QDate(2026, 11, 23), QTime(9, 0)).toMSecsSinceEpoch());
        const bool township = role == SiteRole::Township;
        SetUp setUp;
        setUp.folder = folder();
        setUp.role = role;
        setUp.name = township ? QStringLiteral("石桥镇") : QStringLiteral("新场村");
        setUp.stationCode = township ? townshipCode : villageCode;
        setUp.user = QStringLiteral("周敏");
        setUp.password = password;
        setUp.cost = {.memoryKiB = 8, .passes = 1};
        auto workspace = Workspace::create(setUp, m_clock).orThrow();
        User viewer;
        viewer.name = QStringLiteral("林秀");
        viewer.roles = QStringLiteral("log_viewer");
        (void)Accounts{workspace->store(), workspace->writes()}.add(viewer, password).orThrow();
        m_application = std::make_unique<Application>(Theme::of(nullptr), m_clock);
        m_application->enter(std::move(workspace));
        QObject::connect(&context(), &AppContext::failed, &context(),
                         [this](const Error &error) { m_errors.append(error.what.english()); });
        settle();
    }

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("store")); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] Application &application() { return *m_application; }
    [[nodiscard]] AppContext &context() { return m_application->context(); }
    [[nodiscard]] MainWindow &window() { return *m_application->mainWindow(); }
    [[nodiscard]] const QStringList &errors() const { return m_errors; }
    [[nodiscard]] KeysFile keys() const { return KeysFile{Store::keysPath(folder())}; }

private:
    OwnSettings m_settings;
    QTemporaryDir m_dir;
    ManualClock m_clock;
    QStringList m_errors;
    std::unique_ptr<Application> m_application;
};

/// Answers the next question that waits for its answer: with its confirming button or by leaving it.
inline void answerNext(QObject *receiver, bool confirm, int *asked)
{
    QTimer::singleShot(0, receiver, [confirm, asked] {
        if (auto *question = qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget())) {
            ++*asked;
            (confirm ? question->confirmButton() : question->cancelButton())->click();
        }
    });
}

} // namespace helin::test
