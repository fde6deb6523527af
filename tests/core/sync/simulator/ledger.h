#pragma once

#include "core/sync/merge/oracle.h"
#include "place.h"

#include <QStringList>

#include <stdexcept>

namespace helin::test {

/// A promise of the merge that was broken, in words.
struct Broken final : std::runtime_error
{
    explicit Broken(const QString &what) : std::runtime_error{what.toStdString()} {}
};

inline void require(bool kept, const QString &otherwise)
{
    if (!kept) {
        throw Broken{otherwise};
    }
}

bool isShared(const RecordType *type);

/// What a bundle holds, read the way its receiver would.
struct Content
{
    std::vector<Digest> changes;
    QByteArray payload;
};

/// The simulator's own book of everything that anybody ever wrote, and of who holds what. It is told by reading the
/// logs after every step, and holds the stores to the promises of docs/sync.md. Of the program it uses the decoder.
class Ledger final
{
public:
    /// Reads what has come into a place's log since the last time: nothing that was there may be gone, whatever is new
    /// was written by somebody, and every record that it is about shows what the oracle says.
    void learn(Place &place);
    /// The place's store was put back: what it holds is read anew.
    void startOver(const Place &place);

    /// Two places that know the same changes of a station have the same digest; also at different times.
    void checkDigests(Place &place);
    /// Nothing in any table of a station's store says a word about another village. Slow.
    void checkNeedToKnow(Place &place, const QStringList &foreignMarkers);
    /// The same for the content of a bundle; gives what it holds.
    Content checkBundle(const QString &path, Place &from, Place &to, const QStringList &foreignMarkers);
    /// Everything in a bundle that was taken in is in the log or kept aside.
    void checkArrived(Place &place, const Content &content);

    [[nodiscard]] bool holds(const Place &place, const Digest &change) const;
    [[nodiscard]] Oracle::Known known(const Place &place, const RecordId &record) const;
    [[nodiscard]] const Told &told(const Digest &change) const { return m_all.at(change); }
    /// A place's log, oldest first.
    [[nodiscard]] const std::vector<std::pair<qint64, Digest>> &log(const Place &place) const;
    /// Changes of a station's records that a place holds.
    [[nodiscard]] std::set<Digest> ofStation(const Place &place, const QString &code) const;
    [[nodiscard]] size_t size() const { return m_all.size(); }

    /// A person dropped a change that was kept aside.
    void dropped(const Place &place, const Digest &change) { m_dropped.insert({place.info().number, change}); }
    [[nodiscard]] bool isDropped(const Place &place, const Digest &change) const
    {
        return m_dropped.contains({place.info().number, change});
    }

private:
    struct Shelf
    {
        std::vector<std::pair<qint64, Digest>> log;
        std::set<Digest> holds;
        std::map<RecordId, Oracle::Known> records;
        std::deque<Told> stripped; ///< changes that came after an erasure had emptied them
        std::map<QString, std::pair<std::array<quint64, 2>, qint64>>
            fingerprints; ///< by station: of the set of changes
    };
    const Told *note(Place &place, Shelf &shelf, const LoggedChange &change);

    std::map<Digest, Told> m_all;
    std::map<int, Shelf> m_shelves;
    std::map<std::tuple<QString, std::array<quint64, 2>, qint64>, Digest> m_digests;
    std::set<std::pair<int, Digest>> m_dropped;
    std::set<std::pair<RecordId, quint16>> m_erased; ///< what any erasure of the world names
};

} // namespace helin::test
