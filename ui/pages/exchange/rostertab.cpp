#include "ui/pages/exchange/rostertab.h"

#include "core/workspace/mayexchange.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/models/rowsmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace helin {

namespace {

QString roleWords(SiteRole role)
{
    switch (role) {
    case SiteRole::Township:
        return RosterTab::tr("Township");
    case SiteRole::County:
        return RosterTab::tr("County");
    case SiteRole::Station:
        break;
    }
    return RosterTab::tr("Station");
}

} // namespace

RosterTab::RosterTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    m_strip = new Strip(DueMark::None, QString(), QString(), this);
    top->addWidget(m_strip);
    column->addLayout(top);
    m_model = new RowsModel<MemberSite>([](const MemberSite &member) { return member.site; }, this);
    const auto text = [](auto give) {
        return [give](const MemberSite &member, int role) -> QVariant {
            return role == Qt::DisplayRole ? QVariant(give(member)) : QVariant();
        };
    };
    m_model->addColumn(QStringLiteral("name"), tr("Name"), 0,
                       text([](const MemberSite &member) { return member.name; }));
    m_model->addColumn(QStringLiteral("code"), tr("Code"), 140,
                       text([](const MemberSite &member) { return member.stationCode; }));
    m_model->addColumn(QStringLiteral("role"), tr("Kind"), 100,
                       text([](const MemberSite &member) { return roleWords(member.role); }));
    m_model->addColumn(QStringLiteral("state"), tr("State"), 140, [](const MemberSite &member, int role) -> QVariant {
        const bool active = member.state == SiteState::Active;
        if (role == DueMarkRole) {
            return int(active ? DueMark::Done : DueMark::Overdue);
        }
        return role == Qt::DisplayRole ? QVariant(active ? tr("In use") : tr("Taken off")) : QVariant();
    });
    m_model->addColumn(QStringLiteral("id"), tr("PC number"), 130,
                       text([](const MemberSite &member) { return member.site.toString().right(8).toUpper(); }));
    m_table = new TableView(tr("List of sites"), this);
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("roster"), {0, 140, 100, 140, 130});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);

    auto *bar = new ActionBar(this);
    bar->setNote(tr("Compare the check code by phone before a site is let in."));
    m_request = new Button(tr("Write registration request…"), Button::Kind::Normal, bar);
    connect(m_request, &Button::clicked, this, &RosterTab::writeRequest);
    m_accept = new Button(tr("Take in the answer…"), Button::Kind::Primary, bar);
    connect(m_accept, &Button::clicked, this, &RosterTab::acceptWelcome);
    m_revoke = new Button(tr("Take a PC off the list…"), Button::Kind::Danger, bar);
    connect(m_revoke, &Button::clicked, this, &RosterTab::revoke);
    m_replace = new Button(tr("Replace an old PC…"), Button::Kind::Normal, bar);
    connect(m_replace, &Button::clicked, this, &RosterTab::replacePc);
    m_approve = new Button(tr("Approve a request…"), Button::Kind::Primary, bar);
    connect(m_approve, &Button::clicked, this, &RosterTab::approveRequest);
    const bool township = context.workspace().site().isTownship();
    for (Button *button : {m_request, m_accept, m_revoke, m_replace, m_approve}) {
        bar->addButton(button);
    }
    Workspace &workspace = m_context.workspace();
    offer(m_request, mayExchange(workspace, QStringLiteral("enrolment.request")));
    offer(m_accept, mayExchange(workspace, QStringLiteral("enrolment.accept")));
    offer(m_revoke, mayExchange(workspace, QStringLiteral("enrolment.revoke")));
    offer(m_approve, mayExchange(workspace, QStringLiteral("enrolment.approve")));
    offer(m_replace, mayExchange(workspace, QStringLiteral("enrolment.revoke")));
    m_request->setVisible(!township);
    m_accept->setVisible(!township);
    m_revoke->setVisible(township);
    m_approve->setVisible(township);
    m_replace->setVisible(township);
    column->addWidget(bar);
}

void RosterTab::reload()
{
    Workspace &workspace = m_context.workspace();
    if (!workspace.exchange().isEnrolled()) {
        m_model->setRows({});
        m_strip->setContent(DueMark::Today, tr("Not registered yet"),
                            tr("Write a request, hand it to the township, then take in its answer."));
        return;
    }
    const SignedMembershipList roster = workspace.exchange().roster();
    QList<MemberSite> members(roster.list.sites.begin(), roster.list.sites.end());
    std::sort(members.begin(), members.end(),
              [](const MemberSite &a, const MemberSite &b) { return a.stationCode < b.stationCode; });
    m_model->setRows(members);
    m_strip->setContent(DueMark::Done, tr("List number %1").arg(roster.list.number),
                        tr("Check code %1 · %n site(s)", nullptr, int(members.size())).arg(roster.fingerprint()));
    m_request->hide();
    m_accept->hide();
    if (const auto state = workspace.exchange().takenOff()) {
        m_strip->setContent(DueMark::Overdue, state->words().translated(), state->advice().translated());
    }
}

bool RosterTab::compare(const QString &title, const QString &who, const QString &code)
{
    ConfirmQuestion question;
    question.title = title;
    question.will = {tr("%1").arg(who), tr("Check code: %1").arg(code)};
    question.willNot = {tr("let in anybody whose code differs")};
    question.can = {tr("be stopped now: call the other side and read the code to each other")};
    question.confirmText = tr("The code agrees");
    question.dangerous = false;
    return ConfirmDialog::ask(question, this);
}

void RosterTab::writeRequest()
{
    const QString name = tr("%1 registration request.helin-request").arg(m_context.workspace().site().name);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Write registration request"), QDir::home().filePath(name));
    if (path.isEmpty()) {
        return;
    }
    const auto paper = m_context.workspace().enrolment().request(path);
    if (!paper) {
        m_context.showError(paper.error());
        return;
    }
    m_strip->setContent(DueMark::Today, tr("Request written"),
                        tr("Read this check code to the township: %1").arg(paper->fingerprint));
}

void RosterTab::approveRequest()
{
    letIn(nullptr);
}

void RosterTab::replacePc()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model->row(current.row()).role != SiteRole::Station) {
        m_context.showNotice(tr("Choose the old PC first."));
        return;
    }
    const MemberSite old = m_model->row(current.row());
    letIn(&old);
}

void RosterTab::letIn(const MemberSite *old)
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Approve a request"), QDir::homePath(),
                                                      tr("Requests (*.helin-request);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    EnrolmentDesk &desk = m_context.workspace().enrolment();
    const auto asked = desk.inspectRequest(path);
    if (!asked) {
        m_context.showError(asked.error());
        return;
    }
    const QString title = old == nullptr ? tr("Let this station in?")
                                         : tr("Let this PC in for %1, which is taken off the list?").arg(old->name);
    if (!compare(title, QStringLiteral("%1 %2").arg(asked->name, asked->stationCode), asked->fingerprint)) {
        return;
    }
    const QString answer = QFileInfo(path).dir().filePath(tr("Answer for %1.helin-welcome").arg(asked->name));
    const auto approved = desk.approve(path, answer, {{}, old == nullptr ? RecordId() : old->site});
    if (!approved) {
        m_context.showError(approved.error());
        return;
    }
    reload();
    const QString code = tr("The answer lies beside the request. Its check code: %1").arg(approved->fingerprint);
    m_strip->setContent(DueMark::Done, tr("Let in"),
                        old == nullptr ? code
                                       : code + QLatin1Char(' ') +
                                             tr("The file with all data of the station lies there too (%1): the new "
                                                "PC takes in the answer first, then this file.")
                                                 .arg(QFileInfo(approved->bundlePath).fileName()));
    m_context.reloadAll();
    Q_EMIT changed();
}

void RosterTab::acceptWelcome()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Take in the answer"), QDir::homePath(),
                                                      tr("Answers (*.helin-welcome);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    const auto accepted = m_context.workspace().enrolment().accept(path);
    if (!accepted) {
        m_context.showError(accepted.error());
        return;
    }
    reload();
    m_context.showNotice(tr("Registered with %1").arg(accepted->name));
    Q_EMIT changed();
}

void RosterTab::revoke()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_context.showNotice(tr("Choose the PC first."));
        return;
    }
    const MemberSite member = m_model->row(current.row());
    ConfirmQuestion question;
    question.title = tr("%1: take this PC off the list").arg(member.name);
    question.will = {tr("accept nothing more from this PC than what is here already"),
                     tr("tell all other sites with the next files")};
    question.willNot = {tr("delete anything that the station has entered")};
    question.can = {tr("let the station in again with a new PC")};
    question.confirmText = tr("Take off");
    if (!ConfirmDialog::ask(question, this)) {
        return;
    }
    const auto revoked = m_context.workspace().enrolment().revoke(member.site, std::numeric_limits<qint64>::max());
    if (!revoked) {
        m_context.showError(revoked.error());
        return;
    }
    reload();
    Q_EMIT changed();
}

} // namespace helin
