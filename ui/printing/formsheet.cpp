#include "ui/printing/formsheet.h"

#include "ui/app/appcontext.h"
#include "ui/printing/practicemark.h"
#include "ui/printing/printpreview.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QTextDocument>

#include <memory>

namespace helin {

namespace {

constexpr int bodyPoints = 11;
constexpr double pointsPerInch = 72;
constexpr double footHeight = 24; ///< points
const QString gap = QStringLiteral("____________");

/// The faces of office documents (GB/T 9704): imitation Song for the text, with what other machines have behind it.
QStringList bodyFamilies()
{
    return {QStringLiteral("FangSong"), QStringLiteral("FangSong_GB2312"), QStringLiteral("Noto Serif CJK SC"),
            QStringLiteral("SimSun"), QStringLiteral("Noto Sans CJK SC")};
}

QString cell(const QString &tag, const QString &text, int percent)
{
    return QStringLiteral("<%1 width=\"%2%\" valign=\"middle\">%3</%1>")
        .arg(tag, QString::number(percent), text.isEmpty() ? QStringLiteral("&nbsp;") : text.toHtmlEscaped());
}

int shareSum(const QList<FormColumn> &columns)
{
    int sum = 0;
    for (const FormColumn &column : columns) {
        sum += column.share;
    }
    return std::max(1, sum);
}

} // namespace

QString formTable(const QList<FormColumn> &columns, const QList<QStringList> &rows, int blank)
{
    const int sum = shareSum(columns);
    QString html = QStringLiteral("<table width=\"100%\" border=\"1\" style=\"border-collapse:collapse\" "
                                  "cellspacing=\"0\" cellpadding=\"4\"><thead><tr>");
    for (const FormColumn &column : columns) {
        html += cell(QStringLiteral("th"), column.label, 100 * column.share / sum);
    }
    html += QStringLiteral("</tr></thead>");
    QList<QStringList> lines = rows;
    while (rows.isEmpty() && lines.size() < blank) {
        lines.append(QStringList());
    }
    for (const QStringList &row : std::as_const(lines)) {
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < columns.size(); ++i) {
            html += cell(QStringLiteral("td"), row.value(i), 100 * columns.at(i).share / sum);
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString formFacts(const QList<std::pair<QString, QString>> &facts)
{
    constexpr qsizetype beside = 2;
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
    for (qsizetype i = 0; i < facts.size(); i += beside) {
        html += QStringLiteral("<tr>");
        for (qsizetype at = i; at < i + beside; ++at) {
            const auto fact = facts.value(at);
            html +=
                QStringLiteral("<td width=\"50%\">%1</td>")
                    .arg(fact.first.isEmpty()
                             ? QString()
                             : QStringLiteral("%1：%2").arg(fact.first.toHtmlEscaped(),
                                                            fact.second.isEmpty() ? gap : fact.second.toHtmlEscaped()));
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString formHeading(const QString &words)
{
    return QStringLiteral("<h3>%1</h3>").arg(words.toHtmlEscaped());
}

QString formSignatures(const QStringList &roles)
{
    QString html = QStringLiteral("<p>&nbsp;</p><table width=\"100%\"><tr>");
    for (const QString &role : roles) {
        html += QStringLiteral("<td>%1：%2</td>").arg(role.toHtmlEscaped(), gap);
    }
    return html + QStringLiteral("</tr></table>");
}

void fillForm(QTextDocument &document, const QString &title, const QString &note, const QString &body)
{
    QFont font{bodyFamilies().first(), bodyPoints};
    font.setFamilies(bodyFamilies());
    document.setDefaultFont(font);
    document.setHtml(QStringLiteral("<h2 align=\"center\">%1</h2><p align=\"center\">%2</p>%3")
                         .arg(title.toHtmlEscaped(), note.toHtmlEscaped(), body));
}

int paintForm(const QTextDocument &document, QPagedPaintDevice &device, const QString &mark)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return 0;
    }
    const std::unique_ptr<QTextDocument> laid(document.clone());
    const double unit = device.logicalDpiY() / pointsPerInch;
    const QRectF page{QPointF{}, QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size())};
    const QRectF foot{0, page.height() - footHeight * unit, page.width(), footHeight * unit};
    laid->documentLayout()->setPaintDevice(&device);
    laid->setDocumentMargin(0);
    laid->setPageSize(page.size() - QSizeF{0, foot.height()});
    const int pages = laid->pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            device.newPage();
        }
        paintMark(painter, page, mark);
        const QRectF view{QPointF{0, number * laid->pageSize().height()}, laid->pageSize()};
        painter.save();
        painter.translate(0, -view.top());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext drawing;
        drawing.clip = view;
        drawing.palette.setColor(QPalette::Text, Qt::black); // paper is white in the dark theme too
        laid->documentLayout()->draw(&painter, drawing);
        painter.restore();
        if (pages > 1) {
            painter.setFont(laid->defaultFont());
            painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                             QStringLiteral("%1 / %2").arg(number + 1).arg(pages));
        }
    }
    return pages;
}

QDialog *previewForm(AppContext &context, const std::optional<Printed> &printed, const QTextDocument &document,
                     const QString &title, QWidget *parent)
{
    if (printed && !notePrint(context, *printed)) {
        return nullptr;
    }
    const std::shared_ptr<QTextDocument> kept(document.clone());
    auto *preview = new PrintPreview{
        context, title, QPageLayout::Portrait,
        [kept, mark = practiceMark(context)](QPagedPaintDevice &device) { paintForm(*kept, device, mark); }, parent};
    preview->open();
    return preview;
}

QDialog *previewList(AppContext &context, const Printed &printed, const QTableView &table, const QString &title,
                     QWidget *parent)
{
    if (!notePrint(context, printed)) {
        return nullptr;
    }
    ListSheet sheet = sheetOf(table);
    sheet.title = title;
    sheet.lines = QStringList{
        QStringLiteral("%1　%2").arg(context.workspace().site().name, context.today().toString(Qt::ISODate))};
    auto *preview = new PrintPreview{context, sheet, parent};
    preview->open();
    return preview;
}

} // namespace helin
