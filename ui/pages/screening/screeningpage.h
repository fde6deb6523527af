#pragma once

#include "core/records/screening.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/page.h"

namespace helin {

class HazardTab;
class PageHeader;
class RoundTab;
class TableView;
class TabPanel;

/// 排查整治: the monthly round, the hazards, and the sheets of earlier months.
class ScreeningPage final : public Page
{
    Q_OBJECT

public:
    explicit ScreeningPage(AppContext &context, QWidget *parent = nullptr);

    void open(const RecordLink &link) override;
    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool newEntry() override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<TourStop> tourStops() override;

private:
    QWidget *buildHistory();
    void showHeader();

    PageHeader *m_header;
    TabPanel *m_tabs;
    RoundTab *m_round;
    HazardTab *m_hazards;
    TableView *m_history;
    RowsModel<ScreeningRound> *m_historyModel;
};

} // namespace helin
