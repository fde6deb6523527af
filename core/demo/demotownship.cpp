#include "core/demo/demotownship.h"

#include "core/base/platform.h"
#include "core/demo/villagelife.h"

#include <QDir>
#include <QFile>

namespace helin::demo {

namespace {

const QString townshipName = QStringLiteral("石桥镇平安办");

struct VillageName
{
    QString code;
    QString name;
};

/// The villages and communities of a real township, in the order in which the demo takes them: 新场村 first.
QList<VillageName> villageNames()
{
    QFile file(QStringLiteral(":/data/shiqiao-villages.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        fail(ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "The list of villages is missing from the program.")});
    }
    QList<VillageName> names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        QString name = cells.value(1);
        name.replace(QStringLiteral("村民委员会"), QStringLiteral("村"))
            .replace(QStringLiteral("社区居民委员会"), QStringLiteral("社区"));
        name.replace(QStringLiteral("社区村"), QStringLiteral("社区"));
        names.append({cells.value(0), name});
    }
    const auto first = std::find_if(names.begin(), names.end(),
                                    [](const VillageName &one) { return one.name == QStringLiteral("新场村"); });
    std::rotate(names.begin(), first, names.end());
    return names;
}

/// One station with the life that goes on in it.
struct LivingStation
{
    std::unique_ptr<Workspace> workspace;
    SettledVillage village;
    std::unique_ptr<VillageLife> life;
};

class Builder final
{
public:
    Builder(const DemoPlan &plan, const ProgressFn &progress)
        : m_plan{plan}
        , m_progress{progress}
        , m_today{plan.today.isValid() ? plan.today : QDate::currentDate()}
        , m_random{plan.seed}
        , m_maker{m_random.next()}
    {}

    DemoReport build()
    {
        const QDate start = m_today.addMonths(-m_plan.months).addDays(1 - m_today.day());
        m_clock.set(QDateTime(start.addDays(-20), QTime(9, 0)).toMSecsSinceEpoch());
        m_total = m_plan.stations * (m_plan.months + 2);
        open(townshipName, QStringLiteral("511703116000"), SiteRole::Township);
        for (const VillageName &name : villageNames().first(m_plan.stations)) {
            addStation(name);
        }
        liveThrough(start);
        leaveSomethingToDo();
        return report();
    }

private:
    std::unique_ptr<Workspace> make(const QString &name, const QString &code, SiteRole role, const QString &user,
                                    const QString &display)
    {
        SetUp setUp;
        setUp.folder = folderOf(code);
        setUp.role = role;
        setUp.name = name;
        setUp.stationCode = code;
        setUp.user = user;
        setUp.displayName = display;
        setUp.password = demoPassword;
        setUp.cost = m_plan.cost;
        setUp.practice = true;
        std::unique_ptr<Workspace> workspace = Workspace::create(setUp, m_clock).orThrow();
        // A sample that is lost in a power cut is built again; what people enter never goes this way.
        workspace->store().connection().relaxDurability();
        return workspace;
    }

    [[nodiscard]] QString folderOf(const QString &code) const
    {
        return QDir(m_plan.folder).filePath(code.endsWith(QLatin1String("000")) ? QStringLiteral("township") : code);
    }
    [[nodiscard]] QString stick() const { return QDir(m_plan.folder).filePath(QStringLiteral("stick")); }

    void open(const QString &name, const QString &code, SiteRole role)
    {
        m_township = make(name, code, role, demoTownshipUser, demoTownshipUser);
        m_township->useIds(std::make_unique<SeededIdSource>(m_random.next()));
    }

    void addStation(const VillageName &name)
    {
        LivingStation station;
        station.workspace = make(name.name, name.code, SiteRole::Station, demoStationUser, demoStationUser);
        station.workspace->useIds(std::make_unique<SeededIdSource>(m_random.next()));
        const QString request = QDir(m_plan.folder).filePath(QStringLiteral("request"));
        const QString welcome = QDir(m_plan.folder).filePath(QStringLiteral("welcome"));
        station.workspace->enrolment().request(request).orThrow();
        m_township->enrolment().approve(request, welcome).orThrow();
        station.workspace->enrolment().accept(welcome).orThrow();
        QFile::remove(request);
        QFile::remove(welcome);
        VillagePlan plan;
        plan.name = name.name;
        plan.code = name.code;
        plan.residents = m_plan.residents;
        plan.groups = m_plan.residents < 1000 ? 5 : 9;
        plan.grids = m_plan.residents < 1000 ? 2 : 4;
        plan.groupPlaces = {QStringLiteral("河坝"), QStringLiteral("朱湾"), QStringLiteral("陈家湾"),
                            QStringLiteral("堰塘边"), QStringLiteral("砖厂")};
        // The village as it was when the stations began; nobody is registered before being born.
        plan.today = m_clock.today();
        station.village = settle(*station.workspace, m_maker.make(plan));
        m_stations.push_back(std::move(station));
        LivingStation &placed = m_stations.back();
        m_seeds.push_back(m_random.next());
        tick();
        Q_UNUSED(placed)
    }

    void liveThrough(QDate start)
    {
        for (size_t i = 0; i < m_stations.size(); ++i) {
            LivingStation &station = m_stations[i];
            station.life =
                std::make_unique<VillageLife>(*station.workspace, station.village, m_today, m_seeds[i], m_clock);
            station.life->setUp();
        }
        for (QDate month = start; month <= m_today; month = month.addMonths(1)) {
            const QDate last = std::min(month.addMonths(1).addDays(-1), m_today);
            for (LivingStation &station : m_stations) {
                station.life->planMonth(month, last);
                // The last exchange lies a few days back; what came since waits for the next stick.
                const QDate until = last == m_today ? last.addDays(-3) : last;
                station.life->liveUntil(QDateTime(until, QTime(16, 0)));
                tick();
            }
            const QDate exchangeDay = last == m_today ? last.addDays(-3) : last;
            m_clock.set(QDateTime(exchangeDay, QTime(16, 40)).toMSecsSinceEpoch());
            exchangeAll();
        }
    }

    void carry(Workspace &from, Workspace &to)
    {
        m_clock.advance(60'000);
        const ExportedBundle written = from.exchange().exportTo(to.site().writer.site, stick()).orThrow();
        m_clock.advance(60'000);
        const ImportedBundle read = to.exchange().importFile(written.path);
        if (read.status != ImportStatus::Merged) {
            throw Exception{read.error.value_or(
                Error{ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "A file of the sample was not taken in.")}})};
        }
        QFile::remove(written.path);
        ++m_report.bundles;
        m_report.changes += written.changes;
        m_report.bytes += written.bytes;
    }

    void exchangeAll()
    {
        for (LivingStation &station : m_stations) {
            carry(*station.workspace, *m_township);
        }
        for (LivingStation &station : m_stations) {
            carry(*m_township, *station.workspace);
        }
    }

    /// An open case of this station that both sides will now change.
    std::optional<DisputeCase> openCase(Workspace &workspace)
    {
        Query query;
        query.station = workspace.stationCode();
        query.where(QStringLiteral("concluded_on"), Compare::IsEmpty).sorted(QStringLiteral("received_on"), true);
        for (const DisputeCase &dispute : workspace.reader().list<DisputeCase>(query)) {
            // Both sides must know it: registered before the last exchange.
            if (dispute.receivedOn < m_today.addDays(-4)) {
                return dispute;
            }
        }
        return std::nullopt;
    }

    void changeInTwoPlaces(Workspace &station)
    {
        const std::optional<DisputeCase> dispute = openCase(station);
        if (!dispute) {
            return;
        }
        const auto change = [&](Workspace &where, const QString &place, const QString &reason) {
            where.writes()
                .run(QStringLiteral("dispute.edit"),
                     [&](Writer &writer) {
                         DisputeCase edited = where.reader().require(Ref<DisputeCase>(dispute->id));
                         edited.place = place;
                         writer.update(edited, reason);
                     })
                .orThrow();
        };
        const Ref<Resident> person(station.reader().list<Resident>(Query{.limit = 1}).first().id);
        const auto call = [&](Workspace &where, const QString &phone) {
            where.writes()
                .run(QStringLiteral("resident.edit"),
                     [&](Writer &writer) {
                         Resident resident = where.reader().require(person);
                         resident.phone = phone;
                         writer.update(resident);
                     })
                .orThrow();
        };
        m_clock.set(QDateTime(m_today.addDays(-2), QTime(10, 15)).toMSecsSinceEpoch());
        call(*m_township, QStringLiteral("15400000126"));
        m_clock.advance(3'600'000);
        call(station, QStringLiteral("15400000127"));
        change(*m_township, QStringLiteral("镇综治中心二楼调解室"), QStringLiteral("镇调解中心和双方通话后改"));
        m_clock.advance(6LL * 3600 * 1000);
        change(station, QStringLiteral("村委会调解室"), QStringLiteral("双方都愿意就近"));
    }

    void leaveSomethingToDo()
    {
        Workspace &first = *m_stations.front().workspace;
        changeInTwoPlaces(first);
        if (m_stations.size() > 1) {
            // A PC whose clock runs more than a day ahead: the township keeps its entry aside.
            Workspace &second = *m_stations.at(1).workspace;
            m_clock.set(QDateTime(m_today.addDays(1), QTime(22, 0)).toMSecsSinceEpoch());
            second.writes()
                .run(QStringLiteral("patrol.log"),
                     [&](Writer &writer) {
                         PatrolLog log;
                         log.started = QDateTime(m_today, QTime(20, 0));
                         log.ended = log.started.addSecs(3600);
                         log.note = QStringLiteral("一号线夜巡，一切正常");
                         writer.create(log);
                     })
                .orThrow();
            m_clock.set(QDateTime(m_today.addDays(-1), QTime(9, 0)).toMSecsSinceEpoch());
            carry(second, *m_township);
        }
        m_clock.set(QDateTime(m_today.addDays(-1), QTime(16, 30)).toMSecsSinceEpoch());
        carry(*m_township, first);
        carry(first, *m_township);
        const QDateTime morning(m_today, QTime(8, 30));
        for (LivingStation &station : m_stations) {
            station.life->liveUntil(morning);
            tick();
        }
        m_clock.set(morning.toMSecsSinceEpoch());
    }

    DemoStation describe(Workspace &workspace)
    {
        DemoStation station;
        station.folder = workspace.store().folder();
        station.code = workspace.stationCode();
        station.name = workspace.site().name;
        station.residents = workspace.reader().count<Resident>();
        station.disputes = workspace.reader().count<DisputeCase>();
        station.hazards = workspace.reader().count<Hazard>();
        station.rounds = workspace.reader().count<ScreeningRound>();
        station.patrols = workspace.reader().count<PatrolLog>();
        return station;
    }

    DemoReport report()
    {
        m_report.township = describe(*m_township);
        for (LivingStation &station : m_stations) {
            m_report.stations.append(describe(*station.workspace));
        }
        m_report.conflicts = m_township->conflicts().count();
        m_report.keptAside = m_township->exchange().links().heldCount();
        return m_report;
    }

    void tick()
    {
        ++m_done;
        if (m_progress && !m_progress(m_done, m_total)) {
            fail(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("Message", "Stopped. Nothing was changed.")});
        }
    }

    const DemoPlan &m_plan;
    const ProgressFn &m_progress;
    QDate m_today;
    Random m_random;
    VillageMaker m_maker;
    ManualClock m_clock;
    std::unique_ptr<Workspace> m_township;
    std::vector<LivingStation> m_stations;
    std::vector<quint64> m_seeds;
    DemoReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

DemoReport DemoTownship::build(const ProgressFn &progress)
{
    const QDir folder(m_plan.folder);
    if (folder.exists() && !folder.isEmpty()) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "The folder for the sample is not empty.")},
             {QT_TRANSLATE_NOOP("Message", "Choose another folder.")});
    }
    if (m_plan.stations < 1 || m_plan.stations > 39 || m_plan.residents < 20 || m_plan.residents > 100'000) {
        fail(ErrorKind::Invalid,
             {QT_TRANSLATE_NOOP("Message", "A sample has 1 to 39 stations of 20 to 100,000 residents.")});
    }
    const HurriedWriting hurried;
    return Builder{m_plan, progress}.build();
}

} // namespace helin::demo
