#include "ui/printing/printpreview.h"

#include "core/base/platform.h"
#include "ui/app/appcontext.h"
#include "ui/printing/practicemark.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QFileDialog>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QScreen>

namespace helin {

namespace {

constexpr int firstWidth = 900;
constexpr int firstHeight = 640;
/// The room that window frame and task bar take from the screen.
constexpr int screenMargin = 72;

/// Qt's preview is a view inside a widget, and neither has a name; its ground is a grey of its own.
void nameAll(QPrintPreviewWidget &preview, const QString &name)
{
    preview.setAccessibleName(name);
    for (auto *view : preview.findChildren<QGraphicsView *>()) {
        view->setAccessibleName(name);
        view->viewport()->setAccessibleName(name);
        view->setFrameShape(QFrame::NoFrame);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page is fitted to the width
        view->setBackgroundBrush(Theme::of(&preview).tokens().sunken);
    }
}

ListSheet marked(const ListSheet &sheet, AppContext &context)
{
    ListSheet own = sheet;
    own.mark = practiceMark(context);
    return own;
}

} // namespace

QPageLayout officePaper(QPageLayout::Orientation orientation)
{
    return {QPageSize{QPageSize::A4}, orientation, QMarginsF{20, 15, 15, 15}, QPageLayout::Millimeter};
}

PrintPreview::PrintPreview(AppContext &context, const QString &title, QPageLayout::Orientation orientation, Paint paint,
                           QWidget *parent)
    : QDialog{parent}
    , m_context{context}
    , m_title{title}
    , m_paint{std::move(paint)}
    , m_printer{QPrinter::HighResolution}
    , m_page{new Label{{}, TextRole::Body, Ink::Secondary, this}}
    , m_back{new IconButton{QStringLiteral("left"), tr("Previous page"), this}}
    , m_forth{new IconButton{QStringLiteral("right"), tr("Next page"), this}}
{
    setWindowTitle(tr("Print: %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    m_printer.setPageLayout(officePaper(orientation));
    m_printer.setDocName(title);
    m_view = new QPrintPreviewWidget{&m_printer, this};
    nameAll(*m_view, tr("Pages as they will be printed"));

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    bar->setSpacing(metrics::space2);
    bar->addWidget(m_back);
    bar->addWidget(m_page);
    bar->addWidget(m_forth);
    bar->addStretch(1);
    auto *close = new Button{tr("Close"), Button::Kind::Normal, this};
    close->setHint(QStringLiteral("Esc"));
    auto *pdf = new Button{tr("Save as PDF…"), Button::Kind::Normal, this};
    pdf->setIconName(QStringLiteral("export"));
    auto *go = new Button{tr("Print…"), Button::Kind::Primary, this};
    go->setIconName(QStringLiteral("print"));
    go->setKey(QKeySequence::Print);
    for (Button *button : {close, pdf, go}) {
        bar->addWidget(button);
    }
    column->addLayout(bar);
    column->addWidget(m_view, 1);

    connect(m_view, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) { m_paint(*printer); });
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::updatePage);
    connect(m_back, &IconButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &IconButton::clicked, this, [this] { turn(1); });
    connect(close, &Button::clicked, this, &PrintPreview::reject);
    connect(pdf, &Button::clicked, this, &PrintPreview::askAndSavePdf);
    connect(go, &Button::clicked, this, &PrintPreview::print);

    const Theme &theme = Theme::of(this);
    const QSize room = screen()->availableSize() - QSize{screenMargin, screenMargin};
    resize(QSize{theme.px(firstWidth), theme.px(firstHeight)}.boundedTo(room));
    go->setDefault(true);
    go->setFocus();
}

PrintPreview::PrintPreview(AppContext &context, const ListSheet &sheet, QWidget *parent)
    : PrintPreview{context, sheet.title, sheet.wantsLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait,
                   [sheet = marked(sheet, context)](QPagedPaintDevice &device) { paintSheet(sheet, device); }, parent}
{}

void PrintPreview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_view->updatePreview();
    m_view->fitToWidth();
}

int PrintPreview::pageCount() const
{
    return m_view->pageCount();
}

void PrintPreview::updatePage()
{
    m_page->setText(tr("Page %1 of %2").arg(m_view->currentPage()).arg(m_view->pageCount()));
    m_back->setEnabled(m_view->currentPage() > 1);
    m_forth->setEnabled(m_view->currentPage() < m_view->pageCount());
}

void PrintPreview::turn(int pages)
{
    m_view->setCurrentPage(m_view->currentPage() + pages);
    updatePage();
}

void PrintPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        turn(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    }
    QDialog::keyPressEvent(event);
}

void PrintPreview::print()
{
    QPrintDialog dialog{&m_printer, this};
    if (dialog.exec() == QDialog::Accepted) {
        m_paint(m_printer);
        accept();
    }
}

void PrintPreview::askAndSavePdf()
{
    const QString suffix = QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), m_title + QLatin1Char(' ') + m_context.today().toString(Qt::ISODate) + suffix,
        tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    savePdf(path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix);
}

void PrintPreview::savePdf(const QString &path)
{
    const auto saved = attempt([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer{&buffer};
            writer.setTitle(m_title);
            writer.setPageLayout(m_printer.pageLayout());
            m_paint(writer);
        }
        writeAtomically(path, buffer.data(), false);
        return true;
    });
    if (!saved) {
        m_context.showError(saved.error());
        return;
    }
    m_context.showNotice(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    accept();
}

} // namespace helin
