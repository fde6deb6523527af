#include "ui/pages/disputes/disputelistview.h"

#include "core/records/attachments.h"
#include "ui/app/offer.h"
#include "ui/pages/disputes/disputefilters.h"
#include "ui/pages/disputes/disputepanel.h"
#include "ui/pages/disputes/disputewords.h"
#include "ui/pages/listtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSet>

namespace helin {

namespace {

/// A village has some hundred open cases; more rows than this are read when the list is scrolled to its end.
constexpr qint64 windowSize = 1000;

constexpr int dueColumn = 6;

DisputeSort sortOf(int column)
{
    constexpr std::array sorts{DisputeSort::Due,      DisputeSort::Number, DisputeSort::Title,
                               DisputeSort::Category, DisputeSort::Stage,  DisputeSort::Handler};
    return column >= 0 && size_t(column) < sorts.size() ? sorts[size_t(column)] : DisputeSort::Due;
}

QVariant keyOf(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant ink(Ink ink)
{
    return QVariant(int(ink));
}

} // namespace

DisputeListView::DisputeListView(AppContext &context, QWidget *parent)
    : ListPage{context, Section::Disputes, describe<DisputeCase>(), tr("Number, party, pinyin initials"), parent}
    , m_model{new RowsModel<DisputeRow>{[](const DisputeRow &row) {
        return row.dispute.id;
    }}}
    , m_filters{new DisputeFilters{context, filterBar()}}
    , m_panel{new DisputePanel{context}}
    , m_window{windowSize}
{
    auto *registerButton = new Button{tr("Register by procedure")};
    connect(registerButton, &Button::clicked, this, &DisputeListView::registerRequested);
    header().addAction(registerButton);
    auto *settleButton = new Button{tr("Settle at the desk"), Button::Kind::Primary};
    settleButton->setIconName(QStringLiteral("plus"));
    settleButton->setHint(QKeySequence{QKeySequence::New}.toString(QKeySequence::NativeText));
    connect(settleButton, &Button::clicked, this, &DisputeListView::settleRequested);
    header().addAction(settleButton);

    const Verdict mayAdd = context.workspace().rights().allowsSome(Subject::Disputes, Action::Add);
    offer(registerButton, mayAdd);
    offer(settleButton, mayAdd);

    addColumns();
    addActions();
    setDetail(m_panel);
    connect(m_panel, &DisputePanel::stepRequested, this, &DisputeListView::stepRequested);
    connect(m_panel, &DisputePanel::closeRequested, this, [this] { setDetailVisible(false); });
    {
        const QSignalBlocker quiet{&filterBar()};
        m_filters->fill(list().handlers());
        m_filters->showOpen();
    }
    setModel(m_model);
    connect(table().verticalScrollBar(), &QScrollBar::valueChanged, this, &DisputeListView::readMoreAtTheEnd);
    connect(table().horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (m_found > m_model->rowCount()) {
            readRows(); // which rows come first depends on the order
        }
    });
    readFigures();
    if (!m_detail) {
        showRecord({});
    }
}

bool DisputeListView::selectInMediation()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).status == DisputeStatus::Mediating) {
            return selectRecord(m_model->row(row).dispute.id);
        }
    }
    return false;
}

DisputeList DisputeListView::list() const
{
    Connection &connection = context().reader().connection();
    return DisputeList{connection, DisputeSettings::load(connection)};
}

void DisputeListView::addColumns()
{
    const auto plain = [](auto text) {
        return [text](const DisputeRow &row, int role) -> QVariant {
            switch (role) {
            case Qt::DisplayRole:
                return text(row);
            case InkRole:
                return row.due.state == DueState::Done ? ink(Ink::Secondary) : QVariant();
            default:
                return {};
            }
        };
    };
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto dayKey = [](const DisputeRow &row) -> QVariant {
        // Closed cases come after all others, as in the order of the list itself.
        return row.due.state == DueState::Done || !row.dayDue.isValid() ? QVariant() : QVariant(row.dayDue);
    };
    m_model->addColumn(
        QStringLiteral("warning"), tr("Warning"), 112,
        [](const DisputeRow &row, int role) -> QVariant {
            switch (role) {
            case Qt::DisplayRole:
                return dueWords(row.due).translated();
            case DueMarkRole:
                return int(DisputeWords::mark(row.colour, row.due.state));
            case InkRole:
                return row.due.state == DueState::Done ? ink(Ink::Secondary) : QVariant();
            default:
                return {};
            }
        },
        left, dayKey);
    m_model->addColumn(
        QStringLiteral("number"), tr("Number"), 140,
        [](const DisputeRow &row, int role) -> QVariant {
            return role == Qt::DisplayRole ? row.number : role == InkRole ? ink(Ink::Secondary) : QVariant();
        },
        left, [](const DisputeRow &row) { return keyOf(row.number); });
    m_model->addColumn(QStringLiteral("title"), tr("Matter"), 0, plain([](const DisputeRow &row) { return row.title; }),
                       left, [](const DisputeRow &row) { return keyOf(row.title); });
    m_model->addColumn(QStringLiteral("category"), tr("Category"), 108,
                       plain([](const DisputeRow &row) { return labelOf(row.category); }), left,
                       [](const DisputeRow &row) { return QVariant(int(row.category)); });
    m_model->addColumn(QStringLiteral("stage"), tr("Stage"), 68,
                       plain([](const DisputeRow &row) { return row.stage.translated(); }), left,
                       [](const DisputeRow &row) { return QVariant(int(row.status)); });
    m_model->addColumn(QStringLiteral("handler"), tr("Handler"), 62,
                       plain([](const DisputeRow &row) { return row.handler; }), left,
                       [](const DisputeRow &row) { return keyOf(row.handler); });
    m_model->addColumn(QStringLiteral("due"), tr("Due"), 94,
                       plain([](const DisputeRow &row) { return row.dayDue.toString(Qt::ISODate); }), left, dayKey);
}

void DisputeListView::addActions()
{
    for (const DisputeStep step :
         {DisputeStep::Accept, DisputeStep::RecordSession, DisputeStep::Agree, DisputeStep::Extend,
          DisputeStep::RecordPerformance, DisputeStep::RecordVisit, DisputeStep::Assign, DisputeStep::Refuse,
          DisputeStep::Fail, DisputeStep::Withdraw, DisputeStep::HandUp, DisputeStep::HandBack, DisputeStep::Archive,
          DisputeStep::Edit}) {
        const QString icon = step == DisputeStep::RecordSession ? QStringLiteral("doc") : QString();
        QAction *action =
            addRowAction(stepWords(step).translated(), icon, {}, false, [this, step] { Q_EMIT stepRequested(step); });
        m_steps.append({step, action});
    }
    addRowAction(tr("Copy the number"), QStringLiteral("copy"), {}, false, [this] {
        if (m_detail) {
            QGuiApplication::clipboard()->setText(m_detail->dispute.number);
        }
    });
}

DisputeFilter DisputeListView::wantedFilter() const
{
    DisputeFilter filter = m_filters->filter();
    filter.only = context().workspace().rights().visible(describe<DisputeCase>(), {}).orThrow().only;
    return filter;
}

void DisputeListView::readFigures()
{
    if (!context().workspace().rights().allows(Subject::Disputes, Action::Look)) {
        return; // numbers of cases that the list does not show
    }
    const auto figures = attempt([this] { return list().figures(context().today()); });
    if (!figures) {
        context().showError(figures.error());
        return;
    }
    QList<HeaderFigure> shown;
    for (const DisputeFigure &item : *figures) {
        const Figure &figure = item.figure;
        const QString label = figure.label.translated();
        if (!figure.of) {
            const bool overdue = item.filter.due.contains(DueState::Overdue);
            shown.append({label, QString::number(figure.value), shown.isEmpty() ? tr("cases") : QString(),
                          overdue && figure.value > 0});
        } else if (*figure.of > 0) {
            shown.append({label, tr("%1 %").arg(figure.percent()),
                          tr("(%1 of %2)").arg(QString::number(figure.value), QString::number(*figure.of)), false});
        }
    }
    header().setFigures(shown);
}

QList<DisputeRow> DisputeListView::rowsOfLink(DisputeList &list) const
{
    Query query = *linkQuery();
    QSet<RecordId> wanted;
    for (const Record &record : context().reader().list(describe<DisputeCase>(), query)) {
        wanted.insert(record.id);
    }
    QList<DisputeRow> rows = list.rows(wantedFilter(), context().today());
    rows.removeIf([&wanted](const DisputeRow &row) { return !wanted.contains(row.dispute.id); });
    return rows;
}

void DisputeListView::addKept(DisputeList &list, QList<DisputeRow> &rows) const
{
    const auto isKept = [this](const DisputeRow &row) {
        return row.dispute.id == m_kept;
    };
    const auto kept = context().reader().find(Ref<DisputeCase>(m_kept));
    if (!kept || std::any_of(rows.begin(), rows.end(), isKept)) {
        return;
    }
    DisputeFilter filter;
    filter.text = kept->number;
    const QList<DisputeRow> found = list.rows(filter, context().today());
    const auto row = std::find_if(found.begin(), found.end(), isKept);
    if (row != found.end()) {
        rows.append(*row);
    }
}

void DisputeListView::showCase(const RecordId &id)
{
    m_kept = id;
    readRows();
    m_kept = {};
    updateCounts();
    selectRecord(id);
}

void DisputeListView::readRows()
{
    const auto rows = attempt([this] {
        DisputeList disputes = list();
        if (linkQuery()) {
            QList<DisputeRow> found = rowsOfLink(disputes);
            m_found = found.size();
            return found;
        }
        const DisputeFilter filter = wantedFilter();
        const QHeaderView *header = table().horizontalHeader();
        const int column = header->sortIndicatorSection() == dueColumn ? 0 : header->sortIndicatorSection();
        const bool down = column >= 0 && header->sortIndicatorOrder() == Qt::DescendingOrder;
        QList<DisputeRow> found = disputes.rows(filter, context().today(), sortOf(column), down, m_window);
        m_found = found.size() < m_window ? found.size() : disputes.count(filter, context().today());
        addKept(disputes, found);
        return found;
    });
    if (!rows) {
        context().showError(rows.error());
        return;
    }
    m_model->setRows(*rows);
    if (m_model->rowCount() == 0) {
        showRecord({});
    } else if (selectedRecords().isEmpty()) {
        selectRow(0); // the most pressing case
    }
}

void DisputeListView::readMoreAtTheEnd()
{
    const QScrollBar *bar = table().verticalScrollBar();
    if (m_found > m_model->rowCount() && bar->value() >= bar->maximum() - bar->pageStep()) {
        m_window += windowSize;
        readRows();
    }
}

qint64 DisputeListView::countAll() const
{
    const auto count = attempt([this] {
        const Query visible = context().workspace().rights().visible(describe<DisputeCase>(), {}).orThrow();
        return context().reader().count(describe<DisputeCase>(), visible);
    });
    return count ? *count : 0;
}

QString DisputeListView::countText(qint64, qint64 all, int selected) const
{
    QString text =
        m_found == all ? tr("<b>%1</b> cases").arg(m_found) : tr("<b>%1</b> cases (of %2)").arg(m_found).arg(all);
    if (selected > 0) {
        text += tr(", %1 selected").arg(selected);
    }
    return text;
}

QString DisputeListView::emptyText(bool filtered) const
{
    return filtered ? tr("No dispute fits these filters.") : tr("No dispute has been registered yet.");
}

void DisputeListView::open(const RecordLink &link)
{
    m_window = windowSize;
    ListPage::open(link);
}

void DisputeListView::refresh(const ChangeSet &changes)
{
    const auto concerns = [&changes](quint16 type) {
        return std::any_of(changes.records.begin(), changes.records.end(),
                           [type](const ChangedRecord &changed) { return changed.type == type; });
    };
    const bool cases = concerns(RecordNumber<DisputeCase>::value);
    if (cases) {
        {
            const QSignalBlocker quiet{&filterBar()};
            m_filters->fill(list().handlers());
        }
        readFigures();
        m_kept = m_detail ? m_detail->dispute.id : RecordId();
        ListPage::refresh(changes);
        m_kept = {};
    }
    // What belongs to the case changes without the case itself.
    if (m_detail && (concerns(RecordNumber<Party>::value) || concerns(RecordNumber<TimelineEntry>::value) ||
                     concerns(RecordNumber<Attachment>::value))) {
        const RecordId id = m_detail->dispute.id; // a copy: showRecord() drops the detail first
        showRecord(id);
    }
}

void DisputeListView::reload()
{
    {
        const QSignalBlocker quiet{&filterBar()};
        m_filters->fill(list().handlers());
    }
    readFigures();
    ListPage::reload();
}

QString DisputeListView::sheetTitle() const
{
    return tr("List of disputes");
}

void DisputeListView::showRecord(const RecordId &id)
{
    m_detail.reset();
    if (!id.isNull()) {
        auto detail = attempt([&] { return list().detail(Ref<DisputeCase>(id), context().today()); });
        if (!detail) {
            context().showError(detail.error());
        } else {
            m_detail = std::move(detail).value();
        }
    }
    if (m_detail) {
        m_panel->showDispute(*m_detail);
    } else {
        m_panel->showNothing(m_model->rowCount() > 0);
    }
    updateSteps();
}

void DisputeListView::showSelection(const QList<RecordId> &ids)
{
    m_detail.reset();
    QList<DisputeRow> rows;
    for (const RecordId &id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            rows.append(m_model->row(row));
        }
    }
    m_panel->showSeveral(rows);
    updateSteps();
}

void DisputeListView::updateSteps()
{
    const QList<DisputeStep> steps = m_detail ? m_panel->stepsOf(*m_detail) : QList<DisputeStep>();
    for (const auto &[step, action] : m_steps) {
        action->setVisible(steps.contains(step));
        offer(action, m_detail ? m_panel->mayTake(step) : Verdict(), steps.contains(step));
    }
}

void DisputeListView::openRecord(const RecordId &id)
{
    ListPage::openRecord(id);
    m_panel->setFocus(Qt::OtherFocusReason);
}

} // namespace helin
