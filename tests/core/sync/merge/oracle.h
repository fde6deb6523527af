#pragma once

#include "core/storage/schema.h"
#include "core/sync/change.h"

#include <deque>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace helin::test {

/// One change taken apart into plain things. The oracle knows changes only in this form.
struct Told
{
    ChangeRef name;
    std::tuple<qint64, WriterId, Digest> rank; ///< greatest is shown
    ChangeKind kind = ChangeKind::Create;
    const RecordType *type = nullptr; ///< null for types this program does not know
    RecordId record;
    QString station;
    std::map<quint16, std::set<ChangeRef>> replaces;     ///< by register it writes
    std::map<quint16, std::map<quint16, Value>> written; ///< register → field → value; no value is left out
    std::map<quint16, qint64> erases;                    ///< of an erasure: register or `everything` → until
    std::set<quint16> gone;                              ///< registers whose values are erased

    [[nodiscard]] qint64 millis() const { return std::get<0>(rank) >> 16; }

    static Told from(QByteArrayView body, const Digest &hash)
    {
        ChangeView view;
        view.decode(body);
        Told told;
        told.name = {view.writer, view.seq, hashStartOf(hash)};
        told.rank = {view.hlc.packed, view.writer, hash};
        told.kind = view.kind;
        told.type = recordType(view.type);
        told.record = view.record;
        told.station = QString::fromUtf8(view.station);
        for (const RegisterWrite &write : view.registers) {
            for (const quint32 place : write.replaced) {
                told.replaces[write.tag].insert(view.versions[place]);
            }
            told.replaces[write.tag];
            for (const FieldWrite &field : view.fieldsOf(write)) {
                if (told.kind == ChangeKind::Erase) {
                    told.erases[field.tag] = field.value.number;
                } else if (field.value.kind != ValueView::Kind::Null) {
                    told.written[write.tag][field.tag] = field.value.toValue();
                }
            }
        }
        return told;
    }
};

/// What a record must look like, said as plainly as possible: from the set of its known changes, by looking at all of
/// them for every question. Shares nothing with core/sync/fold; slow and meant to be read.
struct Oracle
{
    using Known = std::vector<const Told *>;

    int state = RowParked;
    QString station;
    qint64 created = 0;
    qint64 modified = 0;
    const Told *creation = nullptr;
    std::map<quint16, Known> heads; ///< by register that some change names; the shown one first
    std::set<quint16> conflicts;    ///< registers whose heads differ in value
    Known voids;                    ///< that nobody took back

    explicit Oracle(const Known &all)
    {
        if (all.empty()) {
            return;
        }
        creation = least(all, [](const Told &told) { return told.kind == ChangeKind::Create; });
        const Told &owner = creation != nullptr ? *creation : *least(all, [](const Told &) { return true; });
        station = owner.station;
        Known known; // a change that names another owner is about somebody else's record
        for (const Told *told : all) {
            if (told->station == station) {
                m_left.push_back(leftOf(*told, all));
                known.push_back(&m_left.back());
                creation = told == creation ? &m_left.back() : creation;
            }
        }
        std::set<quint16> registers;
        for (const Told *told : known) {
            modified = std::max(modified, told->millis());
            for (const auto &[tag, replaced] : told->replaces) {
                registers.insert(tag);
            }
        }
        for (const quint16 tag : registers) {
            if (tag >= erasureRegister) {
                continue;
            }
            heads[tag] = standing(known, tag, [&](const Told &told) {
                return told.kind == ChangeKind::Create ||
                       (told.kind == ChangeKind::Update && told.replaces.contains(tag));
            });
            for (const Told *head : heads[tag]) {
                const bool gone = head->gone.contains(tag) || heads[tag].front()->gone.contains(tag);
                if (!gone && valuesOf(*head, tag) != valuesOf(*heads[tag].front(), tag)) {
                    conflicts.insert(tag);
                }
            }
        }
        voids = standing(known, existenceRegister, [](const Told &told) { return told.kind == ChangeKind::Void; });
        const Known restores =
            standing(known, existenceRegister, [](const Told &told) { return told.kind == ChangeKind::Restore; });
        if (creation == nullptr) {
            return;
        }
        created = creation->millis();
        state = RowLive;
        std::set<ChangeRef> mustBeSeen{creation->name};
        for (const Told *restore : restores) {
            mustBeSeen.insert(restore->name);
        }
        for (const auto &[tag, ofRegister] : heads) {
            state |= ofRegister.size() > 1 ? RowManyHeads : 0;
            for (const Told *head : ofRegister) {
                mustBeSeen.insert(head->name);
            }
        }
        if (!voids.empty()) {
            for (const Told *one : voids) {
                for (const ChangeRef &seen : one->replaces.at(existenceRegister)) {
                    mustBeSeen.erase(seen);
                }
            }
            state |= mustBeSeen.empty() ? RowDeleted : RowInReview;
        }
        if (std::any_of(known.begin(), known.end(),
                        [](const Told *told) { return told->erases.contains(everything); })) {
            state = RowDeleted | RowErased;
        }
    }

    /// The change whose value a register shows; null while there is none.
    [[nodiscard]] const Told *shown(quint16 registerTag) const
    {
        const auto found = heads.find(registerTag);
        return found != heads.end() && !found->second.empty() ? found->second.front() : creation;
    }

    [[nodiscard]] Value value(quint16 registerTag, quint16 field) const
    {
        const Told *told = shown(registerTag);
        const auto values = told == nullptr ? std::map<quint16, Value>() : valuesOf(*told, registerTag);
        const auto found = values.find(field);
        return found == values.end() ? Value() : found->second;
    }

    static std::map<quint16, Value> valuesOf(const Told &told, quint16 registerTag)
    {
        const auto found = told.written.find(registerTag);
        return found == told.written.end() ? std::map<quint16, Value>() : found->second;
    }

private:
    /// A change as the erasures of its owner leave it.
    static Told leftOf(Told told, const Known &all)
    {
        for (const Told *erasure : all) {
            for (const auto &[tag, until] : erasure->erases) {
                for (const auto &[written, replaced] : told.replaces) {
                    const bool meant = written < erasureRegister && (tag == written || tag == everything);
                    if (meant && erasure->station == told.station && std::get<0>(told.rank) <= until) {
                        told.written.erase(written);
                        told.gone.insert(written);
                    }
                }
            }
        }
        return told;
    }

    std::deque<Told> m_left;

    template <class Wanted>
    static const Told *least(const Known &known, Wanted wanted)
    {
        const Told *found = nullptr;
        for (const Told *told : known) {
            if (wanted(*told) && (found == nullptr || told->rank < found->rank)) {
                found = told;
            }
        }
        return found;
    }

    /// The wanted changes that no known change replaces in this register, the greatest first.
    template <class Wanted>
    static Known standing(const Known &known, quint16 registerTag, Wanted wanted)
    {
        Known result;
        for (const Told *told : known) {
            const bool replaced = std::any_of(known.begin(), known.end(), [&](const Told *other) {
                const auto write = other->replaces.find(registerTag);
                return write != other->replaces.end() && write->second.contains(told->name);
            });
            if (wanted(*told) && !replaced) {
                result.push_back(told);
            }
        }
        std::sort(result.begin(), result.end(), [](const Told *a, const Told *b) { return a->rank > b->rank; });
        return result;
    }
};

} // namespace helin::test
