#pragma once

#include "core/hazards/hazardactions.h"
#include "core/hazards/hazardsview.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QHBoxLayout;
class QStandardItemModel;

namespace helin {

class AppContext;
class Button;
class DetailSplit;
class Facts;
class FilterButton;
class Label;
class SearchField;
class Strip;
class TableView;
class ListView;

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
    [[nodiscard]] int openCount() const { return m_openCount; }
    /// The form for a new hazard or an existing one; not shown yet.
    QWidget *makeForm(const Hazard *hazard);

Q_SIGNALS:
    void changed();

private:
    QWidget *buildFilters();
    QWidget *buildDetail();
    void show(Ref<Hazard> hazard);
    void take(HazardStep step);
    void attachPhoto();

    AppContext &m_context;
    int m_openCount = 0;
    HazardFilter m_filter;
    std::optional<Query> m_query;
    std::optional<HazardDetail> m_detail;
    SearchField *m_search;
    FilterButton *m_status;
    FilterButton *m_kind;
    Label *m_count;
    Button *m_clear;
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
