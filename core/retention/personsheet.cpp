#include "core/retention/personsheet.h"

#include "core/base/phone.h"
#include "core/organisation/actor.h"
#include "core/records/attachments.h"
#include "core/records/disputes.h"
#include "core/records/validation.h"
#include "core/sync/recordhistory.h"

#include <QLocale>

#include <algorithm>

namespace helin {

namespace {

QString words(const char *english)
{
    return Message{english, {}}.translated();
}

QString dayOf(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// Names of others, to be masked wherever they stand in a text.
class ThirdParties final
{
public:
    explicit ThirdParties(QString own) : m_own{std::move(own)} {}

    void add(const QString &name)
    {
        if (name.size() > 1 && name != m_own && !m_names.contains(name)) {
            m_names.append(name);
            // 王小明 before 王小, so that no half of a longer name is left.
            std::sort(m_names.begin(), m_names.end(),
                      [](const QString &a, const QString &b) { return a.size() > b.size(); });
        }
    }
    [[nodiscard]] QString mask(QString text) const
    {
        for (const QString &name : m_names) {
            text.replace(name, maskedName(name));
        }
        return text;
    }

private:
    QString m_own;
    QStringList m_names;
};

/// Writes a person's sheet, section by section.
class SheetWriter final
{
public:
    SheetWriter(WritePath &writes, const Resident &who)
        : m_writes{writes}
        , m_reader{writes.reader()}
        , m_who{who}
        , m_ref{who.id}
        , m_others{who.name}
    {
        meetOthers();
    }

    QList<SheetSection> write()
    {
        person();
        aliases();
        contacts();
        household();
        disputes();
        attachments();
        corrections();
        return std::move(m_sections);
    }

private:
    template <class R>
    QList<R> belonging(const char *field)
    {
        Query query;
        query.where(QString::fromLatin1(field), Value(m_who.id));
        return m_reader.list<R>(query);
    }

    void meetOthers()
    {
        for (const ContactPerson &contact : belonging<ContactPerson>("resident")) {
            m_others.add(contact.name);
        }
        if (!m_who.household.isNull()) {
            Query members;
            members.where(QStringLiteral("household"), Value(m_who.household.id));
            for (const Resident &member : m_reader.list<Resident>(members)) {
                m_others.add(member.name);
            }
        }
        for (const Party &own : belonging<Party>("resident")) {
            Query parties;
            parties.where(QStringLiteral("dispute"), Value(own.dispute.id));
            for (const Party &party : m_reader.list<Party>(parties)) {
                if (party.resident != m_ref) {
                    m_others.add(party.name);
                }
            }
        }
    }

    SheetSection &section(const char *title)
    {
        m_sections.append({words(title), {}});
        return m_sections.last();
    }

    void line(SheetSection &section, const QString &label, const QString &value)
    {
        if (!value.isEmpty()) {
            section.lines.append({label, m_others.mask(value)});
        }
    }

    QString shown(const FieldInfo &field, const Value &value)
    {
        if (field.kind != FieldKind::Reference) {
            return displayText(field, value);
        }
        const RecordType *type = recordType(field.refersTo);
        const std::optional<Record> named = type == nullptr ? std::nullopt : m_reader.find(*type, value.toId());
        return named ? named->title() : QString();
    }

    void fields(SheetSection &section, const Record &record, std::initializer_list<std::string_view> left = {})
    {
        for (qsizetype i = 0; i < record.values.size(); ++i) {
            const FieldInfo &field = record.type->fields[size_t(i)];
            if (field.synced() && !record.values.at(i).isNull() &&
                std::find(left.begin(), left.end(), field.name) == left.end()) {
                line(section, record.type->labelOf(field), shown(field, record.values.at(i)));
            }
        }
    }

    void person() { fields(section(QT_TRANSLATE_NOOP("Message", "The person")), toRecord(m_who)); }

    void aliases()
    {
        SheetSection &part = section(QT_TRANSLATE_NOOP("Message", "Other names"));
        for (const ResidentAlias &alias : belonging<ResidentAlias>("resident")) {
            line(part, labelOf(alias.kind), alias.name);
        }
    }

    void contacts()
    {
        SheetSection &part = section(QT_TRANSLATE_NOOP("Message", "Contact persons"));
        for (const ContactPerson &contact : belonging<ContactPerson>("resident")) {
            line(part, maskedName(contact.name), contact.relation + QLatin1Char(' ') + maskedPhone(contact.phone));
        }
    }

    void household()
    {
        SheetSection &part = section(QT_TRANSLATE_NOOP("Message", "Others in the household"));
        if (m_who.household.isNull()) {
            return;
        }
        Query members;
        members.where(QStringLiteral("household"), Value(m_who.household.id));
        for (const Resident &member : m_reader.list<Resident>(members)) {
            if (member.id != m_who.id) {
                part.lines.append({maskedName(member.name), labelOf(member.relation)});
            }
        }
    }

    void disputes()
    {
        for (const Party &party : belonging<Party>("resident")) {
            const std::optional<DisputeCase> dispute = m_reader.find(party.dispute);
            if (!dispute) {
                continue;
            }
            SheetSection &part = section(QT_TRANSLATE_NOOP("Message", "As a party to a dispute"));
            fields(part, toRecord(party), {"dispute", "resident"});
            const RecordType &type = describe<DisputeCase>();
            const Record record = toRecord(*dispute);
            for (const char *name : {"number", "title", "received_on", "category", "status", "summary", "terms"}) {
                const FieldInfo &field = *type.fieldNamed(QString::fromLatin1(name));
                line(part, type.labelOf(field), shown(field, record.value(name)));
            }
            Query query;
            query.where(QStringLiteral("dispute"), Value(dispute->id));
            for (const MediationSession &session : m_reader.list<MediationSession>(query)) {
                line(part, describe<MediationSession>().labelText(),
                     dayOf(session.heldAt) + QLatin1Char(' ') + session.place);
            }
        }
    }

    void attachments()
    {
        SheetSection &part = section(QT_TRANSLATE_NOOP("Message", "Photos and scans"));
        for (const Attachment &attachment : belonging<Attachment>("owner")) {
            line(part, attachment.name, attachment.caption);
            if (attachment.caption.isEmpty()) {
                part.lines.append({m_others.mask(attachment.name), QStringLiteral("—")});
            }
        }
    }

    void corrections()
    {
        SheetSection &part = section(QT_TRANSLATE_NOOP("Message", "Corrections"));
        for (const Correction &correction : correctionsOf(m_writes, describe<Resident>(), m_who.id)) {
            part.lines.append({dayOf(correction.at) + QLatin1Char(' ') + correction.by,
                               correction.fields.join(QStringLiteral("、"))});
        }
    }

    WritePath &m_writes;
    RecordReader &m_reader;
    const Resident &m_who;
    Ref<Resident> m_ref;
    ThirdParties m_others;
    QList<SheetSection> m_sections;
};

} // namespace

QString maskedName(const QString &name)
{
    const QList<uint> letters = name.toUcs4().toList();
    if (letters.isEmpty()) {
        return {};
    }
    const char32_t first = letters.first();
    return QString::fromUcs4(&first, 1) + QString(std::max<qsizetype>(1, letters.size() - 1), QLatin1Char('*'));
}

QString PersonSheet::toText() const
{
    QStringList text{words(QT_TRANSLATE_NOOP("Message", "What is held about one person")) + QStringLiteral("  ") + name,
                     office + QStringLiteral("  ") + dayOf(madeAt) + QStringLiteral("  ") + madeBy};
    for (const SheetSection &section : sections) {
        if (section.lines.isEmpty()) {
            continue;
        }
        text << QString() << section.title;
        for (const SheetLine &line : section.lines) {
            text << QStringLiteral("  %1: %2").arg(line.label, line.value);
        }
    }
    return text.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<PersonSheet> personSheet(WritePath &writes, Ref<Resident> who)
{
    return attempt([&] {
        PersonSheet sheet;
        const Resident resident = writes.reader().require(who);
        writes
            .run(QStringLiteral("retention.person_sheet"),
                 [&](Writer &) {
                     writes.note(QStringLiteral("retention.person_sheet"), describe<Resident>().number, who.id);
                 })
            .orThrow();
        sheet.name = resident.name;
        sheet.office = writes.site().name;
        sheet.madeAt = writes.clock().now();
        sheet.madeBy = actorName(writes.reader(), writes.user());
        sheet.sections = SheetWriter(writes, resident).write();
        return sheet;
    });
}

QList<Correction> correctionsOf(WritePath &writes, const RecordType &type, const RecordId &id)
{
    QList<Correction> corrections;
    for (const HistoryEntry &entry : historyOf(writes, type, id)) {
        if (entry.kind == ChangeKind::Create) {
            continue;
        }
        Correction correction{entry.at, actorName(writes.reader(), entry.user), {}, {}, false};
        correction.erased = entry.kind == ChangeKind::Erase;
        correction.reason = correction.erased ? QString() : entry.reason;
        for (const quint16 tag : entry.fields) {
            if (const FieldInfo *field = type.fieldTagged(tag)) {
                correction.fields << type.labelOf(*field);
            }
        }
        corrections.append(correction);
    }
    return corrections;
}

} // namespace helin
