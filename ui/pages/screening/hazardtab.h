#pragma once

#include "core/hazards/hazardactions.h"
#include "core/hazards/hazardsview.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QStandardItemModel;

namespace helin {

class AppContext;
class DetailSplit;
class EmptyState;
class Facts;
class FilterBar;
class FilterButton;
class FormView;
class Label;
class Strip;
class TableView;
class ListView;
struct Verdict;

/// 隐患: the list of hazards with the course of one beside it, from being found to being closed.
class HazardTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HazardTab(AppContext &context, QWidget *parent = nullptr);

    void reload();
    void open(Ref<Hazard> hazard);
    /// The records behind a number.
    void openQuery(const Query &query, const QString &caption);
    void registerNew();
    /// Puts the focus into the search.
    void find();
    [[nodiscard]] int openCount() const { return m_openCount; }

    /// For the tour: the dialog of a step with the first hazard that it fits, and a search. False when none fits.
    bool takeAny(HazardStep step);
    void searchFor(const QString &text);

Q_SIGNALS:
    void changed();
    /// A form that is to take the place of the page; the receiver owns it.
    void formWanted(helin::FormView *form);

private:
    QWidget *buildFilters();
    QWidget *buildDetail();
    void fillFilters();
    [[nodiscard]] HazardFilter filter() const;
    void clearFilters();
    void print();
    void show(Ref<Hazard> hazard);
    [[nodiscard]] Verdict mayTake(HazardStep step) const;
    void take(HazardStep step);
    void attachPhoto();

    AppContext &m_context;
    int m_openCount = 0;
    qint64 m_total = 0; ///< without any filter
    std::optional<Query> m_query;
    std::optional<HazardDetail> m_detail;
    FilterBar *m_bar;
    FilterButton *m_state;
    FilterButton *m_kind;
    FilterButton *m_level;
    FilterButton *m_grid;
    FilterButton *m_found;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    TableView *m_table;
    RowsModel<HazardRow> *m_model;
    DetailSplit *m_split;
    Label *m_number;
    Label *m_title;
    Strip *m_strip;
    QHBoxLayout *m_actions;
    Facts *m_facts;
    ListView *m_course;
    QStandardItemModel *m_courseModel;
};

} // namespace helin
