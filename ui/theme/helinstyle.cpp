#include "ui/theme/helinstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace helin {

namespace {

constexpr int fieldPadding = 7; // with QLineEdit's own 2 px the text stands 9 px from the border

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

bool isCalendar(const QWidget *view)
{
    return view != nullptr && view->parentWidget() != nullptr && view->parentWidget()->inherits("QCalendarWidget");
}

void box(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush{fill} : QBrush{Qt::NoBrush});
    painter->setPen(border.isValid() ? QPen{border, width} : QPen{Qt::NoPen});
    const double inset = border.isValid() ? width / 2.0 : 0.0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset / 2, radius - inset / 2);
    painter->restore();
}

int controlHeight(const QStyleOption *option, const Theme &theme)
{
    return std::max(theme.px(metrics::control), option->fontMetrics.height() + 10);
}

} // namespace

HelinStyle::HelinStyle(const Theme &theme)
    : QProxyStyle{QStyleFactory::create(QStringLiteral("Fusion"))}
    , m_theme{theme}
{
    setObjectName(QStringLiteral("helin"));
}

void HelinStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    connect(application, &QApplication::focusChanged, this, &HelinStyle::moveRing, Qt::UniqueConnection);
}

void HelinStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void HelinStyle::moveRing(QWidget *old, QWidget *now)
{
    // A text area's border is painted by its frame, which does not notice the focus of its own viewport.
    for (QWidget *widget : {old, now}) {
        if (widget != nullptr && isTextArea(widget)) {
            widget->update();
        }
    }
    const bool wanted = now != nullptr &&
                        (qobject_cast<QAbstractButton *>(now) != nullptr || now->property(focusRingProperty).toBool());
    if (!wanted) {
        if (m_ring != nullptr) {
            m_ring->setWidget(nullptr);
        }
        return;
    }
    if (m_ring == nullptr) {
        m_ring = new QFocusFrame{now};
    }
    m_ring->setWidget(now);
}

int HelinStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return metrics::focusWidth + metrics::focusGap;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::space2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics::space4;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 2 : 1;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return m_theme.px(metrics::icon);
    case PM_ButtonIconSize:
        return m_theme.px(metrics::buttonIcon);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_TextCursorWidth:
        return std::max(1, m_theme.px(1));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HelinStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 600;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QRect HelinStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            return option->rect.adjusted(fieldPadding, 1, -fieldPadding, -1);
        }
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect HelinStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                 const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect whole = option->rect;
        const int arrow = m_theme.px(28);
        QRect part = whole;
        if (sub == SC_ComboBoxArrow) {
            part = QRect{whole.right() - arrow, whole.top(), arrow, whole.height()};
        } else if (sub == SC_ComboBoxEditField) {
            part = whole.adjusted(fieldPadding + 1, 2, -arrow - 2, -2);
        } else {
            return QProxyStyle::subControlRect(control, option, sub, widget);
        }
        return visualRect(option->direction, whole, part);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QSize HelinStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), controlHeight(option, m_theme)));
        break;
    case CT_ComboBox:
        result = QSize{size.width() + 2 * fieldPadding + m_theme.px(32), controlHeight(option, m_theme)};
        break;
    case CT_PushButton:
        result = QSize{std::max(size.width() + 22, m_theme.px(48)),
                       std::max(size.height() + 6, controlHeight(option, m_theme))};
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + 4));
        break;
    default:
        break;
    }
    return result;
}

void HelinStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            drawField(option, painter, widget, option->state.testFlag(State_ReadOnly));
        }
        return;
    }
    case PE_Frame:
        if (isTextArea(widget)) {
            const QVariant readOnly = widget->property("readOnly");
            drawField(option, painter, widget, readOnly.toBool());
        } else {
            box(painter, option->rect, metrics::radius, {}, t.line, 1);
        }
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const char *name = element == PE_IndicatorArrowDown   ? "down"
                           : element == PE_IndicatorArrowUp   ? "fold"
                           : element == PE_IndicatorArrowLeft ? "left"
                                                              : "right";
        const double side = std::min(m_theme.px(16), std::max(option->rect.height(), 8));
        QRectF place{0, 0, side, side};
        place.moveCenter(QRectF{option->rect}.center());
        paintIcon(painter, place, QString::fromLatin1(name),
                  option->state.testFlag(State_Enabled) ? t.secondary : t.disabled);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const double side = m_theme.px(16);
            QRectF place{0, 0, side, side};
            place.moveCenter(QRectF{option->rect}.center());
            const bool open = option->state.testFlag(State_Open);
            paintIcon(painter, place, open ? QStringLiteral("down") : QStringLiteral("right"), t.secondary);
        }
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected) && isCalendar(widget)) {
            box(painter, option->rect, metrics::radius, t.accent, {}, 0); // its day is written in the colour for accent
        } else if (option->state.testFlag(State_Selected)) {
            const bool focus = option->state.testFlag(State_Active) && (widget == nullptr || widget->hasFocus());
            painter->fillRect(option->rect, focus ? t.tint : t.pressed);
        } else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled)) {
            painter->fillRect(option->rect, t.hover);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HelinStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        box(painter, option->rect, metrics::radius + 2, {}, m_theme.tokens().accent, metrics::focusWidth);
        return;
    }
    if (element == CE_ItemViewItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item != nullptr && !isCalendar(widget)) {
            QStyleOptionViewItem own{*item}; // selection is a light tint, so words keep the text colour on it
            own.palette.setColor(QPalette::HighlightedText, own.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const QString kind = widget != nullptr ? widget->property(buttonKindProperty).toString() : QString{};
        if (button != nullptr && !kind.isEmpty() && option->state.testFlag(State_Enabled)) {
            QStyleOptionButton own{*button};
            const Tokens &t = m_theme.tokens();
            own.palette.setColor(QPalette::ButtonText, kind == QLatin1String("primary") ? t.onAccent : t.red);
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HelinStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawField(option, painter, widget, false);
        QStyleOption arrow{*option};
        arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        drawField(option, painter, widget, false);
        if (spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            for (const auto &[sub, arrowElement] :
                 {std::pair{SC_SpinBoxUp, PE_IndicatorArrowUp}, std::pair{SC_SpinBoxDown, PE_IndicatorArrowDown}}) {
                QStyleOption arrow{*option};
                arrow.rect = subControlRect(CC_SpinBox, option, sub, widget);
                drawPrimitive(arrowElement, &arrow, painter, widget);
            }
        }
        return;
    }
    if (control == CC_ToolButton) {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (tool != nullptr && !tool->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOptionToolButton plain{*tool}; // the icon says that there is a menu
            plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon HelinStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_ArrowLeft:
        return icon(QStringLiteral("left"));
    case SP_ArrowRight:
        return icon(QStringLiteral("right"));
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return icon(QStringLiteral("x"), Ink::Secondary);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void HelinStyle::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool readOnly) const
{
    const Tokens &t = m_theme.tokens();
    const QString state = widget != nullptr ? widget->property(fieldStateProperty).toString() : QString{};
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focus = option->state.testFlag(State_HasFocus);
    QColor border = t.fieldBorder;
    int width = 1;
    if (enabled && state == QLatin1String("error")) {
        border = t.red;
        width = 2;
    } else if (enabled && focus) {
        border = t.accent;
        width = 2;
    } else if (enabled && state == QLatin1String("warning")) {
        border = t.yellow;
    } else if (!enabled || readOnly) {
        border = t.line;
    }
    box(painter, option->rect, metrics::radius, enabled && !readOnly ? t.surface : t.raised, border, width);
}

void HelinStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const QString kind = widget != nullptr ? widget->property(buttonKindProperty).toString() : QString{};
    const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
    const bool hover = option->state.testFlag(State_MouseOver);
    const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    QColor fill = down ? t.pressed : hover ? t.hover : flat ? QColor{} : t.surface;
    QColor border = flat ? QColor{} : t.buttonBorder;
    if (!option->state.testFlag(State_Enabled)) {
        fill = kind == QLatin1String("primary") ? t.sunken : flat ? QColor{} : t.surface;
        border = flat ? QColor{} : t.line;
    } else if (kind == QLatin1String("primary")) {
        fill = down ? t.accentPressed : hover ? t.accentHover : t.accent;
        border = QColor{};
    } else if (kind == QLatin1String("danger")) {
        fill = down ? mixed(t.redGround, t.pressed, 0.6) : hover ? t.redGround : t.surface;
        border = t.red;
    }
    box(painter, option->rect, metrics::radius, fill, border, 1);
}

void HelinStyle::drawToolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
    const bool raise = tool != nullptr && tool->autoRaise();
    QColor fill = raise ? QColor{} : t.surface;
    if (enabled && down) {
        fill = t.pressed;
    } else if (enabled && option->state.testFlag(State_MouseOver)) {
        fill = t.hover;
    }
    box(painter, option->rect, metrics::radius, fill, raise ? QColor{} : enabled ? t.buttonBorder : t.line, 1);
}

void HelinStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const Tokens &t = m_theme.tokens();
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On);
    const bool partly = option->state.testFlag(State_NoChange);
    const double side = std::min(option->rect.width(), option->rect.height());
    QRectF place{0, 0, side, side};
    place.moveCenter(QRectF{option->rect}.center());
    const bool filled = enabled && (on || partly);
    const QColor hover = option->state.testFlag(State_MouseOver) ? t.hover : t.surface;
    box(painter, place, 3,
        filled    ? t.accent
        : enabled ? hover
                  : t.raised,
        filled    ? t.accent
        : enabled ? t.fieldBorder
                  : t.line,
        1.2);
    if (!on && !partly) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen{enabled ? t.onAccent : t.disabled, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const auto at = [&place, side](double x, double y) {
        return place.topLeft() + QPointF{x * side, y * side};
    };
    if (partly) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else {
        painter->drawPolyline(QPolygonF{{at(0.24, 0.52), at(0.43, 0.70), at(0.77, 0.32)}});
    }
    painter->restore();
}

void HelinStyle::drawRadio(const QStyleOption *option, QPainter *painter) const
{
    const Tokens &t = m_theme.tokens();
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On);
    const double side = std::min(option->rect.width(), option->rect.height());
    QRectF place{0, 0, side, side};
    place.moveCenter(QRectF{option->rect}.center());
    const QColor ring = !enabled ? t.line : on ? t.accent : t.fieldBorder;
    box(painter, place, side / 2, enabled ? t.surface : t.raised, ring, on ? 2 : 1.2);
    if (on) {
        const double inset = side * 0.25;
        box(painter, place.adjusted(inset, inset, -inset, -inset), side, enabled ? t.accent : t.disabled, {}, 0);
    }
}

} // namespace helin
