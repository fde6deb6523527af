#pragma once

#include "core/disputes/disputelist.h"
#include "core/disputes/disputes.h"

class QDialog;
class QWidget;

namespace helin {

class AppContext;
class StepDialog;

/// The small dialogs of the steps that ask for a few things. Each says what it will do; show it with open(), it deletes
/// itself. Steps with a form of their own (a session, an agreement, editing) are not among them: null.
[[nodiscard]] StepDialog *makeStepDialog(AppContext &context, const DisputeDetail &detail, DisputeStep step,
                                         QWidget *parent);
/// A free entry in the timeline, or a correction of one.
[[nodiscard]] StepDialog *makeNoteDialog(AppContext &context, const DisputeDetail &detail, Ref<TimelineEntry> corrects,
                                         QWidget *parent);
[[nodiscard]] StepDialog *makePartyDialog(AppContext &context, const DisputeDetail &detail, QWidget *parent);
[[nodiscard]] StepDialog *makeRemovePartyDialog(AppContext &context, const DisputeDetail &detail, Ref<Party> party,
                                                QWidget *parent);
/// The record of one session, to read.
[[nodiscard]] QDialog *makeSessionDialog(const DisputeDetail &detail, Ref<MediationSession> session, QWidget *parent);

} // namespace helin
