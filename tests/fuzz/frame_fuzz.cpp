#include "core/sync/unpacker.h"
#include "fuzz/fuzz.h"

using namespace helin;
using namespace helin::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // The first two bytes say what size is declared, the third how large the pieces are, the rest is the frame.
    constexpr qsizetype head = 3;
    if (size < head) {
        return 0;
    }
    const QByteArray bytes = input(data, size);
    const quint64 declared = data[0] + 256ULL * data[1];
    const qsizetype piece = data[2] + 1;
    qsizetype at = head;
    quint64 produced = 0;
    const bool whole = passes([&] {
        Unpacker unpacker(declared, [&]() -> std::optional<QByteArrayView> {
            if (at == bytes.size()) {
                return std::nullopt;
            }
            const QByteArrayView next = QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at));
            at += next.size();
            return next;
        });
        QByteArray buffer(4096, Qt::Uninitialized);
        while (const qsizetype got = unpacker.read(buffer.data(), buffer.size())) {
            produced += static_cast<quint64>(got);
        }
    });
    require(produced <= declared && (!whole || (produced == declared && at == bytes.size())));
    return 0;
}
