#pragma once

#include "core/sync/change.h"

#include <vector>

namespace helin {

/// A change as the log keeps it.
struct KnownChange
{
    ChangeView view;
    Digest hash;
    qint64 position = 0;

    [[nodiscard]] VersionOrder order() const { return {view.hlc, view.writer, hash}; }
    [[nodiscard]] ChangeRef ref() const { return {view.writer, view.seq, hashStartOf(hash)}; }
};

/// One register's versions that no known change replaces, as places in the list of changes, the shown one first.
struct FoldedRegister
{
    quint16 tag = 0;
    std::vector<size_t> heads;
    bool conflicting = false; ///< heads with different values: people decide
};

/// The state of one record.
struct FoldedRecord
{
    static constexpr size_t none = size_t(-1);

    size_t creation = none; ///< place of the creating change; none while it has not arrived
    size_t owner = none;    ///< place of the change that names the owning station: the creation, once it is there
    int state = 0;          ///< bits of RowState
    /// Registers written since the creation, in rising order. All others show the creation's value.
    std::vector<FoldedRegister> registers;
    qint64 modified = 0; ///< ms since 1970 UTC, of the newest change

    /// The change whose value a register shows; `none` when there is none.
    [[nodiscard]] size_t shownOf(quint16 registerTag) const;
};

/// The state of a record from the SET of its known changes: their order, batching or repetition makes no difference.
/// This is the rule of the merge; the quick path of the applier only ever takes steps that give the same result.
FoldedRecord fold(std::span<const KnownChange> changes);

/// The value a change gives to a field of a register it writes; null when the change does not list the field.
ValueView valueIn(const ChangeView &change, quint16 registerTag, quint16 fieldTag);

/// The value a row shows for it: nothing for a value of another kind than the field's, which only a faulty or a newer
/// program can have written. The log keeps it.
ValueView shownValue(const ChangeView &change, quint16 registerTag, const FieldInfo &field);

/// Whether two changes give a register the same values. Erased values are no others than any.
bool sameValues(const ChangeView &a, const ChangeView &b, quint16 registerTag);

} // namespace helin
