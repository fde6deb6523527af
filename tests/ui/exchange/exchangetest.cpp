#include "ui/exchange/office.h"

#include "core/backup/backupfile.h"

#include "tests/support/accessible.h"
#include "ui/disputes/village.h"

#include "ui/delegates/tableview.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/exchange/exchangetab.h"
#include "ui/pages/exchange/heldtab.h"
#include "ui/pages/exchange/historytab.h"
#include "ui/pages/exchange/loststickdialog.h"
#include "ui/pages/exchange/recenttable.h"
#include "ui/pages/exchange/reviewtab.h"
#include "ui/pages/exchange/rostertab.h"
#include "ui/pages/exchange/stationstab.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tabpanel.h"

#include <QApplication>
#include <QFileDialog>
#include <QTimer>

#include <atomic>
#include <limits>

using namespace helin;

namespace {

/// Presses the button and waits for the end of the work beside the window.
void exchange(test::Office &office)
{
    office.part<ExchangeTab>().exchange();
    REQUIRE(office.context().isBusy());
    REQUIRE(test::waitFor([&] { return !office.context().isBusy(); }, 30'000));
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("Before it is registered a station is led to the list of sites")
{
    test::Village village;
    QTemporaryDir folder;
    village.context().settings().setExchangeFolder(folder.path());
    QStringList notices;
    ExchangePage page{village.context()};
    QObject::connect(&village.context(), &AppContext::noticed, &page,
                     [&](const QString &words) { notices.append(words); });
    test::show(page);
    page.findChild<ExchangeTab *>()->exchange();
    CHECK_FALSE(village.context().isBusy());
    CHECK(notices.size() == 1);
    CHECK(page.findChild<RosterTab *>()->isVisible());
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("One press writes what the township lacks and shows the outcome")
{
    test::Office office;
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("王秀英"));
    office.show(office.town.a);
    exchange(office);
    CHECK(office.errors.isEmpty());
    REQUIRE(office.files().size() == 1);
    auto &tab = office.part<ExchangeTab>();
    CHECK(tab.findChild<Strip *>()->isVisible());
    CHECK_FALSE(tab.findChild<ErrorBox *>()->isVisible());
    CHECK(test::words(tab).contains(QStringLiteral("石桥镇平安办")));
    CHECK(office.part<RecentTable>().model()->rowCount() == 1);
    const auto taken = office.town.township->exchange().importAll({office.stick()});
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().status == ImportStatus::Merged);
    CHECK(taken.first().applied > 0);
}

TEST_CASE("Before anything is received a backup is made, one of the same hour is enough, and writing needs none")
{
    test::Office office;
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("王秀英"));
    office.show(office.town.a);
    const auto kept = [&] {
        return backupsIn(office.open().store().folder() + QStringLiteral("/backups"), RecordId());
    };
    auto &tab = office.part<ExchangeTab>();
    tab.exchange(true, false);
    REQUIRE(test::waitFor([&] { return !office.context().isBusy(); }));
    CHECK(kept().isEmpty());
    for (int time = 0; time < 2; ++time) {
        tab.exchange();
        REQUIRE(office.context().isBusy());
        tab.exchange(); // says that it must wait
        REQUIRE(test::waitFor([&] { return !office.context().isBusy(); }));
        test::settle();
        CHECK(office.errors.isEmpty());
        REQUIRE(kept().size() == 1);
        CHECK(kept().first().manifest.occasion == BackupOccasion::BeforeImport);
    }
    CHECK(office.notices.size() == 2);
}

TEST_CASE("The receipt comes back with the next file and says that everything arrived")
{
    test::Office office;
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("王秀英"));
    office.town.carry(*office.town.a, *office.town.township);
    office.town.write(*office.town.township, *office.town.a);
    office.show(office.town.a);
    CHECK(test::words(office.part<ExchangeTab>()).contains(QStringLiteral("还没有回执")));
    exchange(office);
    CHECK(office.errors.isEmpty());
    CHECK(test::words(office.part<ExchangeTab>()).contains(QStringLiteral("乡镇已收到你到")));
    CHECK(office.part<HistoryTab>().findChild<TableView *>()->model()->rowCount() >= 2);
}

TEST_CASE("A file that was changed on the way is refused in words and nothing is taken over")
{
    test::Office office;
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("王秀英"));
    const QString path = office.town.write(*office.town.a, *office.town.township);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 10));
    file.write("helin");
    file.close();
    office.show(office.town.township);
    exchange(office);
    CHECK_FALSE(office.part<ExchangeTab>().findChild<ErrorBox *>()->isHidden());
    CHECK(office.part<ExchangeTab>().findChild<Strip *>()->isHidden());
    CHECK(office.open().reader().list<Resident>({}).isEmpty());
}

TEST_CASE("The township sees its stations, the longest silent first, and a tile filters them")
{
    test::Office office;
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("王秀英"));
    office.town.carry(*office.town.a, *office.town.township);
    office.show(office.town.township);
    auto &tab = office.part<StationsTab>();
    const QAbstractItemModel &model = *tab.findChild<TableView *>()->model();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("农丰村"));
    CHECK(model.index(1, 1).data().toString() == QStringLiteral("新场村"));
    const QList<FigureTile *> tiles = tab.findChildren<FigureTile *>();
    REQUIRE(tiles.size() == 5);
    tiles.at(1)->click();
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("新场村"));
}

TEST_CASE("Every tab opens on a registered site without anything exchanged")
{
    test::Office office;
    office.show(office.town.b);
    auto &tabs = office.part<TabPanel>();
    for (int i = 0; i < tabs.bar()->count(); ++i) {
        tabs.setCurrentIndex(i);
        QCoreApplication::processEvents();
        CHECK_FALSE(office.page().grab().isNull());
    }
    CHECK(office.part<ReviewTab>().count() == 0);
    CHECK(office.part<HeldTab>().count() == 0);
    CHECK(office.part<RosterTab>().findChild<TableView *>()->model()->rowCount() == 3);
    const QList<QLabel *> labels = office.part<RosterTab>().findChild<Strip *>()->findChildren<QLabel *>();
    REQUIRE(labels.size() == 2);
    CHECK(labels.at(0)->text().contains(QStringLiteral("名册第")));
    CHECK(labels.at(0)->isVisible());
    const QWidget &strip = *labels.at(0)->parentWidget();
    CAPTURE(strip.height(), labels.at(0)->y(), labels.at(0)->height(), labels.at(1)->y(), labels.at(1)->height());
    CHECK(strip.rect().contains(labels.at(0)->geometry()));
    CHECK(strip.rect().contains(labels.at(1)->geometry()));
    CHECK(labels.at(1)->isVisible());
    CHECK(labels.at(1)->width() > 100);
}

TEST_CASE("Files of one hour count as one run and a run waits until every file has its receipt")
{
    test::Office office;
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("王秀英"));
    office.town.carry(*office.town.a, *office.town.township);
    office.town.carry(*office.town.township, *office.town.a);
    LinkStore &links = office.town.a->exchange().links();
    REQUIRE(recentRuns(links, 5).size() == 1);
    CHECK(recentRuns(links, 5).first().written.value_or(0) > 0);
    CHECK(recentRuns(links, 5).first().read.has_value());
    CHECK(recentRuns(links, 5).first().acknowledged);
    office.town.clock.advance(24LL * 3600 * 1000);
    office.town.write(*office.town.a, *office.town.township);
    REQUIRE(recentRuns(links, 5).size() == 2);
    CHECK_FALSE(recentRuns(links, 5).first().acknowledged);
    CHECK(recentRuns(links, 1).size() == 1);
}

TEST_CASE("A stick that got lost: what has no receipt is named, what has one is not")
{
    test::Office office;
    LinkStore &links = office.town.a->exchange().links();
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("王秀英"));
    office.town.carry(*office.town.a, *office.town.township);
    CHECK(links.onTheWay(5).size() == 1);
    office.town.carry(*office.town.township, *office.town.a);
    CHECK(links.onTheWay(5).isEmpty());
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("刘洪"));
    office.town.write(*office.town.a, *office.town.township);
    REQUIRE(links.onTheWay(5).size() == 1);
    const quint64 number = links.onTheWay(5).first().number;
    office.show(office.town.a);
    QDialog *dialog = office.part<ExchangeTab>().showLostStick();
    test::settle();
    const QString said = test::words(*dialog);
    CHECK(said.contains(QStringLiteral("第 %1 号").arg(number)));
    CHECK_FALSE(said.contains(QStringLiteral("第 %1 号").arg(number - 1)));
    CHECK_FALSE(said.contains(QStringLiteral("都已有回执")));

    // Who leaves the choice of another stick has nothing written to the old one.
    const QStringList before = office.files();
    bool left = false;
    QTimer::singleShot(0, dialog, [&left] {
        if (auto *choice = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            left = true;
            choice->reject();
        }
    });
    Q_EMIT static_cast<LostStickDialog *>(dialog)->writeAgainWanted();
    CHECK(left);
    CHECK_FALSE(office.context().isBusy());
    CHECK(office.files() == before);
}

TEST_CASE("Stations are found by pinyin initials and the late ones stand on a sheet to call them by")
{
    test::Office office;
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("王秀英"));
    office.town.carry(*office.town.a, *office.town.township);
    office.show(office.town.township);
    auto &tab = office.part<StationsTab>();
    const QAbstractItemModel &model = *tab.findChild<TableView *>()->model();
    auto *search = tab.findChild<SearchField *>();
    REQUIRE(search != nullptr);
    search->setText(QStringLiteral("nf"));
    REQUIRE(test::waitFor([&] { return model.rowCount() == 1; }));
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("农丰村"));
    search->clear();
    REQUIRE(test::waitFor([&] { return model.rowCount() == 2; }));
    const ListSheet late = tab.lateSheet();
    REQUIRE(late.rows.size() == 1);
    CHECK(late.rows.first().first() == QStringLiteral("农丰村"));
    CHECK(late.rows.first().size() == late.columns.size());
}

TEST_CASE("What is kept aside is dropped only with a reason, in our own dialog")
{
    test::Office office;
    office.town.clock.advance(26LL * 3600 * 1000);
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("刘洪"));
    const QString file = office.town.write(*office.town.a, *office.town.township);
    office.town.clock.advance(-26LL * 3600 * 1000);
    (void)office.town.township->exchange().importFile(file);
    office.show(office.town.township);
    auto &held = office.part<HeldTab>();
    REQUIRE(held.count() == 1);
    CHECK(held.table().model()->index(0, 0).data().toString().contains(QStringLiteral("刘洪")));
    auto *dialog = qobject_cast<StepDialog *>(held.act(true));
    REQUIRE(dialog != nullptr);
    dialog->confirmButton()->click();
    CHECK(held.count() == 1);
    dialog->fields().setText(QStringLiteral("reason"), QStringLiteral("那台电脑的时钟不准，已改正"));
    dialog->confirmButton()->click();
    CHECK(held.count() == 0);
    CHECK(office.open().reader().list<Resident>({}).size() == 1);
    CHECK(office.errors.isEmpty());
}

TEST_CASE("What a PC wrote after it was taken off the list is taken over with a reason, all at once")
{
    test::Office office;
    test::SmallTownship &town = office.town;
    town.carry(*town.a, *town.township);
    town.township->enrolment().revoke(town.a->site().writer.site, std::numeric_limits<quint64>::max()).orThrow();
    test::SmallTownship::addResident(*town.a, QStringLiteral("王秀英"));
    test::SmallTownship::addResident(*town.a, QStringLiteral("刘洪"));
    town.carry(*town.a, *town.township);
    office.show(town.township);
    auto &held = office.part<HeldTab>();
    REQUIRE(held.count() == 2);
    auto *dialog = qobject_cast<StepDialog *>(held.act(true));
    REQUIRE(dialog != nullptr);
    dialog->fields().setText(QStringLiteral("reason"), QStringLiteral("旧电脑已找到"));
    dialog->confirmButton()->click();
    CHECK(held.count() == 0);
    CHECK(office.open().reader().list<Resident>({}).size() == 2);
    CHECK(office.errors.isEmpty());
}

TEST_CASE("A PC that was taken off the list says so where data are exchanged, and what to do")
{
    test::Office office;
    test::SmallTownship &town = office.town;
    town.carry(*town.a, *town.township);
    const RecordId site = town.a->site().writer.site;
    town.township->enrolment().revoke(site, std::numeric_limits<quint64>::max()).orThrow();
    test::SmallTownship::addResident(*town.a, QStringLiteral("王秀英"));
    const auto told = town.township->exchange().exportTo(site, town.path(QStringLiteral("told"))).orThrow();
    REQUIRE(town.a->exchange().importFile(told.path).status == ImportStatus::Merged);
    office.show(town.a);
    auto &tab = office.part<ExchangeTab>();
    CHECK(tab.findChild<Strip *>()->isVisible());
    CHECK(test::words(tab).contains(QStringLiteral("移出站点名册")));
    CHECK(test::words(tab).contains(QStringLiteral("1 条")));
}

TEST_CASE("Every tab prints what it holds")
{
    test::Office office;
    test::SmallTownship::addResident(*office.town.a, QStringLiteral("王秀英"));
    office.town.carry(*office.town.a, *office.town.township);
    office.show(office.town.township);
    auto &tabs = office.part<TabPanel>();
    for (int i = 0; i < tabs.bar()->count(); ++i) {
        tabs.setCurrentIndex(i);
        auto *preview = qobject_cast<PrintPreview *>(office.page().print());
        REQUIRE(preview != nullptr);
        CHECK(preview->pageCount() >= 1);
        preview->close();
    }
}

TEST_CASE("In a narrow window the right column of the exchange goes below")
{
    test::Office office;
    office.show(office.town.b);
    auto &tab = office.part<ExchangeTab>();
    auto &recent = office.part<RecentTable>();
    CHECK(recent.mapTo(&tab, QPoint()).x() > tab.width() / 2);
    office.page().resize(860, 460);
    QApplication::processEvents();
    CHECK(recent.mapTo(&tab, QPoint()).x() < tab.width() / 2);
}

TEST_CASE("A file that is put into the shared folder is seen, and is no longer new when it was taken in")
{
    test::Office office;
    office.show(office.town.a);
    auto &tab = office.part<ExchangeTab>();
    REQUIRE(QDir{office.stick()}.removeRecursively());
    tab.watchPlace([] { return std::vector<RemovableVolume>{}; });
    const auto says = [&tab](const QString &words) {
        return test::visibleTexts(tab).join(QLatin1Char('\n')).contains(words);
    };
    REQUIRE(test::waitFor([&] { return says(QStringLiteral("现在找不到这个文件夹")); }, 5000));
    office.town.write(*office.town.township, office.open());
    REQUIRE(test::waitFor([&] { return says(QStringLiteral("有 1 个给本单位的文件还没有接收")); }, 8000));
    CHECK_FALSE(says(QStringLiteral("现在找不到这个文件夹")));
    tab.exchange(false, true);
    REQUIRE(test::waitFor([&] { return !says(QStringLiteral("还没有接收")); }, 8000));
}

TEST_CASE("A stick that is plugged in becomes the place, and what is wrong with it is said")
{
    test::Office office;
    office.show(office.town.a);
    auto &tab = office.part<ExchangeTab>();
    const QString root = office.town.path(QStringLiteral("usb"));
    REQUIRE(QDir{}.mkpath(root));
    QFile shortcut{root + QStringLiteral("/照片.lnk")};
    REQUIRE(shortcut.open(QIODevice::WriteOnly));
    const auto plugged = std::make_shared<std::atomic_bool>(false);
    office.context().settings().setExchangeFolder({});
    tab.watchPlace([plugged, root] {
        RemovableVolume stick;
        stick.rootPath = root;
        stick.name = QStringLiteral("ZHOU");
        stick.readOnly = true;
        return *plugged ? std::vector{stick} : std::vector<RemovableVolume>{};
    });
    const auto says = [&tab](const QString &words) {
        return test::visibleTexts(tab).join(QLatin1Char('\n')).contains(words);
    };
    CHECK(says(QStringLiteral("还没有选交换位置")));
    *plugged = true;
    REQUIRE(test::waitFor([&] { return says(QStringLiteral("ZHOU")); }, 8000));
    CHECK(says(QStringLiteral("只能读")));
    CHECK(says(QStringLiteral("自动运行")));
    *plugged = false;
    REQUIRE(test::waitFor([&] { return !says(QStringLiteral("ZHOU")); }, 8000));
}
