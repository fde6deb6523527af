#include "ui/pages/workbench/weeklist.h"

#include "ui/delegates/itemroles.h"
#include "ui/delegates/rowpaint.h"

#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace helin {

namespace {

/// Weekday (bold), date (grey), matter, who deals with it (grey, at the right), in one line of 28.
class WeekDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const Tokens &t = theme.tokens();
        const QFont small = theme.font(TextRole::Secondary);
        painter->save();
        if ((option.state & QStyle::State_Selected) != 0) {
            paintRowGround(painter, option, index, true);
        }
        QRect room = option.rect.adjusted(metrics::space4, 0, -metrics::space4, 0);
        const auto take = [&room](int width) {
            const QRect taken{room.left(), room.top(), width, room.height()};
            room.setLeft(taken.right() + 1);
            return taken;
        };
        paintLine(painter, take(theme.px(20)), index.data(TitleNoteRole).toString(), theme.font(TextRole::BodyBold),
                  t.text);
        paintLine(painter, take(theme.px(44)), index.data(SecondLineRole).toString(), small, t.secondary);
        const QString handler = index.data(TrailingRole).toString();
        const int width = qMin(QFontMetrics{small}.horizontalAdvance(handler) + 1, room.width() / 3);
        paintLine(painter, QRect{room.right() - width + 1, room.top(), width, room.height()}, handler, small,
                  t.secondary, Qt::AlignRight | Qt::AlignVCenter);
        room.setRight(room.right() - width - metrics::space2);
        paintLine(painter, room, index.data().toString(), theme.font(TextRole::Body), t.text);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, Theme::of(option.widget).px(metrics::listRow)};
    }
};

} // namespace

WeekList::WeekList(const QString &name, QWidget *parent)
    : ListView{name, new WeekDelegate, parent}
    , m_model{new QStandardItemModel{this}}
{
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_matters.at(index.row())); });
}

void WeekList::setDays(const QList<DayMatters> &days)
{
    const QLocale chinese{QLocale::Chinese};
    m_matters.clear();
    m_model->clear();
    for (const DayMatters &day : days) {
        const QString weekday = chinese.dayName(day.day.dayOfWeek(), QLocale::NarrowFormat);
        const QString date = day.day.toString(QStringLiteral("MM-dd"));
        bool first = true;
        for (const Matter &matter : day.matters) {
            const QString title = matter.title.translated();
            auto *item = new QStandardItem(title);
            item->setEditable(false);
            item->setData(first ? weekday : QString(), TitleNoteRole);
            item->setData(first ? date : QString(), SecondLineRole);
            item->setData(matter.handler, TrailingRole);
            item->setToolTip(title);
            item->setData(
                QStringList{chinese.dayName(day.day.dayOfWeek()), date, title, matter.handler}.join(QLatin1Char(' ')),
                Qt::AccessibleTextRole);
            m_model->appendRow(item);
            m_matters.append(matter);
            first = false;
        }
    }
}

} // namespace helin
