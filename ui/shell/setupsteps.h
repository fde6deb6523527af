#pragma once

#include "core/workspace/recovery.h"
#include "ui/app/appcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace helin {

class CompleterPopup;
class ElidedLabel;
class Label;
class LabelledField;

/// One step of setting up a store.
class SetUpStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString heading() const = 0;
    /// Marks the first field that blocks and gives it the focus; true when the step is complete.
    virtual bool check() = 0;
    /// Writes what was entered.
    virtual void fill(SetUp &setUp) const = 0;
    /// The step comes into view, with what the steps before have filled.
    virtual void enter(const SetUp &) {}
};

/// Step 1: station or township office, and the encryption that a township chooses for all its stations.
class RoleStep final : public SetUpStep
{
    Q_OBJECT

public:
    explicit RoleStep(QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    bool check() override { return true; }
    void fill(SetUp &setUp) const override;
    void setRole(SiteRole role);
    void setSuite(SuiteId suite);

private:
    QRadioButton *m_station;
    QRadioButton *m_township;
    QWidget *m_suites; ///< of a township: which encryption it uses
    QRadioButton *m_intl;
    QRadioButton *m_gm;
};

/// Step 2: name and code, found by typing, and the folder for the records.
class PlaceStep final : public SetUpStep
{
    Q_OBJECT

public:
    explicit PlaceStep(QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    bool check() override;
    void fill(SetUp &setUp) const override;
    void enter(const SetUp &setUp) override;

    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QLineEdit *codeField() const { return m_code; }
    void setFolder(const QString &folder);

private:
    void suggest(const QString &typed);
    void suggestFolder();

    SiteRole m_role = SiteRole::Station;
    QLineEdit *m_name;
    LabelledField *m_nameField;
    CompleterPopup *m_villages;
    QLineEdit *m_code;
    LabelledField *m_codeField;
    QString m_folder;
    bool m_folderChosen = false;
    ElidedLabel *m_folderLabel;
};

/// Step 3: the first account.
class AccountStep final : public SetUpStep
{
    Q_OBJECT

public:
    explicit AccountStep(QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    bool check() override;
    void fill(SetUp &setUp) const override;

    [[nodiscard]] QLineEdit *userField() const { return m_user; }
    [[nodiscard]] QLineEdit *passwordField() const { return m_password; }
    [[nodiscard]] QLineEdit *repeatField() const { return m_repeat; }

private:
    void judge();

    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    LabelledField *m_userField;
    LabelledField *m_passwordField;
    LabelledField *m_repeatField;
};

/// After the third step: the code that opens the store when the password is lost.
class RecoveryStep final : public SetUpStep
{
    Q_OBJECT

public:
    explicit RecoveryStep(QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    bool check() override { return true; }
    void fill(SetUp &) const override {}
    void setSheet(const RecoverySheet &sheet);
    /// Shows the sheet as it will be printed.
    void printSheet();

private:
    AppContext m_context; ///< without a store: for what the preview has to say
    RecoverySheet m_sheet;
    Label *m_code;
    QLabel *m_picture;
    Label *m_saved;
};

} // namespace helin
