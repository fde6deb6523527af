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
    Matter matter;
    Action action;
    /// One letter per role, in the order of Role: - none, o own, s assigned, A all.
    char extents[roleCount + 1];
};

// The columns: clerk, mediator, grid worker, patrol leader | station head | township officer, administrator | log
// viewer. Least privilege (Personal Information Protection Law, art. 51): who does not need a thing for the daily work
// has no right to it; a station with one person gives that person all roles. The log viewer sees the log and nothing
// else, and nobody who may change the roles of others is log viewer by that.
constexpr Row table[] = {
    {Matter::People, Action::Look, "AAA-AA--"},
    {Matter::People, Action::Add, "A-A-AA--"},
    {Matter::People, Action::Edit, "A-s-AA--"},
    {Matter::People, Action::Delete, "A---A---"},
    {Matter::People, Action::Unmask, "AAs-AA--"},
    {Matter::People, Action::Export, "A---AA--"},
    {Matter::People, Action::Print, "AAs-AA--"},

    {Matter::Disputes, Action::Look, "AAAoAA--"},
    {Matter::Disputes, Action::Add, "AAAAAA--"},
    {Matter::Disputes, Action::Edit, "AsooAA--"},
    {Matter::Disputes, Action::Assign, "A---AA--"},
    {Matter::Disputes, Action::Close, "As--AA--"},
    {Matter::Disputes, Action::Delete, "----A---"},
    {Matter::Disputes, Action::Unmask, "AsooAA--"},
    {Matter::Disputes, Action::Export, "A---AA--"},
    {Matter::Disputes, Action::Print, "AsooAA--"},

    {Matter::Hazards, Action::Look, "AAAAAA--"},
    {Matter::Hazards, Action::Add, "AAAAAA--"},
    {Matter::Hazards, Action::Edit, "AosoAA--"},
    {Matter::Hazards, Action::Close, "A-s-AA--"},
    {Matter::Hazards, Action::Delete, "----A---"},
    {Matter::Hazards, Action::Unmask, "AosoAA--"},
    {Matter::Hazards, Action::Export, "A---AA--"},
    {Matter::Hazards, Action::Print, "AosoAA--"},

    {Matter::Rounds, Action::Look, "AAA-AA--"},
    {Matter::Rounds, Action::Add, "A-A-AA--"},
    {Matter::Rounds, Action::Edit, "A-s-AA--"},
    {Matter::Rounds, Action::Close, "A-s-AA--"},
    {Matter::Rounds, Action::Delete, "A---A---"},
    {Matter::Rounds, Action::Export, "A---AA--"},
    {Matter::Rounds, Action::Print, "A-s-AA--"},

    {Matter::PatrolPlans, Action::Look, "A-AAAA--"},
    {Matter::PatrolPlans, Action::Add, "A--AAA--"},
    {Matter::PatrolPlans, Action::Edit, "A-sAAA--"},
    {Matter::PatrolPlans, Action::Delete, "A--AA---"},
    {Matter::PatrolPlans, Action::Unmask, "A-sAAA--"},
    {Matter::PatrolPlans, Action::Export, "A--AAA--"},
    {Matter::PatrolPlans, Action::Print, "A-sAAA--"},

    {Matter::PatrolLogs, Action::Look, "A-AAAA--"},
    {Matter::PatrolLogs, Action::Add, "A-AAAA--"},
    {Matter::PatrolLogs, Action::Edit, "A-oAAA--"},
    {Matter::PatrolLogs, Action::Delete, "A---A---"},
    {Matter::PatrolLogs, Action::Export, "A--AAA--"},
    {Matter::PatrolLogs, Action::Print, "A-sAAA--"},

    {Matter::Organisation, Action::Look, "AAAAAAAA"},
    {Matter::Organisation, Action::Add, "A---AAA-"},
    {Matter::Organisation, Action::Edit, "A---AAA-"},
    {Matter::Organisation, Action::Delete, "A---AAA-"},
    {Matter::Organisation, Action::Unmask, "AAAAAAA-"},
    {Matter::Organisation, Action::Export, "A---AAA-"},
    {Matter::Organisation, Action::Print, "A---AAA-"},

    {Matter::Accounts, Action::Look, "AAAAAAAA"},
    {Matter::Accounts, Action::Add, "----A-A-"},
    {Matter::Accounts, Action::Edit, "----A-A-"},
    {Matter::Accounts, Action::Unmask, "A---AAA-"},
    {Matter::Accounts, Action::Export, "----A-A-"},
    {Matter::Accounts, Action::Print, "----A-A-"},

    {Matter::Settings, Action::Look, "AAAAAAAA"},
    {Matter::Settings, Action::Edit, "----AAA-"},

    {Matter::Exchange, Action::Look, "A---AAA-"},
    {Matter::Exchange, Action::Edit, "A---AAA-"},

    {Matter::Enrolment, Action::Look, "A---AAA-"},
    {Matter::Enrolment, Action::Edit, "A---A-A-"},
    {Matter::Enrolment, Action::Approve, "------A-"},

    {Matter::Review, Action::Look, "A---AA--"},
    {Matter::Review, Action::Edit, "A---AA--"},

    {Matter::Log, Action::Look, "----A-AA"},
    {Matter::Log, Action::Export, "----A-AA"},

    {Matter::Backup, Action::Look, "A---AAAA"},
    {Matter::Backup, Action::Add, "A---AAA-"},
    {Matter::Backup, Action::Edit, "----A-A-"},

    {Matter::Retention, Action::Look, "A---A-A-"},
    {Matter::Retention, Action::Add, "----A-A-"},
    {Matter::Retention, Action::Edit, "----A-A-"},
    {Matter::Retention, Action::Delete, "----A-A-"},
    {Matter::Retention, Action::Print, "A---A---"},

    {Matter::Recovery, Action::Look, "----A-A-"},
    {Matter::Recovery, Action::Add, "----A-A-"},
    {Matter::Recovery, Action::Approve, "------A-"},
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

using Cells = std::array<std::array<std::array<Extent, roleCount>, actionCount>, matterCount>;

consteval Cells cellsOf()
{
    Cells cells{};
    for (const Row &row : table) {
        for (size_t role = 0; role < roleCount; ++role) {
            cells[size_t(row.matter)][size_t(row.action)][role] = extentIn(row.extents[role]);
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
    {"resident.search_number", {Matter::People, Action::Look}},
    {"dispute.assign", {Matter::Disputes, Action::Assign}},
    {"dispute.archive", {Matter::Disputes, Action::Close}},
    {"dispute.number_archives", {Matter::Disputes, Action::Close}},
    {"dispute.hand_up", {Matter::Disputes, Action::Close}},
    {"dispute.hand_back", {Matter::Disputes, Action::Assign}},
    {"hazard.pass", {Matter::Hazards, Action::Close}},
    {"hazard.hand_up", {Matter::Hazards, Action::Close}},
    {"round.submit", {Matter::Rounds, Action::Close}},
    {"user.create", {Matter::Accounts, Action::Add}},
    {"user.edit", {Matter::Accounts, Action::Edit}},
    {"user.disable", {Matter::Accounts, Action::Edit}},
    {"user.password", {Matter::Accounts, Action::Edit}},
    {"settings.office", {Matter::Settings, Action::Edit}},
    {"settings.limits", {Matter::Settings, Action::Edit}},
    {"sync.export", {Matter::Exchange, Action::Edit}},
    {"sync.import", {Matter::Exchange, Action::Edit}},
    {"sync.release", {Matter::Review, Action::Edit}},
    {"sync.drop", {Matter::Review, Action::Edit}},
    {"conflict.decide", {Matter::Review, Action::Edit}},
    {"enrolment.request", {Matter::Enrolment, Action::Edit}},
    {"enrolment.accept", {Matter::Enrolment, Action::Edit}},
    {"enrolment.approve", {Matter::Enrolment, Action::Approve}},
    {"enrolment.revoke", {Matter::Enrolment, Action::Approve}},
    {"log.look", {Matter::Log, Action::Look}},
    {"log.export", {Matter::Log, Action::Export}},
    {"backup.make", {Matter::Backup, Action::Add}},
    {"backup.restore", {Matter::Backup, Action::Edit}},
    {"settings.retention", {Matter::Retention, Action::Edit}},
    {"retention.look", {Matter::Retention, Action::Look}},
    {"retention.lock", {Matter::Retention, Action::Edit}},
    {"retention.unlock", {Matter::Retention, Action::Edit}},
    {"retention.erase", {Matter::Retention, Action::Delete}},
    {"retention.erase_fields", {Matter::Retention, Action::Delete}},
    {"retention.person_sheet", {Matter::Retention, Action::Print}},
    {"recovery.make", {Matter::Recovery, Action::Add}},
    {"recovery.deposit", {Matter::Recovery, Action::Add}},
    {"recovery.grant", {Matter::Recovery, Action::Approve}},
};

// "resident.reveal": acts on one record that write none, the same for every type.
constexpr std::pair<const char *, Action> actsOnAnyType[] = {
    {"look", Action::Look},
    {"reveal", Action::Unmask},
    {"export_file", Action::Export},
    {"print", Action::Print},
};

template <class R>
constexpr TypeRights whole(Matter matter)
{
    return {RecordNumber<R>::value, matter, 0, {}};
}

template <class Part, class Whole>
constexpr TypeRights part(Matter matter, std::string_view field)
{
    return {RecordNumber<Part>::value, matter, RecordNumber<Whole>::value, field};
}

constexpr TypeRights types[] = {
    whole<Station>(Matter::Organisation),
    whole<Group>(Matter::Organisation),
    whole<Grid>(Matter::Organisation),
    whole<User>(Matter::Accounts),
    whole<Dwelling>(Matter::People),
    whole<Household>(Matter::People),
    whole<Resident>(Matter::People),
    part<ResidentAlias, Resident>(Matter::People, "resident"),
    part<ContactPerson, Resident>(Matter::People, "resident"),
    whole<DisputeCase>(Matter::Disputes),
    part<Party, DisputeCase>(Matter::Disputes, "dispute"),
    part<MediationSession, DisputeCase>(Matter::Disputes, "dispute"),
    part<TimelineEntry, DisputeCase>(Matter::Disputes, "dispute"),
    whole<ScreeningRound>(Matter::Rounds),
    part<RoundFinding, ScreeningRound>(Matter::Rounds, "round"),
    whole<Hazard>(Matter::Hazards),
    part<Rectification, Hazard>(Matter::Hazards, "hazard"),
    whole<PatrolTeam>(Matter::PatrolPlans),
    whole<PatrolRoute>(Matter::PatrolPlans),
    part<CheckPoint, PatrolRoute>(Matter::PatrolPlans, "route"),
    whole<PatrolShift>(Matter::PatrolPlans),
    whole<PatrolLog>(Matter::PatrolLogs),
    part<CheckIn, PatrolLog>(Matter::PatrolLogs, "log"),
    whole<RetentionLock>(Matter::Retention),
    whole<ErasureCertificate>(Matter::Retention),
};

constexpr const char *matterLabels[]{
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
static_assert(std::size(matterLabels) == matterCount);

constexpr const char *actionLabels[]{
    QT_TRANSLATE_NOOP("Right", "see"),    QT_TRANSLATE_NOOP("Right", "add"),
    QT_TRANSLATE_NOOP("Right", "change"), QT_TRANSLATE_NOOP("Right", "assign"),
    QT_TRANSLATE_NOOP("Right", "close"),  QT_TRANSLATE_NOOP("Right", "approve"),
    QT_TRANSLATE_NOOP("Right", "delete"), QT_TRANSLATE_NOOP("Right", "see in full"),
    QT_TRANSLATE_NOOP("Right", "export"), QT_TRANSLATE_NOOP("Right", "print"),
};
static_assert(std::size(actionLabels) == actionCount);

} // namespace

Extent extentOf(Matter matter, Action action, Role role)
{
    return cells[size_t(matter)][size_t(action)][size_t(role)];
}

Extent extentOf(Matter matter, Action action, const QList<Role> &roles)
{
    Extent widest = Extent::None;
    for (const Role role : roles) {
        widest = std::max(widest, extentOf(matter, action, role));
    }
    return widest;
}

std::optional<Right> rightFor(const QString &operation)
{
    const qsizetype dot = operation.indexOf(QLatin1Char('.'));
    for (const auto &[suffix, action] : actsOnAnyType) {
        if (operation.mid(dot + 1) == QLatin1String(suffix)) {
            const RecordType *type = recordType(QStringView(operation).left(dot));
            const TypeRights *row = type == nullptr ? nullptr : rightsOf(*type);
            return row == nullptr ? std::nullopt : std::optional(Right{row->matter, action});
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
        return {Matter::Retention, Action::Delete}; // of whatever kind, parts too: nothing brings it back
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
        named && named->matter == type.matter && action == Action::Edit) {
        return *named;
    }
    return {type.matter, action};
}

QString rightLabel(const Right &right)
{
    return QCoreApplication::translate("Right", "%1 %2")
        .arg(QCoreApplication::translate("Right", actionLabels[size_t(right.action)]),
             QCoreApplication::translate("Right", matterLabels[size_t(right.matter)]));
}

} // namespace helin
