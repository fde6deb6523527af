#include "ui/widgets/detailsplit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/popupground.h"
#include "ui/widgets/splitter.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace helin {

namespace {

constexpr int narrow = 900;

/// Holds the panel while it lies over the list.
class Cover final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        paintPopupGround(&painter, rect().adjusted(shadowMargin, 0, 4, 0), Theme::of(this));
    }
};

} // namespace

DetailSplit::DetailSplit(QWidget *list, QWidget *detail, const QString &key, QWidget *parent)
    : QWidget{parent}
    , m_list{list}
    , m_detail{detail}
    , m_cover{new Cover{this}}
    , m_splitter{new RememberedSplitter{key, Qt::Horizontal, this}}
    , m_detailWidth{metrics::detailPanel}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->addWidget(list);
    m_splitter->addWidget(detail);
    list->setMinimumWidth(240);
    detail->setMinimumWidth(280);
    auto *cover = new QHBoxLayout{m_cover};
    cover->setContentsMargins(shadowMargin + 1, 0, 0, 0);
    m_cover->hide();
    m_detail->hide();
    connect(&Theme::of(this), &Theme::changed, this, &DetailSplit::arrange);
}

bool DetailSplit::isOverlay() const
{
    // Asked of the width itself: before the first show the resize event is still to come.
    return width() < Theme::of(this).px(narrow);
}

void DetailSplit::showDetail()
{
    m_shown = true;
    arrange();
}

void DetailSplit::hideDetail()
{
    if (!m_shown) {
        return;
    }
    const bool hadFocus = m_detail->isAncestorOf(focusWidget());
    m_shown = false;
    arrange();
    if (hadFocus) {
        m_list->setFocus();
    }
    Q_EMIT detailHidden();
}

void DetailSplit::arrange()
{
    const Theme &theme = Theme::of(this);
    const bool overlay = isOverlay();
    if (overlay != m_overlay) {
        m_overlay = overlay;
        if (overlay) {
            m_cover->layout()->addWidget(m_detail);
        } else {
            m_splitter->addWidget(m_detail);
        }
        Q_EMIT overlayChanged(overlay);
    }
    m_detail->setVisible(m_shown);
    m_cover->setVisible(m_shown && overlay);
    if (overlay) {
        const int room = qMin(width() - 48, theme.px(m_detailWidth)) + shadowMargin;
        m_cover->setGeometry(width() - room, 0, room, height());
        m_cover->raise();
    } else if (m_shown && !m_sized && width() > 0) {
        m_sized = true;
        const int detail = theme.px(m_detailWidth);
        m_splitter->setFirstSizes({width() - detail, detail});
    }
}

void DetailSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailSplit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isOverlay() && m_shown) {
        hideDetail();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace helin
