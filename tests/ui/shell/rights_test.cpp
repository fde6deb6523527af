#include "core/disputes/disputes.h"
#include "tests/ui/shell/desk.h"
#include "ui/app/offer.h"
#include "ui/pages/disputes/disputepanel.h"
#include "ui/pages/disputes/disputespage.h"
#include "ui/pages/page.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/settings/userstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"

#include <QMenu>
#include <QTest>
#include <QToolTip>

using namespace helin;
using test::Desk;

namespace {

/// 林秀 sits down, with one role.
void become(test::UiContext &ui, const QString &role)
{
    User user;
    user.name = QStringLiteral("林秀");
    user.displayName = user.name;
    user.roles = role;
    user.active = true;
    ui.add(user);
    ui.writes().setUser(user.name);
    ui.context().workspace().rights().forget();
}

/// She may look at the log and at nothing else.
void becomeViewer(test::UiContext &ui)
{
    become(ui, QStringLiteral("log_viewer"));
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

} // namespace

TEST_CASE("Who may not is not offered the act of a page, and is told why on hover")
{
    test::UiContext ui;
    becomeViewer(ui);
    MainWindow window{ui.context()};
    window.resize(1366, 768);
    window.QWidget::show();
    for (const Offer &offered : offers) {
        INFO(sectionId(offered.section).toStdString());
        REQUIRE(window.show(offered.section));
        test::settle();
        const QString words =
            ui.context().workspace().rights().allowsSome(offered.right.subject, offered.right.action).words();
        REQUIRE_FALSE(words.isEmpty());
        const QList<Button *> buttons = mainButtons(window.page(offered.section));
        REQUIRE_FALSE(buttons.isEmpty());
        CHECK(std::any_of(buttons.begin(), buttons.end(),
                          [&](const Button *button) { return button->toolTip() == words; }));
        for (const Button *button : buttons) {
            INFO(button->text().toStdString());
            CHECK_FALSE(button->isEnabled());
            CHECK_FALSE(button->toolTip().isEmpty());
        }
    }
    auto &settings = static_cast<SettingsPage &>(window.page(Section::Settings));
    CHECK_FALSE(settings.users().addButton()->isEnabled());
    CHECK_FALSE(settings.users().addButton()->toolTip().isEmpty());
    CHECK_FALSE(settings.users().recoveryButton()->isEnabled());
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
    test::UiContext ui;
    becomeViewer(ui);
    MainWindow window{ui.context()};
    window.QWidget::show();
    REQUIRE(window.show(Section::Disputes));
    window.page(Section::Disputes).newEntry();
    CHECK(static_cast<DisputesPage &>(window.page(Section::Disputes)).form() == nullptr);
    CHECK(ui.errors().size() == 1);
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
