#pragma once

#include "tests/support/teststore.h"
#include "translations/translations.h"
#include "ui/app/appcontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace helin::test {

/// Chinese on screen, once for the test program.
inline void speakChinese()
{
    static const bool done = installTranslations(QLocale{QLocale::Chinese, QLocale::China});
    (void)done;
}

/// A folder of its own for the settings of the program; goes with it.
class OwnSettings final
{
public:
    OwnSettings()
    {
        REQUIRE(m_dir.isValid());
        qputenv("HELIN_CONFIG_DIR", m_dir.path().toUtf8());
        AppSettings::prepare();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

/// Lets the event loop run until `done` holds; false after `millis`.
inline bool waitFor(const std::function<bool()> &done, int millis = 10000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < millis) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return done();
}

/// Lets what was posted happen: layouts, deferred deletes, short timers.
inline void settle(int millis = 50)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < millis) {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Answers each question that comes up while it lives.
class Answering final
{
public:
    explicit Answering(bool confirm)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, confirm] {
            if (auto *question = qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget())) {
                ++m_asked;
                confirm ? question->confirmButton()->click() : question->reject();
            }
        });
        m_timer.start(0);
    }

    /// How many questions came up.
    [[nodiscard]] int asked() const { return m_asked; }

private:
    QTimer m_timer;
    int m_asked = 0;
};

/// A context with an opened store, for tests of pages: Chinese, light, settings of its own.
class UiContext final
{
public:
    explicit UiContext(QDate today = QDate(2026, 11, 23), SiteRole role = SiteRole::Station, bool practice = false)
    {
        speakChinese();
        REQUIRE(m_dir.isValid());
        REQUIRE(qputenv("HELIN_MACHINE_DIR", QFile::encodeName(m_dir.filePath(QStringLiteral("machine")))));
        m_clock.set(QDateTime(today, QTime(9, 0)).toMSecsSinceEpoch());
        const bool township = role == SiteRole::Township;
        SetUp setUp;
        setUp.folder = m_dir.filePath(QStringLiteral("store"));
        setUp.role = role;
        setUp.name = township ? QStringLiteral("石桥镇") : QStringLiteral("新场村");
        setUp.stationCode = township ? townshipCode : villageCode;
        setUp.user = QStringLiteral("周敏");
        setUp.password = QStringLiteral("a long test password");
        setUp.cost = {.memoryKiB = 8, .passes = 1};
        setUp.practice = practice;
        m_context = std::make_unique<AppContext>(Theme::of(nullptr));
        m_context->setWorkspace(Workspace::create(setUp, m_clock).orThrow());
        QObject::connect(m_context.get(), &AppContext::failed, m_context.get(),
                         [this](const Error &error) { m_errors.append(error.what.english()); });
    }

    [[nodiscard]] AppContext &context() { return *m_context; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] RecordReader &reader() { return m_context->reader(); }
    [[nodiscard]] WritePath &writes() { return m_context->workspace().writes(); }
    /// What was shown as errors so far, in English.
    [[nodiscard]] const QStringList &errors() const { return m_errors; }

    /// Adds a record and returns it with its id.
    template <class R>
    R add(R record)
    {
        writes().run(QStringLiteral("test.add"), [&](Writer &writer) { writer.create(record); }).orThrow();
        return record;
    }

private:
    OwnSettings m_settings;
    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::unique_ptr<AppContext> m_context;
    QStringList m_errors;
};

} // namespace helin::test
