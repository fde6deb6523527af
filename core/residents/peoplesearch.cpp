#include "core/residents/peoplesearch.h"

#include "core/base/bigrams.h"
#include "core/base/idnumber.h"
#include "core/base/phone.h"
#include "core/base/pinyin.h"
#include "core/base/textnormal.h"
#include "core/residents/agewords.h"
#include "core/residents/residents.h"

#include <QSet>

#include <algorithm>

namespace helin {

namespace {

constexpr int shortestTail = 3;
/// Pairs may stand apart, so more rows than wanted are looked at.
constexpr int candidates = 400;

enum class Script { Letters, Digits, Single, Words };

Script scriptOf(const QString &text)
{
    const auto isAscii = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    if (std::all_of(text.begin(), text.end(), isAscii)) {
        return Script::Letters;
    }
    // The check character of an ID number may be an X.
    if (std::all_of(text.begin(), text.end() - 1, isDigit) && (isDigit(text.back()) || text.back().toUpper() == u'X')) {
        return Script::Digits;
    }
    const std::u32string characters = text.toStdU32String();
    return characters.size() == 1 ? Script::Single : Script::Words;
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

/// MATCH expressions in the order to try: as typed, then Chinese and figures apart, so that "三组12号" also finds
/// "三组 12 号".
QStringList matchesOf(const QString &text)
{
    QStringList pieces;
    QString piece;
    const auto close = [&] {
        if (piece.size() > 1) {
            pieces << piece;
        }
        piece.clear();
    };
    for (const QChar c : text) {
        const bool isWord = c.isLetterOrNumber() || c.isSurrogate();
        const bool breaks = !piece.isEmpty() && (piece.back().unicode() < 0x80) != (c.unicode() < 0x80);
        if (!isWord || breaks) {
            close();
        }
        if (isWord) {
            piece += c;
        }
    }
    close();
    QStringList matches{ftsQuery(text), pieces.isEmpty() ? QString() : ftsQuery(pieces.join(u' '))};
    matches.removeAll(QString());
    matches.removeDuplicates();
    return matches;
}

/// Where `needle` stands in `text`, blanks and case aside.
TextPart partOf(const QString &text, const QString &needle)
{
    QString packed;
    QList<int> places;
    for (int i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSpace()) {
            packed += text.at(i);
            places << i;
        }
    }
    QString wanted = needle;
    wanted.remove(u' ');
    const int at = wanted.isEmpty() ? -1 : int(packed.indexOf(wanted, 0, Qt::CaseInsensitive));
    if (at < 0) {
        return {};
    }
    const int last = places.at(at + int(wanted.size()) - 1);
    return {places.at(at), last - places.at(at) + 1};
}

/// The characters of a name whose reading covers what was typed: "zw" of 张伟福 is 张伟.
template <class Reading>
TextPart readPart(const QString &name, qsizetype typed, Reading reading)
{
    for (int length = 1; length <= name.size(); ++length) {
        if (reading(name.left(length)).size() >= typed) {
            return {0, length};
        }
    }
    return {};
}

Message headingFor(FoundBy by, const QString &text)
{
    switch (by) {
    case FoundBy::Initials:
        return {QT_TRANSLATE_NOOP("Message", "initials %1"), {text}};
    case FoundBy::Pinyin:
        return {QT_TRANSLATE_NOOP("Message", "pinyin %1"), {text}};
    case FoundBy::Phone:
        return {QT_TRANSLATE_NOOP("Message", "phone ending in %1"), {text}};
    case FoundBy::IdNumber:
        return {QT_TRANSLATE_NOOP("Message", "ID number ending in %1"), {text}};
    case FoundBy::Address:
        return {QT_TRANSLATE_NOOP("Message", "address %1"), {text}};
    case FoundBy::PlaceName:
        return {QT_TRANSLATE_NOOP("Message", "place name %1"), {text}};
    case FoundBy::Alias:
        return {QT_TRANSLATE_NOOP("Message", "other name %1"), {text}};
    case FoundBy::Name:
        break;
    }
    return {QT_TRANSLATE_NOOP("Message", "name %1"), {text}};
}

} // namespace

SearchHits PeopleSearch::find(const QString &typed, QDate today, int limit)
{
    SearchHits hits;
    QString text = normalName(typed);
    if (text.isEmpty()) {
        return hits;
    }
    if (QString letters = text; scriptOf(letters.remove(u' ')) == Script::Letters) {
        text = letters.toLower();
    } else if (QString digits = text; scriptOf(digits.remove(u' ').remove(u'-')) == Script::Digits) {
        text = digits.toUpper();
    }
    hits.typed = text;
    QList<Found> found = peopleBy(text, true);
    if (found.size() < cap && scriptOf(text) == Script::Words) {
        found += peopleHolding(text);
    }
    if (found.size() < cap) {
        found += peopleBy(text, false);
    }
    constexpr qsizetype shortestIdNumber = 15;
    hits.byIdNumber =
        scriptOf(text) == Script::Digits &&
        (text.size() >= shortestIdNumber ||
         std::any_of(found.cbegin(), found.cend(), [](const Found &one) { return one.by == FoundBy::IdNumber; }));
    QSet<RecordId> seen;
    found.removeIf([&](const Found &one) {
        const bool known = seen.contains(one.id);
        seen.insert(one.id);
        return known;
    });
    hits.morePeople = found.size() >= cap;
    hits.peopleFound = int(std::min<qsizetype>(found.size(), cap));
    for (const Found &one : found.mid(0, limit)) {
        hits.people.append(personHit(one, text, today));
    }
    if (!found.isEmpty()) {
        hits.peopleHeading = headingFor(found.first().by, text);
    }
    hits.places = places(text, limit);
    if (!hits.places.isEmpty()) {
        hits.placesHeading = headingFor(hits.places.first().by, text);
    }
    return hits;
}

QList<PeopleSearch::Found> PeopleSearch::peopleBy(const QString &text, bool living)
{
    QList<Found> found;
    const auto byKey = [&](PersonKey key, const QString &prefix, FoundBy by) {
        for (const RecordId &id : m_repository.startingWith(key, prefix, living, cap)) {
            found.append({id, by, {}});
        }
    };
    switch (scriptOf(text)) {
    case Script::Letters:
        byKey(PersonKey::Initials, text, FoundBy::Initials);
        if (text.size() > 1) {
            byKey(PersonKey::Pinyin, text, FoundBy::Pinyin);
            addAliases(found, text, true, living);
        }
        break;
    case Script::Digits:
        if (text.size() >= shortestTail) {
            byKey(PersonKey::PhoneTail, reversed(text), FoundBy::Phone);
            byKey(PersonKey::IdTail, reversed(text), FoundBy::IdNumber);
        }
        break;
    case Script::Single:
    case Script::Words:
        byKey(PersonKey::Name, text, FoundBy::Name);
        addAliases(found, text, false, living);
        break;
    }
    return found;
}

QList<PeopleSearch::Found> PeopleSearch::peopleHolding(const QString &text)
{
    QList<Found> found;
    for (const QString &match : matchesOf(text)) {
        const QList<SearchCandidate> rows = m_repository.matching(match, candidates);
        for (const bool living : {true, false}) {
            for (const FoundBy by : {FoundBy::Name, FoundBy::Address}) {
                for (const SearchCandidate &one : rows) {
                    if (one.living == living && partOf(by == FoundBy::Name ? one.name : one.address, text).length > 0) {
                        found.append({one.id, by, {}});
                    }
                }
            }
        }
        if (!found.isEmpty()) {
            break;
        }
    }
    return found;
}

void PeopleSearch::addAliases(QList<Found> &found, const QString &text, bool byInitials, bool living)
{
    for (const auto &[id, alias] : m_repository.aliasesStartingWith(text, byInitials, cap)) {
        const std::optional<Resident> resident = m_reader.find(Ref<Resident>(id));
        if (resident && isLiving(resident->status) == living) {
            found.append({id, FoundBy::Alias, alias});
        }
    }
}

QString PeopleSearch::groupName(Ref<Group> group)
{
    const std::optional<Group> found = m_reader.find(group);
    return found ? found->name : QString();
}

PersonHit PeopleSearch::personHit(const Found &found, const QString &text, QDate today)
{
    const Resident resident = m_reader.require(Ref<Resident>(found.id));
    PersonHit hit;
    hit.resident = Ref<Resident>(resident.id);
    hit.by = found.by;
    hit.name = resident.name;
    hit.alias = found.alias;
    hit.address = resident.address;
    hit.group = groupName(resident.group);
    if (hit.address.isEmpty()) {
        if (const std::optional<Dwelling> dwelling = m_reader.find(resident.dwelling)) {
            hit.address = dwelling->address;
        }
    }
    hit.sex = resident.sex;
    hit.age = ageWords(resident, today);
    hit.relation = resident.relation;
    hit.status = resident.status;
    hit.statusNote = resident.statusNote;
    hit.living = isLiving(resident.status);
    const auto tailOf = [&](const QString &masked) {
        hit.tail = masked;
        const int length = int(std::min(text.size(), masked.size()));
        hit.match = {int(masked.size()) - length, length};
    };
    switch (found.by) {
    case FoundBy::Initials:
        hit.match = readPart(resident.name, text.size(), pinyinInitials);
        break;
    case FoundBy::Pinyin:
        hit.match = readPart(resident.name, text.size(), pinyinFull);
        break;
    case FoundBy::Alias:
        hit.match = partOf(found.alias, text);
        if (hit.match.length == 0) {
            hit.match = readPart(found.alias, text.size(), pinyinInitials);
        }
        break;
    case FoundBy::Phone:
        tailOf(maskedPhone(resident.phone));
        break;
    case FoundBy::IdNumber:
        tailOf(IdNumber::masked(resident.idNumber));
        break;
    case FoundBy::Address:
        hit.match = partOf(hit.address, text);
        break;
    case FoundBy::Name:
    case FoundBy::PlaceName:
        hit.match = partOf(resident.name, text);
        break;
    }
    return hit;
}

QList<PlaceHit> PeopleSearch::places(const QString &text, int limit)
{
    QList<PlaceHit> hits;
    const Script script = scriptOf(text);
    for (const Group &group : m_reader.list<Group>()) {
        if (hits.size() >= limit || script == Script::Digits) {
            break;
        }
        PlaceHit hit;
        hit.group = Ref<Group>(group.id);
        hit.by = FoundBy::PlaceName;
        hit.groupName = group.name;
        hit.title = group.placeName.isEmpty() ? group.name : group.placeName;
        if (script == Script::Letters) {
            if (pinyinInitials(hit.title).startsWith(text)) {
                hit.match = readPart(hit.title, text.size(), pinyinInitials);
            } else if (text.size() > 1 && pinyinFull(hit.title).startsWith(text)) {
                hit.match = readPart(hit.title, text.size(), pinyinFull);
            }
        } else {
            hit.match = partOf(hit.title, text);
        }
        if (hit.match.length > 0) {
            hit.dwellings = m_reader.count<Dwelling>(Query().where(QStringLiteral("group"), Value(group.id)));
            hits.append(hit);
        }
    }
    if (script == Script::Letters || script == Script::Single) {
        return hits;
    }
    QSet<RecordId> seen;
    const auto add = [&](const QList<SearchCandidate> &found) {
        for (const SearchCandidate &one : found) {
            const TextPart match = partOf(one.address, text);
            if (hits.size() < limit && match.length > 0 && !seen.contains(one.id)) {
                seen.insert(one.id);
                const std::optional<Dwelling> dwelling = m_reader.find(Ref<Dwelling>(one.id));
                hits.append({dwelling->group, Ref<Dwelling>(one.id), FoundBy::Address, one.address,
                             groupName(dwelling->group), match, 0});
            }
        }
    };
    add(m_repository.dwellingsStartingWith(text, limit));
    for (const QString &match : matchesOf(text)) {
        if (hits.isEmpty() && text.size() > 1) {
            add(m_repository.dwellingsMatching(match, candidates));
        }
    }
    return hits;
}

} // namespace helin
