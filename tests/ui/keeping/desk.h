#pragma once

#include "core/backup/backuprun.h"
#include "tests/support/accessible.h"
#include "tests/support/uifixture.h"
#include "ui/backup/backupwork.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace helin::test {

/// A station with one user of every kind, and what its windows were told.
class KeepingDesk final
{
public:
    KeepingDesk()
    {
        for (const auto &[name, roles] :
             {std::pair{QStringLiteral("林秀"), "mediator"}, {QStringLiteral("何看"), "log_viewer"}}) {
            User user;
            user.name = name;
            user.displayName = name;
            user.roles = QString::fromLatin1(roles);
            user.active = true;
            m_ui.add(user);
        }
        QObject::connect(&context(), &AppContext::statusChanged, &context(),
                         [this](StatusItem item, DueMark mark, const QString &words) {
                             if (item == StatusItem::Backup) {
                                 statusMark = mark;
                                 statusWords = words;
                             }
                         });
        QObject::connect(&context(), &AppContext::noticed, &context(),
                         [this](const QString &words) { notices.append(words); });
    }

    [[nodiscard]] UiContext &ui() { return m_ui; }
    [[nodiscard]] AppContext &context() { return m_ui.context(); }
    [[nodiscard]] Workspace &workspace() { return context().workspace(); }
    [[nodiscard]] const QStringList &errors() const { return m_ui.errors(); }
    /// From now on this user acts.
    void become(const QString &user) { m_ui.writes().setUser(user); }
    [[nodiscard]] BackupStatus status() { return backupStatusOf(context()); }
    [[nodiscard]] QList<FoundBackup> kept() { return backupsIn(status().places.first, workspace().site().writer.site); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    bool waitUntilDone()
    {
        return waitFor([this] { return !context().isBusy(); });
    }
    /// A place for backups, as on a stick that can be pulled out.
    [[nodiscard]] QString stick() const { return path(QStringLiteral("stick/backups")); }
    void pullOut() const { REQUIRE(QDir(path(QStringLiteral("stick"))).removeRecursively()); }

    DueMark statusMark = DueMark::None;
    QString statusWords;
    QStringList notices;

private:
    QTemporaryDir m_dir;
    UiContext m_ui;
};

} // namespace helin::test
