#include "ui/pages/people/peopletreemodel.h"

#include "ui/pages/people/peoplewords.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace helin {

/// One row; its type says which of the three nodes counts.
struct PeopleTreeModel::Node
{
    quint16 type = 0; ///< of the record; 0 for the root
    RecordId id;      ///< null for "without a group" and "without a dwelling"
    GroupNode group = {};
    DwellingNode dwelling = {};
    HouseholdNode household = {};
    Node *parent = nullptr;
    int row = 0;
    bool loaded = false;
    Children children = {};

    [[nodiscard]] bool same(const Node &other) const { return type == other.type && id == other.id; }
};

PeopleTreeModel::PeopleTreeModel(RecordReader &reader, QObject *parent)
    : QAbstractItemModel{parent}
    , m_reader{reader}
    , m_view{reader}
    , m_root{std::make_unique<Node>()}
{}

PeopleTreeModel::~PeopleTreeModel() = default;

PeopleTreeModel::Node *PeopleTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex PeopleTreeModel::indexFor(const Node *node, int column) const
{
    return node == nullptr || node == m_root.get() ? QModelIndex()
                                                   : createIndex(node->row, column, const_cast<Node *>(node));
}

bool PeopleTreeModel::passes(const Node &node) const
{
    switch (node.type) {
    case RecordNumber<Group>::value:
        return !m_filter.groups || m_filter.groups->contains(node.id);
    case RecordNumber<Dwelling>::value:
        return !m_filter.dwellings || m_filter.dwellings->contains(node.id);
    default:
        return !m_filter.households || m_filter.households->contains(node.id);
    }
}

PeopleTreeModel::Children PeopleTreeModel::read(const Node &parent)
{
    Children children;
    const auto add = [&](Node node) {
        if (passes(node)) {
            children.push_back(std::make_unique<Node>(std::move(node)));
        }
    };
    // A read that fails shows nothing here; the page tells the error when it reads its figures.
    (void)attempt([&] {
        switch (parent.type) {
        case 0:
            for (const GroupNode &group : m_view.groups(m_today)) {
                add({RecordNumber<Group>::value, group.group.id, group});
            }
            break;
        case RecordNumber<Group>::value:
            for (const DwellingNode &dwelling : m_view.dwellings(parent.group.group, m_today)) {
                add({RecordNumber<Dwelling>::value, dwelling.dwelling.id, {}, dwelling});
            }
            break;
        case RecordNumber<Dwelling>::value:
            for (const HouseholdNode &household :
                 m_view.households(parent.dwelling.dwelling, parent.parent->group.group)) {
                add({RecordNumber<Household>::value, household.household.id, {}, {}, household});
            }
            break;
        default:
            break;
        }
        return true;
    });
    return children;
}

void PeopleTreeModel::load(Node *node)
{
    if (node->loaded) {
        return;
    }
    node->loaded = true;
    Children children = read(*node);
    if (children.empty()) {
        return;
    }
    beginInsertRows(indexFor(node), 0, int(children.size()) - 1);
    for (std::unique_ptr<Node> &child : children) {
        child->parent = node;
        child->row = int(node->children.size());
        node->children.push_back(std::move(child));
    }
    endInsertRows();
}

void PeopleTreeModel::update(Node *parent)
{
    Children fresh = read(*parent);
    Children &old = parent->children;
    const auto renumber = [&old] {
        for (size_t row = 0; row < old.size(); ++row) {
            old[row]->row = int(row);
        }
    };
    const auto isIn = [](const Children &list, const Node &node) {
        return std::any_of(list.begin(), list.end(), [&](const auto &one) { return one->same(node); });
    };
    for (int row = int(old.size()) - 1; row >= 0; --row) {
        if (!isIn(fresh, *old[size_t(row)])) {
            beginRemoveRows(indexFor(parent), row, row);
            old.erase(old.begin() + row);
            renumber();
            endRemoveRows();
        }
    }
    for (size_t row = 0; row < fresh.size(); ++row) {
        Node &wanted = *fresh[row];
        if (row < old.size() && old[row]->same(wanted)) {
            old[row]->group = wanted.group;
            old[row]->dwelling = wanted.dwelling;
            old[row]->household = wanted.household;
            continue;
        }
        const auto elsewhere =
            std::find_if(old.begin(), old.end(), [&](const auto &node) { return node->same(wanted); });
        if (elsewhere != old.end()) { // its place has changed, e.g. by a new house number
            const int from = int(elsewhere - old.begin());
            beginRemoveRows(indexFor(parent), from, from);
            old.erase(elsewhere);
            renumber();
            endRemoveRows();
        }
        beginInsertRows(indexFor(parent), int(row), int(row));
        fresh[row]->parent = parent;
        old.insert(old.begin() + ptrdiff_t(row), std::move(fresh[row]));
        renumber();
        endInsertRows();
    }
    if (!old.empty()) {
        Q_EMIT dataChanged(indexFor(old.front().get()), indexFor(old.back().get(), ColumnCount - 1));
    }
    for (const std::unique_ptr<Node> &child : old) {
        if (child->loaded) {
            update(child.get());
        }
    }
}

void PeopleTreeModel::reload(QDate today)
{
    m_today = today;
    m_root->loaded = true;
    update(m_root.get());
}

void PeopleTreeModel::setFilter(TreeFilter filter, QDate today)
{
    m_filter = std::move(filter);
    reload(today);
}

void PeopleTreeModel::refresh(const ChangeSet &changes, QDate today)
{
    const bool concerns = std::any_of(changes.records.begin(), changes.records.end(), [](const ChangedRecord &one) {
        return one.type == RecordNumber<Group>::value || one.type == RecordNumber<Dwelling>::value ||
               one.type == RecordNumber<Household>::value || one.type == RecordNumber<Resident>::value;
    });
    if (concerns) {
        reload(today);
    }
}

QModelIndex PeopleTreeModel::childOf(Node *parent, quint16 type, const RecordId &id)
{
    load(parent);
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                    [&](const auto &node) { return node->type == type && node->id == id; });
    return found == parent->children.end() ? QModelIndex() : indexFor(found->get());
}

QModelIndex PeopleTreeModel::indexOf(Ref<Group> group)
{
    return childOf(m_root.get(), RecordNumber<Group>::value, group.id);
}

QModelIndex PeopleTreeModel::indexOf(Ref<Dwelling> dwelling)
{
    const std::optional<Dwelling> found = m_reader.find(dwelling);
    const QModelIndex group = found ? indexOf(found->group) : QModelIndex();
    return group.isValid() ? childOf(nodeAt(group), RecordNumber<Dwelling>::value, dwelling.id) : QModelIndex();
}

QModelIndex PeopleTreeModel::indexOf(Ref<Household> household)
{
    const std::optional<Household> found = m_reader.find(household);
    if (!found) {
        return {};
    }
    QModelIndex above = found->dwelling.isNull() ? indexOf(found->group) : indexOf(found->dwelling);
    if (above.isValid() && found->dwelling.isNull()) {
        above = childOf(nodeAt(above), RecordNumber<Dwelling>::value, {});
    }
    return above.isValid() ? childOf(nodeAt(above), RecordNumber<Household>::value, household.id) : QModelIndex();
}

GroupNode PeopleTreeModel::groupAt(const QModelIndex &index) const
{
    return nodeAt(index)->group;
}

QModelIndex PeopleTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (row < 0 || row >= int(node->children.size()) || column < 0 || column >= ColumnCount ||
        (parent.isValid() && parent.column() != 0)) {
        return {};
    }
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex PeopleTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexFor(nodeAt(child)->parent) : QModelIndex();
}

int PeopleTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int PeopleTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool PeopleTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (parent.column() > 0) {
        return false;
    }
    if (node->loaded) {
        return !node->children.empty();
    }
    switch (node->type) {
    case RecordNumber<Group>::value:
        return node->group.dwellings + node->group.households > 0;
    case RecordNumber<Dwelling>::value:
        return node->dwelling.households > 0;
    default:
        return node->type == 0;
    }
}

bool PeopleTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return node != m_root.get() && !node->loaded && hasChildren(parent);
}

void PeopleTreeModel::fetchMore(const QModelIndex &parent)
{
    load(nodeAt(parent));
}

QVariant PeopleTreeModel::display(const Node &node, int column) const
{
    switch (node.type) {
    case RecordNumber<Group>::value:
        switch (column) {
        case Name:
            return node.id.isNull() ? tr("Without a group")
                                    : QStringList{villageName(m_villages, node.group.station), node.group.name}
                                          .join(QLatin1Char(' '))
                                          .trimmed();
        case About:
            return node.group.placeName;
        case Count:
            return tr("%n household(s)", nullptr, int(node.group.households));
        default:
            return node.group.unfiled > 0   ? tr("%n not filed", nullptr, int(node.group.unfiled))
                   : node.group.fireDue > 0 ? tr("%n to be checked", nullptr, int(node.group.fireDue))
                                            : QString();
        }
    case RecordNumber<Dwelling>::value: {
        const DwellingNode &dwelling = node.dwelling;
        const GroupNode &group = node.parent->group;
        switch (column) {
        case Name:
            return node.id.isNull() ? tr("Households without a dwelling")
                                    : PeopleWords::shortAddress(dwelling.address, group.name, group.placeName);
        case About:
            return PeopleWords::building(dwelling.kind, dwelling.storeys);
        case Count:
            return tr("%n household(s)", nullptr, int(dwelling.households));
        default:
            return dwelling.households == 0 ? tr("vacant")
                                            : PeopleWords::dwelling(dwelling.rental, dwelling.fireCheck).words;
        }
    }
    default: {
        const HouseholdNode &household = node.household;
        switch (column) {
        case Name:
            return PeopleWords::household(household.name);
        case About:
            return !household.note.isEmpty()  ? household.note
                   : household.head.isEmpty() ? tr("no head")
                                              : tr("head %1").arg(household.head);
        case Count:
            return tr("%n person(s)", nullptr, int(household.people));
        default:
            return {};
        }
    }
    }
}

QVariant PeopleTreeModel::look(const Node &node, int column, int role) const
{
    const bool group = node.type == RecordNumber<Group>::value;
    if (column == Name) {
        if (role == Qt::DecorationRole) {
            return icon(group                                        ? QStringLiteral("pin")
                        : node.type == RecordNumber<Dwelling>::value ? QStringLiteral("home")
                                                                     : QStringLiteral("users"),
                        group ? Ink::Secondary : Ink::Text);
        }
        return role == BoldRole && group ? QVariant(true) : QVariant();
    }
    if (role == InkRole && column == About) {
        return int(Ink::Secondary);
    }
    if (role == InkRole && column == Count && node.type == RecordNumber<Dwelling>::value &&
        node.dwelling.households == 0) {
        return int(Ink::Secondary);
    }
    if (column != Mark) {
        return {};
    }
    if (group) {
        return role != DueMarkRole      ? QVariant()
               : node.group.unfiled > 0 ? QVariant(int(DueMark::Today))
               : node.group.fireDue > 0 ? QVariant(int(DueMark::Soon))
                                        : QVariant();
    }
    if (node.type == RecordNumber<Dwelling>::value && !node.id.isNull()) {
        const Marked marked = PeopleWords::dwelling(node.dwelling.rental, node.dwelling.fireCheck);
        if (node.dwelling.households == 0) {
            return role == InkRole       ? QVariant(int(Ink::Secondary))
                   : role == DueMarkRole ? QVariant(int(DueMark::None))
                                         : QVariant();
        }
        return role == DueMarkRole && !marked.words.isEmpty() ? QVariant(int(marked.mark)) : QVariant();
    }
    return {};
}

QVariant PeopleTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(node, index.column());
    case RecordIdRole:
        return node.id.toByteArray();
    case RecordTypeRole:
        return int(node.type);
    case Qt::TextAlignmentRole:
        return int(index.column() == Count ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
    case BoldRole:
    case InkRole:
    case DueMarkRole:
        return look(node, index.column(), role);
    default:
        return {};
    }
}

QVariant PeopleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(section == Count ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Group, dwelling, household");
    case About:
        return tr("About it");
    case Count:
        return tr("Count");
    default:
        return tr("To look at");
    }
}

} // namespace helin
