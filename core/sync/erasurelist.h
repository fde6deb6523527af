#pragma once

#include "core/sync/writepath.h"

namespace helin {

/// The erasures of a site, kept on its PC beside the high-water mark, so that a backup from before an erasure does not
/// bring erased values back: a restore applies the list again, at once and without anybody's help. Sealed under a key
/// that every backup of the site holds; the erasures themselves name records and registers, never values. A PC that
/// never had the store has no list: there the erasures come back with the next exchange.
class ErasureList final
{
public:
    explicit ErasureList(WritePath &writes) : m_writes{writes} {}

    /// Makes the key of a store that has none yet.
    void prepare();
    /// Writes the list anew when erasures have come since. After they were committed.
    void keep();
    /// Applies what the list holds and the store does not; gives how many. A list that cannot be read counts as none.
    qint64 applyAgain();

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] std::unique_ptr<Aead> seal();

    WritePath &m_writes;
};

} // namespace helin
