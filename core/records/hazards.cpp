#include "core/records/hazards.h"

namespace helin {

namespace {

constexpr std::array hazardFields{
    field<&Hazard::title>(1, "title", QT_TRANSLATE_NOOP("Hazard", "Hazard"), {.required = true, .searched = true}),
    field<&Hazard::category>(2, "category", QT_TRANSLATE_NOOP("Hazard", "Kind"), {.required = true, .indexed = true}),
    field<&Hazard::level>(3, "level", QT_TRANSLATE_NOOP("Hazard", "Level")),
    field<&Hazard::place>(4, "place", QT_TRANSLATE_NOOP("Hazard", "Place"), {.required = true, .searched = true}),
    field<&Hazard::description>(5, "description", QT_TRANSLATE_NOOP("Hazard", "Description"),
                                {.kind = FieldKind::LongText}),
    field<&Hazard::group>(6, "group", QT_TRANSLATE_NOOP("Hazard", "Group")),
    field<&Hazard::grid>(7, "grid", QT_TRANSLATE_NOOP("Hazard", "Grid")),
    field<&Hazard::number>(8, "number", QT_TRANSLATE_NOOP("Hazard", "Number"), {.indexed = true, .searched = true}),
    field<&Hazard::foundOn>(9, "found_on", QT_TRANSLATE_NOOP("Hazard", "Found on"),
                            {.required = true, .indexed = true}),
    field<&Hazard::foundBy>(10, "found_by", QT_TRANSLATE_NOOP("Hazard", "Found by")),
    field<&Hazard::source>(11, "source", QT_TRANSLATE_NOOP("Hazard", "Source")),
    field<&Hazard::responsibleUnit>(12, "responsible_unit", QT_TRANSLATE_NOOP("Hazard", "Responsible unit"),
                                    {.group = "responsible"}),
    field<&Hazard::responsiblePerson>(13, "responsible_person", QT_TRANSLATE_NOOP("Hazard", "Responsible person"),
                                      {.group = "responsible"}),
    field<&Hazard::responsiblePhone>(14, "responsible_phone", QT_TRANSLATE_NOOP("Hazard", "Phone"),
                                     {.privacy = Privacy::Personal, .group = "responsible", .kind = FieldKind::Phone}),
    field<&Hazard::measures>(15, "measures", QT_TRANSLATE_NOOP("Hazard", "Measures"), {.kind = FieldKind::LongText}),
    field<&Hazard::funds>(16, "funds", QT_TRANSLATE_NOOP("Hazard", "Funds")),
    field<&Hazard::emergencyPlan>(17, "emergency_plan", QT_TRANSLATE_NOOP("Hazard", "Emergency plan"),
                                  {.kind = FieldKind::LongText}),
    field<&Hazard::status>(18, "status", QT_TRANSLATE_NOOP("Hazard", "Status"), {.group = "status", .indexed = true}),
    field<&Hazard::statusOn>(19, "status_on", QT_TRANSLATE_NOOP("Hazard", "Since"), {.group = "status"}),
    field<&Hazard::statusBy>(20, "status_by", QT_TRANSLATE_NOOP("Hazard", "By"), {.group = "status"}),
    field<&Hazard::statusReason>(21, "status_reason", QT_TRANSLATE_NOOP("Hazard", "Reason"), {.group = "status"}),
    field<&Hazard::dueDate>(22, "due_date", QT_TRANSLATE_NOOP("Hazard", "To be put right by"),
                            {.group = "due", .indexed = true}),
    field<&Hazard::dueReason>(23, "due_reason", QT_TRANSLATE_NOOP("Hazard", "Reason for more time"), {.group = "due"}),
    field<&Hazard::notifiedOn>(24, "notified_on", QT_TRANSLATE_NOOP("Hazard", "Told on")),
    field<&Hazard::rectifiedOn>(25, "rectified_on", QT_TRANSLATE_NOOP("Hazard", "Put right on"),
                                {.group = "rectified"}),
    field<&Hazard::rectifiedBy>(26, "rectified_by", QT_TRANSLATE_NOOP("Hazard", "Put right by"),
                                {.group = "rectified"}),
    field<&Hazard::reinspectedOn>(27, "reinspected_on", QT_TRANSLATE_NOOP("Hazard", "Looked at again on"),
                                  {.group = "reinspection"}),
    field<&Hazard::reinspectedBy>(28, "reinspected_by", QT_TRANSLATE_NOOP("Hazard", "Looked at again by"),
                                  {.group = "reinspection"}),
    field<&Hazard::closedOn>(29, "closed_on", QT_TRANSLATE_NOOP("Hazard", "Closed on"), {.indexed = true}),
    field<&Hazard::patrolLog>(30, "patrol_log", QT_TRANSLATE_NOOP("Hazard", "Patrol")),
    field<&Hazard::note>(31, "note", QT_TRANSLATE_NOOP("Hazard", "Note"), {.kind = FieldKind::LongText}),
    field<&Hazard::finding>(32, "finding", QT_TRANSLATE_NOOP("Hazard", "Finding of a round")),
};
constexpr std::array<std::string_view, 1> hazardTitle{"title"};

} // namespace

template <>
const RecordType &describe<Hazard>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Hazard>::value,
        .name = "hazard",
        .context = "Hazard",
        .label = QT_TRANSLATE_NOOP("Hazard", "Hazard"),
        .fields = hazardFields,
        .lifetime = Lifetime::KeptForever,
        .titleFields = hazardTitle,
    };
    return type;
}

namespace {

constexpr std::array rectificationFields{
    field<&Rectification::hazard>(1, "hazard", QT_TRANSLATE_NOOP("Rectification", "Hazard"),
                                  {.required = true, .indexed = true}),
    field<&Rectification::step>(2, "step", QT_TRANSLATE_NOOP("Rectification", "Step"), {.required = true}),
    field<&Rectification::doneOn>(3, "done_on", QT_TRANSLATE_NOOP("Rectification", "Day"), {.required = true}),
    field<&Rectification::by>(4, "by", QT_TRANSLATE_NOOP("Rectification", "By")),
    field<&Rectification::text>(5, "text", QT_TRANSLATE_NOOP("Rectification", "What was done"),
                                {.kind = FieldKind::LongText}),
    field<&Rectification::dueDate>(6, "due_date", QT_TRANSLATE_NOOP("Rectification", "New day")),
};
constexpr std::array<std::string_view, 1> rectificationTitle{"text"};

} // namespace

template <>
const RecordType &describe<Rectification>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Rectification>::value,
        .name = "rectification",
        .context = "Rectification",
        .label = QT_TRANSLATE_NOOP("Rectification", "Rectification"),
        .fields = rectificationFields,
        .lifetime = Lifetime::AppendOnly,
        .titleFields = rectificationTitle,
    };
    return type;
}

} // namespace helin
