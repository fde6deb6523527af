#pragma once

#include "core/sync/exchange.h"

namespace helin::cli {

/// The site on the list that this id, name or station code means; throws NotFound, or Invalid when it means several.
[[nodiscard]] MemberSite siteCalled(Exchange &exchange, const QString &text);

} // namespace helin::cli
