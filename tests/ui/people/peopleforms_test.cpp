#include "village.h"

#include "ui/forms/entryrows.h"
#include "ui/forms/referencefield.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QTimer>

using namespace helin;
using namespace helin::test;

namespace {

const QString nameField = QStringLiteral("name");
const QString numberField = QStringLiteral("id_number");
const QString sexField = QStringLiteral("sex");
const QString birthField = QStringLiteral("birth_date");

/// Presses a button of the question that opens next.
void answer(bool confirm)
{
    QTimer::singleShot(50, [confirm] {
        auto *dialog = qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        (confirm ? dialog->confirmButton() : dialog->cancelButton())->click();
    });
}

} // namespace

TEST_CASE("Registering a person: the number fills in sex and birth while it is typed, everything is saved")
{
    VillageOnScreen village;
    REQUIRE(village.page().newEntry());
    village.type(nameField, QStringLiteral("王小琴"));
    village.type(numberField, VillageOnScreen::number({1990, 3, 15}, 208));
    CHECK(village.fields().text(sexField) == codeOf(Sex::Female));
    CHECK(village.fields().text(birthField) == QStringLiteral("1990-03-15"));
    setReference(village.fields().editor<TokenEdit>(QStringLiteral("household")), village.reader(), village.family);
    CHECK_FALSE(village.fields().text(QStringLiteral("group")).isEmpty());
    village.fields().setText(QStringLiteral("relation"), codeOf(Relation::DaughterInLaw));
    auto *rows = village.page().form()->findChildren<EntryRows *>().value(0);
    REQUIRE(rows != nullptr);
    rows->addRow({{nameField, QStringLiteral("琴妹")}, {QStringLiteral("kind"), codeOf(AliasKind::Nickname)}});
    village.save();

    CHECK(village.page().form() == nullptr);
    const QList<Resident> found = village.called(QStringLiteral("王小琴"));
    REQUIRE(found.size() == 1);
    CHECK(found.first().sex == Sex::Female);
    CHECK(found.first().household == village.family);
    CHECK(found.first().address == QStringLiteral("一组朱湾12号"));
    CHECK(village.reader().list<ResidentAlias>().value(0).name == QStringLiteral("琴妹"));
    CHECK(village.person().person().id == found.first().id);
}

TEST_CASE("A number that does not add up names the right character, and one click mends it")
{
    VillageOnScreen village;
    village.page().newEntry();
    village.type(nameField, QStringLiteral("王小琴"));
    const QString right = VillageOnScreen::number({1990, 3, 15}, 208);
    const QChar wrong = right.back() == u'1' ? u'2' : u'1';
    village.type(numberField, right.left(17) + wrong);
    LabelledField *field = village.fields().field(numberField);
    CHECK(field->hasError());
    village.save();
    REQUIRE(village.page().form() != nullptr);
    CHECK(village.fields().editor(numberField)->hasFocus());
    CHECK(village.called(QStringLiteral("王小琴")).isEmpty());
    Q_EMIT field->correctionAccepted();
    CHECK(village.fields().text(numberField) == right);
    CHECK_FALSE(field->hasError());
    village.save();
    CHECK(village.called(QStringLiteral("王小琴")).size() == 1);
}

TEST_CASE("An incomplete number is no error while it is typed but one when the field is left")
{
    VillageOnScreen village;
    village.page().newEntry();
    village.type(numberField, QStringLiteral("99999919"));
    CHECK_FALSE(village.fields().field(numberField)->hasError());
    QTest::keyClick(village.fields().editor(numberField), Qt::Key_Tab);
    CHECK(village.fields().field(numberField)->hasError());
}

TEST_CASE("A number that somebody has already is refused and the record is offered")
{
    VillageOnScreen village;
    village.page().newEntry();
    village.type(nameField, QStringLiteral("张卫"));
    village.type(numberField, VillageOnScreen::number({1978, 5, 14}, 101));
    village.save();
    REQUIRE(village.page().form() != nullptr);
    CHECK(village.fields().field(numberField)->hasError());
    CHECK(village.fields().editor(numberField)->hasFocus());
    CHECK(village.called(QStringLiteral("张卫")).isEmpty());
    CHECK(visibleTexts(*village.page().form()).contains(QStringLiteral("张伟")));
}

TEST_CASE("Without a document the birth is taken as it is told")
{
    VillageOnScreen village;
    for (const auto &[text, stored] :
         {std::pair(QStringLiteral("约1948"), QStringLiteral("约1948")),
          std::pair(QStringLiteral("农历1948年八月十五"), QStringLiteral("农历1948年八月十五"))}) {
        village.page().newEntry();
        const QString name = QStringLiteral("老人%1").arg(stored.size());
        village.fields().setText(nameField, name);
        village.fields().editor<QLineEdit>(birthField)->setText(text);
        village.save();
        REQUIRE(village.called(name).size() == 1);
        CHECK(village.called(name).first().birthText == stored);
        CHECK_FALSE(village.called(name).first().birthDate.isValid());
    }
}

TEST_CASE("Required fields and bad input keep the form open, with the focus on the first of them")
{
    VillageOnScreen village;
    village.page().newEntry();
    village.fields().editor<QLineEdit>(QStringLiteral("phone"))->setText(QStringLiteral("12"));
    village.save();
    REQUIRE(village.page().form() != nullptr);
    CHECK(village.fields().wrongFields() == QStringList{nameField, QStringLiteral("phone")});
    CHECK(village.fields().editor(nameField)->hasFocus());
    // Mended while typing: the words go as soon as they are not true any more.
    village.type(nameField, QStringLiteral("王"));
    CHECK(village.fields().wrongFields() == QStringList{QStringLiteral("phone")});
}

TEST_CASE("A new person may form a household of his own, and undo takes both back")
{
    VillageOnScreen village;
    village.page().newEntry();
    village.fields().setText(nameField, QStringLiteral("刘洪"));
    setReference(village.fields().editor<TokenEdit>(QStringLiteral("dwelling")), village.reader(), village.empty);
    village.fields().setText(QStringLiteral("new_household"), QStringLiteral("1"));
    village.save();
    const Resident head = village.called(QStringLiteral("刘洪")).value(0);
    CHECK(head.relation == Relation::Head);
    CHECK(village.reader().require(head.household).dwelling == village.empty);
    village.ui().context().undoLast();
    CHECK(village.called(QStringLiteral("刘洪")).isEmpty());
    CHECK(village.reader().count<Household>() == 1);
}

TEST_CASE("Changing a person keeps the rest and the status is not among the fields")
{
    VillageOnScreen village;
    village.page().desk().editPerson(village.zhang);
    REQUIRE(village.page().form() != nullptr);
    CHECK_FALSE(village.fields().has(QStringLiteral("status")));
    CHECK_FALSE(village.page().hasUnsavedInput());
    village.fields().editor<QLineEdit>(QStringLiteral("employer"))->setText(QStringLiteral("镇上建材店"));
    CHECK(village.page().hasUnsavedInput());
    village.save();
    const Resident changed = village.reader().require(village.zhang);
    CHECK(changed.employer == QStringLiteral("镇上建材店"));
    CHECK(changed.phone == QStringLiteral("19900000126"));
    CHECK(changed.birthDate == QDate(1978, 5, 14));
}

TEST_CASE("Registering a dwelling asks for address and group, and for the filing only when it is let")
{
    VillageOnScreen village;
    village.page().desk().addDwelling();
    CHECK_FALSE(village.fields().field(QStringLiteral("filed_on"))->isVisible());
    village.save();
    CHECK(village.fields().wrongFields() == QStringList{QStringLiteral("address"), QStringLiteral("group")});
    village.type(QStringLiteral("address"), QStringLiteral("二组陈家湾8号"));
    village.fields().setText(QStringLiteral("group"), village.secondGroup.id.toString());
    village.type(QStringLiteral("built_year"), QStringLiteral("12"));
    village.save();
    CHECK(village.fields().wrongFields() == QStringList{QStringLiteral("built_year")});
    village.type(QStringLiteral("built_year"), QStringLiteral("2009"));
    village.save();
    CHECK(village.page().form() == nullptr);
    const Query added = Query().where(QStringLiteral("address"), Value(QStringLiteral("二组陈家湾8号")));
    CHECK(village.reader().list<Dwelling>(added).value(0).builtYear == 2009);
    // The same door number again is said beside the field.
    village.page().desk().addDwelling(village.secondGroup);
    village.type(QStringLiteral("address"), QStringLiteral("二组陈家湾8号"));
    village.save();
    CHECK(village.fields().wrongFields() == QStringList{QStringLiteral("address")});
}

TEST_CASE("Forming a household needs a registered head")
{
    VillageOnScreen village;
    village.page().desk().addHousehold(village.empty);
    village.save();
    CHECK(village.fields().wrongFields() == QStringList{QStringLiteral("head")});
    setReference(village.fields().editor<TokenEdit>(QStringLiteral("head")), village.reader(), village.wife);
    village.save();
    CHECK(village.page().form() == nullptr);
    const Resident head = village.reader().require(village.wife);
    CHECK(head.relation == Relation::Head);
    CHECK(head.dwelling == village.empty);
    CHECK(head.address == QStringLiteral("二组陈家湾3号"));
}

TEST_CASE("Esc leaves an untouched form at once and asks before typed text is lost")
{
    VillageOnScreen village;
    village.page().newEntry();
    QTest::keyClick(village.fields().editor(nameField), Qt::Key_Escape);
    settle();
    CHECK(village.page().form() == nullptr);

    village.page().newEntry();
    village.type(nameField, QStringLiteral("王"));
    answer(false);
    QTest::keyClick(village.fields().editor(nameField), Qt::Key_Escape);
    CHECK(village.page().form() != nullptr);
    answer(true);
    QTest::keyClick(village.fields().editor(nameField), Qt::Key_Escape);
    CHECK(village.page().form() == nullptr);
}

TEST_CASE("A form is filled by keyboard alone: Tab in reading order, Enter goes on, Ctrl and S saves")
{
    VillageOnScreen village;
    village.page().newEntry();
    settle();
    CHECK(village.fields().editor(nameField)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Wang"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(village.fields().editor(QStringLiteral("id_type"))->hasFocus());
    for (const QString &next : {numberField, QStringLiteral("phone"), sexField, birthField}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(village.fields().editor(next)->hasFocus());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(waitFor([&village] { return village.page().form() == nullptr; })); // the button is seen going down first
    CHECK(village.called(QStringLiteral("Wang")).size() == 1);
}
