#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

namespace helin {

namespace {

constexpr char sheet[] = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @buttonBorder; padding: 3px 7px; }

QMenu { background: @surface; border: 1px solid @buttonBorder; padding: 4px 0; }
QMenu::item { padding: 4px 16px 4px 12px; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: @tint; color: @text; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @buttonBorder; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 2px 2px 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px 2px 2px 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @fieldBorder; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QHeaderView { background: @sunken; border: none; }
QHeaderView::section { background: @sunken; color: @secondary; border: none; border-bottom: 1px solid @line;
                       padding: 0 8px; }
QTableCornerButton::section { background: @sunken; border: none; }

QProgressBar { background: @pressed; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }

QSplitter::handle { background: transparent; }

QComboBox QAbstractItemView { background: @surface; border: 1px solid @buttonBorder; outline: none; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { background: transparent; border: none; border-radius: 4px; padding: 4px 8px;
                              color: @text; }
QCalendarWidget QToolButton:hover { background: @pressed; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; outline: none; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    const QString source = QString::fromLatin1(sheet);
    static const QRegularExpression token{QStringLiteral("@([a-zA-Z0-9]+)")};
    QString result;
    qsizetype from = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView{source}.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        for (const TokenRow &row : tokenTable()) {
            if (match.capturedView(1) == QLatin1String(row.name)) {
                result += (theme.tokens().*row.member).name();
            }
        }
    }
    result += QStringView{source}.mid(from);
    return result;
}

} // namespace helin
