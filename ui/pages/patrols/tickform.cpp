#include "ui/pages/patrols/tickform.h"

#include "core/patrols/patrols.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/patrols/patrolforms.h"
#include "ui/theme/helinstyle.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace helin {

namespace {

const QString teamField = QStringLiteral("team");
const QString routeField = QStringLiteral("route");
const QString dayField = QStringLiteral("day");
// Named as the rules name them, so that what is wrong stands beside its field.
const QString startField = QStringLiteral("started");
const QString endField = QStringLiteral("ended");
const QTime usualStart{19, 30};
constexpr int usualSeconds = 5400;

RecordId idIn(const FieldSet &fields, const QString &name)
{
    return RecordId::parse(fields.text(name)).value_or(RecordId());
}

void mark(QWidget *editor, bool wrong)
{
    editor->setProperty(fieldStateProperty, wrong ? QStringLiteral("error") : QString());
    editor->update();
}

} // namespace

TickForm::TickForm(AppContext &context, std::optional<ShiftRow> shift, QWidget *parent)
    : FormView{context, tr("Enter a patrol"), parent}
    , m_shift{std::move(shift)}
    , m_pointPlace{new QWidget}
    , m_pointColumn{new QVBoxLayout{m_pointPlace}}
    , m_pointError{new DueLabel{DueMark::Overdue, {}, TextRole::Secondary}}
{
    const RecordType &type = describe<PatrolLog>();
    const PatrolShift planned = m_shift ? m_shift->shift : PatrolShift();
    header().setSubtitle(
        m_shift
            ? tr("Planned for %1: %2, %3").arg(planned.day.toString(Qt::ISODate), m_shift->teamName, m_shift->routeName)
            : tr("Tick from the paper; every point is in order unless you change it."));
    fields().addField(teamField, tr("Team"), makeTeamBox(context.reader()));
    fields().addField(routeField, tr("Route"), makeRouteBox(context.reader()));
    auto *day = new DateField;
    day->setToday([this] { return this->context().today(); });
    fields().addField(dayField, tr("Day"), day);
    fields().addField(startField, tr("From"), new QLineEdit);
    fields().addField(endField, tr("To"), new QLineEdit);
    fields().addField(type, QStringLiteral("members"));
    fields().addField(type, QStringLiteral("distance_m"));
    fields().addField(type, QStringLiteral("note"), FieldSet::Width::Full);
    for (const QString &name : {teamField, routeField, dayField, startField}) {
        fields().setRequired(name);
    }
    for (const QString &name : {startField, endField}) {
        fields().setCheck(name, wrongTime);
    }
    fields().addHeading(tr("Points of the route"), tr("A finding needs a word of what was seen."));
    m_pointColumn->setContentsMargins(0, 0, 0, 0);
    fields().addRow(m_pointPlace);
    fields().addRow(m_pointError);
    fields().setShown(m_pointError, false);

    const QList<PatrolTeam> teams = context.reader().list<PatrolTeam>();
    const QList<PatrolRoute> routes = context.reader().list<PatrolRoute>();
    const QTime starts = timeFrom(planned.starts).isValid() ? timeFrom(planned.starts) : usualStart;
    const QTime ends = timeFrom(planned.ends).isValid() ? timeFrom(planned.ends) : starts.addSecs(usualSeconds);
    const auto show = [this](const QString &name, const RecordId &id) {
        fields().setText(name, id.isNull() ? QString() : id.toString());
    };
    show(teamField, !planned.team.isNull() ? planned.team.id : teams.size() == 1 ? teams.first().id : RecordId());
    show(routeField, !planned.route.isNull() ? planned.route.id : routes.size() == 1 ? routes.first().id : RecordId());
    day->setDate(planned.day.isValid() ? planned.day : context.today());
    fields().setText(startField, starts.toString(QStringLiteral("HH:mm")));
    fields().setText(endField, ends.toString(QStringLiteral("HH:mm")));
    fields().setText(QStringLiteral("members"), planned.members);
    connect(&fields(), &FieldSet::edited, this, [this](const QString &name) {
        if (name == routeField) {
            fillPoints();
        }
    });
    fillPoints();
    fields().settle();
}

bool TickForm::hasUnsavedInput() const
{
    return FormView::hasUnsavedInput() || m_pointsTouched;
}

void TickForm::fillPoints()
{
    m_points.clear();
    while (QLayoutItem *item = m_pointColumn->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const RecordId route = idIn(fields(), routeField);
    const QList<CheckPoint> points =
        route.isNull() ? QList<CheckPoint>() : PatrolsView(context().reader()).points(Ref<PatrolRoute>(route));
    for (const CheckPoint &point : points) {
        auto *row = new QWidget(m_pointPlace);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::space2);
        auto *name = new ElidedLabel(QStringLiteral("%1  %2").arg(point.ordinal.value_or(0)).arg(point.name),
                                     TextRole::Body, Ink::Text, row);
        auto *result = makeChoiceBox({}, row);
        result->setAccessibleName(tr("What was seen at %1").arg(point.name));
        result->setItemText(0, labelOf(CheckInResult::Ok));
        result->setItemData(0, codeOf(CheckInResult::Ok));
        result->addItem(labelOf(CheckInResult::Finding), codeOf(CheckInResult::Finding));
        result->addItem(tr("Not walked"), QString());
        auto *at = new QLineEdit(row);
        at->setAccessibleName(tr("Time at %1").arg(point.name));
        at->setPlaceholderText(tr("Time"));
        auto *note = new QLineEdit(row);
        note->setAccessibleName(tr("Note for %1").arg(point.name));
        note->setPlaceholderText(tr("What was seen"));
        constexpr int nameShare = 3;
        constexpr int resultShare = 2;
        constexpr int timeShare = 1;
        constexpr int noteShare = 5;
        line->addWidget(name, nameShare);
        line->addWidget(result, resultShare);
        line->addWidget(at, timeShare);
        line->addWidget(note, noteShare);
        const auto touched = [this] {
            m_pointsTouched = true;
            fields().setShown(m_pointError, false);
            for (const PointRow &one : std::as_const(m_points)) {
                mark(one.note, false);
                mark(one.at, false);
            }
        };
        for (QWidget *editor :
             {static_cast<QWidget *>(result), static_cast<QWidget *>(at), static_cast<QWidget *>(note)}) {
            watchEditor(editor, this, touched, {});
        }
        m_pointColumn->addWidget(row);
        m_points.append({point, result, at, note});
    }
    if (points.isEmpty()) {
        m_pointColumn->addWidget(new Label(route.isNull() ? tr("Choose the route first; its points stand here then.")
                                                          : tr("This route has no points yet."),
                                           TextRole::Body, Ink::Secondary, m_pointPlace));
    }
}

void TickForm::complain(const PointRow &row, QWidget *editor, const QString &words)
{
    m_pointError->setContent(DueMark::Overdue, QStringLiteral("%1：%2").arg(row.point.name, words));
    fields().setShown(m_pointError, true);
    mark(editor, true);
    editor->setFocus(Qt::OtherFocusReason);
}

QStringList TickForm::checkFurther()
{
    for (const PointRow &row : std::as_const(m_points)) {
        if (row.result->currentData().toString() == codeOf(CheckInResult::Finding) &&
            row.note->text().trimmed().isEmpty()) {
            complain(row, row.note, tr("What was found there?"));
            return {QStringLiteral("points")};
        }
        if (const QString at = row.at->text().trimmed(); !at.isEmpty() && !timeFrom(at).isValid()) {
            complain(row, row.at, wrongTime(at)->what.translated());
            return {QStringLiteral("points")};
        }
    }
    return {};
}

bool TickForm::showError(const Error &error)
{
    if (error.field == QLatin1String("at") || error.field == QLatin1String("points")) {
        m_pointError->setContent(DueMark::Overdue, error.what.translated());
        fields().setShown(m_pointError, true);
        return true;
    }
    return FormView::showError(error);
}

Result<ChangeSet> TickForm::submit()
{
    const QDate day = fields().date(dayField);
    const QTime starts = timeFrom(fields().text(startField));
    const QTime ends = timeFrom(fields().text(endField));
    PatrolEntry entry;
    Record record{describe<PatrolLog>()};
    fields().store(record);
    entry.log = fromRecord<PatrolLog>(record);
    entry.log.team = Ref<PatrolTeam>(idIn(fields(), teamField));
    entry.log.route = Ref<PatrolRoute>(idIn(fields(), routeField));
    entry.log.shift = m_shift ? Ref<PatrolShift>(m_shift->shift.id) : Ref<PatrolShift>();
    entry.log.started = QDateTime(day, starts);
    entry.log.ended = ends.isValid() ? QDateTime(ends < starts ? day.addDays(1) : day, ends) : QDateTime();
    for (const PointRow &row : std::as_const(m_points)) {
        const QString result = row.result->currentData().toString();
        if (!result.isEmpty()) {
            PointTick tick;
            tick.point = Ref<CheckPoint>(row.point.id);
            tick.result = choiceFrom<CheckInResult>(result);
            tick.note = row.note->text().trimmed();
            tick.at = timeFrom(row.at->text());
            entry.ticks.append(tick);
        }
    }
    return Patrols(context().workspace().writes()).record(entry);
}

} // namespace helin
