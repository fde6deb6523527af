#pragma once

#include "core/security/membership.h"

#include <QByteArray>
#include <QString>

namespace helin {

/// The keys a new site would use under one suite.
struct SuiteKeys
{
    SuiteId suite = SuiteId::Intl;
    QByteArray signing;
    QByteArray agreement;
};

/// What a new site asks its township: to be put on the list with these keys. Signed with the keys it names, so that
/// nobody can ask with somebody else's; who is really behind it people settle by comparing the check code by phone.
/// A station that does not know yet which suite its township uses names keys for both.
struct EnrolmentRequest
{
    SuiteId suite = SuiteId::Intl;
    RecordId site;
    QString stationCode;
    QString name;
    SiteRole role = SiteRole::Station;
    QByteArray signingKey;
    QByteArray agreementKey;
    std::optional<SuiteKeys> others; ///< for a township of another suite
    qint64 createdMillis = 0;        ///< wall time of the new site
    Digest hash;                     ///< of the signed bytes; the welcome names it
    /// For new keys of a site that is on the list: what its keys so far have signed, and their signature.
    QByteArray renewal = {};
    QByteArray renewalSignature = {};

    /// 核对码 that both sides show; see checkcode.h.
    [[nodiscard]] QString fingerprint() const;
};

/// The request file of this identity; `other` is the same site with its keys for another suite, or null. The same
/// identity and time give the same file, as far as the suite's signatures do.
[[nodiscard]] QByteArray requestFile(Suite &suite, const SiteIdentity &identity, qint64 nowMillis,
                                     const SiteIdentity *other = nullptr);

/// The file with which a site on the list asks for new keys: the request of `renewed`, signed with the keys that
/// `present` has so far.
[[nodiscard]] QByteArray renewalFile(Suite &suite, const SiteIdentity &present, QByteArrayView request);

/// Reads and checks a request file, of a new site or of one that renews its keys (whether the keys so far have signed
/// it, approve() checks). Throws BundleDamaged, TooNew, or NotTrusted if its signature does not hold.
[[nodiscard]] EnrolmentRequest parseRequest(QByteArrayView file);

/// What the township answers.
struct Approval
{
    SignedMembershipList list; ///< to be adopted by the township itself
    QByteArray welcomeFile;
    QString fingerprint; ///< 核对码 of the welcome
};

/// Puts the requesting site on the list and writes its welcome. `attachment` goes along unread (groups, grids, code
/// lists; at most 16 MiB; signed, not encrypted, so nothing personal). A site that is on the list with the same keys
/// gets a fresh welcome; the list grows only if its entry changes.
/// A request for new keys of a site on the list is approved when its keys so far have signed it. `also` may change the
/// list in the same step.
/// Throws Refused for a site on the list with other keys, a revoked site, or keys that another site uses; Forbidden if
/// `township` is not the authority; Invalid for another suite or a role that is not below the authority's.
[[nodiscard]] Approval approve(Suite &suite, const SiteIdentity &township, const SignedMembershipList &current,
                               const EnrolmentRequest &request, QByteArrayView attachment, qint64 nowMillis,
                               const std::function<void(MembershipList &)> &also = {});

/// What a new site reads from its welcome.
struct Welcome
{
    SignedMembershipList list;
    QByteArray attachment;
    Digest hash;

    /// 核对码 to compare with the township before the list is believed.
    [[nodiscard]] QString fingerprint() const;
};

/// The suite of the township that wrote a welcome file; nothing is checked yet. Throws BundleDamaged or TooNew.
[[nodiscard]] SuiteId suiteOfWelcome(QByteArrayView file);

/// Reads and checks a welcome for this identity; `request` is the file that this site sent. Throws BundleDamaged,
/// TooNew, WrongReceiver (an answer to another request), or NotTrusted (signature, or the list names other keys for
/// us).
[[nodiscard]] Welcome parseWelcome(Suite &suite, const SiteIdentity &identity, QByteArrayView request,
                                   QByteArrayView file);

} // namespace helin
