#include "ui/pages/page.h"

namespace helin {

Page::Page(AppContext &context, Section section, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_section{section}
{
    setAccessibleName(title());
    setObjectName(sectionId(section));
}

void Page::open(const RecordLink &) {}

void Page::refresh(const ChangeSet &) {}

void Page::reload() {}

bool Page::newEntry()
{
    return false;
}

bool Page::find()
{
    return false;
}

QString Page::helpText() const
{
    return {};
}

bool Page::hasUnsavedInput() const
{
    return false;
}

QList<TourStop> Page::tourStops()
{
    return {};
}

} // namespace helin
