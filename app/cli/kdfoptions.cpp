#include "app/cli/kdfoptions.h"

namespace helin::cli {

KdfCost kdfCostOf(const Arguments &arguments)
{
    constexpr int calibrationMillis = 500;
    if (!arguments.has(kdfMemoryOption.name) && !arguments.has(kdfPassesOption.name)) {
        return calibratedCost(calibrationMillis);
    }
    const KdfCost usual;
    return {quint32(arguments.number(kdfMemoryOption.name, usual.memoryKiB, 8, KdfCost::maximumMemoryKiB)),
            quint32(arguments.number(kdfPassesOption.name, usual.passes, 1, KdfCost::maximumPasses))};
}

} // namespace helin::cli
