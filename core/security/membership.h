#pragma once

#include "core/security/keystatement.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace helin {

enum class SiteState : quint8 { Active = 1, Revoked = 2 };

/// One incarnation of a site, as far as the authority knows it.
struct KnownIncarnation
{
    quint32 number = 0;
    bool closed = false; ///< nothing after lastSeq is accepted
    quint64 lastSeq = 0; ///< last change known to the authority; 0: none
    Digest lastHash;     ///< hash of change lastSeq; null if lastSeq is 0

    friend bool operator==(const KnownIncarnation &, const KnownIncarnation &) = default;
};

/// One line of the membership list.
struct MemberSite
{
    RecordId site;
    QString stationCode;
    QString name;
    SiteRole role = SiteRole::Station;
    RecordId parent; ///< null for the top of the tree
    QByteArray signingKey;
    QByteArray agreementKey;
    SiteState state = SiteState::Active;
    std::vector<KnownIncarnation> incarnations; ///< by rising number

    /// Whether change number `seq` of this incarnation counts. An active site may open new incarnations; of a revoked
    /// one only what the list names, and its last change only with the hash that the list gives.
    [[nodiscard]] bool accepts(quint32 incarnation, quint64 seq, const Digest &hash) const;

    friend bool operator==(const MemberSite &, const MemberSite &) = default;
};

/// Who belongs to a township. Numbered, each naming the hash of the one before, signed by exactly one authority site.
struct MembershipList
{
    SuiteId suite = SuiteId::Intl;
    quint64 number = 0; ///< from 1
    Digest previous;    ///< hash of list number - 1; null for the first
    RecordId authority;
    qint64 createdMillis = 0;      ///< wall time of the authority
    TrustChain trust;              ///< what the root keys say about the authority's key; empty: the list names no root
    std::vector<MemberSite> sites; ///< by rising site id

    [[nodiscard]] const MemberSite *find(const RecordId &site) const;
    [[nodiscard]] MemberSite *find(const RecordId &site);
    /// The sites that work for a station, township or county code.
    [[nodiscard]] std::vector<const MemberSite *> ofStation(const QString &stationCode) const;
};

/// A list as it is stored and sent: the exact bytes, their hash and the authority's signature over them.
struct SignedMembershipList
{
    MembershipList list;
    QByteArray body;
    QByteArray signature;
    Digest hash; ///< of `body`; what bundles and the next list name

    /// For files and tables: body and signature.
    [[nodiscard]] QByteArray bytes() const;
    /// Checks the signature with the authority's key known from before, then reads. Throws NotTrusted or BundleDamaged.
    [[nodiscard]] static SignedMembershipList parse(Suite &suite, QByteArrayView bytes, QByteArrayView authorityKey);
    /// A list from one who may have succeeded the authority known here: under its key, or under a key that the roots
    /// known here have named since. Throws NotTrusted, BundleDamaged, or Forked.
    [[nodiscard]] static SignedMembershipList parseKnowing(Suite &suite, QByteArrayView bytes,
                                                           const SignedMembershipList &known);
    /// For enrolment only: takes the authority's key from the list itself. What such a list says is believed after
    /// people have compared the check code.
    [[nodiscard]] static SignedMembershipList parseFirst(Suite &suite, QByteArrayView bytes);

    [[nodiscard]] const MemberSite &authority() const { return *list.find(list.authority); }
    /// Throws Forbidden unless this identity is the authority of the list.
    void requireAuthority(const SiteIdentity &identity) const;
    /// 核对码 of the list; see checkcode.h for its strength.
    [[nodiscard]] QString fingerprint() const;
};

/// The first list of a township or county: its own site alone. Throws Invalid for a station's identity.
[[nodiscard]] SignedMembershipList firstList(Suite &suite, const SiteIdentity &authority, qint64 nowMillis,
                                             const TrustChain &trust = {});

/// The list after `current` with this change made to it: number + `ahead`, chained, sorted, signed. `ahead`
/// is 2 where a fork is ended: who knows another list of the number left out sees no broken chain. Throws Forbidden if
/// the identity is not the authority of `current`.
[[nodiscard]] SignedMembershipList nextList(Suite &suite, const SiteIdentity &authority,
                                            const SignedMembershipList &current, qint64 nowMillis,
                                            const std::function<void(MembershipList &)> &change, quint64 ahead = 1);

/// The list with which a successor goes on after `current`, of which it need not be the authority: number + 1, chained,
/// signed by `successor`. `trust` names its key. `change` puts its entry on the list and closes the one before. Throws
/// NotTrusted unless the roots of `current` have named this key.
[[nodiscard]] SignedMembershipList succeedingList(Suite &suite, const SiteIdentity &successor,
                                                  const SignedMembershipList &current, const TrustChain &trust,
                                                  qint64 nowMillis, const std::function<void(MembershipList &)> &change,
                                                  quint64 ahead = 1);

/// How a list that came in stands to the one known.
enum class ListStep {
    Same,  ///< the very same
    Next,  ///< follows directly, chain intact: adopt it
    Later, ///< signed by the same authority, lists in between were not seen: adopt it, the chain cannot be checked
    Older  ///< known already or never seen; nothing to do
};

/// Compares lists, both verified. Throws Forked for one number with two contents, a broken chain, or a successor who
/// went on from a list older than the one known; and NotTrusted if the authority or its key is another one and no root
/// that is known has named it, or the root of a list that had one is missing.
[[nodiscard]] ListStep stepTo(const SignedMembershipList &known, const SignedMembershipList &incoming);

/// The entry of whoever a bundle's statement of succession names, for one who knows this list: nothing when the
/// statement says what is known already or names another site than `sender`. Throws NotTrusted when it is about another
/// authority and no known root vouches for it, or when it is an earlier statement than the known one.
[[nodiscard]] std::optional<MemberSite> successorIn(Suite &suite, const SignedMembershipList &known,
                                                    QByteArrayView statement, const RecordId &sender);

} // namespace helin
