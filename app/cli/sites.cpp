#include "app/cli/sites.h"

namespace helin::cli {

MemberSite siteCalled(Exchange &exchange, const QString &text)
{
    QList<MemberSite> found;
    const SignedMembershipList roster = exchange.roster();
    QList<MemberSite> sites(roster.list.sites.begin(), roster.list.sites.end());
    if (const auto above = exchange.rosterAbove()) {
        sites.append(above->authority());
    }
    for (const MemberSite &site : std::as_const(sites)) {
        if (site.site.toString() == text) {
            return site;
        }
        if (site.name == text || site.stationCode == text) {
            found.append(site);
        }
    }
    if (found.isEmpty()) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "This site is not on the list of sites.")});
    }
    if (found.size() > 1) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Several sites are called \"%1\"."), {text}},
             {QT_TRANSLATE_NOOP("Message", "Give the id of the right one.")});
    }
    return found.constFirst();
}

} // namespace helin::cli
