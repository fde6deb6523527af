// Writes the vectors of docs/bundle-format.md for one suite: writevectors intl|gm >FILE
//
// The keys are made for it; signatures of gm are different every time. So the files in this folder were written once
// and stay: they show that what is on sticks can still be read.

#include "core/base/error.h"
#include "core/security/enrolment.h"
#include "core/sync/bundlewriter.h"
#include "support/bundleforge.h"
#include "support/payloadjson.h"
#include "support/samplechanges.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace helin;
using namespace helin::test;

namespace {

QJsonObject described(const SiteIdentity &site)
{
    return {{QStringLiteral("site"), site.site.toString()},
            {QStringLiteral("code"), site.stationCode},
            {QStringLiteral("name"), site.name},
            {QStringLiteral("signing_private"), hexOf(site.signing.privateKey.view())},
            {QStringLiteral("signing_public"), hexOf(site.signing.publicKey)},
            {QStringLiteral("agreement_private"), hexOf(site.agreement.privateKey.view())},
            {QStringLiteral("agreement_public"), hexOf(site.agreement.publicKey)}};
}

QJsonObject described(const SignedMembershipList &list)
{
    QJsonArray sites;
    for (const MemberSite &site : list.list.sites) {
        QJsonArray incarnations;
        for (const KnownIncarnation &known : site.incarnations) {
            incarnations.append(QJsonObject{{QStringLiteral("number"), qint64(known.number)},
                                            {QStringLiteral("closed"), known.closed},
                                            {QStringLiteral("last"), qint64(known.lastSeq)},
                                            {QStringLiteral("last_hash"), known.lastHash.toHex()}});
        }
        sites.append(QJsonObject{{QStringLiteral("site"), site.site.toString()},
                                 {QStringLiteral("code"), site.stationCode},
                                 {QStringLiteral("name"), site.name},
                                 {QStringLiteral("role"), int(site.role)},
                                 {QStringLiteral("state"), int(site.state)},
                                 {QStringLiteral("incarnations"), incarnations}});
    }
    return {
        {QStringLiteral("bytes"), hexOf(list.bytes())},           {QStringLiteral("hash"), list.hash.toHex()},
        {QStringLiteral("check_code"), list.fingerprint()},       {QStringLiteral("number"), qint64(list.list.number)},
        {QStringLiteral("previous"), list.list.previous.toHex()}, {QStringLiteral("sites"), sites}};
}

QJsonObject changed(const char *what, const char *file, qsizetype offset, const QByteArray &byte, const char *error)
{
    return {{QStringLiteral("what"), QString::fromLatin1(what)},
            {QStringLiteral("file"), QString::fromLatin1(file)},
            {QStringLiteral("offset"), qint64(offset)},
            {QStringLiteral("byte"), hexOf(byte)},
            {QStringLiteral("error"), QString::fromLatin1(error)}};
}

QJsonObject whole(const char *what, const char *file, const QByteArray &bytes, const char *error)
{
    return {{QStringLiteral("what"), QString::fromLatin1(what)},
            {QStringLiteral("file"), QString::fromLatin1(file)},
            {QStringLiteral("bytes"), hexOf(bytes)},
            {QStringLiteral("error"), QString::fromLatin1(error)}};
}

/// The byte at a place with its lowest bit turned.
QByteArray turned(const QByteArray &bytes, qsizetype offset)
{
    return QByteArray(1, static_cast<char>(bytes[offset] ^ 1));
}

QJsonArray damagedFiles(const BundleForge &forge, const QByteArray &bundle, const QByteArray &payload,
                        const QByteArray &list, const QByteArray &request, const QByteArray &welcome)
{
    const qsizetype preamble = 16 + static_cast<quint8>(bundle[14]) + 256 * static_cast<quint8>(bundle[15]);
    const qsizetype trailer = bundle.size() - 120;
    const auto flip = [&](const char *what, qsizetype offset, const char *error) {
        return changed(what, "bundle", offset, turned(bundle, offset), error);
    };
    QJsonArray damaged{flip("magic", 1, "damaged"),
                       changed("a newer major version", "bundle", 11, QByteArray(1, 2), "too new"),
                       changed("an unknown suite", "bundle", 13, QByteArray(1, 9), "too new"),
                       flip("sender site", 17, "not trusted"),
                       flip("last byte of the preamble's ephemeral key", preamble - 2, "not trusted"),
                       flip("first byte of the first chunk", preamble, "damaged"),
                       flip("last byte of the last chunk", trailer - 1, "damaged"),
                       flip("plain size", trailer, "not trusted"),
                       flip("cipher size", trailer + 8, "damaged"),
                       flip("number of chunks", trailer + 16, "damaged"),
                       flip("cipher hash", trailer + 24, "not trusted"),
                       flip("first byte of the signature", bundle.size() - 64, "not trusted"),
                       flip("last byte of the signature", bundle.size() - 1, "not trusted"),
                       whole("cut by one byte", "bundle", bundle.chopped(1), "damaged"),
                       whole("one byte more", "bundle", bundle + '\0', "damaged"),
                       whole("empty", "bundle", {}, "damaged")};

    // Under a true signature of the sender: what only a faulty or false program writes.
    const auto size = static_cast<quint64>(payload.size());
    const QByteArray packed = zstd(payload);
    const auto forged = [&](const char *what, const QByteArray &frame, quint64 plainSize, auto &&change) {
        return whole(what, "bundle", forge.forged(frame, plainSize, change), "damaged");
    };
    const auto nothing = [](BundleHeader &) {
    };
    damaged.append(forged("signed: plain size one too small", packed, size - 1, nothing));
    damaged.append(forged("signed: plain size one too large", packed, size + 1, nothing));
    damaged.append(forged("signed: two zstd frames", packed + packed, 2 * size, nothing));
    damaged.append(forged("signed: zstd window of 8 MiB", zstd(payload, 23), size, nothing));
    damaged.append(forged("signed: name of the sender in two lines", packed, size,
                          [](BundleHeader &header) { header.senderName = QStringLiteral("two\nlines"); }));
    QJsonObject stranger = whole(
        "to another site", "bundle",
        forge.forged(packed, size, [](BundleHeader &header) { header.receiverSite = idOf('z'); }), "wrong receiver");
    damaged.append(stranger);

    damaged.append(changed("station name", "list_2", list.size() / 2, turned(list, list.size() / 2), "not trusted"));
    damaged.append(changed("signature", "list_2", list.size() - 1, turned(list, list.size() - 1), "not trusted"));
    damaged.append(whole("cut by one byte", "list_2", list.chopped(1), "damaged"));
    damaged.append(changed("time", "request", 90, turned(request, 90), "not trusted"));
    damaged.append(changed("version", "request", 8, QByteArray(1, 3), "too new"));
    damaged.append(
        changed("signature", "welcome", welcome.size() - 1, turned(welcome, welcome.size() - 1), "not trusted"));
    damaged.append(changed("version", "welcome", 8, QByteArray(1, 2), "too new"));
    return damaged;
}

QJsonObject vectors(SuiteId id)
{
    const BundleForge forge{id};
    const auto &suite = forge.suite;
    const SiteIdentity &station = forge.sender;
    const SiteIdentity &township = forge.receiver;
    const auto otherSuite = Suite::create(id == SuiteId::Intl ? SuiteId::Gm : SuiteId::Intl);
    const SiteIdentity other =
        SiteIdentity::make(*otherSuite, station.site, station.stationCode, station.name, SiteRole::Station);
    constexpr qint64 now = 1'750'000'000'000;

    const SignedMembershipList first = firstList(*suite, township, now);
    const QByteArray request = requestFile(*suite, station, now + 1, &other);
    const Approval approval = approve(*suite, township, first, parseRequest(request), "shared records", now + 2);
    const SignedMembershipList second = approval.list;
    const SignedMembershipList third = nextList(*suite, township, second, now + 3, [&](MembershipList &list) {
        MemberSite &member = *list.find(station.site);
        member.state = SiteState::Revoked;
        member.incarnations = {{1, true, 52, Digest::fromBytes(QByteArray(32, 'h'))}, {3, true, 0, {}}};
    });

    const QTemporaryDir folder;
    BundleHeader header = forge.header();
    header.listNumber = second.list.number;
    header.listHash = second.hash;
    const QByteArray payload = samplePayload();
    BundleWriter writer(header, township.agreement.publicKey, station.signing, folder.filePath(QStringLiteral("b")));
    writer.write(payload);
    const BundleFile file = writer.finish();
    QFile written(file.path);
    if (!written.open(QIODevice::ReadOnly)) {
        qFatal("cannot read the bundle");
    }
    const QByteArray bundle = written.readAll();
    const QJsonObject headerJson{{QStringLiteral("sender_site"), header.sender.site.toString()},
                                 {QStringLiteral("sender_incarnation"), qint64(header.sender.incarnation)},
                                 {QStringLiteral("sender_name"), header.senderName},
                                 {QStringLiteral("receiver_site"), header.receiverSite.toString()},
                                 {QStringLiteral("receiver_name"), header.receiverName},
                                 {QStringLiteral("number"), qint64(header.number)},
                                 {QStringLiteral("base_number"), qint64(header.baseNumber)},
                                 {QStringLiteral("base_hash"), header.baseHash.toHex()},
                                 {QStringLiteral("first_position"), qint64(header.firstPosition)},
                                 {QStringLiteral("last_position"), qint64(header.lastPosition)},
                                 {QStringLiteral("list_number"), qint64(header.listNumber)},
                                 {QStringLiteral("list_hash"), header.listHash.toHex()},
                                 {QStringLiteral("created_millis"), header.createdHlc >> 16}};
    const EnrolmentRequest asked = parseRequest(request);
    const Welcome welcome = parseWelcome(*suite, station, request, approval.welcomeFile);
    return {{QStringLiteral("suite"), suiteName(id)},
            {QStringLiteral("station"), described(station)},
            {QStringLiteral("station_under_other_suite"), described(other)},
            {QStringLiteral("township"), described(township)},
            {QStringLiteral("list_1"), described(first)},
            {QStringLiteral("list_2"), described(second)},
            {QStringLiteral("list_3"), described(third)},
            {QStringLiteral("request"), QJsonObject{{QStringLiteral("bytes"), hexOf(request)},
                                                    {QStringLiteral("hash"), asked.hash.toHex()},
                                                    {QStringLiteral("check_code"), asked.fingerprint()}}},
            {QStringLiteral("welcome"), QJsonObject{{QStringLiteral("bytes"), hexOf(approval.welcomeFile)},
                                                    {QStringLiteral("check_code"), welcome.fingerprint()},
                                                    {QStringLiteral("attachment"), hexOf(welcome.attachment)}}},
            {QStringLiteral("bundle"), QJsonObject{{QStringLiteral("bytes"), hexOf(bundle)},
                                                   {QStringLiteral("hash"), file.hash.toHex()},
                                                   {QStringLiteral("header"), headerJson},
                                                   {QStringLiteral("payload_bytes"), qint64(payload.size())},
                                                   {QStringLiteral("frames"), jsonOfPayload(payload, *suite)}}},
            {QStringLiteral("damaged"),
             damagedFiles(forge, bundle, payload, second.bytes(), request, approval.welcomeFile)}};
}

} // namespace

int main(int argc, char **argv)
{
    const std::optional<SuiteId> suite =
        argc == 2 ? suiteByName(QString::fromLatin1(argv[1])) : std::optional<SuiteId>();
    if (!suite) {
        std::fputs("usage: writevectors intl|gm\n", stderr);
        return 2;
    }
    try {
        const QByteArray json = QJsonDocument(vectors(*suite)).toJson();
        std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
        return 0;
    } catch (const Exception &exception) {
        std::fputs(exception.error().what.translated().toUtf8().constData(), stderr);
        return 1;
    }
}
