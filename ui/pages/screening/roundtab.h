#pragma once

#include "core/screening/roundview.h"

#include <QWidget>

class QStackedWidget;

namespace helin {

class ActionBar;
class AppContext;
class Button;
class EmptyState;
class FieldSet;
class FindingColumn;
class Label;
class ListView;
class StepDialog;

/// 排查表: the grids of the month at the left, the sheet of one grid with its three columns at the right. What was
/// typed is kept as a draft when another grid is chosen. The township looks at the sheets of its stations and changes
/// none.
class RoundTab final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundTab(AppContext &context, QWidget *parent = nullptr);

    void reload();
    /// Opens the sheet of a round.
    void openRound(Ref<ScreeningRound> round);
    [[nodiscard]] const RoundFigures &figures() const { return m_figures; }
    [[nodiscard]] QString month() const { return m_month; }
    /// For the tour: the grid of the month with most findings.
    void chooseFilled();
    /// For the tour: the dialog of a new entry, over the first sheet that is open.
    void showEntry(RoundColumn column);
    /// Leads to what is missing before handing in.
    void showFirstIssue();
    [[nodiscard]] bool hasUnsavedInput() const;
    /// Prints the sheet that is shown, or an empty one to be filled in by hand.
    void print(bool blank);

Q_SIGNALS:
    void changed();

private:
    QWidget *buildGrids();
    QWidget *buildSheet();
    void choose(int row);
    void move(int months);
    void fillList();
    [[nodiscard]] bool keepChanges();
    [[nodiscard]] bool isReadOnly() const;
    void showGrid(int row);
    void showSheet();
    bool keep();
    void submit();
    void attachPaper();
    void addFinding(RoundColumn column);
    [[nodiscard]] StepDialog *makeEntry(const RoundFinding &fresh);
    void removeFinding(const SheetFinding &finding);
    void turnInto(const SheetFinding &finding, bool dispute);
    void editFinding(const SheetFinding &finding);
    void openLinked(const SheetFinding &finding);

    AppContext &m_context;
    QString m_month;
    RoundFigures m_figures;
    QList<GridSheet> m_grids;
    int m_current = -1;
    std::optional<RoundSheet> m_sheet;
    Label *m_monthLabel;
    Label *m_gridCount;
    ListView *m_list;
    QWidget *m_sheetWidget;
    Label *m_title;
    Label *m_note;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    FieldSet *m_form;
    QList<HazardCategory> m_ticked; ///< of the checklist
    QList<FindingColumn *> m_columns;
    ActionBar *m_bar;
    Button *m_keep;
    Button *m_submit;
    Button *m_paper;
};

} // namespace helin
