// The operation log against someone who holds the key: what the chain itself cannot show, other sites remember.
#include <catch2/catch.hpp>

#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/sync/putback.h"
#include "township.h"

using namespace helin;
using namespace helin::test;

namespace {

/// Somebody with the key rewrites one entry and recomputes the whole chain after it.
void rewrite(Workspace &at, qint64 entry)
{
    Connection &connection = at.store().connection();
    const QList<AuditEntry> all = at.writes().audit().list(-1);
    Transaction transaction{connection};
    connection.execute("DELETE FROM audit WHERE n >= " + QByteArray::number(entry));
    for (auto one = all.crbegin(); one != all.crend(); ++one) {
        if (one->number >= entry) {
            AuditEntry changed = *one;
            if (changed.number == entry) {
                changed.user = QStringLiteral("somebody else");
            }
            at.writes().audit().append(changed);
        }
    }
    transaction.commit();
    REQUIRE(at.writes().audit().firstBroken() == 0);
}

bool isOk(Workspace &workspace, const char *check)
{
    for (const VerifyCheck &one : verifyStore(workspace.writes()).checks) {
        if (one.name == QLatin1String(check)) {
            return one.ok;
        }
    }
    return false;
}

} // namespace

TEST_CASE("an honest operation log raises no doubt, however often files travel")
{
    SmallTownship t;
    for (int i = 0; i < 3; ++i) {
        SmallTownship::addResident(*t.a, QStringLiteral("周小梅%1").arg(i));
        CHECK(t.carry(*t.a, *t.township).warnings.isEmpty());
        CHECK(t.carry(*t.township, *t.a).warnings.isEmpty());
    }
    CHECK(t.township->exchange().logHeads().warnings().isEmpty());
    CHECK(t.a->exchange().logHeads().heldCount() == 3);
    CHECK(isOk(*t.a, "operation_log_elsewhere"));
}

TEST_CASE("a log that was recomputed as a whole shows at the next exchange, at the township and at the station")
{
    SmallTownship t;
    SmallTownship::addResident(*t.a, QStringLiteral("周小梅"));
    t.carry(*t.a, *t.township);
    t.carry(*t.township, *t.a);
    SmallTownship::addResident(*t.a, QStringLiteral("林秀"));
    rewrite(*t.a, 2);
    CHECK(isOk(*t.a, "operation_log"));
    CHECK_FALSE(isOk(*t.a, "operation_log_elsewhere"));

    const ImportedBundle up = t.carry(*t.a, *t.township);
    CHECK(up.status == ImportStatus::Merged); // flagged, not refused
    REQUIRE(up.warnings.size() == 1);
    CHECK(up.warnings.first().doubt == LogDoubt::Rewritten);
    CHECK(up.warnings.first().site == t.a->site().writer.site);
    CHECK(up.warnings.first().isGrave());
    REQUIRE(verifyStore(t.township->writes()).warnings.size() == 1);

    const ImportedBundle down = t.carry(*t.township, *t.a);
    REQUIRE_FALSE(down.warnings.isEmpty());
    CHECK(down.warnings.first().site == t.a->site().writer.site);
    // Told once, kept for ever.
    CHECK(t.carry(*t.a, *t.township).warnings.isEmpty());
    CHECK(t.township->exchange().logHeads().warnings(t.a->site().writer.site).size() == 1);
    CHECK(t.township->exchange().logHeads().warnings(t.b->site().writer.site).isEmpty());
}

TEST_CASE("a log rewritten before the receipt arrived shows when the receipt comes")
{
    SmallTownship t;
    SmallTownship::addResident(*t.a, QStringLiteral("周小梅"));
    t.carry(*t.a, *t.township);
    rewrite(*t.a, 2);
    CHECK_FALSE(t.carry(*t.township, *t.a).warnings.isEmpty());
    CHECK_FALSE(t.carry(*t.a, *t.township).warnings.isEmpty());
}

TEST_CASE("entries cut off at the end show at the next exchange")
{
    SmallTownship t;
    SmallTownship::addResident(*t.a, QStringLiteral("周小梅"));
    SmallTownship::addResident(*t.a, QStringLiteral("林秀"));
    t.carry(*t.a, *t.township);
    t.carry(*t.township, *t.a);
    t.a->store().connection().execute("DELETE FROM audit WHERE n > 2");
    CHECK(t.a->writes().audit().firstBroken() == 0);
    CHECK_FALSE(isOk(*t.a, "operation_log_elsewhere"));
    const ImportedBundle up = t.carry(*t.a, *t.township);
    REQUIRE_FALSE(up.warnings.isEmpty());
    CHECK(up.warnings.first().doubt == LogDoubt::Shortened);
}

TEST_CASE("files that arrive in another order raise no doubt")
{
    SmallTownship t;
    SmallTownship::addResident(*t.a, QStringLiteral("周小梅"));
    const QString first = t.write(*t.a, *t.township);
    SmallTownship::addResident(*t.a, QStringLiteral("林秀"));
    const QString second = t.write(*t.a, *t.township);
    CHECK(t.township->exchange().importFile(second).warnings.isEmpty());
    CHECK(t.township->exchange().importFile(first).warnings.isEmpty());
    CHECK(t.carry(*t.township, *t.a).warnings.isEmpty());
}

TEST_CASE("what is told about logs is read back as it was written, and a newer program may say more")
{
    const auto hash = [](char c) {
        return Digest::fromBytes(QByteArray(32, c));
    };
    LogHeadFrame frame;
    frame.current = {7, {120, hash('a')}};
    frame.answers = {{6, {90, hash('b')}}, {7, {110, hash('c')}}};
    frame.segment = AuditSegment{6, 7, {100, hash('d')}};
    frame.held = LogHead{3, {55, hash('e')}};
    Encoder encoder;
    frame.encode(encoder);
    encoder.text(u"and more");
    const LogHeadFrame read = LogHeadFrame::decode(encoder.view());
    CHECK(read.current == frame.current);
    CHECK(read.answers == frame.answers);
    REQUIRE(read.segment);
    CHECK(read.segment->before == 6);
    CHECK(read.segment->head == frame.segment->head);
    CHECK(read.held == frame.held);
    const QByteArray whole = encoder.view().toByteArray();
    for (qsizetype size = 0; size < whole.size() - 9; ++size) {
        CHECK_THROWS_AS(LogHeadFrame::decode(QByteArrayView(whole).first(size)), Exception);
    }
}
