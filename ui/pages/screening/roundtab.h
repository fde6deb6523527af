#pragma once

#include "core/screening/roundview.h"

#include <QWidget>

namespace helin {

class ActionBar;
class AppContext;
class Button;
class FieldForm;
class FindingColumn;
class Label;
class ListView;

/// 排查表: the grids of the month at the left, the sheet of one grid with its three columns at the right.
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

Q_SIGNALS:
    void changed();

private:
    QWidget *buildGrids();
    QWidget *buildSheet();
    void choose(int row);
    void move(int months);
    void showGrid(int row);
    void showSheet();
    bool keep();
    void submit();
    void attachPaper();
    void addFinding(RoundColumn column);
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
    FieldForm *m_form = nullptr;
    QWidget *m_formPlace;
    QList<FindingColumn *> m_columns;
    ActionBar *m_bar;
    Button *m_keep;
    Button *m_submit;
    Button *m_paper;
};

} // namespace helin
