#include "core/security/botansuite.h"

#include "core/base/error.h"
#include "core/base/platform.h"

#include <botan/aead.h>
#include <botan/hash.h>
#include <botan/kdf.h>

namespace helin {

namespace {

class BotanHasher final : public Hasher
{
public:
    explicit BotanHasher(const char *name) : m_hash{Botan::HashFunction::create_or_throw(name)}
    {
        if (m_hash->output_length() != Digest::size) {
            cryptographyFailed("digest size");
        }
    }
    void add(QByteArrayView bytes) override { m_hash->update(octets(bytes), length(bytes)); }
    Digest finish() override
    {
        Digest digest;
        m_hash->final(digest.data());
        return digest;
    }

private:
    std::unique_ptr<Botan::HashFunction> m_hash;
};

/// Botan picks the ChaCha construction by the nonce's length and takes several tag and key sizes, so all sizes are
/// checked here.
class BotanAead final : public Aead
{
public:
    BotanAead(const BotanSuite::Names &names, const SecretBytes &key)
        : m_nonceSize{names.nonceSize}
        , m_seal{Botan::AEAD_Mode::create_or_throw(names.aead, Botan::ENCRYPTION)}
        , m_open{Botan::AEAD_Mode::create_or_throw(names.aead, Botan::DECRYPTION)}
    {
        if (key.size() != names.keySize) {
            cryptographyFailed("aead key size");
        }
        if (m_seal->tag_size() != tagSize) {
            cryptographyFailed("aead tag size");
        }
        m_seal->set_key(key.data(), static_cast<size_t>(key.size()));
        m_open->set_key(key.data(), static_cast<size_t>(key.size()));
    }

    void seal(QByteArrayView nonce, QByteArrayView associated, QByteArray &data) override
    {
        start(*m_seal, nonce, associated);
        const qsizetype done = process(*m_seal, data, data.size());
        m_tail.assign(octets(data) + done, octets(data) + data.size());
        m_seal->finish(m_tail);
        data.truncate(done);
        data.append(reinterpret_cast<const char *>(m_tail.data()), static_cast<qsizetype>(m_tail.size()));
    }

    bool open(QByteArrayView nonce, QByteArrayView associated, QByteArray &data) override
    {
        checkNonce(nonce);
        const qsizetype plainSize = data.size() - tagSize;
        if (plainSize < 0) {
            wipe(data);
            return false;
        }
        start(*m_open, nonce, associated);
        const qsizetype done = process(*m_open, data, plainSize);
        m_tail.assign(octets(data) + done, octets(data) + data.size());
        try {
            m_open->finish(m_tail);
        } catch (const Botan::Invalid_Authentication_Tag &) {
            m_open->reset();
            wipe(data);
            return false;
        }
        data.truncate(done);
        data.append(reinterpret_cast<const char *>(m_tail.data()), static_cast<qsizetype>(m_tail.size()));
        return true;
    }

private:
    void checkNonce(QByteArrayView nonce) const
    {
        if (nonce.size() != m_nonceSize) {
            cryptographyFailed("aead nonce size");
        }
    }

    void start(Botan::AEAD_Mode &mode, QByteArrayView nonce, QByteArrayView associated) const
    {
        checkNonce(nonce);
        mode.set_associated_data(octets(associated), length(associated));
        mode.start(octets(nonce), length(nonce));
    }

    /// All whole blocks of the mode in place; the rest goes through finish(). Gives the number of bytes done.
    static qsizetype process(Botan::AEAD_Mode &mode, QByteArray &data, qsizetype size)
    {
        const auto whole = size - size % static_cast<qsizetype>(mode.update_granularity());
        if (whole > 0 && mode.process(reinterpret_cast<uint8_t *>(data.data()), static_cast<size_t>(whole)) !=
                             static_cast<size_t>(whole)) {
            cryptographyFailed("aead granularity");
        }
        return whole;
    }

    const int m_nonceSize;
    std::unique_ptr<Botan::AEAD_Mode> m_seal;
    std::unique_ptr<Botan::AEAD_Mode> m_open;
    Botan::secure_vector<uint8_t> m_tail;
};

} // namespace

void cryptographyFailed(const char *detail)
{
    Error error{ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "The encryption part of the program failed.")}};
    error.detail = QString::fromLatin1(detail);
    throw Exception{error};
}

void weakKey()
{
    fail(ErrorKind::NotTrusted, {QT_TRANSLATE_NOOP("Message", "The key of the other site is not usable.")});
}

BotanSuite::BotanSuite(const Names &names) : m_names{names}, m_hasher{std::make_unique<BotanHasher>(names.hash)} {}

BotanSuite::~BotanSuite() = default;

std::unique_ptr<Hasher> BotanSuite::hasher() const
{
    return std::make_unique<BotanHasher>(m_names.hash);
}

std::unique_ptr<Aead> BotanSuite::aead(const SecretBytes &key) const
{
    return std::make_unique<BotanAead>(m_names, key);
}

QByteArray BotanSuite::random(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    m_random.randomize(reinterpret_cast<uint8_t *>(bytes.data()), static_cast<size_t>(size));
    return bytes;
}

SecretBytes BotanSuite::randomSecret(qsizetype size)
{
    SecretBytes bytes(size);
    m_random.randomize(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

SecretBytes BotanSuite::derive(const Botan::secure_vector<uint8_t> &shared, QByteArrayView context) const
{
    const auto hkdf = Botan::KDF::create_or_throw(m_names.hkdf);
    const Botan::secure_vector<uint8_t> derived =
        hkdf->derive_key(static_cast<size_t>(m_names.keySize), shared.data(), shared.size(), nullptr, 0,
                         octets(context), length(context));
    return toSecret(derived, derived.size());
}

} // namespace helin
