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

} // namespace

QList<ShortcutLine> programShortcuts()
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("HelpDialog", text);
    };
    return {
        {QStringLiteral("Ctrl+1 … 9"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Go to a section"))},
        {QStringLiteral("Ctrl+F"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Find anything"))},
        {QStringLiteral("Ctrl+N"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Register something here"))},
        {QStringLiteral("Ctrl+S"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Save the form"))},
        {QStringLiteral("Ctrl+Z"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Take back the last save"))},
        {QStringLiteral("F5"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Exchange data"))},
        {QStringLiteral("F1"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Help for this page"))},
        {QStringLiteral("Ctrl+/"), tr(QT_TRANSLATE_NOOP("HelpDialog", "This sheet"))},
        {QStringLiteral("Ctrl+Shift+L"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Lock"))},
        {QStringLiteral("↑ ↓"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Move in a list"))},
        {QStringLiteral("Enter"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Open the row, go on in a form"))},
        {QStringLiteral("Esc"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Close, go back"))},
        {QStringLiteral("Ctrl+C"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Copy the rows as text"))},
        {QStringLiteral("Ctrl+L"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Choose columns"))},
        {QStringLiteral("Ctrl+P"), tr(QT_TRANSLATE_NOOP("HelpDialog", "Print"))},
        {QStringLiteral("Tab"), tr(QT_TRANSLATE_NOOP("HelpDialog", "To the next field"))},
    };
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
    const QList<ShortcutLine> lines = programShortcuts();
    const int rows = (int(lines.size()) + keyColumns - 1) / keyColumns;
    for (int i = 0; i < lines.size(); ++i) {
        const int left = (i / rows) * 2;
        grid->addWidget(new Label{lines.at(i).keys, TextRole::SecondaryBold, Ink::Text, this}, i % rows, left);
        grid->addWidget(new Label{lines.at(i).words, TextRole::Body, Ink::Secondary, this}, i % rows, left + 1);
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
