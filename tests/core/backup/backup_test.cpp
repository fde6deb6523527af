#include <catch2/catch.hpp>

#include "fixture.h"

#include "core/sync/verify.h"

#include <QThread>

using namespace helin;
using namespace helin::test;

TEST_CASE("a backup is one file that holds everything and shows nothing")
{
    Office office;
    const QString file = office.path("b.helinbak");
    const BackupOutcome made = office.run().writeTo(file).orThrow();
    CHECK(made.path == file);
    CHECK(made.bytes == QFileInfo(file).size());
    CHECK(made.manifest.parts.size() == 3);
    CHECK(made.manifest.digests.size() == 1);
    const QByteArray content = contentOf(file);
    CHECK_FALSE(content.contains("周小梅"));
    CHECK_FALSE(content.contains("SQLite format 3"));
    CHECK_FALSE(content.contains("a photo"));
    CHECK(checkBackupFile(file).site == office.workspace->site().writer.site);
    CHECK_FALSE(QFileInfo::exists(file + ".part"));
    CHECK_FALSE(QFileInfo::exists(office.path("store/backup-work")));

    const BackupStatus status = office.status();
    REQUIRE(status.last);
    CHECK(status.last->path == file);
    CHECK(status.last->verified);
    CHECK_FALSE(status.failure);
    const AuditEntry newest = office.workspace->writes().audit().list(1).constFirst();
    CHECK(newest.kind() == ActKind::Backup);
    CHECK(newest.user == user);
}

TEST_CASE("a backup runs on a worker while the window saves, and holds one consistent state")
{
    Office office;
    Result<BackupOutcome> made = Error{};
    const QString file = office.path("b.helinbak");
    const auto worker = std::unique_ptr<QThread>(QThread::create([&] { made = office.run().writeTo(file); }));
    worker->start();
    for (int i = 0; i < 40; ++i) {
        office.add(QStringLiteral("居民%1").arg(i));
    }
    worker->wait();
    REQUIRE(made.ok());
    const RestoreReport back = restoreBackup(office.request(file), office.clock).orThrow();
    const auto restored = office.opened(back.folder);
    CHECK(verifyStore(restored->writes()).ok());
    CHECK(Office::names(*restored).size() >= 1);
    CHECK(Office::names(*restored).size() <= 41);
}

TEST_CASE("a stopped backup leaves what was there and is no failure")
{
    Office office;
    const QString file = office.path("b.helinbak");
    office.run().writeTo(file).orThrow();
    const QByteArray before = contentOf(file);
    office.add("林秀");
    for (const qint64 stopAt : {0, 400, 700, 850}) {
        const auto stopped = office.run().writeTo(file, [&](qint64 done, qint64 total) {
            CHECK(total == 1000);
            return done < stopAt;
        });
        REQUIRE_FALSE(stopped.ok());
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK(contentOf(file) == before);
        CHECK_FALSE(QFileInfo::exists(file + ".part"));
    }
    CHECK_FALSE(office.status().failure);
    CHECK(office.run().writeTo(file, [](qint64, qint64) { return true; }).ok());
}

TEST_CASE("a place that is not there or taken by something else is told and noted, and nothing is lost")
{
    Office office;
    writeContent(office.path("a file"), "x");
    const auto gone = office.run().writeTo(office.path("a file/b.helinbak"));
    REQUIRE_FALSE(gone.ok());
    CHECK(gone.error().kind == ErrorKind::PlaceGone);
    REQUIRE(office.status().failure);
    CHECK(office.status().failure->kind == ErrorKind::PlaceGone);
    CHECK_FALSE(office.status().failure->words().english().isEmpty());

    writeContent(office.path("letter.txt"), "not a backup");
    const auto taken = office.run().writeTo(office.path("letter.txt"));
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.error().kind == ErrorKind::Refused);
    CHECK(contentOf(office.path("letter.txt")) == "not a backup");

    office.clock.advance(1000);
    CHECK(office.run().writeTo(office.path("b.helinbak")).ok());
    CHECK_FALSE(office.status().failure);
}

TEST_CASE("automatic backups go to both places once a day, old ones make room, those made by hand stay")
{
    Office office;
    const QString folder = office.workspace->store().folder();
    CHECK(isBackupDue(office.status(), BackupOccasion::Daily, office.clock));
    const QString stick = office.path("stick");
    saveBackupPlaces(office.workspace->writes(), folder, {{}, stick}).orThrow();
    const QString inside = office.status().places.first;
    CHECK(inside == folder + "/backups");
    office.run().writeTo(inside.isEmpty() ? QString() : office.path("by hand.helinbak")).orThrow();
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    constexpr int days = 12;
    QDir().mkpath(inside);
    office.run().writeTo(inside).orThrow();
    for (int i = 0; i < days; ++i) {
        office.clock.advance(day);
        CHECK(isBackupDue(office.status(), BackupOccasion::Daily, office.clock));
        const BackupOutcome made = office.run().automatic(BackupOccasion::Daily).orThrow();
        CHECK_FALSE(made.secondError);
        CHECK(QFileInfo(made.secondPath).size() == made.bytes);
        CHECK_FALSE(isBackupDue(office.status(), BackupOccasion::Daily, office.clock));
    }
    for (const QString &place : {inside, stick}) {
        int automatic = 0;
        for (const FoundBackup &found : backupsIn(place, office.workspace->site().writer.site)) {
            automatic += found.manifest.occasion == BackupOccasion::Daily ? 1 : 0;
        }
        CHECK(automatic >= 7);
        CHECK(automatic < days);
    }
    CHECK(backupsIn(inside, {}).size() > backupsIn(stick, {}).size());
    REQUIRE(office.status().lastSecond);
    CHECK(office.status().lastSecond->path.startsWith(stick));
}

TEST_CASE("a stick that is not plugged in does not keep the first place from its backup, and heals")
{
    Office office;
    const QString folder = office.workspace->store().folder();
    const QString stick = office.path("stick");
    saveBackupPlaces(office.workspace->writes(), folder, {{}, stick}).orThrow();
    REQUIRE(QDir().rmdir(stick));
    const BackupOutcome made = office.run().automatic(BackupOccasion::Daily).orThrow();
    REQUIRE(made.secondError);
    CHECK(made.secondError->kind == ErrorKind::PlaceGone);
    CHECK(made.secondPath.isEmpty());
    CHECK(office.status().last);
    CHECK_FALSE(office.status().failure);
    CHECK(office.status().secondFailure);
    // Nothing is put where the stick was: it would lie on the disk it was to be apart from.
    CHECK_FALSE(QFileInfo::exists(stick));
    CHECK(office.run().writeTo(stick + "/by hand.helinbak").error().kind == ErrorKind::PlaceGone);
    CHECK_FALSE(QFileInfo::exists(stick));
    REQUIRE(QDir().mkdir(stick));
    office.clock.advance(1000);
    CHECK_FALSE(office.run().automatic(BackupOccasion::Daily).orThrow().secondError);
    CHECK_FALSE(office.status().secondFailure);
    CHECK_FALSE(saveBackupPlaces(office.workspace->writes(), folder, {stick, stick}).ok());
}

TEST_CASE("the workbench is red after three days without a backup")
{
    Office office;
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    CHECK_FALSE(office.status().isOverdue(office.clock.nowMillis()));
    office.clock.advance(3 * day + 1);
    CHECK(office.status().isOverdue(office.clock.nowMillis()));
    office.run().automatic(BackupOccasion::Daily).orThrow();
    CHECK_FALSE(office.status().isOverdue(office.clock.nowMillis()));
    office.clock.advance(3 * day + 1000);
    CHECK(office.status().isOverdue(office.clock.nowMillis()));
    CHECK(isBackupDue(office.status(), BackupOccasion::BeforeImport, office.clock));
    office.run().automatic(BackupOccasion::BeforeImport).orThrow();
    CHECK_FALSE(isBackupDue(office.status(), BackupOccasion::BeforeImport, office.clock));
    CHECK(isBackupDue(office.status(), BackupOccasion::BeforeUpgrade, office.clock));
}

TEST_CASE("a store with a damaged page gives no backup that counts")
{
    Office office;
    const QString store = office.workspace->store().folder();
    const QString good = office.path("good.helinbak");
    office.run().writeTo(good).orThrow();
    office.workspace.reset();
    // A value in a row that the change log does not know: pages are whole, and the digest cannot tell; a broken body of
    // a logged change can.
    {
        KeysFile keys{Store::keysPath(store)};
        const SecretBytes key = keys.unlock(user, password, office.clock);
        Connection connection{Store::recordsPath(store), key.view(), cipherNamed(keys.cipher()), OpenMode::ReadWrite};
        connection.execute("UPDATE change SET body = CAST(body || x'00' AS BLOB) WHERE pos = 2");
    }
    office.workspace = office.opened(store);
    const auto made = office.run().writeTo(office.path("bad.helinbak"));
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().kind == ErrorKind::Damaged);
    CHECK_FALSE(QFileInfo::exists(office.path("bad.helinbak")));
    CHECK(office.status().failure->kind == ErrorKind::Damaged);
    CHECK(checkBackupFile(good).parts.size() == 3);
}
