#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace helin {

/// What people are to the program. A user may have several.
enum class Role : quint8 {
    Clerk,
    Mediator,
    GridWorker,
    PatrolLeader,
    StationHead,
    TownshipOfficer,
    TownshipAdmin,
    LogViewer,
};
inline constexpr int roleCount = 8;

/// A role as it stands in User::roles and as people call it.
struct RoleName
{
    const char *code;
    const char *label; ///< English, context "Role"
};

/// The roles of the program, in the order of Role, in which they are listed.
[[nodiscard]] std::span<const RoleName> roleNames();

/// The label of a role, translated.
[[nodiscard]] QString roleLabel(Role role);

/// The labels of User::roles (codes divided by blanks), translated; an unknown code stands for itself.
[[nodiscard]] QStringList roleLabels(const QString &roles);

/// The roles that a text such as User::roles names, each once, in the order of Role. Codes and labels are accepted,
/// divided by blanks or commas. Throws Invalid, naming the field "roles", for a word that is no role.
[[nodiscard]] QList<Role> rolesNamed(const QString &text);

/// The roles in User::roles; codes of newer programs are left out.
[[nodiscard]] QList<Role> rolesIn(const QString &roles);

/// The text of User::roles for these.
[[nodiscard]] QString rolesText(const QList<Role> &roles);

} // namespace helin
