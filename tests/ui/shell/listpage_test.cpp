#include "ui/pages/listpage.h"

#include "core/organisation/organisation.h"
#include "tests/support/uifixture.h"
#include "tests/ui/shell/become.h"
#include "ui/models/recordtablemodel.h"
#include "ui/pages/columnmemory.h"
#include "ui/pages/listtable.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace helin;

namespace {

/// Groups as a list page.
class GroupsPage final : public ListPage
{
public:
    explicit GroupsPage(AppContext &context)
        : ListPage{context, Section::Settings, describe<Group>(), QStringLiteral("组")}
    {
        auto *model = new RecordTableModel{context.reader(), describe<Group>()};
        model->addField(QStringLiteral("number"), 80);
        model->addField(QStringLiteral("name"));
        setDetail(new QLabel{QStringLiteral("detail")});
        setModel(model);
        setAccessibleName(QStringLiteral("groups"));
    }

    RecordId shown;
    RecordId opened;

protected:
    void showRecord(const RecordId &id) override { shown = id; }
    void openRecord(const RecordId &id) override { opened = id; }
    Query wantedQuery() const override { return linkQuery().value_or(Query{}).sorted(QStringLiteral("number")); }
};

struct Village
{
    test::UiContext ui;
    QList<Group> groups;

    Village()
    {
        const QString names[] = {QStringLiteral("陈家湾"), QStringLiteral("朱湾"), QStringLiteral("堰塘边")};
        for (int i = 0; i < 3; ++i) {
            Group group;
            group.number = i + 1;
            group.name = names[i];
            groups.append(ui.add(group));
        }
    }
};

} // namespace

TEST_CASE("A list page shows the current record and keeps it through a refresh")
{
    Village village;
    GroupsPage page{village.ui.context()};
    QObject::connect(&village.ui.context(), &AppContext::changed, &page, &Page::refresh);
    page.resize(1166, 700);
    page.show();
    CHECK(page.table().model()->rowCount() == 3);
    CHECK(page.isVisible());
    REQUIRE(page.selectRecord(village.groups.at(1).id));
    CHECK(page.shown == village.groups.at(1).id);

    Group extra;
    extra.number = 9;
    village.ui.context().run([&] { return Organisation{village.ui.writes()}.addGroups({extra}); });
    CHECK(page.table().model()->rowCount() == 4);
    CHECK(page.currentRecord() == village.groups.at(1).id);
    page.reload();
    CHECK(page.currentRecord() == village.groups.at(1).id);
    CHECK(page.selectedRecords().size() == 1);
    QTest::keyClick(&page.table(), Qt::Key_Return);
    CHECK(page.opened == village.groups.at(1).id);
}

TEST_CASE("A link shows exactly the records behind a number until its chip is removed")
{
    Village village;
    GroupsPage page{village.ui.context()};
    page.resize(1166, 700);
    page.show();
    page.open(RecordLink::to<Group>(Query{}.where(QStringLiteral("number"), Compare::Greater, {Value(qint64{1})}),
                                    QStringLiteral("大于一")));
    CHECK(page.table().model()->rowCount() == 2);
    // A record that the filter hides clears it.
    page.open(RecordLink::to(Ref<Group>(village.groups.first().id)));
    CHECK(page.table().model()->rowCount() == 3);
    CHECK(page.currentRecord() == village.groups.first().id);
}

TEST_CASE("Typing on the list finds rows by pinyin initials")
{
    Village village;
    GroupsPage page{village.ui.context()};
    page.resize(1166, 700);
    page.show();
    page.table().keyboardSearch(QStringLiteral("z"));
    page.table().keyboardSearch(QStringLiteral("w"));
    CHECK(page.currentRecord() == village.groups.at(1).id);
}

TEST_CASE("Columns are remembered, and their widths follow the text size")
{
    Village village;
    const auto number = [](const GroupsPage &page) {
        return page.table().horizontalHeader()->sectionSize(0);
    };
    {
        GroupsPage page{village.ui.context()};
        page.resize(1166, 700);
        page.show();
        page.table().horizontalHeader()->resizeSection(0, 140);
    }
    Theme &theme = village.ui.context().theme();
    {
        GroupsPage page{village.ui.context()};
        page.resize(1166, 700);
        page.show();
        CHECK(number(page) == 140);
        theme.setTextScale(1.5);
        CHECK(number(page) == 210);
        theme.setTextScale(1.0);
        CHECK(number(page) == 140);
        page.table().horizontalHeader()->moveSection(1, 0);
        page.findChild<ColumnMemory *>()->setHidden(0, true);
    }
    GroupsPage again{village.ui.context()};
    CHECK(again.table().isColumnHidden(0));
    CHECK(again.table().horizontalHeader()->visualIndex(1) == 0);
}

TEST_CASE("A list is printed with the columns that are shown and what it is narrowed to")
{
    Village village;
    GroupsPage page{village.ui.context()};
    page.resize(1166, 700);
    page.show();
    ListSheet sheet = page.sheet();
    REQUIRE(sheet.columns.size() == 2);
    CHECK(sheet.rows.size() == 3);
    CHECK(sheet.rows.at(0) == QStringList{QStringLiteral("1"), QStringLiteral("陈家湾")});
    CHECK(sheet.lines.at(0).contains(QStringLiteral("新场村")));
    CHECK(sheet.lines.size() == 1);

    page.table().setColumnHidden(0, true);
    page.filterBar().search()->setText(QStringLiteral("湾"));
    sheet = page.sheet();
    REQUIRE(sheet.columns.size() == 1);
    REQUIRE(sheet.lines.size() == 2);
    CHECK(sheet.lines.at(1).contains(QStringLiteral("湾")));
}

TEST_CASE("A long list fills pages and keeps long texts whole by wrapping them")
{
    ListSheet sheet;
    sheet.title = QStringLiteral("名单");
    sheet.columns = {{QStringLiteral("姓名")}, {QStringLiteral("地址")}};
    for (int i = 0; i < 100; ++i) {
        sheet.rows.append({QStringLiteral("阿卜杜热依木·麦麦提敏"), QStringLiteral("三组陈家湾 17 号")});
    }
    CHECK_FALSE(sheet.wantsLandscape());
    QTemporaryDir folder;
    const auto pagesOf = [&folder](const ListSheet &printed) {
        QPdfWriter writer{folder.filePath(QStringLiteral("list.pdf"))};
        writer.setPageLayout(officePaper(QPageLayout::Portrait));
        return paintSheet(printed, writer);
    };
    const int pages = pagesOf(sheet);
    CHECK(pages > 1);
    for (QStringList &row : sheet.rows) {
        row[1] = QString(120, QChar(u'长'));
    }
    CHECK(sheet.wantsLandscape());
    CHECK(pagesOf(sheet) > pages);
    sheet.rows.clear();
    CHECK(pagesOf(sheet) == 1);
}

TEST_CASE("A list goes to paper only for who may print it, and the log has it")
{
    Village village;
    GroupsPage page{village.ui.context()};
    QDialog *preview = page.printList();
    REQUIRE(preview != nullptr);
    preview->reject();
    const AuditEntry noted = village.ui.writes().audit().list(1).first();
    CHECK(noted.kind() == ActKind::Print);
    CHECK(noted.type == describe<Group>().number);

    test::become(village.ui, QStringLiteral("小陈"), QStringLiteral("mediator"));
    GroupsPage refused{village.ui.context()};
    QAbstractButton *print = nullptr;
    for (auto *button : refused.findChildren<QAbstractButton *>()) {
        print = button->accessibleName().contains(QStringLiteral("打印")) ? button : print;
    }
    REQUIRE(print != nullptr);
    CHECK_FALSE(print->isEnabled());
    CHECK_FALSE(print->toolTip().isEmpty());
    const qint64 entries = village.ui.writes().audit().count();
    CHECK(refused.printList() == nullptr);
    CHECK(village.ui.errors().size() == 1);
    CHECK(village.ui.writes().audit().count() == entries);
}

TEST_CASE("The preview saves a PDF and tells when it cannot")
{
    Village village;
    GroupsPage page{village.ui.context()};
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("groups.pdf"));
    auto *preview = new PrintPreview{village.ui.context(), page.sheet()};
    preview->open();
    preview->savePdf(folder.filePath(QStringLiteral("missing/groups.pdf")));
    CHECK(village.ui.errors().size() == 1);
    CHECK(preview->isVisible());
    preview->savePdf(path);
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
    CHECK(village.ui.errors().size() == 1);
    test::settle();
}
