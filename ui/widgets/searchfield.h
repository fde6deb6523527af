#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

class QShortcut;

namespace helin {

/// A field with a magnifying glass; a note or the key that leads to it stands at the right while it is empty.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// Grey words at the right end, e.g. what can be typed.
    void setNote(const QString &note);

    /// The key that focuses the field from anywhere in the window; shown as note.
    void setKey(const QKeySequence &key);

Q_SIGNALS:
    /// The text, 200 ms after the last key; at once when it was cleared. While the field is hidden (behind a lock) it
    /// waits until it is shown again.
    void searchChanged(const QString &text);

    /// ↓ was pressed: the list below wants the focus.
    void downPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();

    QString m_note;
    QTimer m_pause;
    bool m_wasShown = false;
    bool m_waits = false;
    QShortcut *m_shortcut = nullptr;
};

} // namespace helin
