#pragma once

#include "core/patrols/patrolsview.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QStackedWidget;

namespace helin {

class AppContext;
class Button;
class EmptyState;
class FormView;
class Label;
class StepDialog;
class TableView;

/// 排班: the shifts of a month, who walks how often, and what became of them. The township looks only.
class ShiftsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftsTab(AppContext &context, QWidget *parent = nullptr);

    void reload();
    void open(Ref<PatrolShift> shift);
    void print();
    /// Prints the card of the chosen shift.
    void printCard();
    void plan();
    /// Asks why a shift was not walked or is called off; null when there is none to choose.
    StepDialog *askWhy(bool calledOff);
    /// For the tour: chooses the first shift that is still planned.
    bool chooseOpen();
    [[nodiscard]] std::optional<ShiftRow> chosen() const;

Q_SIGNALS:
    void formWanted(helin::FormView *form);
    void changed();

private:
    QWidget *buildHead();
    QWidget *buildBar();
    void copyMonth();
    void move(int months);
    void updateButtons();

    AppContext &m_context;
    QDate m_month;
    Label *m_monthLabel;
    Label *m_fair;
    TableView *m_table;
    RowsModel<ShiftRow> *m_model;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    Button *m_card;
    Button *m_missed;
    Button *m_callOff;
    Button *m_enter;
};

} // namespace helin
