#include "core/sync/writepath.h"

#include "core/records/validation.h"
#include "core/storage/schema.h"
#include "core/sync/linkstore.h"

#include <algorithm>

namespace helin {

namespace {

ChangeDraft::Register &registerOf(ChangeDraft &draft, quint16 tag)
{
    for (ChangeDraft::Register &present : draft.registers) {
        if (present.tag == tag) {
            return present;
        }
    }
    draft.registers.append(ChangeDraft::Register{tag});
    return draft.registers.last();
}

void sortRegisters(ChangeDraft &draft)
{
    std::sort(draft.registers.begin(), draft.registers.end(),
              [](const auto &a, const auto &b) { return a.tag < b.tag; });
    for (ChangeDraft::Register &written : draft.registers) {
        std::sort(written.fields.begin(), written.fields.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        std::sort(written.replaced.begin(), written.replaced.end());
    }
}

} // namespace

RecordId ChangeSet::firstOf(quint16 type) const
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const ChangedRecord &changed) { return changed.type == type; });
    return found == records.end() ? RecordId() : found->id;
}

RecordReader &Writer::reader()
{
    return m_path.reader();
}

QString Writer::user() const
{
    return m_path.user();
}

QDate Writer::today() const
{
    return m_path.clock().today();
}

QDateTime Writer::now() const
{
    return m_path.clock().now();
}

const SiteContext &Writer::site() const
{
    return m_path.site();
}

void Writer::write(ChangeDraft draft, std::optional<Record> before)
{
    sortRegisters(draft);
    const qint64 wall = m_path.m_clock.nowMillis();
    m_path.m_hlc.follow(Hlc{writtenAgainAfter(draft)});
    draft.writer = m_path.m_site.writer;
    draft.seq = ++m_path.m_seq;
    draft.hlc = m_path.m_hlc.tick(wall);
    draft.user = m_path.m_user;
    draft.nonce = m_path.m_suite.random(nonceBytes);
    Encoder encoder;
    draft.encode(encoder);
    const QByteArray body = encoder.take();
    ChangeView view;
    view.decode(body);
    if (m_path.m_applier.apply(view, body, m_path.m_suite.hash(body)) != Applier::Outcome::Applied) {
        fail(ErrorKind::Forked,
             {QT_TRANSLATE_NOOP("Message", "Something else was saved under the number of this entry meanwhile.")},
             {QT_TRANSLATE_NOOP("Message", "Nothing was changed. Open the store again and repeat it.")});
    }
    m_changes.records.append({draft.type, draft.record, draft.kind, std::move(before)});
}

void Writer::permit(ChangeKind kind, const Record &record)
{
    if (m_path.m_permissions != nullptr) {
        m_path.m_permissions->requireChange(m_changes.operation, kind, record);
    }
}

qint64 Writer::writtenAgainAfter(const ChangeDraft &draft)
{
    if (draft.kind != ChangeKind::Update) {
        return 0;
    }
    // A field that was erased may be filled anew. An author whose clock was ahead had his values erased too, so that
    // erasure may reach a little beyond the clock of this PC.
    const ErasedRegisters erased =
        m_path.m_applier.erasures().of(draft.record, m_path.m_applier.codes().number(draft.station));
    qint64 latest = 0;
    for (const ChangeDraft::Register &written : draft.registers) {
        latest = std::max(latest, erased.untilOf(written.tag));
    }
    return latest;
}

RowHead Writer::requireHead(const RecordType &type, const RecordId &id)
{
    const std::optional<RowHead> head = m_path.m_applier.rows().head(type, id);
    if (!head || (head->state & RowParked) != 0) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
    }
    if ((head->state & RowErased) != 0) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This record has been erased for good.")});
    }
    return *head;
}

RecordId Writer::create(Record &record)
{
    normaliseTexts(record);
    if (auto error = findingOf(record, today())) {
        throw Exception{*std::move(error)};
    }
    if (record.id.isNull()) {
        record.id = m_path.m_ids.next(m_path.m_clock.nowMillis());
    }
    if (record.station.isEmpty()) {
        record.station = m_path.m_site.stationCode;
    }
    permit(ChangeKind::Create, record);
    ChangeDraft draft;
    draft.kind = ChangeKind::Create;
    draft.type = record.type->number;
    draft.record = record.id;
    draft.station = record.station;
    for (int i = 0; i < int(record.type->fields.size()); ++i) {
        const FieldInfo &field = record.type->fields[size_t(i)];
        if (field.synced() && !record.values[i].isNull()) {
            registerOf(draft, record.type->registerOf(field)).fields.append({field.tag, record.values[i]});
        }
    }
    write(std::move(draft), std::nullopt);
    return record.id;
}

bool Writer::update(const Record &wanted, const QString &reason)
{
    const RecordType &type = *wanted.type;
    if (type.lifetime == Lifetime::AppendOnly) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This entry cannot be changed any more.")},
             {QT_TRANSLATE_NOOP("Message", "Write a new entry that corrects it.")});
    }
    const RowHead head = requireHead(type, wanted.id);
    const std::optional<Record> stored = reader().find(type, wanted.id, true);
    Record record = wanted;
    normaliseTexts(record);

    ChangeDraft draft;
    draft.kind = ChangeKind::Update;
    draft.type = type.number;
    draft.record = record.id;
    draft.station = stored->station;
    draft.reason = reason;
    for (int i = 0; i < int(type.fields.size()); ++i) {
        const FieldInfo &field = type.fields[size_t(i)];
        // A code that a newer program wrote reads as "unset" in a typed record; saving another field must not erase it.
        if (field.kind == FieldKind::Choice && record.values[i].isNull() && !stored->values[i].isNull() &&
            field.choices.indexOf(stored->values[i].toText()) < 0) {
            record.values[i] = stored->values[i];
        }
        if (field.synced() && record.values[i] != stored->values[i]) {
            registerOf(draft, type.registerOf(field));
        }
    }
    if (draft.registers.isEmpty()) {
        return false;
    }
    permit(ChangeKind::Update, *stored);
    // Faults that were stored before this edit do not keep a clerk from mending another field.
    if (auto error = findingOf(record, today())) {
        const FieldInfo *field = type.fieldNamed(error->field);
        if (field == nullptr || std::any_of(draft.registers.begin(), draft.registers.end(), [&](const auto &written) {
                return written.tag == type.registerOf(*field);
            })) {
            throw Exception{*std::move(error)};
        }
    }
    const Clocks clocks = Clocks::unpack(head.clocks);
    const QList<StoredHead> heads =
        (head.state & RowManyHeads) != 0 ? m_path.m_applier.log().headsOf(type, record.id) : QList<StoredHead>();
    for (ChangeDraft::Register &written : draft.registers) {
        for (int i = 0; i < int(type.fields.size()); ++i) {
            const FieldInfo &field = type.fields[size_t(i)];
            if (field.synced() && type.registerOf(field) == written.tag) {
                written.fields.append({field.tag, record.values[i]});
            }
        }
        const qint64 shown = clocks.positionOf(written.tag);
        written.replaced.append(m_path.m_applier.log().ref(shown));
        std::vector<QByteArray> bodies;
        for (const StoredHead &other : heads) {
            if (other.registerTag != written.tag || other.position == shown) {
                continue;
            }
            ChangeView shownView;
            ChangeView otherView;
            bodies.push_back(m_path.m_applier.log().body(shown));
            shownView.decode(bodies.back());
            bodies.push_back(m_path.m_applier.log().body(other.position));
            otherView.decode(bodies.back());
            if (sameValues(shownView, otherView, written.tag)) {
                written.replaced.append(m_path.m_applier.log().ref(other.position));
            }
        }
    }
    write(std::move(draft), stored);
    return true;
}

void Writer::remove(const RecordType &type, const RecordId &id, const QString &reason)
{
    if (type.lifetime != Lifetime::Editable) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This kind of record is never deleted.")},
             {QT_TRANSLATE_NOOP("Message", "Give it an end state instead.")});
    }
    voidRecord(type, id, reason);
}

void Writer::withdraw(const RecordType &type, const RecordId &id)
{
    if (m_path.m_applier.log().wasSent(requireHead(type, id).last)) {
        fail(ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message", "This entry has already been handed on and cannot be taken back.")});
    }
    voidRecord(type, id, {});
}

void Writer::voidRecord(const RecordType &type, const RecordId &id, const QString &reason)
{
    const RowHead head = requireHead(type, id);
    const std::optional<Record> stored = reader().find(type, id);
    if (!stored) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
    }
    permit(ChangeKind::Void, *stored);
    ChangeDraft draft;
    draft.kind = ChangeKind::Void;
    draft.type = type.number;
    draft.record = id;
    draft.station = stored->station;
    draft.reason = reason;
    std::vector<QByteArray> bodies;
    const std::vector<KnownChange> known = m_path.m_applier.log().chain(head.last, bodies);
    const FoldedRecord folded = fold(known);
    ChangeDraft::Register &existence = registerOf(draft, existenceRegister);
    const auto see = [&](const ChangeRef &ref) {
        if (!existence.replaced.contains(ref)) {
            existence.replaced.append(ref);
        }
    };
    see(known[folded.creation].ref());
    for (const FoldedRegister &reg : folded.registers) {
        for (size_t place : reg.heads) {
            see(known[place].ref());
        }
    }
    for (const KnownChange &change : known) {
        if (change.view.kind == ChangeKind::Restore || change.view.kind == ChangeKind::Void) {
            see(change.ref());
        }
    }
    write(std::move(draft), stored);
}

void Writer::restore(const RecordType &type, const RecordId &id)
{
    const RowHead head = requireHead(type, id);
    if (const std::optional<Record> stored = reader().find(type, id, true)) {
        permit(ChangeKind::Restore, *stored);
    }
    std::vector<QByteArray> bodies;
    ChangeDraft draft;
    draft.kind = ChangeKind::Restore;
    draft.type = type.number;
    draft.record = id;
    ChangeDraft::Register &existence = registerOf(draft, existenceRegister);
    for (const KnownChange &change : m_path.m_applier.log().chain(head.last, bodies)) {
        draft.station = QString::fromUtf8(change.view.station);
        if (change.view.kind == ChangeKind::Void) {
            existence.replaced.append(change.ref());
        }
    }
    write(std::move(draft), std::nullopt);
}

void Writer::erase(const RecordType &type, const RecordId &id, const QList<quint16> &registers, const QString &basis)
{
    const RowHead head = requireHead(type, id);
    const std::optional<Record> stored = reader().find(type, id, true);
    permit(ChangeKind::Erase, *stored);
    ChangeDraft draft;
    draft.kind = ChangeKind::Erase;
    draft.type = type.number;
    draft.record = id;
    draft.station = stored->station;
    draft.reason = basis;
    ChangeDraft::Register &erased = registerOf(draft, erasureRegister);
    if (registers.isEmpty()) {
        erased.fields.append({everything, Value(untilForEver)});
    } else {
        qint64 until = m_path.m_hlc.tick(m_path.m_clock.nowMillis()).packed;
        std::vector<QByteArray> bodies;
        for (const KnownChange &known : m_path.m_applier.log().chain(head.last, bodies)) {
            until = std::max(until, known.view.hlc.packed);
        }
        for (const quint16 tag : registers) {
            erased.fields.append({tag, Value(until)});
        }
    }
    // What was there before is what nobody may keep: not even for taking the operation back.
    write(std::move(draft), std::nullopt);
}

void Writer::decide(const RecordType &type, const RecordId &id, quint16 registerTag, const QList<qint64> &seen,
                    const QList<std::pair<quint16, Value>> &values, const QString &reason)
{
    requireHead(type, id);
    const std::optional<Record> stored = reader().find(type, id, true);
    permit(ChangeKind::Update, *stored);
    ChangeDraft draft;
    draft.kind = ChangeKind::Update;
    draft.type = type.number;
    draft.record = id;
    draft.station = stored->station;
    draft.reason = reason;
    ChangeDraft::Register &decided = registerOf(draft, registerTag);
    decided.fields = values;
    for (qint64 position : seen) {
        decided.replaced.append(m_path.m_applier.log().ref(position));
    }
    write(std::move(draft), stored);
}

} // namespace helin
