#include "core/workspace/townshipreset.h"

#include "tests/core/sync/exchange/township.h"
#include "tests/support/accessible.h"
#include "tests/support/uifixture.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/settings/userstab.h"
#include "ui/shell/loginwindow.h"
#include "ui/shell/recoverydialog.h"
#include "ui/shell/townshipnotice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QLineEdit>
#include <QPointer>

using namespace helin;

namespace {

const QString fresh = QStringLiteral("brand new secret");
const QString user = QStringLiteral("周敏");

LinkButton *linkIn(QWidget &dialog, const QString &text)
{
    for (LinkButton *link : dialog.findChildren<LinkButton *>()) {
        if (link->text().contains(text)) {
            return link;
        }
    }
    return nullptr;
}

void checkWords(QWidget &dialog)
{
    const QString problems = (test::namelessWidgets(dialog) + test::englishTexts(dialog)).join(QLatin1Char('\n'));
    INFO(problems.toStdString());
    CHECK(problems.isEmpty());
}

} // namespace

TEST_CASE("A station that lets its township help gets a new password from it, window by window")
{
    test::speakChinese();
    test::OwnSettings own;
    test::SmallTownship world;
    const QString folder = world.a->store().folder();
    const QString request = world.path(QStringLiteral("request.json"));
    const QString answer = world.path(QStringLiteral("answer.json"));
    AppSettings settings;
    AppContext context{Theme::of(nullptr)};

    // The station turns it on.
    context.setWorkspace(std::move(world.a));
    {
        UsersTab users{context};
        users.show();
        REQUIRE_FALSE(users.townshipButton()->isHidden());
        auto *dialog = qobject_cast<StepDialog *>(users.changeDeposit());
        REQUIRE(dialog != nullptr);
        checkWords(*dialog);
        dialog->confirmButton()->click();
        test::settle();
        CHECK(hasDeposit(folder));
    }
    context.setWorkspace(nullptr);

    // Nobody knows a password: a request is written, and its check code told.
    LoginWindow login{settings, world.clock};
    login.setStore(folder);
    login.show();
    auto *forgotten = qobject_cast<ForgottenDialog *>(login.recover());
    REQUIRE(forgotten != nullptr);
    LinkButton *ask = linkIn(*forgotten, QStringLiteral("申请"));
    REQUIRE(ask != nullptr);
    ask->click();
    test::settle();
    QPointer<ForgottenDialog> asking = login.findChild<ForgottenDialog *>();
    REQUIRE(asking);
    checkWords(*asking);
    asking->fields().setText(QStringLiteral("user"), user);
    asking->fields().setText(QStringLiteral("password"), fresh);
    asking->fields().setText(QStringLiteral("again"), fresh);
    asking->fields().setText(QStringLiteral("file"), request);
    asking->confirmButton()->click();
    REQUIRE(test::waitFor([&] { return QFile::exists(request) && !asking; }));
    auto *told = login.findChild<ConfirmDialog *>();
    REQUIRE(told != nullptr);
    checkWords(*told);
    const QString code = inspectReset(*world.township, request).orThrow().fingerprint;
    CHECK(told->windowTitle().contains(code));
    told->accept();

    // The township compares the code and answers.
    context.setWorkspace(std::move(world.township));
    {
        UsersTab users{context};
        users.show();
        REQUIRE_FALSE(users.townshipButton()->isHidden());
        const QPointer<StepDialog> dialog = qobject_cast<StepDialog *>(users.answerRequest(request));
        REQUIRE(dialog);
        checkWords(*dialog);
        CHECK(dialog->windowTitle().contains(QStringLiteral("新场村")));
        for (const QString &text : test::visibleTexts(*dialog)) {
            CHECK_FALSE(text.contains(code)); // it must come by phone
        }
        dialog->fields().setText(QStringLiteral("file"), answer);
        dialog->fields().setText(QStringLiteral("fingerprint"), QStringLiteral("1111 1111 1111 1111"));
        dialog->confirmButton()->click();
        test::settle();
        REQUIRE(dialog);
        CHECK(dialog->fields().field(QStringLiteral("fingerprint"))->hasError());
        CHECK_FALSE(QFile::exists(answer));
        dialog->fields().setText(QStringLiteral("fingerprint"), code);
        dialog->confirmButton()->click();
        test::settle();
        CHECK_FALSE(dialog);
        CHECK(QFile::exists(answer));
    }
    context.setWorkspace(nullptr);

    // The station takes the answer in with the password of the request, and is told.
    std::unique_ptr<Workspace> opened;
    QObject::connect(
        &login, &LoginWindow::unlocked, &login,
        [&](const std::shared_ptr<std::unique_ptr<Workspace>> &workspace) { opened = std::move(*workspace); });
    forgotten = qobject_cast<ForgottenDialog *>(login.recover());
    REQUIRE(forgotten != nullptr);
    LinkButton *take = linkIn(*forgotten, QStringLiteral("批复"));
    REQUIRE(take != nullptr);
    take->click();
    test::settle();
    QPointer<ForgottenDialog> taking = login.findChild<ForgottenDialog *>();
    REQUIRE(taking);
    checkWords(*taking);
    taking->fields().setText(QStringLiteral("file"), answer);
    taking->fields().setText(QStringLiteral("password"), QStringLiteral("another one 77"));
    taking->confirmButton()->click();
    REQUIRE(test::waitFor([&] { return taking->confirmButton()->isEnabled(); }));
    CHECK(taking->fields().field(QStringLiteral("password"))->hasError());
    CHECK_FALSE(opened);
    taking->fields().setText(QStringLiteral("password"), fresh);
    taking->confirmButton()->click();
    REQUIRE(test::waitFor([&] { return opened != nullptr; }));
    CHECK(opened->store().user() == user);
    context.setWorkspace(std::move(opened));
    TownshipNotice notice{context};
    CHECK_FALSE(notice.isHidden());
    notice.acknowledge();
    CHECK(notice.isHidden());
}
