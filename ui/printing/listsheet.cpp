#include "ui/printing/listsheet.h"

#include "ui/printing/practicemark.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTableView>
#include <QTextOption>

#include <algorithm>
#include <numeric>

namespace helin {

namespace {

constexpr double pointsPerInch = 72.0;
constexpr double titleSize = 18;
constexpr double bodySize = 10.5;
constexpr double footSize = 9;
/// Space between the text of a cell and its lines, and below the lines under the title, in points.
constexpr double cellPadding = 4;
constexpr double gap = 8;
constexpr double lineWidth = 0.6;
/// How much of A4 upright is left between the margins, in points.
constexpr double uprightWidth = 490;
/// Columns are measured by their first rows; further ones wrap.
constexpr int measuredRows = 500;

QString say(const char *source)
{
    return QCoreApplication::translate("ListSheet", source);
}

QString runningNumber()
{
    return say(QT_TRANSLATE_NOOP("ListSheet", "No."));
}

/// The first family that this computer has, as Chinese offices want it; else what the program shows.
QFont officeFont(const QStringList &wanted, double points)
{
    static const QStringList installed = QFontDatabase::families();
    QFont font;
    for (const QString &family : wanted) {
        if (installed.contains(family, Qt::CaseInsensitive)) {
            font.setFamily(family);
            break;
        }
    }
    font.setPointSizeF(points);
    return font;
}

QFont titleFont()
{
    QFont font = officeFont({QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"),
                             QStringLiteral("华文中宋"), QStringLiteral("STZhongsong"), QStringLiteral("宋体"),
                             QStringLiteral("SimSun"), QStringLiteral("Noto Serif CJK SC")},
                            titleSize);
    font.setBold(true);
    return font;
}

QFont bodyFont(double points)
{
    return officeFont({QStringLiteral("仿宋"), QStringLiteral("FangSong"), QStringLiteral("仿宋_GB2312"),
                       QStringLiteral("FangSong_GB2312"), QStringLiteral("华文仿宋"), QStringLiteral("STFangsong"),
                       QStringLiteral("宋体"), QStringLiteral("SimSun"), QStringLiteral("Noto Serif CJK SC")},
                      points);
}

QTextOption wrapped(Qt::Alignment alignment)
{
    QTextOption option{alignment};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Widths the columns would like, the running number first, in the unit of the metrics.
QList<double> naturalWidths(const ListSheet &sheet, const QFontMetricsF &metrics, double padding)
{
    QList<double> widths{std::max(metrics.horizontalAdvance(QString::number(sheet.rows.size())),
                                  metrics.horizontalAdvance(runningNumber()))};
    for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
        double width = metrics.horizontalAdvance(sheet.columns.at(column).heading);
        for (qsizetype row = 0; row < std::min<qsizetype>(sheet.rows.size(), measuredRows); ++row) {
            width = std::max(width, metrics.horizontalAdvance(sheet.rows.at(row).value(column)));
        }
        widths.append(width);
    }
    for (double &width : widths) {
        width = width * 1.05 + 2 * padding; // a hair more: headings are bold, and rounding wraps the last character
    }
    return widths;
}

/// Makes the columns fill `room`: the widest of those that may break give way when there is too little, all get a share
/// of what is left over.
QList<double> fitted(const ListSheet &sheet, QList<double> widths, double room)
{
    const auto mayBreak = [&sheet](qsizetype place) {
        return place > 0 && !sheet.columns.at(place - 1).oneLine;
    };
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (sum <= room) {
        const double more = (room - sum) / double(std::max<qsizetype>(1, widths.size() - 1));
        std::for_each(widths.begin() + 1, widths.end(), [more](double &width) { width += more; });
        return widths;
    }
    QList<double> sorted;
    double left = room;
    for (qsizetype place = 0; place < widths.size(); ++place) {
        if (mayBreak(place)) {
            sorted.append(widths.at(place));
        } else {
            left -= widths.at(place);
        }
    }
    std::sort(sorted.begin(), sorted.end());
    double cap = left;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        cap = left / double(sorted.size() - i);
        if (sorted.at(i) > cap) {
            break;
        }
        left -= sorted.at(i);
    }
    for (qsizetype place = 0; place < widths.size(); ++place) {
        if (mayBreak(place)) {
            widths[place] = std::min(widths.at(place), cap);
        }
    }
    return widths;
}

/// Lays one sheet out on one device.
class SheetPainter final
{
public:
    SheetPainter(const ListSheet &sheet, QPagedPaintDevice &device, QPainter *painter)
        : m_sheet{sheet}
        , m_device{device}
        , m_painter{painter}
        , m_unit{device.logicalDpiY() / pointsPerInch}
        , m_body{bodyFont(bodySize)}
        , m_small{bodyFont(footSize)}
        , m_page{QPointF{}, QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size())}
        , m_bodyMetrics{m_body, &device}
        , m_smallMetrics{m_small, &device}
        , m_widths{fitted(sheet, naturalWidths(sheet, m_bodyMetrics, padding()), m_page.width())}
    {}

    /// Paints page by page; without a painter it only counts. `pages` is what the foot says.
    int run(int pages)
    {
        m_pages = pages;
        m_number = 0;
        startPage();
        for (qsizetype row = 0; row < m_sheet.rows.size(); ++row) {
            const QStringList &cells = m_sheet.rows.at(row);
            const double height = std::min(heightOf(cells), bottom() - m_headEnd);
            if (m_top + height > bottom()) {
                endPage();
                startPage();
            }
            paintRow(QStringList{QString::number(row + 1)} + cells, height, false);
        }
        if (m_sheet.rows.isEmpty()) { // a bare head would leave open whether something was forgotten
            write({0, m_top + gap * m_unit, m_page.width(), m_bodyMetrics.height()},
                  say(QT_TRANSLATE_NOOP("ListSheet", "Nothing to list.")), m_body, QTextOption{Qt::AlignCenter});
        }
        endPage();
        return m_number;
    }

private:
    [[nodiscard]] double padding() const { return cellPadding * m_unit; }
    [[nodiscard]] double bottom() const { return m_page.height() - m_smallMetrics.height() - gap * m_unit; }

    [[nodiscard]] Qt::Alignment alignmentOf(qsizetype column) const
    {
        const Qt::Alignment own = column == 0 ? Qt::AlignRight : m_sheet.columns.at(column - 1).alignment;
        return (own & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    }

    [[nodiscard]] double heightOf(const QStringList &cells) const
    {
        double height = m_bodyMetrics.height();
        for (qsizetype column = 0; column < std::min(cells.size(), m_sheet.columns.size()); ++column) {
            const double width = m_widths.at(column + 1) - 2 * padding();
            const QString &text = cells.at(column);
            if (m_bodyMetrics.horizontalAdvance(text) > width) {
                height = std::max(height,
                                  m_bodyMetrics
                                      .boundingRect(QRectF(0, 0, width, m_page.height()),
                                                    int(Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft), text)
                                      .height());
            }
        }
        return height + 2 * padding();
    }

    void write(const QRectF &rect, const QString &text, const QFont &font, const QTextOption &option)
    {
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->drawText(rect, text, option);
        }
    }

    void startPage()
    {
        ++m_number;
        m_top = 0;
        if (m_painter != nullptr) {
            if (m_number > 1) {
                m_device.newPage();
            }
            paintMark(*m_painter, m_page, m_sheet.mark);
        }
        if (m_number == 1) {
            const QFont title = titleFont();
            const double height = QFontMetricsF{title, &m_device}.height();
            write({0, m_top, m_page.width(), height}, m_sheet.title, title, QTextOption{Qt::AlignCenter});
            m_top += height + gap * m_unit;
            for (const QString &line : m_sheet.lines) {
                const double tall =
                    m_smallMetrics
                        .boundingRect(m_page, int(Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft), line)
                        .height();
                write({0, m_top, m_page.width(), tall}, line, m_small, wrapped(Qt::AlignLeft | Qt::AlignTop));
                m_top += tall;
            }
            m_top += m_sheet.lines.isEmpty() ? 0 : gap / 2 * m_unit;
        }
        QStringList headings{runningNumber()};
        for (const SheetColumn &column : m_sheet.columns) {
            headings.append(column.heading);
        }
        paintRow(headings, heightOf(headings.mid(1)), true);
        m_headEnd = m_top;
    }

    void endPage()
    {
        const QRectF foot{0, m_page.height() - m_smallMetrics.height(), m_page.width(), m_smallMetrics.height()};
        write(foot, m_sheet.foot, m_small, QTextOption{Qt::AlignLeft | Qt::AlignVCenter});
        write(foot, say(QT_TRANSLATE_NOOP("ListSheet", "Page %1 of %2")).arg(m_number).arg(m_pages), m_small,
              QTextOption{Qt::AlignRight | Qt::AlignVCenter});
    }

    void paintRow(const QStringList &cells, double height, bool head)
    {
        double x = 0;
        if (m_painter != nullptr) {
            m_painter->setPen(QPen{Qt::black, lineWidth * m_unit});
        }
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            const QRectF cell{x, m_top, m_widths.at(column), height};
            if (m_painter != nullptr) {
                m_painter->setBrush(head ? QBrush{QColor{0xee, 0xee, 0xee}} : QBrush{Qt::NoBrush});
                m_painter->drawRect(cell);
            }
            QFont font = m_body;
            font.setBold(head);
            write(cell.adjusted(padding(), 0, -padding(), 0), cells.value(column), font,
                  wrapped(head ? Qt::AlignCenter : alignmentOf(column)));
            x += m_widths.at(column);
        }
        m_top += height;
    }

    const ListSheet &m_sheet;
    QPagedPaintDevice &m_device;
    QPainter *m_painter;
    double m_unit; ///< pixels of one point
    QFont m_body;
    QFont m_small;
    QRectF m_page;
    QFontMetricsF m_bodyMetrics;
    QFontMetricsF m_smallMetrics;
    QList<double> m_widths;
    double m_top = 0;
    double m_headEnd = 0;
    int m_number = 0;
    int m_pages = 0;
};

} // namespace

bool ListSheet::wantsLandscape() const
{
    // In points: a font of this many pixels on a screen of 72 dots per inch.
    QFont font = bodyFont(bodySize);
    font.setPixelSize(11);
    const QList<double> widths = naturalWidths(*this, QFontMetricsF{font}, cellPadding);
    return std::accumulate(widths.begin(), widths.end(), 0.0) > uprightWidth;
}

ListSheet sheetOf(const QTableView &table, int most)
{
    ListSheet sheet;
    QAbstractItemModel *model = table.model();
    while (model->rowCount() < most && model->canFetchMore({})) {
        model->fetchMore({});
    }
    const QHeaderView *header = table.horizontalHeader();
    QList<int> shown;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column)) {
            continue;
        }
        shown.append(column);
        const QVariant alignment = model->index(0, column).data(Qt::TextAlignmentRole);
        sheet.columns.append({model->headerData(column, Qt::Horizontal).toString(),
                              alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft});
    }
    const int rows = std::min(most, model->rowCount());
    for (int row = 0; row < rows; ++row) {
        if (table.isRowHidden(row)) {
            continue;
        }
        QStringList cells;
        for (const int column : std::as_const(shown)) {
            cells.append(model->index(row, column).data().toString());
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

int paintSheet(const ListSheet &sheet, QPagedPaintDevice &device)
{
    const int pages = SheetPainter{sheet, device, nullptr}.run(0);
    QPainter painter;
    if (!painter.begin(&device)) {
        return 0;
    }
    SheetPainter{sheet, device, &painter}.run(pages);
    return pages;
}

} // namespace helin
