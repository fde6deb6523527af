#include "core/workspace/workspace.h"

#include "core/backup/backuprun.h"
#include "core/base/regioncode.h"
#include "core/records/organisation.h"
#include "core/storage/transaction.h"
#include "core/sync/erasurecleaning.h"
#include "core/sync/erasurelist.h"
#include "core/sync/practice.h"
#include "core/sync/suiteadoption.h"
#include "core/workspace/exchangerun.h"

#include <QRegularExpression>

namespace helin {

namespace {

constexpr int guessMillis = 500;
constexpr char practiceKey[] = "practice";

void requireCode(SiteRole role, const QString &code)
{
    if (role != SiteRole::County) {
        (void)RegionCode::parse(code).orThrow();
        return;
    }
    static const QRegularExpression countyCode{QStringLiteral("^[1-9][0-9]{5}0{6}$")};
    if (!countyCode.match(code).hasMatch()) {
        Error error{ErrorKind::Invalid,
                    {QT_TRANSLATE_NOOP("Message", "A county's code has six digits and six zeros.")}};
        error.field = QStringLiteral("code");
        throw Exception{std::move(error)};
    }
}

} // namespace

Workspace::Workspace(std::unique_ptr<Store> store, const Clock &clock)
    : m_clock{clock}
    , m_store{std::move(store)}
    , m_ids{std::make_unique<SystemIdSource>()}
{}

Workspace::~Workspace() = default;

void Workspace::lock()
{
    m_writes->forget();
    m_identity = {};
    m_store->lock();
}

void Workspace::unlock(SecretBytes key)
{
    if (!isLocked()) {
        reportLogins();
        return;
    }
    m_store->unlockAgain(std::move(key));
    try {
        m_identity = loadIdentity(m_store->connection());
        m_writes->catchUp();
        reportLogins();
    } catch (...) {
        lock();
        throw;
    }
}

void Workspace::compose()
{
    SiteContext site = SiteContext::load(m_store->connection());
    m_suite = std::make_unique<ChosenSuite>(site.suite);
    m_writes = std::make_unique<WritePath>(m_store->connection(), *m_suite, std::move(site), m_store->folder(), m_clock,
                                           *m_ids);
    m_writes->setUser(m_store->user());
    m_rights = std::make_unique<Rights>(*m_writes);
    m_writes->setPermissions(m_rights.get());
    m_identity = loadIdentity(m_store->connection());
    m_attachmentStore = std::make_unique<AttachmentStore>(m_store->attachments(), *m_suite);
    m_attachments = std::make_unique<Attachments>(*m_writes, *m_attachmentStore);
    m_exchange = std::make_unique<Exchange>(*m_writes, m_identity, m_attachmentStore.get());
    m_conflicts = std::make_unique<Conflicts>(*m_writes, *m_exchange);
    m_enrolment = std::make_unique<EnrolmentDesk>(*m_writes, m_identity, *m_exchange, m_attachmentStore.get(),
                                                  [this](SuiteId suite) {
                                                      m_suite->choose(suite);
                                                      m_identity = loadIdentity(m_store->connection());
                                                  });
    m_keys = std::make_unique<TownshipKeys>(*m_writes, m_identity, *m_exchange);
    ErasureList(*m_writes).prepare();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const SetUp &setUp, const Clock &clock)
{
    return attempt([&] {
        requireSiteTexts(setUp.stationCode, setUp.name);
        requireCode(setUp.role, setUp.stationCode);
        const KdfCost cost = setUp.cost ? *setUp.cost : calibratedCost(guessMillis);
        std::unique_ptr<Workspace> workspace{
            new Workspace(Store::create(setUp.folder, setUp.user, setUp.password, cost), clock)};
        Connection &connection = workspace->m_store->connection();
        {
            const std::unique_ptr<Suite> suite = Suite::create(setUp.suite);
            SystemIdSource ids;
            const RecordId made = ids.next(clock.nowMillis());
            const SiteIdentity identity = SiteIdentity::make(*suite, setUp.practice ? asPracticeSite(made) : made,
                                                             setUp.stationCode, setUp.name, setUp.role);
            SiteContext site;
            site.writer = {identity.site, 1};
            site.stationCode = setUp.stationCode;
            site.name = setUp.name;
            site.role = setUp.role;
            site.suite = setUp.suite;
            site.township = setUp.role == SiteRole::Station ? RecordId() : identity.site;
            Transaction transaction{connection};
            site.save(connection);
            if (setUp.practice) {
                Meta(connection).set(practiceKey, Value(qint64{1}));
            }
            Meta(connection).setSecret("identity", QByteArrayView(identity.serialised().view()));
            if (setUp.role == SiteRole::Station) {
                Meta(connection).setSecret(otherIdentitySecret, underOtherSuite(identity).serialised().view());
            }
            transaction.commit();
        }
        workspace->compose();
        // The first user is entered by nobody.
        workspace->writes().setPermissions(nullptr);
        workspace->writes()
            .run(QStringLiteral("user.create"),
                 [&](Writer &writer) {
                     User user;
                     user.name = setUp.user;
                     user.displayName = setUp.displayName.isEmpty() ? setUp.user : setUp.displayName;
                     user.roles = setUp.role != SiteRole::Station
                                      ? QStringLiteral("township_officer township_admin")
                                      : QStringLiteral("clerk mediator grid_worker patrol_leader "
                                                       "station_head log_viewer");
                     user.active = true;
                     writer.create(user);
                 })
            .orThrow();
        workspace->writes().setPermissions(workspace->m_rights.get());
        if (setUp.role != SiteRole::Station) {
            workspace->keys().open().orThrow();
        }
        return workspace;
    });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, const QString &user, const QString &password,
                                                   const Clock &clock)
{
    return attempt(
        [&] { return openWithKey(folder, user, Store::unlock(folder, user, password, clock), clock).orThrow(); });
}

Result<std::unique_ptr<Workspace>> Workspace::openWithKey(const QString &folder, const QString &user, SecretBytes key,
                                                          const Clock &clock)
{
    return attempt([&] {
        const auto backupFirst = [&](Store &store) {
            (void)BackupRun(store, user, clock).automatic(BackupOccasion::BeforeUpgrade).orThrow();
        };
        std::unique_ptr<Workspace> workspace{
            new Workspace(Store::openWithKey(folder, user, std::move(key), backupFirst), clock)};
        // No room for a copy must not keep anybody out: what is due stays marked as due, and is tried again next time.
        (void)attempt([&] {
            rewriteAfterErasures(*workspace->m_store);
            return true;
        });
        workspace->compose();
        workspace->reportLogins();
        (void)attempt([&] { return finishErasures(workspace->writes(), workspace->m_attachmentStore.get()); });
        return workspace;
    });
}

void Workspace::reportLogins()
{
    KeysFile keys = m_store->keys();
    std::vector<FailedLogins> failures = keys.failures();
    std::erase_if(failures, [](const FailedLogins &failed) { return failed.unreported == 0; });
    Transaction transaction{m_store->connection()};
    for (const FailedLogins &failed : failures) {
        m_writes->audit().append({0,
                                  failed.lastMillis,
                                  failed.user,
                                  QStringLiteral("login.failed"),
                                  0,
                                  {},
                                  QString::number(failed.unreported)});
    }
    m_writes->audit().append(
        {0, m_clock.nowMillis(), m_writes->user(), QStringLiteral("login"), 0, RecordId(), QString()});
    transaction.commit();
    if (!failures.empty()) {
        keys.markReported();
    }
}

bool Workspace::isPractice()
{
    return Meta(m_store->connection()).integer(practiceKey) != 0;
}

void Workspace::catchUp()
{
    m_writes->catchUp();
}

void Workspace::useIds(std::unique_ptr<IdSource> ids)
{
    m_ids = std::move(ids);
    compose();
}

} // namespace helin
