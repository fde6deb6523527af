#include "core/retention/retention.h"

#include "core/organisation/actor.h"
#include "core/organisation/checks.h"
#include "core/organisation/rightstable.h"
#include "core/records/attachments.h"
#include "core/sync/erasurecleaning.h"

#include <QSet>

#include <algorithm>

namespace helin {

namespace {

/// The day field by which a kind's records are narrowed before each is looked at.
const char *dayFieldOf(const RecordType &type)
{
    switch (type.number) {
    case RecordNumber<Hazard>::value:
        return "closed_on";
    case RecordNumber<PatrolShift>::value:
        return "day";
    case RecordNumber<Resident>::value:
    case RecordNumber<DisputeCase>::value:
        return "status_on";
    default:
        return nullptr; // a time: compared below
    }
}

QString nameOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// What keeps the office running, and the proof of erasures itself.
bool isKept(const RecordType &type)
{
    const TypeRights *rights = rightsOf(type);
    return rights != nullptr && (rights->subject == Subject::Organisation || rights->subject == Subject::Retention ||
                                 rights->subject == Subject::Accounts);
}

/// Adds up kinds, in the order of their numbers.
QString countsOf(const QList<Record> &records)
{
    std::map<quint16, int> counts;
    for (const Record &record : records) {
        ++counts[record.type->number];
    }
    QStringList parts;
    for (const auto &[type, count] : counts) {
        parts << QStringLiteral("%1:%2").arg(recordType(type)->tableName()).arg(count);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString erasedCountsText(const QString &counts)
{
    QStringList parts;
    for (const QString &part : counts.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const RecordType *type = recordType(QStringView(part).left(part.indexOf(QLatin1Char(':'))));
        parts << (type == nullptr ? part : type->labelText() + QLatin1Char(' ') + part.section(QLatin1Char(':'), 1));
    }
    return parts.join(QStringLiteral("、"));
}

QList<Record> Retention::partsOf(const Record &whole)
{
    QList<Record> parts;
    for (const RecordType *type : recordTypes()) {
        const TypeRights *rights = rightsOf(*type);
        if (rights == nullptr || rights->whole != whole.type->number) {
            continue;
        }
        Query query;
        query.deletedToo = true;
        query.where(nameOf(rights->field), Value(whole.id));
        parts += m_writes.reader().list(*type, query);
    }
    QList<Record> attached;
    QList<Record> owners = parts;
    owners.append(whole);
    for (const Record &owner : std::as_const(owners)) {
        Query query;
        query.deletedToo = true;
        query.where(QStringLiteral("owner"), Value(owner.id));
        attached += m_writes.reader().list(describe<Attachment>(), query);
    }
    return parts + attached;
}

bool Retention::isOrphan(const Record &part)
{
    const TypeRights *rights = rightsOf(*part.type);
    const RecordId whole = part.type->number == RecordNumber<Attachment>::value ? part.value("owner").toId()
                           : rights != nullptr && rights->whole != 0            ? part.value(rights->field).toId()
                                                                                : RecordId();
    return !whole.isNull() && m_writes.applier().erasures().wholeRecords().contains(whole);
}

QList<RetentionItem> Retention::orphans()
{
    QList<RetentionItem> found;
    const QDate today = m_writes.clock().today();
    constexpr qsizetype atOnce = 400;
    const QList<RecordId> wholes = m_writes.applier().erasures().wholeRecords();
    for (qsizetype from = 0; from < wholes.size(); from += atOnce) {
        QList<Value> some;
        for (const RecordId &whole : wholes.mid(from, atOnce)) {
            some.append(Value(whole));
        }
        for (const RecordType *type : recordTypes()) {
            const TypeRights *rights = rightsOf(*type);
            const bool attachment = type->number == RecordNumber<Attachment>::value;
            if (!attachment && (rights == nullptr || rights->whole == 0)) {
                continue;
            }
            Query query;
            query.station = m_writes.site().stationCode;
            query.deletedToo = true;
            query.where(attachment ? QStringLiteral("owner") : nameOf(rights->field), Compare::In, some);
            for (const Record &part : m_writes.reader().list(*type, query)) {
                found.append({type, part.id, part.title(), {}, today});
            }
        }
    }
    return found;
}

QList<RetentionItem> Retention::due()
{
    m_writes.require(QStringLiteral("retention.look"));
    const QDate today = m_writes.clock().today();
    const RetentionPeriods periods = RetentionPeriods::load(m_writes.connection());
    QList<RetentionItem> items = orphans();
    QSet<RecordId> locked;
    for (const RetentionLock &lock : locks()) {
        locked.insert(lock.record);
    }
    for (const RecordType *type : RetentionPeriods::kinds()) {
        const int years = periods.years.at(type->number);
        Query query;
        query.station = m_writes.site().stationCode;
        if (const char *field = dayFieldOf(*type)) {
            query.where(QString::fromLatin1(field), Compare::Less,
                        {Value(today.addYears(-years).toString(Qt::ISODate))});
        }
        for (const Record &record : m_writes.reader().list(*type, query)) {
            const QDate closed = helin::closedOn(record);
            const QDate dueOn = closed.isValid() ? closed.addYears(years).addDays(1) : QDate();
            if (dueOn.isValid() && dueOn <= today && !locked.contains(record.id)) {
                items.append({type, record.id, record.title(), closed, dueOn});
            }
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const RetentionItem &a, const RetentionItem &b) { return a.dueOn < b.dueOn; });
    return items;
}

QList<RetentionLock> Retention::locks()
{
    const QDate today = m_writes.clock().today();
    Query query;
    query.station = m_writes.site().stationCode;
    query.where(QStringLiteral("ended_on"), Compare::IsEmpty);
    query.where(QStringLiteral("until"), Compare::GreaterOrEqual, {Value(today.toString(Qt::ISODate))});
    query.sorted(QStringLiteral("until"));
    return m_writes.reader().list<RetentionLock>(query);
}

std::optional<RetentionLock> Retention::lockOf(const Record &record)
{
    const TypeRights *rights = rightsOf(*record.type);
    const bool attachment = record.type->number == RecordNumber<Attachment>::value;
    const RecordId whole = attachment                                ? record.value("owner").toId()
                           : rights != nullptr && rights->whole != 0 ? record.value(rights->field).toId()
                                                                     : RecordId();
    Query query;
    query.where(QStringLiteral("record"), Compare::In, {Value(record.id), Value(whole)});
    query.where(QStringLiteral("ended_on"), Compare::IsEmpty);
    query.where(QStringLiteral("until"), Compare::GreaterOrEqual,
                {Value(m_writes.clock().today().toString(Qt::ISODate))});
    const QList<RetentionLock> found = m_writes.reader().list<RetentionLock>(query);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Record Retention::requireOwn(const RecordType &type, const RecordId &id)
{
    if (isKept(type)) {
        fail(ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message", "This kind of record is kept as long as it is in use.")});
    }
    const std::optional<Record> record = m_writes.reader().find(type, id, true);
    if (!record) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
    }
    if (record->station != m_writes.site().stationCode) {
        fail(ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message", "This record belongs to another station. Only that station may erase it.")});
    }
    return *record;
}

void Retention::requireUnlocked(const Record &record)
{
    if (const std::optional<RetentionLock> lock = lockOf(record)) {
        fail(ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message", "This record is locked against erasure until %1: %2"),
              {lock->until.toString(Qt::ISODate), lock->reason}},
             {QT_TRANSLATE_NOOP("Message", "Nothing was erased.")});
    }
}

Result<ChangeSet> Retention::lock(const RecordType &type, const RecordId &id, const QString &reason, QDate until)
{
    return attempt([&] {
        requireText("reason", reason, {QT_TRANSLATE_NOOP("Message", "Please say why.")});
        if (!until.isValid() || until < m_writes.clock().today()) {
            invalidField("until", {QT_TRANSLATE_NOOP("Message", "Please give the last day of the lock.")});
        }
        requireUnlocked(requireOwn(type, id));
        return m_writes
            .run(QStringLiteral("retention.lock"),
                 [&](Writer &writer) {
                     RetentionLock lock;
                     lock.recordType = type.number;
                     lock.record = id;
                     lock.reason = reason;
                     lock.until = until;
                     lock.by = actorName(writer);
                     lock.lockedOn = writer.today();
                     writer.create(lock);
                 })
            .orThrow();
    });
}

Result<ChangeSet> Retention::unlock(Ref<RetentionLock> ref, const QString &reason)
{
    return m_writes.run(QStringLiteral("retention.unlock"), [&](Writer &writer) {
        requireText("reason", reason, {QT_TRANSLATE_NOOP("Message", "Please say why.")});
        RetentionLock lock = writer.reader().require(ref);
        lock.endedOn = writer.today();
        lock.endReason = reason;
        writer.update(lock);
    });
}

Result<ErasureDone> Retention::finish(const Result<ChangeSet> &changes, const ErasureCertificate &certificate)
{
    if (!changes) {
        return changes.error();
    }
    ErasureDone done{changes.value(), certificate};
    try {
        done.cleaned = finishErasures(m_writes, m_attachments);
    } catch (const Exception &exception) {
        done.cleaningError = exception.error();
        // The values are gone from everything the program reads; the freed bytes wait for the next opening.
        m_writes.forget();
    }
    return done;
}

QList<Record> Retention::gather(const QList<Target> &targets, ErasureBasis basis)
{
    if (basis == ErasureBasis::Unset) {
        invalidField("basis", {QT_TRANSLATE_NOOP("Message", "Please give the ground for erasing.")});
    }
    const RetentionPeriods periods = RetentionPeriods::load(m_writes.connection());
    QList<Record> all;
    QSet<RecordId> taken;
    const auto take = [&](const Record &record) {
        if (!taken.contains(record.id)) {
            taken.insert(record.id);
            all.append(record);
        }
    };
    for (const Target &target : targets) {
        const Record record = requireOwn(*target.type, target.id);
        requireUnlocked(record);
        if (basis == ErasureBasis::PeriodOver && !isOrphan(record)) {
            const QDate closed = helin::closedOn(record);
            const auto years = periods.years.find(record.type->number);
            if (!closed.isValid() || years == periods.years.end() ||
                closed.addYears(years->second) >= m_writes.clock().today()) {
                fail(ErrorKind::Refused,
                     {QT_TRANSLATE_NOOP("Message", "The retention period of this record is not over.")},
                     {QT_TRANSLATE_NOOP("Message", "Nothing was erased.")});
            }
        }
        take(record);
        for (const Record &part : partsOf(record)) {
            requireUnlocked(part);
            take(part);
        }
    }
    if (all.isEmpty()) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Nothing was chosen.")});
    }
    return all;
}

Result<QString> Retention::wouldErase(const QList<Target> &targets, ErasureBasis basis)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("retention.erase"));
        return countsOf(gather(targets, basis));
    });
}

QStringList Retention::erasableFields(const Record &record)
{
    const RecordType &type = *record.type;
    QList<quint16> needed; // registers that hold a required field
    for (const FieldInfo &field : type.fields) {
        if (field.synced() && field.rules.required) {
            needed.append(type.registerOf(field));
        }
    }
    QStringList names;
    for (const FieldInfo &field : type.fields) {
        if (field.synced() && !record.value(field.name).isNull() && !needed.contains(type.registerOf(field))) {
            names << nameOf(field.name);
        }
    }
    return names;
}

QStringList Retention::erasedTogether(const RecordType &type, const QStringList &fields)
{
    QList<quint16> registers;
    for (const QString &name : fields) {
        const FieldInfo *field = type.fieldNamed(name);
        if (field == nullptr || !field->synced()) {
            fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "There is no field named \"%1\"."), {name}});
        }
        registers.append(type.registerOf(*field));
    }
    QStringList together;
    for (const FieldInfo &field : type.fields) {
        if (field.synced() && registers.contains(type.registerOf(field))) {
            together << nameOf(field.name);
        }
    }
    return together;
}

Result<ErasureDone> Retention::erase(const QList<Target> &targets, ErasureBasis basis, const QString &approver)
{
    ErasureCertificate certificate;
    Result<ChangeSet> changes = m_writes.run(QStringLiteral("retention.erase"), [&](Writer &writer) {
        const QList<Record> all = gather(targets, basis);
        for (const Record &record : all) {
            writer.erase(*record.type, record.id, {}, codeOf(basis));
        }
        certificate.erasedAt = writer.now();
        certificate.by = actorName(writer);
        certificate.basis = basis;
        certificate.counts = countsOf(all);
        certificate.approver = approver;
        writer.create(certificate);
    });
    return finish(changes, certificate);
}

Result<ErasureDone> Retention::eraseFields(const RecordType &type, const RecordId &id, const QStringList &fields,
                                           ErasureBasis basis, const QString &approver)
{
    ErasureCertificate certificate;
    Result<ChangeSet> changes = m_writes.run(QStringLiteral("retention.erase_fields"), [&](Writer &writer) {
        if (basis == ErasureBasis::Unset || basis == ErasureBasis::PeriodOver) {
            invalidField("basis", {QT_TRANSLATE_NOOP("Message", "Please give the ground for erasing.")});
        }
        const Record record = requireOwn(type, id);
        requireUnlocked(record);
        QList<quint16> registers;
        const QStringList erased = erasedTogether(type, fields);
        for (const QString &name : erased) {
            const FieldInfo &field = *type.fieldNamed(name);
            if (field.rules.required) {
                invalidField(
                    field.name.data(),
                    {QT_TRANSLATE_NOOP("Message", "A record cannot be without this. Erase the whole record.")});
            }
            if (const quint16 tag = type.registerOf(field); !registers.contains(tag)) {
                registers.append(tag);
            }
        }
        if (registers.isEmpty()) {
            fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Nothing was chosen.")});
        }
        writer.erase(type, id, registers, codeOf(basis));
        certificate.erasedAt = writer.now();
        certificate.by = actorName(writer);
        certificate.basis = basis;
        certificate.counts = countsOf({record});
        certificate.fields = erased.join(QLatin1Char(' '));
        certificate.approver = approver;
        writer.create(certificate);
    });
    return finish(changes, certificate);
}

QList<ErasureCertificate> Retention::certificates()
{
    Query query;
    query.station = m_writes.site().stationCode;
    query.sorted(QStringLiteral("erased_at"), true);
    return m_writes.reader().list<ErasureCertificate>(query);
}

} // namespace helin
