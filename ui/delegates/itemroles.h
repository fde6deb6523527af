#pragma once

#include <Qt>

namespace helin {

/// Roles that models answer for the delegates of this folder, beside Qt's own. All are optional.
enum ItemRole {
    DueMarkRole = Qt::UserRole + 1000, ///< int of DueMark: shape before the text
    InkRole,                           ///< int of Ink: colour of the text; unset is Ink::Text
    BoldRole,                          ///< bool: bold text

    BarValueRole,   ///< double: filled length of BarDelegate
    BarMaximumRole, ///< double: length of the whole bar; required with BarValueRole
    BarTickRole,    ///< double: where the tick stands; unset is none

    TitleNoteRole,      ///< QString, TwoLineDelegate: grey words after the title
    TrailingRole,       ///< QString, TwoLineDelegate: right end of the first line
    SecondLineRole,     ///< QString, TwoLineDelegate and TimelineDelegate (wrapped there)
    SecondTrailingRole, ///< QString, TwoLineDelegate: right end of the second line
    ThirdLineRole,      ///< QString, TwoLineDelegate and TimelineDelegate: grey last line

    TimelineDateRole, ///< QString, TimelineDelegate: e.g. 11-19
    TimelineTimeRole  ///< QString, TimelineDelegate: e.g. 14:30
};

} // namespace helin
