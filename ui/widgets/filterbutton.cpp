#include "ui/widgets/filterbutton.h"

#include "ui/delegates/rowpaint.h"
#include "ui/delegates/tabledelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>

namespace helin {

namespace {

constexpr int searchFrom = 12; ///< a list of this length gets a search line
constexpr int visibleRows = 12;
constexpr int idRole = Qt::UserRole;

/// The list that opens below the button. Deletes itself when closed.
class FilterPopup final : public QFrame
{
public:
    FilterPopup(FilterButton *button, bool exclusive) : QFrame{button, Qt::Popup}, m_button{button}
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setAccessibleName(button->label());
        m_list = new ListView{button->label(), new TableDelegate{}, this};
        m_list->setUniformItemSizes(true);
        m_list->setModel(&m_model);
        auto *column = new QVBoxLayout{this};
        column->setContentsMargins(1, 1, 1, 1);
        column->setSpacing(0);
        if (button->options().size() >= searchFrom) {
            m_search = new SearchField{QCoreApplication::translate("helin::FilterButton", "Find in the list"), this};
            auto *room = new QVBoxLayout;
            room->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
            room->addWidget(m_search);
            column->addLayout(room);
            QObject::connect(m_search, &QLineEdit::textChanged, m_list, [this](const QString &text) { fill(text); });
            m_search->installEventFilter(this);
        }
        column->addWidget(m_list);
        auto *clear =
            new LinkButton{QCoreApplication::translate("helin::FilterButton", "Clear"), TextRole::Secondary, this};
        auto *foot = new QHBoxLayout;
        foot->setContentsMargins(metrics::space4, metrics::space1, metrics::space4, metrics::space1);
        foot->addStretch();
        foot->addWidget(clear);
        column->addLayout(foot);
        fill({});

        QObject::connect(clear, &LinkButton::clicked, this, [this] {
            m_button->setSelected({});
            close();
        });
        const auto toggle = [this, exclusive](const QModelIndex &index) {
            QVariantList ids = m_button->selected();
            const QVariant id = index.data(idRole);
            const bool on = ids.removeAll(id) == 0;
            if (exclusive) {
                ids.clear();
            }
            if (on) {
                ids << id;
            }
            m_button->setSelected(ids);
            m_model.itemFromIndex(index)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
            if (exclusive) {
                close();
            }
        };
        QObject::connect(m_list, &QListView::clicked, this, toggle);
        m_list->installEventFilter(this);
        m_toggle = toggle;
    }

    void openBelow()
    {
        const Theme &theme = Theme::of(this);
        const int rows = qBound(1, m_model.rowCount(), visibleRows);
        m_list->setFixedHeight(rows * theme.rowHeight() + 2);
        int width = m_button->width();
        const QFontMetrics words{theme.font(TextRole::Body)};
        for (int row = 0; row < m_model.rowCount(); ++row) {
            width = qMax(width, words.horizontalAdvance(m_model.item(row)->text()) + theme.px(16) + 64);
        }
        setFixedWidth(qMin(width, theme.px(420)));
        adjustSize();
        QPoint at = m_button->mapToGlobal(QPoint{0, m_button->height() + 2});
        const QRect screen = m_button->screen()->availableGeometry();
        if (at.y() + height() > screen.bottom()) {
            at.setY(qMax(screen.top(), m_button->mapToGlobal(QPoint{0, -2}).y() - height()));
        }
        at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - QWidget::width())));
        move(at);
        show();
        (m_search != nullptr ? static_cast<QWidget *>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
        if (m_model.rowCount() > 0) {
            m_list->setCurrentIndex(m_model.index(0, 0));
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::of(this).tokens();
        QPainter painter{this};
        painter.setPen(t.buttonBorder);
        painter.setBrush(t.surface);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress) {
            return QFrame::eventFilter(watched, event);
        }
        auto *key = static_cast<QKeyEvent *>(event);
        const bool fromSearch = watched == m_search;
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (fromSearch) {
                const int next = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
                m_list->setCurrentIndex(m_model.index(qBound(0, next, m_model.rowCount() - 1), 0));
                return true;
            }
            break;
        case Qt::Key_Space:
            if (fromSearch) {
                break;
            }
            [[fallthrough]];
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_list->currentIndex().isValid()) {
                m_toggle(m_list->currentIndex());
            }
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
        return QFrame::eventFilter(watched, event);
    }

private:
    void fill(const QString &wanted)
    {
        m_model.clear();
        for (const FilterOption &option : m_button->options()) {
            if (!wanted.isEmpty() && !option.text.contains(wanted, Qt::CaseInsensitive)) {
                continue;
            }
            const QString text =
                option.count < 0 ? option.text : QStringLiteral("%1  %2").arg(option.text).arg(option.count);
            auto *item = new QStandardItem{text};
            item->setEditable(false);
            item->setData(option.id, idRole);
            item->setData(m_button->selected().contains(option.id) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
            m_model.appendRow(item);
        }
    }

    FilterButton *m_button;
    QStandardItemModel m_model;
    ListView *m_list = nullptr;
    SearchField *m_search = nullptr;
    std::function<void(const QModelIndex &)> m_toggle;
};

} // namespace

FilterButton::FilterButton(const QString &label, QWidget *parent) : QPushButton{label, parent}
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(label);
    setAccessibleDescription(tr("Filter; several values can be ticked"));
    connect(this, &QPushButton::clicked, this, &FilterButton::openPopup);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void FilterButton::setOptions(const QList<FilterOption> &options)
{
    m_options = options;
    QVariantList kept;
    for (const QVariant &id : m_selected) {
        for (const FilterOption &option : options) {
            if (option.id == id) {
                kept << id;
            }
        }
    }
    setSelected(kept);
}

void FilterButton::setSelected(const QVariantList &ids)
{
    if (ids == m_selected) {
        return;
    }
    m_selected = ids;
    update();
    Q_EMIT selectionChanged();
}

QString FilterButton::selectionText() const
{
    QStringList words;
    for (const FilterOption &option : m_options) {
        if (m_selected.contains(option.id)) {
            words << option.text;
        }
    }
    return words.join(tr(", "));
}

void FilterButton::openPopup()
{
    if (m_popup != nullptr || m_options.isEmpty()) {
        return;
    }
    auto *popup = new FilterPopup{this, m_exclusive};
    m_popup = popup;
    popup->openBelow();
}

QSize FilterButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics words{theme.font(TextRole::Body)};
    return {qMax(words.horizontalAdvance(text()) + 9 + theme.px(36), theme.px(104)),
            qMax(theme.px(metrics::control), words.height() + 10)};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool open = m_popup != nullptr;
    painter.setPen(QPen{open ? t.accent : isEnabled() ? t.fieldBorder : t.line, open ? 2.0 : 1.0});
    painter.setBrush(isDown() ? t.pressed : underMouse() ? t.hover : t.surface);
    const double inset = open ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF{rect()}.adjusted(inset, inset, -inset, -inset), metrics::radius, metrics::radius);
    const int arrow = theme.px(16);
    const int arrowLeft = width() - arrow - metrics::space2 - 2;
    paintLine(&painter, QRect{9, 0, arrowLeft - 9, height()}, text(), theme.font(TextRole::Body),
              isEnabled() ? (m_selected.isEmpty() ? t.secondary : t.text) : t.disabled);
    paintIcon(&painter, QRectF(arrowLeft, (height() - arrow) / 2, arrow, arrow), QStringLiteral("down"), t.secondary);
}

void FilterButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openPopup();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        setSelected({});
    } else {
        QPushButton::keyPressEvent(event);
    }
}

} // namespace helin
