#include "work.h"

#include "core/records/disputes.h"
#include "core/records/hazards.h"
#include "core/records/organisation.h"
#include "core/records/patrols.h"
#include "core/records/people.h"

namespace helin::test {

namespace {

/// Of every way to live: deletable, kept for ever, append-only; with groups of fields, references and derived fields.
std::span<const RecordType *const> stationTypes()
{
    static const std::array<const RecordType *, 12> types{
        &describe<Dwelling>(),  &describe<Dwelling>(),      &describe<Resident>(),   &describe<Resident>(),
        &describe<Household>(), &describe<DisputeCase>(),   &describe<Party>(),      &describe<TimelineEntry>(),
        &describe<Hazard>(),    &describe<Rectification>(), &describe<PatrolTeam>(), &describe<ContactPerson>()};
    return types;
}

/// What a register showed before an act, as the oracle tells it.
struct Seen
{
    std::set<ChangeRef> equalToShown; ///< heads whose value is the shown one
    std::set<ChangeRef> all;
    std::set<ChangeRef> readable; ///< those whose values nobody has erased
};

Seen seenBy(const Oracle &before, quint16 tag)
{
    Seen seen;
    const Told *shown = before.shown(tag);
    if (shown != nullptr) {
        seen.equalToShown.insert(shown->name);
        seen.all.insert(shown->name);
    }
    if (const auto heads = before.heads.find(tag); heads != before.heads.end()) {
        for (const Told *head : heads->second) {
            seen.all.insert(head->name);
            if (!head->gone.contains(tag)) {
                seen.readable.insert(head->name);
            }
            if (head->gone.contains(tag) || shown->gone.contains(tag) ||
                Oracle::valuesOf(*head, tag) == Oracle::valuesOf(*shown, tag)) {
                seen.equalToShown.insert(head->name);
            }
        }
    }
    return seen;
}

} // namespace

const Work::Target *Work::pick(Place &place)
{
    for (int attempt = 0; attempt < 8 && !m_targets.empty(); ++attempt) {
        const Target &target = m_targets[size_t(m_random.below(int(m_targets.size())))];
        if (!place.isTownship() && target.station != place.info().code) {
            continue; // shared lists are the township's
        }
        const std::optional<RowHead> head = place.writes().applier().rows().head(*target.type, target.id);
        if (head && (head->state & (RowParked | RowErased)) == 0) {
            return &target;
        }
    }
    return nullptr;
}

QString Work::act(Place &place)
{
    const Target *target = m_random.percent(25) ? nullptr : pick(place);
    if (target == nullptr) {
        return create(place);
    }
    if (m_random.percent(6) && m_last.contains(place.info().number)) {
        const ChangeSet last = m_last.at(place.info().number);
        m_last.erase(place.info().number);
        const bool done = place.writes().undo(last).ok();
        m_ledger.learn(place);
        return done ? QStringLiteral("undo") : QStringLiteral("undo refused");
    }
    if (m_random.percent(15)) {
        if (const QString done = decide(place); !done.isEmpty()) {
            return done;
        }
    }
    return edit(place, *target, *place.writes().applier().rows().head(*target->type, target->id));
}

QString Work::run(Place &place, const char *what, const Target &target, const std::function<void(Writer &)> &work)
{
    const Oracle::Known knownBefore = m_ledger.known(place, target.id);
    const Oracle before{knownBefore};
    const size_t logBefore = m_ledger.log(place).size();
    const Result<ChangeSet> done = place.writes().run(QString::fromLatin1(what), work);
    m_ledger.learn(place);
    const QString title = QStringLiteral("%1 %2").arg(QString::fromLatin1(what), target.type->tableName());
    if (!done.ok()) {
        require(m_ledger.log(place).size() == logBefore, QStringLiteral("a refused act left something behind"));
        return title + QStringLiteral(" refused");
    }
    m_last[place.info().number] = done.value();
    // The change says exactly what its author saw: no more, no less.
    for (size_t i = logBefore; i < m_ledger.log(place).size(); ++i) {
        const Told &told = m_ledger.told(m_ledger.log(place)[i].second);
        require(told.name.writer == place.writer(), QStringLiteral("a save under somebody else's name"));
        if (told.kind != ChangeKind::Update) {
            continue;
        }
        for (const auto &[tag, replaced] : told.replaces) {
            const Seen seen = seenBy(before, tag);
            require(replaced == seen.equalToShown,
                    QStringLiteral("%1 replaces %2 versions of register %3, not the %4 that were shown")
                        .arg(title)
                        .arg(replaced.size())
                        .arg(tag)
                        .arg(seen.equalToShown.size()));
        }
    }
    return title;
}

QString Work::create(Place &place)
{
    Target target;
    target.station = place.info().code;
    if (place.isTownship()) {
        if (m_random.percent(20)) {
            target.type = &describe<Station>();
        } else {
            auto village = villages.begin();
            std::advance(village, m_random.below(int(villages.size())));
            target.station = village->first;
        }
    }
    if (target.type == nullptr) {
        target.type = m_random.pick(stationTypes());
    }
    Record record{*target.type};
    record.station = target.station;
    for (size_t i = 0; i < target.type->fields.size(); ++i) {
        const FieldInfo &field = target.type->fields[i];
        if (field.synced() && (field.rules.required || m_random.percent(15))) {
            record.values[qsizetype(i)] = valueFor(*target.type, field, target.station);
        }
    }
    const Target made = target;
    const QString done = run(place, "create", made, [&](Writer &writer) { writer.create(record); });
    if (!record.id.isNull()) {
        target.id = record.id;
        m_targets.push_back(target);
    }
    return done;
}

Value Work::valueFor(const RecordType &type, const FieldInfo &field, const QString &station)
{
    const auto village = villages.find(station);
    const QString marker = village == villages.end() ? QStringLiteral("镇") : village->second;
    static const QString numerals = QStringLiteral("一二三四");
    const QString text = marker + numerals.mid(m_random.below(int(numerals.size())), 1);
    switch (field.kind) {
    case FieldKind::Integer:
        return Value(qint64{m_random.below(4)});
    case FieldKind::Bool:
        return Value(qint64{m_random.below(2)});
    case FieldKind::Date:
        return Value(QStringLiteral("2025-0%1-15").arg(m_random.between(1, 4)));
    case FieldKind::DateTime:
        return Value(qint64{1'750'000'000'000} + m_random.below(4) * 60'000);
    case FieldKind::Month:
        return Value(QStringLiteral("2025-0%1").arg(m_random.between(1, 4)));
    case FieldKind::Choice: {
        const auto &entry = field.choices.entries[size_t(m_random.below(int(field.choices.entries.size())))];
        return Value(QString::fromLatin1(entry.code));
    }
    case FieldKind::Reference: {
        std::vector<RecordId> fitting;
        for (const Target &target : m_targets) {
            if (target.type->number == field.refersTo && target.station == station) {
                fitting.push_back(target.id);
            }
        }
        // A reference may name what is not here yet, or never: the merge must not mind.
        return Value(fitting.empty() ? SeededIdSource{m_random.next()}.next(1)
                                     : fitting[size_t(m_random.below(int(fitting.size())))]);
    }
    case FieldKind::Phone:
        return Value(QStringLiteral("1990000000%1").arg(m_random.below(4)));
    case FieldKind::IdNumber:
        return {};
    case FieldKind::Station:
        return Value(station);
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return type.number == RecordNumber<Station>::value && field.name == "code"
               ? Value(QString::number(511703116290 + m_random.below(9)))
               : Value(text);
}

QString Work::edit(Place &place, const Target &target, const RowHead &head)
{
    const RecordType &type = *target.type;
    if ((head.state & RowDeleted) != 0 || ((head.state & RowInReview) != 0 && m_random.percent(30))) {
        return run(place, "restore", target, [&](Writer &writer) { writer.restore(type, target.id); });
    }
    if (type.lifetime == Lifetime::Editable && m_random.percent(15)) {
        const QString done = run(place, "delete", target, [&](Writer &writer) { writer.remove(type, target.id); });
        const std::optional<RowHead> after = place.writes().applier().rows().head(type, target.id);
        require(done.endsWith(QLatin1String("refused")) || (after->state & RowDeleted) != 0,
                QStringLiteral("what was deleted is still shown to whom deleted it"));
        return done;
    }
    std::optional<Record> record = place.reader().find(type, target.id, true);
    std::vector<size_t> fields;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].synced()) {
            fields.push_back(i);
        }
    }
    for (int changed = m_random.between(1, 3); changed > 0; --changed) {
        // Mostly the same few fields, so that people meet in them.
        const size_t reach = m_random.percent(70) ? std::min<size_t>(fields.size(), 4) : fields.size();
        const size_t chosen = fields[size_t(m_random.below(int(reach)))];
        const FieldInfo &field = type.fields[chosen];
        const bool emptied = !field.rules.required && m_random.percent(10);
        record->values[qsizetype(chosen)] = emptied ? Value() : valueFor(type, field, target.station);
    }
    return run(place, "update", target, [&](Writer &writer) { writer.update(*record); });
}

QString Work::decide(Place &place)
{
    const QList<Conflict> conflicts = place.conflicts().list();
    if (conflicts.isEmpty()) {
        return {};
    }
    const Conflict &conflict = conflicts[m_random.below(int(conflicts.size()))];
    if (conflict.values.isEmpty()) {
        return QStringLiteral("a question without values");
    }
    const Target target{conflict.type, conflict.record, {}};
    const Oracle before{m_ledger.known(place, target.id)};
    const Seen seen = seenBy(before, conflict.registerTag);
    const size_t logBefore = m_ledger.log(place).size();
    const ConflictValue &value = conflict.values[m_random.below(int(conflict.values.size()))];
    const bool done = place.conflicts().take(conflict, value.version, QStringLiteral("asked")).ok();
    m_ledger.learn(place);
    if (!done) {
        return QStringLiteral("decide refused");
    }
    require(m_ledger.log(place).size() == logBefore + 1, QStringLiteral("a decision that is no change"));
    const Told &told = m_ledger.told(m_ledger.log(place).back().second);
    require(told.replaces.size() == 1 && told.replaces.begin()->second == seen.readable,
            QStringLiteral("a decision replaces others than the versions that were seen"));
    for (const Conflict &left : place.conflicts().list()) {
        require(left.record != conflict.record || left.registerTag != conflict.registerTag,
                QStringLiteral("a question that was decided is asked again"));
    }
    return QStringLiteral("decide %1").arg(conflict.type->tableName());
}

QString Work::erase(Place &place)
{
    const Target *target = pick(place);
    if (target == nullptr || target->station != place.info().code) {
        return QStringLiteral("nothing to erase");
    }
    QList<quint16> registers;
    if (m_random.percent(60)) {
        for (const FieldInfo &field : target->type->fields) {
            const quint16 tag = target->type->registerOf(field);
            if (field.synced() && !field.rules.required && !registers.contains(tag) && m_random.percent(20)) {
                registers.append(tag);
            }
        }
        if (registers.isEmpty()) {
            return QStringLiteral("nothing to erase");
        }
        std::sort(registers.begin(), registers.end());
    }
    return run(place, "erase", *target,
               [&](Writer &writer) { writer.erase(*target->type, target->id, registers, QStringLiteral("request")); });
}

} // namespace helin::test
