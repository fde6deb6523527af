#include "core/sync/exchange.h"

#include "core/base/platform.h"
#include "core/storage/transaction.h"
#include "core/sync/bundleinspect.h"
#include "core/sync/erasurecleaning.h"
#include "core/sync/practice.h"
#include "core/sync/scope.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace helin {

QString countsText(const CountsByType &counts)
{
    QStringList parts;
    for (const auto &[type, count] : counts) {
        parts << QStringLiteral("%1:%2").arg(type).arg(count);
    }
    return parts.join(QLatin1Char(' '));
}

CountsByType countsFromText(const QString &text)
{
    CountsByType counts;
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList pair = part.split(QLatin1Char(':'));
        counts[quint16(pair.value(0).toUInt())] = pair.value(1).toLongLong();
    }
    return counts;
}

Exchange::Exchange(WritePath &writes, const SiteIdentity &identity, AttachmentStore *attachments)
    : m_writes{writes}
    , m_identity{identity}
    , m_attachments{attachments}
    , m_links{writes.connection()}
    , m_logHeads{writes.connection(), writes.audit()}
    , m_roots{writes.connection(), writes.suite(), writes.clock()}
{}

bool Exchange::isEnrolled()
{
    return !m_links.newestList().isEmpty();
}

SignedMembershipList Exchange::roster()
{
    const QByteArray bytes = m_links.newestList();
    if (bytes.isEmpty()) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This station is not registered with a township yet.")},
             {QT_TRANSLATE_NOOP("Message", "Write a registration request and hand it to the township first.")});
    }
    return SignedMembershipList::parseFirst(m_writes.suite(), bytes);
}

quint32 Exchange::incarnationOf(const Link &link)
{
    // Of a copied disk nobody can say which of the changes under its name it lacks: all go back to it. So they do after
    // its acknowledgements were forgotten: it may go on under an earlier incarnation than the newest that came from it.
    const bool forgotten = link.ackedPosition == 0 && link.ackFloor > 0;
    return m_logHeads.isCopied(link.site) || forgotten ? std::numeric_limits<quint32>::max() : link.receivedIncarnation;
}

qint64 Exchange::unacknowledged(const RecordId &peer)
{
    const SignedMembershipList list = roster();
    const std::optional<MemberSite> member = memberNamed(peer, list);
    if (!member) {
        return 0;
    }
    const Link link = m_links.link(peer);
    const Scope scope{m_writes.site(), *member, incarnationOf(link), list.list};
    qint64 count = 0;
    LogStore &log = m_writes.applier().log();
    log.scan(link.ackedPosition, log.lastPosition(), [&](const LoggedChange &change) {
        count += scope.sends(log.writer(change.writer), m_writes.applier().codes().code(change.station), change.type)
                     ? 1
                     : 0;
        return true;
    });
    return count;
}

Result<QList<ExportedBundle>> Exchange::exportAll(const QString &folder, const ProgressFn &progress)
{
    return attempt([&] {
        QList<ExportedBundle> all;
        for (const MemberSite &peer : peers()) {
            all.append(exportTo(peer.site, folder, progress).orThrow());
        }
        const SignedMembershipList list = roster();
        for (const MemberSite &member : list.list.sites) {
            // Taken off the list, and still writing: it does not know yet.
            if (member.state == SiteState::Revoked && member.parent == m_writes.site().writer.site &&
                m_links.heldCount(member.site) > 0 && m_links.listOf(member.site) < list.list.number) {
                all.append(exportTo(member.site, folder, progress).orThrow());
            }
        }
        return all;
    });
}

ImportedBundle Exchange::importFile(const QString &path, const ProgressFn &progress)
{
    ImportedBundle report = takeIn(path, progress);
    cleanUp();
    return report;
}

void Exchange::cleanUp()
{
    try {
        (void)finishErasures(m_writes, m_attachments);
    } catch (const Exception &) {
        // What came is safely in; the rewriting is still marked as due and done when the store is opened next.
        m_writes.forget();
    }
}

ImportedBundle Exchange::takeIn(const QString &path, const ProgressFn &progress)
{
    ImportedBundle report;
    report.path = path;
    try {
        m_writes.require(QStringLiteral("sync.import"));
        BundleReader reader(path);
        const BundleHeader &header = reader.header();
        report.from = header.sender.site;
        report.fromName = header.senderName;
        report.number = header.number;
        requireSameWorld(m_writes.site().writer.site, header.sender.site, ErrorKind::NotTrusted);
        const SignedMembershipList list = roster();
        std::optional<MemberSite> sender;
        const Digest hash = reader.verify(m_writes.site().writer.site, [&](const BundleHeader &claimed) {
            sender = senderOf(claimed, list);
            return sender ? sender->signingKey : QByteArray();
        });
        if (const auto known = m_links.receiptByHash(header.sender.site, hash)) {
            report.status = ImportStatus::Duplicate;
            report.already = known->applied + known->already;
            report.receivedEarlierAt = known->at;
            return report;
        }
        if (header.baseNumber != 0 && !m_links.receiptByHash(header.sender.site, header.baseHash)) {
            report.status = ImportStatus::Waiting;
            report.error = Error{ErrorKind::Waiting,
                                 {QT_TRANSLATE_NOOP("Message", "An earlier file is missing: number %1 from %2."),
                                  {QString::number(header.baseNumber), header.senderName}},
                                 {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
                                 {QT_TRANSLATE_NOOP("Message", "Keep this file and receive the earlier one first.")}};
            return report;
        }
        reader.decrypt(agreementFor(header));
        return merge(reader, hash, *sender, report, progress);
    } catch (const ForgottenPast &) {
        m_writes.forget();
        return takeInAnew(path, progress);
    } catch (const Exception &exception) {
        m_writes.forget();
        report.status = ImportStatus::Refused;
        report.error = exception.error();
        report.applied = report.already = report.keptAside = report.conflicts = 0;
        report.counts.clear();
        report.returned = 0;
        report.warnings.clear();
        return report;
    }
}

ImportedBundle Exchange::takeInAnew(const QString &path, const ProgressFn &progress)
{
    try {
        m_writes.goOnAnew();
    } catch (const Exception &exception) {
        ImportedBundle refused;
        refused.path = path;
        refused.error = exception.error();
        return refused;
    }
    return takeIn(path, progress);
}

QList<ImportedBundle> Exchange::importAll(const QStringList &paths, const ProgressFn &progress)
{
    struct Candidate
    {
        QString path;
        bool fromFolder;
        quint64 number;
    };
    QList<Candidate> candidates;
    const auto add = [&](const QString &path, bool fromFolder) {
        quint64 number = 0;
        try {
            number = inspectBundle(path).header.number;
        } catch (const Exception &) {
            // What is wrong with it is told when its turn comes.
            number = 0;
        }
        candidates.append({path, fromFolder, number});
    };
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            const QFileInfoList files =
                QDir(path).entryInfoList({QLatin1Char('*') + bundleSuffix}, QDir::Files, QDir::Name);
            for (const QFileInfo &file : files) {
                add(file.filePath(), true);
            }
        } else {
            add(path, false);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.number < b.number; });

    QList<ImportedBundle> reports;
    QList<qsizetype> waiting;
    const auto take = [&](const Candidate &candidate) {
        ImportedBundle report = takeIn(candidate.path, progress);
        if (candidate.fromFolder && report.status == ImportStatus::Refused && report.error &&
            report.error->kind == ErrorKind::WrongReceiver) {
            report.status = ImportStatus::Skipped;
        }
        return report;
    };
    for (const Candidate &candidate : candidates) {
        reports.append(take(candidate));
    }
    // A file that waited may find its base among the files that came after it.
    bool progressed = true;
    while (progressed) {
        progressed = false;
        for (qsizetype i = 0; i < reports.size(); ++i) {
            if (reports.at(i).status == ImportStatus::Waiting) {
                ImportedBundle again = take(candidates.at(i));
                progressed = progressed || again.status != ImportStatus::Waiting;
                reports[i] = std::move(again);
            }
        }
    }
    cleanUp();
    return reports;
}

} // namespace helin
