// The part of Exchange that decides whom to believe: lists of sites, succession, sites taken off.
#include "core/base/platform.h"
#include "core/storage/transaction.h"
#include "core/sync/exchange.h"

#include <algorithm>

namespace helin {

std::optional<SignedMembershipList> Exchange::rosterAbove()
{
    const QByteArray bytes = m_writes.site().isOffice() ? m_links.listAbove() : QByteArray();
    if (bytes.isEmpty()) {
        return std::nullopt;
    }
    return SignedMembershipList::parseFirst(m_writes.suite(), bytes);
}

bool Exchange::isAbove(const MemberSite &peer) const
{
    return peer.role > m_writes.site().role;
}

std::optional<MemberSite> Exchange::memberNamed(const RecordId &site, const SignedMembershipList &list)
{
    const MemberSite *member = list.list.find(site);
    if (member != nullptr) {
        return *member;
    }
    const auto above = rosterAbove();
    if (above && above->list.authority == site) {
        return above->authority();
    }
    return std::nullopt;
}

QList<MemberSite> Exchange::peers()
{
    QList<MemberSite> peers;
    const SignedMembershipList list = roster();
    const SiteContext &own = m_writes.site();
    for (const MemberSite &member : list.list.sites) {
        const bool below = own.isOffice() && member.parent == own.writer.site;
        const bool above = !own.isOffice() && member.site == list.list.authority;
        if (member.state == SiteState::Active && (below || above)) {
            peers.append(member);
        }
    }
    if (const auto above = rosterAbove()) {
        peers.append(above->authority());
    }
    return peers;
}

std::optional<MemberSite> Exchange::senderOf(const BundleHeader &header, const SignedMembershipList &list)
{
    const RecordId &site = header.sender.site;
    const auto above = rosterAbove();
    // At an office the list above is another one; everywhere else it is the own one.
    const SignedMembershipList &superior = above ? *above : list;
    if (!header.succession.isEmpty() && (above || !m_writes.site().isOffice())) {
        if (auto successor = successorIn(m_writes.suite(), superior, header.succession, site)) {
            return successor;
        }
    }
    std::optional<MemberSite> sender = memberNamed(site, list);
    if (sender && sender->state == SiteState::Revoked && isAbove(*sender)) {
        fail(ErrorKind::NotTrusted,
             {QT_TRANSLATE_NOOP("Message", "“%1” wrote this on a computer that was taken off the list of sites."),
              {sender->name}},
             {QT_TRANSLATE_NOOP("Message", "Ask the township for a file from its new computer.")});
    }
    if (sender && header.listNumber == list.list.number && header.listHash != list.hash &&
        list.list.find(site) != nullptr) {
        fail(ErrorKind::Forked,
             {QT_TRANSLATE_NOOP("Message", "Two different lists of sites carry the number %1."),
              {QString::number(list.list.number)}},
             {QT_TRANSLATE_NOOP("Message", "Nothing was taken over. Ask the township: it has to bring both lists "
                                           "together.")});
    }
    return sender;
}

KeyPair Exchange::agreementFor(const BundleHeader &header)
{
    const QByteArray bytes = m_links.list(header.listNumber);
    if (!bytes.isEmpty()) {
        const SignedMembershipList then = SignedMembershipList::parseFirst(m_writes.suite(), bytes);
        const MemberSite *own = then.list.find(m_writes.site().writer.site);
        if (own != nullptr && own->agreementKey != m_identity.agreement.publicKey) {
            QByteArray stored = Meta(m_writes.connection()).secret("identity.previous");
            if (!stored.isEmpty()) {
                const SiteIdentity previous = SiteIdentity::parse(stored);
                wipe(stored);
                if (previous.agreement.publicKey == own->agreementKey) {
                    return previous.agreement.clone();
                }
            }
        }
    }
    return m_identity.agreement.clone();
}

void Exchange::acceptList(QByteArrayView bytes, const SignedMembershipList &current, const MemberSite &sender)
{
    const qint64 now = m_writes.clock().nowMillis();
    if (m_writes.site().isOffice() && isAbove(sender)) {
        const auto above = rosterAbove();
        const SignedMembershipList incoming = SignedMembershipList::parseKnowing(m_writes.suite(), bytes, *above);
        if (const ListStep step = stepTo(*above, incoming); step == ListStep::Next || step == ListStep::Later) {
            m_links.saveListAbove(incoming);
        }
        return;
    }
    if (m_writes.site().isOffice() && sender.role != SiteRole::Station) {
        // An office below tells its own list, so that its root can be vouched for.
        const SignedMembershipList theirs = SignedMembershipList::parse(m_writes.suite(), bytes, sender.signingKey);
        if (theirs.list.authority == sender.site) {
            m_roots.vouchFor(theirs);
        }
        return;
    }
    const SignedMembershipList incoming = SignedMembershipList::parseKnowing(m_writes.suite(), bytes, current);
    const ListStep step = stepTo(current, incoming);
    if (step != ListStep::Next && step != ListStep::Later) {
        return;
    }
    m_links.saveList(incoming, now);
    if (incoming.list.authority != current.list.authority) {
        Meta(m_writes.connection()).set("township_site", Value(incoming.list.authority));
        m_writes.audit().append({0, now, m_writes.user(), QStringLiteral("sync.succession"), 0, incoming.list.authority,
                                 incoming.authority().name});
    }
}

void Exchange::close(MemberSite &member, quint64 after)
{
    LogStore &log = m_writes.applier().log();
    const QList<quint32> incarnations = log.incarnationsOf(member.site);
    member.state = SiteState::Revoked;
    member.incarnations.clear();
    for (const quint32 incarnation : incarnations) {
        const qint64 writer = log.knownWriter({member.site, incarnation});
        KnownIncarnation known{incarnation, true, log.lastSeq(writer), {}};
        if (incarnation == incarnations.constLast()) {
            known.lastSeq = std::min(known.lastSeq, after);
        }
        const QList<LogIdentity> last = log.find(writer, known.lastSeq);
        known.lastHash = last.isEmpty() ? Digest() : last.first().hash;
        known.lastSeq = last.isEmpty() ? 0 : known.lastSeq;
        member.incarnations.push_back(known);
    }
}

std::optional<Exchange::TakenOff> Exchange::takenOff()
{
    if (!isEnrolled()) {
        return std::nullopt;
    }
    const SignedMembershipList list = roster();
    const WriterId &self = m_writes.site().writer;
    const MemberSite *own = list.list.find(self.site);
    if (own == nullptr || own->state == SiteState::Active) {
        return std::nullopt;
    }
    TakenOff state;
    state.office = list.authority().name;
    LogStore &log = m_writes.applier().log();
    for (const quint32 incarnation : log.incarnationsOf(self.site)) {
        const auto known = std::find_if(own->incarnations.begin(), own->incarnations.end(),
                                        [&](const KnownIncarnation &one) { return one.number == incarnation; });
        const quint64 counted = known == own->incarnations.end() ? 0 : known->lastSeq;
        const quint64 written = log.lastSeq(log.knownWriter({self.site, incarnation}));
        state.lastCounted = counted;
        state.later += written > counted ? qint64(written - counted) : 0;
    }
    return state;
}

Message Exchange::TakenOff::words() const
{
    if (later == 0) {
        return {QT_TRANSLATE_NOOP("Message", "This PC was taken off the list of sites by %1. Everything it entered "
                                             "before has arrived."),
                {office}};
    }
    return {QT_TRANSLATE_NOOP("Message", "This PC was taken off the list of sites by %1. %2 changes that it entered "
                                         "since do not count there."),
            {office, QString::number(later)}};
}

Message Exchange::TakenOff::advice() const
{
    if (later == 0) {
        return {QT_TRANSLATE_NOOP("Message", "Everything here can still be read. Work goes on at the new PC.")};
    }
    return {QT_TRANSLATE_NOOP("Message", "Everything here can still be read. Write a file for the township as usual "
                                         "and call: it can take these changes over. Enter nothing more here.")};
}

Result<qint64> Exchange::adopt(const RecordId &site, quint64 through, const QString &reason)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.adopt"));
        const SignedMembershipList current = roster();
        current.requireAuthority(m_identity);
        const MemberSite *member = current.list.find(site);
        if (member == nullptr || member->state != SiteState::Revoked) {
            fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "This site has not been taken off the list.")});
        }
        QList<HeldChange> waiting = m_links.held();
        waiting.removeIf([&](const HeldChange &held) {
            return held.reason != QLatin1String("revoked") || held.writer.site != site || held.seq > through;
        });
        if (waiting.isEmpty()) {
            fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "Nothing of this site is kept aside.")},
                 {QT_TRANSLATE_NOOP("Message", "Take in its files first.")});
        }
        std::sort(waiting.begin(), waiting.end(), [](const HeldChange &a, const HeldChange &b) {
            return std::pair(a.writer.incarnation, a.seq) < std::pair(b.writer.incarnation, b.seq);
        });
        const qint64 now = m_writes.clock().nowMillis();
        Transaction transaction{m_writes.connection()};
        try {
            ChangeView change;
            for (const HeldChange &held : std::as_const(waiting)) {
                change.decode(held.body);
                if (m_writes.applier().apply(change, held.body, held.hash) == Applier::Outcome::Foreign) {
                    fail(ErrorKind::Refused,
                         {QT_TRANSLATE_NOOP("Message", "This entry is about another station's record.")});
                }
                m_links.dropHeld(held.id);
            }
            const SignedMembershipList next = nextList(m_writes.suite(), m_identity, current, now,
                                                       [&](MembershipList &list) { close(*list.find(site)); });
            m_links.saveList(next, now);
            m_writes.audit().append({0, now, m_writes.user(), QStringLiteral("enrolment.adopt"), 0, site, reason});
            transaction.commit();
        } catch (...) {
            m_writes.forget();
            throw;
        }
        m_writes.raiseHighWaterMark(false);
        return qint64(waiting.size());
    });
}

} // namespace helin
