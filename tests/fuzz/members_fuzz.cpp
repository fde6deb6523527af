#include "core/security/membership.h"
#include "fuzz/fuzz.h"
#include "fuzz/members.h"

using namespace helin;
using namespace helin::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const AuthorityOfSeeds authority;
    SignedMembershipList list;
    list.body = input(data, size);
    list.signature = authority.suite->sign(authority.identity.signing.privateKey, list.body);
    SignedMembershipList read;
    if (passes([&] {
            read = SignedMembershipList::parse(*authority.suite, list.bytes(), authority.identity.signing.publicKey);
        })) {
        require(read.body == list.body);
        const SignedMembershipList next =
            nextList(*authority.suite, authority.identity, read, 1, [](MembershipList &) {});
        require(next.list.sites == read.list.sites);
        require(stepTo(read, next) == ListStep::Next);
    }
    (void)passes([&] { (void)SignedMembershipList::parseFirst(*authority.suite, input(data, size)); });
    return 0;
}
