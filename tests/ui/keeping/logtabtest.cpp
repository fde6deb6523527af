#include "desk.h"

#include "core/organisation/looks.h"
#include "core/records/people.h"
#include "core/storage/transaction.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/settings/logmodel.h"
#include "ui/pages/settings/logtab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/searchfield.h"

#include <QElapsedTimer>
#include <QScrollBar>

using namespace helin;
using namespace helin::test;

namespace {

QString shownIn(QWidget &widget)
{
    return visibleTexts(widget).join(QLatin1Char('\n'));
}

struct TabOnScreen
{
    explicit TabOnScreen(KeepingDesk &desk) : tab{desk.context()}
    {
        tab.resize(1166, 640);
        tab.show();
        settle();
    }
    [[nodiscard]] int rows() const { return tab.table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, LogModel::Column column) const
    {
        return tab.table().model()->index(row, column).data().toString();
    }

    LogTab tab;
};

Resident addPerson(KeepingDesk &desk)
{
    Resident resident;
    resident.name = QStringLiteral("王秀英");
    resident.phone = QStringLiteral("13800138000");
    return desk.ui().add(resident);
}

} // namespace

TEST_CASE("The log shows who did what to whom in words, newest first, and nothing but the right to it opens it")
{
    KeepingDesk desk;
    const Resident resident = addPerson(desk);
    (void)Looks(desk.ui().writes()).reveal(describe<Resident>(), resident.id).orThrow();
    {
        TabOnScreen shown{desk};
        CHECK(shown.rows() == desk.ui().writes().audit().count());
        CHECK(shown.cell(0, LogModel::TimeColumn) == QStringLiteral("2026-11-23 09:00:00"));
        CHECK(shown.cell(0, LogModel::UserColumn) == QStringLiteral("周敏"));
        CHECK(shown.cell(0, LogModel::ActColumn).startsWith(actKindInfo(ActKind::Unmask).labelText()));
        CHECK(shown.cell(0, LogModel::SubjectColumn) == QStringLiteral("王秀英"));
    }
    desk.become(QStringLiteral("何看"));
    {
        TabOnScreen shown{desk};
        CHECK(shown.rows() > 0);
        CHECK_FALSE(shown.cell(0, LogModel::SubjectColumn).contains(QStringLiteral("王秀英")));
    }
    desk.become(QStringLiteral("林秀"));
    {
        TabOnScreen shown{desk};
        CHECK(shown.rows() == 0);
        CHECK(shownIn(shown.tab).contains(QStringLiteral("操作日志")));
        CHECK_FALSE(shown.tab.table().isVisible());
    }
    CHECK(desk.errors().isEmpty());
}

TEST_CASE("The log is narrowed by kind, by time and by words")
{
    KeepingDesk desk;
    (void)addPerson(desk);
    desk.ui().clock().advance(24LL * 60 * 60 * 1000);
    Looks(desk.ui().writes()).noteNumberSearch().orThrow();
    TabOnScreen shown{desk};
    const int all = shown.rows();
    REQUIRE(all > 2);
    shown.tab.kindFilter().setSelected({int(ActKind::Search)});
    settle();
    CHECK(shown.rows() == 1);
    CHECK(shown.cell(0, LogModel::ActColumn).contains(QStringLiteral("身份证号")));
    shown.tab.kindFilter().setSelected({});
    shown.tab.fromField().setDate(QDate(2026, 11, 24));
    settle();
    CHECK(shown.rows() == 1);
    shown.tab.fromField().setDate({});
    settle();
    CHECK(shown.rows() == all);
    shown.tab.filterBar().search()->setText(QStringLiteral("居民"));
    REQUIRE(waitFor([&] { return shown.rows() == 1; }));
    shown.tab.filterBar().search()->setText(QStringLiteral("没有这个词"));
    REQUIRE(waitFor([&] { return shown.rows() == 0; }));
    CHECK(shownIn(shown.tab).contains(QStringLiteral("没有符合的记录")));
}

TEST_CASE("A hundred thousand entries are there at once, to the very last")
{
    KeepingDesk desk;
    Connection &connection = desk.workspace().store().connection();
    connection.relaxDurability();
    {
        Transaction transaction{connection};
        for (int i = 0; i < 100'000; ++i) {
            desk.ui().writes().audit().append(
                {0,
                 1'700'000'000'000 + i,
                 QStringLiteral("周敏"),
                 i % 10 == 0 ? QStringLiteral("resident.reveal") : QStringLiteral("dispute.note"),
                 0,
                 {},
                 QString::number(i)});
        }
        transaction.commit();
    }
    QElapsedTimer timer;
    timer.start();
    TabOnScreen shown{desk};
    const qint64 opened = timer.restart();
    REQUIRE(shown.rows() > 100'000);
    shown.tab.table().scrollToBottom();
    settle(1);
    (void)shown.tab.table().grab();
    const qint64 scrolled = timer.restart();
    CHECK_FALSE(shown.cell(shown.rows() - 1, LogModel::ActColumn).isEmpty());
    shown.tab.kindFilter().setSelected({int(ActKind::Unmask)});
    const qint64 filtered = timer.restart();
    CHECK(shown.rows() == 10'000);
    shown.tab.kindFilter().setSelected({});
    timer.restart();
    shown.tab.filterBar().search()->setText(QStringLiteral("99999"));
    REQUIRE(waitFor([&] { return shown.rows() == 1; }));
    const qint64 searched = timer.elapsed();
    INFO("100,000 entries: opened in " << opened << " ms, to the end " << scrolled << " ms, by kind " << filtered
                                       << " ms, by words " << searched << " ms (200 of them the pause)");
    // Generous: on two busy cores. What matters is that it does not grow with the square.
    CHECK(opened < 3000);
    CHECK(scrolled < 3000);
    CHECK(filtered < 3000);
    CHECK(searched < 4000);
    shown.tab.filterBar().search()->clear();
    REQUIRE(waitFor([&] { return shown.rows() > 100'000; }));
    QDialog *preview = shown.tab.print();
    REQUIRE(preview != nullptr);
    // Noted is what goes to paper, not all that would fit.
    CHECK(desk.ui().writes().audit().list(1).first().detail == QStringLiteral("3000"));
    preview->close();
}

TEST_CASE("The check of the chain says in words whether every entry is as it was written")
{
    KeepingDesk desk;
    (void)addPerson(desk);
    TabOnScreen shown{desk};
    CHECK(shown.tab.checkWords().isEmpty());
    shown.tab.checkChain();
    REQUIRE(desk.waitUntilDone());
    CHECK(shown.tab.checkWords().contains(QStringLiteral("与写入时一致")));
    desk.workspace().store().connection().execute("UPDATE audit SET user = 'x' WHERE n = 2");
    shown.tab.checkChain();
    REQUIRE(desk.waitUntilDone());
    CHECK(shown.tab.checkWords().contains(QStringLiteral("第 2 条被改动或缺失")));
}

TEST_CASE("An export asks for the reason, is written beside the window, and stands in the log")
{
    KeepingDesk desk;
    TabOnScreen shown{desk};
    ConfirmDialog *dialog = shown.tab.askExport();
    QPointer<ConfirmDialog> still{dialog};
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton); // without a reason
    settle();
    REQUIRE(still);
    CHECK(still->isVisible());
    still->reject();
    const QString path = desk.path(QStringLiteral("日志.csv"));
    shown.tab.exportTo(path, QStringLiteral("季度检查"));
    REQUIRE(desk.waitUntilDone());
    settle();
    CHECK(QFile::exists(path));
    CHECK(shown.cell(0, LogModel::ActColumn) == QStringLiteral("导出操作日志"));
    CHECK(shown.cell(0, LogModel::DetailColumn).contains(QStringLiteral("季度检查")));
    CHECK(desk.errors().isEmpty());
}

TEST_CASE("A print of the log is noted before it is shown")
{
    KeepingDesk desk;
    TabOnScreen shown{desk};
    const int lines = shown.rows();
    QDialog *preview = shown.tab.print();
    REQUIRE(preview != nullptr);
    const AuditEntry last = desk.ui().writes().audit().list(1).first();
    CHECK(last.act == QStringLiteral("log.print"));
    CHECK(last.detail == QString::number(lines));
    preview->close();
    settle();
}
