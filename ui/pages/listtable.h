#pragma once

#include "ui/delegates/tableview.h"

namespace helin {

/// A TableView whose type-ahead understands Chinese: letters typed on it also find rows by the pinyin initials.
class ListTable final : public TableView
{
    Q_OBJECT

public:
    using TableView::TableView;

    /// The column that typing searches; the first one unless set.
    void setTypeAheadColumn(int column) { m_typeAheadColumn = column; }
    void keyboardSearch(const QString &search) override;

private:
    [[nodiscard]] bool startsWithTyped(int row) const;

    int m_typeAheadColumn = 0;
    QString m_typed;
    qint64 m_lastKey = 0;
};

} // namespace helin
