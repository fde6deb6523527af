#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <functional>
#include <optional>

namespace helin {

/// 16 bytes that name a record for ever: UUIDv7 (RFC 9562), so that ids made later sort later and indexes stay
/// compact. All zero means "none".
class RecordId final
{
public:
    static constexpr int size = 16;

    RecordId() = default;

    /// From exactly 16 bytes; anything else gives the null id.
    static RecordId fromBytes(QByteArrayView bytes);
    /// From UUID text with or without braces; nothing if it is not one.
    static std::optional<RecordId> parse(const QString &text);

    [[nodiscard]] bool isNull() const { return *this == RecordId{}; }
    [[nodiscard]] QByteArrayView bytes() const
    {
        return {reinterpret_cast<const char *>(m_bytes.data()), static_cast<qsizetype>(m_bytes.size())};
    }
    [[nodiscard]] QByteArray toByteArray() const { return bytes().toByteArray(); }
    /// Lower-case UUID text with dashes.
    [[nodiscard]] QString toString() const;

    friend auto operator<=>(const RecordId &, const RecordId &) = default;
    friend bool operator==(const RecordId &, const RecordId &) = default;

private:
    std::array<unsigned char, size> m_bytes{};
};

/// Where new ids come from. One per store; not thread-safe.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// A new id; `millis` is the wall time in ms since 1970 UTC. Ids of one source never go backwards.
    virtual RecordId next(qint64 millis) = 0;
};

/// UUIDv7 from the system's random generator, with a counter in the twelve bits after the time.
class SystemIdSource final : public IdSource
{
public:
    RecordId next(qint64 millis) override;

private:
    qint64 m_millis = 0;
    unsigned m_counter = 0;
};

/// Reproducible ids for tests and the demo: the same seed gives the same ids.
class SeededIdSource final : public IdSource
{
public:
    explicit SeededIdSource(quint64 seed) : m_state{seed} {}
    RecordId next(qint64 millis) override;

private:
    quint64 m_state;
    qint64 m_millis = 0;
    unsigned m_counter = 0;
};

/// The id of a record of type R: a Ref<Household> does not fit where a Ref<Resident> is wanted. Null means "none".
template <class R>
struct Ref final
{
    RecordId id;

    Ref() = default;
    explicit Ref(RecordId value) : id{value} {}
    [[nodiscard]] bool isNull() const { return id.isNull(); }
    friend auto operator<=>(const Ref &, const Ref &) = default;
    friend bool operator==(const Ref &, const Ref &) = default;
};

inline size_t qHash(const RecordId &id, size_t seed = 0)
{
    return ::qHash(id.bytes(), seed);
}

} // namespace helin

template <>
struct std::hash<helin::RecordId>
{
    size_t operator()(const helin::RecordId &id) const { return helin::qHash(id); }
};
