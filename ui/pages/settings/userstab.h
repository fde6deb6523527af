#pragma once

#include "core/organisation/accounts.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QComboBox;

namespace helin {

class AppContext;
class Button;
class Label;
class TableView;

/// Who works with this store, in which roles, and their passwords; what the person at the desk may do about the own
/// password, PIN, lock and recovery sheet. At a township the users of its stations are listed too, with the station.
class UsersTab final : public QWidget
{
    Q_OBJECT

public:
    explicit UsersTab(AppContext &context, QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes);
    void reload();

    /// Opens a dialog, as its button does; null where the button is not offered.
    QDialog *add();
    QDialog *edit();
    QDialog *resetPassword();
    /// Closes the account, or opens a closed one again.
    QDialog *toggle();
    QDialog *changeOwnPassword();
    QDialog *setPin();
    QDialog *newRecoverySheet();
    /// At a station: lets the township help, or not any more. At the township: answers a station's request.
    QDialog *changeDeposit();
    QDialog *answerRequest(const QString &path);
    /// Makes this user current; false when he is not in the list.
    bool selectUser(const QString &name);

    [[nodiscard]] Button *addButton() const { return m_add; }
    [[nodiscard]] Button *editButton() const { return m_edit; }
    [[nodiscard]] Button *passwordButton() const { return m_password; }
    [[nodiscard]] Button *toggleButton() const { return m_toggle; }
    [[nodiscard]] Button *recoveryButton() const { return m_recovery; }
    [[nodiscard]] Button *townshipButton() const { return m_township; }
    [[nodiscard]] Button *pinButton() const { return m_pin; }
    [[nodiscard]] Button *clearPinButton() const { return m_clearPin; }
    [[nodiscard]] TableView *table() const { return m_table; }

private:
    struct Line
    {
        User user;
        bool own = true; ///< of this station
        bool canLogIn = false;
        QString station;
    };

    void addColumns();
    void addOwnPart(class QBoxLayout *column);
    void showPin();
    void showTownship();
    [[nodiscard]] bool isDeposited() const;
    void updateButtons();
    [[nodiscard]] const Line *current() const;
    [[nodiscard]] QString stateOf(const Line &line) const;

    AppContext &m_context;
    RowsModel<Line> *m_model;
    TableView *m_table;
    Button *m_add;
    Button *m_edit;
    Button *m_password;
    Button *m_toggle;
    Button *m_pin;
    Button *m_clearPin;
    Button *m_recovery;
    Button *m_township;
    Label *m_pinState;
    QComboBox *m_idle;
};

} // namespace helin
