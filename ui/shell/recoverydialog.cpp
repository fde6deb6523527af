#include "ui/shell/recoverydialog.h"

#include "core/workspace/recovery.h"
#include "core/workspace/townshipreset.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/filefield.h"
#include "ui/forms/passwordfields.h"
#include "ui/shell/errordialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDir>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QtConcurrentRun>

namespace helin {

namespace {

constexpr int dialogWidth = 480;
constexpr int longestCode = 200;
const QString codeField = QStringLiteral("code");
const QString userField = QStringLiteral("user");
const QString passwordField = QStringLiteral("password");
const QString fileField = QStringLiteral("file");

void addUser(FieldSet &fields, const QStringList &users, const QString &user)
{
    auto *name = new QLineEdit{user}; // may be somebody who has no password here
    auto *completer = new QCompleter{users, name};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    name->setCompleter(completer);
    fields.addField(userField, ForgottenDialog::tr("Your &name"), name);
    fields.setRequired(userField);
}

/// The check code, to be read out.
void tellCheckCode(const ResetPaper &paper, QWidget *parent)
{
    auto *told = new ConfirmDialog{
        {.title = ForgottenDialog::tr("Check code: %1").arg(paper.fingerprint),
         .will = {ForgottenDialog::tr("be asked for by the township: read it out by phone"),
                  ForgottenDialog::tr("be answered with a file; then choose “Take in the answer…” here")},
         .willNot = {ForgottenDialog::tr("tell the township your password: keep it, it opens the answer")},
         .can = {},
         .confirmText = ForgottenDialog::tr("Written down"),
         .dangerous = false},
        parent};
    told->setAttribute(Qt::WA_DeleteOnClose);
    told->cancelButton()->hide();
    told->open();
}

} // namespace

ForgottenDialog::ForgottenDialog(const ConfirmQuestion &question, QWidget *parent)
    : ConfirmDialog{question, parent}
    , m_fields{new FieldSet{1}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBody(m_fields);
    setMinimumWidth(Theme::of(this).px(dialogWidth));
    setGuard([this] { return begin(); });
}

ForgottenDialog::~ForgottenDialog()
{
    for (auto *watcher : findChildren<QFutureWatcherBase *>()) {
        watcher->waitForFinished();
    }
}

void ForgottenDialog::setWork(std::function<Work()> prepare, const QString &field)
{
    m_prepare = std::move(prepare);
    m_field = field;
}

bool ForgottenDialog::begin()
{
    const QStringList wrong = m_fields->check();
    if (!wrong.isEmpty()) {
        m_fields->focus(wrong.first());
        return false;
    }
    using Shared = std::shared_ptr<Result<std::unique_ptr<Workspace>>>;
    setBusy(true);
    auto *watcher = new QFutureWatcher<Shared>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Shared result = watcher->result();
        watcher->deleteLater();
        setBusy(false);
        if (!*result) {
            showError(result->error());
            return;
        }
        const auto workspace = std::make_shared<std::unique_ptr<Workspace>>(std::move(*result).value());
        accept();
        if (*workspace) {
            Q_EMIT opened(workspace);
        } else {
            Q_EMIT done();
        }
    });
    watcher->setFuture(QtConcurrent::run(
        [work = m_prepare()]() -> Shared { return std::make_shared<Result<std::unique_ptr<Workspace>>>(work()); }));
    return false; // closes when it is done
}

void ForgottenDialog::showError(const Error &error)
{
    if (m_fields->showError(error)) {
        return;
    }
    switch (error.kind) {
    case ErrorKind::WrongPassword:
    case ErrorKind::Refused:
    case ErrorKind::WrongReceiver:
    case ErrorKind::Invalid:
        m_fields->showError(m_field, error.line());
        break;
    case ErrorKind::NotFound:
        m_fields->showError(m_fields->has(userField) ? userField : m_field, error.line());
        break;
    default:
        (new ErrorDialog{error, this})->open();
    }
}

void ForgottenDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    confirmButton()->setEnabled(!busy);
    cancelButton()->setEnabled(!busy);
}

void ForgottenDialog::reject()
{
    if (!m_busy) {
        ConfirmDialog::reject();
    }
}

ForgottenDialog *askRecoveryCode(const QString &folder, const QStringList &users, const QString &user,
                                 const Clock &clock, QWidget *parent)
{
    auto *dialog = new ForgottenDialog{
        {.title = ForgottenDialog::tr("Password forgotten"),
         .will = {ForgottenDialog::tr("set your new password; it stands in the operation log")},
         .willNot = {ForgottenDialog::tr("change any record, or the passwords of others")},
         .can = {ForgottenDialog::tr("also be done by the station head, who gives a new password under Settings, "
                                     "Users")},
         .confirmText = ForgottenDialog::tr("Set it and log in"),
         .dangerous = false},
        parent};
    FieldSet &fields = dialog->fields();
    auto *code = new QLineEdit;
    code->setMaxLength(longestCode);
    code->setPlaceholderText(ForgottenDialog::tr("Type it from the recovery sheet, or scan the picture"));
    fields.addField(codeField, ForgottenDialog::tr("Recovery &code"), code);
    fields.setRequired(codeField);
    addUser(fields, users, user);
    addNewPassword(fields, ForgottenDialog::tr("New &password"), [&fields] { return fields.text(userField); });
    const auto deposited = attempt([&] { return hasDeposit(folder); });
    if (deposited && *deposited) {
        auto *ways = new QWidget;
        auto *row = new QHBoxLayout{ways};
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::space4);
        auto *request = new LinkButton{ForgottenDialog::tr("No sheet: ask the township…")};
        auto *answer = new LinkButton{ForgottenDialog::tr("Take in the answer…")};
        row->addWidget(request);
        row->addWidget(answer);
        row->addStretch(1);
        fields.addRow(ways);
        QObject::connect(request, &LinkButton::clicked, dialog, &ForgottenDialog::requestWanted);
        QObject::connect(answer, &LinkButton::clicked, dialog, &ForgottenDialog::answerWanted);
    }
    dialog->setWork(
        [&fields, folder, &clock]() -> ForgottenDialog::Work {
            return [folder, code = fields.text(codeField), user = fields.text(userField),
                    password = typedPassword(fields), &clock] {
                return openByRecovery(folder, code, user, password, clock);
            };
        },
        codeField);
    dialog->open();
    return dialog;
}

ForgottenDialog *askTownshipForReset(const QString &folder, const QString &user, QWidget *parent)
{
    auto *dialog = new ForgottenDialog{
        {.title = ForgottenDialog::tr("Ask the township for a new password"),
         .will = {ForgottenDialog::tr("write a file for the township, and show a check code to read out by phone")},
         .willNot = {ForgottenDialog::tr("tell the township the password")},
         .can = {ForgottenDialog::tr("be answered by the township's administrator alone")},
         .confirmText = ForgottenDialog::tr("Write the request"),
         .dangerous = false},
        parent};
    FieldSet &fields = dialog->fields();
    addUser(fields, {}, user);
    addNewPassword(fields, ForgottenDialog::tr("New &password"), [&fields] { return fields.text(userField); });
    addFile(fields, fileField, ForgottenDialog::tr("&File for the township"), FileUse::Write,
            QDir::home().filePath(ForgottenDialog::tr("password request.json")));
    const auto paper = std::make_shared<ResetPaper>();
    dialog->setWork(
        [&fields, folder, paper]() -> ForgottenDialog::Work {
            return [folder, paper, user = fields.text(userField), password = typedPassword(fields),
                    path = fields.text(fileField)]() -> Result<std::unique_ptr<Workspace>> {
                return attempt([&] {
                    *paper = requestReset(folder, user, password, path).orThrow();
                    return std::unique_ptr<Workspace>();
                });
            };
        },
        fileField);
    QObject::connect(dialog, &ForgottenDialog::done, parent, [paper, parent] { tellCheckCode(*paper, parent); });
    dialog->open();
    return dialog;
}

ForgottenDialog *askTownshipAnswer(const QString &folder, const Clock &clock, QWidget *parent)
{
    auto *dialog = new ForgottenDialog{
        {.title = ForgottenDialog::tr("Take in the township's answer"),
         .will = {ForgottenDialog::tr("make the password of the request yours; all here are told until another who "
                                      "keeps the accounts has taken note")},
         .willNot = {ForgottenDialog::tr("change any record, or the passwords of others")},
         .can = {},
         .confirmText = ForgottenDialog::tr("Set it and log in"),
         .dangerous = false},
        parent};
    FieldSet &fields = dialog->fields();
    addFile(fields, fileField, ForgottenDialog::tr("&File from the township"), FileUse::Read);
    addHidden(fields, passwordField, ForgottenDialog::tr("&Password chosen for the request"));
    fields.setRequired(passwordField);
    dialog->setWork(
        [&fields, folder, &clock]() -> ForgottenDialog::Work {
            return [folder, path = fields.text(fileField), password = typedPassword(fields, passwordField), &clock] {
                return acceptReset(folder, path, password, clock);
            };
        },
        passwordField);
    dialog->open();
    return dialog;
}

} // namespace helin
