#pragma once

#include <QPlainTextEdit>

namespace helin {

/// Several lines of plain text. Tab leaves the field, as everywhere in a form.
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `rows` is the smallest height in lines of text.
    explicit TextArea(int rows = 3, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int m_rows;
};

} // namespace helin
