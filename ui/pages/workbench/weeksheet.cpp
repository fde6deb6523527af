#include "ui/pages/workbench/weeksheet.h"

#include "ui/app/appcontext.h"
#include "ui/printing/printgate.h"
#include "ui/printing/printpreview.h"

#include <QCoreApplication>
#include <QLocale>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::WeekSheet)
};

void addRows(ListSheet &sheet, const QList<Matter> &matters, const QString &day)
{
    for (const Matter &matter : matters) {
        if (!matter.isDone()) {
            sheet.rows.append({day.isEmpty() ? matter.state.translated() : day, matter.title.translated(),
                               matter.why.translated(), matter.handler, matter.day.toString(Qt::ISODate),
                               QStringLiteral("□")});
        }
    }
}

} // namespace

ListSheet weekSheet(const QString &station, QDate today, const TodayList &list, const QList<DayMatters> &days)
{
    const QLocale chinese{QLocale::Chinese};
    ListSheet sheet;
    sheet.title = Words::tr("Tasks of the week");
    sheet.columns = {{Words::tr("When")},       {Words::tr("Matter")}, {Words::tr("Why")},
                     {Words::tr("Handled by")}, {Words::tr("Limit")},  {Words::tr("Done")}};
    addRows(sheet, list.lines + list.further, {});
    for (const DayMatters &day : days) {
        addRows(sheet, day.matters, chinese.dayName(day.day.dayOfWeek(), QLocale::ShortFormat));
    }
    const QString on = today.toString(Qt::ISODate);
    sheet.lines = {Words::tr("%1 · as of %2 · %n matters", nullptr, int(sheet.rows.size())).arg(station, on)};
    sheet.foot = Words::tr("Station head: ____________");
    return sheet;
}

QDialog *printWeekSheet(AppContext &context, const TodayList &list, const QList<DayMatters> &days, QWidget *parent)
{
    if (!notePrint(context, {.operation = QStringLiteral("workbench.print")})) {
        return nullptr;
    }
    auto *preview =
        new PrintPreview(context, weekSheet(context.workspace().site().name, context.today(), list, days), parent);
    preview->open();
    return preview;
}

} // namespace helin
