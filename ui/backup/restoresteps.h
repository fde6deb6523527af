#pragma once

#include "core/backup/restore.h"
#include "ui/backup/foundbackups.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace helin {

class Button;
class ErrorBox;
class Facts;
class Label;
class LabelledField;
class TableView;

/// The first step of putting a backup back: which one. Shows what lies in the known places, or takes a file.
class RestoreSourceStep final : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreSourceStep(QDate today, QWidget *parent = nullptr);

    /// Looks beside the window through these folders and through the sticks.
    void look(const QStringList &folders);
    /// Adds this file to the list and chooses it. False, with the reason on screen, when it is no backup.
    bool chooseFile(const QString &path);
    /// The chosen one.
    [[nodiscard]] std::optional<FoundBackup> chosen() const;
    /// Whether the folders are being looked through.
    [[nodiscard]] bool isLooking() const { return m_looking; }

Q_SIGNALS:
    void choiceChanged();
    /// Enter or a double click on a backup.
    void taken();

private:
    void askForFile();
    void askForFolder();
    void show(const QString &path);

    QList<FoundBackup> m_found;
    QStringList m_folders;
    bool m_looking = false;
    Label *m_words;
    ErrorBox *m_error;
    TableView *m_table;
    RowsModel<BackupRow> *m_model;
};

/// The second step: what it holds, who opens it with what, where it goes, and what will happen.
class RestoreKeyStep final : public QWidget
{
    Q_OBJECT

public:
    RestoreKeyStep(QDate today, bool inSession, QWidget *parent = nullptr);

    /// Fills in what the backup says of itself. `into` is the folder proposed.
    void setBackup(const FoundBackup &backup, const QString &into);
    /// What stands in the fields, or nothing: then it says beside a field what is missing.
    [[nodiscard]] std::optional<RestoreRequest> request();
    /// The password that opens the store afterwards: a new one after a recovery code.
    [[nodiscard]] QString passwordAfter() const;
    /// Says it beside the field it belongs to; false when it belongs to none.
    bool showError(const Error &error);
    void focusFirst();
    /// Removes passwords and code from the fields.
    void forget();

    [[nodiscard]] QComboBox *userField() const { return m_user; }
    [[nodiscard]] QLineEdit *passwordField() const { return m_password; }
    [[nodiscard]] QLineEdit *codeField() const { return m_code; }
    [[nodiscard]] QLineEdit *newPasswordField() const { return m_new; }
    [[nodiscard]] QLineEdit *repeatField() const { return m_repeat; }
    [[nodiscard]] QLineEdit *folderField() const { return m_folder; }
    void setWithCode(bool withCode);

private:
    void showFields();

    QDate m_today;
    FoundBackup m_backup;
    Facts *m_facts;
    QRadioButton *m_withPassword;
    QRadioButton *m_withCode;
    QComboBox *m_user;
    QLineEdit *m_password;
    QLineEdit *m_code;
    QLineEdit *m_new;
    QLineEdit *m_repeat;
    QLineEdit *m_folder;
    LabelledField *m_userField;
    LabelledField *m_passwordField;
    LabelledField *m_codeField;
    LabelledField *m_newField;
    LabelledField *m_repeatField;
    LabelledField *m_folderField;
};

} // namespace helin
