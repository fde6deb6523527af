#pragma once

#include <memory>

namespace helin::test {

/// A layer under the page cipher that fails on purpose: the n-th write, sync or truncation of any SQLite file of this
/// process. One at a time; while it lives, newly opened files go through it. Not thread-safe.
class FaultVfs final
{
public:
    enum class Fault {
        FailOnce,  ///< that call reports an error, later ones work
        PowerCut,  ///< from that call on nothing reaches the disk and every call reports an error
        TornWrite, ///< the same, but half of that write still gets there
    };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// From now on counts; the n-th call (from 1) fails.
    void arm(int nth, Fault fault);
    /// Everything works again.
    void disarm();
    /// Calls since arm().
    [[nodiscard]] int calls() const;
    /// Whether the fault has happened.
    [[nodiscard]] bool hasFailed() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace helin::test
