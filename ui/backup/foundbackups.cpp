#include "ui/backup/foundbackups.h"

#include "core/base/platform.h"
#include "ui/backup/backupwork.h"
#include "ui/delegates/itemroles.h"
#include "ui/pages/exchange/exchangewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int timeWidth = 132;
constexpr int siteWidth = 104;
constexpr int occasionWidth = 96;
constexpr int sizeWidth = 72;
constexpr int checkedWidth = 136;

} // namespace

QString backupFolderOn(const QString &stickRoot)
{
    return QDir(stickRoot).filePath(QStringLiteral("和邻备份"));
}

QStringList backupFoldersOnSticks()
{
    QStringList folders;
    for (const RemovableVolume &stick : removableVolumes()) {
        folders << stick.rootPath << backupFolderOn(stick.rootPath);
    }
    return folders;
}

QList<FoundBackup> backupsInFolders(const QStringList &folders, const RecordId &site)
{
    QList<FoundBackup> found;
    QStringList looked;
    for (const QString &folder : folders) {
        const QString path = QDir::cleanPath(folder);
        if (!folder.isEmpty() && !looked.contains(path)) {
            looked << path;
            found += backupsIn(path, site);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const FoundBackup &one, const FoundBackup &other) {
        return one.manifest.at > other.manifest.at;
    });
    return found;
}

RowsModel<BackupRow> *makeBackupModel(QDate today, bool withSite, QObject *parent)
{
    auto *model = new RowsModel<BackupRow>{{}, parent};
    const auto text = [](const std::function<QString(const BackupRow &)> &words) {
        return [words](const BackupRow &row, int role) {
            return role == Qt::DisplayRole ? QVariant(words(row)) : QVariant();
        };
    };
    model->addColumn(QStringLiteral("time"), Words::tr("Made"), timeWidth,
                     text([today](const BackupRow &row) { return momentWords(row.found.manifest.at, today); }),
                     Qt::AlignLeft | Qt::AlignVCenter, [](const BackupRow &row) { return row.found.manifest.at; });
    if (withSite) {
        model->addColumn(QStringLiteral("site"), Words::tr("Of"), siteWidth,
                         text([](const BackupRow &row) { return row.found.manifest.siteName; }));
    }
    model->addColumn(QStringLiteral("occasion"), Words::tr("Why"), occasionWidth,
                     text([](const BackupRow &row) { return occasionWords(row.found.manifest.occasion); }));
    model->addColumn(QStringLiteral("size"), Words::tr("Size"), sizeWidth,
                     text([](const BackupRow &row) { return sizeWords(row.found.manifest.bytes()); }),
                     Qt::AlignRight | Qt::AlignVCenter,
                     [](const BackupRow &row) { return row.found.manifest.bytes(); });
    model->addColumn(QStringLiteral("checked"), Words::tr("Checked"), checkedWidth,
                     [](const BackupRow &row, int role) -> QVariant {
                         if (role == DueMarkRole) {
                             return int(row.damaged ? DueMark::Overdue : DueMark::Done);
                         }
                         return role == Qt::DisplayRole ? QVariant(row.checked) : QVariant();
                     });
    model->addColumn(QStringLiteral("place"), Words::tr("Folder"), 0, [](const BackupRow &row, int role) -> QVariant {
        switch (role) {
        case Qt::DisplayRole:
            return QDir::toNativeSeparators(QFileInfo(row.found.path).absolutePath());
        case Qt::ToolTipRole:
            return QDir::toNativeSeparators(row.found.path);
        default:
            return {};
        }
    });
    return model;
}

} // namespace helin
