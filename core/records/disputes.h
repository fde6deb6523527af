#pragma once

#include "core/records/recordnumbers.h"
#include "core/records/recordtype.h"

#include <QCoreApplication>

/// Disputes and their mediation (People's Mediation Law; forms of 2010).
namespace helin {

/// Categories of disputes, after the list used in reports. Part of the program, not editable.
enum class DisputeCategory : quint8 {
    Unset,
    Family,
    Neighbours,
    Housing,
    Land,
    Expropriation,
    Contract,
    Labour,
    Damages,
    Traffic,
    Medical,
    Environment,
    Property,
    Consumer,
    Business,
    VillageAffairs,
    School,
    Internet,
    Other
};

template <>
struct ChoicesOf<DisputeCategory>
{
    static constexpr const char *context = "DisputeCategory";
    static constexpr Choice entries[] = {
        {"family", QT_TRANSLATE_NOOP("DisputeCategory", "Marriage and family")},
        {"neighbours", QT_TRANSLATE_NOOP("DisputeCategory", "Neighbours")},
        {"housing", QT_TRANSLATE_NOOP("DisputeCategory", "House and homestead")},
        {"land", QT_TRANSLATE_NOOP("DisputeCategory", "Land and forest")},
        {"expropriation", QT_TRANSLATE_NOOP("DisputeCategory", "Expropriation and removal")},
        {"contract", QT_TRANSLATE_NOOP("DisputeCategory", "Contract and debt")},
        {"labour", QT_TRANSLATE_NOOP("DisputeCategory", "Labour and wages")},
        {"damages", QT_TRANSLATE_NOOP("DisputeCategory", "Damages")},
        {"traffic", QT_TRANSLATE_NOOP("DisputeCategory", "Road traffic")},
        {"medical", QT_TRANSLATE_NOOP("DisputeCategory", "Medical")},
        {"environment", QT_TRANSLATE_NOOP("DisputeCategory", "Environment")},
        {"property", QT_TRANSLATE_NOOP("DisputeCategory", "Property management")},
        {"consumer", QT_TRANSLATE_NOOP("DisputeCategory", "Consumer")},
        {"business", QT_TRANSLATE_NOOP("DisputeCategory", "Production and business")},
        {"village_affairs", QT_TRANSLATE_NOOP("DisputeCategory", "Village affairs")},
        {"school", QT_TRANSLATE_NOOP("DisputeCategory", "School")},
        {"internet", QT_TRANSLATE_NOOP("DisputeCategory", "Internet and new trades")},
        {"other", QT_TRANSLATE_NOOP("DisputeCategory", "Other")},
    };
};

/// How a dispute came to the desk.
enum class DisputeSource : quint8 {
    Unset,
    Party,
    Grid,
    Patrol,
    Public,
    Superior,
    Police,
    Court,
    Petition,
    Procuratorate,
    Discipline,
    Other
};

template <>
struct ChoicesOf<DisputeSource>
{
    static constexpr const char *context = "DisputeSource";
    static constexpr Choice entries[] = {
        {"party", QT_TRANSLATE_NOOP("DisputeSource", "Asked by a party")},
        {"grid", QT_TRANSLATE_NOOP("DisputeSource", "Grid screening")},
        {"patrol", QT_TRANSLATE_NOOP("DisputeSource", "Found on patrol")},
        {"public", QT_TRANSLATE_NOOP("DisputeSource", "Residents or hotline")},
        {"superior", QT_TRANSLATE_NOOP("DisputeSource", "Assigned from above")},
        {"police", QT_TRANSLATE_NOOP("DisputeSource", "Police")},
        {"court", QT_TRANSLATE_NOOP("DisputeSource", "Court")},
        {"petition", QT_TRANSLATE_NOOP("DisputeSource", "Petition office")},
        {"procuratorate", QT_TRANSLATE_NOOP("DisputeSource", "Procuratorate")},
        {"discipline", QT_TRANSLATE_NOOP("DisputeSource", "Discipline office")},
        {"other", QT_TRANSLATE_NOOP("DisputeSource", "Other")},
    };
};

/// Grade, which sets the limit and the allowance.
enum class DisputeGrade : quint8 { Unset, Simple, Ordinary, Difficult, Special };

template <>
struct ChoicesOf<DisputeGrade>
{
    static constexpr const char *context = "DisputeGrade";
    static constexpr Choice entries[] = {
        {"simple", QT_TRANSLATE_NOOP("DisputeGrade", "Simple")},
        {"ordinary", QT_TRANSLATE_NOOP("DisputeGrade", "Ordinary")},
        {"difficult", QT_TRANSLATE_NOOP("DisputeGrade", "Difficult or across areas")},
        {"special", QT_TRANSLATE_NOOP("DisputeGrade", "Special")},
    };
};

/// Whether a dispute may turn into something worse.
enum class EscalationRisk : quint8 { Unset, None, Violence, Crowd };

template <>
struct ChoicesOf<EscalationRisk>
{
    static constexpr const char *context = "EscalationRisk";
    static constexpr Choice entries[] = {
        {"none", QT_TRANSLATE_NOOP("EscalationRisk", "None")},
        {"violence", QT_TRANSLATE_NOOP("EscalationRisk", "May turn violent")},
        {"crowd", QT_TRANSLATE_NOOP("EscalationRisk", "May involve a crowd")},
    };
};

/// Where a dispute stands in the one procedure.
enum class DisputeStatus : quint8 {
    Unset,
    Registered,
    Accepted,
    Refused,
    Assigned,
    Mediating,
    Agreed,
    Failed,
    Withdrawn,
    Performing,
    Visited,
    Archived,
    HandedUp
};

template <>
struct ChoicesOf<DisputeStatus>
{
    static constexpr const char *context = "DisputeStatus";
    static constexpr Choice entries[] = {
        {"registered", QT_TRANSLATE_NOOP("DisputeStatus", "Registered")},
        {"accepted", QT_TRANSLATE_NOOP("DisputeStatus", "Accepted")},
        {"refused", QT_TRANSLATE_NOOP("DisputeStatus", "Not accepted")},
        {"assigned", QT_TRANSLATE_NOOP("DisputeStatus", "Assigned")},
        {"mediating", QT_TRANSLATE_NOOP("DisputeStatus", "In mediation")},
        {"agreed", QT_TRANSLATE_NOOP("DisputeStatus", "Agreed")},
        {"failed", QT_TRANSLATE_NOOP("DisputeStatus", "No agreement")},
        {"withdrawn", QT_TRANSLATE_NOOP("DisputeStatus", "Withdrawn")},
        {"performing", QT_TRANSLATE_NOOP("DisputeStatus", "Being performed")},
        {"visited", QT_TRANSLATE_NOOP("DisputeStatus", "Visited")},
        {"archived", QT_TRANSLATE_NOOP("DisputeStatus", "Archived")},
        {"handed_up", QT_TRANSLATE_NOOP("DisputeStatus", "Handed up")},
    };
};

/// Who mediates.
enum class MediationKind : quint8 { Unset, People, Administrative, Judicial, Trade, Joint };

template <>
struct ChoicesOf<MediationKind>
{
    static constexpr const char *context = "MediationKind";
    static constexpr Choice entries[] = {
        {"people", QT_TRANSLATE_NOOP("MediationKind", "People's mediation")},
        {"administrative", QT_TRANSLATE_NOOP("MediationKind", "Administrative mediation")},
        {"judicial", QT_TRANSLATE_NOOP("MediationKind", "Judicial mediation")},
        {"trade", QT_TRANSLATE_NOOP("MediationKind", "Trade or professional mediation")},
        {"joint", QT_TRANSLATE_NOOP("MediationKind", "Joint mediation")},
    };
};

/// How people meet.
enum class MeetingMode : quint8 { Unset, Indoors, Visit, Phone, Video };

template <>
struct ChoicesOf<MeetingMode>
{
    static constexpr const char *context = "MeetingMode";
    static constexpr Choice entries[] = {
        {"indoors", QT_TRANSLATE_NOOP("MeetingMode", "At the station")},
        {"visit", QT_TRANSLATE_NOOP("MeetingMode", "At home")},
        {"phone", QT_TRANSLATE_NOOP("MeetingMode", "By phone")},
        {"video", QT_TRANSLATE_NOOP("MeetingMode", "By video")},
    };
};

/// Form of an agreement (People's Mediation Law, art. 28).
enum class AgreementForm : quint8 { Unset, Written, Oral };

template <>
struct ChoicesOf<AgreementForm>
{
    static constexpr const char *context = "AgreementForm";
    static constexpr Choice entries[] = {
        {"written", QT_TRANSLATE_NOOP("AgreementForm", "Written")},
        {"oral", QT_TRANSLATE_NOOP("AgreementForm", "Oral")},
    };
};

/// How an agreement is to be performed.
enum class PerformanceMode : quint8 { Unset, OnTheSpot, ByDate, Instalments };

template <>
struct ChoicesOf<PerformanceMode>
{
    static constexpr const char *context = "PerformanceMode";
    static constexpr Choice entries[] = {
        {"on_the_spot", QT_TRANSLATE_NOOP("PerformanceMode", "Performed on the spot")},
        {"by_date", QT_TRANSLATE_NOOP("PerformanceMode", "By an agreed day")},
        {"instalments", QT_TRANSLATE_NOOP("PerformanceMode", "In instalments")},
    };
};

/// Answer of a party at the follow-up visit.
enum class Satisfaction : quint8 { Unset, Satisfied, Fairly, Dissatisfied };

template <>
struct ChoicesOf<Satisfaction>
{
    static constexpr const char *context = "Satisfaction";
    static constexpr Choice entries[] = {
        {"satisfied", QT_TRANSLATE_NOOP("Satisfaction", "Satisfied")},
        {"fairly", QT_TRANSLATE_NOOP("Satisfaction", "Fairly satisfied")},
        {"dissatisfied", QT_TRANSLATE_NOOP("Satisfaction", "Not satisfied")},
    };
};

/// Role of a party.
enum class PartyRole : quint8 { Unset, Applicant, Respondent, Third, Agent };

template <>
struct ChoicesOf<PartyRole>
{
    static constexpr const char *context = "PartyRole";
    static constexpr Choice entries[] = {
        {"applicant", QT_TRANSLATE_NOOP("PartyRole", "Applicant")},
        {"respondent", QT_TRANSLATE_NOOP("PartyRole", "Respondent")},
        {"third", QT_TRANSLATE_NOOP("PartyRole", "Third party")},
        {"agent", QT_TRANSLATE_NOOP("PartyRole", "Agent")},
    };
};

/// How a session ended.
enum class SessionOutcome : quint8 { Unset, GoesOn, Agreed, Failed, Withdrawn };

template <>
struct ChoicesOf<SessionOutcome>
{
    static constexpr const char *context = "SessionOutcome";
    static constexpr Choice entries[] = {
        {"goes_on", QT_TRANSLATE_NOOP("SessionOutcome", "To be continued")},
        {"agreed", QT_TRANSLATE_NOOP("SessionOutcome", "Agreed")},
        {"failed", QT_TRANSLATE_NOOP("SessionOutcome", "No agreement")},
        {"withdrawn", QT_TRANSLATE_NOOP("SessionOutcome", "Withdrawn")},
    };
};

/// What an entry of a dispute's timeline tells of.
enum class DisputeEvent : quint8 {
    Unset,
    Registered,
    Accepted,
    Refused,
    Assigned,
    Session,
    Agreed,
    Failed,
    Withdrawn,
    Extended,
    PartPerformed,
    Performed,
    Visited,
    Relapsed,
    Archived,
    HandedUp,
    HandedBack,
    PartyAdded,
    PartyRemoved,
    Regraded,
    Note
};

template <>
struct ChoicesOf<DisputeEvent>
{
    static constexpr const char *context = "DisputeEvent";
    static constexpr Choice entries[] = {
        {"registered", QT_TRANSLATE_NOOP("DisputeEvent", "Registered")},
        {"accepted", QT_TRANSLATE_NOOP("DisputeEvent", "Accepted")},
        {"refused", QT_TRANSLATE_NOOP("DisputeEvent", "Not accepted")},
        {"assigned", QT_TRANSLATE_NOOP("DisputeEvent", "Assigned")},
        {"session", QT_TRANSLATE_NOOP("DisputeEvent", "Mediation session")},
        {"agreed", QT_TRANSLATE_NOOP("DisputeEvent", "Agreement reached")},
        {"failed", QT_TRANSLATE_NOOP("DisputeEvent", "No agreement")},
        {"withdrawn", QT_TRANSLATE_NOOP("DisputeEvent", "Withdrawn")},
        {"extended", QT_TRANSLATE_NOOP("DisputeEvent", "More time")},
        {"part_performed", QT_TRANSLATE_NOOP("DisputeEvent", "Performed in part")},
        {"performed", QT_TRANSLATE_NOOP("DisputeEvent", "Performed")},
        {"visited", QT_TRANSLATE_NOOP("DisputeEvent", "Follow-up visit")},
        {"relapsed", QT_TRANSLATE_NOOP("DisputeEvent", "Flared up again")},
        {"archived", QT_TRANSLATE_NOOP("DisputeEvent", "Archived")},
        {"handed_up", QT_TRANSLATE_NOOP("DisputeEvent", "Handed up")},
        {"handed_back", QT_TRANSLATE_NOOP("DisputeEvent", "Handed back")},
        {"party_added", QT_TRANSLATE_NOOP("DisputeEvent", "Party added")},
        {"party_removed", QT_TRANSLATE_NOOP("DisputeEvent", "Party removed")},
        {"regraded", QT_TRANSLATE_NOOP("DisputeEvent", "Grade changed")},
        {"note", QT_TRANSLATE_NOOP("DisputeEvent", "Note")},
    };
};

/// A dispute from the first word at the desk to the archive.
struct DisputeCase final : RecordBase
{
    QString title;
    DisputeCategory category = DisputeCategory::Unset;
    DisputeSource source = DisputeSource::Unset;
    DisputeGrade grade = DisputeGrade::Unset;
    QString summary;
    QString place;
    Ref<Group> group;
    Ref<Grid> grid;
    std::optional<int> peopleInvolved;
    EscalationRisk escalation = EscalationRisk::Unset;
    QString number;
    QString archiveNumber;
    QDate receivedOn;
    QString firstAsked;
    QString handler;
    MeetingMode mode = MeetingMode::Unset;
    MediationKind mediationKind = MediationKind::Unset;
    DisputeStatus status = DisputeStatus::Unset;
    QDate statusOn;
    QString statusBy;
    QString statusReason;
    QDate dueDate;
    QString dueReason;
    QString dueApprover;
    AgreementForm agreementForm = AgreementForm::Unset;
    QDate agreedOn;
    QString terms;
    PerformanceMode performance = PerformanceMode::Unset;
    QDate performBy;
    QDate performedOn;
    QString performedNote;
    QDate visitedOn;
    Satisfaction satisfaction = Satisfaction::Unset;
    QString visitNote;
    QDate concludedOn;
    bool atDesk = false;
    bool backfilled = false;
    QString witnesses;
    bool restricted = false;
    QDate confirmationAppliedOn;
    QString note;
    QDate acceptedOn;
    QDate nextDueOn;           ///< of the next instalment
    QString referredTo;        ///< where the parties can go instead
    QString papers;            ///< what lies in the file
    Ref<RoundFinding> finding; ///< of the monthly round it came from
};

/// A party to a dispute, from the register or not.
struct Party final : RecordBase
{
    Ref<DisputeCase> dispute;
    Ref<Resident> resident;
    QString name;
    PartyRole role = PartyRole::Unset;
    QString phone;
    QString address;
    QString initials;
};

/// One sitting of a mediation.
struct MediationSession final : RecordBase
{
    Ref<DisputeCase> dispute;
    std::optional<int> number;
    QDateTime heldAt;
    QString place;
    MeetingMode mode = MeetingMode::Unset;
    QString leadMediator;
    QString mediators;
    QString present;
    QString applicantSays;
    QString respondentSays;
    QString facts;
    QString proposal;
    SessionOutcome outcome = SessionOutcome::Unset;
    QString note;
};

/// What happened in a dispute, when, by whom and why. Never edited; a correction is a new entry naming the old one.
struct TimelineEntry final : RecordBase
{
    Ref<DisputeCase> dispute;
    QDateTime at;
    DisputeStatus stage = DisputeStatus::Unset;
    QString heading;
    QString text;
    QString by;
    Ref<TimelineEntry> corrects;
    Ref<MediationSession> session;
    DisputeEvent event = DisputeEvent::Unset;
};

template <>
const RecordType &describe<DisputeCase>();
template <>
const RecordType &describe<Party>();
template <>
const RecordType &describe<MediationSession>();
template <>
const RecordType &describe<TimelineEntry>();

} // namespace helin
