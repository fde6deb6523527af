#pragma once

#include "core/backup/backuprun.h"
#include "core/backup/restore.h"
#include "core/records/people.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>

namespace helin::test {

inline const QString password = QStringLiteral("helin-demo");
inline const QString user = QStringLiteral("周敏");

/// A village's store with a photo in it, in a folder of its own, on a clock that the test moves.
class Office final
{
    QTemporaryDir m_folder;

public:
    Office()
    {
        qputenv("HELIN_MACHINE_DIR", path(QStringLiteral("machine")).toUtf8());
        SetUp setUp;
        setUp.folder = path(QStringLiteral("store"));
        setUp.name = QStringLiteral("岙底村");
        setUp.stationCode = QStringLiteral("330302103201");
        setUp.user = user;
        setUp.password = password;
        setUp.cost = {8, 1};
        workspace = Workspace::create(setUp, clock).orThrow();
        add(QStringLiteral("周小梅"));
        AttachmentStore photos{workspace->store().attachments(), workspace->suite()};
        (void)photos.add("a photo");
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void add(const QString &name)
    {
        workspace->writes()
            .run(QStringLiteral("resident.register"),
                 [&](Writer &writer) {
                     Resident resident;
                     resident.name = name;
                     writer.create(resident);
                 })
            .orThrow();
    }
    [[nodiscard]] BackupRun run() { return BackupRun{workspace->store(), user, clock}; }
    [[nodiscard]] BackupStatus status()
    {
        return backupStatus(workspace->store().connection(), workspace->store().folder());
    }
    [[nodiscard]] RestoreRequest request(const QString &file, const QString &into = QStringLiteral("back"))
    {
        return {file, path(into), user, password};
    }
    [[nodiscard]] std::unique_ptr<Workspace> opened(const QString &folder)
    {
        return Workspace::open(folder, user, password, clock).orThrow();
    }
    static QStringList names(Workspace &of)
    {
        QStringList names;
        for (const Resident &resident : of.reader().list<Resident>(Query())) {
            names << resident.name;
        }
        names.sort();
        return names;
    }

    ManualClock clock;
    std::unique_ptr<Workspace> workspace;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace helin::test
