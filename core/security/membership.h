#pragma once

#include "core/security/identity.h"

#include <QString>

#include <functional>
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
    /// one only what the list names. The caller compares lastHash when it meets change lastSeq.
    [[nodiscard]] bool accepts(quint32 incarnation, quint64 seq) const;

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
    QByteArray rootCertificate;    ///< room for the root key's statement about the signing key; empty in format 1
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
[[nodiscard]] SignedMembershipList firstList(Suite &suite, const SiteIdentity &authority, qint64 nowMillis);

/// The list after `current` with this change made to it: number + 1, chained, sorted, signed. Throws Forbidden if the
/// identity is not the authority of `current`.
[[nodiscard]] SignedMembershipList nextList(Suite &suite, const SiteIdentity &authority,
                                            const SignedMembershipList &current, qint64 nowMillis,
                                            const std::function<void(MembershipList &)> &change);

/// How a list that came in stands to the one known.
enum class ListStep {
    Same,  ///< the very same
    Next,  ///< follows directly, chain intact: adopt it
    Later, ///< signed by the same authority, lists in between were not seen: adopt it, the chain cannot be checked
    Older  ///< known already or never seen; nothing to do
};

/// Compares lists, both verified. Throws Forked for one number with two contents or a broken chain, and NotTrusted if
/// the authority or its key is another one.
[[nodiscard]] ListStep stepTo(const SignedMembershipList &known, const SignedMembershipList &incoming);

} // namespace helin
