#pragma once

#include "core/sync/exchange.h"
#include "core/sync/rootstore.h"

namespace helin {

/// The keys of an office that keeps a list of sites (township, county): its root key, whose private half leaves the
/// store only onto the recovery sheet, and the signing key that the root names. All calls belong to the thread of the
/// store.
class TownshipKeys final
{
public:
    /// `identity` gets new keys when they are renewed; Exchange and EnrolmentDesk must refer to the same object.
    TownshipKeys(WritePath &writes, SiteIdentity &identity, Exchange &exchange)
        : m_writes{writes}
        , m_identity{identity}
        , m_exchange{exchange}
        , m_roots{writes.connection(), writes.suite(), writes.clock()}
    {}

    /// The office's root key and first list, made when its store is set up.
    Result<ChangeSet> open();

    struct Root
    {
        QString fingerprint;       ///< 核对码 of the public half
        quint64 serial = 0;        ///< how many keys it has named
        bool held = false;         ///< the private half is in this store
        bool underAnother = false; ///< the office above vouches for it
    };
    /// What the list of sites says about its root; nothing when it names none.
    [[nodiscard]] std::optional<Root> root();

    /// The code for the recovery sheet: empty at a station, or where the private half is on paper only. An office that
    /// was set up by a program without root keys gets one now.
    [[nodiscard]] QString codeForSheet();
    /// Wipes the private half from the store, once a sheet is locked away: whoever types its code shows that it can be
    /// read. Copies of the store that were made before still hold it.
    Result<ChangeSet> forgetRoot(const QString &typed);

    /// What an act on the keys has led to.
    struct Paper
    {
        quint64 listNumber = 0;
        QString fingerprint; ///< 核对码 of the list
    };
    /// New keys for this office's PC, as planned or because a stolen copy is feared. `typed` is the root's code, needed
    /// where the store does not hold it.
    Result<Paper> renew(const QString &typed = {});
    /// A new PC goes on for a lost one. In a store put back from a backup: as renew(), after the list of a station, if
    /// one is given, has been taken as the newest. In a fresh store of the same office, which has let nobody in yet:
    /// from the list of a station, which must be given; the lost PC is taken off it. Throws NotTrusted when the root's
    /// code does not belong to that list.
    Result<Paper> succeed(const QString &typed, const QString &listFile);
    /// Ends a fork of the list, of which a restored PC has signed one branch and a station holds the other: the sites
    /// of both, under a number that nobody has used.
    Result<Paper> mergeList(const QString &listFile);

    /// The newest list as a file, for an office that has lost it. At any site.
    Result<Paper> writeList(const QString &path);

private:
    /// The root that the newest statement of this chain names, with its private half as typed or as held.
    [[nodiscard]] KeyPair rootOf(const TrustChain &chain, const QString &typed);
    [[nodiscard]] KeyPair typedRoot(const TrustChain &chain, const QString &typed);
    [[nodiscard]] SignedMembershipList readList(const QString &path);
    /// `branch`: another list whose sites are to be on the next one too.
    Paper adopt(const SignedMembershipList &base, const SignedMembershipList &branch, const KeyPair &root,
                SiteIdentity identity);
    Paper keep(const SignedMembershipList &base, const SignedMembershipList &next, const char *act);

    WritePath &m_writes;
    SiteIdentity &m_identity;
    Exchange &m_exchange;
    RootStore m_roots;
};

} // namespace helin
