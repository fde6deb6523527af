#include <catch2/catch.hpp>

#include "core/organisation/accounts.h"
#include "support/teststore.h"

using namespace helin;
using helin::test::refusal;
using helin::test::TestStore;

namespace {

constexpr KdfCost cheap{.memoryKiB = 8, .passes = 1};

User userNamed(const QString &name)
{
    User user;
    user.name = name;
    user.roles = QStringLiteral("mediator");
    return user;
}

} // namespace

TEST_CASE("a new user logs in with his password, and the log-in name is his alone")
{
    TestStore store;
    Accounts accounts{store.workspace().store(), store.writes()};
    const ChangeSet added = accounts.add(userNamed("linxiu"), QString("first secret"), cheap).orThrow();
    const User user = store.writes().reader().require(added.first<User>());
    CHECK(user.displayName == "linxiu");
    CHECK(user.active);
    KeysFile keys = store.workspace().store().keys();
    CHECK(keys.users() == QStringList{"zhoumin", "linxiu"});
    CHECK(keys.unlock("linxiu", "first secret", store.workspace().clock()) == store.workspace().store().databaseKey());
    CHECK(refusal(accounts.add(userNamed(" linxiu "), {}, cheap)) == "There is a user with this log-in name already.");
    CHECK(refusal(accounts.add(userNamed("zhoumin"))) == "There is a user with this log-in name already.");
}

TEST_CASE("a user without a password is on the list only, and gets one later")
{
    TestStore store;
    Accounts accounts{store.workspace().store(), store.writes()};
    const Ref<User> user = accounts.add(userNamed("linxiu")).orThrow().first<User>();
    CHECK(store.workspace().store().keys().users() == QStringList{"zhoumin"});
    for (const QString &password : {QString("first secret"), QString("second secret")}) {
        (void)accounts.setPassword(user, password, cheap).orThrow();
        KeysFile keys = store.workspace().store().keys();
        CHECK(keys.unlock("linxiu", password, store.workspace().clock()) == store.workspace().store().databaseKey());
    }
}

TEST_CASE("who is no longer active cannot log in, but nobody closes his own account")
{
    TestStore store;
    Accounts accounts{store.workspace().store(), store.writes()};
    const Ref<User> added = accounts.add(userNamed("linxiu"), QString("first secret"), cheap).orThrow().first<User>();
    User user = store.writes().reader().require(added);
    user.active = false;
    (void)accounts.edit(user).orThrow();
    CHECK(store.workspace().store().keys().users() == QStringList{"zhoumin"});
    CHECK(refusal(accounts.setPassword(added, "third secret", cheap)) == "This account is closed.");

    User self = store.writes().reader().list<User>(Query().where("name", Value(QString("zhoumin")))).first();
    self.active = false;
    CHECK(refusal(accounts.edit(self)) == "Nobody can close his own account.");
    CHECK(store.writes().reader().require(Ref<User>(self.id)).active);
    self.active = true;
    self.name = "other";
    CHECK(refusal(accounts.edit(self)) == "The log-in name cannot be changed.");
}
