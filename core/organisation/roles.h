#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace helin {

/// A role as it stands in User::roles and as people call it.
struct RoleName
{
    const char *code;
    const char *label; ///< English, context "Role"
};

/// The roles of the program, in the order in which they are listed.
[[nodiscard]] std::span<const RoleName> roleNames();

/// The labels of User::roles (codes divided by blanks), translated; an unknown code stands for itself.
[[nodiscard]] QStringList roleLabels(const QString &roles);

} // namespace helin
