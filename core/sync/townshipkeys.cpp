#include "core/sync/townshipkeys.h"

#include "core/base/platform.h"
#include "core/security/checkcode.h"
#include "core/security/rootcode.h"
#include "core/storage/transaction.h"
#include "core/sync/paperfile.h"

#include <algorithm>

namespace helin {

namespace {

constexpr char identitySecret[] = "identity";
constexpr char previousSecret[] = "identity.previous";

MemberSite entryOf(const SiteIdentity &identity)
{
    return {identity.site,
            identity.stationCode,
            identity.name,
            identity.role,
            {},
            identity.signing.publicKey,
            identity.agreement.publicKey,
            SiteState::Active,
            {}};
}

/// How many numbers ahead the list after both is: where both have one number, that one is left out, or whoever knows
/// the other list would see a broken chain.
quint64 stepPast(const SignedMembershipList &base, const SignedMembershipList &branch)
{
    return base.list.number == branch.list.number && base.hash != branch.hash ? 2 : 1;
}

/// `other` is what a branch of the list says of a site that `list` may or may not have.
void mergeSite(MembershipList &list, const MemberSite &other)
{
    MemberSite *known = list.find(other.site);
    if (known == nullptr) {
        list.sites.push_back(other);
    } else if (known->state == SiteState::Active && other.state == SiteState::Revoked) {
        *known = other;
    }
}

} // namespace

Result<ChangeSet> TownshipKeys::open()
{
    return attempt([&] {
        Suite &suite = m_writes.suite();
        const qint64 now = m_writes.clock().nowMillis();
        const KeyPair root = suite.newSigningKeys();
        const SignedMembershipList list = firstList(suite, m_identity, now, m_roots.naming(root, {}, m_identity));
        Transaction transaction{m_writes.connection()};
        m_roots.keep(root);
        m_exchange.links().saveList(list, now);
        transaction.commit();
        return ChangeSet{QStringLiteral("township.open")};
    });
}

std::optional<TownshipKeys::Root> TownshipKeys::root()
{
    const TrustChain chain = m_exchange.isEnrolled() ? m_exchange.roster().list.trust : TrustChain();
    if (chain.isEmpty()) {
        return std::nullopt;
    }
    return Root{checkCode(m_writes.suite().hash(chain.root())), chain.authority().serial,
                m_roots.held().publicKey == chain.root(), chain.links.size() > 1};
}

KeyPair TownshipKeys::rootOf(const TrustChain &chain, const QString &typed)
{
    if (chain.isEmpty()) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This list of sites names no root key.")},
             {QT_TRANSLATE_NOOP("Message", "Make a new recovery sheet on the office's own computer first.")});
    }
    if (!typed.isEmpty()) {
        return typedRoot(chain, typed);
    }
    KeyPair held = m_roots.held();
    if (held.publicKey != chain.root()) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "The root key is not in this store.")},
             {QT_TRANSLATE_NOOP("Message", "Type or scan it from the recovery sheet.")});
    }
    return held;
}

KeyPair TownshipKeys::typedRoot(const TrustChain &chain, const QString &typed)
{
    KeyPair root{rootKeyFrom(m_writes.suite(), m_identity.stationCode, typed), chain.root()};
    if (!isKeyPair(m_writes.suite(), root.publicKey, root.privateKey)) {
        fail(ErrorKind::NotTrusted,
             {QT_TRANSLATE_NOOP("Message", "This root key does not belong to this list of sites.")},
             {QT_TRANSLATE_NOOP("Message", "Take the recovery sheet of this office.")});
    }
    return root;
}

QString TownshipKeys::codeForSheet()
{
    if (!m_exchange.isEnrolled() || m_exchange.roster().list.authority != m_identity.site) {
        return {};
    }
    const SignedMembershipList current = m_exchange.roster();
    if (current.list.trust.isEmpty()) {
        const qint64 now = m_writes.clock().nowMillis();
        const KeyPair root = m_writes.suite().newSigningKeys();
        const TrustChain chain = m_roots.naming(root, {}, m_identity);
        const SignedMembershipList next =
            nextList(m_writes.suite(), m_identity, current, now, [&](MembershipList &list) { list.trust = chain; });
        m_roots.keep(root);
        m_exchange.links().saveList(next, now);
        return rootCode(m_writes.suite(), root.privateKey);
    }
    const KeyPair held = m_roots.held();
    return held.publicKey == current.list.trust.root() ? rootCode(m_writes.suite(), held.privateKey) : QString();
}

Result<ChangeSet> TownshipKeys::forgetRoot(const QString &typed)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.renew"));
        const SignedMembershipList current = m_exchange.roster();
        current.requireAuthority(m_identity);
        (void)typedRoot(current.list.trust, typed);
        Transaction transaction{m_writes.connection()};
        m_roots.forget();
        m_writes.note(QStringLiteral("enrolment.forget_root"));
        transaction.commit();
        return ChangeSet{QStringLiteral("enrolment.forget_root")};
    });
}

TownshipKeys::Paper TownshipKeys::keep(const SignedMembershipList &base, const SignedMembershipList &next,
                                       const char *act)
{
    const qint64 now = m_writes.clock().nowMillis();
    m_exchange.links().replaceLists(base, now);
    m_exchange.links().saveList(next, now);
    m_writes.audit().append(
        {0, now, m_writes.user(), QLatin1String(act), 0, next.list.authority, QString::number(next.list.number)});
    return {next.list.number, next.fingerprint()};
}

TownshipKeys::Paper TownshipKeys::adopt(const SignedMembershipList &base, const SignedMembershipList &branch,
                                        const KeyPair &root, SiteIdentity identity)
{
    TrustChain chain = base.list.trust;
    chain = m_roots.withWaiting(root, std::move(chain));
    chain = m_roots.naming(root, std::move(chain), identity);
    const RecordId lost = base.list.authority;
    const SignedMembershipList next = succeedingList(
        m_writes.suite(), identity, base, chain, m_writes.clock().nowMillis(),
        [&](MembershipList &list) {
            for (const MemberSite &site : branch.list.sites) {
                mergeSite(list, site);
            }
            if (lost != identity.site) {
                m_exchange.close(*list.find(lost));
            }
            for (MemberSite &site : list.sites) {
                if (site.parent == lost) {
                    site.parent = identity.site;
                }
            }
            if (MemberSite *entry = list.find(identity.site)) {
                const std::vector<KnownIncarnation> incarnations = entry->incarnations;
                *entry = entryOf(identity);
                entry->incarnations = incarnations;
            } else {
                list.sites.push_back(entryOf(identity));
            }
        },
        stepPast(base, branch));
    Transaction transaction{m_writes.connection()};
    Meta meta{m_writes.connection()};
    const SecretBytes previous = m_identity.serialised();
    const SecretBytes present = identity.serialised();
    meta.setSecret(previousSecret, previous.view());
    meta.setSecret(identitySecret, present.view());
    m_roots.dropWaiting();
    m_roots.keep(root);
    const Paper paper = keep(base, next, "enrolment.succeed");
    transaction.commit();
    m_identity = std::move(identity);
    return paper;
}

Result<TownshipKeys::Paper> TownshipKeys::renew(const QString &typed)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.renew"));
        const SignedMembershipList current = m_exchange.roster();
        current.requireAuthority(m_identity);
        const KeyPair root = rootOf(current.list.trust, typed);
        return adopt(current, current, root,
                     SiteIdentity::make(m_writes.suite(), m_identity.site, m_identity.stationCode, m_identity.name,
                                        m_identity.role));
    });
}

SignedMembershipList TownshipKeys::readList(const QString &path)
{
    return SignedMembershipList::parseFirst(m_writes.suite(), readPaper(path));
}

Result<TownshipKeys::Paper> TownshipKeys::succeed(const QString &typed, const QString &listFile)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.renew"));
        const SignedMembershipList own = m_exchange.roster();
        const SignedMembershipList given = listFile.isEmpty() ? own : readList(listFile);
        const bool fresh = own.list.sites.size() == 1 && own.list.authority == m_identity.site;
        if (given.list.trust.isEmpty() || given.list.trust.authority().office != m_identity.stationCode) {
            fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "This is not the list of sites of this office.")});
        }
        if (fresh && given.hash == own.hash) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "This store is new: it does not know the sites of the office.")},
                 {QT_TRANSLATE_NOOP("Message", "Have a station write its list of sites to a file and give that too.")});
        }
        const KeyPair root = rootOf(given.list.trust, typed);
        if (stepTo(own.list.trust, given.list.trust) == ChainStep::Unrelated) {
            if (!fresh || given.list.find(m_identity.site) != nullptr) {
                fail(ErrorKind::NotTrusted,
                     {QT_TRANSLATE_NOOP("Message", "This is the list of sites of another office.")});
            }
            return adopt(given, given, root, SiteIdentity::parse(m_identity.serialised().view()));
        }
        const bool givenIsNewer = given.list.number > own.list.number;
        return adopt(givenIsNewer ? given : own, givenIsNewer ? own : given, root,
                     SiteIdentity::make(m_writes.suite(), m_identity.site, m_identity.stationCode, m_identity.name,
                                        m_identity.role));
    });
}

Result<TownshipKeys::Paper> TownshipKeys::mergeList(const QString &listFile)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.approve"));
        const SignedMembershipList own = m_exchange.roster();
        own.requireAuthority(m_identity);
        const SignedMembershipList other =
            SignedMembershipList::parse(m_writes.suite(), readPaper(listFile), m_identity.signing.publicKey);
        if (other.hash == own.hash) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This is the list that is known here.")});
        }
        const bool otherIsNewer = other.list.number > own.list.number;
        const SignedMembershipList &base = otherIsNewer ? other : own;
        const SignedMembershipList &branch = otherIsNewer ? own : other;
        const SignedMembershipList next = nextList(
            m_writes.suite(), m_identity, base, m_writes.clock().nowMillis(),
            [&](MembershipList &list) {
                for (const MemberSite &site : branch.list.sites) {
                    mergeSite(list, site);
                }
            },
            stepPast(base, branch));
        Transaction transaction{m_writes.connection()};
        const Paper paper = keep(base, next, "enrolment.merge");
        transaction.commit();
        return paper;
    });
}

Result<TownshipKeys::Paper> TownshipKeys::writeList(const QString &path)
{
    return attempt([&] {
        const SignedMembershipList list = m_exchange.roster();
        writeAtomically(path, list.bytes());
        return Paper{list.list.number, list.fingerprint()};
    });
}

} // namespace helin
