#include "ui/pages/patrols/patrolforms.h"

#include "core/patrols/patrols.h"
#include "core/patrols/patrolsview.h"
#include "ui/app/appcontext.h"

#include <QCoreApplication>

namespace helin {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("PatrolForms", source);
}

} // namespace

FormDialog *shiftForm(AppContext &context, QWidget *parent)
{
    QList<FormField> fields;
    for (std::string_view name : {"team", "route", "day", "members", "starts", "ends"}) {
        fields.append(FormField::of(describe<PatrolShift>(), name));
    }
    fields[2].value = Value(context.today().toString(Qt::ISODate));
    fields[4].value = Value(QStringLiteral("19:30"));
    return new FormDialog(
        context, say(QT_TRANSLATE_NOOP("PatrolForms", "Plan a shift")), fields,
        say(QT_TRANSLATE_NOOP("PatrolForms", "Plan")),
        [&context](const FieldForm &form) {
            Record record{describe<PatrolShift>()};
            form.store(record);
            return Patrols(context.workspace().writes()).planShift(fromRecord<PatrolShift>(record));
        },
        parent);
}

FormDialog *teamForm(AppContext &context, const PatrolTeam *team, QWidget *parent)
{
    const Record record = toRecord(team != nullptr ? *team : PatrolTeam());
    QList<FormField> fields;
    for (std::string_view name : {"name", "kind", "tier", "leader", "phone", "members"}) {
        FormField field = FormField::of(describe<PatrolTeam>(), name);
        field.value = record.value(name);
        fields.append(field);
    }
    return new FormDialog(
        context,
        team != nullptr ? say(QT_TRANSLATE_NOOP("PatrolForms", "Change the team"))
                        : say(QT_TRANSLATE_NOOP("PatrolForms", "Add a team")),
        fields, say(QT_TRANSLATE_NOOP("PatrolForms", "Save")),
        [&context, record, isNew = team == nullptr](const FieldForm &form) {
            Record edited = record;
            form.store(edited);
            Patrols patrols{context.workspace().writes()};
            return isNew ? patrols.addTeam(fromRecord<PatrolTeam>(edited))
                         : patrols.editTeam(fromRecord<PatrolTeam>(edited));
        },
        parent);
}

FormDialog *routeForm(AppContext &context, const PatrolRoute *route, QWidget *parent)
{
    const Record record = toRecord(route != nullptr ? *route : PatrolRoute());
    const QList<CheckPoint> known =
        route != nullptr ? PatrolsView(context.reader()).points(Ref<PatrolRoute>(route->id)) : QList<CheckPoint>();
    QList<FormField> fields;
    for (std::string_view name : {"name", "network", "length_m", "note"}) {
        FormField field = FormField::of(describe<PatrolRoute>(), name);
        field.value = record.value(name);
        fields.append(field);
    }
    FormField points;
    points.name = QStringLiteral("points");
    points.label = say(QT_TRANSLATE_NOOP("PatrolForms", "Points, one a line, in their order"));
    points.kind = FieldKind::LongText;
    points.wide = true;
    points.required = true;
    QStringList lines;
    for (const CheckPoint &point : known) {
        lines << point.name;
    }
    points.value = Value(lines.join(QLatin1Char('\n')));
    fields.append(points);
    return new FormDialog(
        context,
        route != nullptr ? say(QT_TRANSLATE_NOOP("PatrolForms", "Change the route"))
                         : say(QT_TRANSLATE_NOOP("PatrolForms", "Add a route")),
        fields, say(QT_TRANSLATE_NOOP("PatrolForms", "Save")),
        [&context, record, known, isNew = route == nullptr](const FieldForm &form) {
            Record edited = record;
            form.store(edited);
            QList<CheckPoint> wanted;
            for (const QString &name :
                 form.text(QStringLiteral("points")).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
                // A point that keeps its name stays the same point, with its history.
                const auto same = std::find_if(known.begin(), known.end(),
                                               [&](const CheckPoint &point) { return point.name == name.trimmed(); });
                CheckPoint point = same != known.end() ? *same : CheckPoint();
                point.name = name.trimmed();
                wanted.append(point);
            }
            Patrols patrols{context.workspace().writes()};
            const PatrolRoute changed = fromRecord<PatrolRoute>(edited);
            return isNew ? patrols.addRoute(changed, wanted) : patrols.editRoute(changed, wanted);
        },
        parent);
}

} // namespace helin
