#include "desk.h"

#include "ui/backup/backupkeeper.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/settings/backuptab.h"
#include "ui/pages/workbench/workbenchpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorbox.h"

using namespace helin;
using namespace helin::test;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 day = 24 * hour;

QString shownIn(QWidget &widget)
{
    return visibleTexts(widget).join(QLatin1Char('\n'));
}

class TabOnScreen final
{
public:
    explicit TabOnScreen(KeepingDesk &desk) : tab{desk.context()}
    {
        tab.resize(1166, 640);
        tab.show();
        REQUIRE(waitFor([this] { return !tab.isReading(); }));
    }
    bool shows(int rows)
    {
        return waitFor([&] { return !tab.isReading() && tab.table().model()->rowCount() == rows; });
    }

    BackupTab tab;
};

} // namespace

TEST_CASE("A backup made by the button stands in the list, and everything says so")
{
    KeepingDesk desk;
    TabOnScreen shown{desk};
    CHECK(shownIn(shown.tab).contains(QStringLiteral("还没有备份")));
    CHECK(shown.tab.table().model()->rowCount() == 0);
    QTest::mouseClick(&shown.tab.nowButton(), Qt::LeftButton);
    CHECK(desk.context().isBusy());
    CHECK_FALSE(shown.tab.nowButton().isEnabled());
    REQUIRE(desk.waitUntilDone());
    REQUIRE(shown.shows(1));
    CHECK(shown.tab.nowButton().isEnabled());
    CHECK(shownIn(shown.tab).contains(QStringLiteral("备份 今天 09:00，已校验")));
    CHECK(desk.statusMark == DueMark::Done);
    CHECK(desk.statusWords == QStringLiteral("备份 今天 09:00，已校验"));
    CHECK(desk.errors().isEmpty());
    REQUIRE(desk.kept().size() == 1);
    // As the tab promises: it stays until somebody takes it away.
    CHECK(desk.kept().first().manifest.occasion == BackupOccasion::ByHand);
}

TEST_CASE("Who may not make backups or change their places sees why on hover")
{
    KeepingDesk desk;
    desk.become(QStringLiteral("林秀"));
    TabOnScreen shown{desk};
    CHECK_FALSE(shown.tab.nowButton().isEnabled());
    CHECK(shown.tab.nowButton().toolTip().contains(QStringLiteral("备份")));
    CHECK_FALSE(shown.tab.restoreButton().isEnabled());
    CHECK_FALSE(shown.tab.restoreButton().toolTip().isEmpty());
    shown.tab.backUpNow(); // not by another way either
    CHECK_FALSE(desk.context().isBusy());
    CHECK(desk.errors().size() == 1);
    CHECK(desk.kept().isEmpty());
}

TEST_CASE("A second place gets a copy, and when it is gone the backup stands and that is said")
{
    KeepingDesk desk;
    TabOnScreen shown{desk};
    const QString second = desk.path(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(second));
    shown.tab.savePlaces({desk.status().places.first, second});
    CHECK(desk.status().places.second == second);
    shown.tab.backUpNow();
    REQUIRE(desk.waitUntilDone());
    REQUIRE(shown.shows(2));
    CHECK(backupsIn(second, RecordId()).size() == 1);
    CHECK(desk.statusMark == DueMark::Done);

    shown.tab.savePlaces({desk.status().places.first, desk.stick()});
    desk.pullOut();
    desk.ui().clock().advance(hour);
    shown.tab.backUpNow();
    REQUIRE(desk.waitUntilDone());
    CHECK(shown.tab.findChild<ErrorBox *>()->isVisible());
    CHECK(desk.statusMark == DueMark::Soon);
    CHECK(desk.statusWords.contains(QStringLiteral("第二处没有存上")));
    CHECK(desk.kept().size() == 2);

    shown.tab.savePlaces({desk.status().places.first, desk.status().places.first});
    CHECK(desk.errors().size() == 1); // one place is not two
}

TEST_CASE("A kept backup is checked again, and a damaged one is found")
{
    KeepingDesk desk;
    TabOnScreen shown{desk};
    shown.tab.backUpNow();
    REQUIRE(desk.waitUntilDone());
    REQUIRE(shown.shows(1));
    const auto checkedText = [&] {
        REQUIRE(shown.shows(1));
        return shown.tab.table().model()->index(0, 3).data().toString();
    };
    CHECK(checkedText() == QStringLiteral("备份时已校验"));
    shown.tab.table().selectRow(0);
    shown.tab.checkAgain();
    REQUIRE(desk.waitUntilDone());
    CHECK(checkedText() == QStringLiteral("今天 09:00"));

    QFile file{desk.kept().first().path};
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 100));
    file.write("x");
    file.close();
    shown.tab.table().selectRow(0);
    shown.tab.checkAgain();
    REQUIRE(desk.waitUntilDone());
    CHECK(checkedText() == QStringLiteral("已损坏"));
    CHECK(shown.tab.table().model()->index(0, 3).data(DueMarkRole).toInt() == int(DueMark::Overdue));
}

TEST_CASE("The daily backup is made once a day, whoever works, without a word")
{
    KeepingDesk desk;
    desk.become(QStringLiteral("林秀"));
    BackupKeeper keeper{desk.context()};
    QSignalSpy started{&desk.context(), &AppContext::longStarted};
    REQUIRE(keeper.check());
    REQUIRE(desk.waitUntilDone());
    REQUIRE(desk.kept().size() == 1);
    CHECK(desk.kept().first().manifest.occasion == BackupOccasion::Daily);
    CHECK(started.isEmpty());
    CHECK(desk.notices.isEmpty());
    CHECK(desk.errors().isEmpty());
    CHECK(desk.statusMark == DueMark::Done);
    CHECK_FALSE(keeper.check());
    desk.ui().clock().advance(day);
    REQUIRE(keeper.check());
    REQUIRE(desk.waitUntilDone());
    CHECK(desk.kept().size() == 2);
}

TEST_CASE("A failed daily backup is told, and tried again after an hour")
{
    KeepingDesk desk;
    saveBackupPlaces(desk.ui().writes(), desk.workspace().store().folder(), {desk.stick(), {}}).orThrow();
    desk.pullOut();
    BackupKeeper keeper{desk.context()};
    REQUIRE(keeper.check());
    REQUIRE(desk.waitUntilDone());
    CHECK(desk.errors().size() == 1);
    CHECK_FALSE(keeper.check());
    desk.ui().clock().advance(hour + 1);
    CHECK(keeper.check());
    REQUIRE(desk.waitUntilDone());
}

TEST_CASE("After more than three days without a backup it is red")
{
    KeepingDesk desk;
    announceBackup(desk.context());
    CHECK(desk.statusMark == DueMark::Soon);
    desk.ui().clock().advance(3 * day + hour);
    announceBackup(desk.context());
    CHECK(desk.statusMark == DueMark::Overdue);
    BackupKeeper keeper{desk.context()};
    REQUIRE(keeper.check());
    REQUIRE(desk.waitUntilDone());
    CHECK(desk.statusMark == DueMark::Done);
    desk.ui().clock().advance(4 * day);
    announceBackup(desk.context());
    CHECK(desk.statusMark == DueMark::Overdue);
    CHECK(desk.statusWords == QStringLiteral("已 4 天没有备份"));
}

TEST_CASE("The workbench tells of the last backup and leads to the settings")
{
    KeepingDesk desk;
    WorkbenchPage page{desk.context()};
    page.resize(1166, 700);
    page.show();
    settle();
    CHECK(shownIn(page).contains(QStringLiteral("还没有备份")));
    BackupKeeper keeper{desk.context()};
    REQUIRE(keeper.check());
    REQUIRE(desk.waitUntilDone());
    settle();
    CHECK(shownIn(page).contains(QStringLiteral("备份 今天 09:00，已校验")));
    RecordLink led;
    QObject::connect(&desk.context(), &AppContext::navigationRequested, &page,
                     [&](Section section, const RecordLink &link, bool *done) {
                         CHECK(section == Section::Settings);
                         led = link;
                         *done = true;
                     });
    const QList<LinkButton *> links = page.findChildren<LinkButton *>();
    REQUIRE_FALSE(links.isEmpty());
    links.last()->click();
    CHECK(led.part == QStringLiteral("backup"));
}
