#pragma once

#include "core/demo/people.h"
#include "core/records/organisation.h"
#include "core/records/people.h"
#include "core/workspace/workspace.h"

namespace helin::demo {

/// Where the people of a made-up village stand in a store.
struct SettledVillage
{
    Village village;
    std::vector<Ref<helin::Group>> groups;             ///< by Group::number - 1
    std::vector<Ref<helin::Grid>> grids;               ///< by Grid::number - 1
    std::vector<Ref<helin::Dwelling>> dwellings;       ///< as in Village::dwellings
    std::vector<Ref<helin::Household>> households;     ///< as in Village::households
    std::vector<std::vector<Ref<Resident>>> residents; ///< by household and member
};

/// Writes a village into a station's store the way a clerk would have: groups and grids, then house by house. Throws
/// what the write path throws.
SettledVillage settle(Workspace &station, Village village);

} // namespace helin::demo
