#include "ui/widgets/completerpopup.h"

#include "ui/delegates/rowpaint.h"
#include "ui/theme/icons.h"
#include "ui/widgets/popupground.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace helin {

namespace {

enum class RowKind { Head, Entry, Action };
enum RowRole { KindRole = Qt::UserRole + 1, NoteRole, IconNameRole, MatchesRole, ColumnsRole, EntryRole };

constexpr int headHeight = 24;
constexpr int entryHeight = 36;
constexpr int actionHeight = 28;
constexpr int smallestWidth = 440;
constexpr int largestHeight = 420;

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(KindRole).toInt());
}

class CompleterDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const RowKind kind = kindOf(index);
        const int height = kind == RowKind::Head ? headHeight : kind == RowKind::Entry ? entryHeight : actionHeight;
        return {0, Theme::of(option.widget).px(height)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        switch (kindOf(index)) {
        case RowKind::Head:
            paintHead(painter, option.rect, index, theme);
            break;
        case RowKind::Entry:
            paintGround(painter, option, theme);
            paintEntry(painter, option.rect, index, theme);
            break;
        case RowKind::Action:
            paintGround(painter, option, theme);
            paintAction(painter, option.rect, index, theme);
            break;
        }
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
    {
        const Tokens &t = theme.tokens();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, t.tint);
            painter->fillRect(QRect{option.rect.topLeft(), QSize{metrics::selectionBar, option.rect.height()}},
                              t.accent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, t.hover);
        }
    }

    static void paintHead(QPainter *painter, const QRect &row, const QModelIndex &index, const Theme &theme)
    {
        const Tokens &t = theme.tokens();
        painter->fillRect(row, t.sunken);
        const QFont font = theme.font(TextRole::Secondary);
        const QRect room = row.adjusted(metrics::space3, 0, -metrics::space3, 0);
        paintLine(painter, room, index.data().toString(), font, t.secondary);
        paintLine(painter, room, index.data(NoteRole).toString(), font, t.secondary, Qt::AlignRight | Qt::AlignVCenter);
    }

    static void paintEntry(QPainter *painter, const QRect &row, const QModelIndex &index, const Theme &theme)
    {
        const Tokens &t = theme.tokens();
        const int side = theme.px(metrics::buttonIcon);
        int x = row.left() + metrics::space3;
        const QString iconName = index.data(IconNameRole).toString();
        if (!iconName.isEmpty()) {
            paintIcon(painter, QRectF(x, row.center().y() - side / 2, side, side), iconName, t.text);
            x += side + theme.px(10);
        }
        const int textStart = x;
        const QString text = index.data().toString();
        const QFont plain = theme.font(TextRole::Body);
        const QFont bold = theme.font(TextRole::BodyBold);
        const auto matches = index.data(MatchesRole).value<QList<std::pair<int, int>>>();
        const auto isMatch = [&matches](qsizetype at) {
            return std::any_of(matches.begin(), matches.end(),
                               [at](const auto &run) { return at >= run.first && at < run.first + run.second; });
        };
        const int right = row.right() - metrics::space3;
        for (qsizetype start = 0; start < text.size() && x < right;) {
            const bool match = isMatch(start);
            qsizetype end = start;
            while (end < text.size() && isMatch(end) == match) {
                ++end;
            }
            const QString run = text.mid(start, end - start);
            const QFont &font = match ? bold : plain;
            const int width = QFontMetrics{font}.horizontalAdvance(run);
            paintLine(painter, QRect{x, row.top(), qMin(width + 1, right - x), row.height()}, run, font,
                      match ? t.accentText : t.text);
            x += width;
            start = end;
        }
        const QStringList columns = index.data(ColumnsRole).toStringList();
        int columnStart = textStart + theme.px(76);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            x = qMax(columnStart, x + metrics::space3);
            const bool last = i == columns.size() - 1;
            const int width = last ? right - x : qMin(theme.px(i == 1 ? 124 : 84), right - x);
            const bool small = i == 2;
            paintLine(painter, QRect{x, row.top(), width, row.height()}, columns.at(i),
                      small ? theme.font(TextRole::Secondary) : plain, i == 1 ? t.text : t.secondary);
            x += QFontMetrics{plain}.horizontalAdvance(columns.at(i));
            columnStart += theme.px(i == 1 ? 132 : 92);
        }
    }

    static void paintAction(QPainter *painter, const QRect &row, const QModelIndex &index, const Theme &theme)
    {
        const Tokens &t = theme.tokens();
        painter->fillRect(QRect{row.left(), row.top(), row.width(), 1}, t.line);
        const QFont font = theme.font(TextRole::Secondary);
        const QString words = index.data().toString();
        QRect room = row.adjusted(metrics::space3, 1, -metrics::space3, 0);
        paintLine(painter, room, words, font, t.accentText, Qt::AlignRight | Qt::AlignVCenter);
        room.setRight(room.right() - QFontMetrics{font}.horizontalAdvance(words) - metrics::space4);
        paintLine(painter, room, index.data(NoteRole).toString(), font, t.secondary);
    }
};

} // namespace

CompleterPopup::CompleterPopup(QLineEdit *field)
    : QWidget{field}
    , m_field{field}
    , m_anchor{field}
    , m_list{new QListView{this}}
    , m_model{new QStandardItemModel{this}}
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Suggestions"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompleterDelegate{m_list});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout{this};
    const int margin = shadowMargin + 1;
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &CompleterPopup::choose);
    field->installEventFilter(this);
}

int CompleterPopup::entryCount() const
{
    return static_cast<int>(m_entries.size());
}

bool CompleterPopup::hasSelection() const
{
    return isVisible() && m_list->currentIndex().isValid();
}

void CompleterPopup::setGroups(const QList<CompleterGroup> &groups)
{
    m_model->clear();
    m_entries.clear();
    for (const CompleterGroup &group : groups) {
        if (!group.title.isEmpty() && !group.entries.isEmpty()) {
            auto *head = new QStandardItem{group.title};
            head->setData(static_cast<int>(RowKind::Head), KindRole);
            head->setData(group.note, NoteRole);
            head->setFlags(Qt::NoItemFlags);
            m_model->appendRow(head);
        }
        for (const CompleterEntry &entry : group.entries) {
            auto *row = new QStandardItem{entry.text};
            row->setData(static_cast<int>(RowKind::Entry), KindRole);
            row->setData(entry.iconName, IconNameRole);
            row->setData(QVariant::fromValue(entry.matches), MatchesRole);
            row->setData(entry.columns, ColumnsRole);
            row->setData(static_cast<int>(m_entries.size()), EntryRole);
            row->setData(QStringList{QStringList{entry.text} + entry.columns}.join(QLatin1Char(' ')),
                         Qt::AccessibleTextRole);
            m_model->appendRow(row);
            m_entries << entry;
        }
    }
    if (!m_actionText.isEmpty()) {
        auto *row = new QStandardItem{m_actionText};
        row->setData(static_cast<int>(RowKind::Action), KindRole);
        row->setData(m_entries.isEmpty() ? tr("No hits") : tr("↑↓ move   Enter chooses   Esc closes"), NoteRole);
        m_model->appendRow(row);
    }
    if (m_model->rowCount() == 0 || !m_field->hasFocus()) {
        hide();
        return;
    }
    open();
    if (m_preselect && !m_entries.isEmpty()) {
        move(1);
    }
}

void CompleterPopup::open()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window) {
        setParent(window);
        setAccessibleName(tr("Suggestions"));
        connect(m_field, &QObject::destroyed, this, &QObject::deleteLater);
    }
    int wanted = 2;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        wanted += m_list->sizeHintForRow(row);
    }
    const QWidget *anchor = m_anchor != nullptr ? m_anchor.data() : m_field;
    const QPoint below = anchor->mapTo(window, QPoint{0, anchor->height()});
    const QPoint above = anchor->mapTo(window, QPoint{0, 0});
    const int roomBelow = window->height() - below.y() - 8;
    const bool upwards = roomBelow < qMin(wanted, Theme::of(this).px(160)) && above.y() > roomBelow;
    const int height = qMin(qMin(wanted, Theme::of(this).px(largestHeight)), upwards ? above.y() - 8 : roomBelow);
    const int width = qMax(anchor->width(), Theme::of(this).px(smallestWidth));
    const int left = qMax(0, qMin(below.x(), window->width() - width - 4));
    const QRect card{left, upwards ? above.y() - height - 4 : below.y() + 4, width, height};
    setGeometry(card.adjusted(-shadowMargin, -shadowMargin, shadowMargin, shadowMargin));
    raise();
    show();
}

void CompleterPopup::move(int step)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (step > 0 ? -1 : count);
    do {
        row += step;
    } while (row >= 0 && row < count && kindOf(m_model->index(row, 0)) == RowKind::Head);
    if (row < 0 || row >= count) {
        return;
    }
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The field keeps the focus, so the screen reader learns the choice from its description.
    const QVariant words = index.data(Qt::AccessibleTextRole);
    m_field->setAccessibleDescription(words.isValid() ? words.toString() : index.data().toString());
}

void CompleterPopup::choose(const QModelIndex &index)
{
    if (!index.isValid() || kindOf(index) == RowKind::Head) {
        return;
    }
    hide();
    if (kindOf(index) == RowKind::Action) {
        Q_EMIT actionChosen();
        return;
    }
    const CompleterEntry entry = m_entries.value(index.data(EntryRole).toInt());
    Q_EMIT chosen(entry);
}

bool CompleterPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid()) {
            choose(m_list->currentIndex());
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool CompleterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && isVisible()) {
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
            hide();
        } else if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CompleterPopup::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintPopupGround(&painter, rect().adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin),
                     Theme::of(this));
}

} // namespace helin
