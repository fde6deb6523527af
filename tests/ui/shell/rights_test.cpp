#include "core/disputes/disputes.h"
#include "tests/support/accessible.h"
#include "tests/ui/shell/become.h"
#include "tests/ui/shell/desk.h"
#include "ui/app/offer.h"
#include "ui/pages/closedpage.h"
#include "ui/pages/disputes/disputelistview.h"
#include "ui/pages/disputes/disputepanel.h"
#include "ui/pages/disputes/disputespage.h"
#include "ui/pages/listtable.h"
#include "ui/pages/page.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/settings/userstab.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/completerpopup.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabpanel.h"

#include <QMenu>
#include <QTest>
#include <QToolTip>

using namespace helin;
using test::Desk;

namespace {

/// 林秀 sits down, with one role.
void become(test::UiContext &ui, const QString &role)
{
    test::become(ui, QStringLiteral("林秀"), role);
}

Ref<DisputeCase> registerDispute(test::UiContext &ui)
{
    DisputeRegistration entry;
    entry.dispute.title = QStringLiteral("滴水沟");
    entry.dispute.summary = QStringLiteral("为滴水沟争吵");
    entry.dispute.category = DisputeCategory::Housing;
    entry.dispute.grade = DisputeGrade::Ordinary;
    entry.dispute.firstAsked = QStringLiteral("周敏");
    entry.parties = {{.name = QStringLiteral("王秀英"), .role = PartyRole::Applicant},
                     {.name = QStringLiteral("李国富"), .role = PartyRole::Respondent}};
    return Disputes{ui.writes()}.register_(entry).orThrow().first<DisputeCase>();
}

/// The button that is the one act of a page, and any other that begins an entry.
QList<Button *> mainButtons(QWidget &page)
{
    QList<Button *> buttons = page.findChildren<Button *>();
    buttons.removeIf([&page](const Button *button) {
        return !button->isVisibleTo(&page) ||
               (button->kind() != Button::Kind::Primary && button->kind() != Button::Kind::LargePrimary);
    });
    return buttons;
}

/// Sections that show a page of their own, not the words that it is closed.
QStringList openSections(MainWindow &window)
{
    QStringList open;
    for (const PageEntry &entry : window.entries()) {
        window.show(entry.section);
        test::settle();
        if (qobject_cast<ClosedPage *>(window.currentPage()) == nullptr) {
            open.append(sectionId(entry.section));
        }
    }
    return open;
}

/// How many hits the search of the whole window offers.
int hits(MainWindow &window, const QString &words)
{
    SearchField *field = window.findChild<Sidebar *>()->search();
    window.activateWindow();
    field->setFocus();
    field->setText(words);
    test::settle(400); // longer than the pause of the field
    int count = 0;
    for (const CompleterPopup *popup : window.findChildren<CompleterPopup *>()) {
        count = std::max(count, popup->isVisible() ? popup->entryCount() : 0);
    }
    field->clear();
    return count;
}

/// 林秀 in one role, at a window of her own.
struct Seat
{
    test::UiContext ui;
    Ref<DisputeCase> dispute;
    std::unique_ptr<MainWindow> window;

    explicit Seat(const QString &role)
    {
        dispute = registerDispute(ui);
        become(ui, role);
        window = std::make_unique<MainWindow>(ui.context());
        window->resize(1366, 768);
        window->QWidget::show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
};

struct Offer
{
    Section section;
    Right right;
};

const QList<Offer> offers{
    {Section::Workbench, {Subject::Disputes, Action::Add}}, {Section::People, {Subject::People, Action::Add}},
    {Section::Disputes, {Subject::Disputes, Action::Add}},  {Section::Patrols, {Subject::PatrolLogs, Action::Add}},
    {Section::Exchange, {Subject::Exchange, Action::Edit}},
};

/// A role that may look at the section but not do its act; the workbench is open to everybody.
const QHash<Section, QString> onlookers{{Section::Workbench, QStringLiteral("log_viewer")},
                                        {Section::People, QStringLiteral("mediator")}};

} // namespace

TEST_CASE("Who may look but not act is not offered the act of a page, and is told why on hover")
{
    for (const Offer &offered : offers) {
        if (!onlookers.contains(offered.section)) {
            continue; // whoever may look there may act
        }
        INFO(sectionId(offered.section).toStdString());
        Seat seat{onlookers.value(offered.section)};
        REQUIRE(seat.window->show(offered.section));
        test::settle();
        const QString words =
            seat.ui.context().workspace().rights().allowsSome(offered.right.subject, offered.right.action).words();
        REQUIRE_FALSE(words.isEmpty());
        const QList<Button *> buttons = mainButtons(*seat.window->currentPage());
        REQUIRE_FALSE(buttons.isEmpty());
        CHECK(std::any_of(buttons.begin(), buttons.end(),
                          [&](const Button *button) { return button->toolTip() == words; }));
        for (const Button *button : buttons) {
            INFO(button->text().toStdString());
            CHECK_FALSE(button->isEnabled());
            CHECK_FALSE(button->toolTip().isEmpty());
        }
    }
    Seat seat{QStringLiteral("log_viewer")};
    auto &settings = static_cast<SettingsPage &>(seat.window->page(Section::Settings));
    CHECK_FALSE(settings.users().addButton()->isEnabled());
    CHECK_FALSE(settings.users().addButton()->toolTip().isEmpty());
    CHECK_FALSE(settings.users().recoveryButton()->isEnabled());
}

TEST_CASE("A section is closed to who may look at nothing in it, with the reason and whom to ask")
{
    const QList<std::pair<QString, QStringList>> open{
        {"log_viewer", {"workbench", "settings"}},
        {"mediator", {"workbench", "people", "disputes", "screening", "settings"}},
        {"patrol_leader", {"workbench", "disputes", "screening", "patrols", "settings"}},
        {"grid_worker", {"workbench", "people", "disputes", "screening", "patrols", "settings"}},
        {"township_admin", {"workbench", "exchange", "settings"}},
    };
    for (const auto &[role, sections] : open) {
        INFO(role.toStdString());
        Seat seat{role};
        CHECK(openSections(*seat.window) == sections);
        CHECK(seat.ui.errors().isEmpty());
        for (const PageEntry &entry : seat.window->entries()) {
            if (sections.contains(sectionId(entry.section))) {
                continue;
            }
            seat.window->show(entry.section);
            const QString words = mayOpen(seat.ui.context(), entry).words();
            REQUIRE_FALSE(words.isEmpty());
            CHECK(test::visibleTexts(*seat.window->currentPage()).contains(words));
            CHECK_FALSE(seat.window->currentPage()->newEntry());
        }
    }
}

TEST_CASE("A link into a closed section shows why it is closed, and a role that is given opens it")
{
    Seat seat{QStringLiteral("log_viewer")};
    REQUIRE(seat.window->show(Section::Disputes, RecordLink::to(seat.dispute)));
    CHECK(qobject_cast<ClosedPage *>(seat.window->currentPage()) != nullptr);
    User user = seat.ui.reader().list<User>(Query().where("name", Value(QStringLiteral("林秀")))).constFirst();
    user.roles = QStringLiteral("mediator");
    seat.ui.writes().setUser(QStringLiteral("周敏"));
    seat.ui.writes().run(QStringLiteral("test.edit"), [&](Writer &writer) { writer.update(user); }).orThrow();
    seat.ui.writes().setUser(user.name);
    seat.ui.context().workspace().rights().forget();
    REQUIRE(seat.window->show(Section::Disputes, RecordLink::to(seat.dispute)));
    CHECK(qobject_cast<ClosedPage *>(seat.window->currentPage()) == nullptr);
    CHECK(test::visibleTexts(*seat.window->currentPage()).join(' ').contains(QStringLiteral("滴水沟")));
}

TEST_CASE("The patrol leader sees the disputes that he entered and no others")
{
    Seat seat{QStringLiteral("patrol_leader")};
    REQUIRE(seat.window->show(Section::Disputes));
    test::settle();
    auto &page = static_cast<DisputesPage &>(*seat.window->currentPage());
    CHECK(page.list().table().model()->rowCount() == 0);
    CHECK(hits(*seat.window, QStringLiteral("滴水沟")) == 0);
    const Ref<DisputeCase> own = registerDispute(seat.ui);
    page.reload();
    CHECK(page.list().table().model()->rowCount() == 1);
    CHECK(page.list().currentRecord() == own.id);
    CHECK(hits(*seat.window, QStringLiteral("滴水沟")) == 1);
}

TEST_CASE("Search, workbench and numbers tell nothing of what the user may not look at")
{
    const auto due = [](Seat &seat) {
        return countDue(seat.ui.context()).value(Section::Workbench).count;
    };
    Seat mediator{QStringLiteral("mediator")};
    CHECK(hits(*mediator.window, QStringLiteral("滴水沟")) == 1);
    // The limit of 30 days is over.
    mediator.ui.clock().set(mediator.ui.clock().now().addDays(60).toMSecsSinceEpoch());
    CHECK(due(mediator) == 1);
    Seat viewer{QStringLiteral("log_viewer")};
    CHECK(hits(*viewer.window, QStringLiteral("滴水沟")) == 0);
    viewer.ui.clock().set(viewer.ui.clock().now().addDays(60).toMSecsSinceEpoch());
    CHECK(due(viewer) == 0);
}

TEST_CASE("Tabs of what the user may not look at are closed and say why")
{
    Seat leader{QStringLiteral("patrol_leader")};
    REQUIRE(leader.window->show(Section::Screening));
    auto *tabs = leader.window->currentPage()->findChild<TabPanel *>();
    REQUIRE(tabs != nullptr);
    CHECK_FALSE(tabs->isOpen(0));
    CHECK(tabs->bar()->tabToolTip(0) ==
          leader.ui.context().workspace().rights().allows(Subject::Rounds, Action::Look).words());
    CHECK(tabs->isOpen(1));
    CHECK(tabs->currentIndex() == 1);
    tabs->setCurrentIndex(0);
    CHECK(tabs->currentIndex() == 1);

    Seat admin{QStringLiteral("township_admin")};
    REQUIRE(admin.window->show(Section::Exchange));
    tabs = admin.window->currentPage()->findChild<TabPanel *>();
    REQUIRE(tabs != nullptr);
    QList<int> closed;
    for (int i = 0; i < tabs->bar()->count(); ++i) {
        if (!tabs->isOpen(i)) {
            closed.append(i);
        }
    }
    CHECK(closed == QList<int>{1, 2}); // to be checked, kept aside
}

TEST_CASE("Who may is offered all of it")
{
    test::UiContext ui;
    MainWindow window{ui.context()};
    window.resize(1366, 768);
    window.QWidget::show();
    for (const Offer &offered : offers) {
        INFO(sectionId(offered.section).toStdString());
        REQUIRE(window.show(offered.section));
        test::settle();
        const QList<Button *> buttons = mainButtons(window.page(offered.section));
        REQUIRE_FALSE(buttons.isEmpty());
        CHECK(std::any_of(buttons.begin(), buttons.end(), [](const Button *button) { return button->isEnabled(); }));
    }
}

TEST_CASE("The steps of a dispute are refused on hover to who may not take them")
{
    test::UiContext ui;
    const Ref<DisputeCase> dispute = registerDispute(ui);
    become(ui, QStringLiteral("mediator")); // who may look at all, and work on what is assigned to her
    MainWindow window{ui.context()};
    window.resize(1366, 768);
    window.QWidget::show();
    REQUIRE(window.show(Section::Disputes, RecordLink::to(dispute)));
    test::settle();
    auto *panel = window.page(Section::Disputes).findChild<DisputePanel *>();
    REQUIRE(panel != nullptr);
    int steps = 0;
    for (const Button *button : panel->findChildren<Button *>()) {
        if (button->isVisibleTo(panel) && button->property("step").isValid()) {
            ++steps;
            INFO(button->text().toStdString());
            CHECK_FALSE(button->isEnabled());
            CHECK_FALSE(button->toolTip().isEmpty());
        }
    }
    CHECK(steps > 0);
}

TEST_CASE("Ctrl+N does not begin what could not be saved, and says why")
{
    Seat seat{QStringLiteral("mediator")};
    REQUIRE(seat.window->show(Section::People));
    seat.window->currentPage()->newEntry();
    CHECK(static_cast<PeoplePage &>(*seat.window->currentPage()).form() == nullptr);
    CHECK(seat.ui.errors().size() == 1);
}

TEST_CASE("A disabled button shows its reason under the mouse, and gets its own tooltip back")
{
    test::speakChinese();
    QWidget window;
    window.setAttribute(Qt::WA_AlwaysShowToolTips);
    window.resize(300, 200);
    Button button{QStringLiteral("登记"), Button::Kind::Normal, &window};
    button.setToolTip(QStringLiteral("自己的说明"));
    button.setGeometry(50, 50, 100, 40);
    const Verdict no{false, Error{ErrorKind::Forbidden, {"Not you."}}};
    offer(&button, no);
    offer(&button, no); // twice must not lose the own one
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK_FALSE(button.isEnabled());
    QTest::mouseMove(&window, QPoint(10, 10));
    QTest::mouseMove(&window, QPoint(100, 70));
    CHECK(test::waitFor([] { return QToolTip::text() == QStringLiteral("Not you."); }, 5000));
    CHECK(button.accessibleDescription() == QStringLiteral("Not you."));
    offer(&button, Verdict{}, false);
    CHECK_FALSE(button.isEnabled());
    CHECK(button.toolTip() == QStringLiteral("自己的说明"));
    offer(&button, Verdict{});
    CHECK(button.isEnabled());
    QToolTip::hideText();

    QMenu menu;
    QAction *action = menu.addAction(QStringLiteral("归档"));
    offer(&menu, no);
    CHECK_FALSE(action->isEnabled());
    CHECK(action->toolTip() == QStringLiteral("Not you."));
    CHECK(menu.toolTipsVisible());
}
