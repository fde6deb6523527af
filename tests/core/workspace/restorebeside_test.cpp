#include "core/records/retention.h"
#include "core/workspace/restorebeside.h"
#include "office.h"

#include <QFileInfo>

using namespace helin;
using namespace helin::test;

namespace {

RestoreRequest requestFor(Office &office, const QString &file)
{
    return {file, office.path(u"back"_qs), u"zhoumin"_qs, u"a long test password"_qs};
}

} // namespace

TEST_CASE("putting a backup back from within a session takes the right to, else nothing happens")
{
    Office office;
    Workspace &workspace = office.workspace();
    const QString file = office.path(u"b.helinbak"_qs);
    BackupRun(workspace.store(), u"zhoumin"_qs, office.clock()).writeTo(file).orThrow();
    const qint64 before = office.writes().audit().count();
    for (const QString &user : {u"clerk"_qs, u"mediator"_qs, u"log_viewer"_qs, u"closed"_qs}) {
        INFO(user.toStdString());
        const auto refused = restoreBeside(workspace.store(), user, requestFor(office, file), office.clock());
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().kind == ErrorKind::Forbidden);
    }
    CHECK_FALSE(QFileInfo::exists(office.path(u"back"_qs)));
    CHECK(office.writes().audit().count() == before);
}

TEST_CASE("the open store is backed up first, notes what was done, and stays as it is")
{
    Office office;
    Workspace &workspace = office.workspace();
    const QString file = office.path(u"b.helinbak"_qs);
    BackupRun(workspace.store(), u"zhoumin"_qs, office.clock()).writeTo(file).orThrow();
    office.clock().advance(60'000);
    int told = 0;
    const auto restored = restoreBeside(workspace.store(), u"station_head"_qs, requestFor(office, file), office.clock(),
                                        [&](qint64 done, qint64 total) {
                                            CHECK(done <= total);
                                            ++told;
                                            return true;
                                        })
                              .orThrow();
    CHECK(told > 2);
    CHECK_FALSE(restored.backupError);
    CHECK(Store::exists(restored.report.folder));
    const QList<FoundBackup> kept =
        backupsIn(backupStatus(workspace.store().connection(), workspace.store().folder()).places.first,
                  workspace.site().writer.site);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().manifest.occasion == BackupOccasion::BeforeRestore);
    const AuditEntry last = office.writes().audit().list(1).first();
    CHECK(last.act == "store.restore");
    CHECK(last.user == "station_head");
    CHECK(last.kind() == ActKind::Restore);
    const auto opened =
        Workspace::open(restored.report.folder, u"zhoumin"_qs, u"a long test password"_qs, office.clock()).orThrow();
    CHECK(opened->site().writer.incarnation > workspace.site().writer.incarnation);
}

TEST_CASE("the backup that is put back is not rotated away by the one made before it")
{
    Office office;
    Workspace &workspace = office.workspace();
    const QString stick = office.path(u"stick"_qs);
    saveBackupPlaces(workspace.writes(), workspace.store().folder(), {{}, stick}).orThrow();
    QStringList made;
    for (int i = 0; i < 3; ++i) {
        office.clock().advance(60'000);
        made << BackupRun(workspace.store(), u"zhoumin"_qs, office.clock())
                    .automatic(BackupOccasion::Daily)
                    .orThrow()
                    .path;
    }
    office.clock().advance(60'000);
    const auto restored =
        restoreBeside(workspace.store(), u"station_head"_qs, requestFor(office, made.first()), office.clock());
    REQUIRE(restored.ok());
    CHECK_FALSE(restored->backupError);
    CHECK(Store::exists(restored->report.folder));
    for (const QString &file : made) {
        CHECK(QFileInfo::exists(file));
    }
    CHECK(backupsIn(stick, {}).size() == 4);
}

TEST_CASE("a wrong password or a taken folder costs no backup of the open store")
{
    Office office;
    Workspace &workspace = office.workspace();
    const QString file = office.path(u"b.helinbak"_qs);
    BackupRun(workspace.store(), u"zhoumin"_qs, office.clock()).writeTo(file).orThrow();
    const qint64 before = office.writes().audit().count();
    RestoreRequest wrong = requestFor(office, file);
    wrong.password = u"another long password"_qs;
    const auto refused = restoreBeside(workspace.store(), u"station_head"_qs, wrong, office.clock());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::WrongPassword);
    RestoreRequest taken = requestFor(office, file);
    taken.into = workspace.store().folder();
    CHECK(restoreBeside(workspace.store(), u"station_head"_qs, taken, office.clock()).error().kind ==
          ErrorKind::Refused);
    CHECK(backupsIn(BackupPlaces::insideStore(workspace.store().folder()), {}).isEmpty());
    CHECK(office.writes().audit().count() == before);
}

TEST_CASE("a store that can no longer be backed up does not keep a backup from being put back")
{
    Office office;
    Workspace &workspace = office.workspace();
    const QString file = office.path(u"b.helinbak"_qs);
    BackupRun(workspace.store(), u"zhoumin"_qs, office.clock()).writeTo(file).orThrow();
    workspace.store().connection().execute("UPDATE audit SET user = 'x' WHERE n = 2");
    const auto restored =
        restoreBeside(workspace.store(), u"zhoumin"_qs, requestFor(office, file), office.clock()).orThrow();
    REQUIRE(restored.backupError);
    CHECK(restored.backupError->kind == ErrorKind::Damaged);
    CHECK(Store::exists(restored.report.folder));
}

TEST_CASE("what the program makes by itself nobody enters, changes or deletes by hand")
{
    Office office;
    office.become(u"station_head"_qs);
    ErasureCertificate certificate;
    certificate.erasedAt = office.clock().now();
    certificate.basis = ErasureBasis::Request;
    certificate.counts = u"resident:3"_qs;
    certificate.by = u"周敏"_qs;
    const auto create = [&](const QString &operation) {
        return office.writes().run(operation, [&](Writer &writer) { writer.create(certificate); });
    };
    const auto refused = create(u"erasure_certificate.create"_qs);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::Forbidden);
    CHECK(refused.error().what.english().endsWith(u"are made by the program only."_qs));
    CHECK(office.reader().list<ErasureCertificate>(Query()).isEmpty());
    REQUIRE(create(u"retention.erase"_qs).ok());
    const ErasureCertificate made = office.reader().list<ErasureCertificate>(Query()).first();
    const auto removed = office.writes().run(u"erasure_certificate.delete"_qs, [&](Writer &writer) {
        writer.remove(describe<ErasureCertificate>(), made.id, u"weg"_qs);
    });
    REQUIRE_FALSE(removed.ok());
    CHECK(office.reader().list<ErasureCertificate>(Query()).size() == 1);
}
