// Practice (练习): how one gets there, and that nobody can mistake it for real work.
#include "core/demo/practicestation.h"
#include "tests/support/accessible.h"
#include "tests/support/uifixture.h"
#include "ui/pages/exchange/exchangetab.h"
#include "ui/pages/page.h"
#include "ui/printing/formsheet.h"
#include "ui/printing/practicemark.h"
#include "ui/printing/printpreview.h"
#include "ui/shell/application.h"
#include "ui/shell/loginwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/practiceband.h"
#include "ui/shell/practicedialog.h"
#include "ui/shell/setupwizard.h"
#include "ui/widgets/strip.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QTextDocument>

using namespace helin;

namespace {

constexpr KdfCost cheap{.memoryKiB = 8, .passes = 1};

const QString practiceWord = QStringLiteral("练习");

QString problemsOf(QWidget &widget)
{
    QStringList problems = test::namelessWidgets(widget);
    for (const QString &text : test::englishTexts(widget)) {
        if (!text.contains(demo::demoPassword)) {
            problems << text;
        }
    }
    return problems.join(QLatin1Char('\n'));
}

/// The program as it starts for the first time, and the folder in which it practises.
class FirstStart final
{
public:
    FirstStart()
    {
        test::speakChinese();
        REQUIRE(m_dir.isValid());
        REQUIRE(qputenv("HELIN_MACHINE_DIR", QFile::encodeName(m_dir.filePath(QStringLiteral("machine")))));
        begin();
    }

    /// As when the program is started on this PC.
    void begin()
    {
        m_application.reset(); // lets go of the store
        m_application = std::make_unique<Application>(Theme::of(nullptr), m_clock);
        m_application->setCost(cheap);
        m_application->setPracticeFolder(folder());
        m_application->start();
    }

    [[nodiscard]] Application &application() { return *m_application; }

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("练习")); }
    [[nodiscard]] QStringList left() const { return QDir{m_dir.path()}.entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

private:
    test::OwnSettings m_settings;
    QTemporaryDir m_dir;
    SystemClock m_clock;
    std::unique_ptr<Application> m_application;
};

qint64 pdfBytes(bool practice)
{
    test::UiContext ui{QDate(2026, 11, 23), SiteRole::Station, practice};
    ListSheet sheet;
    sheet.title = QStringLiteral("居民名册");
    sheet.columns = {{QStringLiteral("姓名"), Qt::AlignLeft, false}};
    sheet.rows = {{QStringLiteral("张伟")}};
    PrintPreview preview{ui.context(), sheet};
    preview.setAttribute(Qt::WA_DeleteOnClose, false);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("list.pdf"));
    preview.savePdf(path);
    return QFile{path}.size();
}

} // namespace

TEST_CASE("A practice store says so on every page and in the title, a real one never does")
{
    for (const bool practice : {true, false}) {
        INFO(practice);
        test::UiContext ui{QDate(2026, 11, 23), SiteRole::Station, practice};
        MainWindow window{ui.context()};
        window.resize(1366, 768);
        window.QWidget::show();
        auto *band = window.findChild<PracticeBand *>();
        REQUIRE(band != nullptr);
        for (const Section section : allSections) {
            REQUIRE(window.show(section));
            test::settle();
            CHECK(band->isVisible() == practice);
            CHECK(window.windowTitle().contains(practiceWord) == practice);
        }
        if (practice) {
            CHECK(band->accessibleName().startsWith(practiceWord));
            const QRect place{band->mapTo(&window, QPoint{}), band->size()};
            CHECK(place.top() == 0);
            CHECK(place.right() == window.rect().right());
            CHECK(place.width() > window.width() / 2);
            CHECK(window.grab().toImage().pixelColor(place.left() + 2, 2) == Theme::of(&window).tokens().practice);
            const QString problems = problemsOf(window);
            INFO(problems.toStdString());
            CHECK(problems.isEmpty());
        }
        CHECK(ui.errors().isEmpty());
    }
}

TEST_CASE("A practice store offers no exchange and says why, a real one offers it")
{
    for (const bool practice : {true, false}) {
        INFO(practice);
        test::UiContext ui{QDate(2026, 11, 23), SiteRole::Station, practice};
        MainWindow window{ui.context()};
        window.QWidget::show();
        REQUIRE(window.show(Section::Exchange));
        test::settle();
        auto *tab = window.findChild<ExchangeTab *>();
        REQUIRE(tab != nullptr);
        int acts = 0;
        for (QAbstractButton *button : window.currentPage()->findChildren<QAbstractButton *>()) {
            const QString words = button->text();
            if (button->isHidden()) {
                continue; // what never applies here
            }
            if (words.contains(QStringLiteral("上报")) || words.contains(QStringLiteral("接收")) ||
                words.contains(QStringLiteral("申请"))) {
                INFO(words.toStdString());
                ++acts;
                CHECK(button->isEnabled() != practice);
                CHECK(button->toolTip().contains(practiceWord) == practice);
            }
        }
        CHECK(acts >= 3);
        const QList<Strip *> strips = tab->findChildren<Strip *>();
        const bool said = std::any_of(strips.begin(), strips.end(), [&](const Strip *strip) {
            return strip->isVisibleTo(tab) && strip->accessibleName().contains(practiceWord);
        });
        CHECK(said == practice);
        tab->exchange(); // as the key does
        test::settle();
        CHECK(ui.errors().size() == (practice ? 1 : 0));
        CHECK_FALSE(ui.context().isBusy());
    }
}

TEST_CASE("Printed sheets of a practice store carry the word across every page")
{
    QImage paper{400, 600, QImage::Format_RGB32};
    paper.fill(Qt::white);
    const QImage empty = paper;
    {
        QPainter painter{&paper};
        paintMark(painter, paper.rect(), {});
    }
    CHECK(paper == empty);
    {
        QPainter painter{&paper};
        paintMark(painter, paper.rect(), practiceWord);
    }
    CHECK(paper != empty);
    CHECK(pdfBytes(true) > pdfBytes(false));

    test::UiContext ui{QDate(2026, 11, 23), SiteRole::Station, true};
    CHECK(practiceMark(ui.context()) == practiceWord);
    QTextDocument form;
    QStringList lines;
    for (int i = 0; i < 120; ++i) {
        lines << QStringLiteral("第 %1 行").arg(i);
    }
    fillForm(form, QStringLiteral("登记表"), {},
             formTable({{QStringLiteral("内容"), 1}}, {lines.mid(0, 1)}) + lines.join(QStringLiteral("<br>")));
    const auto bytes = [&form](const QString &mark, int *pages) {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("form.pdf"));
        {
            QPdfWriter writer{path};
            writer.setPageLayout(officePaper(QPageLayout::Portrait));
            *pages = paintForm(form, writer, mark);
        }
        return QFile{path}.size();
    };
    int plainPages = 0;
    int markedPages = 0;
    CHECK(bytes(practiceWord, &markedPages) > bytes({}, &plainPages));
    CHECK(plainPages >= 2);
    CHECK(markedPages == plainPages);
}

TEST_CASE("From the first start one is practising with two clicks, and the next start asks for the real store again")
{
    FirstStart start;
    REQUIRE(start.application().wizard() != nullptr);
    PracticeDialog *dialog = start.application().showPractice();
    const QString problems = problemsOf(*dialog);
    INFO(problems.toStdString());
    CHECK(problems.isEmpty());
    dialog->confirmButton()->click();
    CHECK_FALSE(dialog->confirmButton()->isEnabled());
    REQUIRE(test::waitFor([&] { return start.application().mainWindow() != nullptr; }, 120'000));
    CHECK(start.application().context().workspace().isPractice());
    CHECK(start.application().context().reader().count<Resident>() > 50);
    CHECK(start.application().context().settings().storeFolder().isEmpty());
    CHECK(start.left().contains(practiceWord));
    CHECK(start.left().filter(practiceWord).size() == 1); // nothing half made beside it
    const QString station = demo::practiceStation(start.folder());
    CHECK(station == start.application().context().workspace().store().folder());

    start.begin();
    REQUIRE(start.application().wizard() != nullptr);
    PracticeDialog *again = start.application().showPractice();
    CHECK(problemsOf(*again).isEmpty());
    const QDateTime made = QFileInfo{station}.birthTime();
    again->confirmButton()->click();
    REQUIRE(test::waitFor([&] { return start.application().mainWindow() != nullptr; }, 20'000));
    CHECK(start.application().context().workspace().store().folder() == station);
    CHECK(QFileInfo{station}.birthTime() == made);

    // Another user logs in there: the next start still asks for the real store.
    REQUIRE(test::waitFor([&] { return !start.application().context().isBusy(); })); // the daily backup
    REQUIRE(start.application().switchUser());
    REQUIRE(test::waitFor([&] { return !start.application().context().isOpen(); }));
    LoginWindow *login = start.application().loginWindow();
    REQUIRE(login != nullptr);
    login->setUser(demo::demoStationUser);
    login->passwordField()->setText(demo::demoPassword);
    login->unlock();
    REQUIRE(test::waitFor([&] { return start.application().mainWindow() != nullptr; }));
    CHECK(start.application().context().workspace().isPractice());
    CHECK(start.application().context().settings().storeFolder().isEmpty());

    // Who cancels while it opens is not let in after all.
    start.begin();
    const QPointer<PracticeDialog> left{start.application().showPractice()};
    left->confirmButton()->click();
    left->cancelButton()->click();
    REQUIRE(test::waitFor([&] { return left.isNull(); }));
    test::settle();
    CHECK(start.application().mainWindow() == nullptr);
    CHECK(start.application().wizard() != nullptr);
}

TEST_CASE("Stopping while the practice station is made leaves nothing behind")
{
    FirstStart start;
    PracticeDialog *dialog = start.application().showPractice();
    const QPointer<PracticeDialog> guard{dialog};
    dialog->confirmButton()->click();
    dialog->cancelButton()->click();
    REQUIRE(test::waitFor([&] { return guard.isNull(); }, 60'000));
    CHECK(start.left().filter(practiceWord).isEmpty());
    CHECK(start.application().mainWindow() == nullptr);
    CHECK(start.application().wizard() != nullptr);
}
