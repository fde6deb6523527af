#pragma once

#include "core/records/organisation.h"
#include "core/sync/writepath.h"

namespace helin {

/// What a station sets up first: itself, its groups and grids. Belongs to the thread of the store.
class Organisation final
{
public:
    explicit Organisation(WritePath &writes) : m_writes{writes} {}

    /// Groups in one step, e.g. 一组 … 八组 with their place names. Refused for a number or name there is already.
    Result<ChangeSet> addGroups(QList<Group> groups);
    Result<ChangeSet> editGroup(const Group &changed);
    /// Refused while people, dwellings or households belong to it.
    Result<ChangeSet> removeGroup(Ref<Group> group);
    /// Refused for a name there is already.
    Result<ChangeSet> addGrid(Grid grid);
    Result<ChangeSet> editGrid(const Grid &changed);
    /// Refused while people, dwellings or rounds belong to it: grids are redrawn, their past stays.
    Result<ChangeSet> removeGrid(Ref<Grid> grid);
    /// The township's list of stations. Refused for a code there is already.
    Result<ChangeSet> addStation(Station station);
    Result<ChangeSet> editStation(const Station &changed);

    /// Groups of the own station by number, then name.
    [[nodiscard]] QList<Group> groups();
    [[nodiscard]] QList<Grid> grids();
    [[nodiscard]] QList<Station> stations();
    /// "1、2、3", "6,7 8组" or "一组、二组" of a grid as the groups it names; what no group has is left out.
    [[nodiscard]] QList<Group> groupsOf(const Grid &grid);

    /// Name of a group as people write it: 三组 for 3 when none is given.
    [[nodiscard]] static QString groupName(int number);

private:
    WritePath &m_writes;
};

} // namespace helin
