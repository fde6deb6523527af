#include "ui/pages/waitingpage.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>

namespace helin {

WaitingPage::WaitingPage(AppContext &context, Section section, QWidget *parent) : Page{context, section, parent}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader{title(), this});
    column->addWidget(new EmptyState{sectionIcon(section), tr("This page is not part of this version."), {}, this}, 1);
}

} // namespace helin
