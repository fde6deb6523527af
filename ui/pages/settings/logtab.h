#pragma once

#include "core/organisation/operationlog.h"

#include <QPointer>
#include <QWidget>

class QDialog;
class QStackedWidget;

namespace helin {

class AppContext;
class Button;
class ConfirmDialog;
class DateField;
class EmptyState;
class FilterBar;
class FilterButton;
class IconButton;
class LogModel;
class Strip;
class TableView;

/// 操作日志: who did what when, for those who may see it; narrowed by user, kind, time and words; to paper and to a
/// file with the reason; and whether the chain holds.
class LogTab final : public QWidget
{
    Q_OBJECT

public:
    explicit LogTab(AppContext &context, QWidget *parent = nullptr);

    /// Reads anew what fits the filter; waits until it is shown.
    void refresh();
    /// Asks for the reason and the place, then writes.
    ConfirmDialog *askExport();
    void exportTo(const QString &path, const QString &reason);
    QDialog *print();
    void checkChain();

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] LogModel &model() const { return *m_model; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_bar; }
    [[nodiscard]] FilterButton &userFilter() const { return *m_user; }
    [[nodiscard]] FilterButton &kindFilter() const { return *m_kinds; }
    [[nodiscard]] DateField &fromField() const { return *m_from; }
    /// What the last check found, on screen; empty before the first.
    [[nodiscard]] QString checkWords() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    [[nodiscard]] AuditFilter wanted() const;
    void read();
    void fillUsers();

    AppContext &m_context;
    QStackedWidget *m_stack;
    FilterBar *m_bar;
    FilterButton *m_user;
    FilterButton *m_kinds;
    DateField *m_from;
    DateField *m_until;
    Button *m_check;
    IconButton *m_print;
    Button *m_export;
    Strip *m_strip;
    TableView *m_table;
    LogModel *m_model;
    QWidget *m_page;
    EmptyState *m_closed;
    EmptyState *m_none;
    qint64 m_usersAsOf = -1; ///< entries of the log when the users were looked up
    bool m_stale = true;
};

} // namespace helin
