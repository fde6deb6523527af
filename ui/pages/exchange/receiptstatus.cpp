#include "ui/pages/exchange/receiptstatus.h"

#include "core/sync/exchangestatus.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/duemark.h"
#include "ui/pages/exchange/exchangewords.h"

#include <QCoreApplication>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptStatus)
};

} // namespace

void announceReceipt(AppContext &context)
{
    Workspace &workspace = context.workspace();
    const SiteContext &site = workspace.site();
    if (site.isTownship()) {
        return;
    }
    const auto told = attempt([&] {
        const Link link = site.township.isNull() ? Link() : workspace.exchange().links().link(site.township);
        if (link.ackedNumber == 0) {
            context.setStatus(StatusItem::Receipt, DueMark::Soon, Words::tr("No receipt yet"));
            return true;
        }
        const QDate day = QDateTime::fromMSecsSinceEpoch(link.ackedAt).date();
        const auto sent = workspace.exchange().links().sent(site.township, link.ackedNumber);
        const QString time = shortTimeWords(link.ackedAt);
        context.setStatus(StatusItem::Receipt,
                          day.daysTo(context.today()) > silentAfterDays ? DueMark::Today : DueMark::Done,
                          sent && sent->changes > 0
                              ? Words::tr("Receipt %1, all %2 arrived").arg(time, QString::number(sent->changes))
                              : Words::tr("Receipt %1, all arrived").arg(time));
        return true;
    });
    if (!told) {
        context.showError(told.error());
    }
}

} // namespace helin
