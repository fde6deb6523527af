#include "core/sync/bundleheader.h"
#include "fuzz/fuzz.h"

#include <QBuffer>

using namespace helin;
using namespace helin::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = input(data, size);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    BundlePreamble preamble;
    if (passes([&] { preamble = readPreamble(file); })) {
        require(bytes.startsWith(preamble.bytes));
        if (preamble.header.minor == BundleHeader::minorVersion) {
            require(encodedPreamble(preamble.header) == preamble.bytes); // one header has one encoding
        }
    }
    return 0;
}
