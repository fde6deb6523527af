#include "ui/pages/pages.h"

#include "core/analysis/workbench.h"
#include "ui/app/appcontext.h"
#include "ui/pages/disputes/disputespage.h"
#include "ui/pages/exchange/exchangepage.h"
#include "ui/pages/patrols/patrolspage.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/workbench/workbenchpage.h"

namespace helin {

namespace {

template <class P>
[[maybe_unused]] Page *make(AppContext &context)
{
    return new P{context};
}

SectionBadges dueNow(AppContext &context)
{
    Workspace &workspace = context.workspace();
    Workbench workbench{workspace.store().connection(),
                        workspace.site().isTownship() ? QString() : workspace.stationCode()};
    return workbench.badges(workspace.clock().now().toLocalTime());
}

template <int SectionBadges::*Count>
SectionBadge dueBadge(AppContext &context)
{
    return {dueNow(context).*Count, Count == &SectionBadges::workbench ? Badge::Tone::Alarm : Badge::Tone::Neutral};
}

/// What a person must look at after an exchange.
SectionBadge exchangeBadge(AppContext &context)
{
    Workspace &workspace = context.workspace();
    return {int(workspace.conflicts().count() + workspace.exchange().links().heldCount())};
}

} // namespace

QList<PageEntry> createPages()
{
    return {
        {.section = Section::Workbench, .make = make<WorkbenchPage>, .badge = dueBadge<&SectionBadges::workbench>},
        {.section = Section::People, .separatorBefore = true, .make = make<PeoplePage>},
        {.section = Section::Disputes, .make = make<DisputesPage>, .badge = dueBadge<&SectionBadges::disputes>},
        {.section = Section::Screening, .make = make<ScreeningPage>, .badge = dueBadge<&SectionBadges::screening>},
        {.section = Section::Patrols, .make = make<PatrolsPage>, .badge = dueBadge<&SectionBadges::patrols>},
        {.section = Section::Exchange, .separatorBefore = true, .make = make<ExchangePage>, .badge = exchangeBadge},
        {.section = Section::Settings, .make = make<SettingsPage>},
    };
}

} // namespace helin
