#pragma once

#include "core/hazards/hazardrules.h"
#include "core/records/screening.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/page.h"

namespace helin {

class Button;
class FormStack;
class FormView;
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
    [[nodiscard]] bool hasUnsavedInput() const override;
    bool find() override;
    [[nodiscard]] QList<TourStop> tourStops() override;
    /// The form that is open; null while the tabs are shown.
    [[nodiscard]] FormView *form() const;

private:
    QWidget *buildHistory();
    void readHistory();
    void showHeader();
    void showActions();
    [[nodiscard]] TourStop tab(const QString &name, int index);
    [[nodiscard]] TourStop step(const QString &name, HazardStep step);

    FormStack *m_stack;
    PageHeader *m_header;
    Button *m_blank;
    Button *m_print;
    Button *m_register;
    TabPanel *m_tabs;
    RoundTab *m_round;
    HazardTab *m_hazards;
    TableView *m_history;
    RowsModel<ScreeningRound> *m_historyModel;
    QHash<RecordId, QString> m_gridNames; ///< with the village at a township; read with the earlier rounds
};

} // namespace helin
