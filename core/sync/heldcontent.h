#pragma once

#include "core/storage/recordreader.h"
#include "core/sync/linkstore.h"

namespace helin {

/// What a change kept aside is about, for people.
struct HeldContent
{
    QString title;  ///< of the record: as this store has it, else as the change names it; may be empty
    QString fields; ///< what it would change of a record that is here: labels; empty for a new one
};

/// Reads the change that is kept aside; nothing of it is taken over.
[[nodiscard]] HeldContent heldContent(RecordReader &reader, const HeldChange &change);

} // namespace helin
