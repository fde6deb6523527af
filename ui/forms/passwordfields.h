#pragma once

#include <QString>

#include <functional>

namespace helin {

class FieldSet;

/// Adds two lines for a new password, named "password" and "again": how well it resists stands beside the first in
/// plain words, and the second must say the same; both are required. `user` gives the name that the password should not
/// hold.
void addNewPassword(FieldSet &fields, const QString &label, const std::function<QString()> &user);

/// What stands in such a line, blanks at the ends and all.
[[nodiscard]] QString typedPassword(const FieldSet &fields, const QString &name = QStringLiteral("password"));

/// Adds one line for a password or PIN that is not shown.
void addHidden(FieldSet &fields, const QString &name, const QString &label);

} // namespace helin
