#include "ui/pages/patrols/patrolcard.h"

#include "core/patrols/patrolsview.h"
#include "ui/printing/formsheet.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::PatrolCard)
};

} // namespace

void fillPatrolCard(QTextDocument &document, const QString &station, const PatrolCard &card)
{
    const PatrolShift &shift = card.row.shift;
    QString body = formFacts({{Words::tr("Team"), card.row.teamName},
                              {Words::tr("Route"), card.row.routeName},
                              {Words::tr("Leader"), QStringLiteral("%1 %2").arg(card.leader, card.phone).trimmed()},
                              {Words::tr("Time"), QStringLiteral("%1–%2").arg(shift.starts, shift.ends)},
                              {Words::tr("Who walks"), shift.members},
                              {Words::tr("Last time"), card.lastTime.translated()}});
    QList<QStringList> rows;
    for (const CheckPoint &point : card.points) {
        rows.append({QString::number(point.ordinal.value_or(0)),
                     point.place.isEmpty() ? point.name : QStringLiteral("%1（%2）").arg(point.name, point.place),
                     {},
                     QStringLiteral("□ %1  □ %2").arg(labelOf(CheckInResult::Ok), labelOf(CheckInResult::Finding)),
                     {}});
    }
    body += formHeading(Words::tr("Points in the order of the walk"));
    body += formTable({{Words::tr("No."), 1},
                       {Words::tr("Check-point"), 5},
                       {Words::tr("Time"), 2},
                       {Words::tr("Seen"), 4},
                       {Words::tr("What was seen"), 6}},
                      rows, 6);
    if (!card.toLookAt.isEmpty()) {
        QList<QStringList> hazards;
        for (const Hazard &hazard : card.toLookAt) {
            hazards.append({hazard.number, hazard.title, hazard.place, {}});
        }
        body += formHeading(Words::tr("Hazards to look at on the way"));
        body += formTable({{Words::tr("Number"), 4},
                           {Words::tr("Hazard"), 6},
                           {Words::tr("Place"), 4},
                           {Words::tr("How it is now"), 4}},
                          hazards);
    }
    body += formSignatures({Words::tr("Start"), Words::tr("End"), Words::tr("Signed by")});
    fillForm(document, Words::tr("Patrol card"), QStringLiteral("%1　%2").arg(station, shift.day.toString(Qt::ISODate)),
             body);
}

} // namespace helin
