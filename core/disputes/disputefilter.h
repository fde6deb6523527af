#pragma once

#include "core/organisation/duestate.h"
#include "core/records/disputes.h"
#include "core/records/organisation.h"

#include <QList>
#include <QStringList>

namespace helin {

/// Whether something is left to be done (isClosed() in disputerules.h).
enum class Openness { All, Open, Closed };

/// Which disputes a list shows. Empty parts do not narrow; several values of one part are alternatives.
struct DisputeFilter
{
    /// Words that must all be found: in the matter, the number, a party's name or its pinyin initials.
    QString text = {};
    Openness openness = Openness::All;
    QList<DisputeStatus> statuses = {};
    QList<DisputeCategory> categories = {};
    QList<DisputeGrade> grades = {};
    QStringList handlers = {};
    QList<Ref<Group>> groups = {};
    QList<Ref<Grid>> grids = {};
    QDate receivedFrom = {};
    QDate receivedTo = {};
    QList<DueState> due = {};
    QString station = {};      ///< owning station code
    QList<RecordId> only = {}; ///< only these; empty for no such limit

    friend bool operator==(const DisputeFilter &, const DisputeFilter &) = default;
};

enum class DisputeSort { Due, Number, Title, Category, Stage, Handler, Received };

} // namespace helin
