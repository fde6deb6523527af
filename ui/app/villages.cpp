#include "ui/app/villages.h"

#include "ui/app/appcontext.h"

#include <algorithm>

namespace helin {

QList<Village> villagesOf(const AppContext &context)
{
    QList<Village> villages;
    if (!context.workspace().site().isTownship()) {
        return villages;
    }
    const SignedMembershipList roster = context.workspace().exchange().roster();
    for (const MemberSite &member : roster.list.sites) {
        // A village may have two PCs, and one that was given up keeps its records.
        if (member.role == SiteRole::Station && villageName(villages, member.stationCode).isEmpty()) {
            villages.append({member.stationCode, member.name});
        }
    }
    std::sort(villages.begin(), villages.end(), [](const Village &a, const Village &b) { return a.code < b.code; });
    return villages;
}

QString villageName(const QList<Village> &villages, const QString &code)
{
    const auto found =
        std::find_if(villages.begin(), villages.end(), [&code](const Village &one) { return one.code == code; });
    return found == villages.end() ? QString() : found->name;
}

} // namespace helin
