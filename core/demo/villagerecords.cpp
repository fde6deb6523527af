#include "core/demo/villagerecords.h"

namespace helin::demo {

namespace {

constexpr int householdsPerSave = 200;

/// The code of a label in a list; the fallback when the demo's wording has no entry of its own.
template <class E>
E choiceNear(const QString &label, std::initializer_list<std::pair<const char *, E>> words, E otherwise)
{
    for (const auto &[word, value] : words) {
        if (label.contains(QString::fromUtf8(word))) {
            return value;
        }
    }
    return otherwise;
}

Relation relationOf(const QString &word)
{
    return choiceNear<Relation>(
        word, {{"户主", Relation::Head},        {"配偶", Relation::Spouse},          {"岳父", Relation::FatherInLaw},
               {"公公", Relation::FatherInLaw}, {"岳母", Relation::MotherInLaw},     {"婆婆", Relation::MotherInLaw},
               {"祖", Relation::Grandparent},   {"外孙女", Relation::Granddaughter}, {"孙女", Relation::Granddaughter},
               {"孙", Relation::Grandson},      {"儿媳", Relation::DaughterInLaw},   {"女婿", Relation::SonInLaw},
               {"儿子", Relation::Son},         {"女儿", Relation::Daughter},        {"父亲", Relation::Father},
               {"母亲", Relation::Mother},      {"兄", Relation::Sibling},           {"弟", Relation::Sibling},
               {"姐", Relation::Sibling},       {"妹", Relation::Sibling},           {"非亲属", Relation::NotRelated}},
        Relation::OtherRelative);
}

Education educationOf(const QString &word)
{
    return choiceNear<Education>(word,
                                 {{"文盲", Education::None},
                                  {"小学", Education::Primary},
                                  {"初中", Education::Junior},
                                  {"高中", Education::Senior},
                                  {"中专", Education::Senior},
                                  {"大专", Education::College},
                                  {"本科", Education::University}},
                                 Education::Unset);
}

DwellingKind structureOf(const QString &word)
{
    return choiceNear<DwellingKind>(word,
                                    {{"砖混", DwellingKind::BrickConcrete},
                                     {"砖木", DwellingKind::BrickWood},
                                     {"框架", DwellingKind::Frame},
                                     {"土", DwellingKind::Earth},
                                     {"木", DwellingKind::Wood}},
                                    DwellingKind::Other);
}

DangerGrade dangerOf(const QString &letter)
{
    return choiceNear<DangerGrade>(
        letter, {{"A", DangerGrade::A}, {"B", DangerGrade::B}, {"C", DangerGrade::C}, {"D", DangerGrade::D}},
        DangerGrade::Unset);
}

Ref<helin::Dwelling> writeDwelling(Writer &writer, const SettledVillage &settled, const Dwelling &source)
{
    helin::Dwelling dwelling;
    dwelling.address = source.address;
    const Group &group = settled.village.groups[size_t(source.group - 1)];
    dwelling.group = settled.groups[size_t(source.group - 1)];
    dwelling.grid = settled.grids[size_t(group.grid - 1)];
    dwelling.kind = structureOf(source.structure);
    dwelling.storeys = source.storeys;
    dwelling.builtYear = source.builtYear;
    dwelling.dangerGrade = dangerOf(source.dangerGrade);
    dwelling.owner = source.owner;
    dwelling.rental = RentalState::NotLet;
    if (source.rented) {
        dwelling.rental = source.rentRegistered.isValid() ? RentalState::LetFiled : RentalState::LetUnfiled;
        dwelling.rentalNote = source.rentedPart;
        dwelling.filedOn = source.rentRegistered;
        dwelling.lastFireCheck = source.fireCheck;
        dwelling.nextFireCheck = source.fireCheck.isValid() ? source.fireCheck.addMonths(3) : QDate();
    }
    return writer.create(dwelling);
}

Resident residentOf(const Person &person)
{
    Resident resident;
    resident.name = person.name;
    resident.idType = person.idNumber.isEmpty() ? IdType::None : IdType::ResidentId;
    resident.idNumber = person.idNumber;
    resident.sex = person.sex;
    if (const std::optional<QDate> birth = person.birth.day()) {
        resident.birthDate = *birth;
    } else {
        resident.birthText = person.birth.text();
    }
    resident.phone = person.phone;
    resident.relation = relationOf(person.relation);
    resident.education = educationOf(person.education);
    resident.employer = person.workplace.isEmpty() ? person.occupation : person.workplace;
    resident.note = person.note;
    resident.registeredAddress = person.registeredAddress;
    resident.residency = person.presence == Presence::Incoming ? Residency::Incoming : Residency::Registered;
    resident.status = person.presence == Presence::Away || person.presence == Presence::Absent
                          ? ResidentStatus::Away
                          : ResidentStatus::Present;
    resident.statusNote = person.awayPlace;
    resident.registerMatch = person.presence == Presence::Absent ? RegisterMatch::Empty : RegisterMatch::Matches;
    return resident;
}

std::vector<Ref<Resident>> writeHousehold(Writer &writer, const SettledVillage &settled, size_t index)
{
    const Household &source = settled.village.households[index];
    const Dwelling &dwelling = settled.village.dwellings[size_t(source.dwelling)];
    const Group &group = settled.village.groups[size_t(dwelling.group - 1)];
    helin::Household household;
    household.name = QStringLiteral("%1户").arg(source.head().name);
    household.dwelling = settled.dwellings[size_t(source.dwelling)];
    household.group = settled.groups[size_t(dwelling.group - 1)];
    household.phone = source.head().phone;
    if (source.tenant) {
        household.note = QStringLiteral("租住");
    }
    const Ref<helin::Household> written = writer.create(household);
    std::vector<Ref<Resident>> members;
    for (const Person &person : source.members) {
        Resident resident = residentOf(person);
        resident.address = dwelling.address;
        resident.group = household.group;
        resident.grid = settled.grids[size_t(group.grid - 1)];
        resident.dwelling = household.dwelling;
        resident.household = written;
        members.push_back(writer.create(resident));
        if (!person.nickname.isEmpty()) {
            ResidentAlias alias;
            alias.resident = members.back();
            alias.kind = AliasKind::Nickname;
            alias.name = person.nickname;
            writer.create(alias);
        }
        if (!person.contact.isEmpty()) {
            ContactPerson contact;
            contact.resident = members.back();
            contact.name = person.contact;
            writer.create(contact);
        }
    }
    return members;
}

} // namespace

SettledVillage settle(Workspace &station, Village village)
{
    SettledVillage settled;
    settled.village = std::move(village);
    station.writes()
        .run(QStringLiteral("demo.settle"),
             [&](Writer &writer) {
                 for (const Group &source : settled.village.groups) {
                     helin::Group group;
                     group.number = source.number;
                     group.name = source.name();
                     group.placeName = source.placeName;
                     group.leader = source.leader;
                     group.informant = source.mediatorName;
                     settled.groups.push_back(writer.create(group));
                 }
                 for (const Grid &source : settled.village.grids) {
                     helin::Grid grid;
                     grid.name = source.name();
                     QStringList numbers;
                     int households = 0;
                     for (int number : source.groups) {
                         numbers << QString::number(number);
                     }
                     for (const Household &household : settled.village.households) {
                         const Dwelling &dwelling = settled.village.dwellingOf(household);
                         households += settled.village.groups[size_t(dwelling.group - 1)].grid == source.number ? 1 : 0;
                     }
                     grid.groups = numbers.join(QStringLiteral("、")) + QStringLiteral(" 组");
                     grid.worker = source.worker;
                     grid.households = households;
                     int units = 0;
                     for (const Business &business : settled.village.businesses) {
                         units += settled.village.groups[size_t(business.group - 1)].grid == source.number ? 1 : 0;
                     }
                     grid.units = units;
                     settled.grids.push_back(writer.create(grid));
                 }
             })
        .orThrow();
    station.writes()
        .run(QStringLiteral("demo.settle"),
             [&](Writer &writer) {
                 for (const Dwelling &dwelling : settled.village.dwellings) {
                     settled.dwellings.push_back(writeDwelling(writer, settled, dwelling));
                 }
             })
        .orThrow();
    for (size_t first = 0; first < settled.village.households.size(); first += householdsPerSave) {
        station.writes()
            .run(QStringLiteral("demo.settle"),
                 [&](Writer &writer) {
                     const size_t end = std::min(first + householdsPerSave, settled.village.households.size());
                     for (size_t index = first; index < end; ++index) {
                         settled.residents.push_back(writeHousehold(writer, settled, index));
                     }
                 })
            .orThrow();
    }
    return settled;
}

} // namespace helin::demo
