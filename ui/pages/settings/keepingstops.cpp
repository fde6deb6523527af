// The tour through backup, putting one back, and the operation log.
#include "ui/app/appcontext.h"
#include "ui/backup/restoredialog.h"
#include "ui/backup/restoresteps.h"
#include "ui/pages/settings/backuptab.h"
#include "ui/pages/settings/logtab.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/tabpanel.h"

#include <QPointer>

namespace helin {

QList<TourStop> SettingsPage::keepingStops()
{
    auto dialog = std::make_shared<QPointer<QDialog>>();
    const auto close = [dialog] {
        if (*dialog) {
            (*dialog)->close();
        }
    };
    const auto showTab = [this](int index) {
        return [this, index]() -> QWidget * {
            m_tabs->setCurrentIndex(index);
            return nullptr;
        };
    };
    const auto restoreStop = [&](const QString &name, const std::function<void(RestoreDialog &)> &go) {
        return TourStop{name,
                        [this, dialog, go]() -> QWidget * {
                            m_tabs->setCurrentIndex(m_backupIndex);
                            RestoreDialog *restore = m_backup->openRestore();
                            if (restore != nullptr) {
                                const QList<FoundBackup> kept =
                                    backupsInFolders({backupStatus(context().workspace().store().connection(),
                                                                   context().workspace().store().folder())
                                                          .places.first},
                                                     RecordId());
                                if (!kept.isEmpty()) {
                                    restore->chooseFile(kept.first().path);
                                }
                                go(*restore);
                            }
                            *dialog = restore;
                            return restore;
                        },
                        close};
    };
    return {
        {QStringLiteral("settings-backup-first"), showTab(m_backupIndex)},
        {QStringLiteral("settings-backup"),
         [this]() -> QWidget * {
             m_tabs->setCurrentIndex(m_backupIndex);
             m_backup->backUpNow();
             return nullptr;
         }},
        restoreStop(QStringLiteral("settings-restore-which"), [](RestoreDialog &) {}),
        restoreStop(QStringLiteral("settings-restore-key"), [](RestoreDialog &restore) { restore.next(); }),
        restoreStop(QStringLiteral("settings-restore-code"),
                    [](RestoreDialog &restore) {
                        restore.next();
                        restore.key().setWithCode(true);
                        restore.next(); // says what is missing
                    }),
        restoreStop(QStringLiteral("settings-restore-done"),
                    [](RestoreDialog &restore) {
                        if (const std::optional<FoundBackup> chosen = restore.source().chosen()) {
                            restore.showSample({QStringLiteral("/home/zhou/新场村 2026-11-22"), chosen->manifest, 12});
                        }
                    }),
        {QStringLiteral("settings-log"), showTab(m_logIndex)},
        {QStringLiteral("settings-log-checked"),
         [this]() -> QWidget * {
             m_log->kindFilter().setSelected({int(ActKind::Backup), int(ActKind::LogIn)});
             m_log->checkChain();
             return nullptr;
         },
         [this] {
             m_log->kindFilter().setSelected({});
         }},
        {QStringLiteral("settings-log-export"),
         [this, dialog]() -> QWidget * {
             *dialog = m_log->askExport();
             return *dialog;
         },
         close},
        {QStringLiteral("settings-log-print"),
         [this, dialog]() -> QWidget * {
             *dialog = m_log->print();
             return *dialog;
         },
         close},
    };
}

} // namespace helin
