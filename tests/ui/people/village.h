#pragma once

#include "core/residents/homes.h"
#include "core/residents/residents.h"
#include "tests/support/accessible.h"
#include "tests/support/uifixture.h"
#include "ui/delegates/itemroles.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/formview.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/people/homepanel.h"
#include "ui/pages/people/peoplebrowser.h"
#include "ui/pages/people/peopledesk.h"
#include "ui/pages/people/peoplelist.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/personpanel.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace helin::test {

/// A store with a few people in two groups, and the page that shows them.
class VillageOnScreen final
{
public:
    explicit VillageOnScreen(bool filled = true)
    {
        if (filled) {
            settlePeople();
        }
        m_page = std::make_unique<PeoplePage>(m_ui.context());
        QObject::connect(&m_ui.context(), &AppContext::changed, m_page.get(), &PeoplePage::refresh);
        m_page->resize(1166, 700);
        m_page->QWidget::show();
        QApplication::setActiveWindow(m_page.get());
        settle();
    }

    [[nodiscard]] UiContext &ui() { return m_ui; }
    [[nodiscard]] RecordReader &reader() { return m_ui.reader(); }
    [[nodiscard]] PeoplePage &page() { return *m_page; }
    [[nodiscard]] FieldSet &fields() { return m_page->form()->fields(); }
    [[nodiscard]] PersonPanel &person() { return m_page->browser().panel().person(); }

    [[nodiscard]] static QString number(QDate born, int order)
    {
        return IdNumber::make(QStringLiteral("999999"), born, order).text();
    }
    [[nodiscard]] QList<Resident> called(const QString &name)
    {
        return reader().list<Resident>(Query().where(QStringLiteral("name"), Value(name)));
    }
    /// Types over what stands in a field, as a person does.
    void type(const QString &field, const QString &text)
    {
        auto *line = fields().editor<QLineEdit>(field);
        REQUIRE(line != nullptr);
        line->setFocus();
        line->selectAll();
        // As an input method hands it over: QTest has no keys for Chinese.
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(line, &typed);
    }
    void save()
    {
        QTest::mouseClick(&m_page->form()->saveButton(), Qt::LeftButton);
        settle();
    }

    Ref<Group> firstGroup;
    Ref<Group> secondGroup;
    Ref<Dwelling> house;
    Ref<Dwelling> empty;
    Ref<Household> family;
    Ref<Resident> zhang;
    Ref<Resident> wife;

private:
    void settlePeople()
    {
        Residents residents{m_ui.writes()};
        Homes homes{m_ui.writes()};
        const auto group = [this](int count, const QString &name, const QString &place) {
            Group one;
            one.number = count;
            one.name = name;
            one.placeName = place;
            return Ref<Group>(m_ui.add(one).id);
        };
        firstGroup = group(1, QStringLiteral("一组"), QStringLiteral("朱湾"));
        secondGroup = group(2, QStringLiteral("二组"), QStringLiteral("陈家湾"));
        const auto dwelling = [&](const QString &address, Ref<Group> where) {
            Dwelling one;
            one.address = address;
            one.group = where;
            one.kind = DwellingKind::BrickConcrete;
            one.storeys = 2;
            return homes.addDwelling(one).orThrow().first<Dwelling>();
        };
        house = dwelling(QStringLiteral("一组朱湾12号"), firstGroup);
        empty = dwelling(QStringLiteral("二组陈家湾3号"), secondGroup);
        Resident head;
        head.name = QStringLiteral("张伟");
        head.idNumber = number({1978, 5, 14}, 101);
        head.phone = QStringLiteral("19900000126");
        head.dwelling = house;
        zhang = residents.registerResident({head}).orThrow().first<Resident>();
        family = homes.formHousehold({}, zhang).orThrow().first<Household>();
        Resident spouse;
        spouse.name = QStringLiteral("李秀兰");
        spouse.idNumber = number({1980, 2, 3}, 102);
        spouse.household = family;
        spouse.relation = Relation::Spouse;
        wife = residents.registerResident({spouse}).orThrow().first<Resident>();
    }

    UiContext m_ui;
    std::unique_ptr<PeoplePage> m_page;
};

} // namespace helin::test
