#include "core/organisation/roles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace helin {

namespace {

constexpr std::array names{
    RoleName{"clerk", QT_TRANSLATE_NOOP("Role", "Clerk")},
    RoleName{"mediator", QT_TRANSLATE_NOOP("Role", "Mediator")},
    RoleName{"grid_worker", QT_TRANSLATE_NOOP("Role", "Grid worker")},
    RoleName{"patrol_leader", QT_TRANSLATE_NOOP("Role", "Patrol leader")},
    RoleName{"station_head", QT_TRANSLATE_NOOP("Role", "Station head")},
    RoleName{"township_officer", QT_TRANSLATE_NOOP("Role", "Township officer")},
    RoleName{"township_admin", QT_TRANSLATE_NOOP("Role", "Township administrator")},
    RoleName{"log_viewer", QT_TRANSLATE_NOOP("Role", "Log viewer")},
};

} // namespace

std::span<const RoleName> roleNames()
{
    return names;
}

QStringList roleLabels(const QString &roles)
{
    QStringList labels;
    for (const QString &code : roles.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto known = std::find_if(names.begin(), names.end(),
                                        [&code](const RoleName &name) { return code == QLatin1String(name.code); });
        labels.append(known == names.end() ? code : QCoreApplication::translate("Role", known->label));
    }
    return labels;
}

} // namespace helin
