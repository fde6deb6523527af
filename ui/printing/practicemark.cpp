#include "ui/printing/practicemark.h"

#include "ui/app/appcontext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace helin {

namespace {

constexpr QColor grey{0xe6, 0xe6, 0xe6};
constexpr double shareOfPage = 0.28; ///< height of a character, of the shorter side
constexpr double slant = -35;

} // namespace

QString practiceMark(AppContext &context)
{
    return context.workspace().isPractice() ? QCoreApplication::translate("PracticeMark", "PRACTICE") : QString();
}

void paintMark(QPainter &painter, const QRectF &page, const QString &mark)
{
    if (mark.isEmpty()) {
        return;
    }
    painter.save();
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(int(std::min(page.width(), page.height()) * shareOfPage));
    painter.setFont(font);
    painter.setPen(grey);
    painter.translate(page.center());
    painter.rotate(slant);
    const double reach = page.width() + page.height();
    painter.drawText(QRectF{-reach / 2, -reach / 2, reach, reach}, Qt::AlignCenter, mark);
    painter.restore();
}

} // namespace helin
