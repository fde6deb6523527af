#include "ui/widgets/figuretile.h"

#include "ui/delegates/rowpaint.h"

#include <QPainter>

namespace helin {

FigureTile::FigureTile(const QString &title, QWidget *parent) : QAbstractButton{parent}
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    describe();
}

void FigureTile::setFigure(const QString &figure)
{
    m_figure = figure;
    describe();
}

void FigureTile::setNote(const QString &note, DueMark mark)
{
    m_note = note;
    m_mark = mark;
    describe();
}

void FigureTile::describe()
{
    setAccessibleName(QStringLiteral("%1 %2").arg(text(), m_figure));
    setAccessibleDescription(m_note);
    update();
}

QSize FigureTile::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(214), theme.px(64)};
}

QSize FigureTile::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(120), theme.px(64)};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? 2 : 1;
    painter.setPen(QPen{isChecked() ? t.accent : t.line, line});
    painter.setBrush(isDown() ? t.pressed : isChecked() ? t.tint : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(line / 2, line / 2, -line / 2, -line / 2), metrics::radius,
                            metrics::radius);
    const QFont figure = theme.font(TextRole::Figure);
    const int figureWidth = QFontMetrics{figure}.horizontalAdvance(m_figure);
    const QColor ink = isEnabled() ? t.text : t.disabled;
    paintLine(&painter, QRect{metrics::space4, 0, figureWidth + 2, height()}, m_figure, figure, ink);
    const int left = metrics::space4 + figureWidth + metrics::space3;
    const int lineHeight = theme.px(20);
    QRect row{left, height() / 2 - lineHeight + 1, width() - left - metrics::space2, lineHeight};
    paintLine(&painter, row, text(), theme.font(TextRole::Body), ink);
    row.translate(0, lineHeight - 1);
    if (m_mark != DueMark::None) {
        const int side = theme.px(metrics::mark);
        paintDueMark(&painter, QRect{row.left(), row.top(), side, row.height()}, m_mark, theme);
        row.setLeft(row.left() + side + metrics::space1);
    }
    paintLine(&painter, row, m_note, theme.font(TextRole::Secondary), t.secondary);
}

} // namespace helin
