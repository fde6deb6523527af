#include "ui/shell/setupwizard.h"

#include "core/organisation/villagelist.h"
#include "core/security/passwordstrength.h"
#include "tests/support/accessible.h"
#include "tests/support/uifixture.h"
#include "ui/pages/page.h"
#include "ui/shell/application.h"
#include "ui/shell/firststeps.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/setupsteps.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace helin;

TEST_CASE("The first start makes a store in three steps and ends on the workbench")
{
    test::speakChinese();
    const test::OwnSettings settings;
    QTemporaryDir dir;
    qputenv("HELIN_MACHINE_DIR", dir.path().toUtf8());
    const SystemClock clock;
    Application application{Theme::of(nullptr), clock};
    application.setCost({.memoryKiB = 8, .passes = 1});
    application.start();
    SetUpWizard *wizard = application.wizard();
    REQUIRE(wizard != nullptr);
    const auto problems = [&] {
        return (test::namelessWidgets(*wizard) + test::englishTexts(*wizard)).join(QLatin1Char('\n')).toStdString();
    };
    CHECK(problems().empty());
    wizard->next();
    REQUIRE(wizard->step() == 1);
    CHECK(problems().empty());

    wizard->next(); // nothing filled in: stays
    CHECK(wizard->step() == 1);
    PlaceStep &place = wizard->placeStep();
    wizard->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(wizard));
    place.nameField()->setFocus();
    QTest::keyClicks(place.nameField(), QStringLiteral("xc"));
    test::settle();
    CHECK(problems().empty());
    QTest::keyClick(place.nameField(), Qt::Key_Return);
    CHECK(place.nameField()->text() == QStringLiteral("新场村"));
    CHECK(place.codeField()->text() == QStringLiteral("511703116204"));
    place.setFolder(dir.filePath(QStringLiteral("store")));
    wizard->next();
    REQUIRE(wizard->step() == 2);
    CHECK(problems().empty());

    AccountStep &account = wizard->accountStep();
    account.userField()->setText(QStringLiteral("周敏"));
    account.passwordField()->setText(QStringLiteral("12345678"));
    account.repeatField()->setText(QStringLiteral("12345678"));
    wizard->next();
    CHECK(wizard->step() == 2);
    account.passwordField()->setText(QStringLiteral("xinchang 2026"));
    account.repeatField()->setText(QStringLiteral("xinchang 2027"));
    wizard->next();
    CHECK(wizard->step() == 2);
    account.repeatField()->setText(QStringLiteral("xinchang 2026"));
    wizard->next();
    REQUIRE(test::waitFor([&] { return wizard->step() == 3; }));
    wizard->next();
    MainWindow *window = application.mainWindow();
    REQUIRE(window != nullptr);
    CHECK(window->currentPage()->section() == Section::Workbench);
    CHECK(window->findChild<FirstSteps *>() != nullptr);
    CHECK(application.context().workspace().stationCode() == QStringLiteral("511703116204"));
    CHECK(AppSettings{}.storeFolder() == dir.filePath(QStringLiteral("store")));
}

TEST_CASE("A township takes a code of nine digits and no village code")
{
    test::speakChinese();
    const test::OwnSettings settings;
    AppSettings ini;
    const SystemClock clock;
    SetUpWizard wizard{ini, clock};
    wizard.roleStep().setRole(SiteRole::Township);
    wizard.next();
    REQUIRE(wizard.step() == 1);
    wizard.placeStep().nameField()->setText(QStringLiteral("石桥镇"));
    wizard.placeStep().codeField()->setText(QStringLiteral("511703116204"));
    wizard.next();
    CHECK(wizard.step() == 1);
    wizard.placeStep().codeField()->setText(QStringLiteral("511703116"));
    wizard.next();
    CHECK(wizard.step() == 2);
    wizard.back();
    CHECK(wizard.step() == 1);
    CHECK(wizard.placeStep().codeField()->text() == QStringLiteral("511703116000"));
}

TEST_CASE("Only a township chooses its encryption, and a station follows")
{
    test::speakChinese();
    const test::OwnSettings settings;
    RoleStep step;
    step.show();
    SetUp setUp;
    step.setSuite(SuiteId::Gm);
    step.fill(setUp);
    CHECK(setUp.suite == SuiteId::Intl); // of a station: what its township chose is known when it joins
    const auto shown = [&] {
        QStringList words;
        for (const QRadioButton *choice : step.findChildren<QRadioButton *>()) {
            if (choice->isVisible()) {
                words << choice->text();
            }
        }
        return words.size();
    };
    CHECK(shown() == 2);
    step.setRole(SiteRole::Township);
    CHECK(shown() == 4);
    CHECK(test::englishTexts(step).isEmpty());
    step.fill(setUp);
    CHECK(setUp.suite == SuiteId::Gm);
    step.setSuite(SuiteId::Intl);
    step.fill(setUp);
    CHECK(setUp.suite == SuiteId::Intl);
}

TEST_CASE("Villages are found by the beginning of the name, by initials and by code")
{
    CHECK(villageList().size() == 39);
    CHECK(findVillages(QStringLiteral("新场")).value(0).shortName == QStringLiteral("新场村"));
    CHECK(findVillages(QStringLiteral("xc")).value(0).code == QStringLiteral("511703116204"));
    CHECK(findVillages(QStringLiteral("204")).value(0).shortName == QStringLiteral("新场村"));
    CHECK(findVillages(QStringLiteral("柳杨路")).value(0).shortName == QStringLiteral("柳杨路社区"));
    CHECK(findVillages(QStringLiteral("zzz")).isEmpty());
    CHECK(findVillages({}, 5).size() == 5);
}

TEST_CASE("A password is judged by its form")
{
    CHECK(passwordStrength(QStringLiteral("abc12")) == PasswordStrength::TooShort);
    CHECK(passwordStrength(QStringLiteral("12345678")) == PasswordStrength::Weak);
    CHECK(passwordStrength(QStringLiteral("87654321")) == PasswordStrength::Weak);
    CHECK(passwordStrength(QStringLiteral("aaaabbbb1")) == PasswordStrength::Weak);
    CHECK(passwordStrength(QStringLiteral("zhoumin2026"), QStringLiteral("zhoumin")) == PasswordStrength::Weak);
    CHECK(passwordStrength(QStringLiteral("qingming4")) == PasswordStrength::Fair);
    CHECK(passwordStrength(QStringLiteral("four green hills 7")) == PasswordStrength::Good);
}
