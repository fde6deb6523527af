#pragma once

#include "core/organisation/operationlog.h"
#include "ui/models/rowsmodel.h"

#include <QDialog>

class QMenu;

namespace helin {

class AppContext;
class LinkButton;
class TableView;

/// The record whose looks are asked for.
struct LookedAt
{
    quint16 type = 0;
    RecordId id = {};
    QString title = {};
};

/// 谁看过: who opened a record, saw its numbers in full, printed or exported it, and when; from the operation log, for
/// those who may see that. Show it with open(); it deletes itself.
class WhoOpenedDialog final : public QDialog
{
    Q_OBJECT

public:
    WhoOpenedDialog(AppContext &context, const LookedAt &what, QWidget *parent = nullptr);

    [[nodiscard]] TableView &table() const { return *m_table; }

private:
    TableView *m_table;
};

/// The entry of a menu that opens it; disabled, with the reason on hover, for who may not see the log.
void addWhoOpened(QMenu &menu, AppContext &context, const LookedAt &what, QWidget *parent);
/// The same as a link below a panel; `what` is asked when it is pressed.
[[nodiscard]] LinkButton *makeWhoOpenedLink(AppContext &context, std::function<std::optional<LookedAt>()> what,
                                            QWidget *parent = nullptr);

} // namespace helin
