#include "core/security/checkcode.h"
#include "core/security/enrolment.h"
#include "core/sync/bundleinspect.h"
#include "fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace helin;
using namespace helin::test;

// The vectors of docs/bundle-format.md: files written once, with keys made for them. They were also checked by a reader
// written in another language from the document alone. If one of these cases fails, the format has changed: files on
// sticks can no longer be read.

namespace {

struct Vectors
{
    QJsonObject all =
        QJsonDocument::fromJson(contentOf(QStringLiteral(HELIN_VECTORS "/bundle-format-1.json"))).object();
    std::unique_ptr<Suite> suite = Suite::create(SuiteId::Intl);

    [[nodiscard]] QString text(const char *name) const
    {
        const QString value = all[QLatin1String(name)].toString();
        INFO(name);
        REQUIRE(!value.isEmpty());
        return value;
    }
    [[nodiscard]] QByteArray bytes(const char *name) const { return QByteArray::fromHex(text(name).toLatin1()); }
    [[nodiscard]] KeyPair keys(const QByteArray &name) const
    {
        return {SecretBytes::copyOf(bytes(name + "_private")), bytes(name + "_public")};
    }
};

} // namespace

TEST_CASE("The bundle of the format's test vectors is read")
{
    const Vectors v;
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("vector.helin"));
    replace(path, v.bytes("bundle"));
    BundleReader reader(path);
    const BundleHeader &header = reader.header();
    CHECK(header.sender.site.toString() == v.text("station_id"));
    CHECK(header.sender.incarnation == 1);
    CHECK(header.senderName == v.text("station_name"));
    CHECK(header.receiverName == v.text("township_name"));
    CHECK(header.number == 2);
    CHECK(header.baseNumber == 1);
    CHECK(header.firstPosition == 41);
    CHECK(header.lastPosition == 52);
    CHECK(header.listNumber == 2);
    CHECK(header.listHash.toHex() == v.text("list_2_hash"));
    const Digest hash = reader.verify(*RecordId::parse(v.text("township_id")),
                                      [&](const BundleHeader &) { return v.bytes("station_signing_public"); });
    CHECK(hash.toHex() == v.text("bundle_hash"));
    reader.decrypt(v.keys("township_agreement"));
    QByteArray payload(1000, Qt::Uninitialized);
    const qsizetype size = reader.read(payload.data(), payload.size());
    CHECK(payload.first(size) == v.text("bundle_payload").toUtf8());
    CHECK(reader.read(payload.data(), payload.size()) == 0);
}

TEST_CASE("The lists and enrolment files of the format's test vectors are read")
{
    const Vectors v;
    const QByteArray authority = v.bytes("township_signing_public");
    const SignedMembershipList first = SignedMembershipList::parse(*v.suite, v.bytes("list_1"), authority);
    const SignedMembershipList second = SignedMembershipList::parse(*v.suite, v.bytes("list_2"), authority);
    CHECK(first.hash.toHex() == v.text("list_1_hash"));
    CHECK(second.hash.toHex() == v.text("list_2_hash"));
    CHECK(stepTo(first, second) == ListStep::Next);
    CHECK(second.fingerprint() == v.text("list_2_check_code"));
    CHECK(second.list.find(*RecordId::parse(v.text("station_id")))->name == v.text("station_name"));

    CHECK(parseRequest(v.bytes("request")).fingerprint() == v.text("request_check_code"));
    const SiteIdentity station{SuiteId::Intl,
                               *RecordId::parse(v.text("station_id")),
                               v.text("station_code"),
                               v.text("station_name"),
                               SiteRole::Station,
                               v.keys("station_signing"),
                               v.keys("station_agreement")};
    const Welcome welcome = parseWelcome(*v.suite, station, v.bytes("request"), v.bytes("welcome"));
    CHECK(welcome.fingerprint() == v.text("welcome_check_code"));
    CHECK(welcome.attachment == v.text("welcome_attachment").toUtf8());
    CHECK(welcome.list.hash == second.hash);
    CHECK(requestFile(*v.suite, station, 1'750'000'060'000) == v.bytes("request")); // writing is deterministic here
}
