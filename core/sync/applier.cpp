#include "core/sync/applier.h"

#include "core/records/attachments.h"
#include "core/storage/schema.h"

#include <algorithm>

namespace helin {

namespace {

/// While a record's creation has not arrived, nobody knows whose it is.
bool isForeign(const RowHead &head, qint64 station)
{
    return head.station != station && (head.state & RowParked) == 0;
}

} // namespace

const Applier::Layout &Applier::layout(const RecordType &type)
{
    const auto found = m_layouts.find(type.number);
    if (found != m_layouts.end()) {
        return found->second;
    }
    Layout layout;
    for (int place = 0; place < int(type.fields.size()); ++place) {
        const FieldInfo &field = type.fields[size_t(place)];
        layout.registerOfPlace.push_back(field.synced() ? type.registerOf(field) : 0);
        layout.kindOfPlace.push_back(storedAs(field.kind));
        if (field.synced()) {
            layout.placeOfTag.resize(std::max(layout.placeOfTag.size(), size_t(field.tag) + 1), -1);
            layout.placeOfTag[field.tag] = place;
            layout.synced.push_back(place);
        }
    }
    return m_layouts.emplace(type.number, std::move(layout)).first->second;
}

void Applier::fillValues(const Layout &layout, const ChangeView &change, std::vector<ValueView> &values)
{
    for (const RegisterWrite &write : change.registers) {
        for (const FieldWrite &field : change.fieldsOf(write)) {
            const int place = field.tag < layout.placeOfTag.size() ? layout.placeOfTag[field.tag] : -1;
            // The same rule as shownValue().
            if (place >= 0 && layout.registerOfPlace[size_t(place)] == write.tag &&
                layout.kindOfPlace[size_t(place)] == field.value.kind) {
                values[size_t(place)] = field.value;
            }
        }
    }
}

bool Applier::insertCreated(const RecordType &type, const ChangeView &change, qint64 station, qint64 position)
{
    m_values.assign(type.fields.size(), ValueView{});
    fillValues(layout(type), change, m_values);
    Clocks clocks;
    clocks.setBase(position);
    RowHead head;
    head.station = station;
    head.state = RowLive;
    head.last = position;
    head.clocks = clocks.pack();
    head.created = head.modified = change.hlc.millis();
    return m_rows.insert(type, change.record, head, m_values);
}

bool Applier::updateQuickly(const RecordType &type, const ChangeView &change, RowHead head, qint64 position)
{
    // The quick path: the author had seen exactly what this row shows, and nobody wrote beside them.
    if (head.state != RowLive || change.kind != ChangeKind::Update) {
        return false;
    }
    Clocks clocks = Clocks::unpack(head.clocks);
    for (const RegisterWrite &write : change.registers) {
        if (write.replaced.size() != 1 ||
            m_log.ref(clocks.positionOf(write.tag)) != change.versions[write.replaced.front()]) {
            return false;
        }
    }
    // A register is written as a whole: a field that the change does not list has no value from now on.
    const Layout &fields = layout(type);
    m_values.assign(type.fields.size(), ValueView{});
    m_changed.clear();
    for (const RegisterWrite &write : change.registers) {
        clocks.set(write.tag, position);
        for (const int place : fields.synced) {
            if (fields.registerOfPlace[size_t(place)] == write.tag) {
                m_changed.push_back(place);
            }
        }
    }
    fillValues(fields, change, m_values);
    head.last = position;
    head.clocks = clocks.pack();
    head.modified = std::max(head.modified, change.hlc.millis());
    m_rows.update(type, head, m_values, m_changed);
    return true;
}

Applier::Outcome Applier::apply(const ChangeView &change, QByteArrayView body, const Digest &hash)
{
    const qint64 writer = m_log.writerNumber(change.writer);
    const QList<LogIdentity> sameNumber = m_log.find(writer, change.seq);
    for (const LogIdentity &known : sameNumber) {
        if (known.hash == hash) {
            return Outcome::Already;
        }
    }
    const auto told = [&](Outcome outcome) {
        return outcome == Outcome::Applied && !sameNumber.isEmpty() ? Outcome::Branched : outcome;
    };
    const qint64 station = m_codes.number(QString::fromUtf8(change.station));
    const ErasedRegisters erased = m_erasures.of(change.record, station);
    if (!erased.touches(change)) {
        return told(applyKept(change, body, hash, writer, station));
    }
    const QByteArray remainder = erased.remainder(change);
    ChangeView left;
    left.decode(remainder);
    const Outcome outcome = applyKept(left, remainder, hash, writer, station);
    if (outcome == Outcome::Applied) {
        doomAttachment(change);
    }
    return told(outcome);
}

QByteArray Applier::withoutErased(const ChangeView &change, QByteArrayView body)
{
    const ErasedRegisters erased = m_erasures.ofAnyOwner(change.record);
    if (!erased.touches(change)) {
        return body.toByteArray();
    }
    doomAttachment(change);
    return erased.remainder(change);
}

void Applier::doomAttachment(const ChangeView &change)
{
    if (change.type != RecordNumber<Attachment>::value) {
        return;
    }
    const quint16 tag = describe<Attachment>().fieldNamed(u"hash")->tag;
    if (const ValueView named = valueIn(change, tag, tag); named.kind == ValueView::Kind::Text) {
        m_erasures.doom(Digest::fromBytes(QByteArray::fromHex(named.bytes.toByteArray())));
    }
}

void Applier::eraseValues(const ChangeView &erasure, qint64 station, qint64 position)
{
    m_erasures.add(erasure, station, position);
    const ErasedRegisters erased = m_erasures.of(erasure.record, station);
    const auto strip = [&](qint64 at) {
        const QByteArray body = m_log.body(at);
        ChangeView change;
        change.decode(body);
        // A change under another owner's name is about somebody else's record.
        if (change.station == erasure.station && erased.touches(change)) {
            m_log.replaceBody(at, erased.remainder(change));
            doomAttachment(change);
        }
    };
    if (recordType(erasure.type) == nullptr) {
        for (const qint64 at : m_log.unchained(erasure.type, erasure.record)) {
            strip(at);
        }
    } else {
        std::vector<QByteArray> bodies;
        for (const KnownChange &known : m_log.chain(position, bodies)) {
            strip(known.position);
        }
    }
    const ErasedRegisters anyOwner = m_erasures.ofAnyOwner(erasure.record);
    for (const ErasureStore::Kept &kept : m_erasures.keptAside(erasure.record)) {
        ChangeView change;
        change.decode(kept.body);
        if (anyOwner.touches(change)) {
            doomAttachment(change);
            m_erasures.replaceKept({kept.id, anyOwner.remainder(change)});
        }
    }
    m_erasures.setPending();
}

Applier::Outcome Applier::applyKept(const ChangeView &change, QByteArrayView body, const Digest &hash, qint64 writer,
                                    qint64 station)
{
    const RecordType *type = recordType(change.type);
    if (type == nullptr) {
        // Written by a newer program: kept and passed on, shown once this program knows the type.
        const qint64 position = m_log.append(writer, change.seq, hash, station, change.type, 0, body);
        if (change.kind == ChangeKind::Erase) {
            eraseValues(change, station, position);
        }
        return Outcome::Applied;
    }
    if (change.kind == ChangeKind::Create) {
        // Nearly always the first that is heard of the record, so no look-up comes before the insert.
        const qint64 position = m_log.append(writer, change.seq, hash, station, change.type, 0, body);
        if (insertCreated(*type, change, station, position)) {
            return Outcome::Applied;
        }
        const RowHead head = *m_rows.head(*type, change.record);
        if (isForeign(head, station)) {
            m_log.removeLast(position);
            return Outcome::Foreign;
        }
        // Something about this record came before its creation. The log's chain must hold both, so link it in.
        m_log.link(position, head.last);
        rebuild(*type, change.record, position);
        return Outcome::Applied;
    }
    const std::optional<RowHead> head = m_rows.head(*type, change.record);
    if (head && isForeign(*head, station)) {
        return Outcome::Foreign;
    }
    const qint64 position = m_log.append(writer, change.seq, hash, station, change.type, head ? head->last : 0, body);
    if (change.kind == ChangeKind::Erase) {
        eraseValues(change, station, position);
    }
    if (!head || !updateQuickly(*type, change, *head, position)) {
        rebuild(*type, change.record, position);
    }
    return Outcome::Applied;
}

Applier::Content Applier::contentFromLog(const RecordType &type, const RecordId &record, qint64 newest)
{
    Content content;
    const std::vector<KnownChange> changes = m_log.chain(newest, content.bodies);
    const FoldedRecord folded = fold(changes);
    content.head.station = m_codes.number(QString::fromUtf8(changes[folded.owner].view.station));
    content.head.last = newest;
    content.head.state = folded.state;
    content.head.modified = folded.modified;
    content.values.resize(type.fields.size());
    Clocks clocks;
    const Layout &fields = layout(type);
    if (folded.creation != FoldedRecord::none) {
        const KnownChange &creation = changes[folded.creation];
        fillValues(fields, creation.view, content.values);
        clocks.setBase(creation.position);
        content.head.created = creation.view.hlc.millis();
    }
    for (const FoldedRegister &reg : folded.registers) {
        const KnownChange &shown = changes[reg.heads.front()];
        for (const int place : fields.synced) {
            if (fields.registerOfPlace[size_t(place)] == reg.tag) {
                content.values[size_t(place)] = shownValue(shown.view, reg.tag, type.fields[size_t(place)]);
            }
        }
        if (reg.heads.front() != folded.creation) {
            clocks.set(reg.tag, shown.position);
        }
        if (reg.heads.size() > 1 && (folded.state & RowManyHeads) != 0) {
            // Whoever deleted a record with its conflict in sight has settled it.
            const bool open = reg.conflicting && (folded.state & RowDeleted) == 0;
            for (size_t place : reg.heads) {
                content.heads.append({record, type.number, reg.tag, changes[place].position, place == reg.heads.front(),
                                      open, shown.view.hlc.millis()});
            }
        }
    }
    content.head.clocks = clocks.pack();
    return content;
}

void Applier::rebuild(const RecordType &type, const RecordId &record, qint64 newest)
{
    Content content = contentFromLog(type, record, newest);
    const std::optional<RowHead> present = m_rows.head(type, record);
    if (present) {
        content.head.row = present->row;
        m_rows.update(type, content.head, content.values,
                      m_rows.differing(type, present->row, content.values, layout(type).synced));
        if (present->station != content.head.station || present->created != content.head.created) {
            m_rows.setOwner(type, content.head);
        }
    } else {
        m_rows.insert(type, record, content.head, content.values);
    }
    if (!content.heads.isEmpty() || (present && (present->state & RowManyHeads) != 0)) {
        m_log.replaceHeads(type, record, content.heads);
    }
}

void Applier::forget()
{
    m_log.forget();
    m_codes.clear();
}

} // namespace helin
