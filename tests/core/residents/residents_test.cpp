#include "core/residents/residents.h"

#include "core/records/organisation.h"
#include "core/residents/agewords.h"
#include "core/residents/homes.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

const QDate today(2026, 11, 23);

Resident person(const QString &name, const QString &number = {})
{
    Resident resident;
    resident.name = name;
    resident.idNumber = number;
    return resident;
}

QString numberOf(QDate born, int order)
{
    return IdNumber::make(QStringLiteral("999999"), born, order).text();
}

struct Desk
{
    TestStore store{today};
    Residents residents{store.writes()};
    Homes homes{store.writes()};

    Ref<Resident> enter(const Resident &resident)
    {
        return residents.registerResident({resident}).orThrow().first<Resident>();
    }
};

} // namespace

TEST_CASE("An ID number fills in sex, birth date and kind of document")
{
    Desk desk;
    const auto man = desk.store.now(desk.enter(person(QStringLiteral("张伟"), numberOf({1978, 5, 14}, 101))));
    CHECK(man.sex == Sex::Male);
    CHECK(man.birthDate == QDate(1978, 5, 14));
    CHECK(man.idType == IdType::ResidentId);
    CHECK(man.status == ResidentStatus::Present);
    CHECK(man.residency == Residency::Registered);
    CHECK(man.initials == QStringLiteral("zw"));

    const auto old = desk.store.now(desk.enter(person(QStringLiteral("王桂芳"), numberOf({1920, 2, 29}, 202))));
    CHECK(old.sex == Sex::Female);
    CHECK(old.birthDate == QDate(1920, 2, 29));
    CHECK(ageOf(old, today) == 106);
}

TEST_CASE("A number with a wrong check character or one that contradicts what is given is refused")
{
    Desk desk;
    QString wrong = numberOf({1978, 5, 14}, 101);
    wrong[17] = wrong.at(17) == u'1' ? u'2' : u'1';
    CHECK(desk.residents.registerResident({person(QStringLiteral("张伟"), wrong)}).error().field ==
          QStringLiteral("id_number"));

    Resident woman = person(QStringLiteral("张伟"), numberOf({1978, 5, 14}, 101));
    woman.sex = Sex::Female;
    const auto bySex = desk.residents.registerResident({woman});
    CHECK(bySex.error().kind == ErrorKind::Invalid);
    CHECK(bySex.error().field == QStringLiteral("sex"));

    Resident other = person(QStringLiteral("张伟"), numberOf({1978, 5, 14}, 101));
    other.birthDate = QDate(1978, 5, 15);
    CHECK(desk.residents.registerResident({other}).error().field == QStringLiteral("birth_date"));
    CHECK(desk.store.reader().count<Resident>() == 0);
}

TEST_CASE("People without a document, with an old number or a foreign passport are registered")
{
    Desk desk;
    Resident none = person(QStringLiteral("古丽·买买提"));
    none.idType = IdType::None;
    none.birthText = QStringLiteral("约1948");
    const auto stored = desk.store.now(desk.enter(none));
    CHECK(stored.name == QStringLiteral("古丽·买买提"));
    CHECK(ageWords(stored, today).english() == QStringLiteral("about 78 years old"));

    const auto old = desk.store.now(desk.enter(person(QStringLiteral("李国富"), QStringLiteral("999999480315123"))));
    CHECK(old.birthDate == QDate(1948, 3, 15));
    CHECK(old.sex == Sex::Male);

    Resident foreign = person(QStringLiteral("John Smith"), QStringLiteral("G1234567"));
    foreign.idType = IdType::Passport;
    foreign.sex = Sex::Male;
    foreign.residency = Residency::Overseas;
    CHECK(desk.residents.registerResident({foreign}).ok());

    Resident madeUp = person(QStringLiteral("无证"), numberOf({1980, 1, 1}, 1));
    madeUp.idType = IdType::None;
    CHECK(refusal(desk.residents.registerResident({madeUp})) ==
          QStringLiteral("Without a document there is no number: please leave it empty."));
    Resident unborn = person(QStringLiteral("未来"));
    unborn.birthDate = today.addDays(1);
    CHECK(desk.residents.registerResident({unborn}).error().field == QStringLiteral("birth_date"));
}

TEST_CASE("One number is registered once, also across its two forms, and the refusal names the person")
{
    Desk desk;
    const Ref<Resident> first = desk.enter(person(QStringLiteral("李国富"), QStringLiteral("999999480315123")));
    const QString longForm = IdNumber::parse(QStringLiteral("999999480315123"), today)->longForm();
    const auto again = desk.residents.registerResident({person(QStringLiteral("李国付"), longForm)});
    CHECK(again.error().kind == ErrorKind::Refused);
    CHECK(again.error().field == QStringLiteral("id_number"));
    CHECK(again.error().what.english().contains(QStringLiteral("李国富")));
    REQUIRE(desk.residents.whoHas(longForm));
    CHECK(desk.residents.whoHas(longForm)->id == first.id);
    CHECK_FALSE(desk.residents.whoHas(longForm, first));
    CHECK_FALSE(desk.residents.whoHas({}));

    // A double entry gives its number free for the record that is kept.
    const Ref<Resident> kept = desk.enter(person(QStringLiteral("李国富")));
    CHECK(desk.residents.markDouble(first, kept, today, QStringLiteral("登记了两次")).ok());
    CHECK_FALSE(desk.residents.whoHas(longForm));
}

TEST_CASE("Editing one field leaves the rest alone and a new number brings its sex and birth date")
{
    Desk desk;
    const Ref<Resident> id = desk.enter(person(QStringLiteral("张伟"), numberOf({1978, 5, 14}, 101)));
    Resident edited = desk.store.now(id);
    edited.phone = QStringLiteral("199 0000 0126");
    CHECK(desk.residents.edit(edited).ok());
    CHECK(desk.store.now(id).phone == QStringLiteral("19900000126"));

    edited = desk.store.now(id);
    edited.idNumber = numberOf({1979, 6, 15}, 102);
    CHECK(desk.residents.edit(edited).ok());
    CHECK(desk.store.now(id).sex == Sex::Female);
    CHECK(desk.store.now(id).birthDate == QDate(1979, 6, 15));

    edited = desk.store.now(id);
    edited.sex = Sex::Male;
    CHECK(desk.residents.edit(edited).error().field == QStringLiteral("sex"));
    edited = desk.store.now(id);
    edited.status = ResidentStatus::Deceased;
    CHECK(desk.residents.edit(edited).error().field == QStringLiteral("status"));
    const Ref<Resident> other = desk.enter(person(QStringLiteral("赵敏"), numberOf({1990, 1, 1}, 2)));
    edited = desk.store.now(other);
    edited.idNumber = desk.store.now(id).idNumber;
    CHECK(desk.residents.edit(edited).error().kind == ErrorKind::Refused);
}

TEST_CASE("Who leaves gets an end state with day and reason, and it can be taken back")
{
    Desk desk;
    const Ref<Resident> id = desk.enter(person(QStringLiteral("张伟"), numberOf({1978, 5, 14}, 101)));
    CHECK(desk.residents.moveOut(id, today, QString()).error().field == QStringLiteral("status_note"));
    CHECK(desk.residents.moveOut(id, today.addDays(1), QStringLiteral("达州")).error().field ==
          QStringLiteral("status_on"));
    CHECK(desk.residents.moveOut(id, QDate(1978, 5, 13), QStringLiteral("达州")).error().field ==
          QStringLiteral("status_on"));
    CHECK(desk.residents.moveOut(id, QDate(), QStringLiteral("达州")).error().field == QStringLiteral("status_on"));
    REQUIRE(desk.residents.moveOut(id, QDate(2026, 11, 1), QStringLiteral("达州")).ok());
    CHECK(desk.store.now(id).status == ResidentStatus::MovedOut);
    CHECK(desk.store.now(id).statusNote == QStringLiteral("达州"));
    CHECK(desk.residents.recordDeath(id, today).error().kind == ErrorKind::Refused);
    CHECK(desk.residents.goAway(id, today, QStringLiteral("成都")).error().kind == ErrorKind::Refused);

    CHECK(desk.residents.reopen(id, today, QString()).error().field == QStringLiteral("status_note"));
    REQUIRE(desk.residents.reopen(id, today, QStringLiteral("又迁回")).ok());
    CHECK(desk.store.now(id).status == ResidentStatus::Present);
    CHECK(desk.residents.reopen(id, today, QStringLiteral("又迁回")).error().kind == ErrorKind::Refused);

    CHECK(desk.residents.marryOut(id, today, QStringLiteral("开江")).ok());
    CHECK(desk.residents.reopen(id, today, QStringLiteral("记错了")).ok());
    REQUIRE(desk.residents.recordDeath(id, today).ok());
    CHECK(ageWords(desk.store.now(id), today.addYears(10)).english() == QStringLiteral("died aged 48"));
}

TEST_CASE("A reopened person must not hold a number that somebody else got meanwhile")
{
    Desk desk;
    const QString number = numberOf({1978, 5, 14}, 101);
    const Ref<Resident> id = desk.enter(person(QStringLiteral("张伟"), number));
    const Ref<Resident> kept = desk.enter(person(QStringLiteral("张伟")));
    CHECK(desk.residents.markDouble(id, id, today, QStringLiteral("重复")).error().field ==
          QStringLiteral("merged_into"));
    CHECK(desk.residents.markDouble(id, {}, today, QStringLiteral("重复")).error().kind == ErrorKind::NotFound);
    CHECK(desk.residents.markDouble(id, kept, today, QString()).error().field == QStringLiteral("status_note"));
    REQUIRE(desk.residents.markDouble(id, kept, today, QStringLiteral("重复")).ok());
    CHECK(desk.store.now(id).mergedInto == kept);
    Resident filled = desk.store.now(kept);
    filled.idNumber = number;
    REQUIRE(desk.residents.edit(filled).ok());
    CHECK(desk.residents.reopen(id, today, QStringLiteral("不是一人")).error().kind == ErrorKind::Refused);
}

TEST_CASE("Away and back are states with days")
{
    Desk desk;
    const Ref<Resident> id = desk.enter(person(QStringLiteral("张雨桐")));
    CHECK(desk.residents.comeBack(id, today).error().kind == ErrorKind::Refused);
    CHECK(desk.residents.goAway(id, today, QStringLiteral(" ")).error().kind == ErrorKind::Invalid);
    REQUIRE(desk.residents.goAway(id, QDate(2026, 3, 1), QStringLiteral("成都")).ok());
    CHECK(desk.store.now(id).status == ResidentStatus::Away);
    CHECK(desk.residents.comeBack(id, QDate(2026, 2, 1)).error().kind == ErrorKind::Invalid);
    REQUIRE(desk.residents.comeBack(id, QDate(2026, 9, 1)).ok());
    CHECK(desk.store.now(id).status == ResidentStatus::Present);
    CHECK(desk.store.now(id).statusNote.isEmpty());
}

TEST_CASE("Other names and contact persons belong to a person and go with undo")
{
    Desk desk;
    NewResident entry{person(QStringLiteral("曾万福"))};
    entry.aliases.append(ResidentAlias());
    entry.aliases.last().name = QStringLiteral("福娃");
    entry.contacts.append(ContactPerson());
    entry.contacts.last().name = QStringLiteral("曾小万");
    entry.contacts.last().phone = QStringLiteral("19900000140");
    const ChangeSet done = desk.residents.registerResident(entry).orThrow();
    CHECK(done.records.size() == 3);
    ResidentAlias again;
    again.resident = done.first<Resident>();
    again.name = QStringLiteral("福 娃");
    CHECK(desk.residents.addAlias(again).error().kind == ErrorKind::Refused);
    CHECK(desk.residents.removeAlias(done.first<ResidentAlias>()).ok());
    CHECK(desk.residents.addAlias(again).ok());
    ContactPerson contact = desk.store.now(done.first<ContactPerson>());
    contact.phone = QStringLiteral("19900000141");
    CHECK(desk.residents.editContact(contact).ok());
    CHECK(desk.residents.removeContact(done.first<ContactPerson>()).ok());
    ContactPerson orphan;
    orphan.name = QStringLiteral("无名");
    CHECK(desk.residents.addContact(orphan).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Ages are said in words, leap days and babies included")
{
    Resident resident;
    CHECK(ageWords(resident, today).isEmpty());
    resident.birthDate = QDate(2024, 2, 29);
    CHECK(ageOf(resident, QDate(2025, 2, 28)) == 0);
    CHECK(ageWords(resident, QDate(2025, 2, 28)).english() == QStringLiteral("12 months old"));
    CHECK(ageWords(resident, QDate(2024, 3, 29)).english() == QStringLiteral("1 month old"));
    CHECK(ageWords(resident, QDate(2026, 3, 1)).english() == QStringLiteral("2 years old"));
    resident.birthDate = QDate(1978, 5, 14);
    CHECK(ageWords(resident, today).english() == QStringLiteral("48 years old"));
    CHECK(Residents::toldBy(numberOf({1978, 5, 14}, 101), today) == std::pair(Sex::Male, QDate(1978, 5, 14)));
    CHECK(Residents::toldBy(QStringLiteral("123"), today) == std::pair(Sex::Unset, QDate()));
}

TEST_CASE("A household has one living head and its members follow it into a dwelling")
{
    Desk desk;
    Group group;
    group.name = QStringLiteral("三组");
    group = desk.store.add(group);
    Dwelling house;
    house.address = QStringLiteral("三组12号");
    house.group = Ref<Group>(group.id);
    const Ref<Dwelling> first = desk.homes.addDwelling(house).orThrow().first<Dwelling>();
    CHECK(desk.homes.addDwelling(house).error().kind == ErrorKind::Refused);
    house.address = QStringLiteral("三组13号");
    const Ref<Dwelling> second = desk.homes.addDwelling(house).orThrow().first<Dwelling>();

    const Ref<Resident> zhang = desk.enter(person(QStringLiteral("张伟")));
    Household empty;
    empty.dwelling = first;
    const Ref<Household> home = desk.homes.formHousehold(empty, zhang).orThrow().first<Household>();
    CHECK(desk.store.now(home).name == QStringLiteral("张伟"));
    CHECK(desk.store.now(home).group.id == group.id);
    CHECK(desk.store.now(zhang).address == QStringLiteral("三组12号"));
    CHECK(desk.store.now(zhang).group.id == group.id);

    const Ref<Resident> li = desk.enter(person(QStringLiteral("李秀兰")));
    CHECK(desk.homes.join(li, home, Relation::Unset).error().field == QStringLiteral("relation"));
    CHECK(desk.homes.join(li, home, Relation::Head).error().kind == ErrorKind::Refused);
    REQUIRE(desk.homes.join(li, home, Relation::Spouse).ok());
    Resident third = person(QStringLiteral("张浩"));
    third.household = home;
    third.relation = Relation::Head;
    CHECK(desk.residents.registerResident({third}).error().kind == ErrorKind::Refused);
    CHECK(desk.homes.formHousehold({}, zhang).error().kind == ErrorKind::Refused);

    CHECK(desk.homes.changeHead(home, li, Relation::Unset).error().field == QStringLiteral("relation"));
    REQUIRE(desk.homes.changeHead(home, li, Relation::Spouse).ok());
    CHECK(desk.store.now(li).relation == Relation::Head);
    CHECK(desk.store.now(zhang).relation == Relation::Spouse);

    REQUIRE(desk.homes.moveHousehold(home, second).ok());
    CHECK(desk.store.now(zhang).address == QStringLiteral("三组13号"));
    REQUIRE(desk.residents.recordDeath(li, today).ok());
    REQUIRE(desk.homes.changeHead(home, zhang, Relation::Unset).ok());
    CHECK(desk.homes.changeHead(home, li, Relation::Spouse).error().kind == ErrorKind::Refused);
    CHECK(desk.homes.join(li, home, Relation::Spouse).error().kind == ErrorKind::Refused);
    CHECK(desk.homes.removeDwelling(second).error().kind == ErrorKind::Refused);
    CHECK(desk.homes.removeDwelling(first).ok());
}

TEST_CASE("A changed address follows to who lives there")
{
    Desk desk;
    Dwelling house;
    house.address = QStringLiteral("三组12号");
    const Ref<Dwelling> id = desk.homes.addDwelling(house).orThrow().first<Dwelling>();
    Resident resident = person(QStringLiteral("张伟"));
    resident.dwelling = id;
    const Ref<Resident> zhang = desk.enter(resident);
    Dwelling edited = desk.store.now(id);
    edited.address = QStringLiteral("三组12号附1");
    REQUIRE(desk.homes.editDwelling(edited).ok());
    CHECK(desk.store.now(zhang).address == QStringLiteral("三组12号附1"));
    edited = desk.store.now(id);
    edited.rental = RentalState::LetFiled;
    CHECK(desk.homes.editDwelling(edited).error().field == QStringLiteral("rental"));
}

TEST_CASE("A dwelling that cannot be meant is refused with its field, on entry and on change")
{
    Desk desk;
    Dwelling house;
    house.address = QStringLiteral("三组16号");
    house.storeys = 61;
    CHECK(desk.homes.addDwelling(house).error().field == QStringLiteral("storeys"));
    house.storeys = 60;
    house.builtYear = today.year() + 1;
    CHECK(desk.homes.addDwelling(house).error().field == QStringLiteral("built_year"));
    house.builtYear = 1800;
    house.rental = RentalState::LetFiled;
    CHECK(desk.homes.addDwelling(house).error().field == QStringLiteral("rental_note"));
    house.rentalNote = QStringLiteral("底楼2间，租给刘洪");
    CHECK(desk.homes.addDwelling(house).error().field == QStringLiteral("filed_on"));
    house.filedOn = today;
    const Ref<Dwelling> id = desk.homes.addDwelling(house).orThrow().first<Dwelling>();
    Dwelling edited = desk.store.now(id);
    edited.builtYear = 1799;
    CHECK(desk.homes.editDwelling(edited).error().field == QStringLiteral("built_year"));
    CHECK(desk.store.now(id).builtYear == 1800);
}

TEST_CASE("What is let is filed with a day, and let anew must be filed anew")
{
    Desk desk;
    Dwelling house;
    house.address = QStringLiteral("三组15号");
    const Ref<Dwelling> id = desk.homes.addDwelling(house).orThrow().first<Dwelling>();
    CHECK(desk.homes.endLetting(id).error().kind == ErrorKind::Refused);
    CHECK(desk.homes.recordLetting(id, QString()).error().field == QStringLiteral("rental_note"));
    CHECK(desk.homes.fileRental(id, today).error().field == QStringLiteral("rental_note"));
    REQUIRE(desk.homes.recordLetting(id, QStringLiteral("底楼2间，租给刘洪")).ok());
    CHECK(desk.store.now(id).rental == RentalState::LetUnfiled);
    CHECK(desk.homes.fileRental(id, today.addDays(1)).error().field == QStringLiteral("filed_on"));
    REQUIRE(desk.homes.fileRental(id, today).ok());
    CHECK(desk.store.now(id).rental == RentalState::LetFiled);
    CHECK(desk.store.now(id).filedOn == today);
    REQUIRE(desk.homes.recordLetting(id, QStringLiteral("二楼，租给王军")).ok());
    CHECK_FALSE(desk.store.now(id).filedOn.isValid());
    REQUIRE(desk.homes.endLetting(id).ok());
    CHECK(desk.store.now(id).rental == RentalState::NotLet);
    CHECK(desk.homes.recordFireCheck(id, today, today).error().field == QStringLiteral("next_fire_check"));
    REQUIRE(desk.homes.recordFireCheck(id, today, today.addMonths(3)).ok());
    CHECK(desk.store.now(id).nextFireCheck == QDate(2027, 2, 23));
}

TEST_CASE("Looking at the numbers in full is written into the operation log")
{
    Desk desk;
    const Ref<Resident> who = desk.enter(person(QStringLiteral("张伟"), numberOf({1978, 5, 14}, 101)));
    const qint64 before = desk.store.writes().audit().count();
    CHECK(desk.residents.reveal(who).orThrow().idNumber == numberOf({1978, 5, 14}, 101));
    const QList<AuditEntry> entries = desk.store.writes().audit().list(1);
    CHECK(desk.store.writes().audit().count() == before + 1);
    CHECK(entries.first().act == QStringLiteral("resident.reveal"));
    CHECK(entries.first().record == who.id);
    CHECK(entries.first().detail.isEmpty());
    CHECK_FALSE(desk.residents.reveal({}).ok());
}
