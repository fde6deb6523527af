#include "core/base/error.h"
#include "suites.h"

#include <catch2/catch.hpp>

// Known answers from the published standards: GB/T 32905 (SM3), GB/T 32918.5 (SM2 on the recommended curve),
// RFC 8998 (SM4-GCM).

using namespace helin;
using namespace helin::test;

namespace {

std::unique_ptr<Suite> gm()
{
    return Suite::create(SuiteId::Gm);
}

// The key pair of the examples in GB/T 32918.5.
const char privateKey[] = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
const char publicKey[] = "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                         "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";

} // namespace

TEST_CASE("SM3 gives the digests of GB/T 32905")
{
    const auto suite = gm();
    CHECK(suite->hash("abc").toHex() ==
          QStringLiteral("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    CHECK(suite->hash(QByteArray("abcd").repeated(16)).toHex() ==
          QStringLiteral("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"));
}

TEST_CASE("SM2 accepts the signature of GB/T 32918.5 and signs for the same key")
{
    const auto suite = gm();
    const QByteArray message = "message digest";
    const QByteArray signature = hex("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                                     "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
    CHECK(suite->signatureSize() == signature.size());
    CHECK(suite->verify(hex(publicKey), message, signature));
    CHECK(!suite->verify(hex(publicKey), message + 'x', signature));
    const QByteArray own = suite->sign(secret(privateKey), message);
    CHECK(own.size() == signature.size());
    CHECK(suite->verify(hex(publicKey), message, own));
    CHECK(suite->sign(secret(privateKey), message) != own); // a fresh number each time, or the key could be computed
}

TEST_CASE("SM2 agreement gives the shared point of the encryption example in GB/T 32918.5, stretched by HKDF")
{
    const auto suite = gm();
    const QByteArray one = hex("0404ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73"
                               "e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0");
    const QByteArray shared = hex("335e18d751e51f040e27d468138b7ab1dc86ad7f981d7d416222fd6ab3ed230d");
    const QByteArray expected = hkdf(*suite, shared, {}, "context", suite->keySize());
    CHECK(suite->keySize() == 16); // of SM4
    CHECK(suite->agree(secret(privateKey), one, "context") == SecretBytes::copyOf(expected));
    const SecretBytes ofExample = secret("59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21");
    CHECK(suite->agree(ofExample, hex(publicKey), "context") == SecretBytes::copyOf(expected));
    CHECK(!(suite->agree(ofExample, hex(publicKey), "other") == SecretBytes::copyOf(expected)));
}

TEST_CASE("New SM2 keys are points of the curve and agree both ways")
{
    const auto suite = gm();
    const KeyPair a = suite->newAgreementKeys();
    const KeyPair b = suite->newAgreementKeys();
    REQUIRE(a.publicKey.size() == suite->agreementKeySize());
    REQUIRE(a.privateKey.size() == 32);
    CHECK(a.publicKey != b.publicKey);
    CHECK(suite->agree(a.privateKey, b.publicKey, "c") == suite->agree(b.privateKey, a.publicKey, "c"));
    const KeyPair signing = suite->newSigningKeys();
    CHECK(suite->verify(signing.publicKey, "text", suite->sign(signing.privateKey, "text")));
}

TEST_CASE("SM2 agreement refuses what is no point of the curve")
{
    const auto suite = gm();
    const KeyPair keys = suite->newAgreementKeys();
    QByteArray beside = keys.publicKey;
    beside[64] = static_cast<char>(beside[64] ^ 1);
    QByteArray compressed = keys.publicKey.left(33);
    compressed[0] = static_cast<char>((keys.publicKey[64] & 1) != 0 ? 3 : 2);
    QByteArray hybrid = keys.publicKey;
    hybrid[0] = static_cast<char>((keys.publicKey[64] & 1) != 0 ? 7 : 6);
    const QByteArray tooLarge = QByteArray(1, 4) + QByteArray(64, '\xff');
    for (const QByteArray &peer : {beside, compressed, hybrid, tooLarge, QByteArray(65, '\0'), QByteArray(1, '\0'),
                                   QByteArray(1, 4) + QByteArray(64, '\0'), keys.publicKey.chopped(1), QByteArray()}) {
        INFO(peer.toHex().toStdString());
        try {
            (void)suite->agree(keys.privateKey, peer, {});
            FAIL("key accepted");
        } catch (const Exception &exception) {
            CHECK(exception.error().kind == ErrorKind::NotTrusted);
        }
        CHECK(!suite->verify(peer, "text", QByteArray(64, 1)));
    }
}

TEST_CASE("The sealed form is SM4-GCM of RFC 8998 appendix A.1")
{
    const auto suite = gm();
    const auto aead = suite->aead(secret("0123456789abcdeffedcba9876543210"));
    const QByteArray nonce = hex("00001234567800000000abcd");
    const QByteArray associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const QByteArray plain = hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                                 "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    const QByteArray expected = hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                                    "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                                    "83de3541e4c2b58177e065a9bf7b62ec");
    for (int round = 0; round < 2; ++round) { // one object serves many messages
        QByteArray data = plain;
        aead->seal(nonce, associated, data);
        CHECK(data.toHex() == expected.toHex());
        CHECK(aead->open(nonce, associated, data));
        CHECK(data == plain);
    }
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QByteArray data = expected;
        data[i] = static_cast<char>(data[i] ^ 1);
        CHECK(!aead->open(nonce, associated, data));
        data = expected.left(i);
        CHECK(!aead->open(nonce, associated, data));
    }
}
