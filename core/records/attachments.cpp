#include "core/records/attachments.h"

namespace helin {

namespace {

constexpr std::array attachmentFields{
    field<&Attachment::ownerType>(1, "owner_type", QT_TRANSLATE_NOOP("Attachment", "Belongs to a"), {.required = true}),
    field<&Attachment::owner>(2, "owner", QT_TRANSLATE_NOOP("Attachment", "Belongs to"),
                              {.required = true, .indexed = true}),
    field<&Attachment::hash>(3, "hash", QT_TRANSLATE_NOOP("Attachment", "Content"),
                             {.required = true, .indexed = true}),
    field<&Attachment::name>(4, "name", QT_TRANSLATE_NOOP("Attachment", "File name"), {.required = true}),
    field<&Attachment::mediaType>(5, "media_type", QT_TRANSLATE_NOOP("Attachment", "Media type")),
    field<&Attachment::size>(6, "size", QT_TRANSLATE_NOOP("Attachment", "Size in bytes")),
    field<&Attachment::caption>(7, "caption", QT_TRANSLATE_NOOP("Attachment", "Caption")),
    field<&Attachment::takenOn>(8, "taken_on", QT_TRANSLATE_NOOP("Attachment", "Taken on")),
};
constexpr std::array<std::string_view, 1> attachmentTitle{"name"};

} // namespace

template <>
const RecordType &describe<Attachment>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Attachment>::value,
        .name = "attachment",
        .context = "Attachment",
        .label = QT_TRANSLATE_NOOP("Attachment", "Attachment"),
        .fields = attachmentFields,
        .titleFields = attachmentTitle,
    };
    return type;
}

} // namespace helin
