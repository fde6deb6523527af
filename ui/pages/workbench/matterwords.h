#pragma once

#include "core/organisation/duestate.h"
#include "ui/delegates/duemark.h"

namespace helin {

/// The shape for a state; the words stand beside it.
[[nodiscard]] inline DueMark markOf(const Due &due)
{
    switch (due.state) {
    case DueState::Overdue:
        return DueMark::Overdue;
    case DueState::DueToday:
        return DueMark::Today;
    case DueState::Soon:
        return DueMark::Soon;
    case DueState::InTime:
        return DueMark::Fine;
    case DueState::Done:
        return DueMark::Done;
    case DueState::None:
        break;
    }
    return DueMark::None;
}

} // namespace helin
