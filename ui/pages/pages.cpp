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

} // namespace

QList<PageEntry> createPages()
{
    return {
        {.section = Section::Workbench, .make = make<WorkbenchPage>},
        {.section = Section::People, .separatorBefore = true, .make = make<PeoplePage>},
        {.section = Section::Disputes, .make = make<DisputesPage>},
        {.section = Section::Screening, .make = make<ScreeningPage>},
        {.section = Section::Patrols, .make = make<PatrolsPage>},
        {.section = Section::Exchange, .separatorBefore = true, .make = make<ExchangePage>},
        {.section = Section::Settings, .make = make<SettingsPage>},
    };
}

QHash<Section, SectionBadge> countDue(AppContext &context)
{
    Workspace &workspace = context.workspace();
    Workbench workbench{workspace.store().connection(),
                        workspace.site().isTownship() ? QString() : workspace.stationCode()};
    const SectionBadges due = workbench.badges(workspace.clock().now().toLocalTime());
    // After an exchange: what a person must look at.
    const qint64 toReview = workspace.conflicts().count() + workspace.exchange().links().heldCount();
    return {{Section::Workbench, {due.workbench, Badge::Tone::Alarm}},
            {Section::Disputes, {due.disputes}},
            {Section::Screening, {due.screening}},
            {Section::Patrols, {due.patrols}},
            {Section::Exchange, {int(toReview)}}};
}

} // namespace helin
