#pragma once

#include "core/storage/attachmentstore.h"
#include "core/storage/store.h"
#include "core/sync/writepath.h"

namespace helin {

/// Whether erased values may still stand in freed bytes of the files.
[[nodiscard]] bool erasuresPending(Connection &connection);

/// Files up to this size are rewritten at once, which takes as much memory; larger ones when the store is opened next.
inline constexpr qint64 rewrittenAtOnce = 512LL << 20;

/// After erasures were committed: drops photos and scans that no record names any more and rewrites the files, so that
/// no freed page, no index and no write-ahead log holds what was erased. Outside a transaction; takes about as long as
/// a copy of the files. True when all is done; false when another connection was reading or a file is too large: then
/// it is done when the store is opened next, and `erasuresPending` says so until then. `attachments` may be null.
bool finishErasures(WritePath &writes, AttachmentStore *attachments, qint64 largest = rewrittenAtOnce);

/// The same for files too large for that: while a store is being opened and nothing works on it yet. In little memory,
/// with room for a second copy on the disk.
void rewriteAfterErasures(Store &store, qint64 largest = rewrittenAtOnce);

} // namespace helin
