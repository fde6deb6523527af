#include "core/storage/transaction.h"
#include "core/workspace/exchangerun.h"
#include "support/bundleforge.h"
#include "support/samplechanges.h"
#include "township.h"

#include <catch2/catch.hpp>

#include <QFile>

// What a newer program writes, met by this one.

using namespace helin;
using namespace helin::test;

namespace {

constexpr quint16 newField = 900;
constexpr quint16 newType = 60'000;

std::unique_ptr<Workspace> reopened(const SmallTownship &world, std::unique_ptr<Workspace> workspace)
{
    const QString folder = workspace->store().folder();
    workspace.reset();
    return Workspace::open(folder, QStringLiteral("周敏"), QStringLiteral("helin-demo"), world.clock).orThrow();
}

/// The next change of a site, as its program would write it.
ChangeDraft nextOf(Workspace &site)
{
    LogStore &log = site.writes().applier().log();
    ChangeDraft draft;
    draft.writer = site.site().writer;
    draft.seq = log.lastSeq(log.knownWriter(draft.writer)) + 1;
    draft.hlc = site.writes().hlc().tick(site.clock().nowMillis());
    draft.user = QStringLiteral("周敏");
    draft.kind = ChangeKind::Update;
    draft.station = site.stationCode();
    draft.nonce = site.suite().random(nonceBytes);
    return draft;
}

/// Puts it into the site's own log; gives its body.
QByteArray written(Workspace &site, const ChangeDraft &draft)
{
    const QByteArray body = encoded(draft);
    ChangeView view;
    view.decode(body);
    Transaction transaction{site.store().connection()};
    REQUIRE(site.writes().applier().apply(view, body, site.suite().hash(body)) == Applier::Outcome::Applied);
    transaction.commit();
    return body;
}

/// All bodies in a site's log.
QSet<QByteArray> bodiesOf(Workspace &site)
{
    QSet<QByteArray> bodies;
    LogStore &log = site.writes().applier().log();
    log.scan(0, log.lastPosition(), [&](const LoggedChange &change) {
        bodies.insert(change.body.toByteArray());
        return true;
    });
    return bodies;
}

/// A bundle of station a for its township with any payload, under its true signature.
struct Forged
{
    Forged(SmallTownship &small, SuiteId suite) : world{small}, forge{suite}
    {
        forge.sender = loadIdentity(world.a->store().connection());
        forge.receiver = loadIdentity(world.township->store().connection());
    }

    ImportedBundle take(const QByteArray &payload, auto &&change, const QByteArray &moreFields = {})
    {
        const QByteArray bytes = forge.forged(
            zstd(payload), quint64(payload.size()),
            [&](BundleHeader &header) {
                header.sender = world.a->site().writer;
                header.number = 1;
                header.baseNumber = 0;
                header.baseHash = {};
                header.firstPosition = 1;
                header.lastPosition = 5;
                change(header);
            },
            moreFields);
        QFile file(world.path(QStringLiteral("forged.helin")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        return world.township->exchange().importFile(file.fileName());
    }
    ImportedBundle take(const QByteArray &payload)
    {
        return take(payload, [](BundleHeader &) {});
    }

    SmallTownship &world;
    BundleForge forge;
};

QByteArray endFrame(quint64 changes)
{
    Encoder encoder;
    encoder.varint(changes);
    return frame(FrameKind::End, encoder.view());
}

} // namespace

TEST_CASE("fields and record types of a newer program go through a township unchanged to the next site", "[exchange]")
{
    const SuiteId suite = GENERATE(SuiteId::Intl, SuiteId::Gm);
    SmallTownship world{suite};
    const auto wang = world.addResident(*world.a, QStringLiteral("王小明"));
    ChangeDraft field = nextOf(*world.a);
    field.type = RecordNumber<Resident>::value;
    field.record = wang.id;
    field.registers = {
        {newField, {}, {{newField, Value(QStringLiteral("未来的字段"))}, {newField + 1, Value(qint64{7})}}}};
    const QByteArray fieldBody = written(*world.a, field);
    ChangeDraft type = nextOf(*world.a);
    type.kind = ChangeKind::Create;
    type.type = newType;
    type.record = RecordId::fromBytes(QByteArray(16, 'n'));
    type.registers = {{1, {}, {{quint16{1}, Value(QStringLiteral("未来的类别"))}}}};
    const QByteArray typeBody = written(*world.a, type);
    world.a = reopened(world, std::move(world.a));

    CHECK(world.carry(*world.a, *world.township).status == ImportStatus::Merged);
    world.setPhone(*world.township, wang, QStringLiteral("13800000001")); // a known field of the same record
    auto second =
        world.make(QStringLiteral("a2"), SiteRole::Station, QStringLiteral("新场村二号机"), world.a->stationCode());
    world.enrol(*second);
    const ImportedBundle down = world.carry(*world.township, *second);
    CHECK(down.status == ImportStatus::Merged);
    CHECK(down.keptAside == 0);
    CHECK(world.carry(*world.township, *world.a).status == ImportStatus::Merged);

    for (Workspace *site : {world.a.get(), world.township.get(), second.get()}) {
        CHECK(bodiesOf(*site).contains(fieldBody));
        CHECK(bodiesOf(*site).contains(typeBody));
        CHECK(site->reader().require(wang).phone == QStringLiteral("13800000001"));
        CHECK(verifyStore(site->writes()).ok());
    }
    CHECK(world.digest(*world.a, *world.a) == world.digest(*world.township, *world.a));
}

TEST_CASE("frames that this program does not know, and fields of a newer minor version, are passed over", "[exchange]")
{
    const SuiteId suite = GENERATE(SuiteId::Intl, SuiteId::Gm);
    SmallTownship world{suite};
    Forged forged{world, suite};
    ChangeDraft draft = nextOf(*world.a);
    draft.kind = ChangeKind::Create;
    draft.type = RecordNumber<Resident>::value;
    draft.record = RecordId::fromBytes(QByteArray(16, 'r'));
    draft.registers = {{1, {}, {{quint16{1}, Value(QStringLiteral("王小明"))}}}};
    const QByteArray payload = frame(FrameKind(99), "of a newer program") + frame(FrameKind::Change, encoded(draft)) +
                               frame(FrameKind(255), {}) + endFrame(1);
    const ImportedBundle taken = forged.take(
        payload, [](BundleHeader &header) { header.minor = 7; }, "fields of a newer minor version");
    INFO((taken.error ? taken.error->line().toStdString() : ""));
    CHECK(taken.status == ImportStatus::Merged);
    CHECK(taken.applied == 1);
    CHECK(verifyStore(world.township->writes()).ok());
}

TEST_CASE("a newer major version is refused with the version of the program that is needed", "[exchange]")
{
    SmallTownship world;
    Forged forged{world, SuiteId::Intl};
    const auto before = world.digests(*world.township);
    const ImportedBundle taken = forged.take(endFrame(0), [](BundleHeader &header) { header.major = 3; });
    CHECK(taken.status == ImportStatus::Refused);
    REQUIRE(taken.error);
    CHECK(taken.error->kind == ErrorKind::TooNew);
    CHECK(taken.error->what.english() == QStringLiteral("This file has format 3. This program reads formats up to 1."));
    CHECK(taken.error->next.english().contains(QStringLiteral("Install Helin 3.0 or a newer version")));
    CHECK(world.digests(*world.township) == before);
}

TEST_CASE("a bundle with one change of a newer form is refused as a whole", "[exchange]")
{
    SmallTownship world;
    Forged forged{world, SuiteId::Intl};
    ChangeDraft draft = nextOf(*world.a);
    draft.kind = ChangeKind::Create;
    draft.type = RecordNumber<Resident>::value;
    draft.record = RecordId::fromBytes(QByteArray(16, 'r'));
    draft.registers = {{1, {}, {{quint16{1}, Value(QStringLiteral("王小明"))}}}};
    QByteArray newer = encoded(draft);
    newer[0] = 4;
    const auto before = world.digests(*world.township);
    const qint64 position = world.township->writes().applier().log().lastPosition();
    const ImportedBundle taken =
        forged.take(frame(FrameKind::Change, encoded(draft)) + frame(FrameKind::Change, newer) + endFrame(2));
    REQUIRE(taken.error);
    CHECK(taken.error->kind == ErrorKind::TooNew);
    CHECK(world.digests(*world.township) == before);
    CHECK(world.township->writes().applier().log().lastPosition() == position);
}

TEST_CASE("a signed payload that is not in order is refused as a whole", "[exchange]")
{
    SmallTownship world;
    Forged forged{world, SuiteId::Intl};
    ChangeDraft draft = nextOf(*world.a);
    draft.kind = ChangeKind::Create;
    draft.type = RecordNumber<Resident>::value;
    draft.record = RecordId::fromBytes(QByteArray(16, 'r'));
    draft.registers = {{1, {}, {{quint16{1}, Value(QStringLiteral("王小明"))}}}};
    const QByteArray change = frame(FrameKind::Change, encoded(draft));
    Encoder hashed;
    RemainderFrame{Digest(), encoded(draft)}.encode(hashed);
    Encoder tooLong;
    tooLong.u8(quint8(FrameKind::Change));
    tooLong.varint(ChangeLimits::body + 1);
    const auto before = world.digests(*world.township);
    for (const QByteArray &payload :
         {QByteArray(), change, change + endFrame(0), change + endFrame(2), endFrame(0) + change,
          endFrame(0) + endFrame(0), change + endFrame(1) + change, change.chopped(1), change + endFrame(1) + 'x',
          frame(FrameKind::Change, encoded(draft) + 'x') + endFrame(1),
          frame(FrameKind::Remainder, hashed.view()) + endFrame(1),
          frame(FrameKind::Acknowledgement, "x") + endFrame(0), frame(FrameKind::LogHead, "x") + endFrame(0),
          tooLong.view().toByteArray()}) {
        INFO(payload.left(20).toHex().toStdString() << " of " << payload.size());
        const ImportedBundle taken = forged.take(payload);
        CHECK(taken.status == ImportStatus::Refused);
        REQUIRE(taken.error);
        CHECK(taken.error->kind == ErrorKind::BundleDamaged);
        CHECK(world.digests(*world.township) == before);
    }
    CHECK(forged.take(change + endFrame(1)).status == ImportStatus::Merged);
}
