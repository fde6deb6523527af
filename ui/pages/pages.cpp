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
        {.section = Section::People, .separatorBefore = true, .subjects = {Subject::People}, .make = make<PeoplePage>},
        {.section = Section::Disputes, .subjects = {Subject::Disputes}, .make = make<DisputesPage>},
        {.section = Section::Screening, .subjects = {Subject::Hazards, Subject::Rounds}, .make = make<ScreeningPage>},
        {.section = Section::Patrols,
         .subjects = {Subject::PatrolLogs, Subject::PatrolPlans},
         .make = make<PatrolsPage>},
        {.section = Section::Exchange,
         .separatorBefore = true,
         .subjects = {Subject::Exchange},
         .make = make<ExchangePage>},
        {.section = Section::Settings, .make = make<SettingsPage>},
    };
}

Verdict mayOpen(AppContext &context, const PageEntry &entry)
{
    Rights &rights = context.workspace().rights();
    Verdict verdict;
    for (const Subject subject : entry.subjects) {
        verdict = rights.allowsSome(subject, Action::Look);
        if (verdict) {
            break;
        }
    }
    return verdict;
}

QHash<Section, SectionBadge> countDue(AppContext &context)
{
    Workspace &workspace = context.workspace();
    Workbench workbench{workspace.store().connection(),
                        workspace.site().isTownship() ? QString() : workspace.stationCode(),
                        mattersFor(workspace.rights())};
    const SectionBadges due = workbench.badges(workspace.clock().now().toLocalTime());
    // After an exchange: what a person must look at.
    const bool reviews = workspace.rights().allows(Subject::Review, Action::Look).allowed;
    const qint64 toReview = reviews ? workspace.conflicts().count() + workspace.exchange().links().heldCount() : 0;
    return {{Section::Workbench, {due.workbench, Badge::Tone::Alarm}},
            {Section::Disputes, {due.disputes}},
            {Section::Screening, {due.screening}},
            {Section::Patrols, {due.patrols}},
            {Section::Exchange, {int(toReview)}}};
}

} // namespace helin
