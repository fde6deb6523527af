#include "ui/pages/screening/roundtab.h"

#include "core/screening/rounds.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/dialogs/formdialog.h"
#include "ui/pages/screening/findingcolumn.h"
#include "ui/pages/workbench/matterwords.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QStandardItemModel>

namespace helin {

namespace {

/// The fields of the sheet in one row, with their share of the width.
struct SheetField
{
    std::string_view name;
    int weight;
    bool required;
};

constexpr SheetField sheetFields[] = {{"screeners", 15, true},      {"screened_on", 18, true},
                                      {"groups_walked", 13, true},  {"households_visited", 10, true},
                                      {"units_visited", 13, false}, {"watched", 16, false}};

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
    row->addWidget(buildSheet(), 1);
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
    auto *content = new QVBoxLayout;
    content->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    content->setSpacing(metrics::space3);
    auto *titleRow = new QHBoxLayout;
    m_title = new Label(QString(), TextRole::Subject, Ink::Text, m_sheetWidget);
    m_note = new Label(QString(), TextRole::Secondary, Ink::Secondary, m_sheetWidget);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_note, 1);
    content->addLayout(titleRow);
    m_formPlace = new QWidget(m_sheetWidget);
    auto *formColumn = new QVBoxLayout(m_formPlace);
    formColumn->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_formPlace);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::space4);
    for (RoundColumn kind : roundColumns) {
        auto *column = new FindingColumn(kind, m_sheetWidget);
        connect(column, &FindingColumn::addWanted, this, [this, kind] { addFinding(kind); });
        connect(column, &FindingColumn::zeroChanged, this, [this, kind](bool zero) {
            if (m_sheet && keep()) {
                const Ref<ScreeningRound> round(m_sheet->round.id);
                m_context.run([&] { return Rounds(m_context.workspace().writes()).setZero(round, kind, zero); });
                showSheet();
            }
        });
        connect(column, &FindingColumn::disputeWanted, this,
                [this](const SheetFinding &finding) { turnInto(finding, true); });
        connect(column, &FindingColumn::hazardWanted, this,
                [this](const SheetFinding &finding) { turnInto(finding, false); });
        connect(column, &FindingColumn::editWanted, this, &RoundTab::editFinding);
        connect(column, &FindingColumn::openWanted, this, &RoundTab::openLinked);
        m_columns.append(column);
        columns->addWidget(column, 1);
    }
    content->addLayout(columns, 1);
    outer->addLayout(content, 1);
    m_bar = new ActionBar(m_sheetWidget);
    connect(m_bar, &ActionBar::linkActivated, this, [this] {
        if (m_sheet && !m_sheet->issues.isEmpty() && m_form != nullptr) {
            const FormIssue &issue = m_sheet->issues.first();
            m_form->showError(Error{ErrorKind::Invalid, issue.what, {}, {}, issue.field});
        }
    });
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

void RoundTab::move(int months)
{
    m_month = monthOf(firstOf(m_month).addMonths(months));
    reload();
}

void RoundTab::reload()
{
    const SiteContext &site = m_context.workspace().site();
    const QString station = site.isTownship() ? QString() : site.stationCode;
    RoundView view{m_context.workspace().store().connection()};
    m_grids = view.overview(m_month, m_context.today(), station);
    m_figures = view.figures(m_month, m_context.today(), station);
    const QDate first = firstOf(m_month);
    m_monthLabel->setText(tr("%1-%2", "year and month").arg(first.year()).arg(first.month(), 2, 10, QLatin1Char('0')));
    m_gridCount->setText(tr("%n grid(s)", nullptr, int(m_grids.size())));
    auto *model = qobject_cast<QStandardItemModel *>(m_list->model());
    const int kept = std::max(0, m_current);
    model->clear();
    for (const GridSheet &grid : std::as_const(m_grids)) {
        auto *item = new QStandardItem(grid.grid.name);
        item->setEditable(false);
        item->setData(grid.grid.groups, TitleNoteRole);
        item->setData(grid.grid.worker, TrailingRole);
        item->setData(int(grid.state == SheetState::Submitted || grid.state == SheetState::Late ? DueMark::Done
                                                                                                : markOf(grid.due)),
                      DueMarkRole);
        item->setData(grid.words.translated(), SecondLineRole);
        item->setData(grid.foundInAll() > 0 ? tr("%n found", nullptr, grid.foundInAll()) : QString(),
                      SecondTrailingRole);
        model->appendRow(item);
    }
    m_current = -1;
    if (m_grids.isEmpty()) {
        showGrid(-1);
    } else {
        m_list->setCurrentIndex(model->index(std::min(kept, int(m_grids.size()) - 1), 0));
    }
}

void RoundTab::choose(int row)
{
    if (row < m_grids.size()) {
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
    }
}

void RoundTab::chooseFilled()
{
    const auto most = std::max_element(m_grids.begin(), m_grids.end(), [](const GridSheet &a, const GridSheet &b) {
        return a.foundInAll() < b.foundInAll();
    });
    choose(int(most - m_grids.begin()));
}

void RoundTab::openRound(Ref<ScreeningRound> round)
{
    if (const auto found = m_context.reader().find(round)) {
        m_month = found->month;
        reload();
        for (int i = 0; i < m_grids.size(); ++i) {
            if (m_grids.at(i).round == round) {
                choose(i);
            }
        }
    }
}

void RoundTab::showGrid(int row)
{
    m_current = row;
    m_sheetWidget->setEnabled(row >= 0);
    showSheet();
}

void RoundTab::showSheet()
{
    m_sheet.reset();
    if (m_form != nullptr) {
        m_form->hide(); // it may be the sender
        m_form->deleteLater();
        m_form = nullptr;
    }
    if (m_current < 0 || m_current >= m_grids.size()) {
        m_title->setText(tr("There are no grids yet"));
        m_note->setText(tr("Set up groups and grids under Settings."));
        for (FindingColumn *column : m_columns) {
            column->setFindings({}, false, true, {});
        }
        m_bar->clearMessage();
        return;
    }
    const GridSheet &grid = m_grids.at(m_current);
    const Ref<ScreeningRound> found = findRound(m_context.reader(), Ref<Grid>(grid.grid.id), m_month);
    RoundView view{m_context.workspace().store().connection()};
    if (!found.isNull()) {
        m_sheet = view.sheet(found, m_context.today());
    }
    const bool locked = m_sheet && m_sheet->locked;
    m_title->setText(tr("Sheet of %1").arg(grid.grid.name));
    m_note->setText(locked ? tr("Handed in; it counts in %1.").arg(m_sheet->countsIn)
                           : tr("One sheet, three columns: each has entries or a zero report."));
    ScreeningRound round = m_sheet ? m_sheet->round : ScreeningRound();
    if (!m_sheet) {
        round.screeners = grid.grid.worker;
        round.groupsWalked = grid.grid.groups;
    }
    QList<FormField> fields;
    const Record record = toRecord(round);
    for (const auto &[name, weight, required] : sheetFields) {
        FormField field = FormField::of(describe<ScreeningRound>(), name);
        field.value = record.value(name);
        field.required = required;
        field.weight = weight;
        field.wide = false;
        fields.append(field);
    }
    m_form = new FieldForm(m_context, fields, m_formPlace, int(std::size(sheetFields)));
    m_form->setEnabled(!locked);
    m_formPlace->layout()->addWidget(m_form);
    const QString walked = tr("Walked %1 households, nothing found\n%2 %3")
                               .arg(round.householdsVisited.value_or(0))
                               .arg(round.screeners, round.screenedOn.toString(Qt::ISODate));
    for (FindingColumn *column : m_columns) {
        column->setFindings(m_sheet ? m_sheet->column(column->column()) : QList<SheetFinding>(),
                            m_sheet && isZero(m_sheet->round, column->column()), locked, walked);
    }
    m_keep->setVisible(!locked);
    m_submit->setVisible(!locked);
    if (locked) {
        m_bar->setMessage(
            DueMark::Done,
            tr("Handed in on %1").arg(round.submittedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    } else if (m_sheet && !m_sheet->issues.isEmpty()) {
        m_bar->setMessage(DueMark::Today,
                          tr("%n thing(s) missing before it can be handed in:", nullptr, int(m_sheet->issues.size())),
                          m_sheet->issues.first().what.translated());
    } else {
        m_bar->setNote(tr("Due on %1").arg(m_figures.closingOn.toString(Qt::ISODate)));
    }
}

bool RoundTab::keep()
{
    if (m_current < 0 || m_form == nullptr || !m_form->check()) {
        return false;
    }
    Rounds rounds{m_context.workspace().writes()};
    const Ref<Grid> grid(m_grids.at(m_current).grid.id);
    Ref<ScreeningRound> ref;
    const Result<OpenedRound> opened = rounds.open(grid, m_month);
    if (!opened) {
        m_context.showError(opened.error());
        return false;
    }
    ref = opened->round;
    Record record = toRecord(m_context.reader().require(ref));
    m_form->store(record);
    const auto saved =
        m_context.run([&] { return rounds.saveDraft(fromRecord<ScreeningRound>(record)); }, {},
                      [this](const Error &error) { return m_form != nullptr && m_form->showError(error); });
    if (!saved) {
        return false;
    }
    RoundView view{m_context.workspace().store().connection()};
    m_sheet = view.sheet(ref, m_context.today());
    return true;
}

void RoundTab::submit()
{
    if (!keep()) {
        return;
    }
    const Ref<ScreeningRound> round(m_sheet->round.id);
    const auto done =
        m_context.run([&] { return Rounds(m_context.workspace().writes()).submit(round); }, tr("Handed in"),
                      [this](const Error &error) { return m_form != nullptr && m_form->showError(error); });
    if (done) {
        reload();
        Q_EMIT changed();
    } else {
        showSheet();
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

void RoundTab::addFinding(RoundColumn column)
{
    if (!keep()) {
        return;
    }
    const Ref<ScreeningRound> round(m_sheet->round.id);
    const RecordType &type = describe<RoundFinding>();
    QList<FormField> fields{FormField::of(type, "text"), FormField::of(type, "place"), FormField::of(type, "settled")};
    fields[0].wide = true;
    auto *dialog = new FormDialog(
        m_context, columnWords(column).translated(), fields, tr("Add"),
        [this, round, column](const FieldForm &form) {
            RoundFinding finding;
            finding.round = round;
            finding.column = column;
            finding.text = form.text(QStringLiteral("text"));
            finding.place = form.text(QStringLiteral("place"));
            finding.settled = form.text(QStringLiteral("settled"));
            return Rounds(m_context.workspace().writes()).addFinding(finding);
        },
        this);
    connect(dialog, &FormDialog::saved, this, [this] { showSheet(); });
    dialog->open();
}

void RoundTab::editFinding(const SheetFinding &finding)
{
    QList<FormField> fields;
    const Record record = toRecord(finding.finding);
    for (std::string_view name : {"text", "place", "settled"}) {
        FormField field = FormField::of(describe<RoundFinding>(), name);
        field.value = record.value(name);
        fields.append(field);
    }
    fields[0].wide = true;
    auto *dialog = new FormDialog(
        m_context, tr("Change the entry"), fields, tr("Save"),
        [this, record](const FieldForm &form) {
            Record edited = record;
            form.store(edited);
            return Rounds(m_context.workspace().writes()).editFinding(fromRecord<RoundFinding>(edited));
        },
        this);
    connect(dialog, &FormDialog::saved, this, [this] { showSheet(); });
    dialog->open();
}

void RoundTab::turnInto(const SheetFinding &finding, bool dispute)
{
    Rounds rounds{m_context.workspace().writes()};
    const Ref<RoundFinding> ref(finding.finding.id);
    if (dispute) {
        m_context.run([&] { return rounds.toDispute(ref); }, tr("Registered as a dispute"));
        showSheet();
        return;
    }
    QList<FormField> fields{FormField::of(describe<Hazard>(), "category"), FormField::of(describe<Hazard>(), "level"),
                            FormField::of(describe<Hazard>(), "responsible_unit"),
                            FormField::of(describe<Hazard>(), "responsible_person")};
    auto *dialog = new FormDialog(
        m_context, tr("Make it a hazard"), fields, tr("Register"),
        [this, ref](const FieldForm &form) {
            Record record{describe<Hazard>()};
            form.store(record);
            return Rounds(m_context.workspace().writes()).toHazard(ref, fromRecord<Hazard>(record));
        },
        this);
    dialog->setNote(finding.finding.text);
    connect(dialog, &FormDialog::saved, this, [this] {
        showSheet();
        Q_EMIT changed();
    });
    dialog->open();
}

void RoundTab::openLinked(const SheetFinding &finding)
{
    if (finding.dispute) {
        m_context.navigate(Section::Disputes, RecordLink::to(Ref<DisputeCase>(finding.dispute->id)));
    } else if (finding.hazard) {
        m_context.navigate(Section::Screening, RecordLink::to(Ref<Hazard>(finding.hazard->id)));
    }
}

} // namespace helin
