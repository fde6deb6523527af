#pragma once

#include "core/records/disputes.h"
#include "core/records/people.h"
#include "core/sync/verify.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>

namespace helin::test {

/// A township with two stations, enrolled, in temporary folders, on one clock that the test moves.
class SmallTownship
{
    QTemporaryDir m_folder; // outlives the stores below, whose lock files lie in it

public:
    SmallTownship()
    {
        qputenv("HELIN_MACHINE_DIR", m_folder.path().toUtf8());
        township = make(QStringLiteral("t"), SiteRole::Township, QStringLiteral("石桥镇平安办"),
                        QStringLiteral("511703116000"));
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

    std::unique_ptr<Workspace> make(const QString &folder, SiteRole role, const QString &name, const QString &code)
    {
        SetUp setUp;
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
