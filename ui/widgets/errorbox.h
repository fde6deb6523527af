#pragma once

#include "core/base/error.h"

#include <QWidget>

class QBoxLayout;

namespace helin {

class Button;
class Label;

/// A failure in its place on the page: what happened, what is safe, what to do; details folded away and copyable.
class ErrorBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorBox(QWidget *parent = nullptr);

    void setError(const Error &error);

    /// The same from plain sentences. `what` is the bold title; any other part may be empty.
    void setTexts(const QString &what, const QString &safe, const QString &next, const QString &detail);

    /// A way on, e.g. "read again". Takes ownership; the first should be the primary one.
    void addAction(Button *button);
    using QWidget::addAction;

    void setDetailsVisible(bool visible);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_text;
    Label *m_details;
    QWidget *m_detailBox;
    Button *m_fold;
    QBoxLayout *m_actions;
};

} // namespace helin
