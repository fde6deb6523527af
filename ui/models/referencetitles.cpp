#include "ui/models/referencetitles.h"

namespace helin {

QString ReferenceTitles::titleOf(quint16 type, const RecordId &id)
{
    if (id.isNull()) {
        return {};
    }
    const auto known = m_titles.constFind(id);
    if (known != m_titles.constEnd()) {
        return *known;
    }
    const RecordType *described = type == 0 ? nullptr : recordType(type);
    const std::optional<Record> record = described != nullptr ? m_reader.find(*described, id) : m_reader.findAny(id);
    const QString title = record ? record->title() : QString();
    m_titles.insert(id, title);
    return title;
}

bool ReferenceTitles::forget(const ChangeSet &changes)
{
    bool any = false;
    for (const ChangedRecord &changed : changes.records) {
        any = m_titles.remove(changed.id) || any;
    }
    return any;
}

} // namespace helin
