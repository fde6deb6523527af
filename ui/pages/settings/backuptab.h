#pragma once

#include "core/backup/backupstatus.h"
#include "ui/backup/foundbackups.h"

#include <QWidget>

namespace helin {

class AppContext;
class Button;
class EmptyState;
class ErrorBox;
class Facts;
class Label;
class LongTask;
class ProgressPanel;
class RestoreDialog;
class Strip;
class TableView;

/// 备份: how the backups stand, where they go, which are kept; to make one now, to check one again, to put one back.
class BackupTab final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupTab(AppContext &context, QWidget *parent = nullptr);

    /// Reads the notes about backups; the lists of files only while it is shown.
    void refresh();

    /// To the usual places; to a file or folder when that is given.
    void backUpNow(const QString &place = {});
    /// Where automatic backups go from now on.
    void savePlaces(const BackupPlaces &places);
    /// Reads the chosen backup and compares every part with its checksum.
    void checkAgain();
    /// With the chosen backup, or to choose one.
    RestoreDialog *openRestore();

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] Button &nowButton() const { return *m_now; }
    [[nodiscard]] Button &restoreButton() const { return *m_restore; }
    /// Whether the list of files is being read.
    [[nodiscard]] bool isReading() const { return m_reading; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeActs();
    QWidget *makePlaces();
    QWidget *makeKept();
    void showStatus();
    void readKept();
    void showKept(const QList<FoundBackup> &kept);
    void chooseFolder(bool second);
    void updateButtons();
    void showRunning(LongTask *task, const QString &title);

    AppContext &m_context;
    BackupStatus m_status;
    QHash<QString, QString> m_rechecked; ///< by path, in words
    QSet<QString> m_damaged;
    QString m_stick; ///< root of a stick that could be the second place
    bool m_reading = false;
    Strip *m_strip;
    ProgressPanel *m_progress;
    ErrorBox *m_error;
    Facts *m_placeFacts;
    Button *m_now;
    Button *m_elsewhere;
    Button *m_restore;
    Button *m_first;
    Button *m_second;
    Button *m_onStick;
    Button *m_noSecond;
    Button *m_check;
    TableView *m_table;
    RowsModel<BackupRow> *m_model;
    EmptyState *m_empty;
};

} // namespace helin
