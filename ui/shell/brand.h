#pragma once

#include "ui/theme/metrics.h"

#include <QWidget>

namespace helin {

class ElidedLabel;
class Label;

/// The mark of the program with its name and a grey line below; only the mark when collapsed.
class Brand final : public QWidget
{
    Q_OBJECT

public:
    explicit Brand(QWidget *parent = nullptr);

    void setLine(const QString &line);
    void setCollapsed(bool collapsed);
    /// Left edge of the mark; 16 unless set.
    void setIndent(int indent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    Label *m_name;
    ElidedLabel *m_line;
    int m_indent = metrics::space4;
};

} // namespace helin
