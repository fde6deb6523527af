#include "core/security/keysfile.h"
#include "support/errors.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace helin;
using helin::test::kindOf;

namespace {

constexpr KdfCost fast{8, 1};

struct Folder
{
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("keys"));
    ManualClock clock;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void replace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

void edit(const QString &path, auto &&change)
{
    QJsonObject root = QJsonDocument::fromJson(contentOf(path)).object();
    change(root);
    replace(path, QJsonDocument(root).toJson());
}

void editFirstSlot(const QString &path, const QString &field, const QJsonValue &value)
{
    edit(path, [&](QJsonObject &root) {
        QJsonArray slots_ = root[QStringLiteral("slots")].toArray();
        QJsonObject slot = slots_[0].toObject();
        slot[field] = value;
        slots_[0] = slot;
        root[QStringLiteral("slots")] = slots_;
    });
}

} // namespace

TEST_CASE("Every user and the recovery code open the same database key")
{
    Folder f;
    const SecretBytes key = KeysFile::create(f.path, text("aegis"), text("王芳"), text("早上好 2024"), fast);
    CHECK(key.size() == KeysFile::databaseKeySize);
    KeysFile keys(f.path);
    keys.addUser(text("李明"), text("another"), key, fast);
    const QString code = keys.makeRecoveryCode(key, fast);
    CHECK(code.size() == 34);

    KeysFile reopened(f.path);
    CHECK(reopened.cipher() == text("aegis"));
    CHECK(reopened.users() == QStringList{text("王芳"), text("李明")});
    CHECK(reopened.hasRecovery());
    CHECK(reopened.unlock(text("王芳"), text("早上好 2024"), f.clock) == key);
    CHECK(reopened.unlock(text(" 李明 "), text("another"), f.clock) == key);
    CHECK(reopened.unlockWithRecoveryCode(code, f.clock) == key);
    CHECK(reopened.unlockWithRecoveryCode(code.toLower().remove(QLatin1Char('-')), f.clock) == key);
    CHECK(reopened.failures().empty());
    CHECK(!contentOf(f.path).contains(key.view().toByteArray().toBase64()));
    CHECK((QFile::permissions(f.path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("Two files never share a key")
{
    Folder a;
    Folder b;
    const SecretBytes first = KeysFile::create(a.path, text("aegis"), text("u"), text("p"), fast);
    const SecretBytes second = KeysFile::create(b.path, text("aegis"), text("u"), text("p"), fast);
    CHECK(!(first == second));
    CHECK(kindOf([&] { (void)KeysFile::create(a.path, text("aegis"), text("u"), text("p"), fast); }) ==
          ErrorKind::Refused);
    CHECK(KeysFile(a.path).unlock(text("u"), text("p"), a.clock) == first);
}

TEST_CASE("A wrong password and an unknown user give the same error and are counted")
{
    Folder f;
    (void)KeysFile::create(f.path, text("aegis"), text("wang"), text("right"), fast);
    KeysFile keys(f.path);
    CHECK(kindOf([&] { (void)keys.unlock(text("wang"), text("wrong"), f.clock); }) == ErrorKind::WrongPassword);
    CHECK(kindOf([&] { (void)keys.unlock(text("my-password"), text("right"), f.clock); }) == ErrorKind::WrongPassword);
    CHECK(kindOf([&] { (void)keys.unlock({}, text("right"), f.clock); }) == ErrorKind::WrongPassword);
    CHECK(kindOf([&] { (void)keys.unlockWithRecoveryCode(text("0000"), f.clock); }) == ErrorKind::WrongPassword);
    const auto failures = KeysFile(f.path).failures();
    REQUIRE(failures.size() == 3);
    CHECK(failures[0].user == text("wang"));
    CHECK(failures[0].count == 1);
    CHECK(failures[0].lastMillis == f.clock.nowMillis());
    CHECK(failures[1].slot == FailedLogins::Slot::Unknown);
    CHECK(failures[1].user.isEmpty());
    CHECK(failures[1].count == 2);
    CHECK(failures[2].slot == FailedLogins::Slot::Recovery);
    CHECK(!contentOf(f.path).contains("my-password"));
}

TEST_CASE("The wait after wrong passwords grows, survives a restart and ends with the right password")
{
    Folder f;
    const SecretBytes key = KeysFile::create(f.path, text("aegis"), text("wang"), text("right"), fast);
    KeysFile(f.path).addUser(text("li"), text("li-right"), key, fast);
    const auto wrong = [&] {
        (void)KeysFile(f.path).unlock(text("wang"), text("wrong"), f.clock);
    };
    for (int i = 0; i < 3; ++i) {
        CHECK(kindOf(wrong) == ErrorKind::WrongPassword);
    }
    CHECK(KeysFile(f.path).waitMillis(text("wang"), f.clock) == 1000);
    CHECK(kindOf([&] { (void)KeysFile(f.path).unlock(text("wang"), text("right"), f.clock); }) == ErrorKind::Refused);
    CHECK(KeysFile(f.path).unlock(text("li"), text("li-right"), f.clock) == key); // others do not wait
    f.clock.advance(1000);
    CHECK(kindOf(wrong) == ErrorKind::WrongPassword);
    CHECK(KeysFile(f.path).waitMillis(text("wang"), f.clock) == 2000);
    f.clock.advance(-50'000'000); // a clock set back does not lock anybody out for long
    CHECK(KeysFile(f.path).waitMillis(text("wang"), f.clock) == 2000);
    f.clock.advance(60'000'000);
    for (int i = 0; i < 30; ++i) {
        f.clock.advance(400'000);
        CHECK(kindOf(wrong) == ErrorKind::WrongPassword);
    }
    CHECK(KeysFile(f.path).waitMillis(text("wang"), f.clock) == 300'000);
    f.clock.advance(300'000);
    CHECK(KeysFile(f.path).unlock(text("wang"), text("right"), f.clock) == key);
    CHECK(KeysFile(f.path).waitMillis(text("wang"), f.clock) == 0);
    // The audit still learns of them, once.
    KeysFile keys(f.path);
    REQUIRE(keys.failures().size() == 1);
    CHECK(keys.failures()[0].count == 0);
    CHECK(keys.failures()[0].unreported == 34);
    keys.markReported();
    CHECK(KeysFile(f.path).failures().empty());
}

TEST_CASE("Passwords are changed by their owner, reset with the key, and slots removed")
{
    Folder f;
    const SecretBytes key = KeysFile::create(f.path, text("aegis"), text("wang"), text("one"), fast);
    KeysFile keys(f.path);
    CHECK(kindOf([&] { keys.changePassword(text("wang"), text("bad"), text("two"), f.clock, fast); }) ==
          ErrorKind::WrongPassword);
    keys.changePassword(text("wang"), text("one"), text("two"), f.clock, fast);
    CHECK(kindOf([&] { (void)keys.unlock(text("wang"), text("one"), f.clock); }) == ErrorKind::WrongPassword);
    CHECK(keys.unlock(text("wang"), text("two"), f.clock) == key);
    keys.resetPassword(text("wang"), text("three"), key, fast);
    CHECK(keys.unlock(text("wang"), text("three"), f.clock) == key);
    CHECK(kindOf([&] { keys.resetPassword(text("nobody"), text("x"), key, fast); }) == ErrorKind::NotFound);

    CHECK(kindOf([&] { keys.removeUser(text("wang")); }) == ErrorKind::Refused);
    keys.addUser(text("li"), text("pw"), key, fast);
    CHECK(kindOf([&] { keys.addUser(text("li"), text("pw"), key, fast); }) == ErrorKind::Refused);
    keys.removeUser(text("wang"));
    CHECK(kindOf([&] { (void)keys.unlock(text("wang"), text("three"), f.clock); }) == ErrorKind::WrongPassword);
    CHECK(KeysFile(f.path).users() == QStringList{text("li")});
    CHECK(kindOf([&] { keys.removeUser(text("wang")); }) == ErrorKind::NotFound);
    CHECK(kindOf([&] { keys.addUser(text("zhao"), {}, key, fast); }) == ErrorKind::Invalid);
    CHECK(kindOf([&] { keys.addUser(text("  "), text("x"), key, fast); }) == ErrorKind::Invalid);
}

TEST_CASE("A new recovery code replaces the old one")
{
    Folder f;
    const SecretBytes key = KeysFile::create(f.path, text("aegis"), text("wang"), text("one"), fast);
    KeysFile keys(f.path);
    const QString first = keys.makeRecoveryCode(key, fast);
    const QString second = keys.makeRecoveryCode(key, fast);
    CHECK(first != second);
    CHECK(kindOf([&] { (void)keys.unlockWithRecoveryCode(first, f.clock); }) == ErrorKind::WrongPassword);
    CHECK(keys.unlockWithRecoveryCode(second, f.clock) == key);
}

TEST_CASE("A keys file that was tampered with opens nothing")
{
    Folder f;
    const SecretBytes key = KeysFile::create(f.path, text("aegis"), text("wang"), text("one"), fast);
    KeysFile(f.path).addUser(text("li"), text("two"), key, fast);
    const QByteArray good = contentOf(f.path);
    const auto refused = [&] {
        const auto kind = kindOf([&] { (void)KeysFile(f.path).unlock(text("wang"), text("one"), f.clock); });
        replace(f.path, good);
        return kind;
    };

    edit(f.path, [](QJsonObject &root) { root[QStringLiteral("cipher")] = QStringLiteral("none"); });
    CHECK(refused() == ErrorKind::WrongPassword);
    editFirstSlot(f.path, text("passes"), 2);
    CHECK(refused() == ErrorKind::WrongPassword);
    editFirstSlot(f.path, text("memory_kib"), 9);
    CHECK(refused() == ErrorKind::WrongPassword);
    editFirstSlot(f.path, text("memory_kib"), 4'000'000'000.0);
    CHECK(refused() == ErrorKind::Damaged);
    editFirstSlot(f.path, text("passes"), 1.5);
    CHECK(refused() == ErrorKind::Damaged);
    editFirstSlot(f.path, text("kdf"), text("plain"));
    CHECK(refused() == ErrorKind::Damaged);
    editFirstSlot(f.path, text("salt"), text("AAAA"));
    CHECK(refused() == ErrorKind::Damaged);
    editFirstSlot(f.path, text("nonce"), text("not base64 !"));
    CHECK(refused() == ErrorKind::Damaged);
    edit(f.path, [](QJsonObject &root) { // li's slot under wang's name
        QJsonArray all = root[QStringLiteral("slots")].toArray();
        QJsonObject slot = all[1].toObject();
        slot[QStringLiteral("user")] = QStringLiteral("wang");
        root[QStringLiteral("slots")] = QJsonArray{slot};
    });
    CHECK(kindOf([&] { (void)KeysFile(f.path).unlock(text("wang"), text("two"), f.clock); }) ==
          ErrorKind::WrongPassword);
    replace(f.path, good);

    replace(f.path, good.left(good.size() / 2));
    CHECK(refused() == ErrorKind::Damaged);
    replace(f.path, "{}");
    CHECK(refused() == ErrorKind::Damaged);
    edit(f.path, [](QJsonObject &root) { root[QStringLiteral("version")] = 2; });
    CHECK(refused() == ErrorKind::TooNew);
    CHECK(KeysFile(f.path).unlock(text("wang"), text("one"), f.clock) == key);
    CHECK(kindOf([&] { KeysFile missing(f.dir.filePath(QStringLiteral("nothing"))); }) == ErrorKind::NotAStore);
}

TEST_CASE("Slots of a kind this program does not know stay in the file")
{
    Folder f;
    const SecretBytes key = KeysFile::create(f.path, text("aegis"), text("wang"), text("one"), fast);
    edit(f.path, [](QJsonObject &root) {
        QJsonArray all = root[QStringLiteral("slots")].toArray();
        all.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("escrow")},
                               {QStringLiteral("recipient"), QStringLiteral("township")}});
        root[QStringLiteral("slots")] = all;
    });
    KeysFile keys(f.path);
    keys.addUser(text("li"), text("two"), key, fast);
    CHECK(contentOf(f.path).contains("township"));
    CHECK(keys.users().size() == 2);
}

TEST_CASE("The default cost is used when none is given")
{
    Folder f;
    (void)KeysFile::create(f.path, text("aegis"), text("wang"), text("one"));
    const QByteArray content = contentOf(f.path);
    CHECK(content.contains("\"memory_kib\": 65536"));
    CHECK(content.contains("\"passes\": 3"));
}
