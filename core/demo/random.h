#pragma once

#include <QtGlobal>

#include <cstddef>

namespace helin::demo {

/// Reproducible chance: the same seed gives the same numbers on every machine (the distributions of <random> do not).
/// Not for secrets. Not thread-safe.
class Random final
{
public:
    explicit Random(quint64 seed) : m_state{seed} {}

    quint64 next()
    {
        // splitmix64
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 … bound − 1; bound > 0.
    int below(int bound) { return int(next() % quint64(bound)); }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    /// True in this many of a thousand cases.
    bool perMille(int share) { return below(1000) < share; }
    bool percent(int share) { return perMille(share * 10); }

    /// One element of a list that is not empty.
    template <class List>
    const auto &pick(const List &list)
    {
        return list[typename List::size_type(below(int(list.size())))];
    }

    /// A generator of its own, so that more draws in one part of the demo do not shift another.
    Random fork() { return Random{next()}; }

private:
    quint64 m_state;
};

} // namespace helin::demo
