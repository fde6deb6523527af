#pragma once

#include "ui/models/rowsmodel.h"

#include <QWidget>

namespace helin {

class AppContext;
class TableView;

/// One line of the history of exchange: a file written or taken in.
struct ExchangeLine
{
    qint64 at = 0;
    bool written = false;
    QString peer;
    quint64 number = 0;
    qint64 changes = 0;
    qint64 already = 0;
    qint64 keptAside = 0;
    qint64 conflicts = 0;
    bool acknowledged = false;
    QString file;
};

/// 回执: every file that was written or taken in, with what it held and whether its receipt is here.
class HistoryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(AppContext &context, QWidget *parent = nullptr);
    void reload();
    [[nodiscard]] const TableView &table() const { return *m_table; }

private:
    AppContext &m_context;
    TableView *m_table;
    RowsModel<ExchangeLine> *m_model;
};

} // namespace helin
