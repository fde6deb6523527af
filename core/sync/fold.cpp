#include "core/sync/fold.h"

#include "core/storage/schema.h"

#include <algorithm>
#include <set>

namespace helin {

namespace {

/// The changes of one record that count: those that name its owner. A change that names another station is about
/// somebody else's record and must not touch this one.
class Counted final
{
public:
    Counted(std::span<const KnownChange> changes, size_t owner) : m_changes{changes}
    {
        for (size_t i = 0; i < changes.size(); ++i) {
            if (changes[i].view.station == changes[owner].view.station) {
                m_places.push_back(i);
            }
        }
    }

    [[nodiscard]] const std::vector<size_t> &places() const { return m_places; }
    [[nodiscard]] const ChangeView &view(size_t place) const { return m_changes[place].view; }

    /// Versions of a register that no known change replaces, the greatest first.
    [[nodiscard]] std::vector<size_t> heads(quint16 registerTag) const
    {
        std::set<ChangeRef> replaced;
        for (size_t place : m_places) {
            if (const RegisterWrite *write = view(place).writeOf(registerTag)) {
                for (quint32 version : write->replaced) {
                    replaced.insert(view(place).versions[version]);
                }
            }
        }
        std::vector<size_t> heads;
        for (size_t place : m_places) {
            if (writes(view(place), registerTag) && !replaced.contains(m_changes[place].ref())) {
                heads.push_back(place);
            }
        }
        std::sort(heads.begin(), heads.end(),
                  [&](size_t a, size_t b) { return m_changes[a].order() > m_changes[b].order(); });
        return heads;
    }

private:
    static bool writes(const ChangeView &change, quint16 registerTag)
    {
        return change.kind == ChangeKind::Create ? registerTag != existenceRegister
                                                 : change.writeOf(registerTag) != nullptr;
    }

    std::span<const KnownChange> m_changes;
    std::vector<size_t> m_places;
};

/// Registers that may show something else than the creation does.
std::set<quint16> writtenRegisters(const Counted &counted)
{
    const auto isCreation = [&](size_t place) {
        return counted.view(place).kind == ChangeKind::Create;
    };
    // With a second creation of the same id its values stand beside the first one's.
    const bool twice = std::count_if(counted.places().begin(), counted.places().end(), isCreation) > 1;
    std::set<quint16> written;
    for (size_t place : counted.places()) {
        if (counted.view(place).kind == ChangeKind::Update || (twice && isCreation(place))) {
            for (const RegisterWrite &write : counted.view(place).registers) {
                written.insert(write.tag);
            }
        }
    }
    return written;
}

/// Deleted, in review, or neither: every version that is known must stand in the list of a standing deletion.
int existenceOf(const Counted &counted, std::span<const KnownChange> changes, const FoldedRecord &record)
{
    const std::vector<size_t> heads = counted.heads(existenceRegister);
    std::set<ChangeRef> seen;
    bool deleted = false;
    for (size_t place : heads) {
        if (counted.view(place).kind == ChangeKind::Void) {
            deleted = true;
            seen.insert(counted.view(place).versions.begin(), counted.view(place).versions.end());
        }
    }
    if (!deleted) {
        return RowLive;
    }
    const auto isSeen = [&](size_t place) {
        return seen.contains(changes[place].ref());
    };
    const bool all = isSeen(record.creation) &&
                     std::all_of(record.registers.begin(), record.registers.end(),
                                 [&](const FoldedRegister &folded) {
                                     return std::all_of(folded.heads.begin(), folded.heads.end(), isSeen);
                                 }) &&
                     // Somebody who took another deletion back did not know of this one.
                     std::all_of(heads.begin(), heads.end(), [&](size_t place) {
                         return counted.view(place).kind == ChangeKind::Void || isSeen(place);
                     });
    return all ? RowDeleted : RowInReview;
}

/// Whether the whole record was erased.
bool isErased(const Counted &counted)
{
    return std::any_of(counted.places().begin(), counted.places().end(), [&](size_t place) {
        const ChangeView &change = counted.view(place);
        return change.kind == ChangeKind::Erase && change.fields.front().tag == everything;
    });
}

bool isErasedIn(const ChangeView &change, quint16 registerTag)
{
    const RegisterWrite *write = change.writeOf(registerTag);
    return write != nullptr && write->erased;
}

} // namespace

size_t FoldedRecord::shownOf(quint16 registerTag) const
{
    const auto found = std::lower_bound(registers.begin(), registers.end(), registerTag,
                                        [](const FoldedRegister &folded, quint16 tag) { return folded.tag < tag; });
    return found != registers.end() && found->tag == registerTag ? found->heads.front() : creation;
}

ValueView valueIn(const ChangeView &change, quint16 registerTag, quint16 fieldTag)
{
    if (const RegisterWrite *write = change.writeOf(registerTag)) {
        for (const FieldWrite &field : change.fieldsOf(*write)) {
            if (field.tag == fieldTag) {
                return field.value;
            }
        }
    }
    return {};
}

ValueView shownValue(const ChangeView &change, quint16 registerTag, const FieldInfo &field)
{
    const ValueView view = valueIn(change, registerTag, field.tag);
    return view.kind == storedAs(field.kind) ? view : ValueView();
}

bool sameValues(const ChangeView &a, const ChangeView &b, quint16 registerTag)
{
    // What was erased cannot be chosen any more, so it stands against nothing.
    if (isErasedIn(a, registerTag) || isErasedIn(b, registerTag)) {
        return true;
    }
    std::set<quint16> tags;
    for (const ChangeView *change : {&a, &b}) {
        if (const RegisterWrite *write = change->writeOf(registerTag)) {
            for (const FieldWrite &field : change->fieldsOf(*write)) {
                tags.insert(field.tag);
            }
        }
    }
    return std::all_of(tags.begin(), tags.end(),
                       [&](quint16 tag) { return valueIn(a, registerTag, tag) == valueIn(b, registerTag, tag); });
}

FoldedRecord fold(std::span<const KnownChange> changes)
{
    FoldedRecord record;
    if (changes.empty()) {
        return record;
    }
    // Of two creations of one id (only a copied store can make them) the lesser version counts, everywhere alike.
    for (size_t i = 0; i < changes.size(); ++i) {
        if (changes[i].view.kind == ChangeKind::Create &&
            (record.creation == FoldedRecord::none || changes[i].order() < changes[record.creation].order())) {
            record.creation = i;
        }
        if (record.owner == FoldedRecord::none || changes[i].order() < changes[record.owner].order()) {
            record.owner = i;
        }
    }
    if (record.creation != FoldedRecord::none) {
        record.owner = record.creation;
    }
    const Counted counted{changes, record.owner};
    for (size_t place : counted.places()) {
        record.modified = std::max(record.modified, counted.view(place).hlc.millis());
    }
    for (quint16 tag : writtenRegisters(counted)) {
        FoldedRegister folded{tag, counted.heads(tag), false};
        if (folded.heads.empty()) {
            continue;
        }
        const ChangeView &shown = counted.view(folded.heads.front());
        folded.conflicting = std::any_of(folded.heads.begin() + 1, folded.heads.end(),
                                         [&](size_t place) { return !sameValues(shown, counted.view(place), tag); });
        record.registers.push_back(std::move(folded));
    }
    if (record.creation == FoldedRecord::none) {
        record.state = RowParked;
        return record;
    }
    if (std::any_of(record.registers.begin(), record.registers.end(),
                    [](const FoldedRegister &folded) { return folded.heads.size() > 1; })) {
        record.state |= RowManyHeads;
    }
    record.state |= existenceOf(counted, changes, record);
    // Nothing is left to show, to restore or to decide.
    if (isErased(counted)) {
        record.state = RowDeleted | RowErased;
    }
    return record;
}

} // namespace helin
