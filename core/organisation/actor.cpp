#include "core/organisation/actor.h"

#include "core/records/organisation.h"

namespace helin {

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

} // namespace helin
