#include "core/organisation/operationlog.h"

#include "core/organisation/looks.h"
#include "core/organisation/rightstable.h"
#include "core/records/disputes.h"
#include "core/records/people.h"
#include "core/storage/transaction.h"
#include "support/teststore.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace helin;
using namespace helin::test;

namespace {

/// A village with a head (zhoumin), a mediator and a log viewer.
struct Desk : TestStore
{
    OperationLog log{writes()};
    Looks looks{writes()};
    Resident resident;
    DisputeCase dispute;
    Party party;

    Desk()
    {
        for (const auto &[name, roles] : {std::pair{u"linxiu"_qs, u"mediator"_qs}, {u"viewer"_qs, u"log_viewer"_qs}}) {
            User user;
            user.name = name;
            user.roles = roles;
            user.active = true;
            add(user);
        }
        resident.name = u"王秀英"_qs;
        resident.phone = u"13800138000"_qs;
        resident = add(resident);
        dispute.title = u"滴水沟"_qs;
        dispute.summary = u"为滴水沟争吵"_qs;
        dispute.category = DisputeCategory::Housing;
        dispute.grade = DisputeGrade::Ordinary;
        dispute.receivedOn = QDate(2026, 11, 20);
        dispute = add(dispute);
        party.dispute = Ref<DisputeCase>(dispute.id);
        party.name = u"李国富"_qs;
        party.phone = u"13900139000"_qs;
        party = add(party);
    }
};

/// All acts that core writes into the log, as its sources name them.
QStringList actsInSources()
{
    static const QRegularExpression written{
        QStringLiteral(R"re((?:run\(|note\(|append\(\s*\{0,)[^;]*?QStringLiteral\("([a-z_]+\.[a-z_]+)"\))re")};
    QSet<QString> acts;
    QDirIterator files{
        QStringLiteral(HELIN_SOURCE_DIR "/core"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = written.globalMatch(source); match.hasNext();) {
            acts.insert(match.next().captured(1));
        }
    }
    return {acts.begin(), acts.end()};
}

} // namespace

TEST_CASE("every act that is written anywhere has words of its own or those of its kind")
{
    const QStringList acts = actsInSources() + listedOperations();
    REQUIRE(acts.size() > 100);
    CHECK(acts.contains(u"retention.erase"_qs));
    CHECK(acts.contains(u"dispute.accept"_qs));
    const Message none{actKindInfo(ActKind::Change).label, {}};
    for (const QString &act : acts) {
        INFO(act.toStdString());
        CHECK(actWords(act).english() != none.english());
    }
}

TEST_CASE("who opened a record: its looks, prints and shown numbers, those of its parts too, nothing else")
{
    Desk desk;
    (void)desk.looks.reveal(describe<Party>(), desk.party.id).orThrow();
    desk.looks.print(describe<DisputeCase>(), desk.dispute.id).orThrow();
    (void)desk.looks.reveal(describe<Resident>(), desk.resident.id).orThrow();
    const auto page = desk.log.whoOpened(RecordNumber<DisputeCase>::value, desk.dispute.id, 100).orThrow();
    REQUIRE(page.entries.size() == 2);
    CHECK(page.total == 2);
    CHECK(page.entries.at(0).act == "dispute.print");
    CHECK(page.entries.at(1).act == "party.reveal");
    CHECK(desk.log.whoOpened(RecordNumber<DisputeCase>::value, desk.dispute.id, 1).orThrow().entries.size() == 1);

    desk.writes().setUser(u"linxiu"_qs);
    CHECK(desk.log.whoOpened(RecordNumber<DisputeCase>::value, desk.dispute.id, 100).error().kind ==
          ErrorKind::Forbidden);
}

TEST_CASE("the log viewer reads who did what, and of the records only the end of an id")
{
    Desk desk;
    (void)desk.looks.reveal(describe<Resident>(), desk.resident.id).orThrow();
    const AuditEntry entry = desk.log.entry(desk.log.numbers({}).orThrow().first()).orThrow();
    CHECK(entry.act == "resident.reveal");
    CHECK(desk.log.subject(entry) == u"王秀英"_qs);
    desk.writes().setUser(u"viewer"_qs);
    REQUIRE(desk.log.entry(entry.number).ok());
    const QString opaque = desk.log.subject(entry);
    CHECK_FALSE(opaque.contains(u"王秀英"_qs));
    CHECK(opaque.contains(desk.resident.id.toString().right(8)));
    CHECK(desk.log.subject({}).isEmpty());

    desk.writes().setUser(u"linxiu"_qs);
    CHECK(desk.log.numbers({}).error().kind == ErrorKind::Forbidden);
    CHECK(desk.log.entry(entry.number).error().kind == ErrorKind::Forbidden);
    CHECK(desk.log.check().error().kind == ErrorKind::Forbidden);
    CHECK(desk.log.print(1).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("an export wants a reason, a print is noted with the number of lines")
{
    Desk desk;
    const auto refused = desk.log.exportTo(desk.path(u"log.csv"_qs), {}, u" "_qs);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().field == "reason");
    CHECK_FALSE(QFile::exists(desk.path(u"log.csv"_qs)));
    const auto exported =
        desk.log.exportTo(desk.path(u"log.csv"_qs), {.user = u"zhoumin"_qs}, u"季度检查"_qs).orThrow();
    const AuditEntry noted = desk.writes().audit().list(1).first();
    CHECK(OperationLog::detailWords(noted) == u"%1 items, reason: 季度检查"_qs.arg(exported.entries));
    desk.looks.exportFile(describe<Resident>(), 3, true, u"核对"_qs).orThrow();
    CHECK(OperationLog::detailWords(desk.writes().audit().list(1).first()) ==
          u"3 items, numbers in full, reason: 核对"_qs);
    AuditEntry backup;
    backup.act = u"backup.make"_qs;
    backup.detail = u"村 2026.helinbak (before_import)"_qs;
    CHECK(OperationLog::detailWords(backup) == u"村 2026 (before data were taken in)"_qs);
    desk.log.print(12).orThrow();
    const AuditEntry last = desk.writes().audit().list(1).first();
    CHECK(last.act == "log.print");
    CHECK(last.kind() == ActKind::Print);
    CHECK(last.detail == "12");
}

TEST_CASE("a search of the log finds what is read there: names shown, words for codes")
{
    Desk desk;
    User user = desk.reader().list<User>(Query{}.where(u"name"_qs, Value(u"zhoumin"_qs))).first();
    user.displayName = u"周敏敏"_qs;
    desk.writes().run(u"user.edit"_qs, [&](Writer &writer) { writer.update(user); }).orThrow();
    desk.writes().audit().append({0, 5, u"linxiu"_qs, u"backup.make"_qs, 0, {}, u"x.helinbak (before_import)"_qs});
    const qint64 backup = desk.writes().audit().count();
    const QList<qint64> byName = desk.log.numbers({.text = u"敏敏"_qs}).orThrow();
    CHECK(byName == desk.log.numbers({.user = u"zhoumin"_qs}).orThrow());
    CHECK(byName.size() > 1);
    CHECK(desk.log.numbers({.user = u"linxiu"_qs, .text = u"敏敏"_qs}).orThrow().isEmpty());
    CHECK(desk.log.numbers({.text = u"data were taken"_qs}).orThrow() == QList<qint64>{backup});
    CHECK(desk.log.numbers({.user = u"zhoumin"_qs, .text = u"zhoumin"_qs}).orThrow() == byName); // each once
    // The file holds what the list shows.
    const auto exported =
        desk.log.exportTo(desk.path(u"found.csv"_qs), {.text = u"data were taken"_qs}, u"检查"_qs).orThrow();
    CHECK(exported.entries == 1);
}

TEST_CASE("the check of the chain says in words what it found")
{
    Desk desk;
    const LogReport fine = desk.log.check().orThrow();
    CHECK(fine.ok());
    CHECK(fine.entries == desk.writes().audit().count());
    CHECK(fine.words().english().startsWith(u"All %1 entries are as they were written."_qs.arg(fine.entries)));
    desk.writes().connection().execute("UPDATE audit SET user = 'x' WHERE n = 3");
    const LogReport broken = desk.log.check().orThrow();
    CHECK_FALSE(broken.ok());
    CHECK(broken.firstBroken == 3);
    CHECK(broken.words().english().startsWith(u"Entry 3"_qs));
    CHECK(desk.log.check([](qint64, qint64) { return true; }).ok());
}
