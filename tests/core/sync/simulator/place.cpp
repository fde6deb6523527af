#include "place.h"

#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "core/sync/townshipkeys.h"
#include "core/workspace/exchangerun.h"

#include <QDir>
#include <QFile>

namespace helin::test {

namespace {

QString databaseIn(const QString &folder)
{
    return folder + QStringLiteral("/helin.db");
}

} // namespace

void Place::create()
{
    QDir().mkpath(storeFolder());
    QDir().mkpath(markFolder());
    m_suite = Suite::create(SuiteId::Intl);
    m_connection =
        std::make_unique<Connection>(databaseIn(storeFolder()), QByteArray(32, 'k'), fastestCipher(), OpenMode::Create);
    m_connection->relaxDurability();
    migrate(*m_connection);
    // Ids in the order of the numbers: what ties depend on is the same in every run.
    SeededIdSource ids{quint64(m_info.number) + 1};
    const SiteIdentity identity =
        SiteIdentity::make(*m_suite, ids.next(1 + m_info.number), m_info.code, m_info.name, m_info.role);
    SiteContext site;
    site.writer = {identity.site, 1};
    site.stationCode = m_info.code;
    site.name = m_info.name;
    site.role = m_info.role;
    site.township = isTownship() ? identity.site : RecordId();
    Transaction transaction{*m_connection};
    site.save(*m_connection);
    Meta(*m_connection).setSecret("identity", QByteArrayView(identity.serialised().view()));
    transaction.commit();
    compose();
    if (isTownship()) {
        TownshipKeys{*m_writes, m_identity, *m_exchange}.open().orThrow();
    }
}

void Place::open()
{
    m_suite = Suite::create(SuiteId::Intl);
    m_connection = std::make_unique<Connection>(databaseIn(storeFolder()), QByteArray(32, 'k'), fastestCipher(),
                                                OpenMode::ReadWrite);
    m_connection->relaxDurability();
    compose();
}

void Place::compose()
{
    qputenv("HELIN_MACHINE_DIR", QFile::encodeName(markFolder()));
    m_writes = std::make_unique<WritePath>(*m_connection, *m_suite, SiteContext::load(*m_connection), storeFolder(),
                                           m_clock, m_ids);
    m_writes->setUser(QStringLiteral("u"));
    m_identity = loadIdentity(*m_connection);
    m_site = m_identity.site;
    m_exchange = std::make_unique<Exchange>(*m_writes, m_identity, nullptr);
    m_conflicts = std::make_unique<Conflicts>(*m_writes, *m_exchange);
    m_enrolment = std::make_unique<EnrolmentDesk>(*m_writes, m_identity, *m_exchange, nullptr, [](SuiteId) {});
}

void Place::close()
{
    m_enrolment.reset();
    m_conflicts.reset();
    m_exchange.reset();
    m_writes.reset();
    m_connection.reset();
    m_suite.reset();
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
    }
}

} // namespace helin::test
