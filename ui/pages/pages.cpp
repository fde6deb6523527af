#include "ui/pages/pages.h"

#include "ui/pages/disputes/disputespage.h"
#include "ui/pages/exchange/exchangepage.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/waitingpage.h"
#include "ui/pages/workbench/workbenchpage.h"

namespace helin {

namespace {

/// Stands in for a page that this build does not have.
template <Section S>
Page *makeWaiting(AppContext &context)
{
    return new WaitingPage{context, S};
}

template <class P>
[[maybe_unused]] Page *make(AppContext &context)
{
    return new P{context};
}

} // namespace

QList<PageEntry> createPages()
{
    // Replace makeWaiting<…> by make<YourPage>.
    return {
        {.section = Section::Workbench, .make = make<WorkbenchPage>},
        {.section = Section::People, .separatorBefore = true, .make = makeWaiting<Section::People>},
        {.section = Section::Disputes, .make = make<DisputesPage>},
        {.section = Section::Screening, .make = make<ScreeningPage>},
        {.section = Section::Patrols, .make = makeWaiting<Section::Patrols>},
        {.section = Section::Exchange, .separatorBefore = true, .make = make<ExchangePage>},
        {.section = Section::Settings, .make = make<SettingsPage>},
    };
}

} // namespace helin
