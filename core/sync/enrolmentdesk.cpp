#include "core/sync/enrolmentdesk.h"

#include "core/base/platform.h"
#include "core/base/regioncode.h"
#include "core/records/organisation.h"
#include "core/storage/transaction.h"
#include "core/sync/paperfile.h"
#include "core/sync/practice.h"
#include "core/sync/suiteadoption.h"

#include <QFileInfo>

#include <algorithm>

namespace helin {

namespace {

constexpr char requestSecret[] = "enrolment_request";
constexpr char identitySecret[] = "identity";
constexpr char previousSecret[] = "identity.previous";
constexpr char renewedSecret[] = "identity.next"; ///< keys that a welcome will make the own ones

SiteIdentity identityIn(const Meta &meta, const char *name)
{
    QByteArray bytes = meta.secret(name);
    SiteIdentity identity = SiteIdentity::parse(bytes);
    wipe(bytes);
    return identity;
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

QByteArray EnrolmentDesk::newRequest(Meta &meta)
{
    const qint64 now = m_writes.clock().nowMillis();
    QByteArray file;
    if (m_identity.role == SiteRole::Station) {
        QByteArray kept = meta.secret(otherIdentitySecret);
        const SiteIdentity other = kept.isEmpty() ? underOtherSuite(m_identity) : SiteIdentity::parse(kept);
        wipe(kept);
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

Result<EnrolmentDesk::Paper> EnrolmentDesk::request(const QString &path, bool again)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.request"));
        const bool enrolled =
            m_writes.site().isOffice() ? m_exchange.rosterAbove().has_value() : m_exchange.isEnrolled();
        if (enrolled && !again) {
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

Result<EnrolmentDesk::Paper> EnrolmentDesk::requestNewKeys(const QString &path)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.renew"));
        if (m_writes.site().isOffice() || !m_exchange.isEnrolled()) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "Only a registered station asks its township for new keys.")});
        }
        const SiteIdentity renewed = SiteIdentity::make(m_writes.suite(), m_identity.site, m_identity.stationCode,
                                                        m_identity.name, m_identity.role);
        const QByteArray file = requestFile(m_writes.suite(), renewed, m_writes.clock().nowMillis());
        const SecretBytes kept = renewed.serialised();
        Meta meta{m_writes.connection()};
        Transaction transaction{m_writes.connection()};
        meta.setSecret(renewedSecret, kept.view());
        meta.setSecret(requestSecret, file);
        m_writes.note(QStringLiteral("enrolment.renew"));
        transaction.commit();
        writeAtomically(path, renewalFile(m_writes.suite(), m_identity, file));
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
                                                    const Approving &approving)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.approve"));
        const EnrolmentRequest parsed = parseRequest(readPaper(requestPath));
        requireSameWorld(m_writes.site().writer.site, parsed.site);
        requireFingerprint(parsed.fingerprint(), approving.fingerprint);
        const qint64 now = m_writes.clock().nowMillis();
        const SignedMembershipList before = m_exchange.roster();
        requireNewestList();
        const MemberSite *replaced = nullptr;
        if (!approving.replaces.isNull()) {
            m_writes.require(QStringLiteral("enrolment.revoke"));
            replaced = before.list.find(approving.replaces);
            if (replaced == nullptr || replaced->site == parsed.site || replaced->role != parsed.role ||
                replaced->stationCode != parsed.stationCode) {
                fail(ErrorKind::Invalid,
                     {QT_TRANSLATE_NOOP("Message", "The PC to be replaced belongs to another station.")},
                     {QT_TRANSLATE_NOOP("Message", "Nothing was changed. Choose the old PC of the same station.")});
            }
        }
        const bool closing = replaced != nullptr && replaced->state == SiteState::Active;
        const Approval approval = helin::approve(
            m_writes.suite(), m_identity, before, parsed, {}, now,
            closing ? [&](MembershipList &list) { m_exchange.close(*list.find(replaced->site)); }
                    : std::function<void(MembershipList &)>());
        writeAtomically(welcomePath, approval.welcomeFile);
        if (approval.list.list.number != before.list.number) {
            Transaction transaction{m_writes.connection()};
            m_exchange.links().saveList(approval.list, now);
            if (closing) {
                m_writes.audit().append(
                    {0, now, m_writes.user(), QStringLiteral("enrolment.revoke"), 0, replaced->site, {}});
            }
            transaction.commit();
        }
        m_writes
            .run(QStringLiteral("enrolment.approve"),
                 [&](Writer &writer) {
                     if (parsed.role != SiteRole::Station) {
                         return;
                     }
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
        Paper paper{welcomePath, parsed.site, parsed.name, parsed.stationCode, approval.fingerprint};
        if (replaced != nullptr) {
            paper.replaced = replaced->name;
            paper.bundlePath = m_exchange.exportTo(parsed.site, QFileInfo(welcomePath).absolutePath()).orThrow().path;
        }
        return paper;
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
        const bool renewing = !meta.secret(renewedSecret).isEmpty();
        const std::optional<SiteIdentity> other = renewing ? std::nullopt : identityFor(theirs);
        const SiteIdentity asking = renewing ? identityIn(meta, renewedSecret)
                                             : SiteIdentity::parse((other ? *other : m_identity).serialised().view());
        const auto suite = Suite::create(asking.suite);
        const Welcome welcome = parseWelcome(*suite, asking, request, paper);
        requireSameWorld(m_writes.site().writer.site, welcome.list.list.authority);
        requireFingerprint(welcome.fingerprint(), fingerprint);
        Transaction transaction{m_writes.connection()};
        SuiteAdoption adoption{m_writes.applier(), m_attachments, *suite};
        if (other) {
            adoption.rewriteLog();
            m_writes.audit().changeSuite(m_identity.suite);
            meta.set("suite", Value(qint64(theirs)));
            meta.setSecret(identitySecret, other->serialised().view());
        }
        meta.dropSecret(otherIdentitySecret);
        if (m_writes.site().isOffice()) {
            acceptAbove(welcome);
        } else {
            acceptOwn(welcome, !fingerprint.isEmpty());
        }
        if (renewing) {
            const SecretBytes previous = m_identity.serialised();
            const SecretBytes present = asking.serialised();
            meta.setSecret(previousSecret, previous.view());
            meta.setSecret(identitySecret, present.view());
            meta.dropSecret(renewedSecret);
        }
        transaction.commit();
        if (other) {
            adoption.dropFormer();
            m_suiteChanged(theirs);
        }
        if (renewing) {
            m_identity = SiteIdentity::parse(asking.serialised().view());
        }
        const MemberSite &township = welcome.list.authority();
        return Paper{welcomePath, township.site, township.name, township.stationCode, welcome.fingerprint()};
    });
}

void EnrolmentDesk::requireNewestList()
{
    const SignedMembershipList own = m_exchange.roster();
    for (const MemberSite &member : own.list.sites) {
        if (const quint64 known = m_exchange.links().listOf(member.site); known > own.list.number) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "“%1” knows a newer list of sites (number %2) than this PC (%3), which "
                                               "was put back from a backup."),
                  {member.name, QString::number(known), QString::number(own.list.number)}},
                 {QT_TRANSLATE_NOOP("Message", "Send that station a file and take in its answer first: the list comes "
                                               "back with it.")});
        }
    }
}

void EnrolmentDesk::acceptAbove(const Welcome &welcome)
{
    if (const auto known = m_exchange.rosterAbove()) {
        (void)stepTo(*known, welcome.list);
    }
    m_exchange.links().saveListAbove(welcome.list);
    m_exchange.links().setListOf(welcome.list.list.authority, welcome.list.list.number);
}

void EnrolmentDesk::acceptOwn(const Welcome &welcome, bool compared)
{
    const qint64 now = m_writes.clock().nowMillis();
    bool proven = true;
    if (m_exchange.isEnrolled()) {
        try {
            (void)stepTo(m_exchange.roster(), welcome.list);
        } catch (const Exception &exception) {
            // Who has compared the check code by phone lets the township in anew, as on the first day.
            if (exception.error().kind != ErrorKind::NotTrusted || !compared) {
                throw;
            }
            proven = false;
        }
    }
    if (proven) {
        m_exchange.links().saveList(welcome.list, now);
    } else {
        m_exchange.links().replaceLists(welcome.list, now);
    }
    m_exchange.links().setListOf(welcome.list.list.authority, welcome.list.list.number);
    Meta meta{m_writes.connection()};
    meta.set("township_site", Value(welcome.list.list.authority));
    if (meta.text(pcLetterKey).isEmpty()) {
        meta.set(pcLetterKey, Value(letterAmong(welcome.list.list, m_identity)));
    }
}

Result<EnrolmentDesk::Paper> EnrolmentDesk::revoke(const RecordId &site, quint64 after)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("enrolment.revoke"));
        const SignedMembershipList current = m_exchange.roster();
        requireNewestList();
        const MemberSite *member = current.list.find(site);
        if (member == nullptr || site == current.list.authority) {
            fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "This site is not on the list of sites.")});
        }
        const qint64 now = m_writes.clock().nowMillis();
        const SignedMembershipList next =
            nextList(m_writes.suite(), m_identity, current, now,
                     [&](MembershipList &list) { m_exchange.close(*list.find(site), after); });
        Transaction transaction{m_writes.connection()};
        m_exchange.links().saveList(next, now);
        m_writes.audit().append({0, now, m_writes.user(), QStringLiteral("enrolment.revoke"), 0, site, {}});
        transaction.commit();
        return Paper{{}, site, member->name, member->stationCode, next.fingerprint()};
    });
}

} // namespace helin
