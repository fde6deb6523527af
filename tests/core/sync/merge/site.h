#pragma once

#include "core/records/disputes.h"
#include "core/records/people.h"
#include "core/security/suite.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "core/sync/writepath.h"

#include <QTemporaryDir>

#include <map>

namespace helin::test {

/// A change on its way: its bytes, or what an erasure has left of them, and the hash it was written with.
struct Carried
{
    QByteArray body;
    Digest hash;

    friend bool operator==(const Carried &, const Carried &) = default;
};

/// One site of a merge test: a real encrypted store in a temporary folder, without bundles around the changes.
class Site final
{
public:
    explicit Site(int number, qint64 clockSkew = 0, const QString &station = QStringLiteral("511703116204"))
        : m_clock{1'760'000'000'000 + clockSkew}
        , m_ids{quint64(number) * 7919}
    {
        qputenv("HELIN_MACHINE_DIR", m_folder.path().toUtf8());
        m_suite = Suite::create(SuiteId::Intl);
        m_connection = std::make_unique<Connection>(m_folder.filePath(QStringLiteral("helin.db")), QByteArray(32, 'k'),
                                                    fastestCipher(), OpenMode::Create);
        m_connection->execute("PRAGMA synchronous=OFF");
        migrate(*m_connection);
        SiteContext context;
        SeededIdSource siteIds{quint64(number)};
        context.writer = {siteIds.next(1), 1};
        context.stationCode = station;
        context.name = QString::number(number);
        context.save(*m_connection);
        reopen();
    }

    void reopen()
    {
        m_writes.reset();
        m_writes = std::make_unique<WritePath>(*m_connection, *m_suite, SiteContext::load(*m_connection),
                                               m_folder.path(), m_clock, m_ids);
        m_writes->setUser(QStringLiteral("u"));
    }

    WritePath &writes() { return *m_writes; }
    RecordReader &reader() { return m_writes->reader(); }
    LogStore &log() { return m_writes->applier().log(); }
    ManualClock &clock() { return m_clock; }
    Suite &suite() { return *m_suite; }
    Connection &connection() { return *m_connection; }

    ChangeSet run(const std::function<void(Writer &)> &work)
    {
        return m_writes->run(QStringLiteral("test"), work).orThrow();
    }

    /// All changes of the log from a position on.
    QList<Carried> changesAfter(qint64 position)
    {
        QList<Carried> changes;
        for (qint64 i = position + 1; i <= log().lastPosition(); ++i) {
            changes.append({log().body(i), log().identity(i).hash});
        }
        return changes;
    }

    /// Takes changes in the order given.
    int take(const QList<Carried> &changes)
    {
        int applied = 0;
        Transaction transaction{*m_connection};
        for (const auto &[body, hash] : changes) {
            ChangeView view;
            view.decode(body);
            applied += m_writes->applier().apply(view, body, hash) == Applier::Outcome::Applied ? 1 : 0;
            m_writes->hlc().follow(view.hlc);
        }
        transaction.commit();
        return applied;
    }
    int takeAllFrom(Site &other) { return take(other.changesAfter(0)); }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    SeededIdSource m_ids;
    std::unique_ptr<Suite> m_suite;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<WritePath> m_writes;
};

} // namespace helin::test
