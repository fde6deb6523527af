// What can be done with a person.
#include "ui/app/offer.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/people/personpanel.h"
#include "ui/pages/whoopened.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"

#include <QMenu>

namespace helin {

namespace {

/// The fields that can be mended one by one, in the order of the menu; an empty name is a line between.
const QStringList editableFields{
    QStringLiteral("name"),       QStringLiteral("id_number"),
    QStringLiteral("birth_date"), QStringLiteral("phone"),
    QStringLiteral("relation"),   {},
    QStringLiteral("residency"),  QStringLiteral("registered_address"),
    QStringLiteral("education"),  QStringLiteral("employer"),
    QStringLiteral("note"),
};

} // namespace

void PersonPanel::fillMenus()
{
    m_editMenu->clear();
    const RecordType &type = describe<Resident>();
    for (const QString &name : editableFields) {
        if (name.isEmpty()) {
            m_editMenu->addSeparator();
            continue;
        }
        QAction *action = m_editMenu->addAction(type.labelOf(*type.fieldNamed(name)));
        connect(action, &QAction::triggered, this, [this, name] { editField(name); });
    }
    m_editMenu->addSeparator();
    connect(m_editMenu->addAction(tr("Everything…")), &QAction::triggered, this,
            [this] { m_desk.editPerson(person()); });
    m_endMenu->clear();
    for (const PersonStep step : PeopleDesk::stepsOf(m_detail.resident)) {
        QAction *action = m_endMenu->addAction(PeopleDesk::words(step));
        connect(action, &QAction::triggered, this, [this, step] { m_desk.ask(step, m_detail.resident); });
    }
    const Verdict mayEdit = m_context.workspace().rights().allows(toRecord(m_detail.resident), Action::Edit);
    offer(m_editMenu, mayEdit);
    offer(m_endMenu, mayEdit);
}

void PersonPanel::fillMenu(QMenu &menu)
{
    QAction *reveal = menu.addAction(icon(QStringLiteral("eye")), m_reveal->text());
    reveal->setEnabled(m_reveal->isEnabled());
    reveal->setToolTip(m_reveal->toolTip());
    menu.setToolTipsVisible(true);
    connect(reveal, &QAction::triggered, this, &PersonPanel::toggleReveal);
    for (const auto &[button, own] : {std::pair(m_edit, m_editMenu), std::pair(m_end, m_endMenu)}) {
        menu.addMenu(button->text())->addActions(own->actions());
    }
    addWhoOpened(menu, m_context, {RecordNumber<Resident>::value, person().id, m_detail.resident.name}, this);
}

} // namespace helin
