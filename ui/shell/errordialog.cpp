#include "ui/shell/errordialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorbox.h"

#include <QBoxLayout>

namespace helin {

namespace {

constexpr int dialogWidth = 480;

} // namespace

ErrorDialog::ErrorDialog(const Error &error, QWidget *parent) : QDialog{parent}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("It did not work"));
    setAccessibleName(tr("It did not work"));
    auto *box = new ErrorBox{this};
    box->setError(error);
    auto *close = new Button{tr("Close"), Button::Kind::Normal, this};
    close->setHint(QStringLiteral("Esc"));
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space3);
    column->addWidget(box);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(Theme::of(this).px(dialogWidth));
}

bool ErrorDialog::isGrave(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::Refused:
    case ErrorKind::Cancelled:
        return false;
    default:
        return true;
    }
}

} // namespace helin
