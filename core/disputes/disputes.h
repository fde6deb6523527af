#pragma once

#include "core/disputes/disputerules.h"
#include "core/organisation/formissue.h"
#include "core/records/people.h"
#include "core/sync/writepath.h"

namespace helin {

/// When a step was really taken and by whom. A day before today is 补录: the true date counts everywhere.
struct StepInfo
{
    QDate on = {};   ///< invalid: today; never in the future
    QString by = {}; ///< empty: the acting user
};

/// A party as given: somebody from the register, or a name.
struct PartyInput
{
    Ref<Resident> resident = {};
    QString name = {}; ///< empty: the resident's
    PartyRole role = PartyRole::Unset;
    QString phone = {};   ///< empty: the resident's
    QString address = {}; ///< empty: the resident's
};

/// The long way in. Of `dispute` the plain fields count (see Disputes::editFields), the day it was received, and the
/// finding of a round it came from; an empty title is made from the summary.
struct DisputeRegistration
{
    DisputeCase dispute;
    QList<PartyInput> parties = {};
    QString by = {}; ///< empty: the acting user
};

/// 当场调结: a quarrel settled at the desk, on one screen.
struct DeskSettlement
{
    QList<PartyInput> partyA;
    QList<PartyInput> partyB;
    DisputeCategory category = DisputeCategory::Unset;
    QDate date = {}; ///< invalid: today
    QString matter;  ///< what it was about
    QString terms;   ///< what was agreed
    PerformanceMode performance = PerformanceMode::Unset;
    QDate performBy = {}; ///< needed unless performed on the spot
    // More, folded away on the page.
    QString title = {}; ///< empty: the first clause of the matter
    DisputeGrade grade = DisputeGrade::Simple;
    DisputeSource source = DisputeSource::Party;
    QString place = {};
    Ref<Group> group = {};
    Ref<Grid> grid = {};
    MeetingMode mode = MeetingMode::Indoors;
    QTime time = {}; ///< of day, if known
    QString mediator = {};
    QString witnesses = {};
    std::optional<int> peopleInvolved = {};
    bool backfilled = false; ///< entered from paper; also set when the date is before today
};

/// What was agreed. It needs parties and terms, and a day where it is not performed on the spot.
struct Agreement
{
    AgreementForm form = AgreementForm::Written;
    QString terms;
    PerformanceMode performance = PerformanceMode::Unset;
    QDate performBy = {};  ///< the last day
    QDate firstDueOn = {}; ///< of the first instalment
    QString witnesses = {};
};

struct PerformanceReport
{
    bool complete = true;
    QString note = {};
    QDate nextDueOn = {}; ///< of the next instalment, when not complete
};

struct VisitReport
{
    Satisfaction satisfaction = Satisfaction::Unset;
    QString note = {};
    bool performed = false; ///< one tick 已履行: was found performed
    bool relapsed = false;  ///< it flared up again: goes back into mediation
};

/// The use cases of mediation. Each is one transaction that writes the case, its timeline and whatever belongs to it;
/// each returns what changed, or an Error in words and then nothing has changed. Hard guards are few: an agreement has
/// parties and terms, an archive has its papers or a reason, a limit has a date. The rest is warnings().
class Disputes final
{
public:
    explicit Disputes(WritePath &writes, DisputeSettings settings = {}) : m_writes{writes}, m_settings{settings} {}

    /// Everything that keeps the form from being saved, in the order of its fields: party_a, party_b, category, date,
    /// matter, terms, performance, perform_by.
    [[nodiscard]] static QList<FormIssue> issuesOf(const DeskSettlement &settlement, QDate today);
    /// Registration, session, oral agreement and timeline in one.
    Result<ChangeSet> settleAtDesk(const DeskSettlement &settlement);

    Result<ChangeSet> register_(const DisputeRegistration &registration);
    /// The same inside the transaction of another use case (a finding on a round or a patrol).
    Ref<DisputeCase> registerWith(Writer &writer, const DisputeRegistration &registration) const;

    Result<ChangeSet> accept(Ref<DisputeCase> dispute, const StepInfo &info = {});
    /// Needs a reason and where the parties can go instead.
    Result<ChangeSet> refuse(Ref<DisputeCase> dispute, const QString &reason, const QString &referredTo,
                             const StepInfo &info = {});
    Result<ChangeSet> assign(Ref<DisputeCase> dispute, const QString &handler, const StepInfo &info = {});
    /// Adds a session (`session.dispute` says of which case; its number is given here; without a time it is now). The
    /// outcome moves the stage. "Agreed" without an agreement leaves the case in mediation, with the agreement as the
    /// next step. A case not yet accepted is accepted on that day.
    Result<ChangeSet> recordSession(const MediationSession &session, const std::optional<Agreement> &agreement = {},
                                    const StepInfo &info = {});
    Result<ChangeSet> agree(Ref<DisputeCase> dispute, const Agreement &agreement, const StepInfo &info = {});
    Result<ChangeSet> fail(Ref<DisputeCase> dispute, const QString &reason, const QString &referredTo = {},
                           const StepInfo &info = {});
    /// The parties stop; they may at any time.
    Result<ChangeSet> withdraw(Ref<DisputeCase> dispute, const QString &reason, const StepInfo &info = {});
    Result<ChangeSet> extend(Ref<DisputeCase> dispute, QDate newDate, const QString &reason, const QString &approver,
                             const StepInfo &info = {});
    Result<ChangeSet> recordPerformance(Ref<DisputeCase> dispute, const PerformanceReport &report,
                                        const StepInfo &info = {});
    Result<ChangeSet> recordVisit(Ref<DisputeCase> dispute, const VisitReport &report, const StepInfo &info = {});
    /// Needs papers (listed here, or attached as photos and scans) or the reason why there are none. Gives the
    /// gap-free archive number of the year where this PC numbers for its office.
    Result<ChangeSet> archive(Ref<DisputeCase> dispute, const QString &papers, const QString &reasonWithout = {},
                              const StepInfo &info = {});
    /// Numbers the own archived cases that have no archive number yet, in the order in which they were archived.
    Result<ChangeSet> numberArchives();
    Result<ChangeSet> handUp(Ref<DisputeCase> dispute, const QString &reason, const StepInfo &info = {});
    /// The township gives it back; the limit starts anew.
    Result<ChangeSet> handBack(Ref<DisputeCase> dispute, const QString &reason, const StepInfo &info = {});

    /// Saves the plain fields of a case: title, category, source, grade, summary, place, group, grid, people,
    /// escalation, first asked, handler, mode, kind of mediation, witnesses, not public, confirmation asked on, note.
    /// Others are left as they are. Another grade moves the limit unless it was extended.
    Result<ChangeSet> editFields(const DisputeCase &dispute, const QString &reason = {});
    Result<ChangeSet> addParty(Ref<DisputeCase> dispute, const PartyInput &party, const StepInfo &info = {});
    Result<ChangeSet> removeParty(Ref<Party> party, const QString &reason, const StepInfo &info = {});
    /// A free entry in the timeline, or a correction of one (`corrects`), also after archiving.
    Result<ChangeSet> addNote(Ref<DisputeCase> dispute, const QString &heading, const QString &text,
                              Ref<TimelineEntry> corrects = {}, const StepInfo &info = {});

    /// The number the next case of that year would get, to be shown before saving.
    [[nodiscard]] QString nextNumber(QDate receivedOn) const;
    [[nodiscard]] const DisputeSettings &settings() const { return m_settings; }

private:
    WritePath &m_writes;
    DisputeSettings m_settings;
};

} // namespace helin
