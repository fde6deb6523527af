#pragma once

#include "ui/delegates/duemark.h"

#include <QWidget>

namespace helin {

class Label;
class LinkButton;

/// One decision or result over the width of its place: mark, bold word, sentence, link; on the light ground of the
/// mark.
class Strip final : public QWidget
{
    Q_OBJECT

public:
    Strip(DueMark mark, const QString &bold, const QString &text, QWidget *parent = nullptr);

    void setContent(DueMark mark, const QString &bold, const QString &text);

    /// Empty hides the link.
    void setLink(const QString &text);

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DueMark m_mark;
    Label *m_bold;
    Label *m_text;
    LinkButton *m_link;
};

} // namespace helin
