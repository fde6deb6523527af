#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace helin {

/// Text whose size, weight and colour follow the theme, also after a switch.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, TextRole role = TextRole::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setInk(Ink ink);

private:
    void applyTheme();

    TextRole m_role;
    Ink m_ink;
};

/// A label that cuts its text at the end to the room it has and shows the whole as tooltip. One line.
class ElidedLabel : public Label
{
    Q_OBJECT

public:
    using Label::Label;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

/// A widget whose ground is one of the three surfaces and follows the theme.
class Ground : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Surface, Raised, Sunken };

    explicit Ground(Tone tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// A horizontal or vertical hairline.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace helin
