#include "bench/workload.h"

#include "core/demo/people.h"
#include "core/records/people.h"

#include <QTextStream>

namespace helin::bench {

namespace {

const QString user = QStringLiteral("u");
const QString password = QStringLiteral("helin-bench");

std::unique_ptr<Workspace> create(const QString &folder, SiteRole role, const QString &name, const QString &code,
                                  const Clock &clock)
{
    SetUp setUp;
    setUp.folder = folder;
    setUp.role = role;
    setUp.name = name;
    setUp.stationCode = code;
    setUp.user = user;
    setUp.password = password;
    setUp.cost = {8, 1};
    return Workspace::create(setUp, clock).orThrow();
}

Resident residentOf(const demo::Person &person, const QString &address, Ref<Household> household)
{
    Resident resident;
    resident.name = person.name;
    resident.idType = person.idNumber.isEmpty() ? IdType::None : IdType::ResidentId;
    resident.idNumber = person.idNumber;
    resident.sex = person.sex;
    resident.birthDate = person.birth.day().value_or(QDate());
    resident.phone = person.phone;
    resident.address = address;
    resident.household = household;
    resident.employer = person.workplace.isEmpty() ? person.occupation : person.workplace;
    resident.residency = Residency::Registered;
    resident.status = ResidentStatus::Present;
    resident.note = person.note;
    return resident;
}

} // namespace

void makeSites(const Scale &scale, ManualClock &clock)
{
    const auto township = create(scale.townshipFolder(), SiteRole::Township, QStringLiteral("石桥镇平安办"),
                                 QStringLiteral("511703116000"), clock);
    for (int i = 0; i < scale.stations; ++i) {
        const auto station = create(scale.stationFolder(i), SiteRole::Station, QStringLiteral("第%1村").arg(i + 1),
                                    QString::number(511703116200 + i), clock);
        const QString request = scale.path(QStringLiteral("request"));
        const QString welcome = scale.path(QStringLiteral("welcome"));
        station->enrolment().request(request).orThrow();
        township->enrolment().approve(request, welcome).orThrow();
        station->enrolment().accept(welcome).orThrow();
    }
}

std::unique_ptr<Workspace> openSite(const QString &folder, const Clock &clock)
{
    return Workspace::open(folder, user, password, clock).orThrow();
}

void fillStation(const Scale &scale, Workspace &station, int number)
{
    const int wanted = scale.recordsOf(number);
    demo::VillageMaker maker{scale.seed * 1000 + quint64(number)};
    demo::VillagePlan plan;
    plan.name = station.site().name;
    plan.code = station.stationCode();
    plan.residents = wanted;
    plan.today = station.clock().today();
    const demo::Village village = maker.make(plan);
    SystemIdSource ids;
    int written = 0;
    station.writes()
        .run(QStringLiteral("bench.fill"),
             [&](Writer &writer) {
                 for (const demo::Household &household : village.households) {
                     const Ref<Household> ref{ids.next(station.clock().nowMillis())};
                     for (const demo::Person &person : household.members) {
                         if (written < wanted) {
                             Resident resident = residentOf(person, village.dwellingOf(household).address, ref);
                             writer.create(resident);
                             ++written;
                         }
                     }
                 }
             })
        .orThrow();
    if (written != wanted) {
        fail(ErrorKind::Internal, {"Too few people were made."});
    }
}

QList<PlannedEdit> planEdits(const Scale &scale, Workspace &township)
{
    constexpr int editedOfHundred = 5;
    QList<PlannedEdit> edits;
    Query query;
    query.orderBy = QStringLiteral("id_number");
    query.limit = scale.records;
    int place = 0;
    for (const Resident &resident : township.reader().list<Resident>(query)) {
        if (place % 100 < editedOfHundred) {
            PlannedEdit edit;
            edit.resident = resident.id;
            edit.stationPhone = QStringLiteral("154%1").arg(10'000'000 + place);
            if (place % 100 == 0) {
                edit.townshipPhone = QStringLiteral("154%1").arg(50'000'000 + place);
                edit.stationIsLater = place % 200 == 0;
            }
            edits.append(edit);
        }
        ++place;
    }
    return edits;
}

void applyEdits(Workspace &workspace, const QList<PlannedEdit> &edits,
                const std::function<QString(const PlannedEdit &)> &mine)
{
    workspace.writes()
        .run(QStringLiteral("bench.edit"),
             [&](Writer &writer) {
                 for (const PlannedEdit &edit : edits) {
                     const QString phone = mine(edit);
                     std::optional<Resident> resident =
                         phone.isEmpty() ? std::nullopt : workspace.reader().find(Ref<Resident>(edit.resident));
                     if (resident) {
                         resident->phone = phone;
                         writer.update(*resident);
                     }
                 }
             })
        .orThrow();
}

void saveEdits(const Scale &scale, const QList<PlannedEdit> &edits)
{
    QFile file(scale.path(QStringLiteral("edits")));
    if (!file.open(QIODevice::WriteOnly)) {
        fail(ErrorKind::Io, {"The plan could not be written."});
    }
    QTextStream out(&file);
    for (const PlannedEdit &edit : edits) {
        out << edit.resident.toString() << '\t' << edit.stationPhone << '\t' << edit.townshipPhone << '\t'
            << int(edit.stationIsLater) << '\n';
    }
}

QList<PlannedEdit> loadEdits(const Scale &scale)
{
    QFile file(scale.path(QStringLiteral("edits")));
    if (!file.open(QIODevice::ReadOnly)) {
        fail(ErrorKind::Io, {"The plan could not be read."});
    }
    QList<PlannedEdit> edits;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(QLatin1Char('\t'));
        edits.append({RecordId::parse(parts[0]).value(), parts[1], parts[2], parts[3] == QLatin1String("1")});
    }
    return edits;
}

} // namespace helin::bench
