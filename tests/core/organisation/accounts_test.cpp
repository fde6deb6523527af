#include <catch2/catch.hpp>

#include "core/organisation/accounts.h"
#include "support/teststore.h"

#include <QFile>

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

TEST_CASE("a closed account is opened again together with its new password, or not at all")
{
    TestStore store;
    Accounts accounts{store.workspace().store(), store.writes()};
    const Ref<User> user = accounts.add(userNamed("linxiu"), QString("first secret"), cheap).orThrow().first<User>();
    CHECK(accounts.enable(user, "second secret", cheap).error().kind == ErrorKind::Refused); // it is open
    (void)accounts.disable(user).orThrow();
    const qint64 entries = store.writes().audit().count();
    CHECK(accounts.enable(user, "short", cheap).error().field == "password");
    CHECK_FALSE(store.writes().reader().require(user).active);
    CHECK(store.writes().audit().count() == entries);
    // The keys file cannot be written: the entry stays closed too.
    const QString keysFile = Store::keysPath(store.workspace().store().folder());
    const QString aside = keysFile + ".aside";
    REQUIRE(QFile::rename(keysFile, aside));
    CHECK_FALSE(accounts.enable(user, "second secret", cheap).ok());
    REQUIRE(QFile::rename(aside, keysFile));
    CHECK_FALSE(store.writes().reader().require(user).active);
    CHECK(store.writes().audit().count() == entries);
    (void)accounts.enable(user, "second secret", cheap).orThrow();
    CHECK(store.writes().reader().require(user).active);
    KeysFile keys = store.workspace().store().keys();
    CHECK(keys.unlock("linxiu", "second secret", store.workspace().clock()) == store.workspace().store().databaseKey());
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

TEST_CASE("who keeps the accounts resets a password, and the old one stops working")
{
    TestStore store;
    Accounts accounts{store.workspace().store(), store.writes()};
    const Ref<User> user = accounts.add(userNamed("linxiu"), QString("first secret"), cheap).orThrow().first<User>();
    (void)accounts.setPassword(user, "second secret", cheap).orThrow();
    KeysFile keys = store.workspace().store().keys();
    CHECK(keys.unlock("linxiu", "second secret", store.clock()) == store.workspace().store().databaseKey());
    CHECK_THROWS_AS(keys.unlock("linxiu", "first secret", store.clock()), Exception);
    CHECK(store.writes().audit().list(1).first().act == "user.password");
    const auto tooShort = accounts.setPassword(user, "seven77", cheap);
    REQUIRE_FALSE(tooShort.ok());
    CHECK(tooShort.error().field == "password");
    // Not the own one: whoever finds the window open must not take it over.
    const Ref<User> self(accounts.called("zhoumin").id);
    CHECK(refusal(accounts.setPassword(self, "third secret", cheap)) == "The own password takes the old one.");
    Rights &rights = store.workspace().rights();
    CHECK_FALSE(accounts.maySetPassword(rights, accounts.called("zhoumin")));
    CHECK(accounts.maySetPassword(rights, accounts.called("linxiu")));
    CHECK(accounts.mayEdit(rights, accounts.called("zhoumin")));
    CHECK_FALSE(accounts.mayDisable(rights, accounts.called("zhoumin")));
    CHECK(accounts.mayDisable(rights, accounts.called("linxiu")));
}

TEST_CASE("anybody changes his own password by giving the old one")
{
    TestStore store;
    Accounts accounts{store.workspace().store(), store.writes()};
    (void)accounts.add(userNamed("linxiu"), QString("first secret"), cheap).orThrow();
    store.writes().setUser("linxiu");
    const auto wrong = accounts.changeOwnPassword("no such secret", "second secret", cheap);
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.error().kind == ErrorKind::WrongPassword);
    CHECK(store.workspace().store().keys().failures().front().count == 1);
    CHECK(accounts.changeOwnPassword("first secret", "second secret", cheap).ok());
    KeysFile keys = store.workspace().store().keys();
    CHECK(keys.unlock("linxiu", "second secret", store.clock()) == store.workspace().store().databaseKey());
    CHECK(store.writes().audit().list(1).first().act == "user.own_password");
    CHECK(accounts.setPassword(Ref<User>(accounts.called("zhoumin").id), "third secret", cheap).error().kind ==
          ErrorKind::Forbidden);
}

TEST_CASE("somebody must remain who may keep the accounts")
{
    TestStore store;
    Accounts accounts{store.workspace().store(), store.writes()};
    User self = accounts.called("zhoumin");
    self.roles = "clerk mediator";
    CHECK(refusal(accounts.edit(self)) == "Nobody would be left who may keep the accounts.");
    CHECK(accounts.called("zhoumin").roles.contains("station_head"));

    User head = userNamed("linxiu");
    head.roles = "station_head";
    const Ref<User> other = accounts.add(head).orThrow().first<User>();
    CHECK_FALSE(accounts.edit(self).ok()); // she cannot log in here
    (void)accounts.setPassword(other, "first secret", cheap).orThrow();
    CHECK(accounts.edit(self).ok());
    CHECK(accounts.disable(other).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("roles are taken by code or label, each once, and unknown ones are refused")
{
    TestStore store;
    Accounts accounts{store.workspace().store(), store.writes()};
    User user = userNamed("linxiu");
    user.roles = "Mediator,clerk mediator";
    const Ref<User> added = accounts.add(user).orThrow().first<User>();
    CHECK(store.now(added).roles == "clerk mediator");
    user = store.now(added);
    user.roles = "king";
    const auto refused = accounts.edit(user);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().field == "roles");
}

TEST_CASE("a new slot costs what was measured when the store was made")
{
    TestStore store;
    Accounts accounts{store.workspace().store(), store.writes()};
    CHECK(store.workspace().store().keys().cost() == cheap);
    (void)accounts.add(userNamed("linxiu"), QString("first secret")).orThrow();
    QFile file(Store::keysPath(store.workspace().store().folder()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("\"memory_kib\": 8,") == 3);
}
