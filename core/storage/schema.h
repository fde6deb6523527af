#pragma once

#include "core/records/recordtype.h"
#include "core/storage/connection.h"

#include <functional>
#include <vector>

namespace helin {

/// The schema version this program writes. A store with a higher one was written by a newer program and is refused.
inline constexpr int schemaVersion = 1;

/// One numbered step of the schema. Forward only; never edited once released. Tables and columns of described records
/// come from the descriptions (`since`), so a step holds SQL only for what is not described.
struct Migration
{
    int version;
    std::function<void(Connection &)> run;
};

/// For tests of upgrades: while it lives, stores are brought to `version` with these further steps. One at a time.
class LaterSchema final
{
public:
    LaterSchema(int version, std::vector<Migration> steps);
    ~LaterSchema();
    LaterSchema(const LaterSchema &) = delete;
    LaterSchema &operator=(const LaterSchema &) = delete;
};

/// Brings an opened store to schemaVersion in one transaction. `beforeUpgrade` is called once when an existing store is
/// about to change (the backup belongs there). Throws TooNew when the store is newer; nothing was touched then.
void migrate(Connection &connection, const std::function<void()> &beforeUpgrade = {});

/// The columns every record table starts with, in this order.
/// state: see RowState. clocks: the version of every register, packed (core/sync/clocks.h). last: log position of the
/// newest known change of the record; older ones are reached through the log's own chain.
inline constexpr const char *rowColumns = "id, station, state, last, clocks, created, modified";
inline constexpr int rowColumnCount = 7;

/// State of a row, as bits.
enum RowState : int {
    RowLive = 0,
    RowDeleted = 1,   ///< a deletion that saw everything; the row is hidden
    RowInReview = 2,  ///< deleted on one site, changed on another: shown, for people to decide
    RowParked = 4,    ///< changes came before the record's creation; hidden until it arrives
    RowManyHeads = 8, ///< some register has more than one head; they stand in table `head`
    RowErased = 16,   ///< its values were taken away for good; hidden, with RowDeleted, once its creation is there
};

/// Quoted, because "group" is both a record type and an SQL word.
QByteArray quoted(std::string_view name);

} // namespace helin
