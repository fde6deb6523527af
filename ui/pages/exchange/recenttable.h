#pragma once

#include "core/sync/linkstore.h"
#include "ui/delegates/tableview.h"
#include "ui/models/rowsmodel.h"

namespace helin {

/// One press of the button: what was written and what was read then.
struct ExchangeRunLine
{
    qint64 at = 0; ///< ms since 1970 UTC
    std::optional<qint64> written;
    std::optional<qint64> read;
    bool acknowledged = true; ///< every file written then has its receipt
};

/// The last `most` runs, newest first. Files written or taken in within an hour of each other count as one run.
[[nodiscard]] QList<ExchangeRunLine> recentRuns(LinkStore &links, int most);

/// 最近交换: time, changes written and read, receipt. As high as its rows.
class RecentTable final : public TableView
{
    Q_OBJECT

public:
    explicit RecentTable(QWidget *parent = nullptr);

    void setRuns(const QList<ExchangeRunLine> &runs);

private:
    RowsModel<ExchangeRunLine> *m_model;
};

} // namespace helin
