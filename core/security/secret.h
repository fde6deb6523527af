#pragma once

#include <QByteArray>

#include <cstddef>

namespace helin {

/// Bytes that must not outlive their use: keys and derived passwords. Kept in memory that is locked where the system
/// allows it, wiped on destruction, moved but never copied by accident. Not to be kept in static objects.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(qsizetype size);
    /// Takes a copy; the caller wipes its own.
    static SecretBytes copyOf(QByteArrayView bytes);

    ~SecretBytes() { wipe(); }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;

    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }
    [[nodiscard]] const unsigned char *data() const { return reinterpret_cast<const unsigned char *>(m_data); }
    [[nodiscard]] unsigned char *data() { return reinterpret_cast<unsigned char *>(m_data); }

    /// Overwrites and frees the bytes; the object is then empty.
    void wipe() noexcept;

    /// Compares in a time that depends on the sizes alone.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace helin
