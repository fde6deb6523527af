#pragma once

#include "core/base/id.h"
#include "core/records/recordnumbers.h"
#include "core/storage/query.h"

#include <optional>

namespace helin {

/// Where a click leads: one record, the records behind a number, or (empty) just the page.
struct RecordLink
{
    quint16 type = 0; ///< number of the record type; 0 for none
    RecordId id = {}; ///< null when it is about several
    /// The records behind a number. The page shows exactly these until the person clears the filter.
    std::optional<Query> query = {};
    /// What the query means, for the chip that stands for it: "overdue", "registered in 2026-10". Already translated.
    QString caption = {};

    /// Opens the form for a new entry of the page.
    bool create = false;

    /// A part of the page by its name: "backup" of the settings.
    QString part = {};

    [[nodiscard]] bool isEmpty() const { return id.isNull() && !query && part.isEmpty(); }

    static RecordLink toPart(const QString &name)
    {
        RecordLink link;
        link.part = name;
        return link;
    }

    static RecordLink newEntry()
    {
        RecordLink link;
        link.create = true;
        return link;
    }
    static RecordLink to(quint16 type, const RecordId &id) { return {type, id, {}, {}}; }
    template <class R>
    static RecordLink to(const Ref<R> &ref)
    {
        return {RecordNumber<R>::value, ref.id, {}, {}};
    }
    template <class R>
    static RecordLink to(Query query, const QString &caption)
    {
        return {RecordNumber<R>::value, {}, std::move(query), caption};
    }
};

} // namespace helin
