#include "ui/pages/people/peoplebrowser.h"

#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/referencefield.h"
#include "ui/pages/people/homepanel.h"
#include "ui/pages/people/peoplefilters.h"
#include "ui/pages/people/peoplesheet.h"
#include "ui/pages/people/peoplewords.h"
#include "ui/printing/printgate.h"
#include "ui/printing/printpreview.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/completerpopup.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>

namespace helin {

namespace {

constexpr int searchWidth = 480;
constexpr int detailWidth = 670;
/// When so few dwellings fit, all of them are shown at once.
constexpr int fewDwellings = 60;

const QString linkChip = QStringLiteral("link");

} // namespace

PeopleBrowser::PeopleBrowser(PeopleDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_context{desk.context()}
    , m_header{new PageHeader{sectionTitle(Section::People), this}}
    , m_bar{new FilterBar{tr("Find a person or a house"), this}}
    , m_tree{new TreeView{tr("Groups, dwellings and households"), this}}
    , m_model{new PeopleTreeModel{m_context.reader(), this}}
    , m_panel{new HomePanel{desk}}
{
    m_bar->setSearchWidth(searchWidth);
    m_bar->setChipsOnDemand(true);
    m_bar->search()->setNote(tr("name, initials, end of phone or ID number, door"));
    m_filters = new PeopleFilters{m_context, *m_bar, false};
    m_popup = new CompleterPopup{m_bar->search()};
    m_popup->setFirstPreselected(true);
    connect(m_bar->search(), &SearchField::searchChanged, this, &PeopleBrowser::search);
    connect(m_popup, &CompleterPopup::chosen, this, [this](const CompleterEntry &entry) {
        const std::optional<RecordId> id = RecordId::parse(entry.id.toString());
        const std::optional<Record> record = id ? m_context.reader().findAny(*id) : std::nullopt;
        if (record) {
            show(record->type->number, record->id);
        }
    });
    connect(m_popup, &CompleterPopup::actionChosen, this, [this] {
        Resident preset;
        preset.name = m_bar->search()->text().trimmed();
        m_desk.registerPerson(preset);
    });
    connect(m_bar->search(), &SearchField::downPressed, this, [this] { m_tree->setFocus(); });
    connect(m_bar, &FilterBar::changed, this, &PeopleBrowser::applyFilters);
    connect(m_bar, &FilterBar::extraChipRemoved, this, [this](const QString &) { showFound(std::nullopt); });

    m_tree->setModel(m_model);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(true);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeopleBrowser::selectionMoved);
    connect(m_tree, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
        m_split->showDetail();
    });
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(RecordTypeRole).toInt() != RecordNumber<Group>::value) {
            m_split->showDetail();
        }
    });
    connect(m_panel, &HomePanel::placeRequested, this,
            [this](const RecordId &id) { show(RecordNumber<Household>::value, id); });

    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &PeopleBrowser::showContextMenu);
    auto *print = new IconButton{QStringLiteral("print"), tr("Print the register"), this};
    print->setKey(QKeySequence::Print);
    connect(print, &IconButton::clicked, this, &PeopleBrowser::printPeople);
    offer(print, mayPrint(m_context, Printed::list<Resident>()));
    m_bar->addAction(print);

    m_split = new DetailSplit{m_tree, m_panel, QStringLiteral("people-tree"), this};
    m_split->setDetailWidth(detailWidth);
    connect(m_split, &DetailSplit::overlayChanged, m_panel, &HomePanel::setClosable);
    connect(m_panel, &HomePanel::closeRequested, m_split, &DetailSplit::hideDetail);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_split, 1);
    connect(&Theme::of(this), &Theme::changed, this, &PeopleBrowser::arrange);
    arrange();
    reload();
}

ListSheet PeopleBrowser::sheet() const
{
    return peopleSheet(m_context, m_filters->residents(), m_bar->shownFilters());
}

QDialog *PeopleBrowser::printPeople()
{
    if (!notePrint(m_context, Printed::list<Resident>())) {
        return nullptr;
    }
    const auto printed = attempt([this] { return sheet(); });
    if (!printed) {
        m_context.showError(printed.error());
        return nullptr;
    }
    auto *preview = new PrintPreview{m_context, *printed, this};
    preview->open();
    return preview;
}

void PeopleBrowser::showContextMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    m_tree->setCurrentIndex(index); // the menu is about this row
    QMenu menu;
    m_panel->fillMenu(menu);
    menu.addSeparator();
    QAction *copy = menu.addAction(icon(QStringLiteral("copy")), tr("Copy as text"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, m_tree, &TreeView::copySelection);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void PeopleBrowser::arrange()
{
    const Theme &theme = Theme::of(this);
    QHeaderView *header = m_tree->header();
    header->resizeSection(PeopleTreeModel::Name, theme.px(176));
    header->resizeSection(PeopleTreeModel::About, theme.px(116));
    header->resizeSection(PeopleTreeModel::Count, theme.px(64));
}

void PeopleBrowser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_split->isOverlay()) {
        m_split->showDetail();
    }
}

void PeopleBrowser::search(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_popup->setActionText({});
        m_popup->setGroups({});
        (void)m_note.note({});
        return;
    }
    PeopleSearch search{m_context.reader()};
    const auto hits = attempt([&] { return search.find(text, m_context.today()); });
    if (!hits) {
        m_context.showError(hits.error());
        return;
    }
    if (!m_note.note(*hits)) {
        m_popup->setGroups({});
        return;
    }
    m_popup->setActionText(tr("Register “%1” …").arg(text.trimmed()));
    QList<CompleterGroup> groups{peopleGroup(*hits), placesGroup(*hits, true)};
    addVillages(groups);
    m_popup->setGroups(groups);
}

void PeopleBrowser::addVillages(QList<CompleterGroup> &groups) const
{
    if (m_villages.isEmpty()) {
        return;
    }
    // Every village has a first group: what was found says where it lies.
    for (CompleterGroup &group : groups) {
        for (CompleterEntry &entry : group.entries) {
            const std::optional<RecordId> id = RecordId::parse(entry.id.toString());
            const std::optional<Record> record = id ? m_context.reader().findAny(*id) : std::nullopt;
            const QString village = record ? villageName(m_villages, record->station) : QString();
            if (entry.columns.size() > 2) { // the last one takes the room that is left
                entry.columns.last() = QStringLiteral("%1　%2").arg(village, entry.columns.last());
            } else {
                entry.columns.append(village);
            }
        }
    }
}

bool PeopleBrowser::find()
{
    m_bar->search()->setFocus(Qt::ShortcutFocusReason);
    m_bar->search()->selectAll();
    return true;
}

void PeopleBrowser::applyFilters()
{
    const bool on = m_filters->isOn() || m_link;
    if (!on && !m_filtered) {
        return; // only the search text changed
    }
    m_filtered = on;
    auto filter = attempt([this] {
        TreeFilter wanted = m_filters->tree();
        if (m_link) {
            QSet<RecordId> ids;
            QSet<RecordId> groups;
            const RecordType &type = *recordType(m_link->type);
            for (const Record &record : m_context.reader().list(type, *m_link->query)) {
                ids.insert(record.id);
                groups.insert(record.value("group").toId());
            }
            (m_link->type == RecordNumber<Dwelling>::value ? wanted.dwellings : wanted.households) = ids;
            if (m_link->type == RecordNumber<Household>::value) {
                wanted.dwellings = m_context.reader().referredBy(type, QStringLiteral("dwelling"), *m_link->query);
            }
            wanted.groups = groups;
        }
        return wanted;
    });
    if (!filter) {
        m_context.showError(filter.error());
        return;
    }
    const bool few = filter->dwellings && filter->dwellings->size() <= fewDwellings;
    m_model->setFilter(std::move(filter).value(), m_context.today());
    if (few) {
        m_tree->expandToDepth(0);
    }
    if (!m_tree->currentIndex().isValid()) {
        selectFirst();
    }
}

void PeopleBrowser::showFound(const std::optional<RecordLink> &link)
{
    m_link = link;
    const QString caption = !link ? QString() : link->caption.isEmpty() ? tr("Selection") : link->caption;
    m_bar->setExtraChip(linkChip, tr("Shown"), caption);
    applyFilters();
}

void PeopleBrowser::reload()
{
    m_filters->fill();
    m_villages = villagesOf(m_context);
    m_model->setVillages(m_villages);
    m_model->reload(m_context.today());
    if (!m_tree->currentIndex().isValid()) {
        selectFirst();
    } else {
        m_panel->refresh();
        selectionMoved();
    }
}

void PeopleBrowser::refresh(const ChangeSet &changes)
{
    const bool places = std::any_of(changes.records.begin(), changes.records.end(), [](const ChangedRecord &one) {
        return one.type == RecordNumber<Group>::value || one.type == RecordNumber<Grid>::value;
    });
    if (places) {
        m_filters->fill();
    }
    m_quiet = true; // the rows move while they are read
    m_model->refresh(changes, m_context.today());
    m_quiet = false;
    m_panel->refresh();
    if (!m_tree->currentIndex().isValid()) {
        selectFirst();
    }
}

void PeopleBrowser::selectFirst()
{
    QModelIndex index = m_model->index(0, 0);
    if (!index.isValid()) {
        m_panel->showNothing(m_filtered ? tr("Nothing fits these filters.") : QString());
        return;
    }
    for (int level = 0; level < 2 && m_model->hasChildren(index); ++level) {
        m_model->fetchMore(index);
        m_tree->expand(index);
        if (m_model->rowCount(index) > 0) {
            index = m_model->index(0, 0, index);
        }
    }
    m_tree->setCurrentIndex(index);
}

bool PeopleBrowser::select(const QModelIndex &index)
{
    if (!index.isValid()) {
        return false;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

void PeopleBrowser::show(quint16 type, const RecordId &id)
{
    const auto indexOf = [&]() -> QModelIndex {
        switch (type) {
        case RecordNumber<Group>::value:
            return m_model->indexOf(Ref<Group>(id));
        case RecordNumber<Dwelling>::value:
            return m_model->indexOf(Ref<Dwelling>(id));
        case RecordNumber<Household>::value:
            return m_model->indexOf(Ref<Household>(id));
        default:
            return {};
        }
    };
    if (type == RecordNumber<Resident>::value) {
        const std::optional<Resident> resident = m_context.reader().find(Ref<Resident>(id));
        if (!resident) {
            return;
        }
        if (resident->household.isNull()) {
            Q_EMIT m_desk.personRequested(id); // the list shows who belongs to no household
            return;
        }
        show(RecordNumber<Household>::value, resident->household.id);
        m_panel->selectMember(Ref<Resident>(id));
        return;
    }
    m_split->showDetail();
    if (!select(indexOf()) && m_filtered) {
        showFound(std::nullopt);
        m_bar->clearFilters();
        select(indexOf());
    }
}

void PeopleBrowser::selectionMoved()
{
    if (m_quiet) {
        return;
    }
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid()) {
        m_panel->showNothing({});
        return;
    }
    const RecordId id = recordIdAt(current);
    switch (current.data(RecordTypeRole).toInt()) {
    case RecordNumber<Household>::value:
        m_panel->showHousehold(Ref<Household>(id));
        break;
    case RecordNumber<Dwelling>::value:
        if (id.isNull()) {
            m_panel->showNothing(tr("These households have no dwelling yet: open one and move it in."));
        } else {
            m_panel->showDwelling(Ref<Dwelling>(id));
        }
        break;
    default:
        m_panel->showGroup(m_model->groupAt(current));
        break;
    }
}

} // namespace helin
