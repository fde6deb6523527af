#include "ui/pages/patrols/shiftstab.h"

#include "core/patrols/patrols.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/patrols/patrolcard.h"
#include "ui/pages/patrols/patrolforms.h"
#include "ui/pages/patrols/tickform.h"
#include "ui/pages/workbench/matterwords.h"
#include "ui/printing/formsheet.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textarea.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTextDocument>

namespace helin {

namespace {

const QString noteField = QStringLiteral("note");

template <class Give>
auto words(Give give)
{
    return [give](const ShiftRow &row, int role) -> QVariant {
        return role == Qt::DisplayRole ? QVariant(give(row)) : QVariant();
    };
}

QString stationOf(const AppContext &context)
{
    const SiteContext &site = context.workspace().site();
    return site.isTownship() ? QString() : site.stationCode;
}

} // namespace

ShiftsTab::ShiftsTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_month{context.today().year(), context.today().month(), 1}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_model = new RowsModel<ShiftRow>([](const ShiftRow &row) { return row.shift.id; }, this);
    m_model->addColumn(QStringLiteral("due"), tr("State"), 130, [](const ShiftRow &row, int role) -> QVariant {
        if (role == DueMarkRole) {
            return int(row.shift.status == ShiftStatus::Missed ? DueMark::Overdue : markOf(row.due));
        }
        const bool plain = row.due.state == DueState::None || row.shift.status != ShiftStatus::Planned;
        return role == Qt::DisplayRole ? QVariant(plain ? labelOf(row.shift.status) : dueWords(row.due).translated())
                                       : QVariant();
    });
    m_model->addColumn(QStringLiteral("day"), tr("Day"), 132, words([](const ShiftRow &row) {
                           const QLocale chinese{QLocale::Chinese};
                           return QStringLiteral("%1 %2").arg(
                               row.shift.day.toString(Qt::ISODate),
                               chinese.dayName(row.shift.day.dayOfWeek(), QLocale::ShortFormat));
                       }));
    m_model->addColumn(QStringLiteral("time"), tr("Time"), 110, words([](const ShiftRow &row) {
                           return row.shift.ends.isEmpty()
                                      ? row.shift.starts
                                      : QStringLiteral("%1–%2").arg(row.shift.starts, row.shift.ends);
                       }));
    m_model->addColumn(QStringLiteral("team"), tr("Team"), 150,
                       words([](const ShiftRow &row) { return row.teamName; }));
    m_model->addColumn(QStringLiteral("route"), tr("Route"), 150,
                       words([](const ShiftRow &row) { return row.routeName; }));
    m_model->addColumn(QStringLiteral("members"), tr("Who walks"), 0,
                       words([](const ShiftRow &row) { return row.shift.members; }));
    m_model->addColumn(QStringLiteral("note"), tr("Note"), 150,
                       words([](const ShiftRow &row) { return row.shift.note; }));
    m_table = new TableView(tr("Roster"), this);
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("patrol-roster"), {130, 132, 110, 150, 150, 0, 150});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty = new EmptyState(QStringLiteral("cal"), tr("Nothing is planned for this month."),
                             m_context.workspace().site().isTownship() ? QString() : tr("Plan a shift…"), this);
    connect(m_empty, &EmptyState::activated, this, &ShiftsTab::plan);
    offer(m_empty->button(), context.workspace().rights().allowsSome(Subject::PatrolPlans, Action::Add));
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    QWidget *bar = buildBar();
    bar->setVisible(!m_context.workspace().site().isTownship());
    column->addWidget(bar);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShiftsTab::updateButtons);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!m_context.workspace().site().isTownship()) {
            Q_EMIT formWanted(new ShiftForm(m_context, m_model->row(index.row()).shift));
        }
    });
}

QWidget *ShiftsTab::buildHead()
{
    auto *place = new QWidget(this);
    auto *head = new QHBoxLayout(place);
    head->setContentsMargins(metrics::space2, metrics::space1, metrics::space4, metrics::space1);
    auto *before = new IconButton(QStringLiteral("left"), tr("The month before"), place);
    connect(before, &IconButton::clicked, this, [this] { move(-1); });
    auto *after = new IconButton(QStringLiteral("right"), tr("The month after"), place);
    connect(after, &IconButton::clicked, this, [this] { move(1); });
    m_monthLabel = new Label(QString(), TextRole::BodyBold, Ink::Text, place);
    m_fair = new Label(QString(), TextRole::Secondary, Ink::Secondary, place);
    m_fair->setWordWrap(true);
    head->addWidget(before);
    head->addWidget(m_monthLabel);
    head->addWidget(after);
    head->addSpacing(metrics::space4);
    head->addWidget(m_fair, 1);
    return place;
}

QWidget *ShiftsTab::buildBar()
{
    auto *bar = new ActionBar(this);
    auto *copy = new Button(tr("Copy last month"), Button::Kind::Normal, bar);
    connect(copy, &Button::clicked, this, &ShiftsTab::copyMonth);
    auto *plan = new Button(tr("Plan a shift…"), Button::Kind::Normal, bar);
    connect(plan, &Button::clicked, this, &ShiftsTab::plan);
    m_callOff = new Button(tr("Call off…"), Button::Kind::Normal, bar);
    connect(m_callOff, &Button::clicked, this, [this] { askWhy(true); });
    m_missed = new Button(tr("Not walked…"), Button::Kind::Normal, bar);
    connect(m_missed, &Button::clicked, this, [this] { askWhy(false); });
    m_card = new Button(tr("Print the card"), Button::Kind::Normal, bar);
    m_card->setIconName(QStringLiteral("print"));
    connect(m_card, &Button::clicked, this, &ShiftsTab::printCard);
    m_enter = new Button(tr("Enter this shift…"), Button::Kind::Primary, bar);
    connect(m_enter, &Button::clicked, this, [this] {
        if (const auto shift = chosen()) {
            Q_EMIT formWanted(new TickForm(m_context, shift));
        }
    });
    for (Button *button : {copy, plan, m_callOff, m_missed, m_card, m_enter}) {
        bar->addButton(button);
    }
    const Verdict mayPlan = m_context.workspace().rights().allowsSome(Subject::PatrolPlans, Action::Add);
    offer(copy, mayPlan);
    offer(plan, mayPlan);
    return bar;
}

std::optional<ShiftRow> ShiftsTab::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model->row(current.row())) : std::nullopt;
}

void ShiftsTab::updateButtons()
{
    const auto shift = chosen();
    const bool open = shift && shift->log.isNull() && shift->shift.status == ShiftStatus::Planned;
    const bool ahead = shift && shift->shift.day > m_context.today();
    offer(m_card, shift ? mayPrint(m_context, Printed::one(Ref<PatrolShift>(shift->shift.id))) : Verdict{},
          shift.has_value());
    Rights &rights = m_context.workspace().rights();
    const Verdict mayEdit = shift ? rights.allows(toRecord(shift->shift), Action::Edit)
                                  : rights.allowsSome(Subject::PatrolPlans, Action::Edit);
    offer(m_missed, mayEdit, open && !ahead);
    offer(m_callOff, mayEdit, open);
    offer(m_enter, rights.allowsSome(Subject::PatrolLogs, Action::Add), open && !ahead);
}

void ShiftsTab::reload()
{
    PatrolsView view{m_context.reader()};
    const QString station = stationOf(m_context);
    m_monthLabel->setText(
        tr("%1-%2", "year and month").arg(m_month.year()).arg(m_month.month(), 2, 10, QLatin1Char('0')));
    m_model->setRows(view.roster(m_month, m_context.today(), station));
    QStringList counts;
    for (const FairCount &count : view.fairCounts(m_month, station)) {
        counts << tr("%1 %2").arg(count.name).arg(count.shifts);
    }
    constexpr int shownNames = 12;
    const bool more = counts.size() > shownNames;
    m_fair->setText(counts.isEmpty()
                        ? QString()
                        : tr("Shifts each: %1").arg(QStringList(counts.mid(0, shownNames)).join(QStringLiteral("、"))) +
                              (more ? tr(" and others") : QString()));
    m_fair->setToolTip(counts.join(QStringLiteral("、")));
    m_body->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_table->currentIndex().isValid() && !chooseOpen() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    updateButtons();
}

bool ShiftsTab::chooseOpen()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).shift.status == ShiftStatus::Planned) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            m_table->scrollTo(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

void ShiftsTab::move(int months)
{
    m_month = m_month.addMonths(months);
    m_table->setCurrentIndex({});
    reload();
}

void ShiftsTab::open(Ref<PatrolShift> shift)
{
    if (const auto found = m_context.reader().find(shift)) {
        m_month = QDate(found->day.year(), found->day.month(), 1);
        reload();
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(shift.id), 0));
    }
}

void ShiftsTab::copyMonth()
{
    const auto done = m_context.run(
        [&] { return Patrols(m_context.workspace().writes()).copyMonth(m_month.addMonths(-1), m_month); });
    if (done) {
        reload();
        Q_EMIT changed();
    }
}

void ShiftsTab::plan()
{
    PatrolShift shift;
    const QDate today = m_context.today();
    shift.day = m_month.year() == today.year() && m_month.month() == today.month() ? today : m_month;
    shift.starts = QStringLiteral("19:30");
    shift.ends = QStringLiteral("21:00");
    Q_EMIT formWanted(new ShiftForm(m_context, shift));
}

StepDialog *ShiftsTab::askWhy(bool calledOff)
{
    const auto shift = chosen();
    if (!shift) {
        return nullptr;
    }
    ConfirmQuestion question;
    question.title = QStringLiteral("%1 %2：%3")
                         .arg(shift->shift.day.toString(Qt::ISODate), shift->teamName,
                              calledOff ? tr("call the shift off") : tr("not walked"));
    question.confirmText = calledOff ? tr("Call off") : tr("Write down");
    question.willNot = QStringList{tr("take the shift out of the roster; it stays with the reason")};
    question.dangerous = false;
    auto *dialog = new StepDialog(m_context, question, this);
    dialog->confirmButton()->setKind(Button::Kind::Primary);
    dialog->fields().addField(noteField, tr("Reason"), new TextArea(2));
    dialog->fields().setRequired(noteField);
    const Ref<PatrolShift> ref(shift->shift.id);
    dialog->setOperation([this, dialog, ref, calledOff] {
        Patrols patrols{m_context.workspace().writes()};
        const QString reason = dialog->fields().text(noteField);
        return calledOff ? patrols.cancelShift(ref, reason) : patrols.missShift(ref, reason);
    });
    connect(dialog, &StepDialog::done, this, [this] {
        reload();
        Q_EMIT changed();
    });
    dialog->open();
    return dialog;
}

void ShiftsTab::print()
{
    previewList(m_context, Printed::list<PatrolShift>(), *m_table,
                tr("Roster of the patrols") + QLatin1Char(' ') + m_monthLabel->text(), this);
}

void ShiftsTab::printCard()
{
    if (const auto shift = chosen()) {
        QTextDocument document;
        fillPatrolCard(document, m_context.workspace().site().name,
                       PatrolsView(m_context.reader()).card(Ref<PatrolShift>(shift->shift.id), m_context.today()));
        previewForm(m_context, Printed::one(Ref<PatrolShift>(shift->shift.id)), document, tr("Patrol card"), this);
    }
}

} // namespace helin
