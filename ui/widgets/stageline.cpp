#include "ui/widgets/stageline.h"

#include "ui/delegates/rowpaint.h"

#include <QPainter>

namespace helin {

namespace {

constexpr int circle = 16;
constexpr int stageWidth = 45;

void paintCircle(QPainter *painter, QPointF centre, double side, StageState state, const Tokens &t)
{
    const double radius = side / 2;
    const auto at = [&centre, side](double x, double y) {
        return centre + QPointF{(x - 0.5) * side, (y - 0.5) * side};
    };
    painter->setPen(Qt::NoPen);
    switch (state) {
    case StageState::Done:
        painter->setBrush(t.accent);
        painter->drawEllipse(centre, radius, radius);
        painter->setPen(QPen{t.onAccent, side / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{{at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.35)}});
        break;
    case StageState::Current:
        painter->setBrush(t.surface);
        painter->setPen(QPen{t.accent, 2});
        painter->drawEllipse(centre, radius - 1, radius - 1);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(centre, radius * 0.42, radius * 0.42);
        break;
    case StageState::Ahead:
        painter->setBrush(t.surface);
        painter->setPen(QPen{t.buttonBorder, 2});
        painter->drawEllipse(centre, radius - 2, radius - 2);
        break;
    case StageState::Stopped:
        painter->setBrush(t.secondary);
        painter->drawEllipse(centre, radius, radius);
        painter->setPen(QPen{t.surface, side / 9, Qt::SolidLine, Qt::RoundCap});
        painter->drawLine(at(0.33, 0.33), at(0.67, 0.67));
        painter->drawLine(at(0.67, 0.33), at(0.33, 0.67));
        break;
    }
}

} // namespace

StageLine::StageLine(QWidget *parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void StageLine::setStages(const QList<Stage> &stages)
{
    m_stages = stages;
    QStringList words;
    for (const Stage &stage : stages) {
        QString state;
        switch (stage.state) {
        case StageState::Done:
            state = tr("done");
            break;
        case StageState::Current:
            state = tr("now");
            break;
        case StageState::Ahead:
            state = tr("not yet");
            break;
        case StageState::Stopped:
            state = tr("ended");
            break;
        }
        words << QStringList{stage.word, stage.note, state}.join(QLatin1Char(' ')).simplified();
    }
    setAccessibleName(words.join(tr(", ")));
    updateGeometry();
    update();
}

QSize StageLine::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int text = 2 * QFontMetrics{theme.font(TextRole::Secondary)}.height();
    return {static_cast<int>(m_stages.size()) * theme.px(stageWidth), theme.px(circle) + text};
}

QSize StageLine::minimumSizeHint() const
{
    return {static_cast<int>(m_stages.size()) * Theme::of(this).px(36), sizeHint().height()};
}

void StageLine::paintEvent(QPaintEvent *)
{
    if (m_stages.isEmpty()) {
        return;
    }
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = qMin(width() / static_cast<double>(m_stages.size()), theme.px(96) * 1.0);
    const double side = theme.px(circle);
    const auto centre = [step, side](qsizetype at) {
        return QPointF{step * (static_cast<double>(at) + 0.5), side / 2};
    };
    for (qsizetype i = 0; i + 1 < m_stages.size(); ++i) {
        const bool walked = m_stages.at(i + 1).state != StageState::Ahead;
        painter.setPen(QPen{walked ? t.accent : t.buttonBorder, 2});
        painter.drawLine(centre(i) + QPointF{side / 2 + 1, 0}, centre(i + 1) - QPointF{side / 2 + 1, 0});
    }
    const QFont plain = theme.font(TextRole::Secondary);
    const QFont bold = theme.font(TextRole::SecondaryBold);
    const int line = QFontMetrics{plain}.height();
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        const Stage &stage = m_stages.at(i);
        paintCircle(&painter, centre(i), side, stage.state, t);
        const bool now = stage.state == StageState::Current;
        const QRect word{static_cast<int>(centre(i).x() - step / 2), static_cast<int>(side) + 2, static_cast<int>(step),
                         line};
        const bool faint = stage.state == StageState::Ahead || stage.state == StageState::Stopped;
        paintLine(&painter, word, stage.word, now ? bold : plain,
                  now     ? t.accentText
                  : faint ? t.secondary
                          : t.text,
                  Qt::AlignCenter);
        paintLine(&painter, word.translated(0, line - 3), stage.note, plain, t.secondary, Qt::AlignCenter);
    }
}

} // namespace helin
