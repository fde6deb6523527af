#pragma once

#include "ui/kit/shown.h"

#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QAbstractButton>
#include <QLabel>

namespace helin::test {

/// The visible button with these words, or null.
inline QAbstractButton *button(QWidget &within, const QString &text)
{
    for (QAbstractButton *button : within.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

inline void press(QWidget &within, const QString &text)
{
    QAbstractButton *found = button(within, text);
    INFO(text.toStdString());
    REQUIRE(found != nullptr);
    found->click();
}

/// All words that stand in it now.
inline QString texts(QWidget &within)
{
    QStringList words;
    for (const QLabel *label : within.findChildren<QLabel *>()) {
        words << (label->isVisible() ? label->text() : QString());
    }
    for (const QWidget *widget : within.findChildren<QWidget *>()) {
        words << (widget->isVisible() ? widget->accessibleName() : QString());
    }
    return words.join(QLatin1Char('\n'));
}

/// The dialog that is open above the page.
inline StepDialog &openDialog(QWidget &page)
{
    for (StepDialog *dialog : page.findChildren<StepDialog *>()) {
        if (dialog->isVisible()) {
            return *dialog;
        }
    }
    throw std::logic_error("no dialog is open");
}

inline bool hasDialog(QWidget &page)
{
    const QList<StepDialog *> dialogs = page.findChildren<StepDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const StepDialog *dialog) { return dialog->isVisible(); });
}

/// Puts a text (or the code of a choice) into a field.
inline void fillIn(FieldSet &fields, const char *name, const QString &text)
{
    fields.setText(QString::fromLatin1(name), text);
}

inline bool hasError(const FieldSet &fields, const char *name)
{
    return fields.field(QString::fromLatin1(name))->hasError();
}

} // namespace helin::test
