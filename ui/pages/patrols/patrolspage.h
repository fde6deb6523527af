#pragma once

#include "core/patrols/patrolsview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/page.h"
#include "ui/printing/printgate.h"

class QStackedWidget;

namespace helin {

class Button;
class DetailSplit;
class EmptyState;
class Facts;
class FormStack;
class FormView;
class Label;
class PageHeader;
class ShiftsTab;
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
    [[nodiscard]] bool hasUnsavedInput() const override;
    [[nodiscard]] QList<TourStop> tourStops() override;
    /// The form that is open; null while the tabs are shown.
    [[nodiscard]] FormView *form() const;

private:
    enum Tab { LogTab, RosterTab, TeamTab, RouteTab };

    QWidget *buildLogs();
    QWidget *buildLogDetail();
    QWidget *buildTeams();
    QWidget *buildRoutes();
    QWidget *withEmpty(TableView *table, EmptyState *empty, QStackedWidget *&body);
    void readRoutes();
    void showLog(Ref<PatrolLog> log);
    void openFinding(const QString &id);
    /// What a finding becomes: asks for what is missing, saves, and links the two.
    void makeHazard(const CheckIn &finding);
    void makeDispute(const CheckIn &finding);
    void print();
    void showHeader();
    void showActions();
    /// What print() puts on paper.
    [[nodiscard]] Printed shownList() const;
    [[nodiscard]] bool isTownship() const;
    [[nodiscard]] QString station() const;

    FormStack *m_stack;
    PageHeader *m_header;
    TabPanel *m_tabs;
    TableView *m_logs;
    RowsModel<PatrolRow> *m_logModel;
    DetailSplit *m_split;
    Label *m_logTitle;
    Facts *m_logFacts;
    RowList *m_points;
    std::optional<PatrolDetail> m_detail;
    ShiftsTab *m_roster;
    TableView *m_teams;
    RowsModel<PatrolTeam> *m_teamModel;
    TableView *m_routes;
    RowsModel<PatrolRoute> *m_routeModel;
    QHash<RecordId, QString> m_routeNames;  ///< with the village at a township; read with the routes
    QHash<RecordId, QString> m_routePoints; ///< names in their order
    QStackedWidget *m_logBody;
    QStackedWidget *m_teamBody;
    QStackedWidget *m_routeBody;
    Button *m_add;
    Button *m_enter;
    Button *m_print;
};

} // namespace helin
