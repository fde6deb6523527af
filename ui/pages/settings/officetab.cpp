#include "ui/pages/settings/officetab.h"

#include "core/organisation/workingnumbers.h"
#include "core/records/disputes.h"
#include "ui/app/appcontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/facts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>

namespace helin {

namespace {

constexpr int labelWidth = 120;

} // namespace

OfficeTab::OfficeTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_facts{new Facts{1, this}}
{
    setAccessibleName(tr("This station"));
    m_facts->setLabelWidth(labelWidth);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space4);
    column->addWidget(m_facts);
    column->addStretch(1);
    refresh();
}

void OfficeTab::refresh()
{
    Workspace &workspace = m_context.workspace();
    const SiteContext &site = workspace.site();
    const auto number = attempt(
        [&] { return nextWorkingNumber(m_context.reader(), site, describe<DisputeCase>(), m_context.today().year()); });
    m_facts->setFacts({
        {tr("Name"), site.name},
        {tr("Short name in numbers"), officeShortName(site.name)},
        {tr("Next dispute number"), number ? *number : number.error().line()},
        {tr("Letter of this PC"), pcLetter(workspace.store().connection())},
        {tr("Code"), site.stationCode},
        {tr("Kind"), site.isTownship() ? tr("Township office") : tr("Village or community station")},
        {tr("Enrolled"), site.township.isNull() ? tr("not yet") : tr("yes")},
        {tr("Data folder"), QDir::toNativeSeparators(workspace.store().folder())},
        {tr("Version"), QCoreApplication::applicationVersion()},
    });
}

} // namespace helin
