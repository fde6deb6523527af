#include "tests/support/accessible.h"
#include "tests/ui/shell/desk.h"
#include "ui/forms/fieldset.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/recoverypaper.h"
#include "ui/shell/loginwindow.h"
#include "ui/shell/recoverydialog.h"
#include "ui/shell/townshipnotice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include "core/storage/meta.h"
#include "core/workspace/townshipreset.h"

#include <QTextDocument>

using namespace helin;
using test::Desk;

TEST_CASE("The picture of the recovery sheet is a QR picture with its quiet zone, and differs by the code")
{
    const QString payload = QStringLiteral("HELIN-RECOVERY:1:511703116204:7K2MQX4D93HVTB6N5RWF81CJPZ0G");
    const QImage picture = qrPicture(payload, 1);
    REQUIRE_FALSE(picture.isNull());
    CHECK(picture.width() == picture.height());
    CHECK((picture.width() - 8 - 17) % 4 == 0); // 17 + 4 × version, and four squares of quiet at each side
    const auto dark = [&](int x, int y) {
        return qGray(picture.pixel(x, y)) < 128;
    };
    for (int i = 0; i < picture.width(); ++i) {
        CHECK_FALSE((dark(i, 3) || dark(3, i)));
    }
    const int far = picture.width() - 4 - 7;
    for (const QPoint corner : {QPoint(4, 4), QPoint(far, 4), QPoint(4, far)}) { // the three finder patterns
        CHECK(dark(corner.x(), corner.y()));
        CHECK_FALSE(dark(corner.x() + 1, corner.y() + 1));
        CHECK(dark(corner.x() + 3, corner.y() + 3));
    }
    CHECK(qrPicture(payload, 3).width() == 3 * picture.width());
    CHECK(qrPicture(QString(payload).replace(QLatin1Char('K'), QLatin1Char('L')), 1) != picture);
    CHECK(qrPicture(QString(9000, QLatin1Char('A')), 1).isNull());
}

TEST_CASE("The paper says whose it is, the code, what it is for and where to keep it")
{
    Desk desk;
    const RecoverySheet sheet = makeRecoverySheet(desk.context().workspace()).orThrow();
    QTextDocument paper;
    fillRecoveryPaper(paper, sheet);
    const QString text = paper.toPlainText();
    CHECK(text.contains(QStringLiteral("新场村")));
    CHECK(text.contains(sheet.code));
    for (const Message &line : sheet.words) {
        CHECK(text.contains(line.translated()));
    }
    previewRecoveryPaper(desk.context(), sheet, &desk.window());
    auto *preview = desk.window().findChild<PrintPreview *>();
    REQUIRE(preview != nullptr);
    const QString pdf = desk.path(QStringLiteral("sheet.pdf"));
    preview->savePdf(pdf);
    CHECK(QFileInfo(pdf).size() > 1000);
}

TEST_CASE("Password forgotten: the code of the sheet and a new password log in")
{
    Desk desk;
    const RecoverySheet sheet = makeRecoverySheet(desk.context().workspace()).orThrow();
    REQUIRE(desk.application().switchUser());
    REQUIRE(test::waitFor([&] { return !desk.context().isOpen(); }));
    auto *dialog = qobject_cast<ForgottenDialog *>(desk.application().loginWindow()->recover());
    REQUIRE(dialog != nullptr);
    const QString problems = (test::namelessWidgets(*dialog) + test::englishTexts(*dialog)).join(QLatin1Char('\n'));
    INFO(problems.toStdString());
    CHECK(problems.isEmpty());
    FieldSet &fields = dialog->fields();
    const auto confirm = [&] {
        dialog->confirmButton()->click();
        REQUIRE(test::waitFor(
            [&] { return desk.application().mainWindow() != nullptr || dialog->confirmButton()->isEnabled(); }));
    };
    QString wrong = sheet.code;
    wrong[0] = wrong.at(0) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    fields.setText(QStringLiteral("code"), wrong);
    fields.setText(QStringLiteral("user"), QStringLiteral("周敏"));
    fields.setText(QStringLiteral("password"), QStringLiteral("found again 2026"));
    fields.setText(QStringLiteral("again"), QStringLiteral("found again 2026"));
    confirm();
    REQUIRE(desk.application().mainWindow() == nullptr);
    CHECK(fields.field(QStringLiteral("code"))->hasError());

    fields.setText(QStringLiteral("code"), sheet.payload);
    confirm();
    REQUIRE(desk.application().mainWindow() != nullptr);
    CHECK(desk.context().workspace().writes().audit().list(1).first().act == QStringLiteral("recovery.use"));
    CHECK(attempt([&] {
              return desk.keys().unlock(QStringLiteral("周敏"), QStringLiteral("found again 2026"), desk.clock());
          }).ok());
}

TEST_CASE("A station whose password the township has set says so until somebody has taken note")
{
    test::UiContext ui;
    CHECK_FALSE(TownshipNotice{ui.context()}.isVisibleTo(nullptr));
    Meta meta{ui.context().workspace().store().connection()};
    meta.set("township_reset_user", Value(QStringLiteral("周敏")));
    meta.set("township_reset_at", Value(ui.clock().nowMillis()));
    REQUIRE(townshipResetNotice(ui.context().workspace()));
    TownshipNotice notice{ui.context()};
    CHECK_FALSE(notice.isHidden());
    CHECK(test::visibleTexts(notice).join(QLatin1Char('\n')).contains(QStringLiteral("周敏")));
    notice.acknowledge();
    CHECK(notice.isHidden());
    CHECK_FALSE(townshipResetNotice(ui.context().workspace()));
    CHECK(ui.errors().isEmpty());
}
