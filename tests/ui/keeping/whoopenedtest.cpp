#include "desk.h"

#include "core/organisation/looks.h"
#include "core/records/people.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/whoopened.h"
#include "ui/widgets/button.h"

#include <QMenu>

using namespace helin;
using namespace helin::test;

TEST_CASE("Who opened a record is shown to those who may see the log, to others why not")
{
    KeepingDesk desk;
    Resident resident;
    resident.name = QStringLiteral("王秀英");
    resident.phone = QStringLiteral("13800138000");
    resident = desk.ui().add(resident);
    const LookedAt what{RecordNumber<Resident>::value, resident.id, resident.name};
    {
        WhoOpenedDialog nobody{desk.context(), what};
        nobody.setAttribute(Qt::WA_DeleteOnClose, false);
        nobody.show();
        CHECK_FALSE(nobody.table().isVisible());
    }
    (void)Looks(desk.ui().writes()).reveal(describe<Resident>(), resident.id).orThrow();
    Looks(desk.ui().writes()).print(describe<Resident>(), resident.id).orThrow();
    {
        WhoOpenedDialog dialog{desk.context(), what};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        REQUIRE(dialog.table().model()->rowCount() == 2);
        CHECK(dialog.table().model()->index(0, 1).data().toString() == QStringLiteral("周敏"));
        CHECK(
            dialog.table().model()->index(1, 2).data().toString().startsWith(actKindInfo(ActKind::Unmask).labelText()));
    }
    QWidget page;
    QMenu allowed;
    addWhoOpened(allowed, desk.context(), what, &page);
    CHECK(allowed.actions().first()->isEnabled());
    allowed.actions().first()->trigger();
    CHECK(page.findChild<WhoOpenedDialog *>() != nullptr);

    desk.become(QStringLiteral("林秀"));
    QMenu refused;
    addWhoOpened(refused, desk.context(), what, &page);
    CHECK_FALSE(refused.actions().first()->isEnabled());
    CHECK(refused.actions().first()->toolTip().contains(QStringLiteral("操作日志")));
    std::unique_ptr<LinkButton> link{makeWhoOpenedLink(desk.context(), [] { return std::nullopt; })};
    CHECK_FALSE(link->isEnabled());
    CHECK(link->toolTip().contains(QStringLiteral("操作日志")));
}
