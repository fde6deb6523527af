#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/confirmdialog.h"

#include <QFuture>

#include <atomic>
#include <memory>

class QProgressBar;

namespace helin {

/// The way into practice (练习): makes a station with invented people in a folder of its own, with progress and a way
/// to stop, or opens the one made before; no password is asked. Use open(); it deletes itself when closed.
class PracticeDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    /// The clock must outlive it. `cost` is what a password guess costs there; tests take a small one.
    PracticeDialog(const QString &folder, const Clock &clock, std::optional<KdfCost> cost, QWidget *parent = nullptr);
    /// Stops the work and waits for it.
    ~PracticeDialog() override;

    /// Where practice stores are kept, beside the real ones.
    [[nodiscard]] static QString usualFolder();

    /// While it is making the station this only asks to stop; the dialog closes when the work has ended.
    void reject() override;

Q_SIGNALS:
    /// Taken by whoever listens first; empty afterwards.
    void opened(std::shared_ptr<std::unique_ptr<helin::Workspace>> workspace);

private:
    using Outcome = Result<std::unique_ptr<Workspace>>;

    /// What the worker and the window share.
    struct Work
    {
        std::atomic_bool stop = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void begin();
    void finish(const std::shared_ptr<Outcome> &outcome);

    QString m_folder;
    const Clock &m_clock;
    std::optional<KdfCost> m_cost;
    QProgressBar *m_bar;
    QFuture<std::shared_ptr<Outcome>> m_future;
    std::shared_ptr<Work> m_work;
};

} // namespace helin
