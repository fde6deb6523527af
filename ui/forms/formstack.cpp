#include "ui/forms/formstack.h"

#include "ui/forms/formview.h"

#include <QApplication>

#include <utility>

namespace helin {

FormStack::FormStack(QWidget *page, QWidget *parent) : QStackedWidget{parent}, m_page{page}
{
    addWidget(page);
}

void FormStack::openForm(FormView *form)
{
    if (!leaveForm()) {
        delete form;
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_form = form;
    addWidget(form);
    setCurrentWidget(form);
    connect(form, &FormView::left, this, &FormStack::closeForm);
    connect(form, &FormView::saved, this, [this](const ChangeSet &changes) {
        closeForm();
        Q_EMIT saved(changes);
    });
    form->start();
}

bool FormStack::leaveForm()
{
    if (m_form != nullptr) {
        m_form->leave();
    }
    return m_form == nullptr;
}

void FormStack::closeForm()
{
    if (FormView *form = std::exchange(m_form, nullptr)) {
        setCurrentWidget(m_page);
        removeWidget(form);
        form->hide();
        form->deleteLater(); // it may be the sender of the signal that led here
        QWidget *before = m_focusBefore;
        (before != nullptr && m_page->isAncestorOf(before) ? before : m_page)->setFocus();
    }
}

bool FormStack::hasUnsavedInput() const
{
    return m_form != nullptr && m_form->hasUnsavedInput();
}

} // namespace helin
