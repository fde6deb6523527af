#include "ui/forms/referencefield.h"

#include "core/residents/residentsview.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldeditor.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::ReferenceField)
};

QString idText(const RecordId &id)
{
    return id.toString();
}

TokenEdit *makeField(const QString &placeholder, const QString &iconName, QWidget *parent)
{
    auto *field = new TokenEdit{placeholder, parent};
    field->setMaximum(1);
    field->setTokenIcon(iconName);
    return field;
}

/// Sex and age, address, relation and what else tells people of one name apart.
QStringList personFacts(const PersonHit &hit)
{
    QStringList who;
    if (hit.sex != Sex::Unset) {
        who << labelOf(hit.sex);
    }
    if (!hit.age.isEmpty()) {
        who << hit.age.translated();
    }
    QStringList more;
    if (hit.relation != Relation::Unset) {
        more << labelOf(hit.relation);
    }
    if (hit.status != ResidentStatus::Present && hit.status != ResidentStatus::Unset) {
        more << labelOf(hit.status) + (hit.statusNote.isEmpty() ? QString() : QLatin1Char(' ') + hit.statusNote);
    }
    return {who.join(Words::tr(", ", "between sex and age")), hit.by == FoundBy::Address ? QString() : hit.address,
            more.join(QStringLiteral(" · "))};
}

} // namespace

QComboBox *makeGroupBox(RecordReader &reader, QWidget *parent)
{
    QComboBox *box = makeChoiceBox({}, parent);
    for (const Group &group : reader.list<Group>(Query().sorted(QStringLiteral("number")))) {
        box->addItem(group.placeName.isEmpty() ? group.name : QStringLiteral("%1 %2").arg(group.name, group.placeName),
                     idText(group.id));
    }
    return box;
}

QComboBox *makeGridBox(RecordReader &reader, QWidget *parent)
{
    QComboBox *box = makeChoiceBox({}, parent);
    for (const Grid &grid : reader.list<Grid>()) {
        box->addItem(grid.worker.isEmpty() ? grid.name : QStringLiteral("%1 %2").arg(grid.name, grid.worker),
                     idText(grid.id));
    }
    return box;
}

CompleterGroup peopleGroup(const SearchHits &hits)
{
    CompleterGroup group{QStringLiteral("%1　%2").arg(Words::tr("People"), hits.peopleHeading.translated()), {}, {}};
    if (hits.peopleFound > hits.people.size()) {
        group.note = hits.morePeople
                         ? Words::tr("first %1 of more than %2").arg(hits.people.size()).arg(hits.peopleFound)
                         : Words::tr("first %1 of %2").arg(hits.people.size()).arg(hits.peopleFound);
    }
    for (const PersonHit &hit : hits.people) {
        CompleterEntry entry{
            idText(hit.resident.id), QStringLiteral("user"), hit.name, {}, personFacts(hit), hit.address};
        int shift = 0;
        switch (hit.by) {
        case FoundBy::Alias:
            shift = int(hit.name.size()) + 1;
            entry.text = QStringLiteral("%1“%2”").arg(hit.name, hit.alias);
            break;
        case FoundBy::Phone:
        case FoundBy::IdNumber:
            shift = int(hit.name.size()) + 1;
            entry.text = QStringLiteral("%1 %2").arg(hit.name, hit.tail);
            break;
        case FoundBy::Address:
            shift = int(hit.name.size()) + 1;
            entry.text = QStringLiteral("%1 %2").arg(hit.name, hit.address);
            break;
        default:
            break;
        }
        if (hit.match.length > 0) {
            entry.matches.append({hit.match.start + shift, hit.match.length});
        }
        group.entries.append(entry);
    }
    return group;
}

CompleterGroup placesGroup(const SearchHits &hits, bool groupsToo)
{
    CompleterGroup group{QStringLiteral("%1　%2").arg(Words::tr("Dwellings"), hits.placesHeading.translated()), {}, {}};
    for (const PlaceHit &hit : hits.places) {
        if (hit.dwelling.isNull() && !groupsToo) {
            continue;
        }
        CompleterEntry entry;
        entry.id = idText(hit.dwelling.isNull() ? hit.group.id : hit.dwelling.id);
        entry.iconName = hit.dwelling.isNull() ? QStringLiteral("pin") : QStringLiteral("home");
        entry.text =
            hit.dwelling.isNull()
                ? Words::tr("%1 (%2, %n dwelling(s))", nullptr, int(hit.dwellings)).arg(hit.title, hit.groupName)
                : hit.title;
        entry.detail = hit.groupName;
        if (hit.match.length > 0) {
            entry.matches.append({hit.match.start, hit.match.length});
        }
        group.entries.append(entry);
    }
    return group;
}

TokenEdit *makeResidentField(AppContext &context, const QString &placeholder, QWidget *parent)
{
    TokenEdit *field = makeField(placeholder, QStringLiteral("user"), parent);
    QObject::connect(field, &TokenEdit::queryChanged, field, [&context, field](const QString &text) {
        PeopleSearch search{context.reader()};
        SearchHits hits = search.find(text, context.today(), 8);
        hits.people.removeIf([](const PersonHit &hit) { return !hit.living; });
        field->completer()->setGroups({peopleGroup(hits)});
    });
    return field;
}

TokenEdit *makeDwellingField(AppContext &context, const QString &placeholder, QWidget *parent)
{
    TokenEdit *field = makeField(placeholder, QStringLiteral("home"), parent);
    QObject::connect(field, &TokenEdit::queryChanged, field, [&context, field](const QString &text) {
        PeopleSearch search{context.reader()};
        const SearchHits hits = search.find(text, context.today(), 8);
        CompleterGroup places = placesGroup(hits, false);
        // Where somebody lives is known by his name more often than by the number on the door.
        for (const PersonHit &hit : hits.people) {
            const std::optional<Resident> resident = context.reader().find(hit.resident);
            const QString id = resident ? idText(resident->dwelling.id) : QString();
            const bool known = std::any_of(places.entries.begin(), places.entries.end(),
                                           [&id](const CompleterEntry &entry) { return entry.id.toString() == id; });
            if (resident && !resident->dwelling.isNull() && !known) {
                places.entries.append({id, QStringLiteral("home"), resident->address, {}, {hit.name}, hit.group});
            }
        }
        field->completer()->setGroups({places});
    });
    return field;
}

TokenEdit *makeHouseholdField(AppContext &context, const QString &placeholder,
                              const std::function<Ref<Dwelling>()> &within, QWidget *parent)
{
    TokenEdit *field = makeField(placeholder, QStringLiteral("users"), parent);
    const auto offer = [&context, field, within](const QString &text) {
        CompleterGroup group;
        const auto add = [&](const Household &household, const QString &about) {
            const QString id = idText(household.id);
            const bool known = std::any_of(group.entries.begin(), group.entries.end(),
                                           [&id](const CompleterEntry &entry) { return entry.id.toString() == id; });
            if (!known) {
                group.entries.append({id, QStringLiteral("users"), household.name, {}, {about}, about});
            }
        };
        const Ref<Dwelling> dwelling = within ? within() : Ref<Dwelling>();
        if (!dwelling.isNull()) {
            ResidentsView view{context.reader()};
            for (const HouseholdNode &node : view.households(dwelling)) {
                if (text.isEmpty() || node.name.contains(text) || node.head.contains(text)) {
                    add(context.reader().require(node.household), Words::tr("%n person(s)", nullptr, int(node.people)));
                }
            }
        }
        if (!text.isEmpty()) {
            PeopleSearch search{context.reader()};
            for (const PersonHit &hit : search.find(text, context.today(), 8).people) {
                const std::optional<Resident> resident = context.reader().find(hit.resident);
                const std::optional<Household> household =
                    resident ? context.reader().find(resident->household) : std::nullopt;
                if (household) {
                    add(*household, hit.address);
                }
            }
        }
        field->completer()->setGroups({group});
    };
    QObject::connect(field, &TokenEdit::queryChanged, field, offer);
    return field;
}

void setReference(TokenEdit *field, RecordReader &reader, quint16 type, const RecordId &id)
{
    const RecordType *described = recordType(type);
    const std::optional<Record> record =
        described == nullptr || id.isNull() ? std::nullopt : reader.find(*described, id);
    if (record) {
        field->setTokens({Token{idText(id), record->title(), {}}});
    } else {
        field->setTokens({});
    }
}

RecordId referenceIn(const TokenEdit *field)
{
    const QList<Token> tokens = field->tokens();
    return tokens.isEmpty() ? RecordId() : RecordId::parse(tokens.first().id.toString()).value_or(RecordId());
}

} // namespace helin
