#pragma once

#include <QAbstractButton>
#include <QWidget>

class QBoxLayout;

namespace helin {

/// A line with a chevron, a word and grey words of what lies below it; a click, Enter or Space opens and closes the
/// body.
class Fold final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of the body; it is closed at first.
    Fold(const QString &title, const QString &note, QWidget *body, QWidget *parent = nullptr);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void toggled(bool open);

private:
    QAbstractButton *m_head;
    QWidget *m_body;
    bool m_open = false;
};

} // namespace helin
