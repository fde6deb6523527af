#include "ui/pages/detailsplitter.h"

#include "ui/app/appcontext.h"
#include "ui/theme/label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>

namespace helin {

namespace {

/// Below this width at 100 % text list and detail no longer fit side by side.
constexpr int roomForBoth = 880;

const QString splitterPart = QStringLiteral("splitter");

} // namespace

DetailSplitter::DetailSplitter(AppContext &context, const QString &page, QWidget *list, QWidget *detail,
                               QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_page{page}
    , m_splitter{new QSplitter{Qt::Horizontal, this}}
    , m_list{list}
    , m_detail{new Ground{Ground::Tone::Surface, this}}
{
    auto *row = new QHBoxLayout{m_detail};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline{Qt::Vertical, m_detail});
    row->addWidget(detail, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::space1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings().setPageState(m_page, splitterPart, m_splitter->saveState()); });
    connect(&Theme::of(this), &Theme::changed, this, &DetailSplitter::arrange);
}

void DetailSplitter::setDetailVisible(bool visible)
{
    if (visible != m_visible) {
        m_visible = visible;
        m_detail->setVisible(visible);
        arrange();
    }
}

void DetailSplitter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailSplitter::arrange()
{
    const Theme &theme = Theme::of(this);
    const bool overlay = width() < theme.px(roomForBoth);
    if (overlay != m_overlay) {
        m_overlay = overlay;
        // Reparenting hides the widget and may take the focus with it.
        QWidget *focus = m_detail->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
        if (overlay) {
            m_detail->setParent(this);
        } else {
            m_splitter->addWidget(m_detail);
            m_restored = false;
        }
        m_detail->setVisible(m_visible);
        if (focus != nullptr) {
            focus->setFocus();
        }
        Q_EMIT overlayChanged(overlay);
    }
    place();
}

void DetailSplitter::place()
{
    m_splitter->setGeometry(rect());
    const int detailWidth = Theme::of(this).px(metrics::detailPanel);
    if (m_overlay) {
        const int shown = std::min(width() - metrics::space6, detailWidth);
        m_detail->setGeometry(width() - shown, 0, shown, height());
        m_detail->raise();
    } else if (!m_restored && m_visible && width() > 0) {
        m_restored = true;
        const QByteArray state = m_context.settings().pageState(m_page, splitterPart);
        if (state.isEmpty() || !m_splitter->restoreState(state)) {
            m_splitter->setSizes({width() - detailWidth - m_splitter->handleWidth(), detailWidth});
        }
    }
}

void DetailSplitter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_overlay && m_visible) {
        setDetailVisible(false);
        m_list->setFocus();
        Q_EMIT detailClosed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace helin
