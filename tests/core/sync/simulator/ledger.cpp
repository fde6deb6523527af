#include "ledger.h"

#include "core/storage/statement.h"
#include "core/sync/merge/compare.h"
#include "core/sync/payload.h"
#include "core/sync/statedigest.h"

namespace helin::test {

namespace {

/// A number made of a change's identity and of whether its values are still there.
std::array<quint64, 2> mixed(const Digest &hash, bool remainder)
{
    std::array<quint64, 2> words{};
    std::memcpy(words.data(), hash.bytes().data(), sizeof words);
    if (remainder) {
        std::swap(words[0], words[1]);
    }
    return words;
}

bool isErasureOf(const std::set<std::pair<RecordId, quint16>> &erased, const RecordId &record, quint16 tag)
{
    return erased.contains({record, tag}) || erased.contains({record, everything});
}

} // namespace

bool isShared(const RecordType *type)
{
    return type != nullptr && type->reach == Reach::Shared;
}

const Told *Ledger::note(Place &place, Shelf &shelf, const LoggedChange &change)
{
    const QByteArray body = change.body.toByteArray();
    auto found = m_all.find(change.hash);
    ChangeView view;
    view.decode(body);
    if (found == m_all.end()) {
        require(!view.remainder && view.writer == place.writer(),
                QStringLiteral("%1 holds a change that nobody wrote").arg(place.info().name));
        require(place.suite().hash(body) == change.hash, QStringLiteral("a change has another hash than its bytes"));
        found = m_all.emplace(change.hash, Told::from(body, change.hash)).first;
        for (const auto &[tag, until] : found->second.erases) {
            m_erased.insert({view.record, tag});
        }
    }
    const Told *told = &found->second;
    require(place.isTownship() || told->station == place.info().code || isShared(told->type),
            QStringLiteral("%1 holds a record of %2").arg(place.info().name, told->station));
    if (view.remainder) {
        // Emptied elsewhere, on its way here; the erasure itself may still be missing.
        shelf.stripped.push_back(*told);
        for (const RegisterWrite &write : view.registers) {
            if (write.erased) {
                require(isErasureOf(m_erased, view.record, write.tag),
                        QStringLiteral("a value is gone that nobody erased"));
                shelf.stripped.back().written.erase(write.tag);
                shelf.stripped.back().gone.insert(write.tag);
            }
        }
        told = &shelf.stripped.back();
    }
    return told;
}

void Ledger::learn(Place &place)
{
    Shelf &shelf = m_shelves[place.info().number];
    std::map<RecordId, const RecordType *> touched;
    size_t seen = 0;
    shelf.fingerprints.clear();
    place.log().scan(0, place.log().lastPosition(), [&](const LoggedChange &change) {
        if (seen < shelf.log.size()) {
            require(shelf.log[seen] == std::pair(change.position, change.hash),
                    QStringLiteral("%1: the log is no longer what it was").arg(place.info().name));
        } else {
            const Told *told = note(place, shelf, change);
            shelf.log.emplace_back(change.position, change.hash);
            shelf.holds.insert(change.hash);
            shelf.records[told->record].push_back(told);
            touched[told->record] = told->type;
        }
        ++seen;
        const Told &told = m_all.at(change.hash);
        auto &[words, count] = shelf.fingerprints[told.station];
        const auto mix = mixed(change.hash, ChangeView::isRemainder(change.body));
        words[0] += mix[0];
        words[1] += mix[1];
        ++count;
        return true;
    });
    require(seen == shelf.log.size(), QStringLiteral("%1: changes have left the log").arg(place.info().name));
    for (const auto &[record, type] : touched) {
        const QString found = difference(place, *type, record, known(place, record));
        require(found.isEmpty(), QStringLiteral("%1 shows a %2 otherwise than the oracle: %3")
                                     .arg(place.info().name, type->tableName(), found));
    }
}

void Ledger::startOver(const Place &place)
{
    m_shelves[place.info().number] = {};
}

void Ledger::checkDigests(Place &place)
{
    const QMap<QString, Digest> digests =
        stateDigests(place.connection(), place.log(), place.writes().applier().codes(), place.suite());
    for (const auto &[code, fingerprint] : m_shelves[place.info().number].fingerprints) {
        const Digest digest = digests.value(code);
        const auto known = m_digests.try_emplace({code, fingerprint.first, fingerprint.second}, digest).first;
        require(known->second == digest,
                QStringLiteral("%1 knows the same of %2 as somebody else and has another digest")
                    .arg(place.info().name, code));
    }
}

void Ledger::checkNeedToKnow(Place &place, const QStringList &foreignMarkers)
{
    QList<QString> tables;
    Statement list{place.connection(), "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE "
                                       "'CREATE VIRTUAL%'"};
    while (list.step()) {
        tables.append(list.text(0));
    }
    for (const QString &table : tables) {
        Statement columns{place.connection(), "SELECT count(*) FROM pragma_table_info(?)"};
        columns.bind(1, table);
        const int count = columns.step() ? int(columns.integer(0)) : 0;
        Statement rows{place.connection(), "SELECT * FROM \"" + table.toUtf8() + '"'};
        while (rows.step()) {
            for (int column = 0; column < count; ++column) {
                const std::string_view bytes = rows.blobView(column);
                for (const QString &marker : foreignMarkers) {
                    require(
                        bytes.find(marker.toStdString()) == std::string_view::npos,
                        QStringLiteral("%1: table %2 holds words of another village").arg(place.info().name, table));
                }
            }
        }
    }
}

Content Ledger::checkBundle(const QString &path, Place &from, Place &to, const QStringList &foreignMarkers)
{
    BundleReader reader(path);
    (void)reader.verify(to.site(), [&](const BundleHeader &) { return from.identity().signing.publicKey; });
    reader.decrypt(to.identity().agreement);
    Content content;
    FrameReader frames{reader};
    FrameKind kind{};
    QByteArrayView bytes;
    qint64 promised = -1;
    while (frames.next(kind, bytes)) {
        content.payload += bytes;
        if (kind == FrameKind::Change) {
            content.changes.push_back(to.suite().hash(bytes));
        } else if (kind == FrameKind::Remainder) {
            content.changes.push_back(RemainderFrame::decode(bytes).hash);
        } else if (kind == FrameKind::End) {
            promised = qint64(Decoder{bytes}.varint());
        }
    }
    require(promised == qint64(content.changes.size()), QStringLiteral("a bundle promises what it does not hold"));
    for (const Digest &change : content.changes) {
        const Told &told = m_all.at(change);
        const QString &village = to.isTownship() ? from.info().code : to.info().code;
        require(told.station == village || isShared(told.type),
                QStringLiteral("a bundle for %1 holds a record of %2").arg(to.info().name, told.station));
    }
    for (const QString &marker : foreignMarkers) {
        require(!content.payload.contains(marker.toUtf8()),
                QStringLiteral("a bundle for %1 holds words of another village").arg(to.info().name));
    }
    content.payload.clear();
    return content;
}

void Ledger::checkArrived(Place &place, const Content &content)
{
    std::set<Digest> held;
    for (const HeldChange &one : place.exchange().links().held()) {
        held.insert(one.hash);
        require(!holds(place, one.hash),
                QStringLiteral("%1 asks about a change it has taken over").arg(place.info().name));
    }
    for (const Digest &change : content.changes) {
        require(holds(place, change) || held.contains(change) || isDropped(place, change),
                QStringLiteral("%1 took a bundle in and left a change of it out").arg(place.info().name));
    }
}

bool Ledger::holds(const Place &place, const Digest &change) const
{
    const auto shelf = m_shelves.find(place.info().number);
    return shelf != m_shelves.end() && shelf->second.holds.contains(change);
}

Oracle::Known Ledger::known(const Place &place, const RecordId &record) const
{
    const auto shelf = m_shelves.find(place.info().number);
    if (shelf == m_shelves.end()) {
        return {};
    }
    const auto found = shelf->second.records.find(record);
    return found == shelf->second.records.end() ? Oracle::Known() : found->second;
}

const std::vector<std::pair<qint64, Digest>> &Ledger::log(const Place &place) const
{
    static const std::vector<std::pair<qint64, Digest>> none;
    const auto shelf = m_shelves.find(place.info().number);
    return shelf == m_shelves.end() ? none : shelf->second.log;
}

std::set<Digest> Ledger::ofStation(const Place &place, const QString &code) const
{
    std::set<Digest> changes;
    for (const auto &[position, hash] : log(place)) {
        if (m_all.at(hash).station == code) {
            changes.insert(hash);
        }
    }
    return changes;
}

} // namespace helin::test
