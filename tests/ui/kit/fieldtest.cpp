#include "ui/kit/shown.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/tokenedit.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>

using namespace helin;

namespace {

const QDate today{2026, 11, 23};

struct People
{
    QWidget window;
    TokenEdit *edit = new TokenEdit{QStringLiteral("姓名或拼音首字母")};

    People()
    {
        auto *column = new QVBoxLayout{&window};
        column->addWidget(edit);
        column->addStretch();
        window.resize(500, 500);
        test::show(window);
        edit->input()->setFocus();
        QObject::connect(edit, &TokenEdit::queryChanged, edit, [this] {
            edit->completer()->setActionText(QStringLiteral("新登记一人"));
            edit->completer()->setGroups(
                {{QStringLiteral("人"),
                  {},
                  {{1, QStringLiteral("user"), QStringLiteral("张伟"), {{0, 2}}, {}, QStringLiteral("三组")},
                   {2, QStringLiteral("user"), QStringLiteral("郑文")}}}});
        });
    }

    void type(const QString &text) { QTest::keyClicks(edit->input(), text); }
    void press(Qt::Key key) { QTest::keyClick(edit->input(), key); }
};

} // namespace

TEST_CASE("A date field takes the ways clerks type dates and shows the settled one when it is left")
{
    QWidget window;
    auto *column = new QVBoxLayout{&window};
    auto *field = new DateField;
    auto *other = new QLineEdit;
    column->addWidget(field);
    column->addWidget(other);
    field->setToday([] { return today; });
    test::show(window);
    field->setFocus();
    QSignalSpy changed{field, &DateField::dateChanged};

    QTest::keyClicks(field, QStringLiteral("0315"));
    CHECK(field->date() == QDate{2026, 3, 15});
    CHECK_FALSE(field->hasBadInput());
    CHECK(changed.count() >= 1);
    other->setFocus();
    CHECK(field->text() == QStringLiteral("2026-03-15"));

    field->setText(QString{});
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("3.15"));
    CHECK(field->date() == QDate{2026, 3, 15});

    field->clear();
    field->insert(QString{});
    QTest::keyClicks(field, QStringLiteral("9999x"));
    CHECK_FALSE(field->date().has_value());
    CHECK(field->hasBadInput());
}

TEST_CASE("Arrow keys move a date by one day and begin with today")
{
    DateField field;
    field.setToday([] { return today; });
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == today);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.date() == today.addDays(-1));
    field.setReadOnly(true);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.date() == today.addDays(-1));
}

TEST_CASE("An invalid date empties the field")
{
    DateField field;
    field.setToday([] { return today; });
    test::show(field);
    QTest::keyClicks(&field, QStringLiteral("20260315"));
    CHECK(field.date() == QDate(2026, 3, 15));
    field.setDate(QDate{});
    CHECK(field.text().isEmpty());
    CHECK_FALSE(field.hasBadInput());
}

TEST_CASE("F4 opens a calendar and its choice fills the field")
{
    DateField field;
    field.setToday([] { return today; });
    test::show(field);
    QTest::keyClick(&field, Qt::Key_F4);
    QWidget *popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);
    auto *calendar = popup->findChild<QCalendarWidget *>();
    REQUIRE(calendar != nullptr);
    CHECK(calendar->selectedDate() == today);
    Q_EMIT calendar->activated(QDate{2026, 12, 1});
    CHECK(field.date() == QDate{2026, 12, 1});
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("Typing a name and Enter makes a token of the first hit")
{
    People p;
    QSignalSpy changed{p.edit, &TokenEdit::tokensChanged};
    p.type(QStringLiteral("zw"));
    CHECK(p.edit->completer()->isVisible());
    p.press(Qt::Key_Return);
    REQUIRE(p.edit->tokens().size() == 1);
    CHECK(p.edit->tokens().first().text == QStringLiteral("张伟"));
    CHECK(p.edit->tokens().first().detail == QStringLiteral("三组"));
    CHECK(p.edit->input()->text().isEmpty());
    CHECK(p.edit->input()->hasFocus());
    CHECK(changed.count() == 1);

    p.type(QStringLiteral("zw"));
    p.press(Qt::Key_Down);
    p.press(Qt::Key_Return);
    CHECK(p.edit->tokens().size() == 2);
}

TEST_CASE("The same person does not stand twice and a field for one replaces")
{
    People p;
    p.edit->addToken({1, QStringLiteral("张伟")});
    p.edit->addToken({1, QStringLiteral("张伟")});
    CHECK(p.edit->tokens().size() == 1);
    p.edit->setMaximum(1);
    p.edit->addToken({2, QStringLiteral("郑文")});
    REQUIRE(p.edit->tokens().size() == 1);
    CHECK(p.edit->tokens().first().text == QStringLiteral("郑文"));
}

TEST_CASE("Backspace goes to the last token and Delete removes it")
{
    People p;
    p.edit->setTokens({{1, QStringLiteral("张伟")}, {2, QStringLiteral("郑文")}});
    p.press(Qt::Key_Backspace);
    CHECK(p.edit->tokens().size() == 2);
    auto *chip = qobject_cast<Chip *>(QApplication::focusWidget());
    REQUIRE(chip != nullptr);
    CHECK(chip->value() == QStringLiteral("郑文"));
    QTest::keyClick(chip, Qt::Key_Delete);
    REQUIRE(p.edit->tokens().size() == 1);
    CHECK(p.edit->tokens().first().text == QStringLiteral("张伟"));
    CHECK(p.edit->input()->hasFocus());
}

TEST_CASE("Escape closes the suggestions and the last line registers somebody new")
{
    People p;
    QSignalSpy action{p.edit->completer(), &CompleterPopup::actionChosen};
    p.type(QStringLiteral("z"));
    p.press(Qt::Key_Escape);
    CHECK_FALSE(p.edit->completer()->isVisible());
    p.type(QStringLiteral("z"));
    p.press(Qt::Key_Down);
    p.press(Qt::Key_Down);
    p.press(Qt::Key_Return);
    CHECK(action.count() == 1);
    CHECK(p.edit->tokens().isEmpty());
}

TEST_CASE("Free text becomes a token only where it is allowed")
{
    People p;
    QObject::disconnect(p.edit, &TokenEdit::queryChanged, p.edit, nullptr);
    p.type(QStringLiteral("walk-in"));
    p.press(Qt::Key_Return);
    CHECK(p.edit->tokens().isEmpty());
    p.edit->setFreeTextAllowed(true);
    p.press(Qt::Key_Return);
    REQUIRE(p.edit->tokens().size() == 1);
    CHECK_FALSE(p.edit->tokens().first().id.isValid());
}

TEST_CASE("A field says its label, that it is required, and what is wrong")
{
    auto *edit = new QLineEdit;
    LabelledField field{QStringLiteral("履行期限(&D)"), edit};
    field.setRequired();
    field.setError(QStringLiteral("早于调结日期"), QStringLiteral("改为 2026-12-13"));
    CHECK(field.hasError());
    CHECK(edit->accessibleName() == QStringLiteral("履行期限(D)"));
    CHECK(edit->accessibleDescription().contains(QStringLiteral("早于调结日期")));
    test::show(field);
    QSignalSpy accepted{&field, &LabelledField::correctionAccepted};
    auto *link = field.findChild<LinkButton *>();
    REQUIRE(link->isVisible());
    QTest::keyClick(link, Qt::Key_Return);
    CHECK(accepted.count() == 1);
    field.clearMessage();
    CHECK_FALSE(field.hasError());
    CHECK_FALSE(link->isVisible());
    CHECK_FALSE(edit->accessibleDescription().contains(QStringLiteral("早于")));
}

TEST_CASE("A warning does not count as an error")
{
    LabelledField field{QStringLiteral("电话"), new QLineEdit};
    field.setWarning(QStringLiteral("号码少 1 位"));
    CHECK_FALSE(field.hasError());
}

TEST_CASE("The inner field of a people field carries the label")
{
    auto *edit = new TokenEdit{QStringLiteral("姓名")};
    const LabelledField field{QStringLiteral("甲方"), edit};
    CHECK(edit->input()->accessibleName() == QStringLiteral("甲方"));
}

TEST_CASE("Tab leaves a text area")
{
    QWidget window;
    auto *column = new QVBoxLayout{&window};
    auto *area = new TextArea;
    auto *next = new QLineEdit;
    column->addWidget(area);
    column->addWidget(next);
    test::show(window);
    area->setFocus();
    QTest::keyClick(area, Qt::Key_Tab);
    CHECK(next->hasFocus());
}

TEST_CASE("What is wrong with a field is read to its end, on as many lines as it takes")
{
    auto *edit = new QLineEdit;
    LabelledField field{QStringLiteral("身份证号"), edit};
    field.setError(QStringLiteral("身份证号校验不符：按前17位末位应为2，请逐位核对证件，再看是不是写错了一位。"),
                   QStringLiteral("末位改为 2"));
    test::show(field);
    const auto *message = field.findChild<DueLabel *>();
    REQUIRE(message != nullptr);
    const int oneLine = message->sizeHint().height();
    CHECK(message->heightForWidth(message->sizeHint().width() + 10) < 2 * oneLine);
    CHECK(message->heightForWidth(160) >= 2 * oneLine);
    field.resize(240, 200);
    QCoreApplication::processEvents();
    CHECK(message->height() >= 2 * oneLine);
}
