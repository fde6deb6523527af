#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace helin {

namespace {

QPixmap rendered(const QString &name, const QColor &colour, const QSizeF &size, double ratio)
{
    const QSize pixels{static_cast<int>(std::ceil(size.width() * ratio)),
                       static_cast<int>(std::ceil(size.height() * ratio))};
    const QString key =
        QStringLiteral("helin-icon:%1:%2:%3x%4").arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap{pixels};
    pixmap.fill(Qt::transparent);
    QFile file{QStringLiteral(":/icons/%1.svg").arg(name)};
    if (file.open(QIODevice::ReadOnly)) {
        // QtSvg knows no currentColor: the word is replaced by the colour itself.
        QSvgRenderer renderer{file.readAll().replace("currentColor", colour.name().toLatin1())};
        QPainter painter{&pixmap};
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
    } else {
        qWarning("no icon named %s", qPrintable(name));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Ink ink) : m_name{std::move(name)}, m_ink{ink} {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, colour(mode), size, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, colour(mode), size, 1.0);
    }

    bool isNull() override { return m_name.isEmpty(); }
    QIconEngine *clone() const override { return new TintedIconEngine{*this}; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        return Theme::of(nullptr).ink(mode == QIcon::Disabled ? Ink::Disabled : m_ink);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return QIcon{new TintedIconEngine{name, ink}};
}

void paintIcon(QPainter *painter, const QRectF &box, const QString &name, const QColor &colour)
{
    const double ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, colour, box.size(), ratio);
    painter->drawPixmap(box, pixmap, QRectF{QPointF{}, QSizeF{pixmap.size()}});
}

} // namespace helin
