#pragma once

#include "core/residents/residentsview.h"
#include "core/sync/writepath.h"
#include "ui/app/villages.h"
#include "ui/models/modelroles.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace helin {

/// What the tree is narrowed to. A set that is not there lets everything through.
struct TreeFilter
{
    std::optional<QSet<RecordId>> groups = {};
    std::optional<QSet<RecordId>> dwellings = {};
    std::optional<QSet<RecordId>> households = {};

    [[nodiscard]] bool isOn() const { return groups || dwellings || households; }
};

/// Groups, the dwellings in them, the households in those; each level is read when it is opened. GUI thread.
class PeopleTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, About, Count, Mark, ColumnCount };

    /// The reader must outlive the model.
    explicit PeopleTreeModel(RecordReader &reader, QObject *parent = nullptr);
    ~PeopleTreeModel() override;

    /// Their names are written before the names of their groups; empty where there is but one.
    void setVillages(const QList<Village> &villages) { m_villages = villages; }

    /// Reads the groups anew; opened levels keep their rows where they are still there.
    void reload(QDate today);
    /// Shows these changes: only what they touch is read.
    void refresh(const ChangeSet &changes, QDate today);
    void setFilter(TreeFilter filter, QDate today);

    /// Where something stands, reading the levels above it; invalid when it is not in the tree or filtered out.
    [[nodiscard]] QModelIndex indexOf(Ref<Group> group);
    [[nodiscard]] QModelIndex indexOf(Ref<Dwelling> dwelling);
    [[nodiscard]] QModelIndex indexOf(Ref<Household> household);

    /// The group of a row on the first level.
    [[nodiscard]] GroupNode groupAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    using Children = std::vector<std::unique_ptr<Node>>;

    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(const Node *node, int column = 0) const;
    [[nodiscard]] QModelIndex childOf(Node *parent, quint16 type, const RecordId &id);
    [[nodiscard]] Children read(const Node &parent);
    [[nodiscard]] bool passes(const Node &node) const;
    void load(Node *node);
    void update(Node *parent);
    [[nodiscard]] QVariant display(const Node &node, int column) const;
    [[nodiscard]] QVariant look(const Node &node, int column, int role) const;

    RecordReader &m_reader;
    ResidentsView m_view;
    TreeFilter m_filter;
    QList<Village> m_villages;
    QDate m_today;
    std::unique_ptr<Node> m_root;
};

} // namespace helin
