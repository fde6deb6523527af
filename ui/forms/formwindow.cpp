#include "ui/forms/formwindow.h"

#include "ui/forms/formview.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>

namespace helin {

namespace {

constexpr int firstWidth = 760;
constexpr int firstHeight = 600;

} // namespace

FormWindow::FormWindow(FormView *form, QWidget *parent) : QDialog{parent}, m_form{form}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(form->accessibleName());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    connect(form, &FormView::saved, this, &QDialog::accept);
    connect(form, &FormView::left, this, [this] { QDialog::reject(); });
    const Theme &theme = Theme::of(this);
    resize(theme.px(firstWidth), theme.px(firstHeight));
    form->start();
}

void FormWindow::reject()
{
    m_form->leave();
}

} // namespace helin
