#include "core/sync/enrolmentdesk.h"

#include "core/base/platform.h"
#include "core/base/regioncode.h"
#include "core/records/organisation.h"
#include "core/storage/transaction.h"
#include "core/sync/practice.h"
#include "core/sync/suiteadoption.h"

#include <QFile>

#include <algorithm>

namespace helin {

namespace {

constexpr char requestSecret[] = "enrolment_request";
constexpr char identitySecret[] = "identity";
constexpr char otherIdentitySecret[] = "identity_other_suite"; ///< until the township's suite is known
constexpr qint64 largestPaper = 32 << 20;

QByteArray readPaper(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The file could not be read.")},
             {QT_TRANSLATE_NOOP("Message", "Check that it is where you think it is.")});
    }
    if (file.size() > largestPaper) {
        fail(ErrorKind::BundleDamaged, {QT_TRANSLATE_NOOP("Message", "This file is too large for what it should be.")});
    }
    return file.readAll();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (QChar character : text) {
        if (character.isDigit()) {
            digits += character;
        }
    }
    return digits;
}

void requireFingerprint(const QString &expected, const QString &given)
{
    if (!given.isEmpty() && digitsOf(given) != digitsOf(expected)) {
        fail(ErrorKind::NotTrusted, {QT_TRANSLATE_NOOP("Message", "The check code does not agree.")},
             {QT_TRANSLATE_NOOP("Message", "Nothing was changed. Read the code to each other again; if it still "
                                           "differs, the file is not from whom it says.")});
    }
}

/// The letter of a PC that joins: A for the first of its office, B for the second. The list is the one that let it in,
/// so the PCs that joined earlier are those that stand on it.
QString letterAmong(const MembershipList &list, const SiteIdentity &self)
{
    constexpr qsizetype letters = 26;
    const auto office = list.ofStation(self.stationCode);
    const qsizetype others = std::count_if(office.begin(), office.end(),
                                           [&](const MemberSite *member) { return member->site != self.site; });
    return QString(QChar(u'A' + ushort(std::min(others, letters - 1))));
}

} // namespace

Result<ChangeSet> EnrolmentDesk::openTownship()
{
    return attempt([&] {
        const SignedMembershipList list = firstList(m_writes.suite(), m_identity, m_writes.clock().nowMillis());
        Transaction transaction{m_writes.connection()};
        m_exchange.links().saveList(list, m_writes.clock().nowMillis());
        transaction.commit();
        return ChangeSet{QStringLiteral("township.open")};
    });
}

QByteArray EnrolmentDesk::newRequest(Meta &meta)
{
    const qint64 now = m_writes.clock().nowMillis();
    QByteArray file;
    if (m_identity.role == SiteRole::Station) {
        const auto suite = Suite::create(m_identity.suite == SuiteId::Intl ? SuiteId::Gm : SuiteId::Intl);
        const SiteIdentity other =
            SiteIdentity::make(*suite, m_identity.site, m_identity.stationCode, m_identity.name, m_identity.role);
        file = requestFile(m_writes.suite(), m_identity, now, &other);
        meta.setSecret(otherIdentitySecret, other.serialised().view());
    } else {
        file = requestFile(m_writes.suite(), m_identity, now);
    }
    meta.setSecret(requestSecret, file);
    return file;
}

std::optional<SiteIdentity> EnrolmentDesk::identityFor(SuiteId suite)
{
    if (suite == m_identity.suite || m_exchange.isEnrolled()) {
        return std::nullopt;
    }
    QByteArray bytes = Meta(m_writes.connection()).secret(otherIdentitySecret);
    if (bytes.isEmpty()) {
        return std::nullopt;
    }
    SiteIdentity other = SiteIdentity::parse(bytes);
    wipe(bytes);
    return other.suite == suite ? std::optional(std::move(other)) : std::nullopt;
}

Result<EnrolmentDesk::Paper> EnrolmentDesk::request(const QString &path)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.request"));
        if (m_exchange.isEnrolled()) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "This station is registered with a township already.")});
        }
        Meta meta{m_writes.connection()};
        QByteArray file = meta.secret(requestSecret);
        if (file.isEmpty()) {
            Transaction transaction{m_writes.connection()};
            file = newRequest(meta);
            transaction.commit();
        }
        writeAtomically(path, file);
        const EnrolmentRequest parsed = parseRequest(file);
        return Paper{path, parsed.site, parsed.name, parsed.stationCode, parsed.fingerprint()};
    });
}

Result<EnrolmentDesk::Paper> EnrolmentDesk::inspectRequest(const QString &path)
{
    return attempt([&] {
        const EnrolmentRequest parsed = parseRequest(readPaper(path));
        return Paper{path, parsed.site, parsed.name, parsed.stationCode, parsed.fingerprint()};
    });
}

Result<EnrolmentDesk::Paper> EnrolmentDesk::approve(const QString &requestPath, const QString &welcomePath,
                                                    const QString &fingerprint)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.approve"));
        const EnrolmentRequest parsed = parseRequest(readPaper(requestPath));
        requireSameWorld(m_writes.site().writer.site, parsed.site);
        requireFingerprint(parsed.fingerprint(), fingerprint);
        const qint64 now = m_writes.clock().nowMillis();
        const SignedMembershipList before = m_exchange.roster();
        const Approval approval = helin::approve(m_writes.suite(), m_identity, before, parsed, {}, now);
        writeAtomically(welcomePath, approval.welcomeFile);
        if (approval.list.list.number != before.list.number) {
            Transaction transaction{m_writes.connection()};
            m_exchange.links().saveList(approval.list, now);
            transaction.commit();
        }
        m_writes
            .run(QStringLiteral("enrolment.approve"),
                 [&](Writer &writer) {
                     Query known;
                     known.where(QStringLiteral("code"), Value(parsed.stationCode));
                     if (writer.reader().count<Station>(known) > 0) {
                         return;
                     }
                     Station station;
                     station.code = parsed.stationCode;
                     station.name = parsed.name;
                     const Result<RegionCode> code = RegionCode::parse(parsed.stationCode);
                     station.kind = code && code->kind() == VillageKind::ResidentsCommittee ? StationKind::Community
                                                                                            : StationKind::Village;
                     writer.create(station);
                 })
            .orThrow();
        return Paper{welcomePath, parsed.site, parsed.name, parsed.stationCode, approval.fingerprint};
    });
}

Result<EnrolmentDesk::Paper> EnrolmentDesk::accept(const QString &welcomePath, const QString &fingerprint)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.accept"));
        Meta meta{m_writes.connection()};
        const QByteArray request = meta.secret(requestSecret);
        if (request.isEmpty()) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This station has not asked to be registered yet.")},
                 {QT_TRANSLATE_NOOP("Message", "Write a registration request and hand it to the township first.")});
        }
        const QByteArray paper = readPaper(welcomePath);
        const SuiteId theirs = suiteOfWelcome(paper);
        const std::optional<SiteIdentity> other = identityFor(theirs);
        const auto suite = Suite::create(other ? theirs : m_identity.suite);
        const Welcome welcome = parseWelcome(*suite, other ? *other : m_identity, request, paper);
        requireSameWorld(m_writes.site().writer.site, welcome.list.list.authority);
        requireFingerprint(welcome.fingerprint(), fingerprint);
        if (m_exchange.isEnrolled()) {
            (void)stepTo(m_exchange.roster(), welcome.list);
        }
        Transaction transaction{m_writes.connection()};
        SuiteAdoption adoption{m_writes.applier(), m_attachments, *suite};
        if (other) {
            adoption.rewriteLog();
            m_writes.audit().changeSuite(m_identity.suite);
            meta.set("suite", Value(qint64(theirs)));
            meta.setSecret(identitySecret, other->serialised().view());
        }
        meta.dropSecret(otherIdentitySecret);
        m_exchange.links().saveList(welcome.list, m_writes.clock().nowMillis());
        meta.set("township_site", Value(welcome.list.list.authority));
        if (meta.text(pcLetterKey).isEmpty()) {
            meta.set(pcLetterKey, Value(letterAmong(welcome.list.list, m_identity)));
        }
        transaction.commit();
        if (other) {
            adoption.dropFormer();
            m_suiteChanged(theirs);
        }
        const MemberSite &township = welcome.list.authority();
        return Paper{welcomePath, township.site, township.name, township.stationCode, welcome.fingerprint()};
    });
}

Result<EnrolmentDesk::Paper> EnrolmentDesk::revoke(const RecordId &site, quint64 after)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.revoke"));
        const SignedMembershipList current = m_exchange.roster();
        const MemberSite *member = current.list.find(site);
        if (member == nullptr || site == current.list.authority) {
            fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "This site is not on the list of sites.")});
        }
        LogStore &log = m_writes.applier().log();
        const qint64 now = m_writes.clock().nowMillis();
        const SignedMembershipList next =
            nextList(m_writes.suite(), m_identity, current, now, [&](MembershipList &list) {
                MemberSite &revoked = *list.find(site);
                revoked.state = SiteState::Revoked;
                revoked.incarnations.clear();
                for (quint32 incarnation = 1;; ++incarnation) {
                    const qint64 writer = log.knownWriter({site, incarnation});
                    if (writer == 0) {
                        break;
                    }
                    KnownIncarnation known{incarnation, true, log.lastSeq(writer), {}};
                    const bool newest = log.knownWriter({site, incarnation + 1}) == 0;
                    known.lastSeq = newest ? std::min(known.lastSeq, after) : known.lastSeq;
                    const QList<LogIdentity> last = log.find(writer, known.lastSeq);
                    known.lastHash = last.isEmpty() ? Digest() : last.first().hash;
                    known.lastSeq = last.isEmpty() ? 0 : known.lastSeq;
                    revoked.incarnations.push_back(known);
                }
            });
        Transaction transaction{m_writes.connection()};
        m_exchange.links().saveList(next, now);
        m_writes.audit().append({0, now, m_writes.user(), QStringLiteral("enrolment.revoke"), 0, site, {}});
        transaction.commit();
        return Paper{{}, site, member->name, member->stationCode, next.fingerprint()};
    });
}

} // namespace helin
