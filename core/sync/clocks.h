#pragma once

#include <QByteArray>

#include <vector>

namespace helin {

/// The version of every register of one row, by log position: one position for the change that created the record and
/// the exceptions, registers written since. Packed into a few bytes inside the row, because a clock row for every field
/// costs several times the insert (measured in baseline figures of the bench program).
class Clocks final
{
public:
    Clocks() = default;
    /// From a row's bytes; throws Damaged when they are not what pack() writes.
    static Clocks unpack(const QByteArray &bytes);
    [[nodiscard]] QByteArray pack() const;

    /// Position of the creating change; 0 while it has not arrived.
    [[nodiscard]] qint64 base() const { return m_base; }
    void setBase(qint64 position) { m_base = position; }

    /// Position of the change whose value a register shows.
    [[nodiscard]] qint64 positionOf(quint16 registerTag) const;
    /// Registers that no longer show the creating change's value, in rising order.
    [[nodiscard]] const std::vector<std::pair<quint16, qint64>> &exceptions() const { return m_exceptions; }
    void set(quint16 registerTag, qint64 position);

private:
    qint64 m_base = 0;
    std::vector<std::pair<quint16, qint64>> m_exceptions;
};

} // namespace helin
