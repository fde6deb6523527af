#pragma once

#include "ui/delegates/duemark.h"

#include <QWidget>

class QBoxLayout;

namespace helin {

class Button;
class DueLabel;
class Label;
class LinkButton;

/// The last 56 px of a form: at the left what still blocks it, with a link that leads there; at the right the buttons,
/// the primary one last.
class ActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// E.g. ▲ "1 place to mend:" with the link "due date".
    void setMessage(DueMark mark, const QString &text, const QString &link = {});

    /// Grey words without mark.
    void setNote(const QString &text);
    void clearMessage();

    /// Takes ownership.
    void addButton(Button *button);

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DueLabel *m_message;
    Label *m_note;
    LinkButton *m_link;
    QBoxLayout *m_buttons;
};

} // namespace helin
