#pragma once

#include <QWidget>

class QProgressBar;

namespace helin {

class Button;
class Label;

/// Long work: what is being done, how far it is, what is left, and a way to stop it.
class ProgressPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);

    /// `total` 0: not known yet, the bar moves.
    void setProgress(qint64 done, qint64 total);

    /// What is being worked on, e.g. "residents 6,210 / 10,000".
    void setDetail(const QString &detail);

    /// E.g. "about 40 s left".
    void setRemaining(const QString &remaining);

    /// Whether it can be stopped; the button asks anew.
    void setCancellable(bool cancellable);

Q_SIGNALS:
    /// Asked to stop; the button then says that it is stopping.
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_remaining;
    Label *m_detail;
    QProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace helin
