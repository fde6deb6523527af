#pragma once

#include <QString>

namespace helin {

class Theme;

/// The style sheet of what the style leaves to it: menus, tips, scroll bars, headers, bars, calendar. `@name` of a
/// token is replaced by its colour; measures that hold text follow the text scale.
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace helin
