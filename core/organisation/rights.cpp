#include "core/organisation/rights.h"

#include "core/base/textnormal.h"
#include "core/organisation/actor.h"
#include "core/records/attachments.h"
#include "core/records/patrols.h"
#include "core/sync/recordhistory.h"

#include <QSet>

#include <algorithm>

namespace helin {

namespace {

/// Fields that name the people whose work a record is, on whatever type they stand.
constexpr std::string_view namingFields[]{
    "handler", "first_asked", "found_by", "screeners", "submitted_by", "worker", "leader", "members",
};

constexpr qsizetype mostNames = 3;

Error nobody()
{
    return Error{ErrorKind::Forbidden, {QT_TRANSLATE_NOOP("Message", "Nobody has a right to this.")}};
}

Query ownUsers(const SiteContext &site)
{
    Query query;
    query.station = site.stationCode;
    return query;
}

} // namespace

void Rights::forget()
{
    m_known = false;
}

void Rights::load()
{
    if (m_known) {
        return;
    }
    m_roles.clear();
    m_name.clear();
    // The township's store holds the users of its stations too; one of them may have the same log-in name.
    const QList<User> found = m_writes.reader().list<User>(
        ownUsers(m_writes.site()).where(QStringLiteral("name"), Value(normalName(m_writes.user()))));
    for (const User &user : found) {
        if (user.active) {
            m_roles = rolesIn(user.roles);
            m_name = user.displayName;
        }
    }
    m_known = true;
}

const QList<Role> &Rights::roles()
{
    load();
    return m_roles;
}

Rights::Whole Rights::wholeOf(const Record &record)
{
    const TypeRights *rights = rightsOf(*record.type);
    if (record.type->number == RecordNumber<Attachment>::value) {
        // A photo is part of what it was attached to.
        const RecordType *owner = recordType(quint16(record.value("owner_type").toInt()));
        const std::optional<Record> whole =
            owner == nullptr ? std::nullopt : m_writes.reader().find(*owner, record.value("owner").toId(), true);
        return whole ? wholeOf(*whole) : Whole{};
    }
    if (rights == nullptr || rights->whole == 0) {
        return {rights, record};
    }
    return {rightsOf(*recordType(rights->whole)),
            m_writes.reader().find(*recordType(rights->whole), record.value(rights->field).toId(), true)};
}

bool Rights::enteredByUser(const Record &record)
{
    if (record.id.isNull()) {
        return true; // about to be entered
    }
    const QList<HistoryEntry> history = historyOf(m_writes, *record.type, record.id);
    const auto creation = std::find_if(history.begin(), history.end(),
                                       [](const HistoryEntry &entry) { return entry.kind == ChangeKind::Create; });
    return creation == history.end() ||
           (creation->user == m_writes.user() && creation->site == m_writes.site().writer.site);
}

bool Rights::concerns(const Record &record, Extent extent)
{
    if (extent == Extent::All) {
        return true;
    }
    if (extent == Extent::None) {
        return false;
    }
    if (extent == Extent::Assigned) {
        const auto namesUser = [this](const Record &naming) {
            return std::any_of(std::begin(namingFields), std::end(namingFields), [&](std::string_view field) {
                return naming.type->indexOf(field) >= 0 && shareAPerson(naming.value(field).toText(), m_name);
            });
        };
        if (namesUser(record)) {
            return true;
        }
        for (const auto &[field, type] : {std::pair{"grid", &describe<Grid>()}, {"team", &describe<PatrolTeam>()}}) {
            if (record.type->indexOf(field) < 0 || record.value(field).isNull()) {
                continue;
            }
            const std::optional<Record> named = m_writes.reader().find(*type, record.value(field).toId());
            if (named && namesUser(*named)) {
                return true;
            }
        }
    }
    return enteredByUser(record);
}

Message Rights::whoMay(const Right &right)
{
    QStringList people;
    for (const User &user : m_writes.reader().list<User>(ownUsers(m_writes.site()))) {
        if (user.active && extentOf(right.subject, right.action, rolesIn(user.roles)) == Extent::All &&
            people.size() < mostNames) {
            people.append(user.displayName);
        }
    }
    if (!people.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Message", "Please ask %1."), {people.join(QStringLiteral("、"))}};
    }
    QStringList roles;
    for (int role = 0; role < roleCount; ++role) {
        if (extentOf(right.subject, right.action, Role(role)) == Extent::All) {
            roles.append(roleLabel(Role(role)));
        }
    }
    return roles.isEmpty()
               ? Message{}
               : Message{QT_TRANSLATE_NOOP("Message", "It takes the role %1; who keeps the accounts gives it."),
                         {roles.join(QStringLiteral("、"))}};
}

Verdict Rights::refused(const Right &right, bool ofAnother)
{
    Error error{
        ErrorKind::Forbidden,
        ofAnother ? Message{QT_TRANSLATE_NOOP("Message", "This one is in other hands: you cannot %1 here."),
                            {rightLabel(right)}}
                  : Message{QT_TRANSLATE_NOOP("Message", "Your role does not include this: %1."), {rightLabel(right)}}};
    if (roles().isEmpty()) {
        error.what = {QT_TRANSLATE_NOOP("Message", "This user has no role here.")};
    }
    error.next = whoMay(right);
    return {false, std::move(error)};
}

Verdict Rights::verdict(const Right &right, const std::optional<Record> &record, bool some)
{
    const Extent extent = extentOf(right.subject, right.action, roles());
    if (extent == Extent::All || (some && extent != Extent::None)) {
        return {};
    }
    if (extent == Extent::None || !record) {
        return refused(right, false);
    }
    return concerns(*record, extent) ? Verdict{} : refused(right, true);
}

Verdict Rights::allows(Subject subject, Action action)
{
    return verdict({subject, action}, {}, false);
}

Verdict Rights::allowsSome(Subject subject, Action action)
{
    return verdict({subject, action}, {}, true);
}

Verdict Rights::allows(const Record &record, Action action)
{
    const Whole whole = wholeOf(record);
    if (whole.rights == nullptr) {
        return {false, nobody()};
    }
    return verdict({whole.rights->subject, action}, whole.record, false);
}

Verdict Rights::allowsOperation(const QString &operation, const std::optional<Record> &record)
{
    if (const std::optional<Right> right = rightFor(operation)) {
        return verdict(*right, record ? wholeOf(*record).record : std::nullopt, !record);
    }
    if (record) {
        return allows(*record, Action::Edit);
    }
    if (roles().isEmpty()) {
        return {false, Error{ErrorKind::Forbidden,
                             {QT_TRANSLATE_NOOP("Message", "This user has no role here.")},
                             {},
                             {QT_TRANSLATE_NOOP("Message", "Who keeps the accounts can give one.")}}};
    }
    return {};
}

Result<Query> Rights::visible(const RecordType &type, Query query)
{
    const TypeRights *rights = rightsOf(type);
    const bool part = rights != nullptr && rights->whole != 0;
    const TypeRights *whole = part ? rightsOf(*recordType(rights->whole)) : rights;
    if (whole == nullptr) {
        return nobody();
    }
    const Right right{whole->subject, Action::Look};
    const Extent extent = extentOf(right.subject, right.action, roles());
    if (extent == Extent::All) {
        return query;
    }
    if (extent == Extent::None || part) {
        return *refused(right, false).error;
    }
    // What somebody entered stands in the log under his name; the log is asked because it has the records by user.
    QList<RecordId> own;
    QSet<RecordId> seen;
    for (const AuditEntry &entry : m_writes.audit().list({.user = m_writes.user(), .type = type.number}, -1)) {
        if (seen.contains(entry.record) || (!query.only.isEmpty() && !query.only.contains(entry.record))) {
            continue;
        }
        seen.insert(entry.record);
        const std::optional<Record> record = m_writes.reader().find(type, entry.record, true);
        if (record && concerns(*record, extent)) {
            own.append(entry.record);
        }
    }
    query.only = own.isEmpty() ? QList<RecordId>{RecordId{}} : own; // an empty list would not narrow
    return query;
}

void Rights::require(const QString &operation)
{
    if (const Verdict verdict = allowsOperation(operation); !verdict) {
        throw Exception{*verdict.error};
    }
}

void Rights::require(const QString &operation, const Record &record)
{
    if (const Verdict verdict = allowsOperation(operation, record); !verdict) {
        throw Exception{*verdict.error};
    }
}

void Rights::requireAll(const QString &operation)
{
    const std::optional<Right> right = rightFor(operation);
    if (const Verdict verdict = right ? allows(right->subject, right->action) : allowsOperation(operation); !verdict) {
        throw Exception{*verdict.error};
    }
}

void Rights::requireChange(const QString &operation, ChangeKind kind, const Record &record)
{
    const Whole whole = wholeOf(record);
    if (whole.rights == nullptr) {
        Error error = nobody();
        error.detail =
            QStringLiteral("core/organisation/rightstable.cpp does not know the type %1").arg(record.type->tableName());
        throw Exception{std::move(error)};
    }
    const TypeRights *own = rightsOf(*record.type);
    if (own != nullptr && !own->maker.empty() && operation != QLatin1String("undo") &&
        !operation.startsWith(QLatin1String(own->maker.data(), qsizetype(own->maker.size())))) {
        Error error{ErrorKind::Forbidden,
                    {QT_TRANSLATE_NOOP("Message", "Records of the kind “%1” are made by the program only."),
                     {record.type->labelText()}}};
        error.safe = {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")};
        throw Exception{std::move(error)};
    }
    const Right right =
        own == nullptr || own->whole != 0
            ? rightFor({whole.rights->type, whole.rights->subject, whole.rights->type, {}}, operation, kind)
            : rightFor(*own, operation, kind);
    if (const Verdict allowed = verdict(right, whole.record, false); !allowed) {
        throw Exception{*allowed.error};
    }
}

} // namespace helin
