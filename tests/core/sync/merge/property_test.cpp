// Random work on several sites that write through the program's own write path, and random delivery between them.
#include <catch2/catch.hpp>

#include "core/sync/verify.h"

#include <deque>

#include "author.h"
#include "core/demo/random.h"

#include <rapidcheck/catch.h>

using namespace helin;
using namespace helin::test;

namespace {

constexpr int siteCount = 3;

/// Three sites of one village and everything they have written, with what each of them knows.
class Village final
{
public:
    Village()
    {
        for (int i = 0; i < siteCount; ++i) {
            m_sites.push_back(std::make_unique<Site>(i + 1));
            m_known.emplace_back();
        }
    }

    /// One random act of one random site; what it touched is compared with the oracle at once.
    void act(demo::Random &random)
    {
        const int place = random.below(siteCount);
        Site &site = *m_sites[size_t(place)];
        if (random.percent(30)) {
            site.clock().advance(random.below(5000)); // mostly the clocks tie
        }
        const int what = random.below(100);
        if (what < 12 || m_records.isEmpty()) {
            create(site, random);
        } else if (what < 55) {
            work(site, m_records[random.below(int(m_records.size()))], random);
        } else {
            deliver(random.below(siteCount), place, random);
        }
        learn(place);
    }

    /// Everybody gets everything, in any order.
    void settle(demo::Random &random)
    {
        for (int to = 0; to < siteCount; ++to) {
            QList<Carried> bodies;
            for (int from = 0; from < siteCount; ++from) {
                bodies += m_sites[size_t(from)]->changesAfter(0);
            }
            for (qsizetype i = bodies.size() - 1; i > 0; --i) {
                bodies.swapItemsAt(i, random.below(int(i) + 1));
            }
            m_sites[size_t(to)]->take(bodies);
            learn(to);
        }
    }

    [[nodiscard]] Site &site(int place) { return *m_sites[size_t(place)]; }
    [[nodiscard]] const QList<std::pair<const RecordType *, RecordId>> &records() const { return m_records; }
    /// What a site knows about a record.
    [[nodiscard]] Oracle::Known known(int place, const RecordId &record) const
    {
        const auto found = m_known[size_t(place)].find(record);
        return found == m_known[size_t(place)].end() ? Oracle::Known() : found->second;
    }

    Digest digest(int place)
    {
        Site &one = site(place);
        return stateDigest(one.connection(), one.log(), one.suite(),
                           one.reader().codes().known(QStringLiteral("511703116204")));
    }

private:
    void create(Site &site, demo::Random &random)
    {
        site.run([&](Writer &writer) {
            if (random.percent(50)) {
                Dwelling dwelling;
                dwelling.address = QStringLiteral("三组 %1 号").arg(random.below(100));
                writer.create(dwelling);
                m_records.append({&describe<Dwelling>(), dwelling.id});
            } else {
                Resident resident;
                resident.name = random.percent(50) ? QStringLiteral("王小明") : QStringLiteral("单雄信");
                writer.create(resident);
                m_records.append({&describe<Resident>(), resident.id});
            }
        });
    }

    void work(Site &site, const std::pair<const RecordType *, RecordId> &target, demo::Random &random)
    {
        const auto &[type, id] = target;
        const std::optional<RowHead> head = site.writes().applier().rows().head(*type, id);
        if (!head || (head->state & RowParked) != 0) {
            return; // has not heard of it
        }
        if ((head->state & RowErased) != 0) {
            return;
        }
        const bool hidden = (head->state & RowDeleted) != 0;
        const bool deletable = type->lifetime == Lifetime::Editable;
        const int what = random.below(10);
        site.run([&](Writer &writer) {
            if (random.percent(8)) {
                erase(writer, *type, id, random);
            } else if (hidden || (what == 0 && (head->state & RowInReview) != 0)) {
                writer.restore(*type, id);
            } else if (what == 1 && deletable) {
                writer.remove(*type, id);
            } else if (what < 4 && (head->state & RowManyHeads) != 0) {
                decide(site, writer, *type, id, random);
            } else if (type == &describe<Dwelling>()) {
                editDwelling(site, writer, id, random);
            } else {
                editResident(site, writer, id, random);
            }
        });
    }

    void decide(Site &site, Writer &writer, const RecordType &type, const RecordId &id, demo::Random &random)
    {
        const QList<StoredHead> heads = site.log().headsOf(type, id);
        const StoredHead chosen = heads[random.below(int(heads.size()))];
        QList<qint64> seen;
        for (const StoredHead &head : heads) {
            if (head.registerTag == chosen.registerTag) {
                seen.append(head.position);
            }
        }
        const QByteArray body = site.log().body(chosen.position);
        ChangeView view;
        view.decode(body);
        QList<std::pair<quint16, Value>> values;
        for (const FieldInfo &field : type.fields) {
            if (field.synced() && type.registerOf(field) == chosen.registerTag) {
                values.append({field.tag, valueIn(view, chosen.registerTag, field.tag).toValue()});
            }
        }
        writer.decide(type, id, chosen.registerTag, seen, values, QStringLiteral("asked"));
    }

    /// Everything, the owner of a house or the phone of a resident (tags 8 and 7), with the letting or the status now
    /// and then.
    static void erase(Writer &writer, const RecordType &type, const RecordId &id, demo::Random &random)
    {
        const bool house = &type == &describe<Dwelling>();
        QList<quint16> registers;
        if (random.percent(70)) {
            registers << quint16(house ? 8 : 7);
            if (random.percent(40)) {
                registers << quint16(house ? 9 : 16);
            }
        }
        writer.erase(type, id, registers, QStringLiteral("request"));
    }

    static void editDwelling(Site &site, Writer &writer, const RecordId &id, demo::Random &random)
    {
        Dwelling dwelling = site.reader().require(Ref<Dwelling>(id));
        if (random.percent(50)) {
            dwelling.owner = QStringLiteral("王%1").arg(random.below(3));
        }
        if (random.percent(30)) {
            dwelling.rental = random.percent(50) ? RentalState::LetFiled : RentalState::NotLet;
            dwelling.rentalNote = random.percent(50) ? QStringLiteral("底楼") : QString();
        }
        if (random.percent(20)) {
            dwelling.address = QStringLiteral("四组 %1 号").arg(random.below(3));
        }
        writer.update(dwelling);
    }

    static void editResident(Site &site, Writer &writer, const RecordId &id, demo::Random &random)
    {
        Resident resident = site.reader().require(Ref<Resident>(id));
        if (random.percent(50)) {
            resident.phone = QStringLiteral("1990000000%1").arg(random.below(3));
        }
        if (random.percent(30)) {
            resident.name = random.percent(50) ? QStringLiteral("曾国藩") : QStringLiteral("王小明");
        }
        if (random.percent(30)) {
            resident.status = random.percent(50) ? ResidentStatus::Away : ResidentStatus::Present;
            resident.statusNote = random.percent(50) ? QStringLiteral("在外务工") : QString();
        }
        writer.update(resident);
    }

    /// Some of what one site has, in any order, some of it twice. Erasures always: what one has left of a change shows
    /// no value before it has come, which the oracle, who knows every value, could not tell.
    void deliver(int from, int to, demo::Random &random)
    {
        if (from == to) {
            return;
        }
        QList<Carried> bodies;
        for (const Carried &body : m_sites[size_t(from)]->changesAfter(0)) {
            ChangeView view;
            view.decode(body.body);
            const int least = view.kind == ChangeKind::Erase ? 1 : 0;
            for (int copies = std::max(least, random.below(3)); copies > 0; --copies) {
                bodies.insert(random.below(int(bodies.size()) + 1), body);
            }
        }
        m_sites[size_t(to)]->take(bodies);
    }

    /// Notes what has come into a site's log, and compares every record it is about with the oracle.
    void learn(int place)
    {
        Site &site = *m_sites[size_t(place)];
        std::map<RecordId, const RecordType *> touched;
        const qint64 from = m_positions[place];
        for (const auto &[body, hash] : site.changesAfter(from)) {
            // Its author's log had it whole when it was written; what it looks like since, the oracle says itself.
            const Told &told = m_told.try_emplace(hash, Told::from(body, hash)).first->second;
            m_known[size_t(place)][told.record].push_back(&told);
            touched[told.record] = told.type;
        }
        m_positions[place] = site.log().lastPosition();
        for (const auto &[id, type] : touched) {
            const std::string found = difference(site, *type, id, known(place, id)).toStdString();
            if (!found.empty()) {
                throw std::runtime_error("site " + std::to_string(place) + ", " + std::string(type->name) + ": " +
                                         found);
            }
        }
    }

    std::vector<std::unique_ptr<Site>> m_sites;
    QList<std::pair<const RecordType *, RecordId>> m_records;
    std::map<Digest, Told> m_told;
    std::vector<std::map<RecordId, Oracle::Known>> m_known;
    std::array<qint64, siteCount> m_positions{};
};

/// Whether the value was taken away on purpose, as all that is known of the record says.
bool isErased(const Told &told, quint16 tag, const Oracle::Known &known)
{
    return std::any_of(known.begin(), known.end(), [&](const Told *erasure) {
        return std::any_of(erasure->erases.begin(), erasure->erases.end(), [&](const auto &span) {
            return (span.first == tag || span.first == everything) && std::get<0>(told.rank) <= span.second;
        });
    });
}

/// Every value that anybody wrote and nobody erased is shown, waits in a conflict, or was replaced by somebody who had
/// seen it.
bool isAccountedFor(Site &site, const RecordType &type, const Told &told, quint16 tag, const Oracle::Known &known)
{
    const std::optional<RowHead> head = site.writes().applier().rows().head(type, told.record);
    const qint64 position = *site.log().position(told.name);
    if (Clocks::unpack(head->clocks).positionOf(tag) == position) {
        return true;
    }
    const QList<StoredHead> heads = site.log().headsOf(type, told.record);
    return std::any_of(heads.begin(), heads.end(),
                       [&](const StoredHead &one) { return one.registerTag == tag && one.position == position; }) ||
           std::any_of(known.begin(), known.end(), [&](const Told *other) {
               const auto write = other->replaces.find(tag);
               return write != other->replaces.end() && write->second.contains(told.name);
           });
}

} // namespace

TEST_CASE("random work and random delivery end in one state on all sites", "[merge][property]")
{
    rc::prop("sites that know the same agree, and no value is lost", [](quint32 seed) {
        demo::Random random{seed};
        Village village;
        const int acts = *rc::gen::inRange(5, 60).as("acts");
        for (int i = 0; i < acts; ++i) {
            village.act(random);
        }
        village.settle(random);
        for (int place = 0; place < siteCount; ++place) {
            RC_ASSERT(village.digest(place) == village.digest(0));
            RC_ASSERT(village.site(place).log().conflictCount() == village.site(0).log().conflictCount());
        }
        for (const auto &[type, id] : village.records()) {
            const Oracle::Known known = village.known(0, id);
            for (const Told *told : known) {
                for (const auto &[tag, replaced] : told->replaces) {
                    RC_ASSERT(tag >= erasureRegister || isErased(*told, tag, known) ||
                              isAccountedFor(village.site(0), *type, *told, tag, known));
                }
            }
        }
        for (int place = 0; place < siteCount; ++place) {
            RC_ASSERT(village.site(place).writes().applier().erasures().count() ==
                      village.site(0).writes().applier().erasures().count());
        }
        // A second settling has nothing to bring, and changes nothing.
        const Digest before = village.digest(0);
        RC_ASSERT(village.site(0).takeAllFrom(village.site(1)) == 0);
        RC_ASSERT(village.digest(0) == before);
        RC_ASSERT(verifyStore(village.site(int(seed % siteCount)).writes()).ok());
    });
}
