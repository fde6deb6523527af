#pragma once

#include "core/backup/restore.h"
#include "core/workspace/workspace.h"

#include <QDialog>
#include <QFuture>
#include <QPointer>

class QStackedWidget;

namespace helin {

class AppContext;
class AppSettings;
class Button;
class ErrorBox;
class Facts;
class Label;
class LongTask;
class ProgressPanel;
class RestoreKeyStep;
class RestoreSourceStep;
class Strip;

/// Puts a backup back in three steps: which one; who opens it, where it goes and what will happen; how it went. From
/// the log-in window, where the store that was put back is opened and handed on; and from within a session, where it
/// takes the right to, backs the open data up first and leads to the log-in: nothing of the other store stays open
/// behind a lock. Show it with open(); it deletes itself.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Settings and clock must outlive it.
    RestoreDialog(AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);
    ~RestoreDialog() override;

    /// It is done while this store is open. Before the dialog is shown.
    void setSession(AppContext &context);
    /// Looks for backups in this store's folder too. Before the dialog is shown.
    void lookIn(const QString &storeFolder) { m_storeFolder = storeFolder; }
    /// Chooses this file instead of one that is found.
    void chooseFile(const QString &path);

    enum Step { SourceStep, KeyStep, RunStep };
    [[nodiscard]] Step step() const;
    void next();
    void back();
    void reject() override;
    /// For the tour: how the last step looks after all went well.
    void showSample(const RestoreReport &report);

    [[nodiscard]] RestoreSourceStep &source() const { return *m_source; }
    [[nodiscard]] RestoreKeyStep &key() const { return *m_key; }
    [[nodiscard]] bool isRunning() const { return m_task != nullptr; }
    /// What became of it, on screen.
    [[nodiscard]] QString resultWords() const;

Q_SIGNALS:
    /// The store that was put back, open; taken by whoever listens first, empty afterwards.
    void restored(std::shared_ptr<std::unique_ptr<helin::Workspace>> workspace);
    /// It is put back in this folder, but did not open.
    void logInWanted(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the worker gives.
    struct Done
    {
        RestoreReport report;
        std::optional<Error> backupError = {};
        std::optional<Error> openError = {}; ///< why the store that was put back did not open
        QString comesBack = {};              ///< what returns from other sites, in words
        std::unique_ptr<Workspace> workspace = {};
    };
    using Outcome = std::shared_ptr<Result<Done>>;

    void showStep(Step step);
    void updateButtons();
    void run(const RestoreRequest &request);
    void finish(const Outcome &outcome);
    void showResult(const Done &done);
    void handOver();
    [[nodiscard]] QStringList knownFolders() const;
    [[nodiscard]] QString proposedFolder(const BackupManifest &manifest) const;

    AppSettings &m_settings;
    const Clock &m_clock;
    AppContext *m_context = nullptr;
    QString m_storeFolder;
    QPointer<LongTask> m_task;
    QFuture<void> m_future;
    std::unique_ptr<Workspace> m_workspace;
    QString m_folder; ///< in which it is put back; empty before
    bool m_closing = false;
    Label *m_title;
    QStackedWidget *m_steps;
    RestoreSourceStep *m_source;
    RestoreKeyStep *m_key = nullptr;
    QWidget *m_run;
    ProgressPanel *m_progress;
    ErrorBox *m_error;
    Strip *m_strip;
    Facts *m_facts;
    Button *m_back;
    Button *m_cancel;
    Button *m_next;
};

} // namespace helin
