#pragma once

#include "core/storage/query.h"
#include "ui/printing/listsheet.h"

namespace helin {

class AppContext;

/// The register of residents as it is printed: house by house, each household with its head first. ID numbers and
/// phones are masked. `query` says who; those who have left are in it only when it asks for them.
[[nodiscard]] ListSheet peopleSheet(AppContext &context, const Query &query, const QStringList &filters);

} // namespace helin
