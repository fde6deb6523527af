#include "ui/pages/workbench/weeksheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace helin {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("WeekSheet", source);
}

QString row(const Matter &matter)
{
    return QStringLiteral(
               "<tr><td width=\"4%\">□</td><td width=\"14%\">%1</td><td width=\"38%\">%2</td><td width=\"26%\">%3</td>"
               "<td width=\"18%\">%4</td></tr>")
        .arg(matter.state.translated().toHtmlEscaped(), matter.title.translated().toHtmlEscaped(),
             matter.why.translated().toHtmlEscaped(), matter.handler.toHtmlEscaped());
}

QString table(const QList<Matter> &matters)
{
    QString html = QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\">");
    for (const Matter &matter : matters) {
        html += matter.isDone() ? QString() : row(matter);
    }
    return html + QStringLiteral("</table>");
}

} // namespace

void fillWeekSheet(QTextDocument &document, const QString &station, QDate today, const TodayList &list,
                   const QList<DayMatters> &days)
{
    const QLocale chinese{QLocale::Chinese};
    QString html = QStringLiteral("<h2 align=\"center\">%1 %2</h2><p align=\"center\">%3</p>")
                       .arg(station.toHtmlEscaped(), say(QT_TRANSLATE_NOOP("WeekSheet", "Tasks of the week")),
                            today.toString(Qt::ISODate));
    if (const QList<Matter> now = list.lines + list.further; !now.isEmpty()) {
        html += QStringLiteral("<h3>%1</h3>").arg(say(QT_TRANSLATE_NOOP("WeekSheet", "Must be done today")));
        html += table(now);
    }
    for (const DayMatters &day : days) {
        html +=
            QStringLiteral("<h3>%1 %2</h3>").arg(day.day.toString(Qt::ISODate), chinese.dayName(day.day.dayOfWeek()));
        html += table(day.matters);
    }
    html += QStringLiteral("<p>%1 ____________</p>").arg(say(QT_TRANSLATE_NOOP("WeekSheet", "Station head:")));
    document.setHtml(html);
}

void printWeekSheet(QWidget *parent, const QString &station, QDate today, const TodayList &list,
                    const QList<DayMatters> &days)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QTextDocument document;
    fillWeekSheet(document, station, today, list, days);
    document.print(&printer);
}

} // namespace helin
