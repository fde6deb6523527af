#pragma once

#include "core/organisation/roles.h"
#include "core/records/organisation.h"
#include "core/workspace/recovery.h"

#include <QDialog>

#include <functional>

class QCheckBox;

namespace helin {

class AppContext;
class StepDialog;

/// A check box for each role. Roles that a user has and that are not offered here stay in the list, so that they are
/// seen and kept.
class RolesBox final : public QWidget
{
    Q_OBJECT

public:
    RolesBox(const QList<Role> &offered, const QString &roles, QWidget *parent = nullptr);

    /// As in User::roles.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QCheckBox *box(Role role) const;

Q_SIGNALS:
    void changed();

private:
    QList<std::pair<Role, QCheckBox *>> m_boxes;
};

// The dialogs of the list of users. Each is shown, deletes itself, and is returned for the tour and for tests.

/// A new user with roles and a first password.
StepDialog *askNewUser(AppContext &context, QWidget *parent);
/// Name to show, phone, roles.
StepDialog *askUserChange(AppContext &context, const User &user, QWidget *parent);
/// A new password given by who keeps the accounts.
StepDialog *askPasswordFor(AppContext &context, const User &user, QWidget *parent);
StepDialog *askDisable(AppContext &context, const User &user, QWidget *parent);
StepDialog *askEnable(AppContext &context, const User &user, QWidget *parent);
StepDialog *askOwnPassword(AppContext &context, QWidget *parent);
/// Asks the password, since the PIN may be what opened the window last.
StepDialog *askOwnPin(AppContext &context, QWidget *parent);
/// Asks the password, makes a new sheet and shows it as it will be printed.
StepDialog *askRecoverySheet(AppContext &context, QWidget *parent);
/// At a station: deposits the key for the township, or takes the deposit back.
StepDialog *askDeposit(AppContext &context, bool deposit, QWidget *parent);
/// At the township: answers a station's request for a new password; null when the file is none, which is said.
StepDialog *askGrant(AppContext &context, const QString &requestPath, QWidget *parent);

} // namespace helin
