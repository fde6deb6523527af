// The reading half of Exchange: one verified bundle into the store, in one transaction.
#include "core/storage/transaction.h"
#include "core/sync/exchange.h"
#include "core/sync/scope.h"

#include <QFileInfo>

#include <set>

namespace helin {

namespace {

constexpr qint64 aheadUnnoticed = 10 * 60 * 1000;       ///< ms a sender's clock may be ahead
constexpr qint64 aheadBearable = 24LL * 60 * 60 * 1000; ///< ms beyond which a person decides
constexpr qint64 changesPerProgress = 512;

QString reasonOf(Scope::Verdict verdict)
{
    switch (verdict) {
    case Scope::Verdict::NotTheirs:
        return QStringLiteral("rights");
    case Scope::Verdict::Revoked:
        return QStringLiteral("revoked");
    case Scope::Verdict::NotForUs:
        return QStringLiteral("scope");
    case Scope::Verdict::Accept:
        break;
    }
    return {};
}

} // namespace

namespace {

/// From now on everything is sent again, and no bundle so far counts as taken in.
void forgetAcknowledgements(Link &link)
{
    link.ackedNumber = 0;
    link.ackedHash = {};
    link.ackedPosition = 0;
    link.ackedAt = 0;
    link.ackFloor = link.sentNumber;
}

} // namespace

void Exchange::acceptAcknowledgement(const Acknowledgement &ack, quint32 incarnation, Link &link)
{
    if (ack.number != 0 && ack.incarnation == m_writes.site().writer.incarnation) {
        m_logHeads.setHeard(link.site, ack.incarnation);
    }
    if (incarnation < link.receivedIncarnation) {
        return; // what the peer had taken in before it was put back, it may have forgotten since
    }
    if (link.receivedIncarnation != 0 && incarnation > link.receivedIncarnation) {
        // The peer was put back from a copy. Everything is sent again, its own earlier changes included, which no
        // bundle so far has held; so no bundle so far counts as taken in.
        forgetAcknowledgements(link);
        return;
    }
    const std::optional<SentBundle> sent = ack.number == 0 ? std::nullopt : m_links.sent(link.site, ack.number);
    if (!sent || sent->hash != ack.hash || ack.number <= std::max(link.ackedNumber, link.ackFloor)) {
        return;
    }
    link.ackedNumber = ack.number;
    link.ackedHash = ack.hash;
    link.ackedPosition = sent->toPosition;
    link.ackedAt = ack.at;
}

bool Exchange::mayErase(const ChangeView &erasure)
{
    const SignedMembershipList list = roster();
    const MemberSite *author = list.list.find(erasure.writer.site);
    return author != nullptr && author->stationCode == QString::fromUtf8(erasure.station);
}

ImportedBundle Exchange::merge(BundleReader &reader, const Digest &hash, const MemberSite &sender,
                               ImportedBundle report, const ProgressFn &progress)
{
    const BundleHeader &header = reader.header();
    const qint64 now = m_writes.clock().nowMillis();
    const SignedMembershipList list = roster();
    Applier &applier = m_writes.applier();
    const HlcClock hlcBefore = m_writes.hlc();
    const qint64 conflictsBefore = applier.log().conflictCount();
    const bool anyHeld = m_links.heldCount() > 0;
    Link link = m_links.link(sender.site);
    const Scope scope{m_writes.site(), sender, link.receivedIncarnation, list.list};
    // The sender's key was proven by a root; the list in the same bundle has to say the same.
    const bool bySuccession =
        !m_writes.site().isOffice() && isAbove(sender) && sender.signingKey != list.authority().signingKey;
    std::set<quint32> returnedFrom; // own incarnations that had forgotten changes
    // Another file of the same number was taken in before.
    bool branched = m_links.receipt(header.sender.site, header.sender.incarnation, header.number).has_value();
    std::optional<quint64> promised;
    std::optional<LogHeadFrame> logHeads;
    quint64 seen = 0;

    Transaction transaction{m_writes.connection()};
    std::optional<Transaction> attachments;
    // A save on another connection may have gone further meanwhile, and the reading stored below must not fall back.
    m_writes.hlc().follow(Hlc{Meta(m_writes.connection()).integer("hlc")});
    try {
        FrameReader frames{reader};
        FrameKind kind{};
        QByteArrayView bytes;
        ChangeView change;
        while (frames.next(kind, bytes)) {
            if (promised) {
                fail(ErrorKind::BundleDamaged,
                     {QT_TRANSLATE_NOOP("Message", "The content of the file is not in order.")});
            }
            switch (kind) {
            case FrameKind::Acknowledgement:
                acceptAcknowledgement(Acknowledgement::decode(bytes), header.sender.incarnation, link);
                break;
            case FrameKind::LogHead:
                logHeads = LogHeadFrame::decode(bytes);
                if (const auto &held = logHeads->held; held &&
                                                       held->incarnation == m_writes.site().writer.incarnation &&
                                                       m_writes.audit().hashAt(held->head.entries) != held->head.hash) {
                    throw ForgottenPast{}; // a peer remembers acts of this incarnation that are not its own any more
                }
                break;
            case FrameKind::MembershipList:
                acceptList(bytes, list, sender);
                break;
            case FrameKind::RootStatements:
                if (isAbove(sender) && list.list.authority == m_writes.site().writer.site) {
                    if (const auto chain = m_roots.take(bytes, list.list.trust, m_identity)) {
                        m_links.saveList(nextList(m_writes.suite(), m_identity, list, now,
                                                  [&](MembershipList &next) { next.trust = *chain; }),
                                         now);
                    }
                }
                break;
            case FrameKind::Change:
            case FrameKind::Remainder: {
                ++seen;
                Digest changeHash;
                if (kind == FrameKind::Remainder) {
                    const RemainderFrame frame = RemainderFrame::decode(bytes);
                    changeHash = frame.hash;
                    bytes = frame.body;
                } else {
                    changeHash = m_writes.suite().hash(bytes);
                }
                change.decode(bytes);
                // Only what was erased travels without a hash that can be computed.
                if (change.remainder != (kind == FrameKind::Remainder)) {
                    fail(ErrorKind::BundleDamaged,
                         {QT_TRANSLATE_NOOP("Message", "The content of the file is not in order.")});
                }
                const ChangeRef named{change.writer, change.seq, hashStartOf(changeHash)};
                if (change.writer == m_writes.site().writer && !applier.log().position(named)) {
                    throw ForgottenPast{};
                }
                const bool firstHop = change.writer.site == sender.site;
                const qint64 ahead = change.hlc.millis() - now;
                QString reason = reasonOf(scope.receives(change, changeHash));
                if (reason.isEmpty() && change.kind == ChangeKind::Erase && !mayErase(change)) {
                    reason = QStringLiteral("rights");
                }
                if (reason.isEmpty() && firstHop && ahead > aheadBearable) {
                    reason = QStringLiteral("clock");
                }
                const auto keepAside = [&](const QString &why) {
                    const bool fresh = m_links.hold({0, sender.site, header.number, now, why, change.writer, change.seq,
                                                     QString::fromUtf8(change.station), change.type, change.record,
                                                     applier.withoutErased(change, bytes), changeHash});
                    ++(fresh ? report.keptAside : report.already);
                };
                if (!reason.isEmpty()) {
                    // What a person has taken over, or what came before the list was changed, is not asked about again.
                    applier.log().position(named) ? void(++report.already) : keepAside(reason);
                    break;
                }
                switch (applier.apply(change, bytes, changeHash)) {
                case Applier::Outcome::Branched:
                    branched = true;
                    [[fallthrough]];
                case Applier::Outcome::Applied:
                    ++report.applied;
                    ++report.counts[change.type];
                    if (change.writer.site == m_writes.site().writer.site) {
                        returnedFrom.insert(change.writer.incarnation);
                    }
                    report.returned += change.writer.site == m_writes.site().writer.site ? 1 : 0;
                    if (anyHeld) {
                        m_links.dropHeld(changeHash); // the own clock was wrong when it came first
                    }
                    break;
                case Applier::Outcome::Already:
                    ++report.already;
                    break;
                case Applier::Outcome::Foreign:
                    keepAside(QStringLiteral("rights"));
                    break;
                }
                // The own clock follows what is believable, so that later entries here sort after what was seen.
                if (ahead <= aheadUnnoticed) {
                    m_writes.hlc().follow(change.hlc);
                }
                break;
            }
            case FrameKind::Attachment: {
                // Pieces are committed before the records that name them; pieces nobody names do no harm.
                if (m_attachments != nullptr) {
                    if (!attachments) {
                        attachments.emplace(m_attachments->connection());
                    }
                    const AttachmentPiece piece = AttachmentPiece::decode(bytes);
                    m_attachments->receive(piece.hash, piece.total, piece.offset, piece.bytes);
                }
                break;
            }
            case FrameKind::End: {
                Decoder end{bytes};
                promised = end.varint();
                break;
            }
            }
            if (progress && seen % changesPerProgress == 0 &&
                !progress(qint64(frames.position()), qint64(reader.plainSize()))) {
                fail(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("Message", "Stopped. Nothing was changed.")});
            }
        }
        if (!promised || *promised != seen) {
            fail(ErrorKind::BundleDamaged, {QT_TRANSLATE_NOOP("Message", "The content of the file is not in order.")},
                 {QT_TRANSLATE_NOOP("Message", "Nothing was taken over. Ask for the file again.")});
        }
        if (bySuccession && roster().authority().signingKey != sender.signingKey) {
            fail(ErrorKind::NotTrusted,
                 {QT_TRANSLATE_NOOP("Message", "The list of sites is not signed by the township known here.")},
                 {QT_TRANSLATE_NOOP("Message", "Ask the township before going on.")});
        }
        report.conflicts = std::max(qint64{0}, applier.log().conflictCount() - conflictsBefore);
        const bool inOrder =
            header.sender.incarnation > link.receivedIncarnation ||
            (header.sender.incarnation == link.receivedIncarnation && header.number > link.receivedNumber);
        if (branched) {
            if (const auto fresh = m_logHeads.warn(
                    {0, sender.site, LogDoubt::Copied, header.sender.incarnation, 0, 0, now, header.number})) {
                report.warnings.append(*fresh);
            }
        }
        if (logHeads) {
            report.warnings +=
                m_logHeads.take(sender.site, m_writes.site().writer.site, m_writes.site().writer.incarnation, *logHeads,
                                inOrder, header.number, now);
        }
        for (const LogHead &missing :
             m_logHeads.contradictions(m_writes.site().writer.site, m_writes.site().writer.incarnation)) {
            // What others remember of that stretch is true: the changes written in it have come back.
            if (returnedFrom.contains(missing.incarnation)) {
                if (const auto fresh = m_logHeads.warn({0, m_writes.site().writer.site, LogDoubt::Copied,
                                                        missing.incarnation, 0, 0, now, header.number})) {
                    report.warnings.append(*fresh);
                }
            }
        }
        if (inOrder) {
            link.receivedIncarnation = header.sender.incarnation;
            link.receivedNumber = header.number;
            link.receivedHash = hash;
            link.receivedPosition = qint64(header.lastPosition);
            link.receivedAt = now;
        }
        // Somebody still goes on from an earlier state of that disk, who lacks what others have acknowledged in its
        // name.
        if (branched || (header.sender.incarnation < link.receivedIncarnation && report.applied > 0)) {
            forgetAcknowledgements(link);
        }
        m_links.save(link);
        if (inOrder) {
            m_links.setListOf(sender.site, header.listNumber);
        }
        const QString name = QFileInfo(report.path).fileName();
        m_links.addReceipt({header.sender.site, header.sender.incarnation, header.number, hash,
                            qint64(header.firstPosition), qint64(header.lastPosition), now, report.applied,
                            report.already, report.keptAside, report.conflicts, countsText(report.counts), name});
        m_writes.audit().append({0, now, m_writes.user(), QStringLiteral("sync.import"), 0, {}, name});
        Meta(m_writes.connection()).set("hlc", Value(m_writes.hlc().last().packed));
        if (attachments) {
            attachments->commit();
        }
        transaction.commit();
    } catch (...) {
        m_writes.hlc() = hlcBefore;
        throw;
    }
    m_writes.raiseHighWaterMark(false);
    report.status = ImportStatus::Merged;
    return report;
}

Result<ChangeSet> Exchange::releaseHeld(qint64 heldId, const QString &reason)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("sync.release"));
        const QList<HeldChange> all = m_links.held();
        const auto held = std::find_if(all.begin(), all.end(), [&](const HeldChange &one) { return one.id == heldId; });
        if (held == all.end()) {
            fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "This entry is not among those kept aside.")});
        }
        if (held->reason != QLatin1String("clock")) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "Only entries kept aside because of a clock can be taken over.")},
                 {QT_TRANSLATE_NOOP("Message", "The station must enter it again within its own rights.")});
        }
        ChangeView change;
        change.decode(held->body);
        Transaction transaction{m_writes.connection()};
        try {
            const Applier::Outcome outcome = m_writes.applier().apply(change, held->body, held->hash);
            if (outcome == Applier::Outcome::Foreign) {
                fail(ErrorKind::Refused,
                     {QT_TRANSLATE_NOOP("Message", "This entry is about another station's record.")});
            }
            if (outcome == Applier::Outcome::Branched) {
                m_logHeads.warn({0, change.writer.site, LogDoubt::Copied, change.writer.incarnation, 0, 0,
                                 m_writes.clock().nowMillis(), held->number});
                Link link = m_links.link(held->site);
                forgetAcknowledgements(link);
                m_links.save(link);
            }
        } catch (...) {
            m_writes.forget();
            throw;
        }
        m_links.dropHeld(heldId);
        m_writes.audit().append({0, m_writes.clock().nowMillis(), m_writes.user(), QStringLiteral("sync.release"),
                                 held->type, held->record, reason});
        transaction.commit();
        return ChangeSet{QStringLiteral("sync.release"), {{held->type, held->record, change.kind, std::nullopt}}};
    });
}

Result<ChangeSet> Exchange::dropHeld(qint64 heldId, const QString &reason)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("sync.drop"));
        Transaction transaction{m_writes.connection()};
        m_links.dropHeld(heldId);
        m_writes.audit().append(
            {0, m_writes.clock().nowMillis(), m_writes.user(), QStringLiteral("sync.drop"), 0, {}, reason});
        transaction.commit();
        return ChangeSet{QStringLiteral("sync.drop")};
    });
}

} // namespace helin
