#include "ui/shell/loginwindow.h"

#include "ui/app/appsettings.h"
#include "ui/shell/brand.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/recoverydialog.h"
#include "ui/shell/unlockentry.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

namespace helin {

LoginWindow::LoginWindow(AppSettings &settings, const Clock &clock, QWidget *parent)
    : QWidget{parent}
    , m_settings{settings}
    , m_clock{clock}
    , m_folderLabel{new ElidedLabel{QString(), TextRole::Secondary, Ink::Secondary, this}}
    , m_user{new QComboBox{this}}
    , m_entry{new UnlockEntry{tr("&Password"), tr("Please type the password."), this}}
    , m_forgotten{new LinkButton{tr("Password forgotten…"), TextRole::Secondary, this}}
{
    setWindowTitle(tr("Helin"));
    setAccessibleName(tr("Log in"));
    m_user->setEditable(true);
    m_user->lineEdit()->setAccessibleName(tr("User"));
    m_entry->setButtonTexts(tr("Log in"), tr("Unlocking…"));
    m_entry->setWait([this] {
        const auto wait = attempt([this] { return KeysFile{Store::keysPath(m_folder)}.waitMillis(user(), m_clock); });
        return wait ? *wait : 0;
    });

    auto *brand = new Brand{this};
    brand->setIndent(0);
    brand->setLine(tr("Records of the village station"));
    auto *other = new LinkButton{tr("Other folder…"), TextRole::Secondary, this};
    auto *setUp = new LinkButton{tr("Set up a new station…"), TextRole::Secondary, this};
    auto *restore = new LinkButton{tr("Restore from a backup…"), TextRole::Secondary, this};
    auto *practice = new LinkButton{tr("Try with invented people…"), TextRole::Secondary, this};
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folderLabel, 1);
    folderRow->addWidget(other);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_forgotten);
    ways->addStretch(1);
    ways->addWidget(restore);
    ways->addStretch(1);
    ways->addWidget(setUp);

    auto *card = new QWidget{this};
    auto *column = new QVBoxLayout{card};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addWidget(brand);
    column->addLayout(folderRow);
    column->addWidget(new LabelledField{tr("&User"), m_user, this});
    column->addWidget(m_entry);
    column->addLayout(ways);
    column->addWidget(practice, 0, Qt::AlignHCenter);
    putInMiddle(this, card);

    connect(other, &LinkButton::clicked, this, &LoginWindow::chooseStore);
    connect(setUp, &LinkButton::clicked, this, &LoginWindow::setUpRequested);
    connect(practice, &LinkButton::clicked, this, &LoginWindow::practiceRequested);
    connect(restore, &LinkButton::clicked, this, &LoginWindow::restoreRequested);
    connect(m_forgotten, &LinkButton::clicked, this, &LoginWindow::recover);
    connect(m_entry, &UnlockEntry::submitted, this, &LoginWindow::tryPassword);
    connect(m_entry, &UnlockEntry::busyChanged, this, [this](bool busy) { m_user->setEnabled(!busy); });
    connect(m_user->lineEdit(), &QLineEdit::returnPressed, m_entry, [this] { m_entry->setFocus(); });
    setStore(settings.storeFolder());
}

LoginWindow::~LoginWindow() = default;

QLineEdit *LoginWindow::passwordField() const
{
    return m_entry->field();
}

void LoginWindow::setStore(const QString &folder)
{
    m_folder = folder.isEmpty() ? QString() : QDir{folder}.absolutePath();
    m_folderLabel->setText(m_folder.isEmpty() ? tr("No data folder chosen") : QDir::toNativeSeparators(m_folder));
    m_entry->reset();
    readUsers();
}

void LoginWindow::readUsers()
{
    m_user->clear();
    const bool there = !m_folder.isEmpty() && Store::exists(m_folder);
    if (!m_folder.isEmpty() && !there) {
        m_entry->say(tr("There are no records in this folder."));
    }
    if (there) {
        const auto users = attempt([this] { return KeysFile{Store::keysPath(m_folder)}.users(); });
        if (users) {
            m_user->addItems(*users);
        } else {
            m_entry->say(users.error().line());
        }
    }
    m_entry->setAllowed(there);
    m_forgotten->setEnabled(there);
    (m_user->count() > 0 ? static_cast<QWidget *>(m_entry) : m_user)->setFocus();
}

void LoginWindow::setUser(const QString &user)
{
    m_user->setCurrentText(user);
}

QString LoginWindow::user() const
{
    return m_user->currentText().trimmed();
}

QString LoginWindow::message() const
{
    return m_entry->message();
}

void LoginWindow::chooseStore()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with the records"), m_folder);
    if (!folder.isEmpty()) {
        setStore(folder);
    }
}

void LoginWindow::unlock()
{
    m_entry->submit();
}

void LoginWindow::tryPassword(const QString &password)
{
    if (user().isEmpty()) {
        m_user->setFocus();
        return;
    }
    using Opened = std::unique_ptr<Workspace>;
    m_entry->run<Opened>([folder = m_folder, name = user(), password,
                          clock = &m_clock] { return Workspace::open(folder, name, password, *clock); },
                         [this](Result<Opened> opened) {
                             if (opened) {
                                 enter(std::move(opened).value());
                                 return;
                             }
                             const Error &error = opened.error();
                             if (error.kind == ErrorKind::WrongPassword || error.kind == ErrorKind::Refused) {
                                 m_entry->refuse(error);
                                 return;
                             }
                             m_entry->say(error.what.translated());
                             auto *dialog = new ErrorDialog{error, this};
                             dialog->open();
                         });
}

void LoginWindow::enter(std::unique_ptr<Workspace> workspace)
{
    m_entry->reset();
    if (!workspace->isPractice()) { // the next start asks for the real one
        m_settings.setStoreFolder(m_folder);
    }
    Q_EMIT unlocked(std::make_shared<std::unique_ptr<Workspace>>(std::move(workspace)));
}

QDialog *LoginWindow::recover()
{
    if (!Store::exists(m_folder)) {
        return nullptr;
    }
    QStringList users;
    for (int i = 0; i < m_user->count(); ++i) {
        users.append(m_user->itemText(i));
    }
    ForgottenDialog *dialog = askRecoveryCode(m_folder, users, user(), m_clock, this);
    follow(dialog);
    connect(dialog, &ForgottenDialog::requestWanted, this, [this, dialog] {
        dialog->reject();
        askTownshipForReset(m_folder, user(), this);
    });
    connect(dialog, &ForgottenDialog::answerWanted, this, [this, dialog] {
        dialog->reject();
        follow(askTownshipAnswer(m_folder, m_clock, this));
    });
    return dialog;
}

void LoginWindow::follow(ForgottenDialog *dialog)
{
    connect(dialog, &ForgottenDialog::opened, this,
            [this](const std::shared_ptr<std::unique_ptr<Workspace>> &workspace) { enter(std::move(*workspace)); });
}

} // namespace helin
