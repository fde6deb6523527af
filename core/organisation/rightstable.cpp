#include "core/organisation/rightstable.h"

#include "core/records/attachments.h"
#include "core/records/disputes.h"
#include "core/records/hazards.h"
#include "core/records/organisation.h"
#include "core/records/patrols.h"
#include "core/records/people.h"
#include "core/records/retention.h"
#include "core/records/screening.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace helin {

namespace {

struct Row
{
    Subject subject;
    Action action;
    /// One letter per role, in the order of Role: - none, o own, s assigned, A all.
    char extents[roleCount + 1];
};

// The columns: clerk, mediator, grid worker, patrol leader | station head | township officer, administrator | log
// viewer. Least privilege (Personal Information Protection Law, art. 51): who does not need a thing for the daily work
// has no right to it; a station with one person gives that person all roles. The log viewer sees the log and nothing
// else, and nobody who may change the roles of others is log viewer by that.
constexpr Row table[] = {
    {Subject::People, Action::Look, "AAA-AA--"},
    {Subject::People, Action::Add, "A-A-AA--"},
    {Subject::People, Action::Edit, "A-s-AA--"},
    {Subject::People, Action::Delete, "A---A---"},
    {Subject::People, Action::Unmask, "AAs-AA--"},
    {Subject::People, Action::Export, "A---AA--"},
    {Subject::People, Action::Print, "AAs-AA--"},

    {Subject::Disputes, Action::Look, "AAAoAA--"},
    {Subject::Disputes, Action::Add, "AAAAAA--"},
    {Subject::Disputes, Action::Edit, "AsooAA--"},
    {Subject::Disputes, Action::Assign, "A---AA--"},
    {Subject::Disputes, Action::Close, "As--AA--"},
    {Subject::Disputes, Action::Delete, "----A---"},
    {Subject::Disputes, Action::Unmask, "AsooAA--"},
    {Subject::Disputes, Action::Export, "A---AA--"},
    {Subject::Disputes, Action::Print, "AsooAA--"},

    {Subject::Hazards, Action::Look, "AAAAAA--"},
    {Subject::Hazards, Action::Add, "AAAAAA--"},
    {Subject::Hazards, Action::Edit, "AosoAA--"},
    {Subject::Hazards, Action::Close, "A-s-AA--"},
    {Subject::Hazards, Action::Delete, "----A---"},
    {Subject::Hazards, Action::Unmask, "AosoAA--"},
    {Subject::Hazards, Action::Export, "A---AA--"},
    {Subject::Hazards, Action::Print, "AosoAA--"},

    {Subject::Rounds, Action::Look, "AAA-AA--"},
    {Subject::Rounds, Action::Add, "A-A-AA--"},
    {Subject::Rounds, Action::Edit, "A-s-AA--"},
    {Subject::Rounds, Action::Close, "A-s-AA--"},
    {Subject::Rounds, Action::Delete, "A---A---"},
    {Subject::Rounds, Action::Export, "A---AA--"},
    {Subject::Rounds, Action::Print, "A-s-AA--"},

    {Subject::PatrolPlans, Action::Look, "A-AAAA--"},
    {Subject::PatrolPlans, Action::Add, "A--AAA--"},
    {Subject::PatrolPlans, Action::Edit, "A-sAAA--"},
    {Subject::PatrolPlans, Action::Delete, "A--AA---"},
    {Subject::PatrolPlans, Action::Unmask, "A-sAAA--"},
    {Subject::PatrolPlans, Action::Export, "A--AAA--"},
    {Subject::PatrolPlans, Action::Print, "A-sAAA--"},

    {Subject::PatrolLogs, Action::Look, "A-AAAA--"},
    {Subject::PatrolLogs, Action::Add, "A-AAAA--"},
    {Subject::PatrolLogs, Action::Edit, "A-oAAA--"},
    {Subject::PatrolLogs, Action::Delete, "A---A---"},
    {Subject::PatrolLogs, Action::Export, "A--AAA--"},
    {Subject::PatrolLogs, Action::Print, "A-sAAA--"},

    {Subject::Organisation, Action::Look, "AAAAAAAA"},
    {Subject::Organisation, Action::Add, "A---AAA-"},
    {Subject::Organisation, Action::Edit, "A---AAA-"},
    {Subject::Organisation, Action::Delete, "A---AAA-"},
    {Subject::Organisation, Action::Unmask, "AAAAAAA-"},
    {Subject::Organisation, Action::Export, "A---AAA-"},
    {Subject::Organisation, Action::Print, "A---AAA-"},

    {Subject::Accounts, Action::Look, "AAAAAAAA"},
    {Subject::Accounts, Action::Add, "----A-A-"},
    {Subject::Accounts, Action::Edit, "----A-A-"},
    {Subject::Accounts, Action::Unmask, "A---AAA-"},
    {Subject::Accounts, Action::Export, "----A-A-"},
    {Subject::Accounts, Action::Print, "----A-A-"},

    {Subject::Settings, Action::Look, "AAAAAAAA"},
    {Subject::Settings, Action::Edit, "----AAA-"},

    {Subject::Exchange, Action::Look, "A---AAA-"},
    {Subject::Exchange, Action::Edit, "A---AAA-"},

    {Subject::Enrolment, Action::Look, "A---AAA-"},
    {Subject::Enrolment, Action::Edit, "A---A-A-"},
    {Subject::Enrolment, Action::Approve, "------A-"},

    {Subject::Review, Action::Look, "A---AA--"},
    {Subject::Review, Action::Edit, "A---AA--"},

    {Subject::Log, Action::Look, "----A-AA"},
    {Subject::Log, Action::Export, "----A-AA"},

    {Subject::Backup, Action::Look, "A---AAAA"},
    {Subject::Backup, Action::Add, "A---AAA-"},
    {Subject::Backup, Action::Edit, "----A-A-"},

    {Subject::Retention, Action::Look, "A---A-A-"},
    {Subject::Retention, Action::Add, "----A-A-"},
    {Subject::Retention, Action::Edit, "----A-A-"},
    {Subject::Retention, Action::Delete, "----A-A-"},
    {Subject::Retention, Action::Print, "A---A---"},

    {Subject::Recovery, Action::Look, "----A-A-"},
    {Subject::Recovery, Action::Add, "----A-A-"},
    {Subject::Recovery, Action::Approve, "------A-"},
};

constexpr Extent extentIn(char letter)
{
    switch (letter) {
    case 'o':
        return Extent::Own;
    case 's':
        return Extent::Assigned;
    case 'A':
        return Extent::All;
    default:
        return Extent::None;
    }
}

using Cells = std::array<std::array<std::array<Extent, roleCount>, actionCount>, subjectCount>;

consteval Cells cellsOf()
{
    Cells cells{};
    for (const Row &row : table) {
        for (size_t role = 0; role < roleCount; ++role) {
            cells[size_t(row.subject)][size_t(row.action)][role] = extentIn(row.extents[role]);
        }
    }
    return cells;
}

constexpr Cells cells = cellsOf();

struct OperationRow
{
    const char *name;
    Right right;
};

// Operations that need more than the right to edit what they write, and acts that write no record.
constexpr OperationRow operations[] = {
    {"resident.search_number", {Subject::People, Action::Look}},
    {"dispute.assign", {Subject::Disputes, Action::Assign}},
    {"dispute.archive", {Subject::Disputes, Action::Close}},
    {"dispute.number_archives", {Subject::Disputes, Action::Close}},
    {"dispute.hand_up", {Subject::Disputes, Action::Close}},
    {"dispute.hand_back", {Subject::Disputes, Action::Assign}},
    {"hazard.pass", {Subject::Hazards, Action::Close}},
    {"hazard.hand_up", {Subject::Hazards, Action::Close}},
    {"round.submit", {Subject::Rounds, Action::Close}},
    {"user.create", {Subject::Accounts, Action::Add}},
    {"user.edit", {Subject::Accounts, Action::Edit}},
    {"user.disable", {Subject::Accounts, Action::Edit}},
    {"user.password", {Subject::Accounts, Action::Edit}},
    {"settings.office", {Subject::Settings, Action::Edit}},
    {"settings.limits", {Subject::Settings, Action::Edit}},
    {"sync.export", {Subject::Exchange, Action::Edit}},
    {"sync.import", {Subject::Exchange, Action::Edit}},
    {"sync.release", {Subject::Review, Action::Edit}},
    {"sync.drop", {Subject::Review, Action::Edit}},
    {"conflict.decide", {Subject::Review, Action::Edit}},
    {"enrolment.request", {Subject::Enrolment, Action::Edit}},
    {"enrolment.accept", {Subject::Enrolment, Action::Edit}},
    {"enrolment.approve", {Subject::Enrolment, Action::Approve}},
    {"enrolment.revoke", {Subject::Enrolment, Action::Approve}},
    {"enrolment.adopt", {Subject::Enrolment, Action::Approve}},
    {"enrolment.renew", {Subject::Enrolment, Action::Edit}},
    {"enrolment.forget_root", {Subject::Enrolment, Action::Approve}},
    {"log.look", {Subject::Log, Action::Look}},
    {"log.export", {Subject::Log, Action::Export}},
    {"log.print", {Subject::Log, Action::Export}},
    {"backup.make", {Subject::Backup, Action::Add}},
    {"backup.restore", {Subject::Backup, Action::Edit}},
    {"store.restore", {Subject::Backup, Action::Edit}},
    {"settings.retention", {Subject::Retention, Action::Edit}},
    {"retention.look", {Subject::Retention, Action::Look}},
    {"retention.lock", {Subject::Retention, Action::Edit}},
    {"retention.unlock", {Subject::Retention, Action::Edit}},
    {"retention.erase", {Subject::Retention, Action::Delete}},
    {"retention.erase_fields", {Subject::Retention, Action::Delete}},
    {"retention.person_sheet", {Subject::Retention, Action::Print}},
    {"retention.print", {Subject::Retention, Action::Print}},
    {"recovery.make", {Subject::Recovery, Action::Add}},
    {"recovery.deposit", {Subject::Recovery, Action::Add}},
    {"recovery.grant", {Subject::Recovery, Action::Approve}},
    {"recovery.township_seen", {Subject::Recovery, Action::Look}},
    {"workbench.print", {Subject::Organisation, Action::Look}}, // everybody: it shows what he may look at
    {"settings.backup", {Subject::Backup, Action::Edit}},
};

// "resident.reveal": acts on one record that write none, the same for every type.
constexpr std::pair<const char *, Action> actsOnAnyType[] = {
    {"look", Action::Look},
    {"reveal", Action::Unmask},
    {"export_file", Action::Export},
    {"print", Action::Print},
};

template <class R>
constexpr TypeRights whole(Subject subject)
{
    return {RecordNumber<R>::value, subject, 0, {}};
}

/// By the program itself, in operations of this name only.
template <class R>
constexpr TypeRights made(Subject subject, std::string_view maker)
{
    return {RecordNumber<R>::value, subject, 0, {}, maker};
}

template <class Part, class Whole>
constexpr TypeRights part(Subject subject, std::string_view field)
{
    return {RecordNumber<Part>::value, subject, RecordNumber<Whole>::value, field};
}

constexpr TypeRights types[] = {
    whole<Station>(Subject::Organisation),
    whole<Group>(Subject::Organisation),
    whole<Grid>(Subject::Organisation),
    whole<User>(Subject::Accounts),
    whole<Dwelling>(Subject::People),
    whole<Household>(Subject::People),
    whole<Resident>(Subject::People),
    part<ResidentAlias, Resident>(Subject::People, "resident"),
    part<ContactPerson, Resident>(Subject::People, "resident"),
    whole<DisputeCase>(Subject::Disputes),
    part<Party, DisputeCase>(Subject::Disputes, "dispute"),
    part<MediationSession, DisputeCase>(Subject::Disputes, "dispute"),
    part<TimelineEntry, DisputeCase>(Subject::Disputes, "dispute"),
    whole<ScreeningRound>(Subject::Rounds),
    part<RoundFinding, ScreeningRound>(Subject::Rounds, "round"),
    whole<Hazard>(Subject::Hazards),
    part<Rectification, Hazard>(Subject::Hazards, "hazard"),
    whole<PatrolTeam>(Subject::PatrolPlans),
    whole<PatrolRoute>(Subject::PatrolPlans),
    part<CheckPoint, PatrolRoute>(Subject::PatrolPlans, "route"),
    whole<PatrolShift>(Subject::PatrolPlans),
    whole<PatrolLog>(Subject::PatrolLogs),
    part<CheckIn, PatrolLog>(Subject::PatrolLogs, "log"),
    made<RetentionLock>(Subject::Retention, "retention."),
    made<ErasureCertificate>(Subject::Retention, "retention."),
};

constexpr const char *subjectLabels[]{
    QT_TRANSLATE_NOOP("Right", "people and homes"),
    QT_TRANSLATE_NOOP("Right", "disputes"),
    QT_TRANSLATE_NOOP("Right", "safety hazards"),
    QT_TRANSLATE_NOOP("Right", "round sheets"),
    QT_TRANSLATE_NOOP("Right", "patrol plans"),
    QT_TRANSLATE_NOOP("Right", "patrol logs"),
    QT_TRANSLATE_NOOP("Right", "groups and grids"),
    QT_TRANSLATE_NOOP("Right", "users"),
    QT_TRANSLATE_NOOP("Right", "settings"),
    QT_TRANSLATE_NOOP("Right", "data exchange"),
    QT_TRANSLATE_NOOP("Right", "members of the township"),
    QT_TRANSLATE_NOOP("Right", "values to be checked"),
    QT_TRANSLATE_NOOP("Right", "the operation log"),
    QT_TRANSLATE_NOOP("Right", "backups"),
    QT_TRANSLATE_NOOP("Right", "retention periods"),
    QT_TRANSLATE_NOOP("Right", "recovery"),
};
static_assert(std::size(subjectLabels) == subjectCount);

constexpr const char *actionLabels[]{
    QT_TRANSLATE_NOOP("Right", "see"),    QT_TRANSLATE_NOOP("Right", "add"),
    QT_TRANSLATE_NOOP("Right", "change"), QT_TRANSLATE_NOOP("Right", "assign"),
    QT_TRANSLATE_NOOP("Right", "close"),  QT_TRANSLATE_NOOP("Right", "approve"),
    QT_TRANSLATE_NOOP("Right", "delete"), QT_TRANSLATE_NOOP("Right", "see in full"),
    QT_TRANSLATE_NOOP("Right", "export"), QT_TRANSLATE_NOOP("Right", "print"),
};
static_assert(std::size(actionLabels) == actionCount);

} // namespace

Extent extentOf(Subject subject, Action action, Role role)
{
    return cells[size_t(subject)][size_t(action)][size_t(role)];
}

Extent extentOf(Subject subject, Action action, const QList<Role> &roles)
{
    Extent widest = Extent::None;
    for (const Role role : roles) {
        widest = std::max(widest, extentOf(subject, action, role));
    }
    return widest;
}

std::optional<Right> rightFor(const QString &operation)
{
    const qsizetype dot = operation.indexOf(QLatin1Char('.'));
    for (const auto &[suffix, action] : actsOnAnyType) {
        if (operation.mid(dot + 1) == QLatin1String(suffix)) {
            const RecordType *type = recordType(QStringView(operation).left(dot));
            if (const TypeRights *row = type == nullptr ? nullptr : rightsOf(*type); row != nullptr) {
                return Right{row->subject, action};
            }
        }
    }
    for (const OperationRow &row : operations) {
        if (operation == QLatin1String(row.name)) {
            return row.right;
        }
    }
    return std::nullopt;
}

QStringList listedOperations()
{
    QStringList names;
    for (const OperationRow &row : operations) {
        names.append(QString::fromLatin1(row.name));
    }
    return names;
}

const TypeRights *rightsOf(const RecordType &type)
{
    const auto *found = std::find_if(std::begin(types), std::end(types),
                                     [&](const TypeRights &row) { return row.type == type.number; });
    return found == std::end(types) ? nullptr : found;
}

Right rightFor(const TypeRights &type, const QString &operation, ChangeKind kind)
{
    if (kind == ChangeKind::Erase) {
        return {Subject::Retention, Action::Delete}; // of whatever kind, parts too: nothing brings it back
    }
    Action action = Action::Edit;
    if (type.whole == 0) {
        switch (kind) {
        case ChangeKind::Create:
            action = Action::Add;
            break;
        case ChangeKind::Update:
            break;
        case ChangeKind::Void:
            // Who could enter it may take it back a moment later.
            action = operation == QLatin1String("undo") ? Action::Add : Action::Delete;
            break;
        default:
            action = Action::Delete;
            break;
        }
    }
    if (const std::optional<Right> named = rightFor(operation);
        named && named->subject == type.subject && action == Action::Edit) {
        return *named;
    }
    return {type.subject, action};
}

QString rightLabel(const Right &right)
{
    return QCoreApplication::translate("Right", "%1 %2")
        .arg(QCoreApplication::translate("Right", actionLabels[size_t(right.action)]),
             QCoreApplication::translate("Right", subjectLabels[size_t(right.subject)]));
}

} // namespace helin
