#pragma once

#include <QtGlobal>

#include <compare>

namespace helin {

/// A hybrid logical clock reading: 48 bits of milliseconds since 1970 UTC, then 16 bits that count writes within one
/// millisecond. One integer, so it sorts and stores as one; the counter carries into the milliseconds when it
/// overflows.
struct Hlc
{
    qint64 packed = 0;

    static constexpr Hlc fromMillis(qint64 millis) { return Hlc{millis << 16}; }
    [[nodiscard]] constexpr qint64 millis() const { return packed >> 16; }
    friend constexpr auto operator<=>(const Hlc &, const Hlc &) = default;
};

/// The clock of one writer. Readings only rise. Not thread-safe; belongs to the one writing connection, and its last
/// reading is stored in the same transaction as the write it stamped.
class HlcClock final
{
public:
    explicit HlcClock(Hlc last = {}) : m_last{last} {}

    /// A reading for a local write made at `wallMillis`.
    Hlc tick(qint64 wallMillis)
    {
        const Hlc wall = Hlc::fromMillis(wallMillis);
        m_last = wall > m_last ? wall : Hlc{m_last.packed + 1};
        return m_last;
    }

    /// Follow a reading from elsewhere, so that later local writes sort after it. The caller has bounded it: a reading
    /// far in the future would win every field for years.
    void follow(Hlc remote) { m_last = remote > m_last ? remote : m_last; }

    [[nodiscard]] Hlc last() const { return m_last; }

private:
    Hlc m_last;
};

} // namespace helin
