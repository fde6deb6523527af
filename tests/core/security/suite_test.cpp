#include "core/base/error.h"
#include "suites.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

using namespace helin;
using namespace helin::test;

namespace {

std::unique_ptr<Suite> intl()
{
    return Suite::create(SuiteId::Intl);
}

std::unique_ptr<Suite> eachSuite()
{
    return Suite::create(GENERATE(SuiteId::Intl, SuiteId::Gm));
}

} // namespace

TEST_CASE("Both suites are found by name and unknown ones are told apart")
{
    CHECK(suiteByName(QStringLiteral("intl")) == SuiteId::Intl);
    CHECK(suiteByName(QStringLiteral("gm")) == SuiteId::Gm);
    CHECK(!suiteByName(QStringLiteral("rot13")));
    for (const SuiteId id : {SuiteId::Intl, SuiteId::Gm}) {
        CHECK(Suite::has(id));
        CHECK(Suite::create(id)->id() == id);
    }
    CHECK(!Suite::has(static_cast<SuiteId>(0)));
    CHECK(!Suite::has(static_cast<SuiteId>(3)));
    try {
        (void)Suite::create(static_cast<SuiteId>(77));
        FAIL("unknown suite accepted");
    } catch (const Exception &exception) {
        CHECK(exception.error().kind == ErrorKind::TooNew);
    }
}

TEST_CASE("SHA-256 gives the digests of FIPS 180-4")
{
    const auto suite = intl();
    CHECK(suite->hash("abc").toHex() ==
          QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(suite->hash({}).toHex() ==
          QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    const auto hasher = suite->hasher();
    for (int i = 0; i < 1000; ++i) {
        hasher->add(QByteArray(1000, 'a'));
    }
    CHECK(hasher->finish().toHex() ==
          QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    CHECK(hasher->hash("abc") == suite->hash("abc"));
}

TEST_CASE("Ed25519 gives the signatures of RFC 8032 section 7.1")
{
    const auto suite = intl();
    struct Vector
    {
        const char *seed, *publicKey, *message, *signature;
    };
    const Vector vectors[] = {{"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                               "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                               "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e397"
                               "01cf9b46bd25bf5f0595bbe246"
                               "55141438e7a100b"},
                              {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                               "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
                               "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f76"
                               "0984dc6594a7c15e9716ed28dc"
                               "027beceea1ec40a"}};
    for (const Vector &vector : vectors) {
        const QByteArray signature = suite->sign(secret(vector.seed), hex(vector.message));
        CHECK(signature.toHex() == QByteArray(vector.signature));
        CHECK(suite->verify(hex(vector.publicKey), hex(vector.message), signature));
        CHECK(!suite->verify(hex(vector.publicKey), hex(vector.message) + 'x', signature));
    }
}

TEST_CASE("A signature holds only for its key, its bytes and its size")
{
    const auto suite = eachSuite();
    const KeyPair keys = suite->newSigningKeys();
    const KeyPair others = suite->newSigningKeys();
    CHECK(keys.publicKey.size() == suite->signingKeySize());
    const QByteArray message = "statement";
    const QByteArray signature = suite->sign(keys.privateKey, message);
    REQUIRE(signature.size() == suite->signatureSize());
    CHECK(suite->verify(keys.publicKey, message, signature));
    CHECK(!suite->verify(others.publicKey, message, signature));
    CHECK(!suite->verify(keys.publicKey, message, signature.left(63)));
    CHECK(!suite->verify(keys.publicKey, message, signature + '\0'));
    CHECK(!suite->verify(keys.publicKey.chopped(1), message, signature));
    CHECK(!suite->verify(QByteArray(keys.publicKey.size(), '\0'), message, signature));
    CHECK(!suite->verify({}, message, {}));
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = static_cast<char>(changed[i] ^ 0x04);
        CHECK(!suite->verify(keys.publicKey, message, changed));
    }
}

TEST_CASE("Key agreement is X25519 of RFC 7748 with HKDF of RFC 5869")
{
    const auto suite = intl();
    // RFC 5869 A.1 and A.3 hold for the second opinion …
    CHECK(hkdf(*suite, QByteArray(22, 0x0b), hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42)
              .toHex() ==
          QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    CHECK(hkdf(*suite, QByteArray(22, 0x0b), {}, {}, 42).toHex() ==
          QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    // … and the suite agrees with it on the shared value of RFC 7748 section 6.1.
    const QByteArray shared = hex("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
    const SecretBytes alice = secret("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    const SecretBytes bob = secret("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    const QByteArray alicePublic = hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
    const QByteArray bobPublic = hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    const SecretBytes expected = SecretBytes::copyOf(hkdf(*suite, shared, {}, "context", suite->keySize()));
    CHECK(suite->agree(alice, bobPublic, "context") == expected);
    CHECK(suite->agree(bob, alicePublic, "context") == expected);
    CHECK(!(suite->agree(bob, alicePublic, "another context") == expected));
}

TEST_CASE("Key agreement refuses keys that fix the shared value")
{
    const auto suite = intl();
    const KeyPair keys = suite->newAgreementKeys();
    REQUIRE(keys.publicKey.size() == suite->agreementKeySize());
    const QByteArray lowOrder[] = {
        QByteArray(32, 0),
        hex("0100000000000000000000000000000000000000000000000000000000000000"),
        hex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
        hex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
        hex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        keys.publicKey.left(31),
        {},
    };
    for (const QByteArray &peer : lowOrder) {
        INFO(peer.toHex().toStdString());
        try {
            (void)suite->agree(keys.privateKey, peer, {});
            FAIL("weak key accepted");
        } catch (const Exception &exception) {
            CHECK(exception.error().kind == ErrorKind::NotTrusted);
        }
    }
}

TEST_CASE("The sealed form is XChaCha20-Poly1305 of draft-irtf-cfrg-xchacha-03 appendix A.3.1")
{
    const auto suite = intl();
    const auto aead = suite->aead(secret("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const QByteArray nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray associated = hex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray plain = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                             "future, sunscreen would be it.";
    const QByteArray expected = hex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c"
        "54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da976881"
        "2f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    for (int round = 0; round < 2; ++round) { // one object serves many messages
        QByteArray data = plain;
        aead->seal(nonce, associated, data);
        CHECK(data == expected);
        CHECK(aead->open(nonce, associated, data));
        CHECK(data == plain);
    }
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QByteArray data = expected;
        data[i] = static_cast<char>(data[i] ^ 1);
        CHECK(!aead->open(nonce, associated, data));
        CHECK(data.isEmpty());
        data = expected.left(i);
        CHECK(!aead->open(nonce, associated, data));
    }
    QByteArray data = expected;
    CHECK(!aead->open(nonce, associated + 'x', data));
    data = expected;
    CHECK(!aead->open(QByteArray(24, 0), associated, data));
    data = expected;
    CHECK(aead->open(nonce, associated, data)); // still usable after refusals
    QByteArray empty;
    aead->seal(nonce, {}, empty);
    CHECK(empty.size() == Aead::tagSize);
    CHECK(aead->open(nonce, {}, empty));
}

TEST_CASE("A nonce or key of another size is refused, since it would change the cipher")
{
    const auto suite = eachSuite();
    const auto aead = suite->aead(suite->randomSecret(suite->keySize()));
    QByteArray data = "text";
    for (const int size : {0, 8, 12, 16, 24}) {
        if (size != suite->nonceSize()) {
            CHECK_THROWS_AS(aead->seal(QByteArray(size, 0), {}, data), Exception);
            CHECK_THROWS_AS((void)aead->open(QByteArray(size, 0), {}, data), Exception);
        }
    }
    CHECK_THROWS_AS((void)suite->aead(suite->randomSecret(suite->keySize() - 1)), Exception);
    CHECK_THROWS_AS((void)suite->aead(suite->randomSecret(suite->keySize() * 2)), Exception);
}

TEST_CASE("Sealed data of any size comes back and a changed byte anywhere does not")
{
    const auto suite = eachSuite();
    const auto aead = suite->aead(suite->randomSecret(suite->keySize()));
    for (const int size : {0, 1, 15, 16, 17, 63, 64, 65, 127, 128, 129, 255, 1000, 65'536}) {
        INFO(size);
        const QByteArray nonce = suite->random(suite->nonceSize());
        const QByteArray plain = suite->random(size);
        QByteArray data = plain;
        aead->seal(nonce, "associated", data);
        const QByteArray sealed = data;
        REQUIRE(sealed.size() == size + Aead::tagSize);
        CHECK(aead->open(nonce, "associated", data));
        CHECK(data == plain);
        for (const qsizetype place :
             {qsizetype{0}, sealed.size() / 2, sealed.size() - Aead::tagSize, sealed.size() - 1}) {
            data = sealed;
            data[place] = static_cast<char>(data[place] ^ 0x80);
            CHECK(!aead->open(nonce, "associated", data));
            CHECK(data.isEmpty());
        }
        data = sealed;
        CHECK(!aead->open(nonce, "associateD", data));
    }
}

TEST_CASE("Secrets move, compare and clone, and are empty after a wipe")
{
    const auto suite = intl();
    SecretBytes a = suite->randomSecret(32);
    const SecretBytes b = a.clone();
    CHECK(a == b);
    SecretBytes c = std::move(a);
    CHECK(a.isEmpty()); // NOLINT: the moved-from state is promised
    CHECK(c == b);
    CHECK(!(c == suite->randomSecret(32)));
    CHECK(!(c == suite->randomSecret(31)));
    c.wipe();
    CHECK(c.isEmpty());
    CHECK(c == SecretBytes());
    CHECK(suite->random(24) != suite->random(24));
}

TEST_CASE("Hashing many small messages costs far less than a write")
{
    const auto suite = eachSuite();
    const auto hasher = suite->hasher();
    const QByteArray message(200, 'm');
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 100'000;
    for (int i = 0; i < rounds; ++i) {
        hasher->add(message);
        (void)hasher->finish();
    }
    const double micros = static_cast<double>(timer.nsecsElapsed()) / 1000.0 / rounds;
    INFO("one 200 byte message: " << micros << " microseconds");
    CHECK(micros < 20.0); // generous: the machine may be busy or the build sanitized
}
