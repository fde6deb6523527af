#pragma once

#include "core/base/clock.h"
#include "core/organisation/attachments.h"
#include "core/organisation/rights.h"
#include "core/security/chosensuite.h"
#include "core/storage/store.h"
#include "core/sync/conflicts.h"
#include "core/sync/enrolmentdesk.h"
#include "core/sync/exchange.h"
#include "core/sync/townshipkeys.h"
#include "core/sync/writepath.h"

#include <memory>

namespace helin {

/// What setting up a new store asks for.
struct SetUp
{
    QString folder;
    SiteRole role = SiteRole::Station;
    QString name;        ///< of the station or township office
    QString stationCode; ///< 12 digits; a township office has 000 at the end
    SuiteId suite = SuiteId::Intl;
    QString user;
    QString displayName; ///< empty: the user's name
    QString password;
    /// What a guess of the password costs; without it, about half a second on this PC.
    std::optional<KdfCost> cost = {};
    bool practice = false; ///< made-up people: the window says so all the time
};

/// An opened store with everything that works on it: the one composition root below the windows and the command line.
/// Belongs to the thread that opened it. `clock` must outlive it.
class Workspace final
{
public:
    /// Makes a store, its site identity, and the first user with all roles of a station, or both of the township.
    static Result<std::unique_ptr<Workspace>> create(const SetUp &setUp, const Clock &clock);
    static Result<std::unique_ptr<Workspace>> open(const QString &folder, const QString &user, const QString &password,
                                                   const Clock &clock);
    /// With the database key, unlocked before.
    static Result<std::unique_ptr<Workspace>> openWithKey(const QString &folder, const QString &user, SecretBytes key,
                                                          const Clock &clock);
    ~Workspace();

    /// Locks where it stands, for a window that keeps what was typed: connections are closed, the database key and the
    /// site's private keys are wiped; until unlock() every use throws Locked. Everything that refers to this object or
    /// its parts stays valid. Other programs are still kept out of the store.
    void lock();
    [[nodiscard]] bool isLocked() const { return m_store->isLocked(); }
    /// Goes on with the database key, from Store::unlock() or SessionLock. Notes the log-in, and the wrong passwords
    /// and PINs before it; nothing else where work that still ran has kept it from being locked. Throws as
    /// openWithKey() does; it is locked then.
    void unlock(SecretBytes key);

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] WritePath &writes() { return *m_writes; }
    [[nodiscard]] RecordReader &reader() { return m_writes->reader(); }
    [[nodiscard]] Suite &suite() { return *m_suite; }
    [[nodiscard]] const SiteContext &site() const { return m_writes->site(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Attachments &attachments() { return *m_attachments; }
    [[nodiscard]] Exchange &exchange() { return *m_exchange; }
    /// What the acting user may do; the write path asks it before every change.
    [[nodiscard]] Rights &rights() { return *m_rights; }
    [[nodiscard]] Conflicts &conflicts() { return *m_conflicts; }
    [[nodiscard]] EnrolmentDesk &enrolment() { return *m_enrolment; }
    /// Root key and signing key of an office.
    [[nodiscard]] TownshipKeys &keys() { return *m_keys; }
    /// The 12-digit code whose records this store owns.
    [[nodiscard]] QString stationCode() const { return site().stationCode; }

    /// Whether the people in this store are made up (演练数据).
    [[nodiscard]] bool isPractice();

    /// Another connection has merged or exported: forget what was cached and follow its clock.
    void catchUp();

    /// Ids are made by this source from now on (the demo, which must be the same for the same seed).
    void useIds(std::unique_ptr<IdSource> ids);

private:
    Workspace(std::unique_ptr<Store> store, const Clock &clock);
    void compose();
    /// Notes the log-in. Wrong passwords are counted outside the store; the first right one brings them into the
    /// operation log.
    void reportLogins();

    const Clock &m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ChosenSuite> m_suite;
    std::unique_ptr<IdSource> m_ids;
    std::unique_ptr<WritePath> m_writes;
    std::unique_ptr<Rights> m_rights;
    SiteIdentity m_identity;
    std::unique_ptr<AttachmentStore> m_attachmentStore;
    std::unique_ptr<Attachments> m_attachments;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Conflicts> m_conflicts;
    std::unique_ptr<EnrolmentDesk> m_enrolment;
    std::unique_ptr<TownshipKeys> m_keys;
};

} // namespace helin
