#include "core/base/toonew.h"

namespace helin {

void failTooNew(int format, int newestKnown)
{
    throw Exception{
        Error{ErrorKind::TooNew,
              {QT_TRANSLATE_NOOP("Message", "This file has format %1. This program reads formats up to %2."),
               {QString::number(format), QString::number(newestKnown)}},
              {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
              {QT_TRANSLATE_NOOP("Message",
                                 "Install Helin %1.0 or a newer version, then take the file in again. If there is no "
                                 "such version yet, the file was damaged on its way: ask for it again."),
               {QString::number(format)}}}};
}

} // namespace helin
