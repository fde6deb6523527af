#include "core/sync/change.h"
#include "fuzz/fuzz.h"

using namespace helin;
using namespace helin::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = input(data, size);
    ChangeView change;
    if (passes([&] { change.decode(body); })) {
        require(bodyOf(change) == body); // one change has one encoding
        const QByteArray remainder = remainderOf(
            change, [](quint16 tag) { return tag % 2 == 0; }, false);
        if (change.kind != ChangeKind::Erase) {
            ChangeView left;
            require(passes([&] { left.decode(remainder); }));
            require(left.remainder && bodyOf(left) == remainder);
        }
    }
    return 0;
}
