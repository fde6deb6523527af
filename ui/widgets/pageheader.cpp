#include "ui/widgets/pageheader.h"

#include "ui/theme/label.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QPainter>

namespace helin {

namespace {

constexpr int gap = 12;

QString plain(const HeaderFigure &figure)
{
    QStringList parts{figure.before, figure.number, figure.after};
    parts.removeAll(QString{});
    return parts.join(QLatin1Char(' '));
}

} // namespace

FigureLine::FigureLine(QWidget *parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void FigureLine::setFigures(const QList<HeaderFigure> &figures)
{
    m_figures = figures;
    QStringList all;
    for (const HeaderFigure &figure : figures) {
        all << plain(figure);
    }
    setAccessibleName(all.join(QStringLiteral(", ")));
    setToolTip(all.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int FigureLine::widthOf(const HeaderFigure &figure) const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics words{theme.font(TextRole::Secondary)};
    const QFontMetrics numbers{theme.font(TextRole::SecondaryBold)};
    int width = numbers.horizontalAdvance(figure.number);
    for (const QString &text : {figure.before, figure.after}) {
        if (!text.isEmpty()) {
            width += words.horizontalAdvance(text) + (figure.number.isEmpty() ? 0 : words.horizontalAdvance(u' '));
        }
    }
    return width;
}

int FigureLine::visibleCount() const
{
    int x = 0;
    int shown = 0;
    for (const HeaderFigure &figure : m_figures) {
        x += widthOf(figure);
        if (x > width() && shown > 0) {
            break;
        }
        x += gap;
        ++shown;
    }
    return shown;
}

QSize FigureLine::sizeHint() const
{
    int width = 0;
    for (const HeaderFigure &figure : m_figures) {
        width += widthOf(figure) + gap;
    }
    return {width, Theme::of(this).px(16)};
}

QSize FigureLine::minimumSizeHint() const
{
    return {0, Theme::of(this).px(16)};
}

void FigureLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    const QFont words = theme.font(TextRole::Secondary);
    const QFont numbers = theme.font(TextRole::SecondaryBold);
    const int space = QFontMetrics{words}.horizontalAdvance(u' ');
    int x = 0;
    const auto draw = [&](const QString &text, const QFont &font, const QColor &colour) {
        if (text.isEmpty()) {
            return;
        }
        painter.setFont(font);
        painter.setPen(colour);
        const int advance = QFontMetrics{font}.horizontalAdvance(text);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, width() - x);
        painter.drawText(QRect{x, -4, advance + 2, height() + 8}, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += advance + space;
    };
    const int count = visibleCount();
    for (int i = 0; i < count; ++i) {
        const HeaderFigure &figure = m_figures.at(i);
        const int start = x;
        draw(figure.before, words, t.secondary);
        draw(figure.number, numbers, figure.alarm ? t.red : t.text);
        draw(figure.after, words, t.secondary);
        x = start + widthOf(figure) + gap;
    }
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{title, TextRole::PageTitle, Ink::Text, this}}
    , m_figures{new FigureLine{this}}
    , m_back{new IconButton{QStringLiteral("back"), tr("Back"), this}}
    , m_actions{new QHBoxLayout}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
    m_back->hide();
    connect(m_back, &IconButton::clicked, this, &PageHeader::backRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_figures);
    words->addStretch();
    m_actions->setSpacing(metrics::space2);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(metrics::space4, 0, metrics::space4, 1);
    row->setSpacing(metrics::space4);
    row->addWidget(m_back);
    row->addLayout(words, 1);
    row->addLayout(m_actions);

    const auto resize = [this] {
        const Theme &theme = Theme::of(this);
        m_title->setFixedHeight(theme.px(24));
        setFixedHeight(theme.px(metrics::header));
    };
    connect(&Theme::of(this), &Theme::changed, this, resize);
    resize();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setFigures(const QList<HeaderFigure> &figures)
{
    m_figures->setFigures(figures);
}

void PageHeader::setSubtitle(const QString &sentence)
{
    m_figures->setFigures({HeaderFigure{sentence, {}, {}, false}});
}

void PageHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(QRect{0, height() - 1, width(), 1}, Theme::of(this).tokens().line);
}

} // namespace helin
