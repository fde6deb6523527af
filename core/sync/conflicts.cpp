#include "core/sync/conflicts.h"

#include "core/records/validation.h"
#include "core/sync/recordhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace helin {

namespace {

const QString decideAct = QStringLiteral("conflict.decide");
/// The time of a change may run a little ahead of the wall clock of its entry in the operation log.
constexpr qint64 clockSlack = 1000;

QString versionText(const ChangeRef &ref)
{
    return QStringLiteral("%1-%2-%3-%4")
        .arg(ref.writer.site.toString().right(12))
        .arg(ref.writer.incarnation)
        .arg(ref.seq)
        .arg(QString::fromLatin1(QByteArray(ref.hashStart.data(), 4).toHex()));
}

QList<std::pair<quint16, Value>> valuesOf(const ChangeView &view, quint16 registerTag,
                                          const QList<const FieldInfo *> &fields)
{
    QList<std::pair<quint16, Value>> values;
    for (const FieldInfo *field : fields) {
        values.append({field->tag, valueIn(view, registerTag, field->tag).toValue()});
    }
    return values;
}

} // namespace

QString Conflict::label() const
{
    QStringList labels;
    for (const FieldInfo *field : fields) {
        labels << type->labelOf(*field);
    }
    return labels.join(QStringLiteral("、"));
}

QString Conflict::key() const
{
    return QStringLiteral("%1/%2").arg(record.toString()).arg(registerTag);
}

const ConflictValue *BatchRule::valueIn(const Conflict &conflict) const
{
    if (conflict.type != type || conflict.registerTag != registerTag) {
        return nullptr;
    }
    const ConflictValue *found = nullptr;
    for (const ConflictValue &value : conflict.values) {
        if (value.siteId == site) {
            if (found != nullptr) {
                return nullptr; // it wrote two values there itself
            }
            found = &value;
        }
    }
    return found;
}

QList<Conflict> Conflicts::list()
{
    QList<Conflict> conflicts;
    LogStore &log = m_writes.applier().log();
    std::optional<SignedMembershipList> roster;
    if (m_exchange.isEnrolled()) {
        roster = m_exchange.roster();
    }
    for (const StoredHead &head : log.conflictingHeads()) {
        const RecordType *type = recordType(head.type);
        if (type == nullptr) {
            continue;
        }
        if (conflicts.isEmpty() || conflicts.last().record != head.record ||
            conflicts.last().registerTag != head.registerTag) {
            Conflict conflict;
            conflict.record = head.record;
            conflict.type = type;
            conflict.registerTag = head.registerTag;
            conflict.since = head.since;
            for (const FieldInfo &field : type->fields) {
                if (field.synced() && type->registerOf(field) == head.registerTag) {
                    conflict.fields.append(&field);
                }
            }
            if (const auto record = m_writes.reader().find(*type, head.record, true)) {
                conflict.title = record->title();
            }
            conflicts.append(std::move(conflict));
        }
        Conflict &conflict = conflicts.last();
        const QByteArray body = log.body(head.position);
        ChangeView view;
        view.decode(body);
        if (const RegisterWrite *write = view.writeOf(head.registerTag); write != nullptr && write->erased) {
            continue; // nothing is left that could be chosen
        }
        ConflictValue value;
        value.version = versionText(log.ref(head.position));
        value.position = head.position;
        value.values = valuesOf(view, head.registerTag, conflict.fields);
        const MemberSite *member = roster ? roster->list.find(view.writer.site) : nullptr;
        value.siteId = view.writer.site;
        value.ownSite = view.writer.site == m_writes.site().writer.site;
        value.site = member != nullptr ? member->name
                     : value.ownSite   ? m_writes.site().name
                                       : view.writer.site.toString();
        value.user = QString::fromUtf8(view.user);
        value.at = view.hlc.millis();
        value.reason = QString::fromUtf8(view.reason);
        value.shown = head.shown;
        if (conflict.before.isEmpty()) {
            if (const RegisterWrite *write = view.writeOf(head.registerTag);
                write != nullptr && !write->replaced.empty()) {
                if (const auto earlier = log.position(view.versions[write->replaced.front()])) {
                    const QByteArray earlierBody = log.body(*earlier);
                    ChangeView earlierView;
                    earlierView.decode(earlierBody);
                    conflict.before = valuesOf(earlierView, head.registerTag, conflict.fields);
                }
            }
        }
        if (head.shown) {
            conflict.values.prepend(std::move(value));
        } else {
            conflict.values.append(std::move(value));
        }
    }
    return conflicts;
}

QList<Decision> Conflicts::decisions(int most)
{
    // The log holds every act of the site; what lies further back is found in the history of its record.
    constexpr qint64 entriesRead = 5000;
    QList<Decision> decisions;
    for (const AuditEntry &entry : m_writes.audit().list(entriesRead)) {
        const RecordType *type = entry.act == decideAct ? recordType(entry.type) : nullptr;
        if (type == nullptr) {
            continue;
        }
        if (decisions.size() == most) {
            break;
        }
        Decision decision{entry.at, entry.user, type, entry.record, {}, {}, {}};
        if (const auto record = m_writes.reader().find(*type, entry.record, true)) {
            decision.title = record->title();
        }
        // The change that the entry tells of: the last one with a reason up to that moment.
        for (const HistoryEntry &change : historyOf(m_writes, *type, entry.record)) {
            if (change.reason.isEmpty() || change.site != m_writes.site().writer.site ||
                change.at.toMSecsSinceEpoch() > entry.at + clockSlack) {
                continue;
            }
            QStringList labels;
            for (const quint16 tag : change.fields) {
                if (const FieldInfo *field = type->fieldTagged(tag)) {
                    labels << type->labelOf(*field);
                }
            }
            decision.reason = change.reason;
            decision.fields = labels.join(QStringLiteral("、"));
        }
        decisions.append(decision);
    }
    return decisions;
}

std::optional<Conflict> Conflicts::find(const QString &key)
{
    for (Conflict &conflict : list()) {
        if (conflict.key() == key) {
            return conflict;
        }
    }
    return std::nullopt;
}

Result<ChangeSet> Conflicts::take(const Conflict &conflict, const QString &version, const QString &reason)
{
    for (const ConflictValue &value : conflict.values) {
        if (value.version == version) {
            return write(conflict, value.values, reason);
        }
    }
    return Error{ErrorKind::NotFound,
                 {QT_TRANSLATE_NOOP("Message", "There is no such value among those to be checked.")}};
}

Result<ChangeSet> Conflicts::takeAll(const QList<Conflict> &conflicts, const BatchRule &rule, const QString &reason)
{
    return m_writes.run(decideAct, [&](Writer &writer) {
        for (const Conflict &conflict : conflicts) {
            const ConflictValue *value = rule.valueIn(conflict);
            if (value == nullptr) {
                fail(ErrorKind::Refused,
                     {QT_TRANSLATE_NOOP("Message", "%1: this rule finds no value there."), {conflict.title}});
            }
            decide(writer, conflict, value->values, reason);
        }
    });
}

Result<ChangeSet> Conflicts::write(const Conflict &conflict, const QList<std::pair<quint16, Value>> &values,
                                   const QString &reason)
{
    return m_writes.run(decideAct, [&](Writer &writer) { decide(writer, conflict, values, reason); });
}

void Conflicts::decide(Writer &writer, const Conflict &conflict, const QList<std::pair<quint16, Value>> &values,
                       const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        Error error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Say why this value is the right one.")}};
        error.field = QStringLiteral("reason");
        throw Exception{std::move(error)};
    }
    for (const auto &[tag, value] : values) {
        const FieldInfo *field = conflict.type->fieldTagged(tag);
        if (field == nullptr) {
            fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "There is no such field.")});
        }
        if (auto error = findingOf(*conflict.type, *field, value, m_writes.clock().today())) {
            throw Exception{*std::move(error)};
        }
    }
    // Decided meanwhile on another page or PC: deciding again what is replaced already would be a new conflict.
    const QList<StoredHead> heads = m_writes.applier().log().headsOf(*conflict.type, conflict.record);
    QList<qint64> seen;
    for (const ConflictValue &value : conflict.values) {
        if (std::any_of(heads.begin(), heads.end(), [&](const StoredHead &head) {
                return head.registerTag == conflict.registerTag && head.position == value.position;
            })) {
            seen.append(value.position);
        }
    }
    if (seen.isEmpty()) {
        Error error{ErrorKind::Refused,
                    {QT_TRANSLATE_NOOP("Message", "%1 has been decided meanwhile."), {conflict.title}}};
        error.safe = {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")};
        throw Exception{std::move(error)};
    }
    writer.decide(*conflict.type, conflict.record, conflict.registerTag, seen, values, reason.trimmed());
}

} // namespace helin
