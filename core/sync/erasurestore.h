#pragma once

#include "core/base/digest.h"
#include "core/storage/connection.h"
#include "core/sync/change.h"

#include <QList>

namespace helin {

/// In `meta`: which files may still hold bytes that an erasure has freed (finishErasures), as bits.
inline constexpr const char *erasedPending = "erased_pending";
inline constexpr qint64 recordsPending = 1;
inline constexpr qint64 photosPending = 2;

/// One register of one record whose values are erased, as a known erasure says.
struct ErasedRegister
{
    quint16 tag = 0;  ///< or `everything`
    qint64 until = 0; ///< packed reading of the clock, inclusive: later writes keep their values
};

/// Which registers of one record are erased. What it covers depends on the set of known erasures only, so that an
/// erasure and what it erases may arrive in any order.
class ErasedRegisters final
{
public:
    explicit ErasedRegisters(QList<ErasedRegister> spans = {}) : m_spans{std::move(spans)} {}

    [[nodiscard]] bool isEmpty() const { return m_spans.isEmpty(); }
    /// Whether a write of this register at this reading loses its values.
    [[nodiscard]] bool covers(quint16 registerTag, Hlc at) const;
    /// Whether the whole record is erased.
    [[nodiscard]] bool wholeAt(Hlc at) const;
    /// Whether a change holds something that has to go.
    [[nodiscard]] bool touches(const ChangeView &change) const;
    /// What is left of a change that touches().
    [[nodiscard]] QByteArray remainder(const ChangeView &change) const;
    /// The latest reading up to which writes of this register lose their values; 0 for none.
    [[nodiscard]] qint64 untilOf(quint16 registerTag) const;

private:
    QList<ErasedRegister> m_spans;
};

/// The list of what is erased, drawn from the erasures in the change log so that a merge can ask quickly; changes kept
/// aside; and photos and scans that have to go. Works inside the caller's transaction.
class ErasureStore final
{
public:
    explicit ErasureStore(Connection &connection) : m_connection{connection} {}

    /// What is erased of a record. An erasure counts for changes that name the same owner.
    [[nodiscard]] ErasedRegisters of(const RecordId &record, qint64 station);
    /// The same for changes kept aside, whose owner may be in doubt.
    [[nodiscard]] ErasedRegisters ofAnyOwner(const RecordId &record);
    /// Takes up an erasure that stands in the log at this position.
    void add(const ChangeView &erasure, qint64 station, qint64 position);
    /// Records that were erased as a whole.
    [[nodiscard]] QList<RecordId> wholeRecords();
    /// How many erasures are known.
    [[nodiscard]] qint64 count();
    /// Rows of the list, for `verify`: position in the log, register, reading.
    [[nodiscard]] QList<std::pair<qint64, ErasedRegister>> all();

    struct Kept
    {
        qint64 id = 0;
        QByteArray body;
    };
    /// Changes of a record that are kept aside.
    [[nodiscard]] QList<Kept> keptAside(const RecordId &record);
    void replaceKept(const Kept &kept);

    /// Notes the content of an erased attachment: it goes once nothing else names it.
    void doom(const Digest &content);
    [[nodiscard]] QList<Digest> doomed();
    void spare(const Digest &content);
    /// Notes that the records' file has to be rewritten.
    void setPending();

private:
    Connection &m_connection;
};

} // namespace helin
