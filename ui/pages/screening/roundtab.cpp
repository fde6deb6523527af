#include "ui/pages/screening/roundtab.h"

#include "core/screening/rounds.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/app/villages.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/forms/fieldset.h"
#include "ui/pages/screening/findingcolumn.h"
#include "ui/pages/screening/roundsheet.h"
#include "ui/pages/workbench/matterwords.h"
#include "ui/printing/formsheet.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTextDocument>

namespace helin {

namespace {

/// The fields of the sheet in one row, with their share of the width.
struct SheetField
{
    const char *name;
    int share;
    bool required;
};

constexpr SheetField sheetFields[] = {{"screeners", 15, true},      {"screened_on", 18, true},
                                      {"groups_walked", 13, true},  {"households_visited", 14, true},
                                      {"units_visited", 13, false}, {"watched", 13, false}};
constexpr int smallestField = 116;
constexpr int smallestColumns = 240;

const QString householdsField = QStringLiteral("households_visited");
const QString unitsField = QStringLiteral("units_visited");

} // namespace

RoundTab::RoundTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_month{monthOf(context.today())}
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildGrids());
    row->addWidget(new Hairline(Qt::Vertical, this));
    m_empty =
        new EmptyState(QStringLiteral("grid"), tr("There are no grids yet. Set up groups and grids under Settings."),
                       tr("Open Settings"), this);
    connect(m_empty, &EmptyState::activated, this, [this] { m_context.navigate(Section::Settings); });
    m_body = new QStackedWidget(this);
    m_body->addWidget(buildSheet());
    m_body->addWidget(m_empty);
    row->addWidget(m_body, 1);
}

QWidget *RoundTab::buildGrids()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(Theme::of(this).px(metrics::deskList));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space2, metrics::space1, metrics::space4, metrics::space1);
    auto *before = new IconButton(QStringLiteral("left"), tr("The month before"), left);
    connect(before, &IconButton::clicked, this, [this] { move(-1); });
    auto *after = new IconButton(QStringLiteral("right"), tr("The month after"), left);
    connect(after, &IconButton::clicked, this, [this] { move(1); });
    m_monthLabel = new Label(QString(), TextRole::BodyBold, Ink::Text, left);
    m_gridCount = new Label(QString(), TextRole::Secondary, Ink::Secondary, left);
    head->addWidget(before);
    head->addWidget(m_monthLabel);
    head->addWidget(after);
    head->addStretch(1);
    head->addWidget(m_gridCount);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, left));
    m_list = new ListView(tr("Grids"), new TwoLineDelegate(left), left);
    m_list->setModel(new QStandardItemModel(m_list));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showGrid(current.row()); });
    column->addWidget(m_list, 1);
    return left;
}

QWidget *RoundTab::buildSheet()
{
    m_sheetWidget = new QWidget(this);
    auto *outer = new QVBoxLayout(m_sheetWidget);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(m_sheetWidget);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget(scroll);
    auto *content = new QVBoxLayout(sheet);
    content->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    content->setSpacing(metrics::space3);
    auto *titleRow = new QHBoxLayout;
    m_title = new Label(QString(), TextRole::Subject, Ink::Text, m_sheetWidget);
    m_note = new Label(QString(), TextRole::Secondary, Ink::Secondary, m_sheetWidget);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_note, 1);
    content->addLayout(titleRow);
    QList<int> shares;
    for (const SheetField &field : sheetFields) {
        shares.append(field.share);
    }
    m_form = new FieldSet(int(shares.size()), m_sheetWidget);
    m_form->setToday([this] { return m_context.today(); });
    m_form->setCells(smallestField, shares);
    for (const SheetField &field : sheetFields) {
        m_form->addField(describe<ScreeningRound>(), QString::fromLatin1(field.name));
        m_form->setRequired(QString::fromLatin1(field.name), field.required);
    }
    content->addWidget(m_form);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::space4);
    for (RoundColumn kind : roundColumns) {
        auto *column = new FindingColumn(kind, m_sheetWidget);
        connect(column, &FindingColumn::addWanted, this, [this, kind] { addFinding(kind); });
        connect(column, &FindingColumn::zeroChanged, this, [this, kind](bool zero) {
            if (keep()) {
                const Ref<ScreeningRound> round(m_sheet->round.id);
                m_context.run([&] { return Rounds(m_context.workspace().writes()).setZero(round, kind, zero); });
            }
            showSheet(); // also takes back a tick that could not be kept
        });
        connect(column, &FindingColumn::checklistChanged, this,
                [this](const QList<HazardCategory> &ticked) { m_ticked = ticked; });
        connect(column, &FindingColumn::removeWanted, this, &RoundTab::removeFinding);
        connect(column, &FindingColumn::disputeWanted, this,
                [this](const SheetFinding &finding) { turnInto(finding, true); });
        connect(column, &FindingColumn::hazardWanted, this,
                [this](const SheetFinding &finding) { turnInto(finding, false); });
        connect(column, &FindingColumn::editWanted, this, &RoundTab::editFinding);
        connect(column, &FindingColumn::openWanted, this, &RoundTab::openLinked);
        column->setReadOnly(m_context.workspace().site().isTownship());
        column->setMinimumHeight(Theme::of(this).px(smallestColumns));
        m_columns.append(column);
        columns->addWidget(column, 1);
    }
    content->addLayout(columns, 1);
    scroll->setWidget(sheet);
    outer->addWidget(scroll, 1);
    m_bar = new ActionBar(m_sheetWidget);
    connect(m_bar, &ActionBar::linkActivated, this, &RoundTab::showFirstIssue);
    m_paper = new Button(tr("Photo of the paper sheet…"), Button::Kind::Normal, m_bar);
    m_paper->setIconName(QStringLiteral("photo"));
    connect(m_paper, &Button::clicked, this, &RoundTab::attachPaper);
    m_keep = new Button(tr("Keep"), Button::Kind::Normal, m_bar);
    connect(m_keep, &Button::clicked, this, [this] {
        if (keep()) {
            showSheet();
        }
    });
    m_submit = new Button(tr("Hand in"), Button::Kind::Primary, m_bar);
    m_submit->setKey(QKeySequence::Save);
    connect(m_submit, &Button::clicked, this, &RoundTab::submit);
    for (Button *button : {m_paper, m_keep, m_submit}) {
        m_bar->addButton(button);
    }
    outer->addWidget(m_bar);
    return m_sheetWidget;
}

bool RoundTab::isReadOnly() const
{
    return m_context.workspace().site().isTownship() || (m_sheet && m_sheet->locked);
}

void RoundTab::move(int months)
{
    if (keepChanges()) {
        m_month = monthOf(firstOf(m_month).addMonths(months));
        m_current = -1;
        reload();
    }
}

void RoundTab::fillList()
{
    const SiteContext &site = m_context.workspace().site();
    const QString station = site.isTownship() ? QString() : site.stationCode;
    RoundView view{m_context.workspace().store().connection()};
    m_grids = view.overview(m_month, m_context.today(), station);
    m_figures = view.figures(m_month, m_context.today(), station);
    const QList<Village> villages = villagesOf(m_context);
    if (!villages.isEmpty()) {
        std::ranges::stable_sort(m_grids, {}, [](const GridSheet &sheet) { return sheet.grid.station; });
    }
    auto *model = qobject_cast<QStandardItemModel *>(m_list->model());
    while (model->rowCount() < m_grids.size()) {
        auto *item = new QStandardItem;
        item->setEditable(false);
        model->appendRow(item);
    }
    model->setRowCount(int(m_grids.size()));
    for (int row = 0; row < m_grids.size(); ++row) {
        const GridSheet &grid = m_grids.at(row);
        QStandardItem *item = model->item(row);
        const QString village = villageName(villages, grid.grid.station);
        item->setText(village + grid.grid.name);
        item->setData(village.isEmpty() ? grid.grid.groups : QString(), TitleNoteRole);
        item->setData(grid.grid.worker, TrailingRole);
        item->setData(int(grid.state == SheetState::Submitted || grid.state == SheetState::Late ? DueMark::Done
                                                                                                : markOf(grid.due)),
                      DueMarkRole);
        item->setData(grid.words.translated(), SecondLineRole);
        item->setData(grid.foundInAll() > 0 ? tr("%n found", nullptr, grid.foundInAll()) : QString(),
                      SecondTrailingRole);
    }
}

void RoundTab::reload()
{
    const RecordId shown = m_current >= 0 && m_current < m_grids.size() ? m_grids.at(m_current).grid.id : RecordId();
    const QSignalBlocker quiet{m_list->selectionModel()};
    fillList();
    const QDate first = firstOf(m_month);
    m_monthLabel->setText(tr("%1-%2", "year and month").arg(first.year()).arg(first.month(), 2, 10, QLatin1Char('0')));
    m_gridCount->setText(tr("%n grid(s)", nullptr, int(m_grids.size())));
    const auto same = std::ranges::find_if(m_grids, [&](const GridSheet &sheet) { return sheet.grid.id == shown; });
    const int row = m_grids.isEmpty() ? -1 : same == m_grids.end() ? 0 : int(same - m_grids.begin());
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
    m_list->viewport()->update();
    m_current = row;
    showSheet();
}

void RoundTab::choose(int row)
{
    if (row < m_grids.size()) {
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
    }
}

void RoundTab::chooseFilled()
{
    constexpr int monthsBack = 3;
    for (int back = 0; back < monthsBack && m_figures.found[0] + m_figures.found[1] + m_figures.found[2] == 0; ++back) {
        move(-1);
    }
    const auto most = std::ranges::max_element(m_grids, {}, &GridSheet::foundInAll);
    choose(int(most - m_grids.begin()));
}

void RoundTab::openRound(Ref<ScreeningRound> round)
{
    const auto found = m_context.reader().find(round);
    if (!found || !keepChanges()) {
        return;
    }
    m_month = found->month;
    reload();
    for (int i = 0; i < m_grids.size(); ++i) {
        if (m_grids.at(i).round == round) {
            choose(i);
        }
    }
}

bool RoundTab::hasUnsavedInput() const
{
    return m_current >= 0 && !isReadOnly() &&
           (m_form->isChanged() || (m_sheet ? m_ticked != checkedKinds(m_sheet->round) : !m_ticked.isEmpty()));
}

bool RoundTab::keepChanges()
{
    return !hasUnsavedInput() || keep();
}

void RoundTab::showGrid(int row)
{
    if (row == m_current) {
        return;
    }
    if (!keepChanges()) {
        const QSignalBlocker quiet{m_list->selectionModel()};
        m_list->setCurrentIndex(m_list->model()->index(m_current, 0));
        m_list->viewport()->update();
        return;
    }
    m_current = row;
    showSheet();
}

void RoundTab::showSheet()
{
    m_sheet.reset();
    m_body->setCurrentWidget(m_current < 0 ? static_cast<QWidget *>(m_empty) : m_sheetWidget);
    if (m_current < 0) {
        return;
    }
    const GridSheet &grid = m_grids.at(m_current);
    const Ref<ScreeningRound> found = findRound(m_context.reader(), Ref<Grid>(grid.grid.id), m_month);
    RoundView view{m_context.workspace().store().connection()};
    if (!found.isNull()) {
        m_sheet = view.sheet(found, m_context.today());
    }
    const bool locked = isReadOnly();
    m_title->setText(tr("Sheet of %1").arg(m_list->currentIndex().data().toString()));
    m_note->setText(m_sheet && m_sheet->locked ? tr("Handed in; it counts in %1.").arg(m_sheet->countsIn)
                    : locked                   ? tr("The station has not handed it in yet; here it can only be read.")
                                               : tr("One sheet, three columns: each has entries or a zero report."));
    ScreeningRound round = m_sheet ? m_sheet->round : ScreeningRound();
    if (!m_sheet && !locked) {
        round.screeners = grid.grid.worker;
        round.groupsWalked = grid.grid.groups;
    }
    m_form->load(toRecord(round));
    m_form->settle();
    m_form->setReadOnly(locked);
    m_form->field(householdsField)
        ->setAside(grid.grid.households ? tr("of %n household(s)", nullptr, *grid.grid.households) : QString());
    m_form->field(unitsField)->setAside(grid.grid.units ? tr("of %n unit(s)", nullptr, *grid.grid.units) : QString());
    m_ticked = checkedKinds(round);
    QString walked = tr("Walked %n household(s), nothing found", nullptr, round.householdsVisited.value_or(0)) +
                     QStringLiteral("\n%1 %2").arg(round.screeners, round.screenedOn.toString(Qt::ISODate));
    if (!round.watched.isEmpty()) {
        walked += QLatin1Char('\n') + tr("Looked at closely: %1").arg(round.watched);
    }
    for (FindingColumn *column : m_columns) {
        if (column->column() == RoundColumn::Hazard) {
            column->setChecklist(m_ticked, locked);
        }
        column->setFindings(m_sheet ? m_sheet->column(column->column()) : QList<SheetFinding>(),
                            m_sheet && isZero(m_sheet->round, column->column()), locked, walked);
    }
    m_keep->setVisible(!locked);
    m_submit->setVisible(!locked);
    Rights &rights = m_context.workspace().rights();
    const Verdict mayWrite = rights.allowsSome(Subject::Rounds, Action::Edit);
    offer(m_keep, mayWrite);
    offer(m_paper, mayWrite);
    offer(m_submit, rights.allowsOperation(QStringLiteral("round.submit")));
    m_paper->setVisible(!m_context.workspace().site().isTownship());
    if (m_sheet && m_sheet->locked) {
        m_bar->setMessage(
            DueMark::Done,
            tr("Handed in on %1").arg(round.submittedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    } else if (m_sheet && !m_sheet->issues.isEmpty() && !locked) {
        m_bar->setMessage(DueMark::Today,
                          tr("%n thing(s) missing before it can be handed in:", nullptr, int(m_sheet->issues.size())),
                          m_sheet->issues.first().what.translated());
    } else {
        m_bar->clearMessage();
        m_bar->setNote(tr("Due on %1").arg(m_figures.closingOn.toString(Qt::ISODate)));
    }
}

void RoundTab::showFirstIssue()
{
    if (!m_sheet || m_sheet->issues.isEmpty()) {
        return;
    }
    const FormIssue &issue = m_sheet->issues.first();
    if (m_form->showError(Error{ErrorKind::Invalid, issue.what, {}, {}, issue.field})) {
        return;
    }
    for (const SheetFinding &finding : std::as_const(m_sheet->findings)) {
        if (finding.finding.id == issue.record) {
            editFinding(finding);
            return;
        }
    }
    for (FindingColumn *column : m_columns) {
        if (issue.field == QLatin1String(zeroField(column->column()))) {
            column->focusZero();
        }
    }
}

bool RoundTab::keep()
{
    if (m_current < 0) {
        return false;
    }
    // A draft may be half empty; only what cannot be read keeps it from being saved.
    QStringList wrong = m_form->check();
    for (const SheetField &field : sheetFields) {
        const QString name = QString::fromLatin1(field.name);
        if (m_form->text(name).isEmpty()) {
            m_form->field(name)->clearMessage();
            wrong.removeAll(name);
        }
    }
    if (!wrong.isEmpty()) {
        m_form->focus(wrong.first());
        return false;
    }
    Rounds rounds{m_context.workspace().writes()};
    const Result<OpenedRound> opened = rounds.open(Ref<Grid>(m_grids.at(m_current).grid.id), m_month);
    if (!opened) {
        m_context.showError(opened.error());
        return false;
    }
    const Ref<ScreeningRound> ref = opened->round;
    Record record = toRecord(m_context.reader().require(ref));
    m_form->store(record);
    ScreeningRound round = fromRecord<ScreeningRound>(record);
    setCheckedKinds(round, m_ticked);
    const auto saved = m_context.run([&] { return rounds.saveDraft(round); }, {},
                                     [this](const Error &error) { return m_form->showError(error); });
    if (!saved) {
        return false;
    }
    m_form->settle();
    RoundView view{m_context.workspace().store().connection()};
    m_sheet = view.sheet(ref, m_context.today());
    fillList();
    Q_EMIT changed();
    return true;
}

void RoundTab::print(bool blank)
{
    if (m_current < 0 || (!blank && !isReadOnly() && !keepChanges())) {
        return;
    }
    QTextDocument document;
    fillRoundSheet(document, m_context.workspace().site().name, m_month, m_grids.at(m_current).grid,
                   blank ? std::nullopt : m_sheet);
    previewForm(m_context,
                blank || !m_sheet ? std::nullopt : std::optional(Printed::one(Ref<ScreeningRound>(m_sheet->round.id))),
                document, m_title->text(), this);
}

void RoundTab::submit()
{
    if (!keep()) {
        return;
    }
    const Ref<ScreeningRound> round(m_sheet->round.id);
    const auto done =
        m_context.run([&] { return Rounds(m_context.workspace().writes()).submit(round); }, tr("Handed in"));
    if (done) {
        reload();
        Q_EMIT changed();
    } else {
        showSheet();
        showFirstIssue();
    }
}

void RoundTab::attachPaper()
{
    if (!keep()) {
        return;
    }
    const QString path = QFileDialog::getOpenFileName(this, tr("Photo of the paper sheet"), {},
                                                      tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)"));
    if (!path.isEmpty()) {
        const RecordId round = m_sheet->round.id;
        m_context.run([&] { return m_context.workspace().attachments().add(describe<ScreeningRound>(), round, path); });
        showSheet();
    }
}

} // namespace helin
