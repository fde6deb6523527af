#pragma once

#include "core/sync/clocks.h"
#include "core/sync/writepath.h"
#include "oracle.h"

#include <QStringList>

namespace helin::test {

/// Compares one record as a store shows it with what the oracle says. Empty when they agree, else the first difference.
/// `site` is anything with a write path, its log and its reader.
template <class Site>
QString difference(Site &site, const RecordType &type, const RecordId &id, const Oracle::Known &known)
{
    Applier &applier = site.writes().applier();
    const std::optional<RowHead> head = applier.rows().head(type, id);
    if (known.empty()) {
        return head ? QStringLiteral("a row without changes") : QString();
    }
    const Oracle expected{known};
    if (!head) {
        return QStringLiteral("no row");
    }
    if (head->state != expected.state) {
        return QStringLiteral("state %1, not %2").arg(head->state).arg(expected.state);
    }
    if (applier.codes().code(head->station) != expected.station) {
        return QStringLiteral("station %1").arg(applier.codes().code(head->station));
    }
    if (head->created != expected.created || head->modified != expected.modified) {
        return QStringLiteral("created %1 modified %2").arg(head->created).arg(head->modified);
    }
    const Clocks clocks = Clocks::unpack(head->clocks);
    for (const auto &[tag, heads] : expected.heads) {
        const qint64 position = clocks.positionOf(tag);
        const Told *shown = expected.shown(tag);
        if (shown == nullptr ? position != 0 : position == 0 || site.log().ref(position) != shown->name) {
            return QStringLiteral("register %1 shows position %2").arg(tag).arg(position);
        }
    }
    std::map<quint16, std::set<ChangeRef>> heads;
    if ((expected.state & RowManyHeads) != 0) {
        for (const auto &[tag, ofRegister] : expected.heads) {
            for (const Told *told : ofRegister) {
                if (ofRegister.size() > 1) {
                    heads[tag].insert(told->name);
                }
            }
        }
    }
    std::map<quint16, std::set<ChangeRef>> stored;
    for (const StoredHead &one : site.log().headsOf(type, id)) {
        stored[one.registerTag].insert(site.log().ref(one.position));
        const bool open = expected.conflicts.contains(one.registerTag) && (expected.state & RowDeleted) == 0;
        if (one.conflicting != open || one.shown != (one.position == clocks.positionOf(one.registerTag))) {
            return QStringLiteral("head of register %1: conflicting %2").arg(one.registerTag).arg(one.conflicting);
        }
    }
    if (stored != heads) {
        return QStringLiteral("%1 registers with several heads, not %2").arg(stored.size()).arg(heads.size());
    }
    const std::optional<Record> record = site.reader().find(type, id, true);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        if (field.synced() && record->values[qsizetype(i)] != expected.value(type.registerOf(field), field.tag)) {
            return QStringLiteral("field %1: %2").arg(field.tag).arg(record->values[qsizetype(i)].toText());
        }
        if (field.rules.derive != nullptr &&
            record->values[qsizetype(i)] != field.rules.derive(record->value(field.rules.from))) {
            return QStringLiteral("derived field %1").arg(field.tag);
        }
    }
    return {};
}

} // namespace helin::test
