#include "core/security/secret.h"

#include <botan/mem_ops.h>

#include <cstring>
#include <utility>

namespace helin {

SecretBytes::SecretBytes(qsizetype size)
    : m_data{size > 0 ? static_cast<char *>(Botan::allocate_memory(static_cast<size_t>(size), 1)) : nullptr}
    , m_size{size > 0 ? size : 0}
{}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(bytes.size());
    if (!bytes.isEmpty()) {
        std::memcpy(secret.m_data, bytes.data(), static_cast<size_t>(bytes.size()));
    }
    return secret;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data{std::exchange(other.m_data, nullptr)}
    , m_size{std::exchange(other.m_size, 0)}
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void SecretBytes::wipe() noexcept
{
    if (m_data != nullptr) {
        Botan::deallocate_memory(m_data, static_cast<size_t>(m_size), 1); // scrubs
    }
    m_data = nullptr;
    m_size = 0;
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size &&
           (a.m_size == 0 || Botan::constant_time_compare(a.data(), b.data(), static_cast<size_t>(a.m_size)));
}

} // namespace helin
