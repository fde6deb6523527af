#include "core/base/error.h"
#include "core/security/identity.h"
#include "core/security/password.h"

#include <catch2/catch.hpp>

using namespace helin;

TEST_CASE("An identity survives being stored")
{
    const auto suite = Suite::create(SuiteId::Intl);
    const RecordId site = RecordId::fromBytes(QByteArray(16, 's'));
    const SiteIdentity identity = SiteIdentity::make(*suite, site, QStringLiteral("331102001001"),
                                                     QStringLiteral("岙底村一号机"), SiteRole::Station);
    const SecretBytes stored = identity.serialised();
    const SiteIdentity loaded = SiteIdentity::parse(stored.view());
    CHECK(loaded.suite == SuiteId::Intl);
    CHECK(loaded.site == site);
    CHECK(loaded.stationCode == identity.stationCode);
    CHECK(loaded.name == identity.name);
    CHECK(loaded.role == SiteRole::Station);
    CHECK(suite->verify(identity.signing.publicKey, "text", suite->sign(loaded.signing.privateKey, "text")));
    CHECK(loaded.agreement.privateKey == identity.agreement.privateKey);
    for (qsizetype size = 0; size < stored.size(); ++size) {
        CHECK_THROWS_AS(SiteIdentity::parse(stored.view().first(size)), Exception);
    }
}

TEST_CASE("An identity needs a code and a name that fit into files")
{
    const auto suite = Suite::create(SuiteId::Intl);
    const auto make = [&](const QString &code, const QString &name) {
        (void)SiteIdentity::make(*suite, RecordId(), code, name, SiteRole::Township);
    };
    CHECK_THROWS_AS(make({}, QStringLiteral("n")), Exception);
    CHECK_THROWS_AS(make(QStringLiteral("c"), {}), Exception);
    CHECK_THROWS_AS(make(QStringLiteral("c"), QString(500, QLatin1Char('n'))), Exception);
    CHECK_THROWS_AS(make(QString(50, QLatin1Char('1')), QStringLiteral("n")), Exception);
}

TEST_CASE("Argon2id gives the published answer")
{
    // The reference implementation's test for version 0x13, m = 256 KiB, t = 2, p = 1, "password", "somesalt".
    CHECK(stretched("password", "somesalt", {256, 2}, 32).view().toByteArray().toHex() ==
          QByteArray("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"));
    CHECK_THROWS_AS(stretched("password", "somesalt", {4, 2}, 32), Exception);
    CHECK(calibratedCost(1).passes == KdfCost{}.passes);
}

TEST_CASE("The same password in composed and decomposed characters is the same password")
{
    const QByteArray salt(16, 's');
    CHECK(deriveFromPassword(QString::fromUtf8("caf\xc3\xa9"), salt, {8, 1}) ==
          deriveFromPassword(QString::fromUtf8("cafe\xcc\x81"), salt, {8, 1}));
}
