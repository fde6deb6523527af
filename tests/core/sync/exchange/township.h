#pragma once

#include "core/records/disputes.h"
#include "core/records/people.h"
#include "core/sync/verify.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>

namespace helin::test {

inline void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
    }
}

/// A township with two stations, enrolled, in temporary folders, on one clock that the test moves.
class SmallTownship
{
    QTemporaryDir m_folder; // outlives the stores below, whose lock files lie in it

public:
    /// The stations take the township's suite when they join.
    explicit SmallTownship(SuiteId suite = SuiteId::Intl)
    {
        qputenv("HELIN_MACHINE_DIR", m_folder.path().toUtf8());
        township = make(QStringLiteral("t"), SiteRole::Township, QStringLiteral("石桥镇平安办"),
                        QStringLiteral("511703116000"), suite);
        a = make(QStringLiteral("a"), SiteRole::Station, QStringLiteral("新场村"), QStringLiteral("511703116204"));
        b = make(QStringLiteral("b"), SiteRole::Station, QStringLiteral("农丰村"), QStringLiteral("511703116208"));
        enrol(*a);
        enrol(*b);
    }

    void enrol(Workspace &station)
    {
        const QString request = path(QStringLiteral("request"));
        const QString welcome = path(QStringLiteral("welcome"));
        station.enrolment().request(request).orThrow();
        township->enrolment().approve(request, welcome).orThrow();
        station.enrolment().accept(welcome).orThrow();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes what `from` has for `to`; gives the file.
    QString write(Workspace &from, Workspace &to)
    {
        clock.advance(60'000);
        return from.exchange().exportTo(to.site().writer.site, path(QStringLiteral("stick"))).orThrow().path;
    }
    ImportedBundle carry(Workspace &from, Workspace &to) { return to.exchange().importFile(write(from, to)); }

    static QMap<QString, Digest> digests(Workspace &workspace)
    {
        return stateDigests(workspace.store().connection(), workspace.writes().applier().log(),
                            workspace.writes().applier().codes(), workspace.suite());
    }
    static Digest digest(Workspace &workspace, Workspace &ofStation)
    {
        return digests(workspace).value(ofStation.stationCode());
    }

    static Ref<Resident> addResident(Workspace &workspace, const QString &name)
    {
        Ref<Resident> ref;
        workspace.writes()
            .run(QStringLiteral("test"),
                 [&](Writer &writer) {
                     Resident resident;
                     resident.name = name;
                     ref = writer.create(resident);
                 })
            .orThrow();
        return ref;
    }
    /// The first resident of a store.
    static Ref<Resident> firstResident(Workspace &workspace)
    {
        return Ref<Resident>(toRecord(workspace.reader().list<Resident>().first()).id);
    }
    static void setPhone(Workspace &workspace, Ref<Resident> ref, const QString &phone)
    {
        workspace.writes()
            .run(QStringLiteral("test"),
                 [&](Writer &writer) {
                     Resident resident = workspace.reader().require(ref);
                     resident.phone = phone;
                     writer.update(resident);
                 })
            .orThrow();
    }

    ManualClock clock;
    std::unique_ptr<Workspace> township;
    std::unique_ptr<Workspace> a;
    std::unique_ptr<Workspace> b;

    /// Opens a store that lies in a folder of this township.
    std::unique_ptr<Workspace> open(const QString &folder)
    {
        return Workspace::open(path(folder), QStringLiteral("周敏"), QStringLiteral("helin-demo"), clock).orThrow();
    }
    /// A copy of a closed store, to be put back later.
    void copy(const QString &from, const QString &to) { copyFolder(path(from), path(to)); }

    std::unique_ptr<Workspace> make(const QString &folder, SiteRole role, const QString &name, const QString &code,
                                    SuiteId suite = SuiteId::Intl)
    {
        SetUp setUp;
        setUp.suite = suite;
        setUp.folder = path(folder);
        setUp.role = role;
        setUp.name = name;
        setUp.stationCode = code;
        setUp.user = QStringLiteral("周敏");
        setUp.password = QStringLiteral("helin-demo");
        setUp.cost = {8, 1};
        return Workspace::create(setUp, clock).orThrow();
    }
};

} // namespace helin::test
