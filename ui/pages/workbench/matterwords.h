#pragma once

#include "core/analysis/workbench.h"
#include "ui/app/villages.h"
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

/// At a township the title begins with the village: 石桥村：… At a station nothing changes.
inline void nameVillages(QList<Matter> &matters, const QList<Village> &villages)
{
    for (Matter &matter : matters) {
        if (const QString village = villageName(villages, matter.station); !village.isEmpty()) {
            matter.title = {"%1", {village + QChar(u'：') + matter.title.translated()}};
        }
    }
}

} // namespace helin
