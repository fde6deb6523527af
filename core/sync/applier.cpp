#include "core/sync/applier.h"

#include "core/storage/schema.h"

#include <algorithm>

namespace helin {

void Applier::fillValues(const RecordType &type, const ChangeView &change, std::vector<ValueView> &values,
                         std::vector<int> *changed) const
{
    values.assign(type.fields.size(), ValueView{});
    for (const FieldWrite &write : change.fields) {
        // Fields are few and mostly in order, so the place is nearly always the tag's neighbour; a map would cost more.
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const FieldInfo &field = type.fields[i];
            if (field.tag == write.tag && field.synced()) {
                values[i] = write.value;
                if (changed != nullptr) {
                    changed->push_back(int(i));
                }
                break;
            }
        }
    }
}

bool Applier::insertCreated(const RecordType &type, const ChangeView &change, qint64 station, qint64 position)
{
    fillValues(type, change, m_values, nullptr);
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
    for (const RegisterWrite &write : change.registers) {
        clocks.set(write.tag, position);
    }
    m_changed.clear();
    fillValues(type, change, m_values, &m_changed);
    head.last = position;
    head.clocks = clocks.pack();
    head.modified = std::max(head.modified, change.hlc.millis());
    m_rows.update(type, head, m_values, m_changed);
    return true;
}

Applier::Outcome Applier::apply(const ChangeView &change, QByteArrayView body, const Digest &hash)
{
    const qint64 writer = m_log.writerNumber(change.writer);
    for (const LogIdentity &known : m_log.find(writer, change.seq)) {
        if (known.hash == hash) {
            return Outcome::Already;
        }
        Error error{ErrorKind::Forked,
                    {QT_TRANSLATE_NOOP(
                        "Message",
                        "Two different changes carry the same number of the same PC. Its store was probably copied.")},
                    {QT_TRANSLATE_NOOP("Message", "Nothing was taken over from this file.")},
                    {QT_TRANSLATE_NOOP("Message", "Ask the township which of the two PCs goes on.")}};
        throw Exception{std::move(error)};
    }
    const qint64 station = m_codes.number(QString::fromUtf8(change.station));
    const RecordType *type = recordType(change.type);
    if (type == nullptr) {
        // Written by a newer program: kept and passed on, shown once this program knows the type.
        m_log.append(writer, change.seq, hash, station, change.type, 0, body);
        return Outcome::Applied;
    }
    if (change.kind == ChangeKind::Create) {
        const qint64 position = m_log.append(writer, change.seq, hash, station, change.type, 0, body);
        if (insertCreated(*type, change, station, position)) {
            return Outcome::Applied;
        }
        // Something about this record came before its creation. The log's chain must hold both, so link it in.
        RowHead head = *m_rows.head(*type, change.record);
        m_log.link(position, head.last);
        rebuild(*type, change.record, position);
        return Outcome::Applied;
    }
    const std::optional<RowHead> head = m_rows.head(*type, change.record);
    const qint64 position = m_log.append(writer, change.seq, hash, station, change.type, head ? head->last : 0, body);
    if (!head || !updateQuickly(*type, change, *head, position)) {
        rebuild(*type, change.record, position);
    }
    return Outcome::Applied;
}

void Applier::rebuild(const RecordType &type, const RecordId &record, qint64 newest)
{
    std::vector<QByteArray> bodies;
    const std::vector<KnownChange> changes = m_log.chain(newest, bodies);
    const FoldedRecord folded = fold(changes);

    std::optional<RowHead> present = m_rows.head(type, record);
    RowHead head = present.value_or(RowHead{});
    head.station = m_codes.number(QString::fromUtf8(changes.front().view.station));
    head.last = newest;
    head.state = folded.state;
    head.created = head.modified = 0;

    std::vector<ValueView> values(type.fields.size());
    Clocks clocks;
    QList<StoredHead> heads;
    if (folded.creation != FoldedRecord::none) {
        const KnownChange &creation = changes[folded.creation];
        fillValues(type, creation.view, values, nullptr);
        clocks.setBase(creation.position);
        head.created = creation.view.hlc.millis();
    }
    for (const KnownChange &change : changes) {
        head.modified = std::max(head.modified, change.view.hlc.millis());
    }
    for (const FoldedRegister &reg : folded.registers) {
        const KnownChange &shown = changes[reg.heads.front()];
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const FieldInfo &field = type.fields[i];
            if (field.synced() && type.registerOf(field) == reg.tag) {
                values[i] = valueIn(shown.view, reg.tag, field.tag);
            }
        }
        if (folded.creation == FoldedRecord::none || reg.heads.front() != folded.creation) {
            clocks.set(reg.tag, shown.position);
        }
        if (reg.heads.size() > 1) {
            for (size_t place : reg.heads) {
                heads.append({record, type.number, reg.tag, changes[place].position, place == reg.heads.front(),
                              reg.conflicting, shown.view.hlc.millis()});
            }
        }
    }
    head.clocks = clocks.pack();
    if (!present) {
        m_rows.insert(type, record, head, values);
    } else {
        std::vector<int> all;
        for (int i = 0; i < int(type.fields.size()); ++i) {
            if (type.fields[size_t(i)].synced()) {
                all.push_back(i);
            }
        }
        m_rows.update(type, head, values, all);
    }
    if (!heads.isEmpty() || (present && (present->state & RowManyHeads) != 0)) {
        m_log.replaceHeads(record, heads);
    }
}

void Applier::forget()
{
    m_log.forget();
    m_codes.clear();
}

} // namespace helin
