#pragma once

#include "core/disputes/disputelist.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/listpage.h"

namespace helin {

class DisputeFilters;
class DisputePanel;

/// The list of disputes with the panel at its right: the first view of the page. What is to be done with a case it
/// asks its owner for, by signals.
class DisputeListView final : public ListPage
{
    Q_OBJECT

public:
    explicit DisputeListView(AppContext &context, QWidget *parent = nullptr);

    void open(const RecordLink &link) override;
    void refresh(const ChangeSet &changes) override;
    void reload() override;

    [[nodiscard]] DisputePanel &panel() const { return *m_panel; }
    [[nodiscard]] DisputeFilters &filters() const { return *m_filters; }
    /// The case shown at the right; nothing when none or several are selected.
    [[nodiscard]] const std::optional<DisputeDetail> &shown() const { return m_detail; }
    /// Selects a case, and keeps it in the list until the filters change even if it does not fit them: what was done a
    /// moment ago must not vanish.
    void showCase(const RecordId &id);
    /// Selects the most pressing case that is in mediation; false when there is none.
    bool selectInMediation();

Q_SIGNALS:
    void settleRequested();
    void registerRequested();
    /// A step of the procedure for the shown case.
    void stepRequested(helin::DisputeStep step);

protected:
    void readRows() override;
    [[nodiscard]] qint64 countAll() const override;
    [[nodiscard]] QString countText(qint64 shown, qint64 all, int selected) const override;
    [[nodiscard]] QString emptyText(bool filtered) const override;
    [[nodiscard]] QString sheetTitle() const override;
    void showRecord(const RecordId &id) override;
    void showSelection(const QList<RecordId> &ids) override;
    void openRecord(const RecordId &id) override;

private:
    void addColumns();
    void addActions();
    void readFigures();
    void readMoreAtTheEnd();
    void updateSteps();
    [[nodiscard]] DisputeList list() const;
    /// What the filters ask for, as far as the acting user may look.
    [[nodiscard]] DisputeFilter wantedFilter() const;
    [[nodiscard]] QList<DisputeRow> rowsOfLink(DisputeList &list) const;
    void addKept(DisputeList &list, QList<DisputeRow> &rows) const;

    RowsModel<DisputeRow> *m_model;
    DisputeFilters *m_filters;
    DisputePanel *m_panel;
    QList<std::pair<DisputeStep, QAction *>> m_steps;
    std::optional<DisputeDetail> m_detail;
    RecordId m_kept;     ///< stays in the list though it may not fit the filters
    qint64 m_found = 0;  ///< cases that fit the filters; more than rows when the list is long
    qint64 m_window = 0; ///< how many rows are read at most
};

} // namespace helin
