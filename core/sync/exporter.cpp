// The writing half of Exchange.
#include "core/records/attachments.h"
#include "core/storage/transaction.h"
#include "core/sync/bundleinspect.h"
#include "core/sync/exchange.h"
#include "core/sync/scope.h"

#include <QDir>

#include <algorithm>

namespace helin {

namespace {

constexpr qint64 changesPerProgress = 512;

void requireFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The folder for the file could not be made.")},
             {QT_TRANSLATE_NOOP("Message", "Check the stick or choose another place.")});
    }
}

} // namespace

void Exchange::writeChange(FrameWriter &frames, const LoggedChange &change)
{
    if (!ChangeView::isRemainder(change.body)) {
        frames.write(FrameKind::Change, change.body);
        return;
    }
    Encoder encoder;
    RemainderFrame{change.hash, change.body}.encode(encoder);
    frames.write(FrameKind::Remainder, encoder.view());
}

void Exchange::writeAttachment(FrameWriter &frames, QByteArrayView changeBody)
{
    ChangeView change;
    change.decode(changeBody);
    const FieldInfo &field = *describe<Attachment>().fieldNamed(u"hash");
    const ValueView named = valueIn(change, field.tag, field.tag);
    if (m_attachments == nullptr || change.kind != ChangeKind::Create || named.kind != ValueView::Kind::Text) {
        return;
    }
    const Digest hash = Digest::fromBytes(QByteArray::fromHex(named.bytes.toByteArray()));
    Encoder encoder;
    m_attachments->chunks(hash, [&](qint64 total, qint64 offset, QByteArrayView bytes) {
        encoder.clear();
        AttachmentPiece{hash, total, offset, bytes}.encode(encoder);
        frames.write(FrameKind::Attachment, encoder.view());
    });
}

Result<ExportedBundle> Exchange::exportTo(const RecordId &peer, const QString &folder, const ProgressFn &progress)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("sync.export"));
        const SignedMembershipList list = roster();
        const std::optional<MemberSite> member = memberNamed(peer, list);
        const SiteContext &own = m_writes.site();
        // A site that was taken off is told so, and nothing else.
        const bool takenOff = member && member->state != SiteState::Active;
        if (!member || (takenOff && !(own.isOffice() && member->parent == own.writer.site))) {
            fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "This site is not on the list of sites.")});
        }
        requireFolder(folder);
        LogStore &log = m_writes.applier().log();
        StationCodes &codes = m_writes.applier().codes();
        Link link = m_links.link(peer);

        BundleHeader header;
        header.suite = m_writes.suite().id();
        header.sender = m_writes.site().writer;
        header.senderName = m_writes.site().name;
        header.receiverSite = peer;
        header.receiverName = member->name;
        header.number = link.sentNumber + 1;
        header.baseNumber = link.ackedNumber;
        header.baseHash = link.ackedHash;
        header.firstPosition = quint64(link.ackedPosition) + 1;
        header.lastPosition = quint64(log.lastPosition());
        header.listNumber = list.list.number;
        header.listHash = list.hash;
        if (own.isOffice() && list.list.authority == own.writer.site && !isAbove(*member) &&
            std::any_of(list.list.trust.links.begin(), list.list.trust.links.end(),
                        [](const SignedKeyStatement &said) { return said.statement.serial > 1; })) {
            header.succession = list.list.trust.bytes(); // for whoever knows an earlier key of this office
        }
        header.createdHlc = std::max(m_writes.hlc().last(), Hlc::fromMillis(m_writes.clock().nowMillis())).packed;

        ExportedBundle exported;
        exported.to = peer;
        exported.toName = member->name;
        exported.number = header.number;
        BundleWriter bundle(header, member->agreementKey, m_identity.signing,
                            unusedPath(folder, bundleFileName(header)));
        FrameWriter frames{bundle};
        Acknowledgement ack;
        ack.number = link.receivedNumber;
        ack.hash = link.receivedHash;
        ack.incarnation = link.receivedIncarnation;
        ack.at = link.receivedAt;
        ack.keptAside = quint64(m_links.heldCount(peer));
        ack.listNumber = list.list.number;
        Encoder encoded;
        ack.encode(encoded);
        frames.write(FrameKind::Acknowledgement, encoded.view());
        encoded.clear();
        m_logHeads.frameFor(peer, m_writes.site().writer.incarnation).encode(encoded);
        frames.write(FrameKind::LogHead, encoded.view());
        // Lists ride both ways: an office that was put back from a copy learns from below what it had signed.
        if (own.isOffice() || m_links.listOf(peer) < list.list.number) {
            frames.write(FrameKind::MembershipList, list.bytes());
        }
        if (own.isOffice() && member->role != SiteRole::Station && !isAbove(*member)) {
            if (const QByteArray statements = m_roots.statementsFor(member->stationCode, list.list.trust);
                !statements.isEmpty()) {
                frames.write(FrameKind::RootStatements, statements);
            }
        }
        const Scope scope{m_writes.site(), *member, incarnationOf(link), list.list};
        const qint64 total = qint64(header.lastPosition - header.firstPosition) + 1;
        log.scan(link.ackedPosition, qint64(header.lastPosition), [&](const LoggedChange &change) {
            if (!takenOff && scope.sends(log.writer(change.writer), codes.code(change.station), change.type)) {
                writeChange(frames, change);
                if (change.type == RecordNumber<Attachment>::value) {
                    writeAttachment(frames, change.body);
                }
                ++exported.changes;
                ++exported.counts[change.type];
            }
            if (progress && change.position % changesPerProgress == 0 &&
                !progress(change.position - link.ackedPosition, total)) {
                fail(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("Message", "Stopped. Nothing was changed.")});
            }
            return true;
        });
        frames.finish(quint64(exported.changes));
        const BundleFile file = bundle.seal();
        exported.bytes = qint64(file.bytes);
        exported.path = file.path;

        // Noted before the file gets its name: a number is never used for two files, whatever happens in between.
        Transaction transaction{m_writes.connection()};
        link.sentNumber = header.number;
        m_links.save(link);
        m_links.addSent({peer, header.number, file.hash, qint64(header.firstPosition), qint64(header.lastPosition),
                         m_writes.clock().nowMillis(), exported.changes, countsText(exported.counts), exported.bytes,
                         QFileInfo(file.path).fileName()});
        m_writes.audit().append({0,
                                 m_writes.clock().nowMillis(),
                                 m_writes.user(),
                                 QStringLiteral("sync.export"),
                                 0,
                                 {},
                                 QFileInfo(file.path).fileName()});
        transaction.commit();
        m_writes.raiseHighWaterMark(true);
        bundle.publish();
        return exported;
    });
}

} // namespace helin
