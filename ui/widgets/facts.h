#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace helin {

/// Label and text in rows of 24, e.g. "place   group 3 no. 17". Texts can be selected and wrap.
class Facts final : public QWidget
{
    Q_OBJECT

public:
    explicit Facts(int columns = 1, QWidget *parent = nullptr);

    /// Replaces all rows. They fill the columns one after the other, top to bottom.
    void setFacts(const QList<std::pair<QString, QString>> &facts);

    /// Width of the labels at 100 % text; 72 unless set.
    void setLabelWidth(int width) { m_labelWidth = width; }

private:
    QGridLayout *m_grid;
    int m_columns;
    int m_labelWidth = 72;
};

} // namespace helin
