#include "ui/pages/screening/hazardtab.h"

#include "core/records/organisation.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/timelinedelegate.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/screening/hazardforms.h"
#include "ui/pages/whoopened.h"
#include "ui/pages/workbench/matterwords.h"
#include "ui/printing/formsheet.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace helin {

namespace {

constexpr int smallestCourse = 140;
constexpr qint64 mostRows = 2000;
constexpr int firstExtra = 7;  ///< columns from here on are hidden until chosen
const QDate noDay{9000, 1, 1}; ///< sorts after every real day
const QString linkChip = QStringLiteral("link");
const QString openState = QStringLiteral("open");
const QString overdueState = QStringLiteral("overdue");
const QString waitingState = QStringLiteral("waiting");
const QString closedState = QStringLiteral("closed");

QList<FilterOption> optionsOf(const ChoiceList &choices)
{
    QList<FilterOption> options;
    for (const Choice &choice : choices.entries) {
        const QString code = QString::fromLatin1(choice.code);
        options.append({code, choices.label(code)});
    }
    return options;
}

FilterButton *addFilter(FilterBar &bar, const QString &label, const QList<FilterOption> &options, bool exclusive = true)
{
    auto *filter = new FilterButton{label, &bar};
    filter->setExclusive(exclusive);
    filter->setOptions(options);
    bar.addFilter(filter);
    return filter;
}

RecordId chosenId(const FilterButton &filter)
{
    const QVariantList chosen = filter.selected();
    return chosen.isEmpty() ? RecordId() : RecordId::fromBytes(chosen.first().toByteArray());
}

template <class E>
E chosenCode(const FilterButton &filter)
{
    const QVariantList chosen = filter.selected();
    return chosen.isEmpty() ? E{} : choiceFrom<E>(chosen.first().toString());
}

} // namespace

HazardTab::HazardTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilters());
    m_model = new RowsModel<HazardRow>([](const HazardRow &row) { return row.hazard.id; }, this);
    const auto text = [](auto give) {
        return [give](const HazardRow &row, int role) -> QVariant {
            if (role == InkRole) {
                return int(row.due.state == DueState::Done ? Ink::Secondary : Ink::Text);
            }
            return role == Qt::DisplayRole ? QVariant(give(row)) : QVariant();
        };
    };
    m_model->addColumn(
        QStringLiteral("due"), tr("Warning"), 112,
        [](const HazardRow &row, int role) -> QVariant {
            if (role == DueMarkRole) {
                return int(markOf(row.due));
            }
            return role == Qt::DisplayRole ? QVariant(dueWords(row.due).translated()) : QVariant();
        },
        Qt::AlignLeft | Qt::AlignVCenter,
        [](const HazardRow &row) {
            // The most pressing first; what has no day left comes after, what is closed last.
            return QVariant(row.due.state == DueState::Done ? noDay.addYears(1)
                            : row.dayDue.isValid()          ? row.dayDue
                                                            : noDay);
        });
    m_model->addColumn(QStringLiteral("number"), tr("Number"), 152,
                       text([](const HazardRow &row) { return row.hazard.number; }));
    m_model->addColumn(QStringLiteral("title"), tr("Hazard"), 0,
                       text([](const HazardRow &row) { return row.hazard.title; }));
    m_model->addColumn(QStringLiteral("category"), tr("Kind"), 104,
                       text([](const HazardRow &row) { return labelOf(row.hazard.category); }));
    m_model->addColumn(QStringLiteral("level"), tr("Level"), 56,
                       text([](const HazardRow &row) { return labelOf(row.hazard.level); }));
    m_model->addColumn(QStringLiteral("status"), tr("Status"), 72,
                       text([](const HazardRow &row) { return labelOf(row.hazard.status); }));
    m_model->addColumn(QStringLiteral("day"), tr("Limit"), 96,
                       text([](const HazardRow &row) { return row.dayDue.toString(Qt::ISODate); }));
    m_model->addColumn(QStringLiteral("place"), tr("Place"), 140,
                       text([](const HazardRow &row) { return row.hazard.place; }));
    m_model->addColumn(QStringLiteral("responsible"), tr("Responsible"), 120, text([](const HazardRow &row) {
                           return row.hazard.responsiblePerson.isEmpty() ? row.hazard.responsibleUnit
                                                                         : row.hazard.responsiblePerson;
                       }));
    m_model->addColumn(QStringLiteral("found"), tr("Found on"), 96,
                       text([](const HazardRow &row) { return row.hazard.foundOn.toString(Qt::ISODate); }));
    m_model->addColumn(QStringLiteral("group"), tr("Group"), 72,
                       text([](const HazardRow &row) { return row.groupName; }));
    m_table = new TableView(tr("Hazards"), this);
    m_table->setModel(m_model);
    for (int extra = firstExtra; extra < m_model->columnCount(); ++extra) {
        m_table->setColumnHidden(extra, true); // to be chosen; what was chosen is remembered
    }
    m_table->setColumns(QStringLiteral("hazards"), {112, 152, 0, 104, 56, 72, 96, 140, 120, 96, 72});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_split = new DetailSplit(m_table, buildDetail(), QStringLiteral("hazards"), this);
    m_empty = new EmptyState(QStringLiteral("hazard"), {}, {}, this);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_total > 0) {
            clearFilters();
            reload();
        } else {
            registerNew();
        }
    });
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_split);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    fillFilters();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid()) {
            show(Ref<Hazard>(m_model->row(current.row()).hazard.id));
        }
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT formWanted(new HazardForm(m_context, m_model->row(index.row()).hazard));
    });
}

QWidget *HazardTab::buildFilters()
{
    m_bar = new FilterBar(tr("Number, matter, place"), this);
    m_state = addFilter(*m_bar, tr("State"),
                        {{openState, tr("Not closed yet")},
                         {overdueState, tr("Overdue")},
                         {waitingState, tr("To be looked at again")},
                         {closedState, tr("Closed")}});
    m_kind = addFilter(*m_bar, tr("Kind"), optionsOf(choiceList<HazardCategory>));
    m_level = addFilter(*m_bar, tr("Level"), optionsOf(choiceList<HazardLevel>));
    m_grid = addFilter(*m_bar, tr("Grid"), {});
    m_found = addFilter(*m_bar, tr("Found on"), {});
    auto *print = new IconButton(QStringLiteral("print"), tr("Print this list"), this);
    print->setKey(QKeySequence::Print);
    connect(print, &IconButton::clicked, this, &HazardTab::print);
    offer(print, mayPrint(m_context, Printed::list<Hazard>()));
    auto *columns = new IconButton(QStringLiteral("cols"), tr("Choose columns"), this);
    auto *menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnMenu(menu);
    });
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(menu);
    m_bar->addAction(print);
    m_bar->addAction(columns);
    connect(m_bar, &FilterBar::changed, this, &HazardTab::reload);
    connect(m_bar, &FilterBar::extraChipRemoved, this, [this] {
        m_query.reset();
        m_bar->setExtraChip(linkChip, {}, {});
        reload();
    });
    connect(m_bar->search(), &SearchField::downPressed, this, [this] { m_table->setFocus(); });
    return m_bar;
}

void HazardTab::fillFilters()
{
    QList<FilterOption> grids;
    for (const Grid &grid : m_context.reader().list<Grid>()) {
        grids.append({grid.id.toByteArray(), grid.name});
    }
    m_grid->setOptions(grids);
    const QDate today = m_context.today();
    const QDate month(today.year(), today.month(), 1);
    const QDate year(today.year(), 1, 1);
    const auto span = [](QDate from, QDate to) {
        return QVariantList{from, to};
    };
    m_found->setOptions({{span(month, today), tr("This month")},
                         {span(month.addMonths(-1), month.addDays(-1)), tr("Last month")},
                         {span(year, today), tr("This year")},
                         {span(year.addYears(-1), year.addDays(-1)), tr("Last year")}});
}

HazardFilter HazardTab::filter() const
{
    HazardFilter filter;
    const SiteContext &site = m_context.workspace().site();
    filter.station = site.isTownship() ? QString() : site.stationCode;
    filter.text = m_bar->search()->text().trimmed();
    filter.category = chosenCode<HazardCategory>(*m_kind);
    filter.level = chosenCode<HazardLevel>(*m_level);
    filter.grid = Ref<Grid>(chosenId(*m_grid));
    const QString state = m_state->selected().isEmpty() ? QString() : m_state->selected().first().toString();
    filter.openOnly = state == openState;
    filter.overdueOnly = state == overdueState;
    if (state == waitingState) {
        filter.statuses = {HazardStatus::Rectified};
    } else if (state == closedState) {
        filter.statuses = {HazardStatus::Closed};
    }
    if (!m_found->selected().isEmpty()) {
        const QVariantList span = m_found->selected().first().toList();
        filter.foundFrom = span.value(0).toDate();
        filter.foundTo = span.value(1).toDate();
    }
    return filter;
}

void HazardTab::print()
{
    previewList(m_context, Printed::list<Hazard>(), *m_table, tr("List of hazards"), this);
}

QWidget *HazardTab::buildDetail()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *detail = new QWidget(scroll);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, 0);
    column->setSpacing(metrics::space3);
    m_number = new Label(QString(), TextRole::Secondary, Ink::Secondary, detail);
    m_title = new Label(QString(), TextRole::Subject, Ink::Text, detail);
    m_title->setWordWrap(true);
    m_strip = new Strip(DueMark::None, QString(), QString(), detail);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(metrics::space2);
    m_facts = new Facts(1, detail);
    m_courseModel = new QStandardItemModel(detail);
    m_course = new ListView(tr("Course"), new TimelineDelegate(detail), detail);
    m_course->setModel(m_courseModel);
    m_course->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_number);
    column->addWidget(m_title);
    column->addWidget(m_strip);
    column->addLayout(m_actions);
    column->addWidget(m_facts);
    column->addWidget(new Label(tr("Course"), TextRole::BodyBold, Ink::Text, detail));
    column->addWidget(m_course, 1);
    m_course->setMinimumHeight(Theme::of(this).px(smallestCourse));
    scroll->setWidget(detail);
    return scroll;
}

void HazardTab::reload()
{
    HazardsView view{m_context.reader()};
    const QDate today = m_context.today();
    const HazardFilter wanted = filter();
    QList<HazardRow> rows = view.list(wanted, today, mostRows);
    if (m_query) {
        QSet<RecordId> named;
        for (const Record &record : m_context.reader().list(describe<Hazard>(), *m_query)) {
            named.insert(record.id);
        }
        rows.removeIf([&](const HazardRow &row) { return !named.contains(row.hazard.id); });
    }
    m_model->setRows(rows);
    HazardFilter all;
    all.station = wanted.station;
    const qint64 total = view.count(all, today);
    m_total = total;
    HazardFilter open = all;
    open.openOnly = true;
    m_openCount = int(view.count(open, today));
    m_bar->setCountText(rows.size() == total ? tr("%n in all", nullptr, int(total))
                                             : tr("<b>%1</b> of %2").arg(rows.size()).arg(total));
    m_empty->setSentence(total > 0 ? tr("No hazard fits these filters.") : tr("No hazard has been registered yet."));
    m_empty->setButton(total > 0 ? tr("Clear all filters") : tr("Register a hazard"));
    m_body->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_split);
    const bool still = m_detail && m_context.reader().find(Ref<Hazard>(m_detail->hazard.id)).has_value();
    if (rows.isEmpty()) {
        m_detail.reset();
        m_split->hideDetail();
    } else if (still && m_model->rowOf(m_detail->hazard.id) >= 0) {
        show(Ref<Hazard>(m_detail->hazard.id));
    } else {
        m_detail.reset();
        m_table->setCurrentIndex(m_model->index(0, 0));
        show(Ref<Hazard>(m_model->row(0).hazard.id));
    }
}

void HazardTab::clearFilters()
{
    const QSignalBlocker quiet{m_bar};
    m_query.reset();
    m_bar->setExtraChip(linkChip, {}, {});
    m_bar->search()->clear();
    m_bar->clearFilters();
}

void HazardTab::open(Ref<Hazard> hazard)
{
    clearFilters();
    reload();
    const int row = m_model->rowOf(hazard.id);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
        show(hazard);
    }
}

void HazardTab::openQuery(const Query &query, const QString &caption)
{
    clearFilters();
    m_query = query;
    m_bar->setExtraChip(linkChip, tr("Chosen"), caption.isEmpty() ? tr("by a figure") : caption);
    m_detail.reset();
    reload();
}

void HazardTab::find()
{
    m_bar->search()->setFocus();
}

void HazardTab::show(Ref<Hazard> hazard)
{
    HazardsView view{m_context.reader()};
    m_detail = view.detail(hazard, m_context.today());
    const Hazard &shown = m_detail->hazard;
    m_number->setText(QStringLiteral("%1   %2 · %3").arg(shown.number, labelOf(shown.level), labelOf(shown.status)));
    m_title->setText(shown.title);
    const QString first = m_detail->warnings.isEmpty() ? QString() : m_detail->warnings.first().translated();
    m_strip->setContent(markOf(m_detail->due), dueWords(m_detail->due).translated(), first);
    m_strip->setVisible(m_detail->due.state != DueState::None || !first.isEmpty());
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide(); // it may be the sender, and goes later
            item->widget()->deleteLater();
        }
        delete item;
    }
    constexpr qsizetype shownSteps = 2;
    for (qsizetype i = 0; i < std::min(shownSteps, m_detail->steps.size()); ++i) {
        const HazardStep step = m_detail->steps.at(i);
        auto *button =
            new Button(stepWords(step).translated(), i == 0 ? Button::Kind::Primary : Button::Kind::Normal, this);
        connect(button, &Button::clicked, this, [this, step] { take(step); });
        offer(button, mayTake(step));
        m_actions->addWidget(button);
    }
    auto *more = new Button(tr("More"), Button::Kind::Normal, this);
    auto *menu = new QMenu(more);
    for (qsizetype i = shownSteps; i < m_detail->steps.size(); ++i) {
        const HazardStep step = m_detail->steps.at(i);
        offer(menu->addAction(stepWords(step).translated(), this, [this, step] { take(step); }), mayTake(step));
    }
    offer(menu->addAction(tr("Attach a photo…"), this, &HazardTab::attachPhoto), mayTake(HazardStep::Edit));
    addWhoOpened(*menu, m_context, {RecordNumber<Hazard>::value, shown.id, shown.title}, this);
    more->setDropMenu(menu);
    m_actions->addWidget(more);
    m_actions->addStretch(1);
    QList<std::pair<QString, QString>> facts{
        {tr("Place"), shown.place},
        {tr("Found"), QStringLiteral("%1 %2").arg(shown.foundOn.toString(Qt::ISODate), shown.foundBy)}};
    facts.append(
        {tr("Responsible"), QStringLiteral("%1 %2").arg(shown.responsibleUnit, shown.responsiblePerson).trimmed()});
    if (m_detail->dayDue.isValid()) {
        facts.append({tr("Limit"), m_detail->dayDue.toString(Qt::ISODate)});
    }
    if (!shown.description.isEmpty()) {
        facts.append({tr("What"), shown.description});
    }
    facts.append({tr("Photos"), QString::number(m_detail->photos)});
    m_facts->setFacts(facts);
    m_courseModel->clear();
    for (auto entry = m_detail->course.rbegin(); entry != m_detail->course.rend(); ++entry) {
        auto *item = new QStandardItem(labelOf(entry->step));
        item->setEditable(false);
        item->setData(entry->doneOn.toString(QStringLiteral("MM-dd")), TimelineDateRole);
        item->setData(entry->text, SecondLineRole);
        item->setData(entry->by, ThirdLineRole);
        m_courseModel->appendRow(item);
    }
    m_split->showDetail();
}

Verdict HazardTab::mayTake(HazardStep step) const
{
    return m_context.workspace().rights().allowsOperation(operationOf(step), toRecord(m_detail->hazard));
}

void HazardTab::take(HazardStep step)
{
    if (!m_detail) {
        return;
    }
    if (step == HazardStep::Edit) {
        Q_EMIT formWanted(new HazardForm(m_context, m_detail->hazard));
        return;
    }
    StepDialog *dialog = HazardDialogs::step(m_context, m_detail->hazard, step, this);
    connect(dialog, &StepDialog::done, this, [this] {
        reload();
        Q_EMIT changed();
    });
    dialog->open();
}

bool HazardTab::takeAny(HazardStep step)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (whyNot(m_model->row(row).hazard, step).isEmpty()) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            take(step);
            return true;
        }
    }
    return false;
}

void HazardTab::searchFor(const QString &text)
{
    m_bar->search()->setText(text);
    reload();
}

void HazardTab::registerNew()
{
    Hazard hazard;
    hazard.foundOn = m_context.today();
    hazard.level = HazardLevel::Ordinary;
    Q_EMIT formWanted(new HazardForm(m_context, hazard));
}

void HazardTab::attachPhoto()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Attach a photo"), {}, tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)"));
    if (!path.isEmpty() && m_detail) {
        const RecordId hazard = m_detail->hazard.id;
        m_context.run([&] { return m_context.workspace().attachments().add(describe<Hazard>(), hazard, path); });
        show(Ref<Hazard>(hazard));
    }
}

} // namespace helin
