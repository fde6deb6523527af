#include "ui/pages/disputes/disputewords.h"

#include "core/records/organisation.h"
#include "ui/app/appcontext.h"

namespace helin {

namespace {

const QString wideSpace = QStringLiteral("　");

QString joined(QStringList parts, const QString &with)
{
    parts.removeAll(QString());
    return parts.join(with);
}

} // namespace

DueMark DisputeWords::mark(WarningColour colour, DueState state)
{
    switch (colour) {
    case WarningColour::Red:
        return DueMark::Overdue;
    case WarningColour::Orange:
        return DueMark::Today;
    case WarningColour::Yellow:
        return DueMark::Soon;
    case WarningColour::Green:
        return DueMark::Fine;
    case WarningColour::None:
        break;
    }
    return state == DueState::Done ? DueMark::Done : DueMark::None;
}

QString DisputeWords::grade(DisputeGrade grade, const Limit &limit)
{
    const QString word = grade == DisputeGrade::Unset ? tr("Grade open") : labelOf(grade);
    const QString time =
        limit.months > 0 ? tr("%n month(s)", nullptr, limit.months) : tr("%n day(s)", nullptr, limit.days);
    return QStringLiteral("%1 · %2").arg(word, time);
}

QString DisputeWords::dayOfYear(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("MM-dd")) : QString();
}

QString DisputeWords::parties(const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties) {
        const bool plain = party.role == PartyRole::Respondent || party.role == PartyRole::Unset;
        names.append(plain ? party.name : tr("%1 (%2)").arg(party.name, labelOf(party.role)));
    }
    return names.join(wideSpace);
}

QString DisputeWords::place(const DisputeDetail &detail)
{
    const DisputeCase &dispute = detail.dispute;
    const bool named = !detail.groupName.isEmpty() && dispute.place.contains(detail.groupName);
    QStringList parts{joined({named ? QString() : detail.groupName, dispute.place}, QStringLiteral(" "))};
    if (dispute.peopleInvolved) {
        parts.append(tr("%n people involved", nullptr, *dispute.peopleInvolved));
    }
    return joined(parts, wideSpace);
}

QString DisputeWords::performance(const DisputeCase &dispute)
{
    if (!dispute.agreedOn.isValid()) {
        return {};
    }
    QStringList parts{labelOf(dispute.performance)};
    if (dispute.performedOn.isValid()) {
        parts.append(tr("performed on %1").arg(dispute.performedOn.toString(Qt::ISODate)));
    } else {
        if (dispute.nextDueOn.isValid()) {
            parts.append(tr("next instalment %1").arg(dispute.nextDueOn.toString(Qt::ISODate)));
        }
        if (dispute.performBy.isValid()) {
            parts.append(tr("until %1").arg(dispute.performBy.toString(Qt::ISODate)));
        }
    }
    return joined(parts, wideSpace);
}

QStringList DisputeWords::knownNames(AppContext &context)
{
    const auto names = attempt([&context] {
        Connection &connection = context.reader().connection();
        QStringList found = DisputeList{connection, DisputeSettings::load(connection)}.handlers();
        for (const User &user : context.reader().list<User>()) {
            found.append(user.displayName.isEmpty() ? user.name : user.displayName);
        }
        found.removeDuplicates();
        return found;
    });
    return names ? *names : QStringList();
}

} // namespace helin
