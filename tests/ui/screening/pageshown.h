#pragma once

#include "ui/disputes/village.h"
#include "ui/kit/shown.h"

#include "ui/dialogs/formdialog.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QCoreApplication>
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

/// The form that is open above the page, or null.
inline FormDialog *openForm(QWidget &page)
{
    for (FormDialog *dialog : page.findChildren<FormDialog *>()) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

/// The page in its window, and the errors it could not show itself.
struct ScreeningShown
{
    explicit ScreeningShown(Village &shown) : village{shown}, page{shown.context()}
    {
        QObject::connect(&shown.context(), &AppContext::failed, &page,
                         [this](const Error &error) { errors.append(error); });
        QObject::connect(&shown.context(), &AppContext::changed, &page, &Page::refresh);
        page.resize(1166, 740);
        show(page);
    }

    Village &village;
    ScreeningPage page;
    QList<Error> errors;
};

} // namespace helin::test
