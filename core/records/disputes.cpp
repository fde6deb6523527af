#include "core/records/disputes.h"

#include "core/records/derive.h"

namespace helin {

namespace {

constexpr std::array disputeCaseFields{
    field<&DisputeCase::title>(1, "title", QT_TRANSLATE_NOOP("DisputeCase", "Matter"),
                               {.required = true, .searched = true}),
    field<&DisputeCase::category>(2, "category", QT_TRANSLATE_NOOP("DisputeCase", "Category"),
                                  {.required = true, .indexed = true}),
    field<&DisputeCase::source>(3, "source", QT_TRANSLATE_NOOP("DisputeCase", "Source")),
    field<&DisputeCase::grade>(4, "grade", QT_TRANSLATE_NOOP("DisputeCase", "Grade")),
    field<&DisputeCase::summary>(5, "summary", QT_TRANSLATE_NOOP("DisputeCase", "What it is about"),
                                 {.kind = FieldKind::LongText, .searched = true}),
    field<&DisputeCase::place>(6, "place", QT_TRANSLATE_NOOP("DisputeCase", "Place")),
    field<&DisputeCase::group>(7, "group", QT_TRANSLATE_NOOP("DisputeCase", "Group")),
    field<&DisputeCase::grid>(8, "grid", QT_TRANSLATE_NOOP("DisputeCase", "Grid")),
    field<&DisputeCase::peopleInvolved>(9, "people_involved", QT_TRANSLATE_NOOP("DisputeCase", "People involved")),
    field<&DisputeCase::escalation>(10, "escalation", QT_TRANSLATE_NOOP("DisputeCase", "Escalation risk")),
    field<&DisputeCase::number>(11, "number", QT_TRANSLATE_NOOP("DisputeCase", "Number"),
                                {.indexed = true, .searched = true}),
    field<&DisputeCase::archiveNumber>(12, "archive_number", QT_TRANSLATE_NOOP("DisputeCase", "Archive number"),
                                       {.indexed = true}),
    field<&DisputeCase::receivedOn>(13, "received_on", QT_TRANSLATE_NOOP("DisputeCase", "Received on"),
                                    {.required = true, .indexed = true}),
    field<&DisputeCase::firstAsked>(14, "first_asked", QT_TRANSLATE_NOOP("DisputeCase", "First asked")),
    field<&DisputeCase::handler>(15, "handler", QT_TRANSLATE_NOOP("DisputeCase", "Handler")),
    field<&DisputeCase::mode>(16, "mode", QT_TRANSLATE_NOOP("DisputeCase", "Mode")),
    field<&DisputeCase::mediationKind>(17, "mediation_kind", QT_TRANSLATE_NOOP("DisputeCase", "Kind of mediation")),
    field<&DisputeCase::status>(18, "status", QT_TRANSLATE_NOOP("DisputeCase", "Stage"),
                                {.group = "status", .indexed = true}),
    field<&DisputeCase::statusOn>(19, "status_on", QT_TRANSLATE_NOOP("DisputeCase", "Since"), {.group = "status"}),
    field<&DisputeCase::statusBy>(20, "status_by", QT_TRANSLATE_NOOP("DisputeCase", "By"), {.group = "status"}),
    field<&DisputeCase::statusReason>(21, "status_reason", QT_TRANSLATE_NOOP("DisputeCase", "Reason"),
                                      {.group = "status"}),
    field<&DisputeCase::dueDate>(22, "due_date", QT_TRANSLATE_NOOP("DisputeCase", "Due"),
                                 {.group = "due", .indexed = true}),
    field<&DisputeCase::dueReason>(23, "due_reason", QT_TRANSLATE_NOOP("DisputeCase", "Reason for more time"),
                                   {.group = "due"}),
    field<&DisputeCase::dueApprover>(24, "due_approver", QT_TRANSLATE_NOOP("DisputeCase", "Approved by"),
                                     {.group = "due"}),
    field<&DisputeCase::agreementForm>(25, "agreement_form", QT_TRANSLATE_NOOP("DisputeCase", "Agreement"),
                                       {.group = "agreement"}),
    field<&DisputeCase::agreedOn>(26, "agreed_on", QT_TRANSLATE_NOOP("DisputeCase", "Agreed on"),
                                  {.group = "agreement"}),
    field<&DisputeCase::terms>(27, "terms", QT_TRANSLATE_NOOP("DisputeCase", "What was agreed"),
                               {.group = "agreement", .kind = FieldKind::LongText}),
    field<&DisputeCase::performance>(28, "performance", QT_TRANSLATE_NOOP("DisputeCase", "How it is performed"),
                                     {.group = "agreement"}),
    field<&DisputeCase::performBy>(29, "perform_by", QT_TRANSLATE_NOOP("DisputeCase", "To be performed by"),
                                   {.group = "agreement"}),
    field<&DisputeCase::performedOn>(30, "performed_on", QT_TRANSLATE_NOOP("DisputeCase", "Performed on"),
                                     {.group = "performed"}),
    field<&DisputeCase::performedNote>(31, "performed_note", QT_TRANSLATE_NOOP("DisputeCase", "Performance"),
                                       {.group = "performed"}),
    field<&DisputeCase::visitedOn>(32, "visited_on", QT_TRANSLATE_NOOP("DisputeCase", "Visited on"),
                                   {.group = "visit"}),
    field<&DisputeCase::satisfaction>(33, "satisfaction", QT_TRANSLATE_NOOP("DisputeCase", "Satisfaction"),
                                      {.group = "visit"}),
    field<&DisputeCase::visitNote>(34, "visit_note", QT_TRANSLATE_NOOP("DisputeCase", "Visit"), {.group = "visit"}),
    field<&DisputeCase::concludedOn>(35, "concluded_on", QT_TRANSLATE_NOOP("DisputeCase", "Mediation ended on"),
                                     {.indexed = true}),
    field<&DisputeCase::atDesk>(36, "at_desk", QT_TRANSLATE_NOOP("DisputeCase", "Settled at the desk")),
    field<&DisputeCase::backfilled>(37, "backfilled", QT_TRANSLATE_NOOP("DisputeCase", "Entered later from paper")),
    field<&DisputeCase::witnesses>(38, "witnesses", QT_TRANSLATE_NOOP("DisputeCase", "Witnesses")),
    field<&DisputeCase::restricted>(39, "restricted", QT_TRANSLATE_NOOP("DisputeCase", "Parties ask not to be public")),
    field<&DisputeCase::confirmationAppliedOn>(40, "confirmation_applied_on",
                                               QT_TRANSLATE_NOOP("DisputeCase", "Judicial confirmation asked on")),
    field<&DisputeCase::note>(41, "note", QT_TRANSLATE_NOOP("DisputeCase", "Note"), {.kind = FieldKind::LongText}),
    field<&DisputeCase::acceptedOn>(42, "accepted_on", QT_TRANSLATE_NOOP("DisputeCase", "Accepted on")),
    field<&DisputeCase::nextDueOn>(43, "next_due_on", QT_TRANSLATE_NOOP("DisputeCase", "Next instalment on"),
                                   {.group = "performed"}),
    field<&DisputeCase::referredTo>(44, "referred_to", QT_TRANSLATE_NOOP("DisputeCase", "Where to go instead"),
                                    {.group = "status"}),
    field<&DisputeCase::papers>(45, "papers", QT_TRANSLATE_NOOP("DisputeCase", "Papers in the file"),
                                {.kind = FieldKind::LongText}),
    field<&DisputeCase::finding>(46, "finding", QT_TRANSLATE_NOOP("DisputeCase", "Finding of a round")),
};
constexpr std::array<std::string_view, 1> disputeCaseTitle{"title"};

} // namespace

template <>
const RecordType &describe<DisputeCase>()
{
    static constexpr RecordType type{
        .number = RecordNumber<DisputeCase>::value,
        .name = "dispute",
        .context = "DisputeCase",
        .label = QT_TRANSLATE_NOOP("DisputeCase", "Dispute"),
        .fields = disputeCaseFields,
        .lifetime = Lifetime::KeptForever,
        .titleFields = disputeCaseTitle,
    };
    return type;
}

namespace {

constexpr std::array partyFields{
    field<&Party::dispute>(1, "dispute", QT_TRANSLATE_NOOP("Party", "Dispute"), {.required = true, .indexed = true}),
    field<&Party::resident>(2, "resident", QT_TRANSLATE_NOOP("Party", "Resident"), {.indexed = true}),
    field<&Party::name>(3, "name", QT_TRANSLATE_NOOP("Party", "Name"), {.required = true, .searched = true}),
    field<&Party::role>(4, "role", QT_TRANSLATE_NOOP("Party", "Role")),
    field<&Party::phone>(5, "phone", QT_TRANSLATE_NOOP("Party", "Phone"),
                         {.privacy = Privacy::Personal, .kind = FieldKind::Phone}),
    field<&Party::address>(6, "address", QT_TRANSLATE_NOOP("Party", "Address")),
    field<&Party::initials>(7, "initials", QT_TRANSLATE_NOOP("Party", "Pinyin initials"),
                            {.policy = MergePolicy::Derived, .indexed = true, .from = "name", .derive = initialsOf}),
};
constexpr std::array<std::string_view, 1> partyTitle{"name"};

} // namespace

template <>
const RecordType &describe<Party>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Party>::value,
        .name = "party",
        .context = "Party",
        .label = QT_TRANSLATE_NOOP("Party", "Party"),
        .fields = partyFields,
        .titleFields = partyTitle,
    };
    return type;
}

namespace {

constexpr std::array mediationSessionFields{
    field<&MediationSession::dispute>(1, "dispute", QT_TRANSLATE_NOOP("MediationSession", "Dispute"),
                                      {.required = true, .indexed = true}),
    field<&MediationSession::number>(2, "number", QT_TRANSLATE_NOOP("MediationSession", "Number")),
    field<&MediationSession::heldAt>(3, "held_at", QT_TRANSLATE_NOOP("MediationSession", "Held at"),
                                     {.required = true}),
    field<&MediationSession::place>(4, "place", QT_TRANSLATE_NOOP("MediationSession", "Place")),
    field<&MediationSession::mode>(5, "mode", QT_TRANSLATE_NOOP("MediationSession", "Mode")),
    field<&MediationSession::leadMediator>(6, "lead_mediator", QT_TRANSLATE_NOOP("MediationSession", "Lead mediator")),
    field<&MediationSession::mediators>(7, "mediators", QT_TRANSLATE_NOOP("MediationSession", "Other mediators")),
    field<&MediationSession::present>(8, "present", QT_TRANSLATE_NOOP("MediationSession", "Present")),
    field<&MediationSession::applicantSays>(9, "applicant_says",
                                            QT_TRANSLATE_NOOP("MediationSession", "The applicant says"),
                                            {.kind = FieldKind::LongText}),
    field<&MediationSession::respondentSays>(10, "respondent_says",
                                             QT_TRANSLATE_NOOP("MediationSession", "The other side says"),
                                             {.kind = FieldKind::LongText}),
    field<&MediationSession::facts>(11, "facts", QT_TRANSLATE_NOOP("MediationSession", "Facts established"),
                                    {.kind = FieldKind::LongText}),
    field<&MediationSession::proposal>(12, "proposal", QT_TRANSLATE_NOOP("MediationSession", "Proposal"),
                                       {.kind = FieldKind::LongText}),
    field<&MediationSession::outcome>(13, "outcome", QT_TRANSLATE_NOOP("MediationSession", "Outcome")),
    field<&MediationSession::note>(14, "note", QT_TRANSLATE_NOOP("MediationSession", "Note"),
                                   {.kind = FieldKind::LongText}),
};
constexpr std::array<std::string_view, 1> mediationSessionTitle{"place"};

} // namespace

template <>
const RecordType &describe<MediationSession>()
{
    static constexpr RecordType type{
        .number = RecordNumber<MediationSession>::value,
        .name = "session",
        .context = "MediationSession",
        .label = QT_TRANSLATE_NOOP("MediationSession", "Mediation session"),
        .fields = mediationSessionFields,
        .lifetime = Lifetime::KeptForever,
        .titleFields = mediationSessionTitle,
    };
    return type;
}

namespace {

constexpr std::array timelineEntryFields{
    field<&TimelineEntry::dispute>(1, "dispute", QT_TRANSLATE_NOOP("TimelineEntry", "Dispute"),
                                   {.required = true, .indexed = true}),
    field<&TimelineEntry::at>(2, "at", QT_TRANSLATE_NOOP("TimelineEntry", "When"), {.required = true}),
    field<&TimelineEntry::stage>(3, "stage", QT_TRANSLATE_NOOP("TimelineEntry", "Stage")),
    field<&TimelineEntry::heading>(4, "heading", QT_TRANSLATE_NOOP("TimelineEntry", "Heading")),
    field<&TimelineEntry::text>(5, "text", QT_TRANSLATE_NOOP("TimelineEntry", "Text"), {.kind = FieldKind::LongText}),
    field<&TimelineEntry::by>(6, "by", QT_TRANSLATE_NOOP("TimelineEntry", "By")),
    field<&TimelineEntry::corrects>(7, "corrects", QT_TRANSLATE_NOOP("TimelineEntry", "Corrects")),
    field<&TimelineEntry::session>(8, "session", QT_TRANSLATE_NOOP("TimelineEntry", "Session")),
    field<&TimelineEntry::event>(9, "event", QT_TRANSLATE_NOOP("TimelineEntry", "Event")),
};
constexpr std::array<std::string_view, 1> timelineEntryTitle{"text"};

} // namespace

template <>
const RecordType &describe<TimelineEntry>()
{
    static constexpr RecordType type{
        .number = RecordNumber<TimelineEntry>::value,
        .name = "timeline",
        .context = "TimelineEntry",
        .label = QT_TRANSLATE_NOOP("TimelineEntry", "Timeline entry"),
        .fields = timelineEntryFields,
        .lifetime = Lifetime::AppendOnly,
        .titleFields = timelineEntryTitle,
    };
    return type;
}

} // namespace helin
