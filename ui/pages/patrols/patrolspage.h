#pragma once

#include "core/patrols/patrolsview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/page.h"

namespace helin {

class DetailSplit;
class Facts;
class FormDialog;
class Label;
class PageHeader;
class RowList;
class TableView;
class TabPanel;

/// 巡逻: what was walked, the roster, teams and routes.
class PatrolsPage final : public Page
{
    Q_OBJECT

public:
    explicit PatrolsPage(AppContext &context, QWidget *parent = nullptr);

    void open(const RecordLink &link) override;
    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool newEntry() override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<TourStop> tourStops() override;

private:
    QWidget *buildLogs();
    QWidget *buildRoster();
    QWidget *buildTeams();
    QWidget *buildRoutes();
    QWidget *withBar(TableView *table, const QList<QWidget *> &buttons);
    void showLog(Ref<PatrolLog> log);
    void settleFinding(const QString &id);
    QWidget *tickIn(std::optional<ShiftRow> shift);
    void show(FormDialog *dialog);
    void showHeader();
    [[nodiscard]] QString station() const;

    PageHeader *m_header;
    TabPanel *m_tabs;
    TableView *m_logs;
    RowsModel<PatrolRow> *m_logModel;
    DetailSplit *m_split;
    Label *m_logTitle;
    Facts *m_logFacts;
    RowList *m_points;
    std::optional<PatrolDetail> m_detail;
    TableView *m_roster;
    RowsModel<ShiftRow> *m_rosterModel;
    TableView *m_teams;
    RowsModel<PatrolTeam> *m_teamModel;
    TableView *m_routes;
    RowsModel<PatrolRoute> *m_routeModel;
};

} // namespace helin
