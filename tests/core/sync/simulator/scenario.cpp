#include "scenario.h"

#include "core/base/platform.h"
#include "world.h"

#include <array>

namespace helin::test {

namespace {

struct Kind
{
    const char *name;
    std::vector<Shape> shapes;
    Weather weather;
    int fewestSteps;
    int mostSteps;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {"plain", {{1, 1}, {1, 1, 1}}, {}, 15, 45},
        {"relay", {{2, 1}, {3, 1}, {2, 2}}, {}, 15, 45},
        {"damaged files", {{1, 1}, {2, 1}}, {.damage = true}, 15, 45},
        {"clocks", {{1, 1}, {2, 1}}, {.clocks = true}, 15, 45},
        {"put back", {{1, 1}}, {.putBack = true}, 15, 50},
        {"put back, several PCs", {{2, 1}, {2, 2}}, {.putBack = true}, 15, 50},
        {"whole disks set back", {{1, 1}, {2, 1}}, {.putBack = true, .wholeDisks = true}, 15, 50},
        {"erasures", {{1, 1}, {2, 1}}, {.erasures = true}, 15, 45},
        {"a PC taken off the list", {{2, 1}, {1, 1}}, {.damage = true, .revocation = true}, 15, 45},
        {"everything",
         {{1, 1}, {2, 1}, {2, 2}},
         {.putBack = true, .damage = true, .clocks = true, .erasures = true, .wholeDisks = true},
         25,
         90},
    };
    return all;
}

} // namespace

Theatre::Theatre() = default;
Theatre::~Theatre() = default;

Stage &Theatre::stageOf(const Shape &shape)
{
    std::unique_ptr<Stage> &stage = m_stages[shape];
    if (!stage) {
        stage = std::make_unique<Stage>(shape);
    }
    return *stage;
}

Outcome Theatre::play(quint64 seed)
{
    const HurriedWriting hurried;
    const Kind &kind = kinds()[size_t(seed % kinds().size())];
    demo::Random random{seed * 2 + 1};
    const Shape &shape = random.pick(kind.shapes);
    const int steps = random.between(kind.fewestSteps, kind.mostSteps);
    Outcome outcome;
    outcome.scenario = QString::fromLatin1(kind.name);
    World world{stageOf(shape), seed, kind.weather};
    try {
        for (int i = 0; i < steps; ++i) {
            world.step();
        }
        world.settle();
    } catch (const Broken &broken) {
        outcome.broken = QString::fromUtf8(broken.what());
    } catch (const Exception &exception) {
        outcome.broken = QStringLiteral("an error that nobody caught: ") + exception.error().what.english() +
                         QLatin1Char(' ') + exception.error().detail;
    }
    outcome.steps = world.steps();
    outcome.changes = world.changes();
    return outcome;
}

} // namespace helin::test
