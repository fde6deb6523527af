#pragma once

#include "core/organisation/rightstable.h"
#include "ui/app/section.h"
#include "ui/widgets/badge.h"

#include <QHash>
#include <QList>

#include <functional>

namespace helin {

class AppContext;
class Page;
struct Verdict;

/// The number beside a section's name: what is due there. 0 shows nothing.
struct SectionBadge
{
    int count = 0;
    Badge::Tone tone = Badge::Tone::Neutral;
};

/// What the window needs to know of a page before it is made.
struct PageEntry
{
    Section section;
    bool separatorBefore = false; ///< a hairline above it in the navigation
    /// What it shows; it is closed to who may look at none of it. Empty: everybody has it.
    QList<Subject> subjects = {};
    std::function<Page *(AppContext &)> make;
};

/// Whether the acting user may look at what the page shows, or at some of it.
[[nodiscard]] Verdict mayOpen(AppContext &context, const PageEntry &entry);

/// The one list of all pages, in the order of the navigation. A page is added here and nowhere else.
[[nodiscard]] QList<PageEntry> createPages();

/// Counts what is due in every section, in one go; called after every save, so it must be quick. Throws what the store
/// throws.
[[nodiscard]] QHash<Section, SectionBadge> countDue(AppContext &context);

} // namespace helin
