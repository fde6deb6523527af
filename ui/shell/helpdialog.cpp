#include "ui/shell/helpdialog.h"

#include "ui/theme/label.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>

namespace helin {

namespace {

constexpr int dialogWidth = 560;
constexpr int keyColumns = 2;

struct Line
{
    const char *keys;
    const char *words;
};

constexpr Line lines[] = {
    {"Ctrl+1 … 9", QT_TRANSLATE_NOOP("HelpDialog", "Go to a section")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("HelpDialog", "Find anything")},
    {"Ctrl+N", QT_TRANSLATE_NOOP("HelpDialog", "Register something here")},
    {"Ctrl+S", QT_TRANSLATE_NOOP("HelpDialog", "Save the form")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("HelpDialog", "Take back the last save")},
    {"F5", QT_TRANSLATE_NOOP("HelpDialog", "Exchange data")},
    {"F1", QT_TRANSLATE_NOOP("HelpDialog", "Help for this page")},
    {"Ctrl+/", QT_TRANSLATE_NOOP("HelpDialog", "This sheet")},
    {"Ctrl+Shift+L", QT_TRANSLATE_NOOP("HelpDialog", "Lock")},
    {"↑ ↓", QT_TRANSLATE_NOOP("HelpDialog", "Move in a list")},
    {"Enter", QT_TRANSLATE_NOOP("HelpDialog", "Open the row, go on in a form")},
    {"Space", QT_TRANSLATE_NOOP("HelpDialog", "On the workbench: write down as done")},
    {"1 2 3", QT_TRANSLATE_NOOP("HelpDialog", "Choose between values to be checked")},
    {"Esc", QT_TRANSLATE_NOOP("HelpDialog", "Close, go back")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("HelpDialog", "Copy the rows as text")},
    {"Ctrl+L", QT_TRANSLATE_NOOP("HelpDialog", "Choose columns")},
    {"Ctrl+P", QT_TRANSLATE_NOOP("HelpDialog", "Print")},
    {"Tab", QT_TRANSLATE_NOOP("HelpDialog", "To the next field")},
};

} // namespace

QList<ShortcutLine> programShortcuts()
{
    QList<ShortcutLine> translated;
    for (const Line &line : lines) {
        translated.append({QString::fromUtf8(line.keys), QCoreApplication::translate("HelpDialog", line.words)});
    }
    return translated;
}

HelpDialog::HelpDialog(const QString &title, const QString &text, QWidget *parent) : QDialog{parent}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::space6, metrics::space4, metrics::space6, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(new Label{title, TextRole::Subject, Ink::Text, this});
    if (!text.isEmpty()) {
        auto *words = new Label{text, TextRole::Body, Ink::Text, this};
        words->setWordWrap(true);
        column->addWidget(words);
        column->addWidget(new Hairline{Qt::Horizontal, this});
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space2);
    const QList<ShortcutLine> shortcuts = programShortcuts();
    const int rows = (int(shortcuts.size()) + keyColumns - 1) / keyColumns;
    for (int i = 0; i < shortcuts.size(); ++i) {
        const int left = (i / rows) * 2;
        grid->addWidget(new Label{shortcuts.at(i).keys, TextRole::SecondaryBold, Ink::Text, this}, i % rows, left);
        grid->addWidget(new Label{shortcuts.at(i).words, TextRole::Body, Ink::Secondary, this}, i % rows, left + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    column->addSpacing(metrics::space2);
    auto *close = new Button{tr("Close"), Button::Kind::Normal, this};
    close->setHint(QStringLiteral("Esc"));
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(Theme::of(this).px(dialogWidth));
}

} // namespace helin
