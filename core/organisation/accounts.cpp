#include "core/organisation/accounts.h"

#include "core/base/textnormal.h"
#include "core/organisation/checks.h"
#include "core/organisation/rightstable.h"
#include "core/security/passwordstrength.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace helin {

namespace {

/// Stations of one township may have users of the same log-in name.
Query ownUsers(const SiteContext &site)
{
    Query query;
    query.station = site.stationCode;
    return query;
}

std::optional<User> userCalled(RecordReader &reader, const SiteContext &site, const QString &name)
{
    const QList<User> found = reader.list<User>(ownUsers(site).where(QStringLiteral("name"), Value(name)));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

void requireOwnStation(const SiteContext &site, const User &user)
{
    if (user.station != site.stationCode) {
        fail(ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message", "This user belongs to another station and logs in there.")});
    }
}

} // namespace

void requireUsablePassword(const QString &password, const QString &user)
{
    if (const PasswordStrength strength = passwordStrength(password, user); strength == PasswordStrength::TooShort) {
        invalidField("password", passwordStrengthWords(strength));
    }
}

bool Accounts::canLogIn(const QString &name) const
{
    return m_store.keys().users().contains(normalName(name));
}

void Accounts::giveSlot(const QString &name, const QString &password, const std::optional<KdfCost> &cost)
{
    KeysFile keys = m_store.keys();
    const KdfCost price = cost ? *cost : keys.cost();
    if (canLogIn(name)) {
        keys.resetPassword(name, password, m_store.databaseKey(), price);
    } else {
        keys.addUser(name, password, m_store.databaseKey(), price);
    }
}

QList<AccountLine> Accounts::list()
{
    const QStringList openers = m_store.keys().users();
    QList<AccountLine> lines;
    for (const User &user : m_writes.reader().list<User>(ownUsers(m_writes.site()).sorted(QStringLiteral("name")))) {
        lines.append({user, user.active && openers.contains(normalName(user.name))});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const AccountLine &a, const AccountLine &b) { return a.user.active && !b.user.active; });
    return lines;
}

QList<User> Accounts::ofOtherStations()
{
    QList<User> users = m_writes.reader().list<User>();
    users.removeIf([this](const User &user) { return user.station == m_writes.site().stationCode; });
    return users;
}

QList<Role> Accounts::rolesHere() const
{
    if (m_writes.site().isTownship()) {
        return {Role::TownshipOfficer, Role::TownshipAdmin, Role::LogViewer};
    }
    return {Role::Clerk, Role::Mediator, Role::GridWorker, Role::PatrolLeader, Role::StationHead, Role::LogViewer};
}

Verdict Accounts::mayEdit(Rights &rights, const User &user)
{
    Verdict verdict = rights.allowsOperation(QStringLiteral("user.edit"), toRecord(user));
    if (verdict && user.station != m_writes.site().stationCode) {
        return {false,
                Error{ErrorKind::Refused,
                      {QT_TRANSLATE_NOOP("Message", "This user belongs to another station and logs in there.")}}};
    }
    return verdict;
}

bool Accounts::isSelf(const User &user) const
{
    return user.station == m_writes.site().stationCode && user.name == normalName(m_writes.user());
}

Verdict Accounts::maySetPassword(Rights &rights, const User &user)
{
    Verdict verdict = mayEdit(rights, user);
    if (verdict && isSelf(user)) {
        return {false,
                Error{ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "The own password takes the old one.")}}};
    }
    return verdict;
}

Verdict Accounts::mayDisable(Rights &rights, const User &user)
{
    Verdict verdict = mayEdit(rights, user);
    if (verdict && isSelf(user)) {
        return {false, Error{ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "Nobody can close his own account.")}}};
    }
    return verdict;
}

User Accounts::called(const QString &name)
{
    const std::optional<User> found = userCalled(m_writes.reader(), m_writes.site(), normalName(name));
    if (!found) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no user “%1”."), {name}});
    }
    return *found;
}

void Accounts::requireKeeper()
{
    const QList<AccountLine> lines = list();
    const bool kept = std::any_of(lines.begin(), lines.end(), [](const AccountLine &line) {
        return line.canLogIn && extentOf(Subject::Accounts, Action::Edit, rolesIn(line.user.roles)) == Extent::All;
    });
    if (!kept) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "Nobody would be left who may keep the accounts.")},
             {QT_TRANSLATE_NOOP("Message", "Give somebody else the role of station head first.")});
    }
}

Result<ChangeSet> Accounts::add(User user, const std::optional<QString> &password, const std::optional<KdfCost> &cost)
{
    // The keys file stands outside the transaction: it is written last, when nothing else can fail any more.
    return m_writes.run(QStringLiteral("user.create"), [&](Writer &writer) {
        user.name = normalName(user.name);
        if (userCalled(writer.reader(), writer.site(), user.name) || canLogIn(user.name)) {
            Error error{ErrorKind::Refused,
                        {QT_TRANSLATE_NOOP("Message", "There is a user with this log-in name already.")}};
            error.field = QStringLiteral("name");
            throw Exception{std::move(error)};
        }
        if (password) {
            requireUsablePassword(*password, user.name);
        }
        user.displayName = user.displayName.trimmed().isEmpty() ? user.name : user.displayName;
        user.roles = rolesText(rolesNamed(user.roles));
        user.active = true;
        writer.create(user);
        if (password) {
            giveSlot(user.name, *password, cost);
        }
    });
}

Result<ChangeSet> Accounts::edit(const User &changed)
{
    return m_writes.run(QStringLiteral("user.edit"), [&](Writer &writer) {
        const User stored = writer.reader().require(Ref<User>(changed.id));
        if (normalName(changed.name) != stored.name) {
            invalidField("name", {QT_TRANSLATE_NOOP("Message", "The log-in name cannot be changed.")});
        }
        User wanted = changed;
        if (wanted.roles != stored.roles) {
            wanted.roles = rolesText(rolesNamed(wanted.roles));
        }
        writer.update(wanted);
        const bool ownStation = stored.station == writer.site().stationCode;
        if (!wanted.active && ownStation && stored.name == normalName(writer.user())) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "Nobody can close his own account.")});
        }
        if (ownStation) {
            requireKeeper();
        }
        if (!wanted.active && ownStation && canLogIn(stored.name)) {
            m_store.keys().removeUser(stored.name);
        }
    });
}

Result<ChangeSet> Accounts::disable(Ref<User> ref)
{
    return attempt([&] {
        User user = m_writes.reader().require(ref);
        user.active = false;
        return edit(user).orThrow();
    });
}

Result<ChangeSet> Accounts::enable(Ref<User> ref, const QString &password, const std::optional<KdfCost> &cost)
{
    return m_writes.run(QStringLiteral("user.edit"), [&](Writer &writer) {
        User user = writer.reader().require(ref);
        if (user.active) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This account is open.")});
        }
        requireOwnStation(writer.site(), user);
        requireUsablePassword(password, user.name);
        user.active = true;
        writer.update(user);
        m_writes.note(QStringLiteral("user.password"), RecordNumber<User>::value, user.id);
        giveSlot(user.name, password, cost);
    });
}

Result<ChangeSet> Accounts::setPassword(Ref<User> ref, const QString &password, const std::optional<KdfCost> &cost)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("user.password"));
        const User user = m_writes.reader().require(ref);
        if (!user.active) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This account is closed.")});
        }
        requireOwnStation(m_writes.site(), user);
        if (isSelf(user)) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "The own password takes the old one.")});
        }
        requireUsablePassword(password, user.name);
        Transaction transaction{m_writes.connection()};
        m_writes.note(QStringLiteral("user.password"), RecordNumber<User>::value, user.id);
        giveSlot(user.name, password, cost);
        transaction.commit();
        return ChangeSet{QStringLiteral("user.password"), {}};
    });
}

Result<ChangeSet> Accounts::changeOwnPassword(const QString &oldPassword, const QString &newPassword,
                                              const std::optional<KdfCost> &cost)
{
    return attempt([&] {
        const User self = called(m_writes.user());
        requireUsablePassword(newPassword, self.name);
        KeysFile keys = m_store.keys();
        // First, outside the transaction: a wrong one is counted, whatever happens to the rest.
        (void)keys.unlock(self.name, oldPassword, m_writes.clock());
        Transaction transaction{m_writes.connection()};
        m_writes.note(QStringLiteral("user.own_password"), RecordNumber<User>::value, self.id);
        giveSlot(self.name, newPassword, cost);
        transaction.commit();
        return ChangeSet{QStringLiteral("user.own_password"), {}};
    });
}

Result<ChangeSet> Accounts::recover(const QString &newPassword, const QString &act)
{
    return attempt([&] {
        const User self = called(m_writes.user());
        if (!self.active) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This account is closed.")});
        }
        requireUsablePassword(newPassword, self.name);
        Transaction transaction{m_writes.connection()};
        m_writes.note(act, RecordNumber<User>::value, self.id);
        giveSlot(self.name, newPassword, {});
        transaction.commit();
        return ChangeSet{act, {}};
    });
}

} // namespace helin
