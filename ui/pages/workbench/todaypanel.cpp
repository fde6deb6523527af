#include "ui/pages/workbench/todaypanel.h"

#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/workbench/matterwords.h"
#include "ui/theme/label.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace helin {

namespace {

constexpr int fewestRows = 4;

} // namespace

TodayPanel::TodayPanel(QWidget *parent) : QWidget{parent}
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_panel = new Panel(tr("Must be done today"), this);
    m_panel->setBodyMargins({});
    m_panel->addHeadWidget(
        new Label(tr("Enter opens    Space marks as done"), TextRole::Secondary, Ink::Secondary, m_panel));
    m_model = new RowsModel<Matter>({}, this);
    // Unset leaves the colour to the delegate, which writes what is overdue in red.
    const auto ink = [](const Matter &matter) {
        return matter.isDone() ? QVariant(int(Ink::Secondary)) : QVariant();
    };
    const auto text = [ink](auto give, bool grey) {
        return [give, grey, ink](const Matter &matter, int role) -> QVariant {
            if (role == InkRole) {
                return grey ? QVariant(int(Ink::Secondary)) : ink(matter);
            }
            return role == Qt::DisplayRole ? QVariant(give(matter)) : QVariant();
        };
    };
    m_model->addColumn(QStringLiteral("state"), tr("State"), 112, [ink](const Matter &matter, int role) -> QVariant {
        switch (role) {
        case DueMarkRole:
            return int(markOf(matter.due));
        case InkRole:
            return ink(matter);
        case Qt::DisplayRole:
            return matter.state.translated();
        default:
            return {};
        }
    });
    m_model->addColumn(QStringLiteral("title"), tr("Matter"), 0,
                       text([](const Matter &matter) { return matter.title.translated(); }, false));
    m_model->addColumn(QStringLiteral("why"), tr("Why today"), 0,
                       text([](const Matter &matter) { return matter.why.translated(); }, true));
    m_model->addColumn(QStringLiteral("handler"), tr("Handled by"), 72,
                       text([](const Matter &matter) { return matter.handler; }, false));
    m_model->addColumn(QStringLiteral("day"), tr("Limit"), 96,
                       text([](const Matter &matter) { return matter.day.toString(Qt::ISODate); }, false));
    m_table = new TableView(tr("Must be done today"), m_panel);
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("workbench-today"), {112, 0, 0, 64, 96});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->row(index.row())); });
    m_empty = new EmptyState(QStringLiteral("work"), tr("Nothing must be done today."), {}, m_panel);
    m_panel->body()->addWidget(m_table, 1);
    m_panel->body()->addWidget(m_empty, 1);
    m_more = new LinkButton(QString(), TextRole::Secondary, m_panel);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_all = !m_all;
        show();
    });
    m_panel->foot()->addWidget(m_more);
    m_panel->foot()->addStretch(1);
    m_rule = new Label(QString(), TextRole::Secondary, Ink::Secondary, m_panel);
    m_panel->foot()->addWidget(m_rule);
    outer->addWidget(m_panel);
}

void TodayPanel::setList(const TodayList &list)
{
    m_list = list;
    show();
}

int TodayPanel::room() const
{
    const int height = m_table->isVisible() ? m_table->viewport()->height() : 0;
    // The hairline below the last row may be cut.
    const int rows = (height + metrics::space1) / std::max(1, Theme::of(this).rowHeight());
    return height == 0 ? Workbench::mostLines : std::clamp(rows, fewestRows, Workbench::mostLines);
}

bool TodayPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && !m_all && room() != m_shown) {
        show();
    }
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && m_table->currentIndex().isValid()) {
        Q_EMIT tickRequested(m_model->row(m_table->currentIndex().row()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TodayPanel::show()
{
    m_shown = room();
    QList<Matter> rows = m_list.lines;
    if (m_all) {
        rows += m_list.further;
    } else if (rows.size() > m_shown) {
        rows.resize(m_shown);
    }
    const int open =
        int(std::count_if(rows.begin(), rows.end(), [](const Matter &matter) { return !matter.isDone(); }));
    m_model->setRows(rows);
    m_table->setVerticalScrollBarPolicy(m_all ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_panel->setBadge(m_list.open, m_list.open > 0 ? Badge::Tone::Alarm : Badge::Tone::Neutral);
    m_panel->setFootText(tr("%n done today", nullptr, m_list.doneToday));
    m_more->setVisible(m_all || m_list.open > open);
    m_rule->setText(tr("The %n most pressing", nullptr, open));
    m_rule->setVisible(m_list.open > open);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show the other %n", nullptr, m_list.open - open));
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

} // namespace helin
