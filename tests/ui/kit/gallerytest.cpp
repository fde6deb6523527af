#include "ui/kit/shown.h"

#include "ui/gallery/samples.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>

#include <memory>

using namespace helin;

namespace {

/// Parts that Qt makes inside its own widgets; their owner carries the name.
bool isInner(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.startsWith(QLatin1String("qt_")) || widget->inherits("QScrollBar") || widget->inherits("QHeaderView") ||
           widget->inherits("QFocusFrame") ||
           (widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QComboBox"));
}

} // namespace

TEST_CASE("Everything in the gallery that takes the focus has an accessible name")
{
    for (const gallery::Sheet &sheet : gallery::sheets()) {
        const std::unique_ptr<QWidget> page{sheet.make()};
        page->resize(sheet.size);
        test::show(*page);
        sheet.arrange(page.get());
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(widget)) {
                continue;
            }
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(face != nullptr);
            INFO(sheet.name.toStdString() << ": " << widget->metaObject()->className());
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("Every sheet of the gallery draws in both themes and at double text without a warning")
{
    Theme &theme = Theme::of(nullptr);
    static int warnings = 0;
    warnings = 0;
    const auto old = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type != QtDebugMsg && !text.startsWith(QLatin1String("This plugin does not support"))) {
            ++warnings;
            fprintf(stderr, "%s\n", qPrintable(text));
        }
    });
    for (const gallery::Sheet &sheet : gallery::sheets()) {
        const std::unique_ptr<QWidget> page{sheet.make()};
        page->resize(sheet.size);
        page->show();
        const QImage light = page->grab().toImage();
        theme.setMode(Theme::Mode::Dark);
        theme.setTextScale(2.0);
        QApplication::processEvents();
        CHECK(page->grab().toImage() != light);
        theme.setTextScale(1.0);
        theme.setMode(Theme::Mode::Light);
    }
    qInstallMessageHandler(old);
    CHECK(warnings == 0);
}
