#pragma once

#include "ui/printing/listsheet.h"

#include <QDialog>
#include <QPageLayout>
#include <QPrinter>

#include <functional>

class QPrintPreviewWidget;

namespace helin {

class AppContext;
class Button;
class IconButton;
class Label;

/// Shows what will be printed, then prints it or saves it as PDF. Ctrl+P prints, Esc closes, Page Up and Down turn the
/// pages. Use open(); it deletes itself when closed.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    /// Paints all pages on a device whose paper is set. Called again for every device.
    using Paint = std::function<void(QPagedPaintDevice &device)>;

    /// `title` is what the window, the print job and the proposed PDF are called.
    PrintPreview(AppContext &context, const QString &title, QPageLayout::Orientation orientation, Paint paint,
                 QWidget *parent = nullptr);
    /// A printed list, upright or across as its columns need.
    PrintPreview(AppContext &context, const ListSheet &sheet, QWidget *parent = nullptr);

    [[nodiscard]] int pageCount() const;
    /// Writes the pages as PDF; what stood there before is replaced only when all is written.
    void savePdf(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void print();
    void askAndSavePdf();
    void turn(int pages);
    void updatePage();

    AppContext &m_context;
    QString m_title;
    Paint m_paint;
    QPrinter m_printer;
    QPrintPreviewWidget *m_view;
    Label *m_page;
    IconButton *m_back;
    IconButton *m_forth;
};

/// A4 with room at the left for the binding.
[[nodiscard]] QPageLayout officePaper(QPageLayout::Orientation orientation);

} // namespace helin
