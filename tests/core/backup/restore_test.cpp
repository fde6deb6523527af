#include <catch2/catch.hpp>

#include "fixture.h"

#include "core/security/sheetcode.h"
#include "core/storage/schema.h"
#include "core/sync/erasurecleaning.h"
#include "core/sync/exchange/pages.h"
#include "core/sync/putback.h"
#include "core/sync/verify.h"

using namespace helin;
using namespace helin::test;

TEST_CASE("a restored store is the one that was backed up, under a new incarnation that says where it went on")
{
    Office office;
    const QString file = office.path("b.helinbak");
    const BackupOutcome made = office.run().writeTo(file).orThrow();
    const AuditHead atBackup = made.manifest.auditHead;
    office.add("林秀");
    office.add("陈立新");
    const QMap<QString, Digest> later = verifyStore(office.workspace->writes()).digests;

    office.clock.advance(60'000);
    const RestoreReport back = restoreBackup(office.request(file), office.clock).orThrow();
    CHECK(back.newerEntries >= 2);
    const auto restored = office.opened(back.folder);
    CHECK(Office::names(*restored) == QStringList{"周小梅"});
    CHECK(restored->site().writer.site == office.workspace->site().writer.site);
    CHECK(restored->site().writer.incarnation > office.workspace->site().writer.incarnation);
    const VerifyReport report = verifyStore(restored->writes());
    CHECK(report.ok());
    CHECK(report.digests != later);
    CHECK(report.digests.first().toHex() == made.manifest.digests.first());
    const QList<AuditSegment> segments = restored->writes().audit().segments();
    REQUIRE(segments.size() == 1);
    CHECK(segments.first().before == office.workspace->site().writer.incarnation);
    CHECK(segments.first().after == restored->site().writer.incarnation);
    CHECK(segments.first().head.entries == atBackup.entries + 1); // the restore itself is noted first
    CHECK(restored->writes().audit().hashAt(atBackup.entries) == atBackup.hash);
    const auto state = putBackState(restored->writes(), restored->exchange());
    REQUIRE(state);
    CHECK(state->backupAt == made.manifest.at);
    // The photo came along.
    AttachmentStore photos{restored->store().attachments(), restored->suite()};
    CHECK(photos.read(restored->suite().hash("a photo")) == "a photo");
}

TEST_CASE("restoring over something, with a wrong password, or from no backup changes nothing")
{
    Office office;
    const QString file = office.path("b.helinbak");
    office.run().writeTo(file).orThrow();
    const auto refused = [&](const RestoreRequest &request, ErrorKind kind) {
        const auto result = restoreBackup(request, office.clock);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().kind == kind);
        CHECK_FALSE(QFileInfo::exists(request.into + ".helin-part"));
    };
    refused(office.request(file, "store"), ErrorKind::Refused);
    CHECK(Office::names(*office.workspace) == QStringList{"周小梅"});
    RestoreRequest wrong = office.request(file);
    wrong.password = "something else";
    refused(wrong, ErrorKind::WrongPassword);
    CHECK_FALSE(QFileInfo::exists(wrong.into));
    refused(office.request(office.path("nowhere.helinbak")), ErrorKind::PlaceGone);
    writeContent(office.path("letter"), "Dear all, this is not a backup at all but a letter.");
    refused(office.request(office.path("letter")), ErrorKind::Damaged);
    writeContent(office.path("empty"), {});
    refused(office.request(office.path("empty")), ErrorKind::Damaged);
    CHECK(backupUsers(file).orThrow() == QStringList{user});
    // An empty folder is as good as none.
    QDir().mkpath(office.path("back"));
    CHECK(restoreBackup(office.request(file), office.clock).ok());
}

TEST_CASE("a backup with a byte changed or cut off anywhere is refused and leaves nothing behind")
{
    Office office;
    const QString file = office.path("b.helinbak");
    office.run().writeTo(file).orThrow();
    const QByteArray content = contentOf(file);
    const QString bad = office.path("bad.helinbak");
    const auto refused = [&](const QByteArray &bytes) {
        writeContent(bad, bytes);
        const auto result = restoreBackup(office.request(bad), office.clock);
        REQUIRE_FALSE(result.ok());
        CHECK((result.error().kind == ErrorKind::Damaged || result.error().kind == ErrorKind::TooNew));
        CHECK_FALSE(QFileInfo::exists(office.path("back")));
        CHECK_FALSE(QFileInfo::exists(office.path("back.helin-part")));
    };
    // The front byte by byte, the rest in strides.
    for (qsizetype place = 0; place < content.size(); place += place < 1200 ? 7 : content.size() / 40) {
        INFO("byte " << place << " of " << content.size());
        QByteArray changed = content;
        changed[place] = char(changed[place] ^ 0x10);
        refused(changed);
    }
    for (const qsizetype size : {qsizetype{3}, qsizetype{13}, qsizetype{500}, content.size() / 2, content.size() - 1}) {
        INFO("cut to " << size);
        refused(content.left(size));
    }
    refused(content + "x");
    CHECK(restoreBackup(office.request(file), office.clock).ok());
}

TEST_CASE("a stopped restore leaves nothing, and one after it works")
{
    Office office;
    const QString file = office.path("b.helinbak");
    office.run().writeTo(file).orThrow();
    for (const qint64 stopAt : {0, 300, 600}) {
        const auto stopped =
            restoreBackup(office.request(file), office.clock, [&](qint64 done, qint64) { return done < stopAt; });
        REQUIRE_FALSE(stopped.ok());
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK_FALSE(QFileInfo::exists(office.path("back")));
        CHECK_FALSE(QFileInfo::exists(office.path("back.helin-part")));
    }
    QDir().mkpath(office.path("back.helin-part")); // what a killed one left
    CHECK(restoreBackup(office.request(file), office.clock).ok());
}

TEST_CASE("the code of the recovery sheet opens a backup when the password is forgotten")
{
    Office office;
    KeysFile keys = office.workspace->store().keys();
    const QString code = keys.makeRecoveryCode(office.workspace->store().databaseKey(), {8, 1});
    const QString file = office.path("b.helinbak");
    office.run().writeTo(file).orThrow();
    RestoreRequest request = office.request(file);
    request.password = code;
    request.withRecoveryCode = true;
    SECTION("as it was typed") {}
    SECTION("as the picture says it")
    {
        request.password = sheetPayload(SheetKind::Recovery, office.workspace->stationCode(), code);
    }
    SECTION("but the picture of another station's sheet is told as such, and no guess is counted")
    {
        request.password = sheetPayload(SheetKind::Recovery, "330302103202", code);
        const auto refused = restoreBackup(request, office.clock);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().kind == ErrorKind::Invalid);
        CHECK(refused.error().field == "code");
        request.password = code;
    }
    CHECK(restoreBackup(request, office.clock).ok());
}

TEST_CASE("what was erased after a backup was made does not come back with it")
{
    Office office;
    const auto nobody = office.workspace->reader().list<Resident>(Query()).first();
    office.add("林秀");
    const QString file = office.path("b.helinbak");
    office.run().writeTo(file).orThrow();
    office.workspace->writes()
        .run("retention.erase", [&](Writer &writer) { writer.erase(describe<Resident>(), nobody.id, {}, "到期"); })
        .orThrow();
    (void)finishErasures(office.workspace->writes(), nullptr);
    REQUIRE(Office::names(*office.workspace) == QStringList{"林秀"});
    const QString old = office.workspace->store().folder();

    SECTION("beside the store that is open") {}
    SECTION("after that store was lost with its disk")
    {
        office.workspace.reset();
        QDir(old).removeRecursively();
    }
    SECTION("however often it is put back")
    {
        const RestoreReport first = restoreBackup(office.request(file, "first"), office.clock).orThrow();
        CHECK(Office::names(*office.opened(first.folder)) == QStringList{"林秀"});
    }
    const RestoreReport back = restoreBackup(office.request(file), office.clock).orThrow();
    const auto restored = office.opened(back.folder);
    CHECK(Office::names(*restored) == QStringList{"林秀"});
    CHECK(verifyStore(restored->writes()).ok());
    CHECK_FALSE(erasuresPending(restored->store().connection()));
    CHECK(tracesIn(restored->store(), {QStringLiteral("周小梅").toUtf8()}).isEmpty());
    // It goes on as a store does.
    restored->writes()
        .run("resident.register",
             [&](Writer &writer) {
                 Resident resident;
                 resident.name = "陈立新";
                 writer.create(resident);
             })
        .orThrow();
    CHECK(verifyStore(restored->writes()).ok());
}

TEST_CASE("a backup is made before a store of an older version is brought up to date")
{
    Office office;
    const QString store = office.workspace->store().folder();
    office.workspace.reset();
    bool upgraded = false;
    const LaterSchema later{2, {{2, [&](Connection &connection) {
                                     connection.execute("CREATE TABLE later (n INTEGER) STRICT");
                                     upgraded = true;
                                 }}}};
    office.clock.advance(60'000);
    SECTION("which holds the store as it was and can be put back")
    {
        office.workspace = office.opened(store);
        REQUIRE(upgraded);
        CHECK(office.workspace->store().connection().userVersion() == 2);
        const QList<FoundBackup> made = backupsIn(BackupPlaces::insideStore(store), {});
        REQUIRE(made.size() == 1);
        CHECK(made.first().manifest.occasion == BackupOccasion::BeforeUpgrade);
        CHECK(made.first().manifest.schema == 1);
        office.clock.advance(60'000);
        const RestoreReport back = restoreBackup(office.request(made.first().path), office.clock).orThrow();
        upgraded = false;
        CHECK(Office::names(*office.opened(back.folder)) == QStringList{"周小梅"});
        CHECK(upgraded); // it is brought up to date like any other
        office.workspace.reset();
        office.workspace = office.opened(store); // once is enough
        CHECK(backupsIn(BackupPlaces::insideStore(store), {}).size() == 1);
    }
    SECTION("and without one nothing is changed")
    {
        writeContent(BackupPlaces::insideStore(store), "a file where the folder should be");
        const auto opened = Workspace::open(store, user, password, office.clock);
        REQUIRE_FALSE(opened.ok());
        CHECK_FALSE(upgraded);
        QFile::remove(BackupPlaces::insideStore(store));
        CHECK(Office::names(*office.opened(store)) == QStringList{"周小梅"});
    }
}

TEST_CASE("a backup restored in the place and under the name of the old store still opens a new incarnation")
{
    Office office;
    const QString store = office.workspace->store().folder();
    const quint32 incarnation = office.workspace->site().writer.incarnation;
    const QString file = office.path("b.helinbak");
    office.run().writeTo(file).orThrow();
    office.workspace.reset();
    QDir(store).removeRecursively();
    restoreBackup(office.request(file, "store"), office.clock).orThrow();
    office.workspace = office.opened(store);
    CHECK(office.workspace->site().writer.incarnation > incarnation);
    const quint32 again = office.workspace->site().writer.incarnation;
    office.workspace.reset();
    office.workspace = office.opened(store);
    CHECK(office.workspace->site().writer.incarnation == again);
}
