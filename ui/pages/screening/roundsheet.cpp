#include "ui/pages/screening/roundsheet.h"

#include "ui/printing/formsheet.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace helin {

namespace {

constexpr int blankLines = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::RoundSheet)
};

QString number(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}

/// "what was found, where, settled how, what it became" of one column.
QString columnTable(RoundColumn column, const std::optional<RoundSheet> &sheet)
{
    QString heading = columnWords(column).translated();
    QList<QStringList> rows;
    if (sheet && isZero(sheet->round, column)) {
        heading += QStringLiteral("　√ ") + Words::tr("Zero report");
    } else if (!sheet) {
        heading += QStringLiteral("　□ ") + Words::tr("Zero report");
    }
    for (const SheetFinding &found : sheet ? sheet->column(column) : QList<SheetFinding>()) {
        const QString became = found.dispute ? found.dispute->number : found.hazard ? found.hazard->number : QString();
        rows.append({number(found.finding.ordinal), found.finding.text, found.finding.place,
                     became.isEmpty() ? found.finding.settled : became});
    }
    const QList<FormColumn> columns{{Words::tr("No."), 1},
                                    {Words::tr("What was found"), 6},
                                    {Words::tr("Place"), 4},
                                    {Words::tr("Settled on the spot, or number"), 4}};
    const bool zero = sheet && rows.isEmpty();
    return formHeading(heading) + (zero ? QString() : formTable(columns, rows, blankLines));
}

QString checklist(const std::optional<RoundSheet> &sheet)
{
    const QList<HazardCategory> ticked = sheet ? checkedKinds(sheet->round) : QList<HazardCategory>();
    QStringList words;
    for (const HazardCategory kind : checklistKinds) {
        words << (ticked.contains(kind) ? QStringLiteral("☑ ") : QStringLiteral("□ ")) + labelOf(kind);
    }
    return QStringLiteral("<p>%1：%2</p>")
        .arg(Words::tr("Looked at, nothing out of order").toHtmlEscaped(),
             words.join(QStringLiteral("　")).toHtmlEscaped());
}

} // namespace

void fillRoundSheet(QTextDocument &document, const QString &station, const QString &month, const Grid &grid,
                    const std::optional<RoundSheet> &sheet)
{
    const ScreeningRound round = sheet ? sheet->round : ScreeningRound();
    QString body = formFacts({{Words::tr("Walked by"), sheet ? round.screeners : QString()},
                              {Words::tr("Walked on"), round.screenedOn.toString(Qt::ISODate)},
                              {Words::tr("Groups walked"), sheet ? round.groupsWalked : QString()},
                              {Words::tr("Households visited"), number(round.householdsVisited)},
                              {Words::tr("Units and shops visited"), number(round.unitsVisited)},
                              {Words::tr("Places looked at closely"), round.watched}});
    for (const RoundColumn column : roundColumns) {
        body += columnTable(column, sheet);
        body += column == RoundColumn::Hazard ? checklist(sheet) : QString();
    }
    body += formSignatures({Words::tr("Filled in by"), Words::tr("Checked by"), Words::tr("Office (seal)")});
    fillForm(document, Words::tr("Sheet of the monthly round: %1").arg(grid.name),
             QStringLiteral("%1　%2").arg(station, month), body);
}

} // namespace helin
