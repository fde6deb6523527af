// Retention in the settings: what is past its period, kept longer, erased, and the periods themselves.
#include "core/residents/residents.h"
#include "core/retention/retention.h"
#include "core/storage/transaction.h"
#include "tests/support/accessible.h"
#include "tests/support/uifixture.h"
#include "tests/ui/shell/become.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/retention/erasedialog.h"
#include "ui/pages/retention/retentionsheets.h"
#include "ui/pages/settings/retentionlists.h"
#include "ui/pages/settings/retentionperiodstab.h"
#include "ui/pages/settings/retentiontab.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tabpanel.h"

#include <QSpinBox>
#include <QTextDocument>

using namespace helin;

namespace {

/// The tab in a store from which people have moved away.
class Desk final
{
public:
    explicit Desk(int gone = 2)
    {
        Residents residents{ui.writes()};
        for (int i = 0; i < gone; ++i) {
            NewResident entry;
            entry.resident.name = QStringLiteral("张三%1").arg(i);
            const Ref<Resident> who = residents.registerResident(entry).orThrow().first<Resident>();
            (void)residents.moveOut(who, ui.context().today().addYears(-4), QStringLiteral("杭州")).orThrow();
            people.append(who);
        }
    }

    RetentionTab &show()
    {
        m_tab = std::make_unique<RetentionTab>(ui.context());
        const auto reload = [this] {
            m_tab->reload();
        };
        QObject::connect(&ui.context(), &AppContext::reloaded, m_tab.get(), reload);
        QObject::connect(&ui.context(), &AppContext::changed, m_tab.get(), reload);
        m_tab->resize(1166, 600);
        m_tab->show();
        test::settle();
        return *m_tab;
    }

    [[nodiscard]] int dueRows() { return m_tab->due()->table().model()->rowCount(); }
    template <class W>
    [[nodiscard]] QAbstractButton *button(W *list, const QString &words)
    {
        for (QAbstractButton *one : list->template findChildren<QAbstractButton *>()) {
            if (one->text().contains(words)) {
                return one;
            }
        }
        return nullptr;
    }

    test::UiContext ui;
    QList<Ref<Resident>> people;

private:
    std::unique_ptr<RetentionTab> m_tab;
};

QString problemsOf(QWidget &widget)
{
    return (test::namelessWidgets(widget) + test::englishTexts(widget)).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("The review list says what it is, since when, and since when its period is over")
{
    Desk desk;
    RetentionTab &tab = desk.show();
    REQUIRE(desk.dueRows() == 2);
    const QAbstractItemModel *model = tab.due()->table().model();
    const QDate closed = desk.ui.context().today().addYears(-4);
    CHECK(model->index(0, 0).data().toString() == QStringLiteral("居民"));
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("张三0"));
    CHECK(model->index(0, 2).data().toString() == closed.toString(Qt::ISODate));
    CHECK(model->index(0, 3).data().toString() == closed.addYears(3).addDays(1).toString(Qt::ISODate));
    const QString problems = problemsOf(tab);
    INFO(problems.toStdString());
    CHECK(problems.isEmpty());
    CHECK(desk.ui.errors().isEmpty());
}

TEST_CASE("Nothing past its period is said in words")
{
    Desk desk{0};
    RetentionTab &tab = desk.show();
    const QList<EmptyState *> empty = tab.due()->findChildren<EmptyState *>();
    REQUIRE(empty.size() == 1);
    CHECK(empty.first()->isVisible());
    CHECK_FALSE(tab.due()->table().isVisible());
}

TEST_CASE("A record is kept longer with a reason, leaves the list, and comes back when the lock is ended")
{
    Desk desk;
    RetentionTab &tab = desk.show();
    CHECK(tab.due()->keepLonger() == nullptr); // none chosen
    tab.due()->table().selectRow(0);
    auto *dialog = qobject_cast<StepDialog *>(tab.due()->keepLonger());
    REQUIRE(dialog != nullptr);
    CHECK(problemsOf(*dialog).isEmpty());
    dialog->confirmButton()->click(); // no reason
    CHECK(dialog->isVisible());
    CHECK(Retention{desk.ui.writes()}.locks().isEmpty());
    dialog->fields().setText(QStringLiteral("reason"), QStringLiteral("诉讼未结"));
    dialog->confirmButton()->click();
    test::settle();
    CHECK(desk.dueRows() == 1);
    REQUIRE(tab.locks()->table().model()->rowCount() == 1);
    CHECK(tab.locks()->table().model()->index(0, 1).data().toString() == QStringLiteral("诉讼未结"));
    // What is painted is not read from the store again: it may be locked.
    Workspace &workspace = desk.ui.context().workspace();
    workspace.lock();
    CHECK(tab.locks()->table().model()->index(0, 0).data().toString() == QStringLiteral("居民 张三0"));
    workspace.unlock(Store::unlock(workspace.store().folder(), QStringLiteral("周敏"),
                                   QStringLiteral("a long test password"), desk.ui.clock()));

    tab.locks()->table().selectRow(0);
    auto *end = qobject_cast<StepDialog *>(tab.locks()->endLock());
    REQUIRE(end != nullptr);
    end->fields().setText(QStringLiteral("reason"), QStringLiteral("已结案"));
    end->confirmButton()->click();
    test::settle();
    CHECK(desk.dueRows() == 2);
    CHECK(desk.ui.errors().isEmpty());
}

TEST_CASE("Erasing asks, says what goes, works beside the window and ends with a certificate")
{
    Desk desk{3};
    RetentionTab &tab = desk.show();
    tab.due()->table().selectRow(0);
    EraseDialog *left = tab.due()->erase();
    REQUIRE(left != nullptr);
    left->reject();
    test::settle();
    CHECK(desk.dueRows() == 3);

    tab.due()->table().selectAll();
    EraseDialog *dialog = tab.due()->erase();
    REQUIRE(dialog != nullptr);
    const QString problems = problemsOf(*dialog);
    INFO(problems.toStdString());
    CHECK(problems.isEmpty());
    CHECK(dialog->accessibleDescription().contains(QStringLiteral("居民 3")));
    CHECK_FALSE(dialog->fields().has(QStringLiteral("basis"))); // the period is the ground
    dialog->fields().setText(QStringLiteral("approver"), QStringLiteral("李主任"));
    dialog->confirmButton()->click();
    CHECK(desk.ui.context().isBusy());
    REQUIRE(test::waitFor([&] { return tab.findChild<PrintPreview *>() != nullptr; }));
    CHECK(desk.dueRows() == 0);
    for (const Ref<Resident> &who : desk.people) {
        CHECK_FALSE(desk.ui.reader().find(who));
    }
    REQUIRE(tab.certificates()->table().model()->rowCount() == 1);
    const QString counts = tab.certificates()->table().model()->index(0, 1).data().toString();
    CHECK(counts.contains(QStringLiteral("居民 3")));
    tab.findChild<PrintPreview *>()->reject();
    test::settle();
    tab.certificates()->table().selectRow(0);
    QDialog *again = tab.certificates()->showChosen();
    REQUIRE(again != nullptr);
    again->reject();
    CHECK(desk.ui.errors().isEmpty());
}

TEST_CASE("While traces are left in the files, toast and certificate say so")
{
    Desk desk{1};
    RetentionTab &tab = desk.show();
    QString told;
    QObject::connect(&desk.ui.context(), &AppContext::noticed, &tab, [&](const QString &words) { told = words; });
    // Another program reads: the files are not rewritten to their end.
    const auto reading = desk.ui.context().workspace().store().anotherConnection(OpenMode::ReadOnly);
    const Snapshot snapshot{*reading};
    (void)reading->userVersion();
    tab.due()->table().selectAll();
    EraseDialog *dialog = tab.due()->erase();
    REQUIRE(dialog != nullptr);
    dialog->confirmButton()->click();
    constexpr int rewriting = 20'000; // SQLite waits for the reader before it gives up
    REQUIRE(test::waitFor([&] { return tab.findChild<PrintPreview *>() != nullptr; }, rewriting));
    CHECK(told.contains(QStringLiteral("残留")));
    const QList<ErasureCertificate> proof = Retention{desk.ui.writes()}.certificates();
    REQUIRE(proof.size() == 1);
    QTextDocument paper;
    fillCertificate(paper, QStringLiteral("新场村"), proof[0], true);
    CHECK_FALSE(paper.toPlainText().contains(QStringLiteral("检索目录和文件空余部分中清除")));
    fillCertificate(paper, QStringLiteral("新场村"), proof[0], false);
    CHECK(paper.toPlainText().contains(QStringLiteral("检索目录和文件空余部分中清除")));
}

TEST_CASE("A shorter period brings more onto the list and is saved with the button")
{
    Desk desk{1};
    RetentionTab &tab = desk.show();
    QSpinBox *years = tab.periods()->field(RecordNumber<Resident>::value);
    REQUIRE(years != nullptr);
    CHECK(years->value() == 3);
    CHECK_FALSE(tab.hasUnsavedInput());
    years->setValue(5);
    CHECK(tab.hasUnsavedInput());
    tab.periods()->save();
    test::settle();
    CHECK_FALSE(tab.hasUnsavedInput());
    CHECK(desk.dueRows() == 0);
    CHECK(RetentionPeriods::load(desk.ui.context().workspace().store().connection())
              .years[RecordNumber<Resident>::value] == 5);
}

TEST_CASE("A clerk sees the list and is told why nothing can be done, others are told why there is no list")
{
    Desk desk;
    SECTION("clerk")
    {
        test::become(desk.ui, QStringLiteral("小陈"), QStringLiteral("clerk"));
        RetentionTab &tab = desk.show();
        REQUIRE(desk.dueRows() == 2);
        tab.due()->table().selectRow(0);
        for (const QString &words : {QStringLiteral("继续保留"), QStringLiteral("销毁")}) {
            INFO(words.toStdString());
            QAbstractButton *button = desk.button(tab.due(), words);
            REQUIRE(button != nullptr);
            CHECK_FALSE(button->isEnabled());
            CHECK_FALSE(button->toolTip().isEmpty());
        }
        CHECK(tab.periods()->field(RecordNumber<Resident>::value)->isReadOnly());
        CHECK(tab.due()->erase() == nullptr);
        CHECK(desk.ui.errors().size() == 1);
        CHECK(desk.ui.reader().find(desk.people.first()));
    }
    SECTION("mediator")
    {
        test::become(desk.ui, QStringLiteral("小陈"), QStringLiteral("mediator"));
        RetentionTab &tab = desk.show();
        CHECK(tab.due() == nullptr);
        REQUIRE(tab.findChild<EmptyState *>() != nullptr);
        CHECK_FALSE(tab.findChild<EmptyState *>()->accessibleName().isEmpty());
        CHECK_FALSE(tab.hasUnsavedInput());
        CHECK(desk.ui.errors().isEmpty());
    }
}
