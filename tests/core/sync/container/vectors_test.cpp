#include "core/security/enrolment.h"
#include "fixture.h"
#include "support/payloadjson.h"

#include <QJsonDocument>

using namespace helin;
using namespace helin::test;

// The vectors of docs/bundle-format.md: files written once for each suite, with keys made for them. If one of these
// cases fails, the format has changed: files on sticks can no longer be read.

namespace {

struct Vectors
{
    SuiteId id = GENERATE(SuiteId::Intl, SuiteId::Gm);
    std::unique_ptr<Suite> suite = Suite::create(id);
    QJsonObject all =
        QJsonDocument::fromJson(contentOf(QStringLiteral(HELIN_VECTORS "/%1.json").arg(suiteName(id)))).object();
    QTemporaryDir folder;

    Vectors() { REQUIRE(all[QLatin1String("suite")].toString() == suiteName(id)); }

    [[nodiscard]] QByteArray file(const QString &name) const { return bytes(all[name], "bytes"); }
    static QByteArray bytes(const QJsonValue &of, const char *name)
    {
        return QByteArray::fromHex(of[QLatin1String(name)].toString().toLatin1());
    }
    [[nodiscard]] SiteIdentity site(const char *name, SiteRole role) const
    {
        const QJsonValue json = all[QLatin1String(name)];
        return {id,
                *RecordId::parse(json[QLatin1String("site")].toString()),
                json[QLatin1String("code")].toString(),
                json[QLatin1String("name")].toString(),
                role,
                {SecretBytes::copyOf(bytes(json, "signing_private")), bytes(json, "signing_public")},
                {SecretBytes::copyOf(bytes(json, "agreement_private")), bytes(json, "agreement_public")}};
    }
    [[nodiscard]] SiteIdentity station() const { return site("station", SiteRole::Station); }
    [[nodiscard]] SiteIdentity township() const { return site("township", SiteRole::Township); }
    [[nodiscard]] SignedMembershipList list(const QByteArray &file) const
    {
        return SignedMembershipList::parse(*suite, file, township().signing.publicKey);
    }

    /// Reads a bundle in full; gives its payload.
    QByteArray payload(const QByteArray &content, Digest *hash = nullptr) const
    {
        const QString path = folder.filePath(QStringLiteral("vector.helin"));
        replace(path, content);
        BundleReader reader(path);
        const Digest read =
            reader.verify(township().site, [this](const BundleHeader &) { return station().signing.publicKey; });
        reader.decrypt(township().agreement);
        QByteArray payload;
        QByteArray buffer(10'000, Qt::Uninitialized);
        while (const qsizetype got = reader.read(buffer.data(), buffer.size())) {
            payload += buffer.first(got);
        }
        if (hash != nullptr) {
            *hash = read;
        }
        return payload;
    }

    /// Reads one of the files as its receiver does.
    void read(const QString &name, const QByteArray &content) const
    {
        if (name == QLatin1String("bundle")) {
            (void)payload(content);
        } else if (name == QLatin1String("request")) {
            (void)parseRequest(content);
        } else if (name == QLatin1String("welcome")) {
            (void)parseWelcome(*suite, station(), file(QStringLiteral("request")), content);
        } else {
            (void)list(content);
        }
    }
};

QString errorName(std::optional<ErrorKind> kind)
{
    if (!kind) {
        return QStringLiteral("none");
    }
    switch (*kind) {
    case ErrorKind::BundleDamaged:
        return QStringLiteral("damaged");
    case ErrorKind::NotTrusted:
        return QStringLiteral("not trusted");
    case ErrorKind::TooNew:
        return QStringLiteral("too new");
    case ErrorKind::WrongReceiver:
        return QStringLiteral("wrong receiver");
    default:
        return QStringLiteral("another error");
    }
}

} // namespace

TEST_CASE("The bundles of the format's test vectors are read, down to every value")
{
    const Vectors v;
    Digest hash;
    const QByteArray payload = v.payload(v.file(QStringLiteral("bundle")), &hash);
    const QJsonValue expected = v.all[QLatin1String("bundle")];
    CHECK(hash.toHex() == expected[QLatin1String("hash")].toString());
    CHECK(payload.size() == expected[QLatin1String("payload_bytes")].toInteger());
    const QJsonArray frames = jsonOfPayload(payload, *v.suite);
    REQUIRE(frames.size() == expected[QLatin1String("frames")].toArray().size());
    for (qsizetype i = 0; i < frames.size(); ++i) {
        INFO("frame " << i);
        CHECK(QJsonDocument(frames[i].toObject()).toJson().toStdString() ==
              QJsonDocument(expected[QLatin1String("frames")][i].toObject()).toJson().toStdString());
    }

    BundleReader reader(v.folder.filePath(QStringLiteral("vector.helin")));
    const BundleHeader &header = reader.header();
    const QJsonValue fields = expected[QLatin1String("header")];
    CHECK(header.sender.site.toString() == fields[QLatin1String("sender_site")].toString());
    CHECK(header.sender.incarnation == quint32(fields[QLatin1String("sender_incarnation")].toInteger()));
    CHECK(header.senderName == fields[QLatin1String("sender_name")].toString());
    CHECK(header.receiverSite.toString() == fields[QLatin1String("receiver_site")].toString());
    CHECK(header.receiverName == fields[QLatin1String("receiver_name")].toString());
    CHECK(header.number == quint64(fields[QLatin1String("number")].toInteger()));
    CHECK(header.baseNumber == quint64(fields[QLatin1String("base_number")].toInteger()));
    CHECK(header.baseHash.toHex() == fields[QLatin1String("base_hash")].toString());
    CHECK(header.firstPosition == quint64(fields[QLatin1String("first_position")].toInteger()));
    CHECK(header.lastPosition == quint64(fields[QLatin1String("last_position")].toInteger()));
    CHECK(header.listNumber == quint64(fields[QLatin1String("list_number")].toInteger()));
    CHECK(header.listHash.toHex() == fields[QLatin1String("list_hash")].toString());
    CHECK(header.createdHlc >> 16 == fields[QLatin1String("created_millis")].toInteger());
}

TEST_CASE("The lists and enrolment files of the format's test vectors are read")
{
    const Vectors v;
    std::vector<SignedMembershipList> lists;
    for (const char *name : {"list_1", "list_2", "list_3"}) {
        INFO(name);
        const QJsonValue expected = v.all[QLatin1String(name)];
        const SignedMembershipList list = v.list(v.file(QString::fromLatin1(name)));
        CHECK(list.hash.toHex() == expected[QLatin1String("hash")].toString());
        CHECK(list.fingerprint() == expected[QLatin1String("check_code")].toString());
        CHECK(list.list.number == quint64(expected[QLatin1String("number")].toInteger()));
        CHECK((lists.empty() || stepTo(lists.back(), list) == ListStep::Next));
        const QJsonArray sites = expected[QLatin1String("sites")].toArray();
        REQUIRE(list.list.sites.size() == size_t(sites.size()));
        for (qsizetype i = 0; i < sites.size(); ++i) {
            const MemberSite &site = list.list.sites[size_t(i)];
            CHECK(site.site.toString() == sites[i][QLatin1String("site")].toString());
            CHECK(site.name == sites[i][QLatin1String("name")].toString());
            CHECK(int(site.state) == sites[i][QLatin1String("state")].toInt());
            CHECK(qsizetype(site.incarnations.size()) == sites[i][QLatin1String("incarnations")].toArray().size());
        }
        lists.push_back(list);
    }
    const QByteArray request = v.file(QStringLiteral("request"));
    CHECK(parseRequest(request).fingerprint() ==
          v.all[QLatin1String("request")][QLatin1String("check_code")].toString());
    const Welcome welcome = parseWelcome(*v.suite, v.station(), request, v.file(QStringLiteral("welcome")));
    CHECK(welcome.fingerprint() == v.all[QLatin1String("welcome")][QLatin1String("check_code")].toString());
    CHECK(welcome.attachment == Vectors::bytes(v.all[QLatin1String("welcome")], "attachment"));
    CHECK(welcome.list.hash == lists[1].hash);
}

TEST_CASE("The damaged files of the format's test vectors are refused with the error that stands beside them")
{
    const Vectors v;
    const QJsonArray damaged = v.all[QLatin1String("damaged")].toArray();
    CHECK(damaged.size() > 25);
    for (const QJsonValue &one : damaged) {
        const QString name = one[QLatin1String("file")].toString();
        INFO(one[QLatin1String("what")].toString().toStdString() << ", " << name.toStdString());
        QByteArray content = Vectors::bytes(one, "bytes");
        if (one.toObject().contains(QLatin1String("offset"))) {
            content = v.file(name);
            content.replace(one[QLatin1String("offset")].toInteger(), 1, Vectors::bytes(one, "byte"));
        }
        CHECK(errorName(kindOf([&] { v.read(name, content); })) == one[QLatin1String("error")].toString());
        CHECK(!kindOf([&] { v.read(name, v.file(name)); })); // the true one is read
    }
}
