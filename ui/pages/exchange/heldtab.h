#pragma once

#include "core/security/membership.h"
#include "core/sync/linkstore.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QDialog;
class QStackedWidget;

namespace helin {

class AppContext;
class Button;
class TableView;

/// 暂存待核: changes that were kept aside, why, and what can be done about them.
class HeldTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HeldTab(AppContext &context, QWidget *parent = nullptr);

    void reload();
    [[nodiscard]] const TableView &table() const { return *m_table; }
    [[nodiscard]] int count() const { return m_count; }
    /// Asks for the reason, then takes the chosen change over or drops it; null when none is chosen.
    QDialog *act(bool release);

Q_SIGNALS:
    void decided();

private:
    AppContext &m_context;
    QStackedWidget *m_stack;
    TableView *m_table;
    RowsModel<HeldChange> *m_model;
    Button *m_release;
    Button *m_drop;
    SignedMembershipList m_roster;
    int m_count = 0;
};

} // namespace helin
