#pragma once

#include "core/analysis/workbench.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

namespace helin {

class Label;
class LinkButton;
class Panel;
class TableView;

/// 今天必须办: as many lines as there is room for, ten at most, the most pressing first, with the reason; what was done
/// today sinks and greys.
class TodayPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPanel(QWidget *parent = nullptr);

    void setList(const TodayList &list);
    [[nodiscard]] const TodayList &list() const { return m_list; }

Q_SIGNALS:
    void opened(const helin::Matter &matter);
    /// Space: the person says that it is done. What has to be written down for that is asked by whoever listens.
    void tickRequested(const helin::Matter &matter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    /// Rows that stand without scrolling.
    [[nodiscard]] int room() const;

    TodayList m_list;
    bool m_all = false;
    int m_shown = 0; ///< rows that room() allowed last time
    Panel *m_panel;
    TableView *m_table;
    RowsModel<Matter> *m_model;
    LinkButton *m_more;
    Label *m_rule;
    QWidget *m_empty;
};

} // namespace helin
