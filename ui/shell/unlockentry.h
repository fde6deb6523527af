#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

class QLineEdit;
class QProgressBar;

namespace helin {

class Button;
class LabelledField;

/// A password or PIN with the button that tries it: what is wrong in words, the wait after wrong ones counted down, and
/// a moving line while the password function runs. GUI thread.
class UnlockEntry final : public QWidget
{
    Q_OBJECT

public:
    /// `emptyWords` is said when nothing was typed.
    UnlockEntry(const QString &label, const QString &emptyWords, QWidget *parent = nullptr);

    /// Waits for a try that is under way: it uses what is gone afterwards.
    ~UnlockEntry() override;

    void setButtonTexts(const QString &text, const QString &busyText);
    /// How long the next try has to wait, in milliseconds; asked after every wrong one and while it counts down.
    void setWait(std::function<qint64()> wait) { m_wait = std::move(wait); }
    /// Whether there is anything to unlock.
    void setAllowed(bool allowed);

    [[nodiscard]] QLineEdit *field() const { return m_edit; }
    [[nodiscard]] Button *button() const { return m_button; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What stands below the field.
    [[nodiscard]] QString message() const;
    void say(const QString &words);
    /// Empties it and forgets a wait that was counted down.
    void reset();
    /// A try was wrong: says so, then counts down what has to be waited.
    void refuse(const Error &error);

    /// Tries what was typed, unless it is busy or has to wait.
    void submit();

    /// Runs `work` beside the window and gives its result to `then` in the GUI thread. Meanwhile it is busy.
    template <class T>
    void run(std::function<Result<T>()> work, std::function<void(Result<T>)> then)
    {
        // In a shared place: a result that can only be moved does not go through a future's copies.
        using Shared = std::shared_ptr<Result<T>>;
        setBusy(true);
        auto *watcher = new QFutureWatcher<Shared>{this};
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, then = std::move(then)] {
            const Shared result = watcher->result();
            watcher->deleteLater();
            setBusy(false);
            then(std::move(*result));
        });
        watcher->setFuture(
            QtConcurrent::run([work = std::move(work)]() -> Shared { return std::make_shared<Result<T>>(work()); }));
    }

Q_SIGNALS:
    void submitted(const QString &text);
    void busyChanged(bool busy);

private:
    void setBusy(bool busy);
    void countDown();
    void updateButton();

    QLineEdit *m_edit;
    LabelledField *m_labelled;
    Button *m_button;
    QProgressBar *m_progress;
    QString m_emptyWords;
    QString m_text;
    QString m_busyText;
    std::function<qint64()> m_wait;
    QTimer m_timer;
    bool m_busy = false;
    bool m_allowed = true;
};

/// Lays `card` into the middle of an empty window, as wide as a log-in is.
void putInMiddle(QWidget *window, QWidget *card);

/// A line for something secret: hidden, and no keyboard remembers it.
void hideTyped(QLineEdit *field);

} // namespace helin
