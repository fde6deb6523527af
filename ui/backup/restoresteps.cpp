#include "ui/backup/restoresteps.h"

#include "core/organisation/accounts.h"
#include "ui/backup/backupwork.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QtConcurrentRun>

namespace helin {

namespace {

constexpr int leastTable = 160;

QLineEdit *secretField()
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout{widget};
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    return column;
}

} // namespace

RestoreSourceStep::RestoreSourceStep(QDate today, QWidget *parent)
    : QWidget{parent}
    , m_words{new Label{{}, TextRole::Body, Ink::Secondary}}
    , m_error{new ErrorBox}
    , m_table{new TableView{tr("Backups that were found")}}
    , m_model{makeBackupModel(today, true, this)}
{
    m_words->setWordWrap(true);
    m_error->hide();
    m_table->setModel(m_model);
    QList<int> widths;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        widths << m_model->widthOf(i);
    }
    m_table->setColumns(QStringLiteral("backups-found"), widths);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(Theme::of(this).px(leastTable));
    auto *file = new Button{tr("Choose a &file…")};
    auto *folder = new Button{tr("Look in another f&older…")};
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    buttons->addWidget(file);
    buttons->addWidget(folder);
    buttons->addStretch();
    auto *column = columnIn(this);
    column->addWidget(m_words);
    column->addWidget(m_error);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(file, &Button::clicked, this, &RestoreSourceStep::askForFile);
    connect(folder, &Button::clicked, this, &RestoreSourceStep::askForFolder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RestoreSourceStep::choiceChanged);
    connect(m_table, &QAbstractItemView::activated, this, &RestoreSourceStep::taken);
}

void RestoreSourceStep::look(const QStringList &folders)
{
    if (m_looking) {
        return;
    }
    m_looking = true;
    m_folders = folders;
    m_words->setText(tr("Looking for backups on this PC and on plugged-in sticks …"));
    auto *watcher = new QFutureWatcher<QList<FoundBackup>>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_looking = false;
        const std::optional<FoundBackup> before = chosen();
        QList<FoundBackup> found = watcher->result();
        watcher->deleteLater();
        for (const FoundBackup &one : std::as_const(m_found)) { // chosen by hand meanwhile
            const bool there = std::any_of(found.cbegin(), found.cend(),
                                           [&](const FoundBackup &other) { return other.path == one.path; });
            if (!there) {
                found.prepend(one);
            }
        }
        m_found = found;
        show(before ? before->path : found.isEmpty() ? QString() : found.first().path);
    });
    watcher->setFuture(
        QtConcurrent::run([folders] { return backupsInFolders(folders + backupFoldersOnSticks(), RecordId()); }));
}

void RestoreSourceStep::show(const QString &path)
{
    QList<BackupRow> rows;
    int place = -1;
    for (const FoundBackup &found : std::as_const(m_found)) {
        place = found.path == path ? int(rows.size()) : place;
        rows.append({found, tr("when it was made")});
    }
    m_model->setRows(rows);
    m_words->setText(
        rows.isEmpty()
            ? tr("No backup was found. Plug in the stick with the backups, or choose the file of one.")
            : tr("%n backup(s) found. Choose one; the newest stands at the top.", nullptr, int(rows.size())));
    if (place >= 0) {
        m_table->selectRow(place);
    }
    Q_EMIT choiceChanged();
}

bool RestoreSourceStep::chooseFile(const QString &path)
{
    const auto manifest = attempt([&] { return readBackupManifest(path); });
    m_error->setVisible(!manifest.ok());
    if (!manifest) {
        m_error->setError(manifest.error());
        return false;
    }
    m_found.removeIf([&](const FoundBackup &one) { return one.path == path; });
    m_found.prepend({path, *manifest});
    show(path);
    return true;
}

void RestoreSourceStep::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Backup to put back"), {},
                                                      tr("Backups (*%1)").arg(QString(backupSuffix)));
    if (!path.isEmpty()) {
        chooseFile(path);
    }
}

void RestoreSourceStep::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with backups"));
    if (!folder.isEmpty()) {
        look(m_folders + QStringList{folder});
    }
}

std::optional<FoundBackup> RestoreSourceStep::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->row(rows.first().row()).found);
}

RestoreKeyStep::RestoreKeyStep(QDate today, bool inSession, QWidget *parent)
    : QWidget{parent}
    , m_today{today}
    , m_facts{new Facts{2}}
    , m_withPassword{new QRadioButton{tr("With a &password of that day")}}
    , m_withCode{new QRadioButton{tr("With the &code of the recovery sheet")}}
    , m_user{new QComboBox}
    , m_password{secretField()}
    , m_code{new QLineEdit}
    , m_new{secretField()}
    , m_repeat{secretField()}
    , m_folder{new QLineEdit}
    , m_userField{new LabelledField{tr("&User"), m_user}}
    , m_passwordField{new LabelledField{tr("Pass&word"), m_password}}
    , m_codeField{new LabelledField{tr("Reco&very code"), m_code}}
    , m_newField{new LabelledField{tr("&New password"), m_new}}
    , m_repeatField{new LabelledField{tr("New password a&gain"), m_repeat}}
    , m_folderField{new LabelledField{tr("New &folder for the data"), m_folder}}
{
    m_withPassword->setChecked(true);
    m_code->setPlaceholderText(QStringLiteral("7K2M-QX4D-…"));
    auto *column = columnIn(this);
    column->addWidget(m_facts);
    column->addWidget(new Hairline);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(metrics::space4);
    ways->addWidget(m_withPassword);
    ways->addWidget(m_withCode);
    ways->addStretch();
    column->addLayout(ways);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space2);
    grid->addWidget(m_userField, 0, 0);
    grid->addWidget(m_passwordField, 0, 1);
    grid->addWidget(m_codeField, 0, 1);
    grid->addWidget(m_newField, 1, 0);
    grid->addWidget(m_repeatField, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    auto *place = new QHBoxLayout;
    place->setSpacing(metrics::space2);
    auto *choose = new Button{tr("Choo&se…")};
    place->addWidget(m_folderField, 1);
    place->addWidget(choose, 0, Qt::AlignBottom);
    column->addLayout(place);
    column->addWidget(new Hairline);
    auto *happens = new RowList;
    QList<Row> rows{
        {DueMark::None, tr("The data of that day are put into the new folder and checked again, piece by piece."), {}},
        {DueMark::None, tr("What is there now stays where it is, untouched."), {}},
        {DueMark::None,
         tr("This station goes on from the backup; the township is told so with the next exchange."),
         {}},
        {DueMark::None,
         tr("What the township had received since comes back with the next exchange; what was never sent does not."),
         {}},
    };
    if (inSession) {
        rows.prepend({DueMark::None, tr("First the open data are backed up once more."), {}});
    }
    happens->setRows(rows);
    column->addWidget(happens);
    column->addStretch();
    connect(m_withPassword, &QRadioButton::toggled, this, &RestoreKeyStep::showFields);
    connect(choose, &Button::clicked, this, [this] {
        const QString above = QFileDialog::getExistingDirectory(this, tr("Where the new folder is made"),
                                                                QFileInfo{m_folder->text()}.absolutePath());
        if (!above.isEmpty()) {
            m_folder->setText(QDir::toNativeSeparators(QDir{above}.filePath(QFileInfo{m_folder->text()}.fileName())));
        }
    });
    for (LabelledField *field : {m_userField, m_passwordField, m_codeField, m_newField, m_repeatField, m_folderField}) {
        if (auto *line = qobject_cast<QLineEdit *>(field->editor())) {
            connect(line, &QLineEdit::textEdited, field, &LabelledField::clearMessage);
        }
    }
    showFields();
}

void RestoreKeyStep::showFields()
{
    const bool withCode = m_withCode->isChecked();
    m_passwordField->setVisible(!withCode);
    for (LabelledField *field : {m_codeField, m_newField, m_repeatField}) {
        field->setVisible(withCode);
    }
}

void RestoreKeyStep::setWithCode(bool withCode)
{
    (withCode ? m_withCode : m_withPassword)->setChecked(true);
}

void RestoreKeyStep::setBackup(const FoundBackup &backup, const QString &into)
{
    const bool another = m_backup.path != backup.path;
    m_backup = backup;
    const BackupManifest &manifest = backup.manifest;
    m_facts->setFacts({{tr("Of"), manifest.siteName},
                       {tr("Made"), momentWords(manifest.at, m_today)},
                       {tr("Why"), occasionWords(manifest.occasion)},
                       {tr("Holds"), tr("%n change(s)", nullptr, int(manifest.logPosition))},
                       {tr("Size"), sizeWords(manifest.bytes())},
                       {tr("Checked"), tr("when it was made, and again now")}});
    if (another) {
        m_folder->setText(QDir::toNativeSeparators(into));
        m_user->clear();
        if (const auto users = backupUsers(backup.path)) {
            m_user->addItems(*users);
        } else {
            m_userField->setError(users.error().line());
        }
        forget();
    }
}

std::optional<RestoreRequest> RestoreKeyStep::request()
{
    const bool withCode = m_withCode->isChecked();
    const auto missing = [](LabelledField *field, const QString &words) {
        field->setError(words);
        field->editor()->setFocus();
        return std::nullopt;
    };
    if (m_user->currentText().isEmpty()) {
        return missing(m_userField, tr("Please choose who opens it."));
    }
    if (!withCode && m_password->text().isEmpty()) {
        return missing(m_passwordField, tr("Please type the password."));
    }
    if (withCode && m_code->text().trimmed().isEmpty()) {
        return missing(m_codeField, tr("Please type the code of the recovery sheet."));
    }
    if (withCode) {
        const auto usable = attempt([this] {
            requireUsablePassword(m_new->text(), m_user->currentText());
            return true;
        });
        if (!usable) {
            return missing(m_newField, usable.error().line());
        }
        if (m_new->text() != m_repeat->text()) {
            return missing(m_repeatField, tr("The two passwords differ."));
        }
    }
    if (m_folder->text().trimmed().isEmpty()) {
        return missing(m_folderField, tr("Please name the new folder."));
    }
    return RestoreRequest{m_backup.path, QDir::fromNativeSeparators(m_folder->text().trimmed()), m_user->currentText(),
                          withCode ? m_code->text().trimmed() : m_password->text(), withCode};
}

QString RestoreKeyStep::passwordAfter() const
{
    return m_withCode->isChecked() ? m_new->text() : m_password->text();
}

bool RestoreKeyStep::showError(const Error &error)
{
    if (error.kind == ErrorKind::WrongPassword) {
        LabelledField *field = m_withCode->isChecked() ? m_codeField : m_passwordField;
        field->setError(error.line());
        field->editor()->setFocus();
        return true;
    }
    if (error.kind == ErrorKind::Refused) {
        m_folderField->setError(error.line());
        m_folder->setFocus();
        return true;
    }
    return false;
}

void RestoreKeyStep::focusFirst()
{
    (m_withCode->isChecked() ? m_code : m_password)->setFocus();
}

void RestoreKeyStep::forget()
{
    for (QLineEdit *field : {m_password, m_code, m_new, m_repeat}) {
        field->clear();
    }
}

} // namespace helin
