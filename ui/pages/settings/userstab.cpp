#include "ui/pages/settings/userstab.h"

#include "core/records/validation.h"
#include "core/workspace/townshipreset.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/app/villages.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/settings/userdialogs.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QMenu>

#include <array>

namespace helin {

namespace {

constexpr std::array idleChoices{3, 5, 10, 15, 30, 60, 0};

/// A row of buttons that goes on in the next line where there is no room.
FlowLayout *addFlow(QBoxLayout *column, QWidget *ground)
{
    QSizePolicy wrapping{QSizePolicy::Expanding, QSizePolicy::Preferred};
    wrapping.setHeightForWidth(true);
    ground->setSizePolicy(wrapping);
    auto *flow = new FlowLayout{ground, metrics::space2};
    flow->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    column->addWidget(ground);
    return flow;
}

} // namespace

UsersTab::UsersTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_model{new RowsModel<Line>{[](const Line &line) { return line.user.id; }, this}}
    , m_table{new TableView{tr("Users"), this}}
    , m_add{new Button{tr("New user…"), Button::Kind::Normal, this}}
    , m_edit{new Button{tr("Change…"), Button::Kind::Normal, this}}
    , m_password{new Button{tr("Set a new password…"), Button::Kind::Normal, this}}
    , m_toggle{new Button{tr("Close the account…"), Button::Kind::Danger, this}}
    , m_pin{new Button{tr("Set a PIN…"), Button::Kind::Normal, this}}
    , m_clearPin{new Button{tr("Remove the PIN"), Button::Kind::Normal, this}}
    , m_recovery{new Button{tr("New recovery sheet…"), Button::Kind::Normal, this}}
    , m_township{new Button{QString(), Button::Kind::Normal, this}}
    , m_pinState{new Label{QString(), TextRole::Secondary, Ink::Secondary, this}}
    , m_idle{new QComboBox{this}}
{
    setAccessibleName(tr("Users"));
    m_add->setIconName(QStringLiteral("plus"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    FlowLayout *bar = addFlow(column, new QWidget{this});
    for (Button *button : {m_add, m_edit, m_password, m_toggle}) {
        bar->addWidget(button);
    }
    addColumns();
    column->addWidget(m_table, 1);
    addOwnPart(column);

    connect(m_add, &Button::clicked, this, &UsersTab::add);
    connect(m_edit, &Button::clicked, this, &UsersTab::edit);
    connect(m_password, &Button::clicked, this, &UsersTab::resetPassword);
    connect(m_toggle, &Button::clicked, this, &UsersTab::toggle);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_edit->isEnabled()) {
            edit();
        }
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        menu.setToolTipsVisible(true);
        for (Button *button : {m_edit, m_password, m_toggle}) {
            QAction *action = menu.addAction(button->text());
            action->setEnabled(button->isEnabled());
            action->setToolTip(button->toolTip());
            connect(action, &QAction::triggered, button, &Button::click);
        }
        menu.addSeparator();
        menu.addAction(tr("Copy as text"), m_table, &TableView::copySelection);
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersTab::updateButtons);
    reload();
}

void UsersTab::addColumns()
{
    const RecordType &type = describe<User>();
    const auto text = [](const std::function<QString(const Line &)> &words) {
        return [words](const Line &line, int role) {
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(words(line)) : QVariant();
        };
    };
    const auto label = [&type](const QString &field) {
        return type.labelOf(*type.fieldNamed(field));
    };
    QList<int> widths{112, 112, 0, 112, 112};
    m_model->addColumn(QStringLiteral("display_name"), label(QStringLiteral("display_name")), widths.at(0),
                       text([](const Line &line) { return line.user.displayName; }));
    m_model->addColumn(QStringLiteral("name"), label(QStringLiteral("name")), widths.at(1),
                       text([](const Line &line) { return line.user.name; }));
    m_model->addColumn(QStringLiteral("roles"), label(QStringLiteral("roles")), widths.at(2),
                       text([](const Line &line) { return roleLabels(line.user.roles).join(QStringLiteral("、")); }));
    m_model->addColumn(QStringLiteral("state"), tr("State"), widths.at(3),
                       text([this](const Line &line) { return stateOf(line); }));
    if (m_context.workspace().site().isTownship()) {
        m_model->addColumn(QStringLiteral("station"), tr("Station"), widths.at(4),
                           text([](const Line &line) { return line.station; }));
    } else {
        const FieldInfo *phone = type.fieldNamed(QStringLiteral("phone"));
        m_model->addColumn(
            QStringLiteral("phone"), label(QStringLiteral("phone")), widths.at(4),
            text([phone](const Line &line) { return displayText(*phone, toRecord(line.user).value("phone"), true); }));
    }
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("settings-users"), widths);
}

void UsersTab::addOwnPart(QBoxLayout *column)
{
    column->addWidget(new Hairline{Qt::Horizontal, this});
    auto *ground = new Ground{Ground::Tone::Raised, this};
    FlowLayout *own = addFlow(column, ground);
    auto *password = new Button{tr("Change my password…"), Button::Kind::Normal, ground};
    own->addWidget(password);
    own->addWidget(m_pin);
    own->addWidget(m_clearPin);
    own->addWidget(m_recovery);
    own->addWidget(m_township);
    own->addWidget(m_pinState);
    auto *idleLabel = new Label{tr("Lock when nobody works for"), TextRole::Secondary, Ink::Secondary, ground};
    own->addWidget(idleLabel);
    own->addWidget(m_idle);
    m_idle->setAccessibleName(idleLabel->text());
    for (const int minutes : idleChoices) {
        m_idle->addItem(minutes == 0 ? tr("never") : tr("%n min", nullptr, minutes), minutes);
    }
    m_idle->setCurrentIndex(std::max(0, m_idle->findData(m_context.settings().idleMinutes())));
    connect(m_idle, &QComboBox::activated, this, [this] {
        const int minutes = m_idle->currentData().toInt();
        m_context.settings().setIdleMinutes(minutes);
        m_context.session().setIdleMinutes(minutes);
    });
    connect(password, &Button::clicked, this, &UsersTab::changeOwnPassword);
    connect(m_pin, &Button::clicked, this, &UsersTab::setPin);
    connect(m_clearPin, &Button::clicked, this, [this] {
        m_context.session().forget();
        showPin();
    });
    connect(m_recovery, &Button::clicked, this, &UsersTab::newRecoverySheet);
    connect(m_township, &Button::clicked, this, [this] {
        if (!m_context.workspace().site().isTownship()) {
            changeDeposit();
            return;
        }
        const QString path = QFileDialog::getOpenFileName(this, m_township->text(), QDir::homePath(),
                                                          tr("Requests (*.json);;All files (*)"));
        if (!path.isEmpty()) {
            answerRequest(path);
        }
    });
}

QString UsersTab::stateOf(const Line &line) const
{
    return !line.user.active ? tr("closed")
           : !line.own       ? tr("logs in there")
           : line.canLogIn   ? tr("logs in here")
                             : tr("no password here");
}

void UsersTab::reload()
{
    Workspace &workspace = m_context.workspace();
    const auto lines = attempt([&] {
        Accounts accounts{workspace.store(), workspace.writes()};
        QList<Line> all;
        for (const AccountLine &account : accounts.list()) {
            all.append({account.user, true, account.canLogIn, workspace.site().name});
        }
        QHash<QString, QString> names;
        for (const Station &station : m_context.reader().list<Station>()) {
            names.insert(station.code, station.name);
        }
        for (const Village &village : villagesOf(m_context)) {
            names.insert(village.code, village.name);
        }
        for (const User &user : accounts.ofOtherStations()) {
            all.append({user, false, false, names.value(user.station, user.station)});
        }
        std::stable_sort(all.begin(), all.end(), [](const Line &a, const Line &b) {
            return a.own != b.own ? a.own : !a.own && a.user.station < b.user.station;
        });
        return all;
    });
    if (!lines) {
        m_context.showError(lines.error());
        return;
    }
    m_model->setRows(*lines);
    showPin();
    showTownship();
    updateButtons();
}

void UsersTab::refresh(const ChangeSet &)
{
    reload();
}

void UsersTab::showPin()
{
    const bool has = m_context.session().hasPin();
    m_pinState->setText(has ? tr("A PIN opens the locked window until the program is closed.") : QString());
    m_pinState->setVisible(has);
    m_clearPin->setVisible(has);
    m_pin->setText(has ? tr("Change the PIN…") : tr("Set a PIN…"));
}

bool UsersTab::isDeposited() const
{
    const auto deposited = attempt([this] { return hasDeposit(m_context.workspace().store().folder()); });
    return deposited && *deposited;
}

void UsersTab::showTownship()
{
    Workspace &workspace = m_context.workspace();
    const bool township = workspace.site().isTownship();
    m_township->setText(township        ? tr("New password for a station…")
                        : isDeposited() ? tr("No more help by the township…")
                                        : tr("Let the township help…"));
    m_township->setVisible(township || workspace.exchange().isEnrolled());
    offer(m_township, workspace.rights().allowsOperation(township ? QStringLiteral("recovery.grant")
                                                                  : QStringLiteral("recovery.deposit")));
}

const UsersTab::Line *UsersTab::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model->row(rows.first().row()) : nullptr;
}

void UsersTab::updateButtons()
{
    Workspace &workspace = m_context.workspace();
    Rights &rights = workspace.rights();
    Accounts accounts{workspace.store(), workspace.writes()};
    offer(m_add, rights.allowsOperation(QStringLiteral("user.create")));
    offer(m_recovery, rights.allowsOperation(QStringLiteral("recovery.make")));
    const Line *line = current();
    const bool closed = line != nullptr && !line->user.active;
    const Verdict general = rights.allowsOperation(QStringLiteral("user.edit"));
    const Verdict edit = line == nullptr ? general : accounts.mayEdit(rights, line->user);
    const Verdict disable = line == nullptr ? general : closed ? edit : accounts.mayDisable(rights, line->user);
    m_toggle->setText(closed ? tr("Open the account…") : tr("Close the account…"));
    m_toggle->setKind(closed ? Button::Kind::Normal : Button::Kind::Danger);
    offer(m_edit, edit, line != nullptr);
    offer(m_password, line == nullptr ? general : accounts.maySetPassword(rights, line->user),
          line != nullptr && !closed);
    offer(m_toggle, disable, line != nullptr);
}

bool UsersTab::selectUser(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).user.name == name && m_model->row(row).own) {
            m_table->selectRow(row);
            return true;
        }
    }
    return false;
}

QDialog *UsersTab::add()
{
    return m_add->isEnabled() ? askNewUser(m_context, this) : nullptr;
}

QDialog *UsersTab::edit()
{
    return m_edit->isEnabled() ? askUserChange(m_context, current()->user, this) : nullptr;
}

QDialog *UsersTab::resetPassword()
{
    return m_password->isEnabled() ? askPasswordFor(m_context, current()->user, this) : nullptr;
}

QDialog *UsersTab::toggle()
{
    if (!m_toggle->isEnabled()) {
        return nullptr;
    }
    const User user = current()->user;
    return user.active ? askDisable(m_context, user, this) : askEnable(m_context, user, this);
}

QDialog *UsersTab::changeOwnPassword()
{
    return askOwnPassword(m_context, this);
}

QDialog *UsersTab::setPin()
{
    StepDialog *dialog = askOwnPin(m_context, this);
    connect(dialog, &StepDialog::done, this, &UsersTab::showPin);
    return dialog;
}

QDialog *UsersTab::changeDeposit()
{
    if (!m_township->isEnabled()) {
        return nullptr;
    }
    StepDialog *dialog = askDeposit(m_context, !isDeposited(), this);
    connect(dialog, &StepDialog::done, this, &UsersTab::showTownship);
    return dialog;
}

QDialog *UsersTab::answerRequest(const QString &path)
{
    return m_township->isEnabled() ? askGrant(m_context, path, this) : nullptr;
}

QDialog *UsersTab::newRecoverySheet()
{
    return m_recovery->isEnabled() ? askRecoverySheet(m_context, this) : nullptr;
}

} // namespace helin
