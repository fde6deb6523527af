#pragma once

#include <QWidget>

namespace helin {

class Button;
class Label;

/// What a list shows when it has nothing: icon, one sentence, one button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// Without `buttonText` there is no button.
    EmptyState(const QString &iconName, const QString &sentence, const QString &buttonText = {},
               QWidget *parent = nullptr);

    /// The one button, shown or not.
    [[nodiscard]] Button *button() const { return m_button; }
    void setSentence(const QString &sentence);
    void setButton(const QString &text, const QString &iconName = {});

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Label *m_sentence;
    Button *m_button;
};

} // namespace helin
