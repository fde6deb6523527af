#pragma once

#include "core/hazards/hazardrules.h"
#include "core/sync/writepath.h"

namespace helin {

/// When a step was really taken and by whom.
struct HazardAct
{
    QDate on = {};   ///< invalid: today; never in the future, never before the hazard was found
    QString by = {}; ///< empty: the acting user
};

/// The use cases of safety hazards. Each is one transaction that writes the hazard's status and an entry of its course;
/// each returns what changed, or an Error in words and then nothing has changed.
class Hazards final
{
public:
    explicit Hazards(WritePath &writes) : m_writes{writes} {}

    /// Of `hazard` the plain fields count (see edit()), the day and finder, the source and the patrol; number and
    /// status are given here. An empty title is the first clause of the description; the level is ordinary unless
    /// given. Needs kind and place.
    Result<ChangeSet> register_(const Hazard &hazard);
    /// The same inside the transaction of another use case (a finding on a round or a patrol).
    static Ref<Hazard> registerWith(Writer &writer, Hazard hazard);

    /// 告知: the responsible person or unit is told, with a day. Needs both. (A village may tell, not order.)
    Result<ChangeSet> notify(Ref<Hazard> hazard, QDate dueDate, const QString &text, const HazardAct &act = {});
    Result<ChangeSet> start(Ref<Hazard> hazard, const QString &text, const HazardAct &act = {});
    /// 整改: `act.by` is who put it right; that it was done at once, without notice, is fine.
    Result<ChangeSet> recordWork(Ref<Hazard> hazard, const QString &text, const HazardAct &act);
    /// 复查, in order: closes (销号). `act.by` must be somebody else than who put it right; Refused otherwise, and for
    /// a major hazard while one of the five is missing.
    Result<ChangeSet> pass(Ref<Hazard> hazard, const QString &text, const HazardAct &act);
    /// 复查, not in order: back to work, with a new day.
    Result<ChangeSet> failReinspection(Ref<Hazard> hazard, QDate newDueDate, const QString &text, const HazardAct &act);
    /// More time: a later day and a reason.
    Result<ChangeSet> extend(Ref<Hazard> hazard, QDate newDueDate, const QString &reason, const HazardAct &act = {});
    Result<ChangeSet> handUp(Ref<Hazard> hazard, const QString &reason, const HazardAct &act = {});
    /// The township gives it back, with a day if it sets one.
    Result<ChangeSet> handBack(Ref<Hazard> hazard, const QString &reason, QDate newDueDate = {},
                               const HazardAct &act = {});

    /// Saves the plain fields: title, kind, level, place, description, group, grid, found on, found by, source,
    /// responsible unit, person and phone, measures, funds, emergency plan, note. Others are left as they are.
    Result<ChangeSet> edit(const Hazard &changed, const QString &reason = {});

    /// The number the next hazard of that year would get, to be shown before saving.
    [[nodiscard]] QString nextNumber(QDate foundOn);

private:
    WritePath &m_writes;
};

} // namespace helin
