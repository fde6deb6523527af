#include <catch2/catch.hpp>

#include "fixture.h"

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
    CHECK(restoreBackup(request, office.clock).ok());
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
