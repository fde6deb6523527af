#include "ui/pages/disputes/disputespage.h"

#include "ui/pages/disputes/disputelistview.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace helin {

DisputesPage::DisputesPage(AppContext &context, QWidget *parent)
    : Page{context, Section::Disputes, parent}
    , m_stack{new QStackedWidget{this}}
    , m_list{new DisputeListView{context, m_stack}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
}

void DisputesPage::open(const RecordLink &link)
{
    m_list->open(link);
}

void DisputesPage::refresh(const ChangeSet &changes)
{
    m_list->refresh(changes);
}

void DisputesPage::reload()
{
    m_list->reload();
}

bool DisputesPage::find()
{
    return m_list->find();
}

QString DisputesPage::helpText() const
{
    return {};
}

QList<TourStop> DisputesPage::tourStops()
{
    return {};
}

} // namespace helin
