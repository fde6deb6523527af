#include "ui/shell/statusfeed.h"

#include "core/organisation/roles.h"
#include "core/records/organisation.h"
#include "ui/app/appcontext.h"
#include "ui/backup/backupwork.h"
#include "ui/delegates/duemark.h"
#include "ui/pages/exchange/receiptstatus.h"
#include "ui/widgets/statusline.h"

namespace helin {

namespace {

constexpr int minute = 60 * 1000;
/// A clock this far behind the last saved entry is wrong beyond doubt; docs: clock bounds.
constexpr qint64 behindMillis = 10 * minute;

const QString stationItem = QStringLiteral("station");
const QString userItem = QStringLiteral("user");

QString itemId(StatusItem item)
{
    switch (item) {
    case StatusItem::Receipt:
        return QStringLiteral("receipt");
    case StatusItem::Backup:
        return QStringLiteral("backup");
    case StatusItem::Clock:
        return QStringLiteral("clock");
    }
    return {};
}

} // namespace

StatusFeed::StatusFeed(AppContext &context, StatusLine *line) : QObject{line}, m_context{context}, m_line{line}
{
    // Items keep the order in which they first came.
    m_line->setItem(stationItem, QStringLiteral("home"), {});
    m_line->setItem(userItem, QStringLiteral("user"), {});
    for (const StatusItem item : {StatusItem::Receipt, StatusItem::Backup, StatusItem::Clock}) {
        m_line->setItem(itemId(item), DueMark::None, {});
    }
    connect(&context, &AppContext::statusChanged, this, [this](StatusItem item, DueMark mark, const QString &words) {
        m_line->setItem(itemId(item), mark, words);
    });
    connect(&context, &AppContext::workspaceChanged, this, &StatusFeed::update);
    connect(&context, &AppContext::reloaded, this, &StatusFeed::update);
    m_minute.setInterval(minute);
    connect(&m_minute, &QTimer::timeout, this, &StatusFeed::checkClock);
    m_minute.start();
    update();
}

void StatusFeed::update()
{
    if (!m_context.isOpen()) {
        return;
    }
    const SiteContext &site = m_context.workspace().site();
    m_line->setItem(stationItem, QStringLiteral("home"), site.name, site.stationCode);
    const QString &login = m_context.workspace().store().user();
    const auto found =
        attempt([&] { return m_context.reader().list<User>(Query{}.where(QStringLiteral("name"), Value(login))); });
    const User user = found && !found->isEmpty() ? found->first() : User();
    m_line->setItem(userItem, QStringLiteral("user"), user.displayName.isEmpty() ? login : user.displayName,
                    roleLabels(user.roles).join(QStringLiteral("、")));
    announceReceipt(m_context);
    announceBackup(m_context);
    checkClock();
    m_line->setEndText(m_context.workspace().isPractice() ? tr("Practice data · all people are made up") : QString());
}

void StatusFeed::checkClock()
{
    if (!m_context.isOpen()) {
        return;
    }
    Workspace &workspace = m_context.workspace();
    const qint64 last = workspace.writes().hlc().last().millis();
    const bool behind = last - workspace.clock().nowMillis() > behindMillis;
    m_line->setItem(itemId(StatusItem::Clock), behind ? DueMark::Overdue : DueMark::Done,
                    behind ? tr("This PC's clock is behind the last entry") : tr("Clock is right"));
}

} // namespace helin
