#pragma once

#include "ui/printing/printgate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

class QDialog;
class QPagedPaintDevice;
class QTableView;
class QTextDocument;
class QWidget;

namespace helin {

class AppContext;

// Forms on paper that are no lists: a heading in the middle, facts, tables with room to write by hand, places to sign.
// The parts are made here, with every text escaped, and put together by fillForm(). Lists go by listsheet.h.

/// A column of a table in a form.
struct FormColumn
{
    QString label;
    int share = 1; ///< of the width
};

/// Without rows it has `blank` empty lines to write on.
[[nodiscard]] QString formTable(const QList<FormColumn> &columns, const QList<QStringList> &rows, int blank = 0);
/// "label: value" lines, two beside each other; a gap to write on where the value is empty.
[[nodiscard]] QString formFacts(const QList<std::pair<QString, QString>> &facts);
/// A smaller heading inside a page.
[[nodiscard]] QString formHeading(const QString &words);
/// The last line: places to sign, each with room to write.
[[nodiscard]] QString formSignatures(const QStringList &roles);

/// Fills a page: title in the middle, a note below it, then `body` of the parts above.
void fillForm(QTextDocument &document, const QString &title, const QString &note, const QString &body);

/// Paints the form page by page with its page numbers, `mark` (practiceMark()) across each; returns the number of
/// pages.
int paintForm(const QTextDocument &document, QPagedPaintDevice &device, const QString &mark = {});

/// Shows the form as it will be printed; from there it is printed or saved. Null, with the error shown, when `printed`
/// must not be (notePrint()); without it for what names no person, and for what was asked and noted when it was made.
QDialog *previewForm(AppContext &context, const std::optional<Printed> &printed, const QTextDocument &document,
                     const QString &title, QWidget *parent);
/// The same for a list as it stands on screen.
QDialog *previewList(AppContext &context, const Printed &printed, const QTableView &table, const QString &title,
                     QWidget *parent);

} // namespace helin
