#pragma once

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace helin::test {

/// What one seed came to.
struct Outcome
{
    QString scenario; ///< what kind it was, in words
    QString broken;   ///< empty when every promise was kept
    QString steps;    ///< all of them, one a line
    size_t changes = 0;
};

class Stage;

/// Plays scenarios, one after the other, on townships that it makes once.
class Theatre final
{
public:
    Theatre();
    ~Theatre();

    /// Plays the scenario of a seed: which township, which weather, how long and everything that happens come from it.
    Outcome play(quint64 seed);

private:
    Stage &stageOf(const std::vector<int> &shape);

    std::map<std::vector<int>, std::unique_ptr<Stage>> m_stages;
};

} // namespace helin::test
