#pragma once

#include "core/analysis/workbench.h"
#include "ui/delegates/tableview.h"

class QStandardItemModel;

namespace helin {

/// 本周: what comes until Sunday, day by day; a day is written once, before its first matter. Enter opens.
class WeekList final : public ListView
{
    Q_OBJECT

public:
    explicit WeekList(const QString &name, QWidget *parent = nullptr);

    void setDays(const QList<DayMatters> &days);

Q_SIGNALS:
    void opened(const helin::Matter &matter);

private:
    QStandardItemModel *m_model;
    QList<Matter> m_matters;
};

} // namespace helin
