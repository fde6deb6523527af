#include "translations/translations.h"
#include "ui/app/appsettings.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QTextStream>

#include <optional>

using namespace helin;

namespace {

/// A fault that a page did not catch is shown instead of ending the program: what was saved is saved, and the rest of
/// the window still works.
class GuardedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    /// Who shows the error; null while there is nobody.
    void setContext(AppContext *context) { m_context = context; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const Exception &exception) {
            qWarning("%s", exception.what());
            if (m_context != nullptr) {
                m_context->showError(exception.error());
            }
            return true;
        }
    }

private:
    AppContext *m_context = nullptr;
};

int complain(const QString &sentence)
{
    QTextStream{stderr} << "helin: " << sentence << '\n';
    return 2;
}

QtMessageHandler otherMessages = nullptr;

/// The offscreen platform complains of every window that has a smallest size; nobody can act on it.
void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("propagateSizeHints"))) {
        otherMessages(type, context, message);
    }
}

/// Opens the store with the password from the environment and draws every page.
int tour(Application &application, const Clock &clock, const QCommandLineParser &options)
{
    auto workspace = Workspace::open(options.value(QStringLiteral("store")), options.value(QStringLiteral("user")),
                                     qEnvironmentVariable("HELIN_PASSWORD"), clock);
    if (!workspace) {
        complain(workspace.error().line());
        return 5;
    }
    application.enter(std::move(workspace).value());
    QString problem;
    const QStringList files =
        runTour(application, options.value(QStringLiteral("tour")), options.value(QStringLiteral("only")), &problem);
    if (files.isEmpty()) {
        complain(QCoreApplication::translate("main", "The picture could not be written: %1").arg(problem));
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    // A tour must look the same on a PC with and without a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY") &&
        qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        for (int i = 1; i < argc; ++i) {
            if (qstrcmp(argv[i], "--tour") == 0) {
                qputenv("QT_QPA_PLATFORM", "offscreen");
            }
        }
    }
    GuardedApplication application{argc, argv};
    AppSettings::prepare();
    QApplication::setApplicationVersion(QString::fromLatin1(HELIN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.helin.helin"));
    // The words are Chinese whatever the PC's language: the matters are.
    installTranslations(QLocale{QLocale::Chinese, QLocale::China});
    QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China});

    QCommandLineParser options;
    options.addHelpOption();
    options.addVersionOption();
    const auto text = [](const char *source) {
        return QCoreApplication::translate("main", source);
    };
    options.addOption(
        {QStringLiteral("store"), text(QT_TRANSLATE_NOOP("main", "Folder with the records.")), QStringLiteral("DIR")});
    options.addOption(
        {QStringLiteral("user"), text(QT_TRANSLATE_NOOP("main", "Who logs in.")), QStringLiteral("NAME")});
    options.addOption({QStringLiteral("theme"), text(QT_TRANSLATE_NOOP("main", "Looks for this run: light or dark.")),
                       QStringLiteral("light|dark")});
    options.addOption({QStringLiteral("scale"), text(QT_TRANSLATE_NOOP("main", "Text size for this run, 1.0 to 2.0.")),
                       QStringLiteral("N")});
    options.addOption(
        {QStringLiteral("tour"),
         text(QT_TRANSLATE_NOOP("main", "Draws every page into this folder and ends. Needs --store, --user and the "
                                        "password in HELIN_PASSWORD.")),
         QStringLiteral("DIR")});
    options.addOption({QStringLiteral("only"),
                       text(QT_TRANSLATE_NOOP("main", "The one section that the tour draws: disputes, people …")),
                       QStringLiteral("SECTION")});
    options.process(application);

    const QString theme = options.value(QStringLiteral("theme"));
    if (!theme.isEmpty() && theme != QLatin1String("light") && theme != QLatin1String("dark")) {
        return complain(text(QT_TRANSLATE_NOOP("main", "--theme is light or dark.")));
    }
    bool isNumber = true;
    const double scale =
        options.isSet(QStringLiteral("scale")) ? options.value(QStringLiteral("scale")).toDouble(&isNumber) : 0;
    if (!isNumber || (options.isSet(QStringLiteral("scale")) && (scale < 1 || scale > 2))) {
        return complain(text(QT_TRANSLATE_NOOP("main", "--scale is a number from 1.0 to 2.0.")));
    }

    (void)systemLook(); // before the theme replaces the desktop's palette
    Theme looks{&application};
    QApplication::setWindowIcon(icon(QStringLiteral("helin"), Ink::Accent));
    const SystemClock clock;
    Application windows{looks, clock};
    application.setContext(&windows.context());
    windows.context().applyLook();
    if (!theme.isEmpty()) {
        looks.setMode(theme == QLatin1String("dark") ? Theme::Mode::Dark : Theme::Mode::Light);
    }
    if (scale > 0) {
        looks.setTextScale(scale);
    }
    if (options.isSet(QStringLiteral("tour"))) {
        otherMessages = qInstallMessageHandler(passMessage);
        try {
            return tour(windows, clock, options);
        } catch (const Exception &exception) {
            qWarning("%s", exception.what());
            complain(exception.error().line());
            return 1;
        }
    }
    windows.start(options.value(QStringLiteral("store")), options.value(QStringLiteral("user")));
    const int code = QApplication::exec();
    application.setContext(nullptr);
    return code;
}
