// What the merge does with changes that are rare, foreign or from another version of the program.
#include "core/records/organisation.h"
#include "core/sync/verify.h"

#include <catch2/catch.hpp>

#include <deque>

#include "author.h"

using namespace helin;
using namespace helin::test;

namespace {

using Outcome = Applier::Outcome;

RecordId recordId(quint64 seed = 4711)
{
    SeededIdSource ids{seed};
    return ids.next(1'700'000'000'000);
}

Outcome take(Site &site, const Written &written)
{
    ChangeView view;
    view.decode(written.body);
    Transaction transaction{site.connection()};
    const Outcome outcome = site.writes().applier().apply(view, written.body, written.hash);
    transaction.commit();
    return outcome;
}

Dwelling dwelling(Site &site)
{
    return site.reader().require(Ref<Dwelling>(recordId()));
}

ErrorKind decodeError(const Written &written)
{
    ChangeView view;
    try {
        view.decode(written.body);
    } catch (const Exception &exception) {
        return exception.error().kind;
    }
    return ErrorKind::Internal;
}

} // namespace

TEST_CASE("editing one field keeps what is derived from the others", "[merge]")
{
    Site site{1};
    Ref<Resident> ref;
    site.run([&](Writer &writer) {
        Resident resident;
        resident.name = QStringLiteral("王小明");
        ref = writer.create(resident);
    });
    site.run([&](Writer &writer) {
        Resident resident = site.reader().require(ref);
        resident.phone = QStringLiteral("19900000001");
        writer.update(resident);
    });
    const Resident now = site.reader().require(ref);
    CHECK(now.initials == QStringLiteral("wxm"));
    CHECK(now.pinyin == QStringLiteral("wangxiaoming"));
    CHECK(now.phoneTail == QStringLiteral("10000000991"));
    CHECK(verifyStore(site.writes()).ok());
}

TEST_CASE("verify finds a derived field that does not fit", "[merge]")
{
    Site site{1};
    site.run([&](Writer &writer) {
        Resident resident;
        resident.name = QStringLiteral("王小明");
        writer.create(resident);
    });
    CHECK(verifyStore(site.writes()).ok());
    site.connection().execute("UPDATE resident SET initials = NULL");
    CHECK_FALSE(verifyStore(site.writes()).ok());
}

TEST_CASE("a value of the wrong kind is kept in the log and shown as nothing", "[merge]")
{
    Site site{1};
    Author author{1, site.suite(), recordId()};
    ChangeDraft draft = author.blank();
    draft.kind = ChangeKind::Create;
    draft.registers.append({1, {}, {{1, Value(QStringLiteral("三组 1 号"))}}});
    draft.registers.append({5, {}, {{5, Value(QStringLiteral("three"))}}}); // storeys: a number
    draft.registers.append({8, {}, {{8, Value(recordId())}}});              // owner: a text
    draft.registers.append({14, {}, {{14, Value(qint64{14})}}});            // note: a text
    REQUIRE(take(site, author.finish(draft)) == Outcome::Applied);
    CHECK_FALSE(dwelling(site).storeys);
    CHECK(dwelling(site).owner.isEmpty());
    CHECK(dwelling(site).note.isEmpty());
    CHECK(verifyStore(site.writes()).ok());
}

TEST_CASE("a field in another register than ours counts as not written", "[merge]")
{
    Site site{1};
    Author author{1, site.suite(), recordId()};
    ChangeDraft draft = author.blank();
    draft.kind = ChangeKind::Create;
    draft.registers.append({1, {}, {{1, Value(QStringLiteral("三组 1 号"))}}});
    draft.registers.append({8, {}, {{8, Value(QStringLiteral("王"))}, {10, Value(QStringLiteral("底楼"))}}});
    REQUIRE(take(site, author.finish(draft)) == Outcome::Applied);
    CHECK(dwelling(site).owner == QStringLiteral("王"));
    CHECK(dwelling(site).rentalNote.isEmpty());
    CHECK(verifyStore(site.writes()).ok());
}

TEST_CASE("a group is written as a whole", "[merge]")
{
    Site site{1};
    Author author{1, site.suite(), recordId()};
    const Written created = author.create(QStringLiteral("三组 1 号"));
    author.sees(created.told);
    const Written let = author.setLetting(QStringLiteral("let_filed"), QStringLiteral("底楼"));
    ChangeDraft draft = author.blank();
    draft.kind = ChangeKind::Update;
    draft.registers.append({Author::letting, {let.told.name}, {{9, Value(QStringLiteral("not_let"))}}});
    const Written partly = author.finish(draft);
    take(site, created);
    take(site, let);
    CHECK(dwelling(site).rentalNote == QStringLiteral("底楼"));
    take(site, partly);
    CHECK(dwelling(site).rental == RentalState::NotLet);
    CHECK(dwelling(site).rentalNote.isEmpty());
    CHECK(verifyStore(site.writes()).ok());
}

TEST_CASE("fields and record types of a newer program are kept and passed on", "[merge]")
{
    Site site{1};
    Author author{1, site.suite(), recordId()};
    const Written created = author.create(QStringLiteral("三组 1 号"));
    author.sees(created.told);
    ChangeDraft newer = author.blank();
    newer.kind = ChangeKind::Update;
    newer.registers.append({900, {created.told.name}, {{900, Value(QStringLiteral("?"))}}});
    const Written unknownField = author.finish(newer);
    ChangeDraft newType = author.blank();
    newType.type = 60000;
    newType.record = recordId(5);
    newType.registers.append({1, {}, {{1, Value(qint64{1})}}});
    const Written unknownType = author.finish(newType);
    CHECK(take(site, created) == Outcome::Applied);
    CHECK(take(site, unknownField) == Outcome::Applied);
    CHECK(take(site, unknownType) == Outcome::Applied);
    CHECK(take(site, unknownType) == Outcome::Already);
    CHECK(site.changesAfter(0) == QList<Carried>{{created.body, created.hash},
                                                 {unknownField.body, unknownField.hash},
                                                 {unknownType.body, unknownType.hash}});
    CHECK(verifyStore(site.writes()).ok());
}

TEST_CASE("a change that names another owner than the record has is turned away", "[merge]")
{
    const QString other = QStringLiteral("511703116208");
    Site site{1};
    Author mine{1, site.suite(), recordId()};
    Author theirs{2, site.suite(), recordId()};
    const Written created = mine.create(QStringLiteral("三组 1 号"), QStringLiteral("王"));
    theirs.setStation(other);
    theirs.sees(created.told);
    const Written edited = theirs.setOwner(QStringLiteral("李"));
    SECTION("when the record is known")
    {
        CHECK(take(site, created) == Outcome::Applied);
        CHECK(take(site, edited) == Outcome::Foreign);
        CHECK(take(site, theirs.create(QStringLiteral("四组 1 号"))) == Outcome::Foreign);
        CHECK(site.log().lastPosition() == 1);
    }
    SECTION("when it comes before the record it has no effect")
    {
        CHECK(take(site, edited) == Outcome::Applied);
        CHECK(take(site, created) == Outcome::Applied);
        CHECK(site.log().headsOf(describe<Dwelling>(), recordId()).isEmpty());
    }
    CHECK(dwelling(site).owner == QStringLiteral("王"));
    CHECK(dwelling(site).station == QStringLiteral("511703116204"));
    CHECK(verifyStore(site.writes()).ok());
}

TEST_CASE("a conflict waits for a decision only while its record is shown", "[merge]")
{
    Site site{9};
    Author a{1, site.suite(), recordId()};
    Author b{2, site.suite(), recordId()};
    const Written created = a.create(QStringLiteral("三组 1 号"));
    a.sees(created.told);
    b.sees(created.told);
    const Written first = a.setOwner(QStringLiteral("王"));
    const Written second = b.setOwner(QStringLiteral("李"));
    a.sees(first.told);
    a.sees(second.told);
    SECTION("not before the record has arrived, nor after the decision")
    {
        take(site, first);
        take(site, second);
        CHECK(site.log().conflictCount() == 0);
        SECTION("decided")
        {
            take(site, a.decideOwner(QStringLiteral("李")));
            take(site, created);
            CHECK(site.log().conflictCount() == 0);
            CHECK(site.log().headsOf(describe<Dwelling>(), recordId()).isEmpty());
        }
        SECTION("open")
        {
            take(site, created);
            CHECK(site.log().conflictCount() == 1);
        }
    }
    SECTION("not after a deletion that saw both, but again when that is taken back")
    {
        take(site, created);
        take(site, first);
        take(site, second);
        CHECK(site.log().conflictCount() == 1);
        const Written removed = a.remove();
        a.sees(removed.told);
        take(site, removed);
        CHECK(site.log().conflictCount() == 0);
        CHECK_FALSE(site.reader().find(Ref<Dwelling>(recordId())));
        take(site, a.restore());
        CHECK(site.log().conflictCount() == 1);
    }
    CHECK(verifyStore(site.writes()).ok());
}

TEST_CASE("two records of different types under one id do not disturb each other", "[merge]")
{
    Site site{9};
    Author a{1, site.suite(), recordId()};
    Author b{2, site.suite(), recordId()};
    const Written created = a.create(QStringLiteral("三组 1 号"));
    a.sees(created.told);
    b.sees(created.told);
    take(site, created);
    take(site, a.setOwner(QStringLiteral("王")));
    take(site, b.setOwner(QStringLiteral("李")));
    for (Author *author : {&a, &b}) {
        ChangeDraft draft = author->blank();
        draft.type = describe<Household>().number;
        draft.kind = ChangeKind::Update;
        draft.registers.append({1, {}, {{1, Value(QStringLiteral("%1").arg(draft.writer.incarnation))}}});
        take(site, author->finish(draft));
    }
    CHECK(site.log().headsOf(describe<Dwelling>(), recordId()).size() == 2);
    CHECK(site.log().conflictCount() == 1);
    CHECK(verifyStore(site.writes()).ok());
}

TEST_CASE("a change has exactly one encoding", "[merge]")
{
    const std::unique_ptr<Suite> suite = Suite::create(SuiteId::Intl);
    Author author{1, *suite, recordId()};
    const Written created = author.create(QStringLiteral("三组 1 号"));
    const auto broken = [&](ChangeKind kind, const QList<ChangeDraft::Register> &registers) {
        ChangeDraft draft = author.blank();
        draft.kind = kind;
        draft.registers = registers;
        Encoder encoder;
        draft.seq = 7;
        draft.nonce = QByteArray(nonceBytes, 'n');
        draft.encode(encoder);
        Written written;
        written.body = encoder.take();
        return decodeError(written);
    };
    const Value text{QStringLiteral("x")};
    const QList<ChangeRef> seen{created.told.name};
    CHECK(broken(ChangeKind::Update, {{8, seen, {{8, text}}}}) == ErrorKind::Internal); // this one is good
    CHECK(broken(ChangeKind::Update, {{9, seen, {{10, text}, {9, text}}}}) == ErrorKind::BundleDamaged);
    CHECK(broken(ChangeKind::Update, {{9, seen, {{9, text}, {9, text}}}}) == ErrorKind::BundleDamaged);
    CHECK(broken(ChangeKind::Update, {{9, seen, {}}, {8, seen, {}}}) == ErrorKind::BundleDamaged);
    CHECK(broken(ChangeKind::Update, {{8, {seen[0], seen[0]}, {{8, text}}}}) == ErrorKind::BundleDamaged);
    CHECK(broken(ChangeKind::Update, {{existenceRegister, seen, {}}}) == ErrorKind::BundleDamaged);
    CHECK(broken(ChangeKind::Create, {{8, seen, {{8, text}}}}) == ErrorKind::BundleDamaged);
    CHECK(broken(ChangeKind::Void, {}) == ErrorKind::BundleDamaged);
    CHECK(broken(ChangeKind::Void, {{8, seen, {}}}) == ErrorKind::BundleDamaged);
    CHECK(broken(ChangeKind::Restore, {{existenceRegister, seen, {{8, text}}}}) == ErrorKind::BundleDamaged);
}

TEST_CASE("the clock of a writer carries into the milliseconds when its counter is full", "[merge]")
{
    HlcClock clock;
    Hlc last = clock.tick(1000);
    for (int i = 0; i < 70'000; ++i) {
        const Hlc next = clock.tick(1000);
        REQUIRE(next > last);
        last = next;
    }
    CHECK(last.millis() == 1001);
    CHECK(clock.tick(500) > last);
    CHECK(clock.tick(5000) == Hlc::fromMillis(5000));
}
