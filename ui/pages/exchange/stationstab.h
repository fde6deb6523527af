#pragma once

#include "core/sync/exchangestatus.h"
#include "ui/models/rowsmodel.h"
#include "ui/printing/listsheet.h"

#include <QWidget>

class QBoxLayout;
class QDialog;

namespace helin {

class AppContext;
class ColumnChart;
class Facts;
class DetailSplit;
class FilterBar;
class FilterButton;
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
    /// Who is late, the longest silent first, with whom to call: for the phone list of the office (催报).
    [[nodiscard]] ListSheet lateSheet() const;
    /// Prints the list as it stands.
    QDialog *printList();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Filter { All, Arrived, Missing, Silent, ToCheck };
    void buildTiles(QBoxLayout *column);
    QWidget *buildDetail();
    void buildBar(QBoxLayout *column);
    void apply();
    [[nodiscard]] bool isWanted(const PeerStatus &peer) const;
    void readClerks();
    void show(const PeerStatus &peer);

    AppContext &m_context;
    ExchangeStatus m_status;
    Filter m_filter = Filter::All;
    /// Who can be called at a station: name and phone, by station code.
    QHash<QString, QStringList> m_clerks;
    FilterBar *m_bar;
    FilterButton *m_state;
    FilterButton *m_kind;
    QList<FigureTile *> m_tiles;
    TableView *m_table;
    DetailSplit *m_split;
    RowsModel<PeerStatus> *m_model;
    Label *m_code;
    Label *m_name;
    Strip *m_strip;
    Facts *m_facts;
    ColumnChart *m_weeks;
};

} // namespace helin
