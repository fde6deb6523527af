// What can be done with a household, a dwelling and a member of it.
#include "ui/app/offer.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/people/homepanel.h"
#include "ui/pages/people/personpanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"

#include <QMenu>

namespace helin {

void HomePanel::fillMenu(QMenu &menu)
{
    if (m_primary->isVisibleTo(this)) {
        QAction *primary = menu.addAction(icon(QStringLiteral("plus")), m_primary->text());
        connect(primary, &QAction::triggered, m_primary, &Button::click);
        primary->setEnabled(m_primary->isEnabled());
        primary->setToolTip(m_primary->toolTip());
        menu.setToolTipsVisible(true);
    }
    menu.addActions(m_menu->actions());
}

void HomePanel::showMemberMenu(const QPoint &at)
{
    const QModelIndex index = m_members->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    m_members->setCurrentIndex(index); // the menu is about this person
    QMenu menu;
    m_person->fillMenu(menu);
    menu.addSeparator();
    QAction *copy = menu.addAction(icon(QStringLiteral("copy")), tr("Copy as text"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, m_members, &TableView::copySelection);
    menu.exec(m_members->viewport()->mapToGlobal(at));
}

void HomePanel::fillDwellingMenu(const Dwelling &dwelling, bool withSeparator)
{
    if (withSeparator) {
        m_menu->addSeparator();
    }
    connect(m_menu->addAction(tr("Change the dwelling…")), &QAction::triggered, this,
            [this, id = dwelling.id] { m_desk.editDwelling(Ref<Dwelling>(id)); });
    QList<HomeStep> steps;
    if (dwelling.rental == RentalState::LetFiled || dwelling.rental == RentalState::LetUnfiled) {
        steps << HomeStep::FileRental << HomeStep::EndLetting;
    } else {
        steps << HomeStep::Let;
    }
    steps << HomeStep::FireCheck;
    if (m_what == Shown::Dwelling && m_householdModel->rowCount() == 0) {
        steps << HomeStep::RemoveDwelling;
    }
    for (const HomeStep step : steps) {
        connect(m_menu->addAction(PeopleDesk::words(step)), &QAction::triggered, this,
                [this, step, dwelling] { m_desk.ask(step, dwelling); });
    }
    offer(m_menu, m_context.workspace().rights().allows(toRecord(dwelling), Action::Edit));
}

void HomePanel::fillHouseholdMenu(const HouseholdDetail &detail)
{
    m_menu->clear();
    connect(m_menu->addAction(tr("Change the household…")), &QAction::triggered, this,
            [this] { m_desk.editHousehold(m_household); });
    for (const HomeStep step : {HomeStep::Join, HomeStep::ChangeHead, HomeStep::MoveHousehold}) {
        connect(m_menu->addAction(PeopleDesk::words(step)), &QAction::triggered, this,
                [this, step] { m_desk.ask(step, m_detail->household); });
    }
    offer(m_menu, m_context.workspace().rights().allows(toRecord(detail.household), Action::Edit));
    if (detail.dwelling) {
        fillDwellingMenu(*detail.dwelling, true);
    }
}

} // namespace helin
