#pragma once

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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    Label *m_name;
    ElidedLabel *m_line;
};

} // namespace helin
