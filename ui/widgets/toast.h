#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace helin {

class Label;
class LinkButton;

/// One message in the lower right corner; made by ToastHost.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Saved, Running, Failed };

    Toast(Kind kind, const QString &text, QWidget *parent);

    void setText(const QString &text);

    /// 0 to 1; only for progress.
    void setProgress(double share);

    /// The link at the right; the toast closes when it is used.
    void setAction(const QString &text, std::function<void()> action);

    /// Closes by itself after so many seconds and counts them down. Rests while the mouse or the focus is on it.
    void startCountdown(int seconds);

    /// Runs the action of the link, e.g. for Ctrl+Z.
    void trigger();

    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tick();
    void finish();

    Kind m_kind;
    Label *m_text;
    Label *m_seconds;
    LinkButton *m_link;
    QTimer m_timer;
    std::function<void()> m_action;
    double m_progress = 0;
    int m_left = 0;
};

/// Shows toasts over the lower right corner of a widget: "saved · undo" for 10 s, running work, failures.
class ToastHost final : public QObject
{
    Q_OBJECT

public:
    /// `area` is what the toasts lie over, usually the pages; the host lives as long as it.
    explicit ToastHost(QWidget *area);

    /// "Saved" unless `text` says more. Without `undo` there is no link. A new one replaces the last.
    void showSaved(const QString &text = {}, std::function<void()> undo = {});

    /// Undoes what the visible "saved" toast speaks of; false if there is none (for Ctrl+Z).
    bool undoLast();

    /// Stays until close() or the link is used.
    [[nodiscard]] Toast *showProgress(const QString &text, std::function<void()> stop = {});

    /// Stays until closed with Esc, its cross or its link.
    Toast *showError(const QString &text, std::function<void()> details = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Toast *add(Toast::Kind kind, const QString &text);
    void arrange();

    QWidget *m_area;
    QList<QPointer<Toast>> m_toasts;
    QPointer<Toast> m_saved;
};

} // namespace helin
