#pragma once

#include "core/base/clock.h"

#include <functional>
#include <map>

namespace helin::demo {

/// What will happen when: the demo lives through its months by taking one thing after the other, each at its own time.
/// Things may put further things on the agenda.
class Agenda final
{
public:
    explicit Agenda(ManualClock &clock) : m_clock{clock} {}

    void at(QDate day, QTime time, std::function<void()> work)
    {
        m_things.emplace(QDateTime(day, time).toMSecsSinceEpoch(), std::move(work));
    }
    /// Does everything before this moment, in order, with the clock standing at its time.
    void runUntil(const QDateTime &end)
    {
        const qint64 limit = end.toMSecsSinceEpoch();
        while (!m_things.empty() && m_things.begin()->first < limit) {
            auto thing = m_things.extract(m_things.begin());
            m_clock.set(thing.key());
            thing.mapped()();
        }
    }

private:
    ManualClock &m_clock;
    std::multimap<qint64, std::function<void()>> m_things;
};

} // namespace helin::demo
