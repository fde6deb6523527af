// What can be done with a person.
#include "core/retention/personsheet.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/people/personpanel.h"
#include "ui/pages/retention/erasedialog.h"
#include "ui/pages/retention/retentionsheets.h"
#include "ui/pages/whoopened.h"
#include "ui/printing/formsheet.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"

#include <QMenu>
#include <QTextDocument>

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
    fillMoreMenu();
}

void PersonPanel::fillMoreMenu()
{
    m_moreMenu->clear();
    Rights &rights = m_context.workspace().rights();
    QAction *sheet = m_moreMenu->addAction(icon(QStringLiteral("print")), tr("Personal information sheet…"));
    connect(sheet, &QAction::triggered, this, &PersonPanel::showSheet);
    offer(sheet, rights.allowsOperation(QStringLiteral("retention.person_sheet")));
    m_moreMenu->addSeparator();
    QAction *erase = m_moreMenu->addAction(tr("Erase on request…"));
    connect(erase, &QAction::triggered, this, &PersonPanel::askToErase);
    offer(erase, rights.allowsOperation(QStringLiteral("retention.erase")));
}

QDialog *PersonPanel::showSheet()
{
    const Result<PersonSheet> sheet = personSheet(m_context.workspace().writes(), person());
    if (!sheet) {
        m_context.showError(sheet.error());
        return nullptr;
    }
    QTextDocument document;
    fillPersonSheet(document, *sheet);
    return previewForm(m_context, std::nullopt, document, tr("Personal information sheet: %1").arg(sheet->name),
                       window());
}

EraseDialog *PersonPanel::askToErase()
{
    EraseDialog *dialog = EraseDialog::onRequest(m_context, toRecord(m_detail.resident), window());
    if (dialog != nullptr) {
        dialog->open();
    }
    return dialog;
}

void PersonPanel::fillMenu(QMenu &menu)
{
    QAction *reveal = menu.addAction(icon(QStringLiteral("eye")), m_reveal->text());
    reveal->setEnabled(m_reveal->isEnabled());
    reveal->setToolTip(m_reveal->toolTip());
    menu.setToolTipsVisible(true);
    connect(reveal, &QAction::triggered, this, &PersonPanel::toggleReveal);
    for (const auto &[button, own] :
         {std::pair(m_edit, m_editMenu), std::pair(m_end, m_endMenu), std::pair(m_more, m_moreMenu)}) {
        menu.addMenu(button->text())->addActions(own->actions());
    }
    addWhoOpened(menu, m_context, {RecordNumber<Resident>::value, person().id, m_detail.resident.name}, this);
}

} // namespace helin
