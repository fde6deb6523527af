#include "app/cli/logwarnings.h"

#include "app/cli/recordjson.h"

namespace helin::cli {

QString warningText(Workspace &workspace, const LogWarning &warning)
{
    QString name = workspace.site().name;
    if (warning.site != workspace.site().writer.site && workspace.exchange().isEnrolled()) {
        const SignedMembershipList roster = workspace.exchange().roster();
        const MemberSite *member = roster.list.find(warning.site);
        name = member != nullptr ? member->name : warning.site.toString();
    }
    return warning.words(name).translated();
}

QJsonObject describedWarning(Workspace &workspace, const LogWarning &warning)
{
    return {{QStringLiteral("site"), warning.site.toString()},
            {QStringLiteral("kind"), QString::fromLatin1(warning.name())},
            {QStringLiteral("grave"), warning.isGrave()},
            {QStringLiteral("entry"), warning.entries},
            {QStringLiteral("lost"), warning.lost},
            {QStringLiteral("time"), isoTime(warning.at)},
            {QStringLiteral("number"), qint64(warning.number)},
            {QStringLiteral("text"), warningText(workspace, warning)}};
}

} // namespace helin::cli
