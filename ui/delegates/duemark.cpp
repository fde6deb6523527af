#include "ui/delegates/duemark.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace helin {

QColor dueColour(DueMark mark, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    switch (mark) {
    case DueMark::Overdue:
        return t.red;
    case DueMark::Today:
        return t.orange;
    case DueMark::Soon:
        return t.yellow;
    case DueMark::Fine:
    case DueMark::Done:
        return t.green;
    case DueMark::None:
        break;
    }
    return t.secondary;
}

QColor dueGround(DueMark mark, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    switch (mark) {
    case DueMark::Overdue:
        return t.redGround;
    case DueMark::Today:
        return t.orangeGround;
    case DueMark::Soon:
        return t.yellowGround;
    case DueMark::Fine:
    case DueMark::Done:
        return t.greenGround;
    case DueMark::None:
        break;
    }
    return t.raised;
}

QString dueName(DueMark mark)
{
    switch (mark) {
    case DueMark::Overdue:
        return QCoreApplication::translate("DueMark", "overdue");
    case DueMark::Today:
        return QCoreApplication::translate("DueMark", "today");
    case DueMark::Soon:
        return QCoreApplication::translate("DueMark", "soon");
    case DueMark::Fine:
        return QCoreApplication::translate("DueMark", "in good time");
    case DueMark::Done:
        return QCoreApplication::translate("DueMark", "done");
    case DueMark::None:
        break;
    }
    return {};
}

void paintDueMark(QPainter *painter, const QRectF &box, DueMark mark, const Theme &theme)
{
    const double side = std::min<double>({static_cast<double>(theme.px(metrics::mark)), box.width(), box.height()});
    QRectF place{0, 0, side, side};
    place.moveCenter(box.center());
    const auto at = [&place, side](double x, double y) {
        return place.topLeft() + QPointF{x * side, y * side};
    };
    const QColor colour = dueColour(mark, theme);
    const QPen stroke{colour, side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (mark) {
    case DueMark::Overdue:
        painter->drawPolygon(QPolygonF{{at(0.5, 0.06), at(0.98, 0.92), at(0.02, 0.92)}});
        break;
    case DueMark::Today:
        painter->drawPolygon(QPolygonF{{at(0.5, 0.02), at(0.98, 0.5), at(0.5, 0.98), at(0.02, 0.5)}});
        break;
    case DueMark::Soon:
        painter->drawEllipse(at(0.5, 0.5), side * 0.42, side * 0.42);
        break;
    case DueMark::Fine:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(stroke);
        painter->drawEllipse(at(0.5, 0.5), side * 0.37, side * 0.37);
        break;
    case DueMark::Done:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(stroke);
        painter->drawPolyline(QPolygonF{{at(0.06, 0.54), at(0.36, 0.82), at(0.94, 0.2)}});
        break;
    case DueMark::None:
        painter->setPen(stroke);
        painter->drawLine(at(0.1, 0.5), at(0.9, 0.5));
        break;
    }
    painter->restore();
}

} // namespace helin
