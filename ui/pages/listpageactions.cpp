// What can be done with a list page as a whole and with its rows: columns to choose, the menu of a row, printing.
#include "ui/pages/columnmemory.h"
#include "ui/pages/listpage.h"
#include "ui/pages/listtable.h"
#include "ui/printing/printgate.h"
#include "ui/printing/printpreview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filterbar.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

namespace helin {

void ListPage::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    QHeaderView *header = m_table->horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(m_table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(shown > 1 || header->isSectionHidden(column));
        connect(action, &QAction::toggled, m_columns, [this, column](bool on) { m_columns->setHidden(column, !on); });
    }
}

QAction *ListPage::addRowAction(const QString &text, const QString &iconName, const QKeySequence &key, bool forSeveral,
                                const std::function<void()> &act)
{
    auto *action = new QAction{iconName.isEmpty() ? QIcon() : icon(iconName), text, this};
    action->setData(forSeveral);
    if (!key.isEmpty()) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void ListPage::showContextMenu(const QPoint &at)
{
    QMenu menu;
    QAction *openAction = menu.addAction(icon(QStringLiteral("eye")), tr("Open"));
    openAction->setEnabled(!currentRecord().isNull());
    connect(openAction, &QAction::triggered, this, [this] { openRecord(currentRecord()); });
    menu.addActions(m_actions);
    menu.addSeparator();
    QAction *copyAction = menu.addAction(icon(QStringLiteral("copy")), tr("Copy as text"));
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(!m_table->selectionModel()->selection().isEmpty());
    connect(copyAction, &QAction::triggered, m_table, &TableView::copySelection);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

QString ListPage::sheetTitle() const
{
    return tr("%1: list").arg(title());
}

ListSheet ListPage::sheet() const
{
    ListSheet sheet = sheetOf(*m_table);
    sheet.title = sheetTitle();
    const QString office = context().workspace().site().name;
    sheet.lines = {tr("%1 · as of %2 · %n rows", nullptr, int(sheet.rows.size()))
                       .arg(office, context().today().toString(Qt::ISODate))};
    const QStringList filters = m_filterBar->shownFilters();
    if (!filters.isEmpty()) {
        sheet.lines.append(filters.join(QStringLiteral("    ")));
    }
    sheet.foot = tr("%1 · printed on %2").arg(office, context().today().toString(Qt::ISODate));
    return sheet;
}

QDialog *ListPage::printList()
{
    if (!notePrint(context(), {&m_type})) {
        return nullptr;
    }
    auto *preview = new PrintPreview{context(), sheet(), this};
    preview->open();
    return preview;
}

} // namespace helin
