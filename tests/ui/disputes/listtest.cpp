#include "ui/disputes/village.h"
#include "ui/kit/shown.h"

#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/pages/disputes/disputelistview.h"
#include "ui/pages/disputes/disputepanel.h"
#include "ui/pages/disputes/disputespage.h"
#include "ui/pages/listtable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace helin;

namespace {

/// The page in its window.
struct Shown
{
    explicit Shown(test::Village &village) : page{village.context()}
    {
        QObject::connect(&village.context(), &AppContext::changed, &page, &Page::refresh);
        page.resize(1166, 740);
        test::show(page);
    }

    DisputeListView &list() { return *page.findChild<DisputeListView *>(); }
    int rows() { return list().table().model()->rowCount(); }
    QString text(int row, int column) { return list().table().model()->index(row, column).data().toString(); }

    DisputesPage page;
};

} // namespace

TEST_CASE("The list opens with the open cases, the most pressing first")
{
    test::Village village;
    village.fill();
    Shown shown{village};
    CHECK(shown.rows() == 14);
    CHECK(shown.text(0, 0) == QStringLiteral("逾期 2 天"));
    CHECK(shown.list().table().model()->index(0, 0).data(DueMarkRole).toInt() == int(DueMark::Overdue));
    REQUIRE(shown.list().shown());
    CHECK(shown.list().shown()->dispute.title == QStringLiteral("陈家院子排水沟堵塞"));
    const QAbstractItemModelTester tester{shown.list().table().model()};
}

TEST_CASE("Removing the chip of a filter shows all cases again")
{
    test::Village village;
    village.fill();
    Shown shown{village};
    const QList<Chip *> chips = shown.page.findChildren<Chip *>();
    REQUIRE(chips.size() == 1);
    QTest::keyClick(chips.first(), Qt::Key_Delete);
    CHECK(shown.rows() == 16);
}

TEST_CASE("Cases are found by the pinyin initials of a party")
{
    test::Village village;
    village.fill();
    Shown shown{village};
    SearchField *search = shown.list().filterBar().search();
    QTest::keyClicks(search, QStringLiteral("wxy"));
    REQUIRE(test::waitFor([&] { return shown.rows() == 1; }));
    CHECK(shown.text(0, 2) == QStringLiteral("王秀英与李国富宅基地边界、滴水沟"));
}

TEST_CASE("A number leads to the cases behind it and its chip brings the others back")
{
    test::Village village;
    village.fill();
    Shown shown{village};
    Query query;
    query.where(QStringLiteral("handler"), Value(QStringLiteral("何建国")));
    shown.page.open(RecordLink::to<DisputeCase>(query, QStringLiteral("何建国经办")));
    CHECK(shown.rows() == 7);
    shown.list().filterBar().clearFilters();
    CHECK(shown.rows() == 16);
}

TEST_CASE("The next step is offered as the one primary button")
{
    test::Village village;
    const Ref<DisputeCase> ref = village.addBoundaryCase();
    Shown shown{village};
    shown.page.open(RecordLink::to(ref));
    QSignalSpy steps{&shown.list(), &DisputeListView::stepRequested};
    auto *next = shown.page.findChild<Button *>(QStringLiteral("nextStep"));
    REQUIRE(next != nullptr);
    CHECK(next->kind() == Button::Kind::Primary);
    CHECK(next->text() == QStringLiteral("记一次调解"));
    QTest::keyClick(next, Qt::Key_Return);
    REQUIRE(steps.count() == 1);
    CHECK(steps.first().first().value<DisputeStep>() == DisputeStep::RecordSession);
}

TEST_CASE("What another page saved is seen at once and the selection stays")
{
    test::Village village;
    const Ref<DisputeCase> ref = village.addBoundaryCase();
    Shown shown{village};
    REQUIRE(shown.list().shown());
    const qsizetype entries = shown.list().shown()->timeline.size();
    Disputes disputes = village.disputes();
    village.context().run([&] { return disputes.addNote(ref, {}, QStringLiteral("约好明天再谈")); });
    CHECK(shown.list().shown()->timeline.size() == entries + 1);
    village.context().undoLast();
    CHECK(shown.list().shown()->timeline.size() == entries);
}

TEST_CASE("Opened on an empty store the page says so")
{
    test::Village village;
    Shown shown{village};
    CHECK(shown.rows() == 0);
    CHECK_FALSE(shown.list().shown());
}
