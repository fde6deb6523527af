#pragma once

#include "core/base/message.h"

namespace helin {

/// How well a password resists guessing by somebody who has copied the store, as far as its form tells. The store's
/// password function makes each guess cost a good part of a second; these steps go by that.
enum class PasswordStrength { TooShort, Weak, Fair, Good };

inline constexpr int shortestPassword = 8;

/// TooShort below shortestPassword characters. Weak: one kind of characters, a row such as 12345678, few different
/// characters, or holding `user`. Good: 12 characters and more of some variety, or 10 of three kinds.
[[nodiscard]] PasswordStrength passwordStrength(const QString &password, const QString &user = {});

/// "Too short: at least 8 characters", "Weak: …", for the line below the field.
[[nodiscard]] Message passwordStrengthWords(PasswordStrength strength);

} // namespace helin
