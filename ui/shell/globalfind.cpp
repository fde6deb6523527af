#include "ui/shell/globalfind.h"

#include "core/records/disputes.h"
#include "core/records/hazards.h"
#include "core/residents/peoplesearch.h"
#include "ui/app/appcontext.h"
#include "ui/widgets/completerpopup.h"
#include "ui/widgets/searchfield.h"

namespace helin {

namespace {

constexpr int perKind = 5;

QVariant idOf(quint16 type, const RecordId &id)
{
    return QVariantList{int(type), id.toByteArray()};
}

QList<std::pair<int, int>> partsOf(const TextPart &part)
{
    return part.length > 0 ? QList<std::pair<int, int>>{{part.start, part.length}} : QList<std::pair<int, int>>{};
}

/// Records of one type whose searched fields hold the words, as far as the acting user may look at them.
CompleterGroup recordsOf(AppContext &context, const RecordType &type, const QString &typed, const QString &heading,
                         const QString &iconName, const QString &titleField, const QStringList &noteFields)
{
    CompleterGroup group{heading, {}, {}};
    Query query;
    query.text = typed;
    query.limit = perKind;
    query.sorted(QStringLiteral("created"), true);
    const Result<Query> visible = context.workspace().rights().visible(type, query);
    if (!visible) {
        return group;
    }
    for (const Record &record : context.reader().list(type, *visible)) {
        CompleterEntry entry;
        entry.id = idOf(type.number, record.id);
        entry.iconName = iconName;
        entry.text = record.value(titleField.toStdString()).toText();
        const qsizetype at = entry.text.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            entry.matches = {{int(at), int(typed.size())}};
        }
        for (const QString &field : noteFields) {
            entry.columns.append(record.value(field.toStdString()).toText());
        }
        group.entries.append(entry);
    }
    return group;
}

} // namespace

GlobalFind::GlobalFind(AppContext &context, SearchField *field)
    : QObject{field}
    , m_context{context}
    , m_field{field}
    , m_popup{new CompleterPopup{field}}
{
    m_popup->setFirstPreselected(true);
    connect(field, &SearchField::searchChanged, this, &GlobalFind::look);
    connect(m_popup, &CompleterPopup::chosen, this, &GlobalFind::choose);
}

void GlobalFind::look(const QString &typed)
{
    const QString words = typed.trimmed();
    if (words.isEmpty() || !m_context.isOpen()) {
        m_popup->setActionText({});
        m_popup->setGroups({});
        (void)m_note.note({});
        return;
    }
    bool noted = true;
    const auto groups = attempt([&] {
        QList<CompleterGroup> found;
        SearchHits hits;
        if (m_context.workspace().rights().allows(Subject::People, Action::Look)) {
            hits = PeopleSearch{m_context.reader()}.find(words, m_context.today(), perKind);
        }
        noted = m_note.note(hits);
        CompleterGroup people{tr("People"), hits.morePeople ? tr("first %1").arg(hits.people.size()) : QString(), {}};
        for (const PersonHit &hit : hits.people) {
            CompleterEntry entry;
            entry.id = idOf(RecordNumber<Resident>::value, hit.resident.id);
            entry.iconName = QStringLiteral("user");
            entry.text = hit.name;
            if (hit.by == FoundBy::Name || hit.by == FoundBy::Initials || hit.by == FoundBy::Pinyin) {
                entry.matches = partsOf(hit.match);
            }
            entry.columns = {QStringList{labelOf(hit.sex), hit.age.translated()}.join(QLatin1Char(' ')), hit.address};
            people.entries.append(entry);
        }
        found.append(people);
        CompleterGroup places{tr("Places"), {}, {}};
        for (const PlaceHit &hit : hits.places) {
            CompleterEntry entry;
            entry.id = hit.dwelling.isNull() ? idOf(RecordNumber<Group>::value, hit.group.id)
                                             : idOf(RecordNumber<Dwelling>::value, hit.dwelling.id);
            entry.iconName = QStringLiteral("home");
            entry.text = hit.title;
            entry.matches = partsOf(hit.match);
            entry.columns = {hit.groupName};
            places.entries.append(entry);
        }
        found.append(places);
        found.append(recordsOf(m_context, describe<DisputeCase>(), words, sectionTitle(Section::Disputes),
                               QStringLiteral("scale"), QStringLiteral("title"), {QStringLiteral("number")}));
        found.append(recordsOf(m_context, describe<Hazard>(), words, sectionTitle(Section::Screening),
                               QStringLiteral("hazard"), QStringLiteral("title"), {QStringLiteral("place")}));
        return found;
    });
    if (!groups) {
        m_context.showError(groups.error());
        return;
    }
    if (!noted) {
        m_popup->setGroups({});
        return;
    }
    const bool none = std::all_of(groups->begin(), groups->end(),
                                  [](const CompleterGroup &group) { return group.entries.isEmpty(); });
    m_popup->setActionText(none ? tr("Nothing found for “%1”").arg(words) : QString());
    m_popup->setGroups(*groups);
}

void GlobalFind::choose(const CompleterEntry &entry)
{
    const QVariantList parts = entry.id.toList();
    const auto type = quint16(parts.value(0).toInt());
    const RecordId id = RecordId::fromBytes(parts.value(1).toByteArray());
    m_field->clear();
    // Places are shown on the page of people and houses, whatever the settings page does with groups.
    const std::optional<Section> section =
        type == RecordNumber<Group>::value ? std::optional(Section::People) : AppContext::sectionOf(type);
    if (section) {
        m_context.navigate(*section, RecordLink::to(type, id));
    }
}

} // namespace helin
