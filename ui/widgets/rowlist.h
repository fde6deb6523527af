#pragma once

#include "ui/delegates/duemark.h"

#include <QList>
#include <QString>
#include <QWidget>

class QBoxLayout;

namespace helin {

/// One row of a RowList.
struct Row
{
    DueMark mark = DueMark::None;
    QString text;
    QString trailing = {}; ///< grey, at the right
    QString link = {};     ///< at the far right; sends linkActivated()
    QString id = {};
    QString note = {}; ///< a second, grey line below the text
};

/// A few rows of 28 with mark, sentence, figure and link, for panels. For more than some dozens use a ListView.
class RowList final : public QWidget
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);

Q_SIGNALS:
    void linkActivated(const QString &id);

private:
    QBoxLayout *m_column;
};

} // namespace helin
