#pragma once

#include "core/sync/exchangestatus.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QBoxLayout;

namespace helin {

class AppContext;
class ColumnChart;
class Facts;
class FigureTile;
class Label;
class Strip;
class TableView;

/// 站点收报 at the township: which stations have reported, which are silent, in the order of days; never by counts.
class StationsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit StationsTab(AppContext &context, QWidget *parent = nullptr);
    void setStatus(const ExchangeStatus &status);

private:
    enum class Filter { All, Arrived, Missing, Silent, ToCheck };
    void buildTiles(QBoxLayout *column);
    QWidget *buildDetail();
    void apply();
    void show(const PeerStatus &peer);

    AppContext &m_context;
    ExchangeStatus m_status;
    Filter m_filter = Filter::All;
    QList<FigureTile *> m_tiles;
    TableView *m_table;
    RowsModel<PeerStatus> *m_model;
    Label *m_code;
    Label *m_name;
    Strip *m_strip;
    Facts *m_facts;
    ColumnChart *m_weeks;
};

} // namespace helin
