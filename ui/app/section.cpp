#include "ui/app/section.h"

#include <QCoreApplication>

namespace helin {

namespace {

struct SectionText
{
    const char *id;
    const char *title;
    const char *icon;
};

// In the order of the enum.
constexpr std::array sectionTexts{
    SectionText{"workbench", QT_TRANSLATE_NOOP("Section", "Workbench"), "work"},
    SectionText{"people", QT_TRANSLATE_NOOP("Section", "People and houses"), "home"},
    SectionText{"disputes", QT_TRANSLATE_NOOP("Section", "Disputes"), "scale"},
    SectionText{"screening", QT_TRANSLATE_NOOP("Section", "Screening and hazards"), "hazard"},
    SectionText{"patrols", QT_TRANSLATE_NOOP("Section", "Patrols"), "route"},
    SectionText{"exchange", QT_TRANSLATE_NOOP("Section", "Data exchange"), "swap"},
    SectionText{"settings", QT_TRANSLATE_NOOP("Section", "Settings"), "set"},
};
static_assert(sectionTexts.size() == allSections.size());

const SectionText &textOf(Section section)
{
    return sectionTexts.at(static_cast<size_t>(section));
}

} // namespace

QString sectionId(Section section)
{
    return QString::fromLatin1(textOf(section).id);
}

QString sectionTitle(Section section)
{
    return QCoreApplication::translate("Section", textOf(section).title);
}

QString sectionIcon(Section section)
{
    return QString::fromLatin1(textOf(section).icon);
}

} // namespace helin
