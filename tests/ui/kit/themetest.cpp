#include "ui/kit/shown.h"

#include "ui/delegates/duemark.h"
#include "ui/theme/helinstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

using namespace helin;

TEST_CASE("Words are readable on every ground they stand on, in both themes")
{
    for (const Tokens &t : {Tokens::light(), Tokens::dark()}) {
        for (const QColor &ground : {t.surface, t.raised, t.sunken, t.hover, t.tint}) {
            CHECK(contrastRatio(t.text, ground) >= 4.5);
            CHECK(contrastRatio(t.secondary, ground) >= 4.5);
            CHECK(contrastRatio(t.accentText, ground) >= 4.5);
        }
        for (const QColor &ground : {t.redGround, t.orangeGround, t.yellowGround, t.greenGround, t.pressed}) {
            CHECK(contrastRatio(t.text, ground) >= 4.5);
            CHECK(contrastRatio(t.secondary, ground) >= 4.5);
        }
        CHECK(contrastRatio(t.red, t.surface) >= 4.5);
        CHECK(contrastRatio(t.onPractice, t.practice) >= 4.5);
        for (const QColor &fill : {t.accent, t.accentHover, t.accentPressed, t.red}) {
            CHECK(contrastRatio(t.onAccent, fill) >= 4.5);
        }
    }
}

TEST_CASE("A field in error is drawn otherwise than one in order")
{
    QLineEdit field;
    // Looks come with the theme; a program that runs this case alone has none yet.
    CHECK(Theme::of(&field).mode() == Theme::Mode::Light);
    field.resize(200, 32);
    const QImage plain = field.grab().toImage();
    field.setProperty(fieldStateProperty, QStringLiteral("error"));
    const QImage wrong = field.grab().toImage();
    CHECK(wrong != plain);
    CHECK(wrong.pixelColor(100, 0) == Tokens::light().red);
}

TEST_CASE("Shapes and field borders stand out at three to one")
{
    for (const Tokens &t : {Tokens::light(), Tokens::dark()}) {
        for (const QColor &shape : {t.red, t.yellow, t.green, t.accent, t.fieldBorder}) {
            CHECK(contrastRatio(shape, t.surface) >= 3.0);
        }
        CHECK(contrastRatio(t.orange, t.surface) >= 3.0);
        CHECK(contrastRatio(t.yellow, t.tint) >= 3.0);
    }
}

TEST_CASE("The contrast of black and white is 21 and of equals 1")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(Qt::red, Qt::red) == Approx(1.0));
}

TEST_CASE("Digits are as wide as each other, so that columns of figures line up")
{
    const Theme &theme = Theme::of(nullptr);
    for (const TextRole role : {TextRole::Body, TextRole::SecondaryBold, TextRole::Figure}) {
        const QFontMetricsF metrics{theme.font(role)};
        for (char digit = '1'; digit <= '9'; ++digit) {
            CHECK(metrics.horizontalAdvance(QLatin1Char{digit}) == Approx(metrics.horizontalAdvance(u'0')));
        }
    }
}

TEST_CASE("Switching to dark changes the palette and the pixels of a shown button, and tells it")
{
    Theme &theme = Theme::of(nullptr);
    QPushButton button{QStringLiteral("保存")};
    test::show(button);
    const QImage light = button.grab().toImage();
    QSignalSpy changed{&theme, &Theme::changed};
    theme.setMode(Theme::Mode::Dark);
    CHECK(changed.count() == 1);
    CHECK(QApplication::palette().color(QPalette::Window) == Tokens::dark().surface);
    CHECK(button.grab().toImage() != light);
    theme.setMode(Theme::Mode::Light);
    CHECK(button.grab().toImage() == light);
}

TEST_CASE("Text grows to double size and no further")
{
    Theme &theme = Theme::of(nullptr);
    theme.setTextScale(3.5);
    CHECK(theme.textScale() == 2.0);
    CHECK(theme.font(TextRole::Body).pointSizeF() == Approx(20.0));
    CHECK(theme.rowHeight() == 64);
    const QLineEdit field;
    CHECK(field.sizeHint().height() >= 64);
    theme.setTextScale(0.3);
    CHECK(theme.textScale() == 1.0);
    theme.setCompactRows(true);
    CHECK(theme.rowHeight() == 26);
    theme.setCompactRows(false);
}

TEST_CASE("The style sheet names no token that does not exist")
{
    CHECK_FALSE(styleSheet(Theme::of(nullptr)).contains(QLatin1Char('@')));
    CHECK_FALSE(styleSheet(Theme::of(nullptr)).contains(QStringLiteral(": ;")));
}

TEST_CASE("An icon follows the theme and dims when disabled")
{
    Theme &theme = Theme::of(nullptr);
    const QIcon printer = icon(QStringLiteral("print"));
    const QImage light = printer.pixmap(20, 20).toImage();
    CHECK(printer.pixmap(QSize{20, 20}, QIcon::Disabled).toImage() != light);
    theme.setMode(Theme::Mode::Dark);
    CHECK(printer.pixmap(20, 20).toImage() != light);
    theme.setMode(Theme::Mode::Light);
}

TEST_CASE("Due marks differ in shape, not only in colour")
{
    const Theme &theme = Theme::of(nullptr);
    QList<QImage> shapes;
    for (const DueMark mark :
         {DueMark::Overdue, DueMark::Today, DueMark::Soon, DueMark::Fine, DueMark::Done, DueMark::None}) {
        QImage image{24, 24, QImage::Format_ARGB32};
        image.fill(Qt::transparent);
        QPainter painter{&image};
        paintDueMark(&painter, QRectF(0, 0, 24, 24), mark, theme);
        painter.end();
        const QImage shape = image.createAlphaMask();
        CHECK_FALSE(shapes.contains(shape));
        shapes << shape;
    }
}
