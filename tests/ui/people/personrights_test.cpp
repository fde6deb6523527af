// What a person may ask of the office: the sheet of all that is held, and erasure.
#include "core/retention/retention.h"
#include "core/storage/auditlog.h"
#include "ui/pages/retention/erasedialog.h"
#include "ui/pages/retention/retentionsheets.h"
#include "ui/printing/printpreview.h"
#include "village.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QTextDocument>

using namespace helin;

namespace {

QAction *entry(PersonPanel &panel, const QString &words)
{
    QMenu menu;
    panel.fillMenu(menu);
    for (QAction *top : menu.actions()) {
        if (top->menu() == nullptr) {
            continue;
        }
        for (QAction *action : top->menu()->actions()) {
            if (action->text().contains(words)) {
                return action;
            }
        }
    }
    return nullptr;
}

const QString sheetWords = QStringLiteral("个人信息单");
const QString eraseWords = QStringLiteral("依申请销毁");

QString problemsOf(QWidget &widget)
{
    return (test::namelessWidgets(widget) + test::englishTexts(widget)).join(QLatin1Char('\n'));
}

/// Waits for the certificate that ends an erasure, and closes it.
bool certificateShown(test::VillageOnScreen &village)
{
    return test::waitFor([&] { return village.page().window()->findChild<PrintPreview *>() != nullptr; });
}

} // namespace

TEST_CASE("The sheet of a person is previewed, masks the others, and is noted in the operation log")
{
    test::VillageOnScreen village;
    village.page().open(RecordLink::to(village.zhang));
    test::settle();
    QAction *sheet = entry(village.person(), sheetWords);
    REQUIRE(sheet != nullptr);
    CHECK(sheet->isEnabled());
    sheet->trigger();
    auto *preview = village.page().window()->findChild<PrintPreview *>();
    REQUIRE(preview != nullptr);
    test::settle();
    CHECK(preview->pageCount() >= 1);
    const QString problems = problemsOf(*preview);
    INFO(problems.toStdString());
    CHECK(problems.isEmpty());
    CHECK(village.ui().writes().audit().list(1).at(0).act == QStringLiteral("retention.person_sheet"));
    QTextDocument document;
    fillPersonSheet(document, personSheet(village.ui().writes(), village.zhang).orThrow());
    const QString text = document.toPlainText();
    CHECK(text.contains(QStringLiteral("张伟")));
    CHECK(text.contains(QStringLiteral("19900000126")));
    CHECK(text.contains(QStringLiteral("李**")));
    CHECK_FALSE(text.contains(QStringLiteral("李秀兰")));
    preview->reject();
}

TEST_CASE("Who may neither print the sheet nor erase is told so where it would be")
{
    test::VillageOnScreen village;
    User clerk;
    clerk.name = QStringLiteral("小陈");
    clerk.displayName = clerk.name;
    clerk.roles = QStringLiteral("mediator");
    clerk.active = true;
    village.ui().add(clerk);
    village.ui().writes().setUser(clerk.name);
    village.page().open(RecordLink::to(village.wife));
    test::settle();
    Rights &rights = village.ui().context().workspace().rights();
    for (const auto &[words, operation] : {std::pair(sheetWords, QStringLiteral("retention.person_sheet")),
                                           std::pair(eraseWords, QStringLiteral("retention.erase"))}) {
        INFO(words.toStdString());
        QAction *action = entry(village.person(), words);
        REQUIRE(action != nullptr);
        CHECK_FALSE(action->isEnabled());
        CHECK_FALSE(rights.allowsOperation(operation).words().isEmpty());
        CHECK(action->toolTip() == rights.allowsOperation(operation).words());
    }
    CHECK(village.person().showSheet() == nullptr);
    CHECK(village.person().askToErase() == nullptr);
    CHECK(village.ui().errors().size() == 2);
}

TEST_CASE("One item of a person is erased on request, with the ground, and the certificate is shown")
{
    test::VillageOnScreen village;
    village.page().open(RecordLink::to(village.zhang));
    test::settle();
    EraseDialog *dialog = village.person().askToErase();
    REQUIRE(dialog != nullptr);
    const QString problems = problemsOf(*dialog);
    INFO(problems.toStdString());
    CHECK(problems.isEmpty());
    CHECK(dialog->accessibleDescription().contains(QStringLiteral("居民 1")));
    // The ground is asked for, and that a period is over is not for a person to say.
    auto *why = dialog->fields().editor<QComboBox>(QStringLiteral("basis"));
    REQUIRE(why != nullptr);
    CHECK(why->findData(codeOf(ErasureBasis::PeriodOver)) < 0);
    dialog->confirmButton()->click();
    CHECK(dialog->isVisible());
    CHECK_FALSE(village.ui().context().isBusy());
    dialog->fields().setText(QStringLiteral("basis"), codeOf(ErasureBasis::ConsentWithdrawn));
    dialog->fields().editor<QComboBox>(QStringLiteral("what"))->setCurrentIndex(1); // as a person does
    dialog->confirmButton()->click();                                               // nothing ticked yet
    CHECK(dialog->isVisible());
    CHECK_FALSE(village.ui().context().isBusy());
    CHECK_FALSE(dialog->accessibleDescription().contains(QStringLiteral("居民 1")));
    dialog->chooseItem(QStringLiteral("phone"));
    // It announces what goes now: this item, and not the whole record.
    CHECK(dialog->accessibleDescription().contains(QStringLiteral("仅永久销毁以下内容：电话")));
    CHECK_FALSE(dialog->accessibleDescription().contains(QStringLiteral("居民 1")));
    const QList<QCheckBox *> boxes = dialog->findChildren<QCheckBox *>();
    REQUIRE_FALSE(boxes.isEmpty());
    CHECK(boxes.first()->isVisible());
    dialog->confirmButton()->click();
    REQUIRE(certificateShown(village));
    CHECK(village.reader().require(village.zhang).phone.isEmpty());
    CHECK(village.reader().require(village.zhang).name == QStringLiteral("张伟"));
    const QList<ErasureCertificate> proof = Retention{village.ui().writes()}.certificates();
    REQUIRE(proof.size() == 1);
    CHECK(proof[0].basis == ErasureBasis::ConsentWithdrawn);
    CHECK(erasedFieldsText(proof[0]).contains(QStringLiteral("电话")));
    CHECK(village.ui().errors().isEmpty());
}

TEST_CASE("A whole person is erased on request and the page shows it no more, leaving the question erases nothing")
{
    test::VillageOnScreen village;
    village.page().open(RecordLink::to(village.wife));
    test::settle();
    EraseDialog *left = village.person().askToErase();
    REQUIRE(left != nullptr);
    left->reject();
    test::settle();
    CHECK(village.reader().find(village.wife));

    QObject::connect(&village.ui().context(), &AppContext::reloaded, &village.page(), &Page::reload);
    EraseDialog *dialog = village.person().askToErase();
    REQUIRE(dialog != nullptr);
    dialog->fields().setText(QStringLiteral("basis"), codeOf(ErasureBasis::Request));
    dialog->fields().setText(QStringLiteral("approver"), QStringLiteral("李主任"));
    dialog->confirmButton()->click();
    REQUIRE(certificateShown(village));
    CHECK_FALSE(village.reader().find(village.wife));
    CHECK(village.reader().find(village.zhang));
    CHECK(village.called(QStringLiteral("李秀兰")).isEmpty());
    const QList<ErasureCertificate> proof = Retention{village.ui().writes()}.certificates();
    REQUIRE(proof.size() == 1);
    CHECK(proof[0].approver == QStringLiteral("李主任"));
    QTextDocument document;
    fillCertificate(document, QStringLiteral("新场村"), proof[0], false);
    CHECK(document.toPlainText().contains(QStringLiteral("居民 1")));
    CHECK_FALSE(document.toPlainText().contains(QStringLiteral("李秀兰")));
    CHECK(village.ui().errors().isEmpty());
}
