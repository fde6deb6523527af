#include "ui/disputes/village.h"
#include "ui/kit/shown.h"

#include "core/disputes/modelterms.h"
#include "ui/pages/disputes/deskform.h"
#include "ui/pages/disputes/disputelistview.h"
#include "ui/pages/disputes/disputespage.h"
#include "ui/pages/disputes/registerform.h"
#include "ui/pages/disputes/sessionform.h"
#include "ui/pages/disputes/termslist.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/tokenedit.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace helin;

namespace {

struct Shown
{
    explicit Shown(test::Village &village) : page{village.context()}
    {
        QObject::connect(&village.context(), &AppContext::changed, &page, &Page::refresh);
        page.resize(1166, 740);
        test::show(page);
    }

    FieldSet &fields() { return page.form()->fields(); }
    void type(const char *field, const QString &text) { test::write(fields().editor(QLatin1String(field)), text); }
    void addPerson(const char *field, const QString &name)
    {
        auto *people = fields().editor<TokenEdit>(QLatin1String(field));
        people->input()->setFocus();
        test::write(people->input(), name);
        QTest::keyClick(people->input(), Qt::Key_Return);
    }
    void choose(const char *field, const QString &code) { fields().setText(QLatin1String(field), code); }
    void pick(const char *field, auto value)
    {
        auto *box = fields().editor<QComboBox>(QLatin1String(field));
        box->setCurrentIndex(box->findData(codeOf(value)));
    }
    void fillDesk()
    {
        page.settleAtDesk();
        addPerson("party_a", QStringLiteral("王小琴"));
        addPerson("party_b", QStringLiteral("郑文"));
        pick("category", DisputeCategory::Neighbours);
        type("matter", QStringLiteral("晒坝的雨水冲进灶房，两家争吵。"));
        type("terms", QStringLiteral("沟由郑文每月掏一次。"));
        type("perform_by", QStringLiteral("20261213"));
    }

    DisputesPage page;
};

DisputeCase onlyCase(test::Village &village)
{
    const QList<DisputeCase> cases = village.reader().list<DisputeCase>();
    REQUIRE(cases.size() == 1);
    return cases.first();
}

} // namespace

TEST_CASE("A quarrel settled at the desk is on record with parties, session and agreement")
{
    test::Village village;
    const Ref<Resident> wang = village.addResident(QStringLiteral("王小琴"), QStringLiteral("四组 8 号"));
    Shown shown{village};
    shown.fillDesk();
    QTest::keyClick(shown.page.form(), Qt::Key_S, Qt::ControlModifier);
    const auto isSaved = [&village] {
        return village.reader().count<DisputeCase>() == 1;
    };
    REQUIRE(QTest::qWaitFor(isSaved)); // a button pressed by its key clicks a moment later
    const DisputeCase saved = onlyCase(village);
    CHECK(saved.atDesk);
    CHECK(saved.title == QStringLiteral("晒坝的雨水冲进灶房"));
    CHECK(saved.performBy == QDate(2026, 12, 13));
    CHECK(saved.status == DisputeStatus::Agreed);
    const QList<Party> parties = village.reader().list<Party>();
    REQUIRE(parties.size() == 2);
    // The one found in the register is linked with it, the other is just a name.
    CHECK(parties.at(0).resident == wang);
    CHECK(parties.at(1).resident.isNull());
    CHECK(village.reader().count<MediationSession>() == 1);
    // The list is back and shows the case.
    CHECK(shown.page.form() == nullptr);
    REQUIRE(shown.page.list().shown());
    CHECK(shown.page.list().shown()->dispute.id == saved.id);
}

TEST_CASE("Undo takes a settlement back as a whole")
{
    test::Village village;
    Shown shown{village};
    shown.fillDesk();
    REQUIRE(shown.page.form()->save());
    REQUIRE(village.reader().count<DisputeCase>() == 1);
    village.context().undoLast();
    CHECK(village.reader().count<DisputeCase>() == 0);
    CHECK(village.reader().count<Party>() == 0);
    CHECK_FALSE(shown.page.list().shown());
}

TEST_CASE("A day of performance before the settlement is said at once with the likely day as a link")
{
    test::Village village;
    Shown shown{village};
    shown.fillDesk();
    auto *performBy = shown.fields().editor<DateField>(QStringLiteral("perform_by"));
    performBy->clear();
    QTest::keyClicks(performBy, QStringLiteral("20261113"));
    LabelledField *field = shown.fields().field(QStringLiteral("perform_by"));
    CHECK(field->hasError());
    Q_EMIT field->correctionAccepted();
    CHECK(performBy->date() == QDate(2026, 12, 13));
    CHECK_FALSE(field->hasError());
    CHECK(shown.page.form()->save());
}

TEST_CASE("Saving with a gap goes to the first field that blocks and changes nothing")
{
    test::Village village;
    Shown shown{village};
    shown.fillDesk();
    shown.fields().editor<QPlainTextEdit>(QStringLiteral("terms"))->clear();
    CHECK_FALSE(shown.page.form()->save());
    CHECK(shown.fields().editor(QStringLiteral("terms"))->hasFocus());
    CHECK(shown.fields().wrongFields() == QStringList{QStringLiteral("terms")});
    CHECK(village.reader().count<DisputeCase>() == 0);
    CHECK(shown.page.hasUnsavedInput());
}

TEST_CASE("What was performed on the spot needs no day")
{
    test::Village village;
    Shown shown{village};
    shown.fillDesk();
    shown.pick("performance", PerformanceMode::OnTheSpot);
    CHECK_FALSE(shown.fields().field(QStringLiteral("perform_by"))->isVisible());
    REQUIRE(shown.page.form()->save());
    CHECK(onlyCase(village).performedOn == QDate(2026, 11, 23));
}

TEST_CASE("Save and next keeps the form, empty, for the next case")
{
    test::Village village;
    Shown shown{village};
    shown.fillDesk();
    QTest::keyClick(shown.page.form(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&village] { return village.reader().count<DisputeCase>() == 1; }));
    REQUIRE(shown.page.form() != nullptr);
    CHECK_FALSE(shown.page.hasUnsavedInput());
    CHECK(shown.fields().text(QStringLiteral("matter")).isEmpty());
    CHECK(shown.fields().text(QStringLiteral("date")) == QStringLiteral("2026-11-23"));
}

TEST_CASE("An untouched form closes with Escape without asking")
{
    test::Village village;
    Shown shown{village};
    shown.page.settleAtDesk();
    QTest::keyClick(shown.page.form(), Qt::Key_Escape);
    CHECK(shown.page.form() == nullptr);
}

TEST_CASE("The desk form is filled and saved with the keyboard alone")
{
    test::Village village;
    Shown shown{village};
    REQUIRE(shown.page.newEntry());
    const auto press = [](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
    };
    const auto write = [](const QString &text) {
        test::write(QApplication::focusWidget(), text);
    };
    write(QStringLiteral("王小琴"));
    press(Qt::Key_Return); // takes the name
    press(Qt::Key_Tab);
    write(QStringLiteral("郑文"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // category
    press(Qt::Key_Tab);
    press(Qt::Key_Return); // the day stays today
    write(QStringLiteral("雨水冲进灶房。"));
    press(Qt::Key_Tab);
    write(QStringLiteral("沟由郑文每月掏一次。"));
    press(Qt::Key_Tab); // the link to the models
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    write(QStringLiteral("20261213"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&village] { return village.reader().count<DisputeCase>() == 1; }));
    const DisputeCase saved = onlyCase(village);
    CHECK(saved.category == DisputeCategory::Family);
    CHECK(saved.performBy == QDate(2026, 12, 13));
    CHECK(saved.terms == QStringLiteral("沟由郑文每月掏一次。"));
}

TEST_CASE("What was typed at the desk goes on in the form of the long way")
{
    test::Village village;
    Shown shown{village};
    shown.fillDesk();
    Q_EMIT static_cast<DeskForm *>(shown.page.form())->procedureRequested();
    REQUIRE(qobject_cast<RegisterForm *>(shown.page.form()) != nullptr);
    CHECK(shown.page.hasUnsavedInput());
    REQUIRE(shown.page.form()->save());
    const DisputeCase saved = onlyCase(village);
    CHECK(saved.status == DisputeStatus::Registered);
    CHECK(saved.summary == QStringLiteral("晒坝的雨水冲进灶房，两家争吵。"));
    CHECK(village.reader().count<Party>() == 2);
}

TEST_CASE("Registering by procedure takes all fields over")
{
    test::Village village;
    village.addGroups();
    Shown shown{village};
    shown.page.registerDispute();
    shown.addPerson("party_applicant", QStringLiteral("王秀英"));
    shown.addPerson("party_respondent", QStringLiteral("李国富"));
    shown.type("summary", QStringLiteral("宅基地边界不清。"));
    shown.pick("category", DisputeCategory::Housing);
    shown.pick("grade", DisputeGrade::Difficult);
    shown.pick("escalation", EscalationRisk::Crowd);
    shown.type("people_involved", QStringLiteral("7"));
    auto *group = shown.fields().editor<QComboBox>(QStringLiteral("group"));
    group->setCurrentIndex(3);
    REQUIRE(shown.page.form()->save());
    const DisputeCase saved = onlyCase(village);
    CHECK(saved.category == DisputeCategory::Housing);
    CHECK(saved.grade == DisputeGrade::Difficult);
    CHECK(saved.escalation == EscalationRisk::Crowd);
    CHECK(saved.peopleInvolved == 7);
    CHECK(village.reader().require(saved.group).number == 3);
    CHECK(saved.dueDate == QDate(2026, 12, 13));
    const QList<Party> parties = village.reader().list<Party>();
    REQUIRE(parties.size() == 2);
    CHECK(parties.at(1).role == PartyRole::Respondent);
}

TEST_CASE("A session that ends in an agreement carries it in one form")
{
    test::Village village;
    const Ref<DisputeCase> ref = village.addBoundaryCase();
    Shown shown{village};
    shown.page.takeStep(DisputeStep::RecordSession);
    REQUIRE(qobject_cast<SessionForm *>(shown.page.form()) != nullptr);
    CHECK_FALSE(shown.fields().field(QStringLiteral("terms"))->isVisible());
    shown.type("facts", QStringLiteral("滴水 0.8 米。"));
    shown.pick("outcome", SessionOutcome::Agreed);
    CHECK(shown.fields().field(QStringLiteral("terms"))->isVisible());
    CHECK_FALSE(shown.page.form()->save());
    shown.type("terms", QStringLiteral("以老屋滴水为界。"));
    shown.type("perform_by", QStringLiteral("20261220"));
    REQUIRE(shown.page.form()->save());
    const DisputeCase saved = village.reader().require(ref);
    CHECK(saved.status == DisputeStatus::Agreed);
    CHECK(saved.performBy == QDate(2026, 12, 20));
    CHECK(shown.page.list().shown()->sessions.size() == 3);
}

TEST_CASE("Editing changes the plain fields only")
{
    test::Village village;
    const Ref<DisputeCase> ref = village.addBoundaryCase();
    Shown shown{village};
    shown.page.takeStep(DisputeStep::Edit);
    auto *place = shown.fields().editor<QLineEdit>(QStringLiteral("place"));
    place->clear();
    test::write(place, QStringLiteral("三组"));
    REQUIRE(shown.page.form()->save());
    const DisputeCase saved = village.reader().require(ref);
    CHECK(saved.place == QStringLiteral("三组"));
    CHECK(saved.status == DisputeStatus::Mediating);
    CHECK(saved.peopleInvolved == 7);
}

TEST_CASE("Terms of a model go on counting below what stands there")
{
    CHECK(withTerms({}, QStringLiteral("1. 甲")) == QStringLiteral("1. 甲"));
    CHECK(withTerms(QStringLiteral("1. 甲\n2. 乙"), QStringLiteral("1. 丙\n2. 丁")) ==
          QStringLiteral("1. 甲\n2. 乙\n3. 丙\n4. 丁"));
    CHECK(withTerms(QStringLiteral("和好。"), QStringLiteral("1. 丙")) == QStringLiteral("和好。\n1. 丙"));
}

TEST_CASE("Every category has a model, and the ones that fit the matter come first")
{
    for (const Choice &choice : choiceList<DisputeCategory>.entries) {
        INFO(choice.code);
        CHECK_FALSE(modelTerms(choiceFrom<DisputeCategory>(QString::fromLatin1(choice.code))).isEmpty());
    }
    const QList<ModelTerms> models = modelTerms(DisputeCategory::Neighbours, QStringLiteral("麻将馆夜里吵"));
    CHECK(models.first().title == QStringLiteral("噪声和作息"));
    CHECK(models.first().textFor(QStringLiteral("张三"), {}).contains(QStringLiteral("乙方")));
}
