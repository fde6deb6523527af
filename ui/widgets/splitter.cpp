#include "ui/widgets/splitter.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QSettings>

namespace helin {

namespace {

class Handle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::of(this).tokens();
        QPainter painter{this};
        const bool upright = orientation() == Qt::Horizontal;
        painter.fillRect(upright ? QRect{width() / 2, 0, 1, height()} : QRect{0, height() / 2, width(), 1}, t.line);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(underMouse() ? t.fieldBorder : t.buttonBorder);
        QRectF grip = upright ? QRectF{0, 0, 5, 32} : QRectF{0, 0, 32, 5};
        grip.moveCenter(QRectF{rect()}.center());
        painter.drawRoundedRect(grip, 2.5, 2.5);
    }
};

} // namespace

RememberedSplitter::RememberedSplitter(const QString &key, Qt::Orientation orientation, QWidget *parent)
    : QSplitter{orientation, parent}
    , m_key{QStringLiteral("splitters/%1").arg(key)}
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { QSettings{}.setValue(m_key, saveState()); });
}

void RememberedSplitter::setFirstSizes(const QList<int> &sizes)
{
    const QByteArray remembered = QSettings{}.value(m_key).toByteArray();
    if (remembered.isEmpty() || !restoreState(remembered)) {
        setSizes(sizes);
    }
    setChildrenCollapsible(false);
    for (int i = 0; i < count(); ++i) {
        setStretchFactor(i, i + 1 < count() ? 1 : 0);
    }
}

QSplitterHandle *RememberedSplitter::createHandle()
{
    return new Handle{orientation(), this};
}

} // namespace helin
