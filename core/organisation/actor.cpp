#include "core/organisation/actor.h"

#include "core/base/textnormal.h"
#include "core/records/organisation.h"

#include <QRegularExpression>
#include <QSet>

namespace helin {

namespace {

QSet<QString> peopleIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;/\\s]+"));
    QSet<QString> people;
    for (const QString &name : text.split(separators, Qt::SkipEmptyParts)) {
        people.insert(normalName(name));
    }
    people.insert(normalName(text));
    people.remove(QString());
    return people;
}

} // namespace

QString actorName(RecordReader &reader, const QString &user)
{
    const QList<User> found = reader.list<User>(Query{}.where(QStringLiteral("name"), Value(user)));
    return found.isEmpty() || found.first().displayName.isEmpty() ? user : found.first().displayName;
}

QString actorName(Writer &writer)
{
    return actorName(writer.reader(), writer.user());
}

QDateTime momentOn(QDate day, const QDateTime &now)
{
    return day == now.toLocalTime().date() ? now : day.startOfDay();
}

bool hasTimeOfDay(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.isValid() && local != local.date().startOfDay();
}

bool shareAPerson(const QString &left, const QString &right)
{
    return peopleIn(left).intersects(peopleIn(right));
}

} // namespace helin
