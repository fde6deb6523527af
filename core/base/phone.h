#pragma once

#include "core/base/result.h"

#include <QString>

namespace helin {

/// A telephone number as it is stored: mobile "19900000126", line "0818-2345678" or "0818-2345678-801" with its area
/// code, "2345678" without, service number "12345" or "400-8001234", foreign "+85212345678". Accepts blanks, dashes,
/// brackets, 86 in front, and 转 before an extension. Error of kind Invalid, field "phone", otherwise.
Result<QString> normalPhone(const QString &text);

/// For lists: first three and last four of a mobile ("199****0126"), last four of anything longer, stars for the rest.
QString maskedPhone(const QString &phone);

/// The last `count` digits of the number without its extension, for finding by tail.
QString phoneTail(const QString &phone, int count = 4);

} // namespace helin
