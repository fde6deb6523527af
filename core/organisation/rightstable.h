#pragma once

#include "core/organisation/roles.h"
#include "core/records/recordtype.h"
#include "core/sync/change.h"

#include <optional>

/// The table of rights: the one place that says which role may do what. Pure: no store, no user. Rights asks it for the
/// acting user; docs/security.md prints it.
namespace helin {

/// What rights are about: groups of record types, and the business of the office itself.
enum class Subject : quint8 {
    People,       ///< residents, households, dwellings
    Disputes,     ///< with parties, sessions, course
    Hazards,      ///< with the steps of putting them right
    Rounds,       ///< monthly round sheets with findings
    PatrolPlans,  ///< teams, routes, check-points, shifts
    PatrolLogs,   ///< with check-ins
    Organisation, ///< stations, groups, grids
    Accounts,     ///< users, their roles and passwords
    Settings,     ///< of the office
    Exchange,     ///< bundles, out and in
    Enrolment,    ///< who belongs to the township
    Review,       ///< values changed in two places, entries kept aside
    Log,          ///< the operation log
    Backup,       ///< copies of the store; Edit is to put one back
    Retention,    ///< what is past its time: lock, erase, certificates; a person's sheet
    Recovery,     ///< recovery sheets; Approve is to open a station's store for it
};
inline constexpr int subjectCount = 16;

enum class Action : quint8 {
    Look,
    Add,
    Edit,
    Assign,  ///< give to somebody
    Close,   ///< archive, sign off, hand in, hand up
    Approve, ///< decide for others
    Delete,
    Unmask, ///< see ID number and phone in full
    Export, ///< as a file that leaves the program
    Print,
};
inline constexpr int actionCount = 10;

/// For which records a right holds; each includes the ones before.
enum class Extent : quint8 {
    None,
    Own,      ///< entered by the user
    Assigned, ///< or naming the user: mediator, finder, walker, worker of its grid, leader of its team
    All,
};

/// What the table says for one role, and the widest of several.
[[nodiscard]] Extent extentOf(Subject subject, Action action, Role role);
[[nodiscard]] Extent extentOf(Subject subject, Action action, const QList<Role> &roles);

struct Right
{
    Subject subject;
    Action action;

    friend bool operator==(const Right &, const Right &) = default;
};

/// The right that a named operation needs ("dispute.assign") when it is more than editing; nothing otherwise: then the
/// records it writes decide.
[[nodiscard]] std::optional<Right> rightFor(const QString &operation);
/// The operations for which rightFor() has an answer, in the order of the table.
[[nodiscard]] QStringList listedOperations();

/// How a record type stands in the table. The rights of a part (a party of a dispute) are those to edit the whole.
struct TypeRights
{
    quint16 type;
    Subject subject;
    quint16 whole = 0;           ///< type of the record it is a part of, 0 for none
    std::string_view field = {}; ///< of the part, that names the whole
    /// Of what only the program makes: the operations that may ("retention."). Nobody enters such a record by hand.
    std::string_view maker = {};
};

/// Nothing for a type that the table does not know: nobody may write such records then.
[[nodiscard]] const TypeRights *rightsOf(const RecordType &type);

/// What a change to a record is in the words of the table.
[[nodiscard]] Right rightFor(const TypeRights &type, const QString &operation, ChangeKind kind);

/// "assign disputes", translated.
[[nodiscard]] QString rightLabel(const Right &right);

} // namespace helin
