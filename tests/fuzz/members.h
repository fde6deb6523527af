#pragma once

#include "core/security/membership.h"

namespace helin::fuzz {

/// The authority whose lists the target reads. Its keys are the same in every run, so that seeds stay good.
struct AuthorityOfSeeds
{
    std::unique_ptr<Suite> suite = Suite::create(SuiteId::Intl);
    SiteIdentity identity{
        SuiteId::Intl,
        RecordId::fromBytes(QByteArray(16, 't')),
        QStringLiteral("331102100"),
        QStringLiteral("白泉镇"),
        SiteRole::Township,
        {SecretBytes::copyOf(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")),
         QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")},
        {SecretBytes::copyOf(QByteArray::fromHex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")),
         QByteArray::fromHex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")}};
};

} // namespace helin::fuzz
