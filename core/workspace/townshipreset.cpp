#include "core/workspace/townshipreset.h"

#include "core/base/platform.h"
#include "core/base/textnormal.h"
#include "core/organisation/accounts.h"
#include "core/organisation/checks.h"
#include "core/security/checkcode.h"
#include "core/security/escrow.h"
#include "core/security/keyslot.h"
#include "core/storage/transaction.h"
#include "core/workspace/exchangerun.h"

#include <QFile>

namespace helin {

namespace {

constexpr QLatin1String pendingKind{"reset"};
constexpr char noticeUser[] = "township_reset_user";
constexpr char noticeAt[] = "township_reset_at";
const QString seenAct = QStringLiteral("recovery.township_seen");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestResetFile) {
        fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The file could not be read.")},
             {QT_TRANSLATE_NOOP("Message", "Check that it is where you think it is.")});
    }
    return file.readAll();
}

Digest hashOf(SuiteId suite, const QByteArray &file)
{
    return Suite::create(suite)->hash(file);
}

struct Inspected
{
    ResetRequest request;
    Digest hash;
    ResetPaper paper;
};

Inspected inspected(Workspace &township, const QString &path)
{
    const QByteArray file = contentOf(path);
    ResetRequest request = ResetRequest::parse(file);
    const SignedMembershipList roster = township.exchange().roster();
    const MemberSite *member = roster.list.find(request.deposit.station);
    if (member == nullptr || member->state != SiteState::Active) {
        fail(ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message", "The request comes from no active member of the list.")});
    }
    const Digest hash = hashOf(request.deposit.suite, file);
    ResetPaper paper{path, member->site, member->name, request.user, checkCode(hash)};
    return {std::move(request), hash, std::move(paper)};
}

} // namespace

Result<bool> depositForTownship(Workspace &station)
{
    return attempt([&] {
        station.writes().require(QStringLiteral("recovery.deposit"));
        const SignedMembershipList roster = station.exchange().roster();
        const MemberSite &authority = roster.authority();
        if (authority.site == station.site().writer.site) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "Only a station deposits its key.")});
        }
        const Deposit deposit = Deposit::make(station.suite(), station.site().writer.site, authority.site,
                                              authority.agreementKey, station.store().databaseKey());
        Transaction transaction{station.store().connection()};
        station.writes().note(QStringLiteral("recovery.deposit"));
        station.store().keys().keepSlot(deposit.toJson());
        transaction.commit();
        return true;
    });
}

Result<bool> withdrawDeposit(Workspace &station)
{
    return attempt([&] {
        station.writes().require(QStringLiteral("recovery.deposit"));
        Transaction transaction{station.store().connection()};
        station.writes().note(QStringLiteral("recovery.deposit"), 0, {}, QStringLiteral("withdrawn"));
        station.store().keys().dropSlot(Deposit::kind);
        transaction.commit();
        return true;
    });
}

bool hasDeposit(const QString &folder)
{
    return !KeysFile(Store::keysPath(folder)).keptSlot(Deposit::kind).isEmpty();
}

Result<ResetPaper> requestReset(const QString &folder, const QString &user, const QString &newPassword,
                                const QString &path)
{
    return attempt([&] {
        const QString name = normalName(user);
        requireText("user", name, {QT_TRANSLATE_NOOP("Message", "Say whose password is to be set.")});
        requireUsablePassword(newPassword, name);
        KeysFile keys{Store::keysPath(folder)};
        const QJsonObject slot = keys.keptSlot(Deposit::kind);
        if (slot.isEmpty()) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "This station has deposited no key with its township.")},
                 {QT_TRANSLATE_NOOP("Message", "Use the recovery sheet.")});
        }
        ResetRequest request{Deposit::fromJson(slot), name, {}};
        const auto suite = Suite::create(request.deposit.suite);
        const KeyPair pair = suite->newAgreementKeys();
        request.publicKey = pair.publicKey;
        const QByteArray file = request.file();
        const Digest hash = suite->hash(file);
        QJsonObject pending =
            KeySlot::seal(keys.cipher(), pendingKind, name, newPassword, pair.privateKey, keys.cost());
        pending[QLatin1String("user")] = name;
        pending[QLatin1String("public")] = QString::fromLatin1(pair.publicKey.toBase64());
        pending[QLatin1String("request")] = hash.toHex();
        keys.dropSlot(pendingKind);
        keys.keepSlot(pending);
        writeAtomically(path, file);
        return ResetPaper{path, request.deposit.station, {}, name, checkCode(hash)};
    });
}

Result<ResetPaper> inspectReset(Workspace &township, const QString &path)
{
    return attempt([&] { return inspected(township, path).paper; });
}

Result<ResetPaper> grantReset(Workspace &township, const QString &requestPath, const QString &grantPath,
                              const QString &fingerprint)
{
    return attempt([&] {
        township.writes().require(QStringLiteral("recovery.grant"));
        Inspected asked = inspected(township, requestPath);
        if (!sameCheckCode(fingerprint, asked.paper.fingerprint)) {
            invalidField("fingerprint",
                         {QT_TRANSLATE_NOOP("Message", "The check code is another one: ask the station by phone.")});
        }
        const SiteIdentity identity = loadIdentity(township.store().connection());
        const SecretBytes key = asked.request.deposit.open(township.suite(), identity);
        const ResetGrant grant{asked.paper.station, asked.hash,
                               sealFor(township.suite(), asked.request.publicKey,
                                       ResetGrant::context(asked.paper.station, asked.hash), key)};
        Transaction transaction{township.store().connection()};
        township.writes().note(QStringLiteral("recovery.grant"), 0, asked.paper.station);
        writeAtomically(grantPath, grant.file());
        transaction.commit();
        asked.paper.path = grantPath;
        return asked.paper;
    });
}

Result<std::unique_ptr<Workspace>> acceptReset(const QString &folder, const QString &grantPath,
                                               const QString &newPassword, const Clock &clock)
{
    return attempt([&] {
        const ResetGrant grant = ResetGrant::parse(contentOf(grantPath));
        KeysFile keys{Store::keysPath(folder)};
        const QJsonObject pending = keys.keptSlot(pendingKind);
        if (pending.isEmpty() || pending[QLatin1String("request")].toString() != grant.request.toHex()) {
            fail(ErrorKind::WrongReceiver,
                 {QT_TRANSLATE_NOOP("Message", "This file does not answer the request of this PC.")});
        }
        const QString user = pending[QLatin1String("user")].toString();
        const std::optional<SecretBytes> opened = KeySlot::open(keys.cipher(), pending, newPassword);
        if (!opened) {
            keys.noteWrongPin(user, clock);
            fail(ErrorKind::WrongPassword,
                 {QT_TRANSLATE_NOOP("Message", "This is not the new password that was chosen for the request.")});
        }
        const Deposit deposit = Deposit::fromJson(keys.keptSlot(Deposit::kind));
        const auto suite = Suite::create(deposit.suite);
        const KeyPair pair{opened->clone(),
                           QByteArray::fromBase64(pending[QLatin1String("public")].toString().toLatin1())};
        SecretBytes key = openSealed(*suite, pair, ResetGrant::context(deposit.station, grant.request), grant.sealed);
        std::unique_ptr<Workspace> workspace = Workspace::openWithKey(folder, user, std::move(key), clock).orThrow();
        Accounts(workspace->store(), workspace->writes())
            .recover(newPassword, QStringLiteral("recovery.township"))
            .orThrow();
        Transaction transaction{workspace->store().connection()};
        Meta meta{workspace->store().connection()};
        meta.set(noticeUser, Value(user));
        meta.set(noticeAt, Value(clock.nowMillis()));
        transaction.commit();
        workspace->store().keys().dropSlot(pendingKind);
        return workspace;
    });
}

std::optional<TownshipResetNotice> townshipResetNotice(Workspace &station)
{
    Meta meta{station.store().connection()};
    const QString user = meta.text(noticeUser);
    if (user.isEmpty()) {
        return std::nullopt;
    }
    return TownshipResetNotice{user, QDateTime::fromMSecsSinceEpoch(meta.integer(noticeAt), Qt::UTC)};
}

Verdict mayAcknowledgeTownshipReset(Workspace &station)
{
    Verdict verdict = station.rights().allowsOperation(seenAct);
    const std::optional<TownshipResetNotice> notice = townshipResetNotice(station);
    if (!verdict || !notice || notice->user != station.writes().user()) {
        return verdict;
    }
    const QList<AccountLine> lines = Accounts(station.store(), station.writes()).list();
    const bool another = std::any_of(lines.begin(), lines.end(), [&](const AccountLine &line) {
        return line.canLogIn && line.user.active && line.user.name != notice->user &&
               extentOf(Subject::Recovery, Action::Look, rolesIn(line.user.roles)) == Extent::All;
    });
    if (another) {
        verdict = {false, Error{ErrorKind::Refused,
                                {QT_TRANSLATE_NOOP("Message", "It was your password that the township has set.")},
                                {},
                                {QT_TRANSLATE_NOOP("Message", "Somebody else who keeps the accounts takes note.")}}};
    }
    return verdict;
}

Result<bool> acknowledgeTownshipReset(Workspace &station)
{
    return attempt([&] {
        if (const Verdict verdict = mayAcknowledgeTownshipReset(station); !verdict) {
            throw Exception{*verdict.error};
        }
        Transaction transaction{station.store().connection()};
        station.writes().note(seenAct);
        Meta(station.store().connection()).set(noticeUser, Value(QString()));
        transaction.commit();
        return true;
    });
}

} // namespace helin
