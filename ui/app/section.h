#pragma once

#include <QString>

#include <array>

namespace helin {

/// The places of the navigation, in its order.
enum class Section { Workbench, People, Disputes, Screening, Patrols, Exchange, Settings };

inline constexpr std::array allSections{Section::Workbench, Section::People,   Section::Disputes, Section::Screening,
                                        Section::Patrols,   Section::Exchange, Section::Settings};

/// A stable short name for settings, tours and tests: "workbench".
[[nodiscard]] QString sectionId(Section section);
/// The name on screen.
[[nodiscard]] QString sectionTitle(Section section);
/// The icon :/icons/<name>.svg.
[[nodiscard]] QString sectionIcon(Section section);

} // namespace helin
