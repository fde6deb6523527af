#include "core/organisation/accounts.h"

#include "core/base/textnormal.h"
#include "core/organisation/checks.h"
#include "core/storage/transaction.h"

namespace helin {

namespace {

/// Stations of one township may have users of the same log-in name.
std::optional<User> userCalled(Writer &writer, const QString &name)
{
    Query query;
    query.station = writer.site().stationCode;
    const QList<User> found = writer.reader().list<User>(query.where(QStringLiteral("name"), Value(name)));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

} // namespace

bool Accounts::canLogIn(const QString &name) const
{
    return m_store.keys().users().contains(normalName(name));
}

void Accounts::giveSlot(const QString &name, const QString &password, KdfCost cost)
{
    KeysFile keys = m_store.keys();
    if (canLogIn(name)) {
        keys.resetPassword(name, password, m_store.databaseKey(), cost);
    } else {
        keys.addUser(name, password, m_store.databaseKey(), cost);
    }
}

Result<ChangeSet> Accounts::add(User user, const std::optional<QString> &password, KdfCost cost)
{
    // The keys file stands outside the transaction: it is written last, when nothing else can fail any more.
    return m_writes.run(QStringLiteral("user.create"), [&](Writer &writer) {
        user.name = normalName(user.name);
        if (userCalled(writer, user.name) || canLogIn(user.name)) {
            Error error{ErrorKind::Refused,
                        {QT_TRANSLATE_NOOP("Message", "There is a user with this log-in name already.")}};
            error.field = QStringLiteral("name");
            throw Exception{std::move(error)};
        }
        user.displayName = user.displayName.trimmed().isEmpty() ? user.name : user.displayName;
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
        writer.update(changed);
        if (changed.active || !canLogIn(stored.name)) {
            return;
        }
        if (stored.name == normalName(writer.user())) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "Nobody can close his own account.")});
        }
        m_store.keys().removeUser(stored.name);
    });
}

Result<ChangeSet> Accounts::setPassword(Ref<User> ref, const QString &password, KdfCost cost)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("user.password"));
        const User user = m_writes.reader().require(ref);
        if (!user.active) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This account is closed.")});
        }
        Transaction transaction{m_writes.connection()};
        m_writes.audit().append({0,
                                 m_writes.clock().nowMillis(),
                                 m_writes.user(),
                                 QStringLiteral("user.password"),
                                 RecordNumber<User>::value,
                                 user.id,
                                 {}});
        giveSlot(user.name, password, cost);
        transaction.commit();
        return ChangeSet{QStringLiteral("user.password"), {}};
    });
}

} // namespace helin
