#pragma once

#include "compare.h"
#include "site.h"

namespace helin::test {

/// A change as bytes, and what it says.
struct Written
{
    QByteArray body;
    Digest hash;
    Told told;
};

/// Seals a draft: what its author's log would hold.
inline Written sealed(const ChangeDraft &draft, Suite &suite)
{
    Encoder encoder;
    draft.encode(encoder);
    Written written;
    written.body = encoder.take();
    written.hash = suite.hash(written.body);
    written.told = Told::from(written.body, written.hash);
    return written;
}

/// Somebody who writes about one dwelling without a store: what they have seen comes from the oracle, so that thousands
/// of short histories cost nothing. Registers of a dwelling: 8 the owner, 9 the letting (fields 9, 10 and 11).
class Author final
{
public:
    static constexpr quint16 owner = 8;
    static constexpr quint16 letting = 9;

    Author(int number, Suite &suite, const RecordId &record) : m_suite{suite}
    {
        SeededIdSource ids{quint64(number) * 31};
        m_draft.writer = {ids.next(1), 1};
        m_draft.user = QStringLiteral("u");
        m_draft.type = describe<Dwelling>().number;
        m_draft.record = record;
        m_draft.station = QStringLiteral("511703116204");
    }

    void setMillis(qint64 millis) { m_millis = millis; }
    void setStation(const QString &station) { m_draft.station = station; }
    void sees(const Told &told)
    {
        if (std::find(m_seen.begin(), m_seen.end(), &told) == m_seen.end()) {
            m_seen.push_back(&told);
        }
    }

    Written create(const QString &address, const QString &ownerName = {})
    {
        ChangeDraft draft = m_draft;
        draft.kind = ChangeKind::Create;
        draft.registers.append({1, {}, {{1, Value(address)}}});
        if (!ownerName.isEmpty()) {
            draft.registers.append({owner, {}, {{owner, Value(ownerName)}}});
        }
        return finish(draft);
    }
    /// Replaces every head equal to the shown one, as an ordinary save does.
    Written setOwner(const QString &name) { return edit(owner, {{owner, Value(name)}}, false); }
    Written setLetting(const QString &state, const QString &note)
    {
        return edit(letting, {{9, Value(state)}, {10, note.isEmpty() ? Value() : Value(note)}, {11, Value()}}, false);
    }
    /// Replaces every head: what a person decided.
    Written decideOwner(const QString &name) { return edit(owner, {{owner, Value(name)}}, true); }
    Written decideLetting(const QString &state)
    {
        return edit(letting, {{9, Value(state)}, {10, Value()}, {11, Value()}}, true);
    }
    Written remove()
    {
        const Oracle now{m_seen};
        std::set<ChangeRef> seen;
        if (now.creation != nullptr) {
            seen.insert(now.creation->name);
        }
        for (const auto &[tag, heads] : now.heads) {
            for (const Told *head : heads) {
                seen.insert(head->name);
            }
        }
        for (const Told *told : m_seen) {
            if (told->kind == ChangeKind::Void || told->kind == ChangeKind::Restore) {
                seen.insert(told->name);
            }
        }
        return existence(ChangeKind::Void, seen);
    }
    Written restore()
    {
        std::set<ChangeRef> voids;
        for (const Told *told : m_seen) {
            if (told->kind == ChangeKind::Void) {
                voids.insert(told->name);
            }
        }
        return existence(ChangeKind::Restore, voids);
    }
    /// Takes the values of registers away for good; of none: everything.
    Written erase(const QList<quint16> &registers)
    {
        ChangeDraft draft = m_draft;
        draft.kind = ChangeKind::Erase;
        ChangeDraft::Register erased{erasureRegister, {}, {}};
        if (registers.isEmpty()) {
            erased.fields.append({everything, Value(untilForEver)});
        }
        for (const quint16 tag : registers) {
            erased.fields.append({tag, Value(m_clock.tick(m_millis).packed)});
        }
        draft.registers.append(erased);
        return finish(draft);
    }
    /// Any other draft, numbered and stamped.
    Written finish(ChangeDraft draft)
    {
        draft.seq = ++m_seq;
        draft.hlc = m_clock.tick(m_millis);
        draft.nonce = QByteArray(nonceBytes, char(m_seq));
        return sealed(draft, m_suite);
    }
    [[nodiscard]] const ChangeDraft &blank() const { return m_draft; }

private:
    Written edit(quint16 tag, const QList<std::pair<quint16, Value>> &values, bool replaceAll)
    {
        const Oracle now{m_seen};
        ChangeDraft draft = m_draft;
        draft.kind = ChangeKind::Update;
        ChangeDraft::Register written{tag, {}, values};
        const Told *shown = now.shown(tag);
        std::set<ChangeRef> replaced;
        if (shown != nullptr) {
            replaced.insert(shown->name);
        }
        if (const auto heads = now.heads.find(tag); heads != now.heads.end()) {
            for (const Told *head : heads->second) {
                if (replaceAll || Oracle::valuesOf(*head, tag) == Oracle::valuesOf(*shown, tag)) {
                    replaced.insert(head->name);
                }
            }
        }
        written.replaced = QList<ChangeRef>(replaced.begin(), replaced.end());
        draft.registers.append(written);
        return finish(draft);
    }
    Written existence(ChangeKind kind, const std::set<ChangeRef> &seen)
    {
        ChangeDraft draft = m_draft;
        draft.kind = kind;
        draft.registers.append({existenceRegister, QList<ChangeRef>(seen.begin(), seen.end()), {}});
        return finish(draft);
    }

    Suite &m_suite;
    ChangeDraft m_draft;
    HlcClock m_clock;
    qint64 m_millis = 1'760'000'000'000;
    quint64 m_seq = 0;
    Oracle::Known m_seen;
};

/// Delivers a history to a store in every possible order. After every single step the record must be what the oracle
/// says of the changes known so far; the store is left as it was. Gives the first difference, with the order.
class EveryOrder final
{
public:
    EveryOrder(Site &site, const std::deque<Written> &history) : m_site{site}, m_history{history} {}

    QString run()
    {
        m_site.connection().execute("BEGIN");
        const QString found = step();
        m_site.connection().execute("ROLLBACK");
        m_site.writes().applier().forget();
        return found;
    }
    [[nodiscard]] int orders() const { return m_orders; }

private:
    QString step()
    {
        if (m_order.size() == m_history.size()) {
            ++m_orders;
            return atEnd();
        }
        for (size_t i = 0; i < m_history.size(); ++i) {
            if (std::find(m_order.begin(), m_order.end(), i) != m_order.end()) {
                continue;
            }
            m_site.connection().execute("SAVEPOINT step");
            m_order.push_back(i);
            QString found = take(i, Applier::Outcome::Applied);
            if (found.isEmpty()) {
                found = step();
            }
            m_order.pop_back();
            m_site.connection().execute("ROLLBACK TO step; RELEASE step");
            m_site.writes().applier().forget();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return {};
    }

    QString take(size_t place, Applier::Outcome wanted)
    {
        const Written &written = m_history[place];
        ChangeView view;
        view.decode(written.body);
        if (m_site.writes().applier().apply(view, written.body, written.hash) != wanted) {
            return told(QStringLiteral("outcome"));
        }
        Oracle::Known known;
        for (const size_t one : m_order) {
            known.push_back(&m_history[one].told);
        }
        const QString found = difference(m_site, describe<Dwelling>(), written.told.record, known);
        return found.isEmpty() ? QString() : told(found);
    }

    /// At the end: repeating everything changes nothing, and all orders end in one digest.
    QString atEnd()
    {
        for (size_t i = 0; i < m_history.size(); ++i) {
            if (const QString found = take(i, Applier::Outcome::Already); !found.isEmpty()) {
                return found;
            }
        }
        const Digest digest = stateDigest(m_site.connection(), m_site.log(), m_site.suite(),
                                          m_site.writes().applier().codes().known(m_history.front().told.station));
        if (m_digest.isNull()) {
            m_digest = digest;
        }
        return digest == m_digest ? QString() : told(QStringLiteral("digest"));
    }

    [[nodiscard]] QString told(const QString &what) const
    {
        QStringList order;
        for (const size_t one : m_order) {
            order << QString::number(one);
        }
        return what + QStringLiteral(" after ") + order.join(QLatin1Char(' '));
    }

    Site &m_site;
    const std::deque<Written> &m_history;
    std::vector<size_t> m_order;
    Digest m_digest;
    int m_orders = 0;
};

} // namespace helin::test
