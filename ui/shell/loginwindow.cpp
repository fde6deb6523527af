#include "ui/shell/loginwindow.h"

#include "ui/app/appsettings.h"
#include "ui/shell/brand.h"
#include "ui/shell/errordialog.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QProgressBar>
#include <QtConcurrentRun>

namespace helin {

namespace {

constexpr int cardWidth = 400;

} // namespace

LoginWindow::LoginWindow(AppSettings &settings, const Clock &clock, QWidget *parent)
    : QWidget{parent}
    , m_settings{settings}
    , m_clock{clock}
    , m_folderLabel{new ElidedLabel{QString(), TextRole::Secondary, Ink::Secondary, this}}
    , m_user{new QComboBox{this}}
    , m_password{new QLineEdit{this}}
    , m_passwordField{new LabelledField{tr("&Password"), m_password, this}}
    , m_enter{new Button{tr("Log in"), Button::Kind::Primary, this}}
    , m_progress{new QProgressBar{this}}
{
    setWindowTitle(tr("Helin"));
    setAccessibleName(tr("Log in"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_user->setEditable(true);
    m_user->lineEdit()->setAccessibleName(tr("User"));
    m_enter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::space1);
    m_progress->setAccessibleName(tr("Unlocking"));

    auto *brand = new Brand{this};
    brand->setIndent(0);
    brand->setLine(tr("Records of the village station"));
    auto *other = new LinkButton{tr("Other folder…"), TextRole::Secondary, this};
    auto *setUp = new LinkButton{tr("Set up a new station…"), TextRole::Secondary, this};
    auto *practice = new LinkButton{tr("Try with invented people…"), TextRole::Secondary, this};
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folderLabel, 1);
    folderRow->addWidget(other);

    auto *card = new QWidget{this};
    auto *column = new QVBoxLayout{card};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addWidget(brand);
    column->addLayout(folderRow);
    column->addWidget(new LabelledField{tr("&User"), m_user, this});
    column->addWidget(m_passwordField);
    column->addSpacing(metrics::space1);
    column->addWidget(m_enter);
    column->addWidget(m_progress);
    column->addWidget(setUp, 0, Qt::AlignHCenter);
    column->addWidget(practice, 0, Qt::AlignHCenter);
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keep);
    m_progress->hide();
    auto *outer = new QGridLayout{this};
    outer->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space6);
    outer->addWidget(card, 1, 1);
    for (const int edge : {0, 2}) {
        outer->setRowStretch(edge, 1);
        outer->setColumnStretch(edge, 1);
    }
    const auto fit = [this, card] {
        card->setFixedWidth(Theme::of(this).px(cardWidth));
    };
    connect(&Theme::of(this), &Theme::changed, card, fit);
    fit();

    connect(other, &LinkButton::clicked, this, &LoginWindow::chooseStore);
    connect(setUp, &LinkButton::clicked, this, &LoginWindow::setUpRequested);
    connect(practice, &LinkButton::clicked, this, &LoginWindow::practiceRequested);
    connect(m_enter, &Button::clicked, this, &LoginWindow::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginWindow::unlock);
    connect(m_user->lineEdit(), &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        if (!m_wait.isActive()) {
            m_passwordField->clearMessage();
        }
    });
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, &LoginWindow::countDown);
    setStore(settings.storeFolder());
}

LoginWindow::~LoginWindow() = default;

void LoginWindow::setStore(const QString &folder)
{
    m_folder = folder.isEmpty() ? QString() : QDir{folder}.absolutePath();
    m_folderLabel->setText(m_folder.isEmpty() ? tr("No data folder chosen") : QDir::toNativeSeparators(m_folder));
    m_wait.stop();
    m_passwordField->clearMessage();
    readUsers();
}

void LoginWindow::readUsers()
{
    m_user->clear();
    const bool there = !m_folder.isEmpty() && Store::exists(m_folder);
    if (!m_folder.isEmpty() && !there) {
        say(tr("There are no records in this folder."));
    }
    if (there) {
        const auto users = attempt([this] { return KeysFile{Store::keysPath(m_folder)}.users(); });
        if (users) {
            m_user->addItems(*users);
        } else {
            say(users.error().line());
        }
    }
    m_enter->setEnabled(there && !m_busy);
    (m_user->count() > 0 ? static_cast<QWidget *>(m_password) : m_user)->setFocus();
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
    return m_password->accessibleDescription();
}

void LoginWindow::say(const QString &words)
{
    m_passwordField->setError(words);
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
    if (m_busy || m_wait.isActive() || !m_enter->isEnabled()) {
        return;
    }
    if (user().isEmpty()) {
        m_user->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        say(tr("Please type the password."));
        m_password->setFocus();
        return;
    }
    setBusy(true);
    m_passwordField->clearMessage();
    auto *watcher = new QFutureWatcher<std::shared_ptr<Outcome>>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const std::shared_ptr<Outcome> outcome = watcher->result();
        watcher->deleteLater();
        finish(outcome);
    });
    watcher->setFuture(
        QtConcurrent::run([folder = m_folder, name = user(), password = m_password->text(), clock = &m_clock] {
            return std::make_shared<Outcome>(Workspace::open(folder, name, password, *clock));
        }));
}

void LoginWindow::finish(const std::shared_ptr<Outcome> &outcome)
{
    setBusy(false);
    if (outcome->ok()) {
        m_password->clear();
        m_settings.setStoreFolder(m_folder);
        Q_EMIT unlocked(std::make_shared<std::unique_ptr<Workspace>>(std::move(*outcome).value()));
        return;
    }
    const Error &error = outcome->error();
    if (error.kind == ErrorKind::WrongPassword || error.kind == ErrorKind::Refused) {
        say(error.line());
        countDown();
        m_password->setFocus();
        m_password->selectAll();
        return;
    }
    say(error.what.translated());
    auto *dialog = new ErrorDialog{error, this};
    dialog->open();
}

void LoginWindow::countDown()
{
    const auto wait = attempt([this] { return KeysFile{Store::keysPath(m_folder)}.waitMillis(user(), m_clock); });
    const int seconds = wait ? int((*wait + 999) / 1000) : 0;
    if (seconds > 0) {
        say(tr("Wrong password. Try again in %n s.", nullptr, seconds));
        m_wait.start();
    } else if (m_wait.isActive()) {
        m_wait.stop();
        m_passwordField->clearMessage();
    }
    m_enter->setEnabled(seconds == 0);
}

void LoginWindow::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_enter->setText(busy ? tr("Unlocking…") : tr("Log in"));
    for (QWidget *field : QList<QWidget *>{m_enter, m_user, m_password}) {
        field->setEnabled(!busy);
    }
}

} // namespace helin
