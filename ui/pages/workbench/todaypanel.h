#pragma once

#include "core/analysis/workbench.h"

#include <QWidget>

namespace helin {

class LinkButton;
class Panel;
class TableView;
template <class T>
class RowsModel;

/// 今天必须办: at most ten lines, the most pressing first, with the reason; what was done today sinks and greys.
class TodayPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPanel(QWidget *parent = nullptr);

    void setList(const TodayList &list);
    [[nodiscard]] const TodayList &list() const { return m_list; }

Q_SIGNALS:
    void opened(const helin::Matter &matter);

private:
    void show();

    TodayList m_list;
    bool m_all = false;
    Panel *m_panel;
    TableView *m_table;
    RowsModel<Matter> *m_model;
    LinkButton *m_more;
    QWidget *m_empty;
};

} // namespace helin
