#include "core/sync/fold.h"

#include "core/storage/schema.h"

#include <algorithm>
#include <set>

namespace helin {

namespace {

bool writes(const ChangeView &change, quint16 registerTag)
{
    return change.kind == ChangeKind::Create ? registerTag != existenceRegister
                                             : change.writeOf(registerTag) != nullptr;
}

/// Versions of a register that no known change replaces, the greatest first.
FoldedRegister headsOf(std::span<const KnownChange> changes, quint16 registerTag)
{
    std::set<ChangeRef> replaced;
    for (const KnownChange &change : changes) {
        if (const RegisterWrite *write = change.view.writeOf(registerTag)) {
            for (quint32 place : write->replaced) {
                replaced.insert(change.view.versions[place]);
            }
        }
    }
    FoldedRegister result{registerTag, {}, false};
    for (size_t i = 0; i < changes.size(); ++i) {
        if (writes(changes[i].view, registerTag) && !replaced.contains(changes[i].ref())) {
            result.heads.push_back(i);
        }
    }
    std::sort(result.heads.begin(), result.heads.end(),
              [&](size_t a, size_t b) { return changes[a].order() > changes[b].order(); });
    return result;
}

/// Whether every version in `versions` was seen by one of the standing deletions.
bool allSeen(const std::set<ChangeRef> &seen, std::span<const KnownChange> changes, const FoldedRecord &record)
{
    const auto isSeen = [&](size_t place) {
        return seen.contains(changes[place].ref());
    };
    if (record.creation != FoldedRecord::none && !isSeen(record.creation)) {
        // The creation counts as seen once every register it still shows has moved on to a seen version, which a
        // deletion lists anyway; so an unseen creation means a deletion made without knowing the record.
        return false;
    }
    return std::all_of(record.registers.begin(), record.registers.end(), [&](const FoldedRegister &folded) {
        return std::all_of(folded.heads.begin(), folded.heads.end(), isSeen);
    });
}

} // namespace

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

bool sameValues(const ChangeView &a, const ChangeView &b, quint16 registerTag)
{
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
    std::set<quint16> written;
    for (size_t i = 0; i < changes.size(); ++i) {
        const ChangeView &view = changes[i].view;
        // Of two creations of one id (only a copied store can make them) the lesser version counts, everywhere alike.
        if (view.kind == ChangeKind::Create &&
            (record.creation == FoldedRecord::none || changes[i].order() < changes[record.creation].order())) {
            record.creation = i;
        }
        if (view.kind == ChangeKind::Update) {
            for (const RegisterWrite &write : view.registers) {
                written.insert(write.tag);
            }
        }
    }
    for (quint16 tag : written) {
        FoldedRegister folded = headsOf(changes, tag);
        if (folded.heads.empty()) {
            continue;
        }
        const ChangeView &shown = changes[folded.heads.front()].view;
        folded.conflicting = std::any_of(folded.heads.begin() + 1, folded.heads.end(),
                                         [&](size_t place) { return !sameValues(shown, changes[place].view, tag); });
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
    std::set<ChangeRef> seen;
    bool deleted = false;
    for (size_t place : headsOf(changes, existenceRegister).heads) {
        const ChangeView &view = changes[place].view;
        if (view.kind == ChangeKind::Void) {
            deleted = true;
            seen.insert(view.versions.begin(), view.versions.end());
        }
    }
    if (deleted) {
        record.state |= allSeen(seen, changes, record) ? RowDeleted : RowInReview;
    }
    return record;
}

} // namespace helin
