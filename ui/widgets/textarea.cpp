#include "ui/widgets/textarea.h"

#include "ui/theme/theme.h"

#include <QTextDocument>

namespace helin {

namespace {

constexpr int documentMargin = 6; // with the frame, text stands 9 px from the border like in one-line fields

} // namespace

TextArea::TextArea(int rows, QWidget *parent) : QPlainTextEdit{parent}, m_rows{rows}
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(documentMargin);
    viewport()->setAutoFillBackground(false); // the style paints the ground with its rounded border
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize TextArea::sizeHint() const
{
    return {Theme::of(this).px(240), minimumSizeHint().height()};
}

QSize TextArea::minimumSizeHint() const
{
    const int text = m_rows * QFontMetrics{font()}.height();
    return {Theme::of(this).px(120), text + 2 * (documentMargin + frameWidth())};
}

} // namespace helin
