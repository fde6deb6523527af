#include "core/workspace/sessionlock.h"

#include "core/organisation/accounts.h"
#include "core/workspace/recovery.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

constexpr KdfCost cheap{.memoryKiB = 8, .passes = 1};

/// A store that can be closed and opened.
struct Desk
{
    QTemporaryDir dir;
    ManualClock clock;
    std::unique_ptr<Workspace> open;

    Desk()
    {
        qputenv("HELIN_MACHINE_DIR", QFile::encodeName(dir.filePath(u"machine"_qs)));
        SetUp setUp;
        setUp.folder = folder();
        setUp.name = u"新场村"_qs;
        setUp.stationCode = villageCode;
        setUp.user = u"zhoumin"_qs;
        setUp.password = u"a long test password"_qs;
        setUp.cost = cheap;
        open = Workspace::create(setUp, clock).orThrow();
    }
    [[nodiscard]] QString folder() const { return dir.filePath(u"store"_qs); }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> logIn(const QString &password)
    {
        return Workspace::open(folder(), u"zhoumin"_qs, password, clock);
    }
};

void setPin(SessionLock &lock, Workspace &open)
{
    lock.take(SessionLock::sealed(open.store(), u"2580"_qs).orThrow());
}

} // namespace

TEST_CASE("a PIN gives the key of a locked session again, for each lock")
{
    Desk desk;
    SessionLock lock{desk.clock};
    CHECK(refusal(lock.keyWithPin(u"2580"_qs)) == "No PIN opens this session.");
    setPin(lock, *desk.open);
    for (int i = 0; i < 2; ++i) {
        desk.open->lock();
        desk.open->unlock(lock.keyWithPin(u"2580"_qs).orThrow());
        CHECK(desk.open->writes().user() == "zhoumin");
        CHECK(desk.open->rights().allows(Subject::People, Action::Add));
    }
}

TEST_CASE("a PIN sealed beside the window counts once it is taken, and voids the one before")
{
    Desk desk;
    SessionLock lock{desk.clock};
    setPin(lock, *desk.open);
    CHECK_FALSE(lock.keyWithPin(u"1379"_qs).ok());
    SessionLock::Sealed other = SessionLock::sealed(desk.open->store(), u"1379"_qs).orThrow();
    CHECK(lock.keyWithPin(u"2580"_qs).ok());
    lock.take(std::move(other));
    CHECK(lock.triesLeft() == 3);
    CHECK(lock.keyWithPin(u"1379"_qs).ok());
    CHECK_FALSE(lock.keyWithPin(u"2580"_qs).ok());
}

TEST_CASE("a locked workspace reads and writes nothing, keeps others out, and goes on where it stood")
{
    Desk desk;
    Workspace &workspace = *desk.open;
    RecordReader &reader = workspace.reader();
    SessionLock lock{desk.clock};
    setPin(lock, workspace);
    CHECK(reader.count<User>() == 1);
    workspace.lock();
    CHECK(workspace.isLocked());
    CHECK(workspace.store().databaseKey().isEmpty());
    CHECK(attempt([&] { return reader.count<User>(); }).error().kind == ErrorKind::Locked);
    CHECK(attempt([&] { return workspace.store().anotherConnection() != nullptr; }).error().kind == ErrorKind::Locked);
    Group group;
    group.number = 1;
    group.name = u"一组"_qs;
    const auto write = [&] {
        return workspace.writes().run(u"group.add"_qs, [&](Writer &writer) { writer.create(group); });
    };
    CHECK(write().error().kind == ErrorKind::Locked);
    CHECK(desk.logIn(u"a long test password"_qs).error().kind == ErrorKind::Locked);

    const auto wrong = attempt([&] {
        workspace.unlock(SecretBytes(32));
        return true;
    });
    CHECK(wrong.error().kind == ErrorKind::Damaged);
    CHECK(workspace.isLocked());

    CHECK(lock.keyWithPin(u"1379"_qs).error().kind == ErrorKind::WrongPassword);
    workspace.unlock(lock.keyWithPin(u"2580"_qs).orThrow());
    CHECK_FALSE(workspace.isLocked());
    CHECK(lock.triesLeft() == 3);
    CHECK(reader.count<User>() == 1); // the reader of before
    CHECK(write().ok());
    QStringList acts;
    for (const AuditEntry &entry : workspace.writes().audit().list(4)) {
        acts << entry.act;
    }
    CHECK(acts.contains(u"login.failed"_qs));
    CHECK(acts.contains(u"login"_qs));
    workspace.lock();
    workspace.unlock(Store::unlock(desk.folder(), u"zhoumin"_qs, u"a long test password"_qs, desk.clock));
    CHECK(reader.count<Group>() == 1);
}

TEST_CASE("three wrong PINs leave nothing to try, and count like wrong passwords")
{
    Desk desk;
    SessionLock lock{desk.clock};
    setPin(lock, *desk.open);
    desk.open.reset();
    for (int left = 2; left >= 0; --left) {
        CHECK(lock.keyWithPin(u"1379"_qs).error().kind == ErrorKind::WrongPassword);
        CHECK(lock.triesLeft() == left);
    }
    CHECK_FALSE(lock.hasPin());
    CHECK(lock.keyWithPin(u"2580"_qs).error().kind == ErrorKind::Refused);
    CHECK(KeysFile(Store::keysPath(desk.folder())).failures().front().count == 3);
    CHECK(desk.logIn(u"a long test password"_qs).error().kind == ErrorKind::Refused); // has to wait
    desk.clock.advance(2000);
    CHECK(desk.logIn(u"a long test password"_qs).ok());
}

TEST_CASE("a wrong PIN in between is forgiven by a right one")
{
    Desk desk;
    SessionLock lock{desk.clock};
    setPin(lock, *desk.open);
    desk.open.reset();
    CHECK_FALSE(lock.keyWithPin(u"1379"_qs).ok());
    CHECK(lock.keyWithPin(u"2580"_qs).ok());
    CHECK(lock.triesLeft() == 3);
}

TEST_CASE("a PIN is some digits that nobody tries first")
{
    Desk desk;
    for (const char *bad : {"", "123", "1234", "4321", "0000", "12a4", "1234567890123"}) {
        INFO(bad);
        const auto refused = SessionLock::sealed(desk.open->store(), QString::fromLatin1(bad));
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().field == "pin");
    }
}

TEST_CASE("the window locks after the minutes that were set, and a clock put back does not lock it")
{
    ManualClock clock;
    SessionLock lock{clock};
    lock.setIdleMinutes(5);
    clock.advance(299'000);
    CHECK_FALSE(lock.isIdle());
    clock.advance(1000);
    CHECK(lock.isIdle());
    lock.noteActivity();
    CHECK_FALSE(lock.isIdle());
    clock.advance(-3'600'000);
    CHECK_FALSE(lock.isIdle());
    clock.advance(300'000);
    CHECK(lock.isIdle());
    lock.setIdleMinutes(0);
    CHECK_FALSE(lock.isIdle());
}

TEST_CASE("the recovery sheet opens the store by code or by picture, and sets a new password")
{
    Desk desk;
    const RecoverySheet sheet = makeRecoverySheet(*desk.open).orThrow();
    CHECK(sheet.payload == "HELIN-RECOVERY:1:" + villageCode + ":" + QString(sheet.code).remove('-'));
    CHECK(desk.open->writes().audit().list(1).first().act == "recovery.make");
    desk.open.reset();
    QString password = u"new password 1"_qs;
    for (const QString &typed : {sheet.code.toLower(), sheet.payload, QString(sheet.code).replace('-', ' ')}) {
        password += u'x';
        auto opened = openByRecovery(desk.folder(), typed, u"zhoumin"_qs, password, desk.clock).orThrow();
        CHECK(opened->writes().audit().list(1).first().act == "recovery.use");
        opened.reset();
        CHECK(desk.logIn(password).ok());
    }
    CHECK_FALSE(desk.logIn(u"a long test password"_qs).ok());
}

TEST_CASE("a wrong code, another station's sheet, an unknown or closed user open nothing and change nothing")
{
    Desk desk;
    const RecoverySheet sheet = makeRecoverySheet(*desk.open).orThrow();
    Accounts accounts{desk.open->store(), desk.open->writes()};
    User user;
    user.name = u"linxiu"_qs;
    user.roles = u"clerk"_qs;
    const Ref<User> added = accounts.add(user).orThrow().first<User>();
    accounts.disable(added).orThrow();
    desk.open.reset();
    const auto open = [&](const QString &code, const QString &name) {
        return openByRecovery(desk.folder(), code, name, u"another secret"_qs, desk.clock);
    };
    QString other = sheet.payload;
    CHECK(open(other.replace(villageCode, u"511703116205"_qs), u"zhoumin"_qs).error().field == "code");
    CHECK(open(sheet.code, u"nobody"_qs).error().kind == ErrorKind::NotFound);
    CHECK(open(sheet.code, u"linxiu"_qs).error().kind == ErrorKind::Refused);
    QString wrong = sheet.code;
    wrong[0] = wrong.at(0) == u'A' ? u'B' : u'A';
    CHECK(open(wrong, u"zhoumin"_qs).error().kind == ErrorKind::WrongPassword);
    CHECK(openByRecovery(desk.folder(), sheet.code, u"zhoumin"_qs, u"short"_qs, desk.clock).error().field ==
          "password");
    CHECK(desk.logIn(u"a long test password"_qs).ok());
    // A newer sheet makes the old one void.
    desk.open = desk.logIn(u"a long test password"_qs).orThrow();
    (void)makeRecoverySheet(*desk.open).orThrow();
    desk.open.reset();
    CHECK(open(sheet.code, u"zhoumin"_qs).error().kind == ErrorKind::WrongPassword);
}
