#include "ui/disputes/village.h"
#include "ui/kit/shown.h"

#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/pages/disputes/disputelistview.h"
#include "ui/pages/disputes/disputepanel.h"
#include "ui/pages/disputes/disputespage.h"
#include "ui/pages/disputes/disputetabs.h"
#include "ui/pages/listtable.h"
#include "ui/pages/revealbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimer>

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

TEST_CASE("The parties' phones are masked, shown for a minute on one click, each noted, and masked again")
{
    test::Village village;
    DisputeRegistration registration;
    registration.dispute.title = QStringLiteral("滴水沟");
    registration.dispute.summary = QStringLiteral("为滴水沟争吵");
    registration.dispute.category = DisputeCategory::Housing;
    registration.dispute.grade = DisputeGrade::Ordinary;
    registration.dispute.restricted = true;
    registration.parties = {{.name = QStringLiteral("王秀英"), .role = PartyRole::Applicant},
                            {.name = QStringLiteral("李国富"), .role = PartyRole::Respondent}};
    registration.parties[0].phone = QStringLiteral("13800138000");
    const Ref<DisputeCase> dispute = village.disputes().register_(registration).orThrow().first<DisputeCase>();
    AuditLog &audit = village.context().workspace().writes().audit();
    Shown shown{village};
    shown.page.open(RecordLink::to(dispute));
    test::settle();
    // It is not to be public: that somebody opened it is noted, once.
    CHECK(audit.count({.kinds = {ActKind::Look}, .record = dispute.id}) == 1);
    shown.page.reload();
    CHECK(audit.count({.kinds = {ActKind::Look}, .record = dispute.id}) == 1);

    auto &tabs = *shown.page.findChild<DisputeTabs *>();
    const QStringList masked = tabs.shownPhones();
    REQUIRE(masked.size() == 2);
    CHECK_FALSE(masked.first().contains(QStringLiteral("13800138000")));
    RevealButton &reveal = tabs.reveal();
    REQUIRE(reveal.isEnabled());
    reveal.click();
    CHECK(tabs.shownPhones().first().remove(QLatin1Char(' ')) == QStringLiteral("13800138000"));
    const QList<AuditEntry> looks = audit.list({.kinds = {ActKind::Unmask}}, -1);
    REQUIRE(looks.size() == 1); // the other party has no number
    CHECK(looks.first().act == QStringLiteral("party.reveal"));
    auto *minute = reveal.findChild<QTimer *>(QStringLiteral("mask"));
    REQUIRE(minute != nullptr);
    CHECK(minute->interval() == 60'000);
    minute->start(1);
    REQUIRE(test::waitFor([&] { return tabs.shownPhones() == masked; }));
    CHECK_FALSE(reveal.isRevealed());
}

TEST_CASE("Opened on an empty store the page says so")
{
    test::Village village;
    Shown shown{village};
    CHECK(shown.rows() == 0);
    CHECK_FALSE(shown.list().shown());
}
