#include "core/sync/practice.h"

namespace helin {

void requireSameWorld(const RecordId &own, const RecordId &other, ErrorKind kind)
{
    if (isPracticeSite(own) == isPracticeSite(other)) {
        return;
    }
    if (isPracticeSite(other)) {
        fail(kind,
             {QT_TRANSLATE_NOOP("Message", "This file comes from a practice store with made-up people. It has no place "
                                           "among real data.")},
             {QT_TRANSLATE_NOOP("Message", "Nothing was taken over.")});
    }
    fail(kind, {QT_TRANSLATE_NOOP("Message", "This file holds real data. A practice store does not take it.")},
         {QT_TRANSLATE_NOOP("Message", "Open the store of your station to receive it.")});
}

} // namespace helin
