#pragma once

#include "core/sync/exchange.h"

#include <optional>

namespace helin {

/// A store that was put back from a backup or copy, and what is still missing from the days in between. The other
/// sites hold what was sent to them; they send it back once they have heard of the new incarnation, so it takes one
/// file to each of them and one back.
struct PutBack
{
    qint64 at = 0;             ///< when the store first opened as the one put back, ms since 1970 UTC
    qint64 backupAt = 0;       ///< when the backup was made; 0 for a plain copy
    qint64 missingEntries = 0; ///< acts that this PC had noted after the copy was made; 0 when not known
    struct Peer
    {
        RecordId site;
        QString name;
        qint64 lastFromUs = 0;   ///< when it last acknowledged something, as far as the copy knows; 0 for never
        qint64 lastReceived = 0; ///< when its last file was taken in before the copy was made; 0 for never
        bool heard = false;      ///< it has answered the new incarnation: what it held has come back
    };
    QList<Peer> peers;

    /// Whether the exchange with every site has brought back what it held.
    [[nodiscard]] bool isComplete() const;
    /// What to say on the workbench and in the status.
    [[nodiscard]] Message words() const;
};

/// Nothing for a store that was never put back.
[[nodiscard]] std::optional<PutBack> putBackState(WritePath &writes, Exchange &exchange);

} // namespace helin
