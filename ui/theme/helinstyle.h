#pragma once

#include <QFocusFrame>
#include <QPointer>
#include <QProxyStyle>

namespace helin {

class Theme;

/// Dynamic property of a field: QString "error" (red, 2 px) or "warning" (yellow), empty for none.
inline constexpr char fieldStateProperty[] = "fieldState";

/// Dynamic property of a QPushButton: QString "primary" or "danger", empty for an ordinary one.
inline constexpr char buttonKindProperty[] = "buttonKind";

/// Dynamic property of a widget that is no button but wants the ring around it when it has the focus: bool.
inline constexpr char focusRingProperty[] = "focusRing";

/// Fusion with Helin's fields, buttons, boxes and focus ring, painted from the tokens, so that a switch of the theme
/// needs a repaint only. Pop-ups and scroll bars are in the style sheet (stylesheet.h).
class HelinStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// The theme must outlive the style.
    explicit HelinStyle(const Theme &theme);

    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *result) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool readOnly) const;
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheckBox(const QStyleOption *option, QPainter *painter) const;
    void drawRadio(const QStyleOption *option, QPainter *painter) const;
    void moveRing(QWidget *old, QWidget *now);

    const Theme &m_theme;
    QPointer<QFocusFrame> m_ring;
};

} // namespace helin
