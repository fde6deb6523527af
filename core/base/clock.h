#pragma once

#include <QDate>
#include <QDateTime>

namespace helin {

/// Where "now" comes from. Tests and the demo move it; the program asks the system.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time in milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 nowMillis() const = 0;
    /// The calendar day at this PC.
    [[nodiscard]] QDate today() const { return QDateTime::fromMSecsSinceEpoch(nowMillis()).date(); }
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMillis(), Qt::UTC); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMillis() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// A clock that stands still until it is moved. For tests and for the demo, which lives through two years in seconds.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 millis = 1'750'000'000'000) : m_millis{millis} {}
    [[nodiscard]] qint64 nowMillis() const override { return m_millis; }
    void set(qint64 millis) { m_millis = millis; }
    void advance(qint64 millis) { m_millis += millis; }

private:
    qint64 m_millis;
};

} // namespace helin
