#pragma once

#include "core/storage/attachmentstore.h"
#include "core/sync/writepath.h"

namespace helin {

/// Whether erased values may still stand in freed bytes of the files.
[[nodiscard]] bool erasuresPending(Connection &connection);

/// After erasures were committed: drops photos and scans that no record names any more and rewrites the files, so that
/// no freed page, no index and no write-ahead log holds what was erased. Outside a transaction; takes about as long as
/// a copy of the files and, for the rewriting, as much memory. True when all is done; false when another connection was
/// reading: then it is done when the store is opened next, and `erasuresPending` says so until then. `attachments` may
/// be null.
bool finishErasures(WritePath &writes, AttachmentStore *attachments);

} // namespace helin
