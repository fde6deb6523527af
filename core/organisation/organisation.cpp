#include "core/organisation/organisation.h"

#include "core/base/textnormal.h"
#include "core/organisation/checks.h"
#include "core/records/people.h"
#include "core/records/screening.h"

#include <QRegularExpression>
#include <QSet>

namespace helin {

namespace {

template <class R>
qint64 countOf(RecordReader &reader, const QString &field, const RecordId &id)
{
    return reader.count<R>(Query().where(field, Value(id)));
}

Query ownStation(const Writer &writer)
{
    Query query;
    query.station = writer.site().stationCode;
    return query;
}

template <class R>
void requireFreeName(Writer &writer, const R &wanted)
{
    const QString name = normalName(wanted.name);
    for (const R &other : writer.reader().template list<R>(ownStation(writer))) {
        if (other.id != wanted.id && other.name == name) {
            Error error{ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "There is a \"%1\" already."), {name}}};
            error.field = QStringLiteral("name");
            throw Exception{std::move(error)};
        }
    }
}

void requireFreeNumber(Writer &writer, const Group &wanted)
{
    if (!wanted.number) {
        return;
    }
    if (*wanted.number < 1 || *wanted.number > 999) {
        invalidField("number", {QT_TRANSLATE_NOOP("Message", "Please give a number from %1 to %2."),
                                {QStringLiteral("1"), QStringLiteral("999")}});
    }
    for (const Group &other : writer.reader().list<Group>(ownStation(writer))) {
        if (other.id != wanted.id && other.number == wanted.number) {
            Error error{ErrorKind::Refused,
                        {QT_TRANSLATE_NOOP("Message", "Group %1 is there already: %2."),
                         {QString::number(*wanted.number), other.name}}};
            error.field = QStringLiteral("number");
            throw Exception{std::move(error)};
        }
    }
}

void requireFreeCode(Writer &writer, const Station &wanted)
{
    const Query same = Query().where(QStringLiteral("code"), Value(normalCode(wanted.code)));
    for (const Station &other : writer.reader().list<Station>(same)) {
        if (other.id != wanted.id) {
            Error error{ErrorKind::Refused,
                        {QT_TRANSLATE_NOOP("Message", "This code belongs to %1 already."), {other.name}}};
            error.field = QStringLiteral("code");
            throw Exception{std::move(error)};
        }
    }
}

} // namespace

QString Organisation::groupName(int number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    QString words;
    if (number < 10) {
        words = digits.at(number);
    } else if (number < 20) {
        words = QStringLiteral("十") + (number > 10 ? QString(digits.at(number - 10)) : QString());
    } else if (number < 100) {
        words = QString(digits.at(number / 10)) + QStringLiteral("十") +
                (number % 10 != 0 ? QString(digits.at(number % 10)) : QString());
    } else {
        words = QString::number(number);
    }
    return words + QStringLiteral("组");
}

Result<ChangeSet> Organisation::addGroups(QList<Group> groups)
{
    return m_writes.run(QStringLiteral("group.add"), [&](Writer &writer) {
        for (Group &group : groups) {
            requireFreeNumber(writer, group);
            if (group.name.trimmed().isEmpty() && group.number) {
                group.name = groupName(*group.number);
            }
            requireFreeName(writer, group);
            writer.create(group);
        }
    });
}

Result<ChangeSet> Organisation::editGroup(const Group &changed)
{
    return m_writes.run(QStringLiteral("group.edit"), [&](Writer &writer) {
        requireFreeNumber(writer, changed);
        requireFreeName(writer, changed);
        writer.update(changed);
    });
}

Result<ChangeSet> Organisation::removeGroup(Ref<Group> group)
{
    return m_writes.run(QStringLiteral("group.remove"), [&](Writer &writer) {
        RecordReader &reader = writer.reader();
        const QString field = QStringLiteral("group");
        if (countOf<Resident>(reader, field, group.id) + countOf<Dwelling>(reader, field, group.id) +
                countOf<Household>(reader, field, group.id) >
            0) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "People or dwellings belong to this group.")},
                 {QT_TRANSLATE_NOOP("Message", "Move them to another group first.")});
        }
        writer.remove(describe<Group>(), group.id);
    });
}

Result<ChangeSet> Organisation::addGrid(Grid grid)
{
    return m_writes.run(QStringLiteral("grid.add"), [&](Writer &writer) {
        requireFreeName(writer, grid);
        writer.create(grid);
    });
}

Result<ChangeSet> Organisation::editGrid(const Grid &changed)
{
    return m_writes.run(QStringLiteral("grid.edit"), [&](Writer &writer) {
        requireFreeName(writer, changed);
        writer.update(changed);
    });
}

Result<ChangeSet> Organisation::removeGrid(Ref<Grid> grid)
{
    return m_writes.run(QStringLiteral("grid.remove"), [&](Writer &writer) {
        RecordReader &reader = writer.reader();
        const QString field = QStringLiteral("grid");
        if (countOf<Resident>(reader, field, grid.id) + countOf<Dwelling>(reader, field, grid.id) +
                countOf<ScreeningRound>(reader, field, grid.id) >
            0) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "People, dwellings or rounds belong to this grid.")},
                 {QT_TRANSLATE_NOOP("Message", "Change its groups and name instead.")});
        }
        writer.remove(describe<Grid>(), grid.id);
    });
}

Result<ChangeSet> Organisation::addStation(Station station)
{
    return m_writes.run(QStringLiteral("station.add"), [&](Writer &writer) {
        requireFreeCode(writer, station);
        writer.create(station);
    });
}

Result<ChangeSet> Organisation::editStation(const Station &changed)
{
    return m_writes.run(QStringLiteral("station.edit"), [&](Writer &writer) {
        requireFreeCode(writer, changed);
        writer.update(changed);
    });
}

QList<Group> Organisation::groups()
{
    Query query;
    query.station = m_writes.site().stationCode;
    return m_writes.reader().list<Group>(query.sorted(QStringLiteral("number")));
}

QList<Grid> Organisation::grids()
{
    Query query;
    query.station = m_writes.site().stationCode;
    return m_writes.reader().list<Grid>(query);
}

QList<Station> Organisation::stations()
{
    return m_writes.reader().list<Station>(Query().sorted(QStringLiteral("code")));
}

QList<Group> Organisation::groupsOf(const Grid &grid)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;和\\s]+"));
    static const QRegularExpression numbered(QStringLiteral("^(?:第)?([0-9]{1,3})组?$"));
    QSet<int> numbers;
    QSet<QString> names;
    for (const QString &word : grid.groups.split(separators, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = numbered.match(word);
        if (match.hasMatch()) {
            numbers.insert(match.captured(1).toInt());
        } else {
            names.insert(word);
        }
    }
    QList<Group> found;
    for (const Group &group : groups()) {
        if (names.contains(group.name) || (group.number && numbers.contains(*group.number))) {
            found.append(group);
        }
    }
    return found;
}

} // namespace helin
