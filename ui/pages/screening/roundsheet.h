#pragma once

#include "core/screening/roundview.h"

#include <QString>

class QTextDocument;

namespace helin {

/// The sheet of one grid and month on one page: who walked, three columns, the checklist, places to sign. Without
/// `sheet` an empty one to be filled in by hand.
void fillRoundSheet(QTextDocument &document, const QString &station, const QString &month, const Grid &grid,
                    const std::optional<RoundSheet> &sheet);

} // namespace helin
