#include "core/records/screening.h"

namespace helin {

namespace {

constexpr std::array screeningRoundFields{
    field<&ScreeningRound::grid>(1, "grid", QT_TRANSLATE_NOOP("ScreeningRound", "Grid"),
                                 {.required = true, .indexed = true}),
    field<&ScreeningRound::month>(2, "month", QT_TRANSLATE_NOOP("ScreeningRound", "Month"),
                                  {.required = true, .kind = FieldKind::Month, .indexed = true}),
    field<&ScreeningRound::screeners>(3, "screeners", QT_TRANSLATE_NOOP("ScreeningRound", "Walked by")),
    field<&ScreeningRound::screenedOn>(4, "screened_on", QT_TRANSLATE_NOOP("ScreeningRound", "Walked on")),
    field<&ScreeningRound::groupsWalked>(5, "groups_walked", QT_TRANSLATE_NOOP("ScreeningRound", "Groups walked")),
    field<&ScreeningRound::householdsVisited>(6, "households_visited",
                                              QT_TRANSLATE_NOOP("ScreeningRound", "Households visited")),
    field<&ScreeningRound::unitsVisited>(7, "units_visited",
                                         QT_TRANSLATE_NOOP("ScreeningRound", "Units and shops visited")),
    field<&ScreeningRound::zeroDisputes>(8, "zero_disputes", QT_TRANSLATE_NOOP("ScreeningRound", "No disputes")),
    field<&ScreeningRound::zeroHazards>(9, "zero_hazards", QT_TRANSLATE_NOOP("ScreeningRound", "No hazards")),
    field<&ScreeningRound::zeroAreas>(10, "zero_areas", QT_TRANSLATE_NOOP("ScreeningRound", "No trouble spots")),
    field<&ScreeningRound::checked>(11, "checked", QT_TRANSLATE_NOOP("ScreeningRound", "Looked at without exception")),
    field<&ScreeningRound::watched>(12, "watched", QT_TRANSLATE_NOOP("ScreeningRound", "Places looked at closely")),
    field<&ScreeningRound::status>(13, "status", QT_TRANSLATE_NOOP("ScreeningRound", "Status"),
                                   {.group = "status", .indexed = true}),
    field<&ScreeningRound::submittedAt>(14, "submitted_at", QT_TRANSLATE_NOOP("ScreeningRound", "Handed in"),
                                        {.group = "status"}),
    field<&ScreeningRound::submittedBy>(15, "submitted_by", QT_TRANSLATE_NOOP("ScreeningRound", "Handed in by"),
                                        {.group = "status"}),
    field<&ScreeningRound::note>(16, "note", QT_TRANSLATE_NOOP("ScreeningRound", "Note"),
                                 {.kind = FieldKind::LongText}),
};
constexpr std::array<std::string_view, 1> screeningRoundTitle{"month"};

} // namespace

template <>
const RecordType &describe<ScreeningRound>()
{
    static constexpr RecordType type{
        .number = RecordNumber<ScreeningRound>::value,
        .name = "round",
        .context = "ScreeningRound",
        .label = QT_TRANSLATE_NOOP("ScreeningRound", "Monthly round"),
        .fields = screeningRoundFields,
        .lifetime = Lifetime::KeptForever,
        .titleFields = screeningRoundTitle,
    };
    return type;
}

namespace {

constexpr std::array roundFindingFields{
    field<&RoundFinding::round>(1, "round", QT_TRANSLATE_NOOP("RoundFinding", "Round"),
                                {.required = true, .indexed = true}),
    field<&RoundFinding::column>(2, "column", QT_TRANSLATE_NOOP("RoundFinding", "Column"), {.required = true}),
    field<&RoundFinding::ordinal>(3, "ordinal", QT_TRANSLATE_NOOP("RoundFinding", "Number")),
    field<&RoundFinding::text>(4, "text", QT_TRANSLATE_NOOP("RoundFinding", "What was found"), {.required = true}),
    field<&RoundFinding::place>(5, "place", QT_TRANSLATE_NOOP("RoundFinding", "Place")),
    field<&RoundFinding::settled>(6, "settled", QT_TRANSLATE_NOOP("RoundFinding", "Settled on the spot")),
    field<&RoundFinding::dispute>(7, "dispute", QT_TRANSLATE_NOOP("RoundFinding", "Dispute")),
    field<&RoundFinding::hazard>(8, "hazard", QT_TRANSLATE_NOOP("RoundFinding", "Hazard")),
    field<&RoundFinding::category>(9, "category", QT_TRANSLATE_NOOP("RoundFinding", "Kind of hazard")),
    field<&RoundFinding::level>(10, "level", QT_TRANSLATE_NOOP("RoundFinding", "Level")),
    field<&RoundFinding::responsiblePerson>(11, "responsible_person",
                                            QT_TRANSLATE_NOOP("RoundFinding", "Responsible person")),
};
constexpr std::array<std::string_view, 1> roundFindingTitle{"text"};

} // namespace

template <>
const RecordType &describe<RoundFinding>()
{
    static constexpr RecordType type{
        .number = RecordNumber<RoundFinding>::value,
        .name = "finding",
        .context = "RoundFinding",
        .label = QT_TRANSLATE_NOOP("RoundFinding", "Finding"),
        .fields = roundFindingFields,
        .titleFields = roundFindingTitle,
    };
    return type;
}

} // namespace helin
