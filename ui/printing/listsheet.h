#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;
class QTableView;

namespace helin {

/// One column of a printed list.
struct SheetColumn
{
    QString heading;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool oneLine = false; ///< a number that is not broken: other columns give way instead
};

/// A list as it goes to paper: title, lines below it, a table with running numbers whose headings stand on every page.
/// Cells are printed as they are: whoever fills them masks ID numbers and phones.
struct ListSheet
{
    QString title;
    QStringList lines; ///< below the title: office and day, what the list is narrowed to, the count
    QList<SheetColumn> columns;
    QList<QStringList> rows; ///< one text per column
    QString mark;            ///< large across every page: practiceMark()
    QString foot;            ///< at the left of every page's foot, beside the page number

    /// Whether the columns need the long side of the paper.
    [[nodiscard]] bool wantsLandscape() const;
};

/// The columns a table shows, in the order on screen, with all rows of its model: those not read yet are read, up to
/// `most`. The model's own masking stays.
[[nodiscard]] ListSheet sheetOf(const QTableView &table, int most = 20000);

/// Paints the sheet on A4 pages, or whatever paper the device holds; returns the number of pages.
int paintSheet(const ListSheet &sheet, QPagedPaintDevice &device);

} // namespace helin
