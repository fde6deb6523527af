#include "core/sync/heldcontent.h"

namespace helin {

HeldContent heldContent(RecordReader &reader, const HeldChange &change)
{
    HeldContent content;
    const RecordType *type = recordType(change.type);
    if (type == nullptr) {
        return content; // of a newer program
    }
    ChangeView view;
    view.decode(change.body);
    if (const std::optional<Record> known = reader.find(*type, change.record, true)) {
        content.title = known->title();
        QStringList labels;
        for (const FieldWrite &write : view.fields) {
            if (const FieldInfo *field = type->fieldTagged(write.tag)) {
                labels << type->labelOf(*field);
            }
        }
        content.fields = labels.join(QStringLiteral("、"));
        return content;
    }
    Record record{*type};
    for (const FieldWrite &write : view.fields) {
        if (const FieldInfo *field = type->fieldTagged(write.tag)) {
            record.set(field->name, write.value.toValue());
        }
    }
    content.title = record.title();
    return content;
}

} // namespace helin
