#include "core/sync/practice.h"

#include "core/base/error.h"

namespace helin {

void requireSameWorld(const RecordId &own, const RecordId &other)
{
    if (isPracticeSite(own) == isPracticeSite(other)) {
        return;
    }
    if (isPracticeSite(other)) {
        fail(ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message", "This file comes from a practice store with made-up people. It has no place "
                                           "among real data.")},
             {QT_TRANSLATE_NOOP("Message", "Nothing was taken over.")});
    }
    fail(ErrorKind::Refused,
         {QT_TRANSLATE_NOOP("Message", "This file holds real data. A practice store does not take it.")},
         {QT_TRANSLATE_NOOP("Message", "Open the store of your station to receive it.")});
}

} // namespace helin
