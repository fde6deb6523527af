#pragma once

#include "core/security/membership.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

namespace helin {

class AppContext;
class Button;
class Label;
class Strip;
class TableView;

/// 站点名册: who belongs to the township, and how a station joins: request, approval after comparing the check code by
/// phone, welcome.
class RosterTab final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterTab(AppContext &context, QWidget *parent = nullptr);
    void reload();
    [[nodiscard]] const TableView &table() const { return *m_table; }

Q_SIGNALS:
    void changed();

private:
    void writeRequest();
    void approveRequest();
    /// Lets a new PC in for the one that is chosen in the table.
    void replacePc();
    /// Chooses a request and lets it in; `old` is null for a PC that takes nobody's place.
    void letIn(const MemberSite *old);
    void acceptWelcome();
    void revoke();
    /// Asks to compare a code by phone; true when the person says that it agrees.
    bool compare(const QString &title, const QString &who, const QString &code);

    AppContext &m_context;
    Strip *m_strip;
    TableView *m_table;
    RowsModel<MemberSite> *m_model;
    Button *m_request;
    Button *m_accept;
    Button *m_approve;
    Button *m_replace;
    Button *m_revoke;
};

} // namespace helin
