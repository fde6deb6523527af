#include "core/workspace/townshipreset.h"

#include "core/organisation/accounts.h"
#include "core/sync/exchange/township.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace helin;
using namespace helin::test;

namespace {

/// A station that has deposited its key and is locked, and what it wrote to its township.
struct LockedOut
{
    SmallTownship world{GENERATE(SuiteId::Intl, SuiteId::Gm)};
    QString folder = world.a->store().folder();
    QString request = world.path(QStringLiteral("request.json"));
    QString grant = world.path(QStringLiteral("grant.json"));
    QString fresh = QStringLiteral("brand new secret");
    ResetPaper paper;

    LockedOut()
    {
        depositForTownship(*world.a).orThrow();
        world.a.reset();
        paper = requestReset(folder, QStringLiteral("周敏"), fresh, request).orThrow();
    }
    Result<ResetPaper> granted(const QString &code) { return grantReset(*world.township, request, grant, code); }
    Result<std::unique_ptr<Workspace>> accepted(const QString &password)
    {
        return acceptReset(folder, grant, password, world.clock);
    }
    [[nodiscard]] bool opens(const QString &password)
    {
        return Workspace::open(folder, QStringLiteral("周敏"), password, world.clock).ok();
    }
};

} // namespace

TEST_CASE("the township lets a new password in, both sides note it, and the station is told")
{
    LockedOut out;
    const ResetPaper seen = inspectReset(*out.world.township, out.request).orThrow();
    CHECK(seen.stationName == QStringLiteral("新场村"));
    CHECK(seen.fingerprint == out.paper.fingerprint);
    (void)out.granted(out.paper.fingerprint).orThrow();
    CHECK(out.world.township->writes().audit().list(1).first().act == QStringLiteral("recovery.grant"));
    {
        const std::unique_ptr<Workspace> opened = out.accepted(out.fresh).orThrow();
        CHECK(opened->writes().audit().list(1).first().act == QStringLiteral("recovery.township"));
        REQUIRE(townshipResetNotice(*opened));
        CHECK(townshipResetNotice(*opened)->user == QStringLiteral("周敏"));
        CHECK(acknowledgeTownshipReset(*opened).ok());
        CHECK_FALSE(townshipResetNotice(*opened));
    }
    CHECK(out.opens(out.fresh));
    CHECK_FALSE(out.opens(QStringLiteral("helin-demo")));
    // The answer works once.
    CHECK(out.accepted(out.fresh).error().kind == ErrorKind::WrongReceiver);
}

TEST_CASE("the notice goes when a second person who keeps the accounts has taken note, not by anybody's log-in")
{
    LockedOut out;
    {
        const auto before =
            Workspace::open(out.folder, QStringLiteral("周敏"), QStringLiteral("helin-demo"), out.world.clock)
                .orThrow();
        Accounts accounts{before->store(), before->writes()};
        for (const auto &[name, roles] : {std::pair{"何清", "clerk mediator"}, {"李云", "station_head"}}) {
            User user;
            user.name = QString::fromUtf8(name);
            user.roles = QString::fromLatin1(roles);
            (void)accounts.add(user, QStringLiteral("their own secret"), KdfCost{.memoryKiB = 8, .passes = 1})
                .orThrow();
        }
    }
    (void)out.granted(out.paper.fingerprint).orThrow();
    const std::unique_ptr<Workspace> opened = out.accepted(out.fresh).orThrow();
    CHECK_FALSE(mayAcknowledgeTownshipReset(*opened));
    CHECK(acknowledgeTownshipReset(*opened).error().kind == ErrorKind::Refused); // it was his own password
    opened->writes().setUser(QStringLiteral("何清"));
    CHECK(acknowledgeTownshipReset(*opened).error().kind == ErrorKind::Forbidden);
    CHECK(townshipResetNotice(*opened));
    opened->writes().setUser(QStringLiteral("李云"));
    CHECK(mayAcknowledgeTownshipReset(*opened));
    CHECK(acknowledgeTownshipReset(*opened).ok());
    CHECK_FALSE(townshipResetNotice(*opened));
    CHECK(opened->writes().audit().list(1).first().user == QStringLiteral("李云"));
}

TEST_CASE("nothing is granted without the check code, the right, or a deposit")
{
    LockedOut out;
    CHECK(out.granted(QStringLiteral("1111 1111 1111 1111")).error().field == QStringLiteral("fingerprint"));
    out.world.township->writes().setUser(QStringLiteral("nobody"));
    CHECK(out.granted(out.paper.fingerprint).error().kind == ErrorKind::Forbidden);
    CHECK_FALSE(QFile::exists(out.grant));
    CHECK(requestReset(out.world.b->store().folder(), QStringLiteral("周敏"), out.fresh, out.request).error().kind ==
          ErrorKind::Refused);
    CHECK(out.opens(QStringLiteral("helin-demo")));
}

TEST_CASE("a grant opens with the password of its request alone, and no other PC's")
{
    LockedOut out;
    (void)out.granted(out.paper.fingerprint).orThrow();
    CHECK(out.accepted(QStringLiteral("another secret")).error().kind == ErrorKind::WrongPassword);
    CHECK(acceptReset(out.world.b->store().folder(), out.grant, out.fresh, out.world.clock).error().kind ==
          ErrorKind::WrongReceiver);
    QFile file(out.grant);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype place = bytes.indexOf("\"wrapped\": \"") + 12;
    bytes[place] = bytes.at(place) == 'A' ? 'B' : 'A';
    REQUIRE(file.seek(0));
    file.write(bytes);
    file.close();
    CHECK(out.accepted(out.fresh).error().kind == ErrorKind::NotTrusted);
    CHECK(out.opens(QStringLiteral("helin-demo")));
}

TEST_CASE("a station takes its deposit back, and a township deposits nothing")
{
    SmallTownship world{GENERATE(SuiteId::Intl, SuiteId::Gm)};
    CHECK_FALSE(depositForTownship(*world.township).ok());
    REQUIRE(depositForTownship(*world.a).ok());
    CHECK(hasDeposit(world.a->store().folder()));
    CHECK(world.a->writes().audit().list(1).first().act == QStringLiteral("recovery.deposit"));
    REQUIRE(withdrawDeposit(*world.a).ok());
    CHECK_FALSE(hasDeposit(world.a->store().folder()));
}

TEST_CASE("files that are no requests or grants are refused without being believed")
{
    LockedOut out;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("{\"format\":\"helin-reset-request\"}"),
                                    QByteArray(100'000, ' ')}) {
        QFile file(out.request);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        CHECK_FALSE(inspectReset(*out.world.township, out.request).ok());
        CHECK_FALSE(acceptReset(out.folder, out.request, out.fresh, out.world.clock).ok());
    }
}
