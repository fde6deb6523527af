#include "tests/support/accessible.h"
#include "ui/disputes/village.h"
#include "ui/kit/shown.h"

#include "ui/forms/formview.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/disputes/disputelistview.h"
#include "ui/pages/disputes/disputepanel.h"
#include "ui/pages/disputes/disputespage.h"
#include "ui/pages/disputes/photostab.h"
#include "ui/pages/disputes/stepdialogs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tokenedit.h"

#include <QComboBox>
#include <QImage>
#include <QMenu>

using namespace helin;

namespace {

struct Shown
{
    explicit Shown(test::Village &village) : page{village.context()}, reader{village.reader()}
    {
        QObject::connect(&village.context(), &AppContext::changed, &page, &Page::refresh);
        QObject::connect(&village.context(), &AppContext::failed,
                         [](const Error &error) { FAIL(error.line().toStdString()); });
        page.resize(1166, 740);
        test::show(page);
    }

    /// Takes a step: `fill` fills its fields, then it is confirmed.
    void step(DisputeStep wanted, const std::function<void(FieldSet &)> &fill = {})
    {
        page.takeStep(wanted);
        confirm(page.findChild<StepDialog *>(), fill);
    }
    static void confirm(StepDialog *dialog, const std::function<void(FieldSet &)> &fill = {})
    {
        REQUIRE(dialog != nullptr);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        if (fill) {
            fill(dialog->fields());
        }
        dialog->confirmButton()->click();
        CHECK_FALSE(dialog->isVisible());
        delete dialog;
    }

    DisputeCase now() { return reader.require(Ref<DisputeCase>(page.list().shown()->dispute.id)); }

    DisputesPage page;
    RecordReader &reader;
};

const QString reason = QStringLiteral("reason");

} // namespace

TEST_CASE("The whole procedure by its dialogs")
{
    test::Village village;
    village.add(QDate(2026, 11, 20), QStringLiteral("鱼塘租金"), DisputeCategory::Contract, DisputeGrade::Difficult,
                {QStringLiteral("张大山"), QStringLiteral("李小河")});
    Shown shown{village};
    shown.step(DisputeStep::Accept);
    CHECK(shown.now().status == DisputeStatus::Accepted);
    shown.step(DisputeStep::Assign, [](FieldSet &set) { set.setText(QStringLiteral("handler"), "何建国"); });
    CHECK(shown.now().handler == QStringLiteral("何建国"));
    shown.step(DisputeStep::Extend, [](FieldSet &set) {
        set.setText(QStringLiteral("due_date"), QStringLiteral("2027-01-15"));
        set.setText(QStringLiteral("due_reason"), QStringLiteral("一方在外"));
        set.setText(QStringLiteral("due_approver"), QStringLiteral("陈站长"));
    });
    CHECK(shown.now().dueDate == QDate(2027, 1, 15));
    shown.page.takeStep(DisputeStep::Agree);
    shown.page.form()->fields().setText(QStringLiteral("terms"), QStringLiteral("租金两次付清。"));
    shown.page.form()->fields().setText(QStringLiteral("perform_by"), QStringLiteral("2026-12-31"));
    REQUIRE(shown.page.form()->save());
    shown.step(DisputeStep::RecordPerformance, [](FieldSet &set) {
        auto *how = set.editor<QComboBox>(QStringLiteral("complete"));
        how->setCurrentIndex(1);
        CHECK(set.field(QStringLiteral("next_due_on")) != nullptr);
        set.setText(QStringLiteral("next_due_on"), QStringLiteral("2026-12-10"));
    });
    CHECK(shown.now().nextDueOn == QDate(2026, 12, 10));
    shown.step(DisputeStep::RecordPerformance);
    CHECK(shown.now().performedOn == QDate(2026, 11, 23));
    shown.step(DisputeStep::RecordVisit,
               [](FieldSet &set) { set.setText(QStringLiteral("satisfaction"), codeOf(Satisfaction::Satisfied)); });
    CHECK(shown.now().satisfaction == Satisfaction::Satisfied);
    shown.step(DisputeStep::Archive,
               [](FieldSet &set) { set.setText(QStringLiteral("papers"), QStringLiteral("协议书 2 页")); });
    CHECK(shown.now().status == DisputeStatus::Archived);
    CHECK_FALSE(shown.now().archiveNumber.isEmpty());
}

TEST_CASE("Ways out of the procedure ask for their reason")
{
    const auto [step, status] =
        GENERATE(table<DisputeStep, DisputeStatus>({{DisputeStep::Refuse, DisputeStatus::Refused},
                                                    {DisputeStep::Fail, DisputeStatus::Failed},
                                                    {DisputeStep::Withdraw, DisputeStatus::Withdrawn},
                                                    {DisputeStep::HandUp, DisputeStatus::HandedUp}}));
    test::Village village;
    village.add(QDate(2026, 11, 20), QStringLiteral("鱼塘租金"), DisputeCategory::Contract, DisputeGrade::Ordinary,
                {QStringLiteral("张大山"), QStringLiteral("李小河")});
    Shown shown{village};
    shown.step(step, [](FieldSet &set) {
        set.setText(reason, QStringLiteral("不属于调解范围"));
        if (set.has(QStringLiteral("referred_to"))) {
            set.setText(QStringLiteral("referred_to"), QStringLiteral("仲裁"));
        }
    });
    CHECK(shown.now().status == status);
    CHECK(shown.now().statusReason == QStringLiteral("不属于调解范围"));
}

TEST_CASE("A step without its reason stays open and says so beside the field")
{
    test::Village village;
    village.addBoundaryCase();
    Shown shown{village};
    shown.page.takeStep(DisputeStep::HandUp);
    auto *dialog = shown.page.findChild<StepDialog *>();
    REQUIRE(dialog != nullptr);
    dialog->confirmButton()->click();
    CHECK(dialog->isVisible());
    CHECK(dialog->fields().wrongFields() == QStringList{reason});
    CHECK(shown.now().status == DisputeStatus::Mediating);
    delete dialog;
}

TEST_CASE("Notes, corrections and parties are entered from the panel")
{
    test::Village village;
    village.addBoundaryCase();
    Shown shown{village};
    DisputePanel &panel = shown.page.list().panel();
    Q_EMIT panel.noteRequested();
    Shown::confirm(shown.page.findChild<StepDialog *>(),
                   [](FieldSet &set) { set.setText(QStringLiteral("text"), QStringLiteral("约好明天再谈")); });
    REQUIRE(shown.page.list().shown()->timeline.first().text == QStringLiteral("约好明天再谈"));
    Q_EMIT panel.correctionRequested(Ref<TimelineEntry>(shown.page.list().shown()->timeline.first().entry.id));
    Shown::confirm(shown.page.findChild<StepDialog *>(),
                   [](FieldSet &set) { set.setText(QStringLiteral("text"), QStringLiteral("约好后天再谈")); });
    CHECK_FALSE(shown.page.list().shown()->timeline.first().entry.corrects.isNull());
    Q_EMIT panel.partyAddRequested();
    Shown::confirm(shown.page.findChild<StepDialog *>(), [](FieldSet &set) {
        set.editor<TokenEdit>(QStringLiteral("name"))->setTokens({{{}, QStringLiteral("赵老三")}});
        set.setText(QStringLiteral("role"), codeOf(PartyRole::Third));
    });
    REQUIRE(shown.page.list().shown()->parties.size() == 3);
    CHECK(shown.page.list().shown()->parties.last().name == QStringLiteral("赵老三"));
    Q_EMIT panel.partyRemoveRequested(Ref<Party>(shown.page.list().shown()->parties.last().id));
    Shown::confirm(shown.page.findChild<StepDialog *>(),
                   [](FieldSet &set) { set.setText(reason, QStringLiteral("写错了")); });
    CHECK(shown.page.list().shown()->parties.size() == 2);
}

TEST_CASE("A photo attached to a case is listed and undone like any other entry")
{
    test::Village village;
    village.addBoundaryCase();
    Shown shown{village};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sketch.png"));
    QImage image{8, 8, QImage::Format_RGB32};
    image.fill(Qt::white);
    REQUIRE(image.save(path));
    auto *photos = shown.page.findChild<PhotosTab *>();
    REQUIRE(photos != nullptr);
    photos->add({path});
    CHECK(photos->count() == 1);
    village.context().undoLast();
    CHECK(photos->count() == 0);
}

TEST_CASE("Steps that are not possible now are disabled with the reason")
{
    test::Village village;
    village.addBoundaryCase();
    Shown shown{village};
    const auto *menu = shown.page.list().panel().findChild<QMenu *>();
    REQUIRE(menu != nullptr);
    int explained = 0;
    for (const QAction *action : menu->actions()) {
        if (!action->isEnabled() && !action->isSeparator()) {
            CHECK(action->toolTip() != action->text());
            ++explained;
        }
    }
    CHECK(explained == 3); // performance, visit and archive come later
}

TEST_CASE("Every state of the page is Chinese, and everything in it has a name for screen readers")
{
    test::Village village;
    village.addGroups();
    village.addBoundaryCase();
    Shown shown{village};
    for (const TourStop &stop : shown.page.tourStops()) {
        INFO(stop.name.toStdString());
        QWidget *dialog = stop.show();
        test::settle();
        CHECK(test::namelessWidgets(shown.page).join(QLatin1Char('\n')).toStdString().empty());
        CHECK(test::englishTexts(shown.page).join(QLatin1Char('\n')).toStdString().empty());
        if (dialog != nullptr) {
            CHECK(test::namelessWidgets(*dialog).join(QLatin1Char('\n')).toStdString().empty());
            CHECK(test::englishTexts(*dialog).join(QLatin1Char('\n')).toStdString().empty());
        }
        if (stop.leave) {
            stop.leave();
        }
        test::settle();
    }
    CHECK(village.errors().isEmpty());
}
