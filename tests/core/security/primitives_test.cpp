#include "core/security/password.h"
#include "suites.h"

#include <catch2/catch.hpp>

#include <botan/argon2.h>
#include <botan/block_cipher.h>

// Known answers for what the library does below the suites.

using namespace helin;
using namespace helin::test;

TEST_CASE("The SM4 block cipher gives the examples of GB/T 32907")
{
    const auto cipher = Botan::BlockCipher::create_or_throw("SM4");
    const QByteArray key = hex("0123456789abcdeffedcba9876543210");
    const auto encrypted = [&](QByteArray block, int times) {
        for (int i = 0; i < times; ++i) {
            cipher->encrypt(reinterpret_cast<uint8_t *>(block.data()));
        }
        return block.toHex();
    };
    cipher->set_key(reinterpret_cast<const uint8_t *>(key.constData()), static_cast<size_t>(key.size()));
    CHECK(encrypted(key, 1) == QByteArray("681edf34d206965e86b3e94f536e4246"));
    CHECK(encrypted(key, 1'000'000) == QByteArray("595298c7c6fd271f0402f804c33d3f66"));
}

TEST_CASE("Argon2id gives the tag of RFC 9106 section 5.3")
{
    const QByteArray password(32, 1);
    const QByteArray salt(16, 2);
    const QByteArray key(8, 3);
    const QByteArray data(12, 4);
    QByteArray tag(32, 0);
    const auto octets = [](const QByteArray &bytes) {
        return reinterpret_cast<const uint8_t *>(bytes.constData());
    };
    Botan::argon2(reinterpret_cast<uint8_t *>(tag.data()), 32, password.constData(), 32, octets(salt), 16, octets(key),
                  8, octets(data), 12, 2, 4, 32, 3);
    CHECK(tag.toHex() == QByteArray("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
}

TEST_CASE("Passwords are stretched by Argon2id with one lane, as the reference implementation does it")
{
    // The program argon2 of the reference implementation: password, somesalt, t = 2, m = 64 MiB, p = 1.
    const SecretBytes stretchedBytes = stretched("password", "somesalt", {64 * 1024, 2}, 32);
    CHECK(stretchedBytes == secret("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"));
}
