#include "ui/pages/closedpage.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>

namespace helin {

ClosedPage::ClosedPage(AppContext &context, Section section, const QString &why, QWidget *parent)
    : Page{context, section, parent}
    , m_why{why}
{
    setAccessibleDescription(why);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader{title(), this});
    column->addWidget(new EmptyState{QStringLiteral("lock"), why, {}, this}, 1);
}

QString ClosedPage::helpText() const
{
    return m_why.toHtmlEscaped();
}

} // namespace helin
