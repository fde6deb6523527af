// A hit of the global search or a number on the workbench may lead to another place of the page that is open. What is
// being typed into a form there is never lost without a question.
#include "ui/disputes/village.h"
#include "ui/kit/pageparts.h"

#include "core/hazards/hazardactions.h"
#include "core/patrols/patrols.h"
#include "ui/forms/formview.h"
#include "ui/pages/disputes/disputespage.h"
#include "ui/pages/patrols/patrolspage.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/screening/screeningpage.h"

#include <QTest>

using namespace helin;

namespace {

constexpr auto typed = "写到一半";

/// Types into the form of a new entry, then goes to the record: who stays keeps the words, who leaves sees the record.
template <class PageType>
void leaveFor(test::Village &village, const char *field, const RecordLink &link)
{
    PageType page{village.context()};
    page.resize(1166, 740);
    test::show(page);
    REQUIRE(page.newEntry());
    QPointer<FormView> form = page.form();
    REQUIRE(form);
    form->fields().setText(QString::fromLatin1(field), QString::fromUtf8(typed));
    {
        const test::Answering stay{false};
        page.open(link);
        CHECK(stay.asked() == 1);
    }
    REQUIRE(page.form() == form);
    CHECK(form->isVisible());
    CHECK(form->fields().text(QString::fromLatin1(field)) == QString::fromUtf8(typed));
    {
        const test::Answering leave{true};
        page.open(link);
        CHECK(leave.asked() == 1);
    }
    CHECK(page.form() == nullptr);

    // A form nobody typed into goes without a question.
    REQUIRE(page.newEntry());
    const test::Answering none{false};
    page.open(link);
    CHECK(none.asked() == 0);
    CHECK(page.form() == nullptr);
}

} // namespace

TEST_CASE("Going to a dispute asks before a half typed dispute is lost")
{
    test::Village village;
    village.fill();
    const Ref<DisputeCase> dispute{village.reader().list<DisputeCase>().first().id};
    leaveFor<DisputesPage>(village, "matter", RecordLink::to(dispute));
}

TEST_CASE("Going to a person or a dwelling asks before a half typed person is lost")
{
    test::Village village;
    village.addGroups();
    const Ref<Resident> person = village.addResident(QStringLiteral("王小琴"));
    leaveFor<PeoplePage>(village, "name", RecordLink::to(person));
    const Ref<Group> group{village.reader().list<Group>().first().id};
    leaveFor<PeoplePage>(village, "name", RecordLink::to(group));
}

TEST_CASE("Going to a hazard asks before a half typed hazard is lost")
{
    test::Village village;
    village.addGroups();
    Hazard hazard;
    hazard.title = QStringLiteral("三组沿沟电线下垂");
    hazard.category = HazardCategory::PowerGas;
    hazard.place = QStringLiteral("三组沿沟");
    hazard.foundOn = QDate(2026, 11, 2);
    hazard.foundBy = QStringLiteral("罗小兰");
    hazard.responsiblePerson = QStringLiteral("李师傅");
    const auto found = Hazards{village.context().workspace().writes()}.register_(hazard).orThrow().first<Hazard>();
    leaveFor<ScreeningPage>(village, "title", RecordLink::to(found));
}

TEST_CASE("Going to a patrol that is planned asks before a half typed patrol is lost")
{
    test::Village village;
    Patrols patrols{village.context().workspace().writes()};
    PatrolTeam team;
    team.name = QStringLiteral("红袖标一队");
    team.leader = QStringLiteral("何建国");
    team.members = QStringLiteral("何建国、罗小兰");
    PatrolRoute route;
    route.name = QStringLiteral("新街环线");
    CheckPoint point;
    point.name = QStringLiteral("夜市口");
    PatrolShift shift;
    shift.team = patrols.addTeam(team).orThrow().first<PatrolTeam>();
    shift.route = patrols.addRoute(route, {point}).orThrow().first<PatrolRoute>();
    shift.day = QDate(2026, 11, 24);
    shift.starts = QStringLiteral("19:30");
    shift.ends = QStringLiteral("21:00");
    const auto planned = patrols.planShift(shift).orThrow().first<PatrolShift>();
    leaveFor<PatrolsPage>(village, "note", RecordLink::to(planned));
}

TEST_CASE("Going on by procedure takes what was typed at the desk along without a question")
{
    test::Village village;
    DisputesPage page{village.context()};
    test::show(page);
    page.settleAtDesk();
    page.form()->fields().setText(QStringLiteral("matter"), QString::fromUtf8(typed));
    const test::Answering none{false};
    test::press(page, QStringLiteral("转为按程序登记"));
    CHECK(none.asked() == 0);
    REQUIRE(page.form() != nullptr);
    CHECK(page.form()->fields().text(QStringLiteral("summary")) == QString::fromUtf8(typed));
}
