#include "core/security/enrolment.h"
#include "fuzz/fuzz.h"

using namespace helin;
using namespace helin::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = input(data, size);
    (void)passes([&] { (void)parseRequest(file); });
    (void)passes([&] { (void)suiteOfWelcome(file); });
    return 0;
}
