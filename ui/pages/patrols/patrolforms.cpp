#include "ui/pages/patrols/patrolforms.h"

#include "core/patrols/patrols.h"
#include "ui/app/appcontext.h"
#include "ui/forms/entryrows.h"
#include "ui/forms/fieldeditor.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QLineEdit>

namespace helin {

namespace {

const QString nameField = QStringLiteral("name");
const QString placeField = QStringLiteral("place");
const QString pointsField = QStringLiteral("points");
const QString teamField = QStringLiteral("team");
const QString membersField = QStringLiteral("members");

template <class R>
QWidget *makeBox(RecordReader &reader)
{
    QComboBox *box = makeChoiceBox({});
    for (const R &record : reader.list<R>(Query().sorted(nameField))) {
        box->addItem(record.name, record.id.toString());
    }
    return box;
}

} // namespace

QWidget *makeTeamBox(RecordReader &reader)
{
    return makeBox<PatrolTeam>(reader);
}

QWidget *makeRouteBox(RecordReader &reader)
{
    return makeBox<PatrolRoute>(reader);
}

std::optional<Error> wrongTime(const QString &text)
{
    return timeFrom(text).isValid()
               ? std::nullopt
               : std::optional(
                     Error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Please write the time as 19:30.")}});
}

TeamForm::TeamForm(AppContext &context, const PatrolTeam &team, QWidget *parent)
    : FormView{context, team.id.isNull() ? tr("Add a team") : tr("Change %1").arg(team.name), parent}
    , m_start{team}
{
    const RecordType &type = describe<PatrolTeam>();
    for (const char *name : {"name", "kind", "tier", "leader", "phone"}) {
        fields().addField(type, QString::fromLatin1(name));
    }
    fields().addField(type, membersField, FieldSet::Width::Full);
    fields().addField(type, QStringLiteral("note"), FieldSet::Width::Full);
    fields().load(toRecord(m_start));
    fields().settle();
}

Result<ChangeSet> TeamForm::submit()
{
    Record record = toRecord(m_start);
    fields().store(record);
    const PatrolTeam team = fromRecord<PatrolTeam>(record);
    Patrols patrols{context().workspace().writes()};
    return m_start.id.isNull() ? patrols.addTeam(team) : patrols.editTeam(team);
}

RouteForm::RouteForm(AppContext &context, const PatrolRoute &route, QWidget *parent)
    : FormView{context, route.id.isNull() ? tr("Add a route") : tr("Change %1").arg(route.name), parent}
    , m_start{route}
    , m_points{new EntryRows{tr("Add a check-point"),
                             {{nameField, tr("Check-point"), [] { return new QLineEdit; }, 2},
                              {placeField, tr("Where exactly"), [] { return new QLineEdit; }, 3}},
                             true}}
{
    const RecordType &type = describe<PatrolRoute>();
    for (const char *name : {"name", "network", "length_m", "note"}) {
        fields().addField(type, QString::fromLatin1(name));
    }
    fields().addHeading(tr("Check-points in the order of the walk"));
    fields().addRow(m_points);
    fields().load(toRecord(m_start));
    if (route.id.isNull()) {
        m_points->addRow();
    } else {
        for (const CheckPoint &point : PatrolsView(context.reader()).points(Ref<PatrolRoute>(route.id))) {
            m_points->addRow({{nameField, point.name}, {placeField, point.place}}, point.id.toByteArray());
        }
    }
    fields().settle();
    m_points->settle();
}

bool RouteForm::hasUnsavedInput() const
{
    return FormView::hasUnsavedInput() || m_points->isChanged();
}

QStringList RouteForm::checkFurther()
{
    for (int row = 0; row < m_points->count(); ++row) {
        if (m_points->text(row, nameField).isEmpty() &&
            (!m_points->text(row, placeField).isEmpty() || m_points->count() == 1)) {
            m_points->showError(row, nameField, tr("What is this check-point called?"));
            return {pointsField};
        }
    }
    return {};
}

bool RouteForm::showError(const Error &error)
{
    if (error.field == pointsField) {
        m_points->showError(0, nameField, error.what.translated());
        return true;
    }
    return FormView::showError(error);
}

Result<ChangeSet> RouteForm::submit()
{
    Record record = toRecord(m_start);
    fields().store(record);
    const PatrolRoute route = fromRecord<PatrolRoute>(record);
    QList<CheckPoint> points;
    for (int row = 0; row < m_points->count(); ++row) {
        if (m_points->text(row, nameField).isEmpty()) {
            continue; // an empty line is no point
        }
        // A point that was there stays the same point, with its history.
        CheckPoint point;
        if (!m_points->id(row).isEmpty()) {
            point = context().reader().require(Ref<CheckPoint>(RecordId::fromBytes(m_points->id(row))));
        }
        point.name = m_points->text(row, nameField);
        point.place = m_points->text(row, placeField);
        points.append(point);
    }
    Patrols patrols{context().workspace().writes()};
    return m_start.id.isNull() ? patrols.addRoute(route, points) : patrols.editRoute(route, points);
}

ShiftForm::ShiftForm(AppContext &context, const PatrolShift &shift, QWidget *parent)
    : FormView{context, shift.id.isNull() ? tr("Plan a shift") : tr("Change the shift"), parent}
    , m_start{shift}
{
    const RecordType &type = describe<PatrolShift>();
    fields().addField(type, teamField, FieldSet::Width::Cell, makeTeamBox(context.reader()));
    fields().addField(type, QStringLiteral("route"), FieldSet::Width::Cell, makeRouteBox(context.reader()));
    fields().addField(type, QStringLiteral("day"));
    fields().addField(type, membersField);
    for (const char *name : {"starts", "ends"}) {
        fields().addField(type, QString::fromLatin1(name));
        fields().setCheck(QString::fromLatin1(name), wrongTime);
    }
    qobject_cast<QLineEdit *>(fields().editor(membersField))->setPlaceholderText(tr("empty: the whole team"));
    fields().addField(type, QStringLiteral("note"), FieldSet::Width::Full);
    fields().load(toRecord(m_start));
    fields().settle();
}

Result<ChangeSet> ShiftForm::submit()
{
    Record record = toRecord(m_start);
    fields().store(record);
    const PatrolShift shift = fromRecord<PatrolShift>(record);
    Patrols patrols{context().workspace().writes()};
    return m_start.id.isNull() ? patrols.planShift(shift) : patrols.editShift(shift);
}

} // namespace helin
