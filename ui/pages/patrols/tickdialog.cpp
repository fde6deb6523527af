#include "ui/pages/patrols/tickdialog.h"

#include "core/patrols/patrols.h"
#include "ui/app/appcontext.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeEdit>

namespace helin {

namespace {

template <class R>
void fill(QComboBox *combo, const QList<R> &records, const RecordId &current)
{
    for (const R &record : records) {
        combo->addItem(record.name, record.id.toByteArray());
    }
    combo->setCurrentIndex(std::max(0, combo->findData(current.toByteArray())));
}

RecordId chosen(const QComboBox *combo)
{
    return RecordId::fromBytes(combo->currentData().toByteArray());
}

QTimeEdit *timeField(QTime time, QWidget *parent)
{
    auto *edit = new QTimeEdit(time, parent);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    return edit;
}

} // namespace

TickDialog::TickDialog(AppContext &context, std::optional<ShiftRow> shift, QWidget *parent)
    : QDialog{parent}
    , m_context{context}
    , m_shift{std::move(shift)}
{
    setWindowTitle(tr("Enter a patrol"));
    setAttribute(Qt::WA_DeleteOnClose);
    const PatrolShift planned = m_shift ? m_shift->shift : PatrolShift();
    const QTime starts = timeFrom(planned.starts).isValid() ? timeFrom(planned.starts) : QTime(19, 30);
    const QTime ends = timeFrom(planned.ends).isValid() ? timeFrom(planned.ends) : starts.addSecs(5400);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(metrics::space6, metrics::space4, metrics::space6, metrics::space4);
    inner->setSpacing(metrics::space3);
    inner->addWidget(new Label(tr("Enter a patrol"), TextRole::Subject, Ink::Text, content));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space3);
    m_team = new QComboBox(content);
    fill(m_team, context.reader().list<PatrolTeam>(), planned.team.id);
    m_route = new QComboBox(content);
    fill(m_route, context.reader().list<PatrolRoute>(), planned.route.id);
    connect(m_route, &QComboBox::currentIndexChanged, this, &TickDialog::fillPoints);
    m_day = new DateField(content);
    m_day->setToday([this] { return m_context.today(); });
    m_day->setDate(planned.day.isValid() ? planned.day : context.today());
    m_start = timeField(starts, content);
    m_end = timeField(ends, content);
    m_members = new QLineEdit(planned.members, content);
    m_note = new QLineEdit(content);
    m_dayField = new LabelledField(tr("Day"), m_day, content);
    m_dayField->setRequired();
    grid->addWidget(new LabelledField(tr("Team"), m_team, content), 0, 0);
    grid->addWidget(new LabelledField(tr("Route"), m_route, content), 0, 1);
    grid->addWidget(m_dayField, 1, 0);
    auto *times = new QHBoxLayout;
    times->setSpacing(metrics::space4);
    times->addWidget(new LabelledField(tr("From"), m_start, content));
    times->addWidget(new LabelledField(tr("To"), m_end, content));
    grid->addLayout(times, 1, 1);
    grid->addWidget(new LabelledField(tr("Who walked"), m_members, content), 2, 0);
    grid->addWidget(new LabelledField(tr("Note"), m_note, content), 2, 1);
    inner->addLayout(grid);
    inner->addWidget(new Label(tr("Points of the route"), TextRole::BodyBold, Ink::Text, content));
    m_pointPlace = new QWidget(content);
    m_pointColumn = new QVBoxLayout(m_pointPlace);
    m_pointColumn->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_pointPlace);
    inner->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    auto *bar = new ActionBar(this);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Normal, bar);
    cancel->setHint(QStringLiteral("Esc"));
    connect(cancel, &Button::clicked, this, &TickDialog::reject);
    bar->addButton(cancel);
    auto *save = new Button(tr("Enter"), Button::Kind::Primary, bar);
    save->setKey(QKeySequence::Save);
    connect(save, &Button::clicked, this, &TickDialog::save);
    bar->addButton(save);
    column->addWidget(bar);
    resize(Theme::of(this).px(720), Theme::of(this).px(600));
    fillPoints();
}

void TickDialog::fillPoints()
{
    m_points.clear();
    while (QLayoutItem *item = m_pointColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<CheckPoint> points = PatrolsView(m_context.reader()).points(Ref<PatrolRoute>(chosen(m_route)));
    for (const CheckPoint &point : points) {
        auto *row = new QWidget(m_pointPlace);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *name = new ElidedLabel(QStringLiteral("%1  %2").arg(point.ordinal.value_or(0)).arg(point.name),
                                     TextRole::Body, Ink::Text, row);
        name->setFixedWidth(Theme::of(this).px(190));
        auto *result = new QComboBox(row);
        result->setAccessibleName(tr("What was seen at %1").arg(point.name));
        result->addItem(labelOf(CheckInResult::Ok), codeOf(CheckInResult::Ok));
        result->addItem(labelOf(CheckInResult::Finding), codeOf(CheckInResult::Finding));
        result->addItem(tr("Not walked"), QString());
        auto *note = new QLineEdit(row);
        note->setAccessibleName(tr("Note for %1").arg(point.name));
        note->setPlaceholderText(tr("Note"));
        line->addWidget(name);
        line->addWidget(result);
        line->addWidget(note, 1);
        m_pointColumn->addWidget(row);
        m_points.append({point, result, note});
    }
    if (points.isEmpty()) {
        m_pointColumn->addWidget(
            new Label(tr("This route has no points yet."), TextRole::Body, Ink::Secondary, m_pointPlace));
    }
}

void TickDialog::save()
{
    if (!m_day->date()) {
        m_dayField->setError(tr("Which day was it?"));
        m_day->setFocus();
        return;
    }
    const QDate day = *m_day->date();
    PatrolEntry entry;
    entry.log.team = Ref<PatrolTeam>(chosen(m_team));
    entry.log.route = Ref<PatrolRoute>(chosen(m_route));
    entry.log.shift = m_shift ? Ref<PatrolShift>(m_shift->shift.id) : Ref<PatrolShift>();
    entry.log.started = QDateTime(day, m_start->time());
    entry.log.ended = QDateTime(m_end->time() < m_start->time() ? day.addDays(1) : day, m_end->time());
    entry.log.members = m_members->text();
    entry.log.note = m_note->text();
    for (const PointRow &row : std::as_const(m_points)) {
        const QString result = row.result->currentData().toString();
        if (!result.isEmpty()) {
            PointTick tick;
            tick.point = Ref<CheckPoint>(row.point.id);
            tick.result = choiceFrom<CheckInResult>(result);
            tick.note = row.note->text();
            entry.ticks.append(tick);
        }
    }
    if (const auto done = m_context.run([&] { return Patrols(m_context.workspace().writes()).record(entry); })) {
        Q_EMIT saved(*done);
        accept();
    }
}

} // namespace helin
