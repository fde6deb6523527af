#include "core/organisation/looks.h"

#include "core/organisation/checks.h"

#include <algorithm>

namespace helin {

namespace {

QString actOn(const RecordType &type, const char *act)
{
    return type.tableName() + QLatin1Char('.') + QLatin1String(act);
}

} // namespace

bool Looks::isSensitive(const Record &record)
{
    if (record.type->indexOf("restricted") >= 0 && record.value("restricted").toInt() != 0) {
        return true;
    }
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        if (record.type->fields[size_t(i)].rules.privacy == Privacy::Sensitive && !record.values[i].isNull()) {
            return true;
        }
    }
    return false;
}

bool Looks::isPersonal(const RecordType &type)
{
    return std::any_of(type.fields.begin(), type.fields.end(),
                       [](const FieldInfo &field) { return field.rules.privacy != Privacy::Public; });
}

Record Looks::stored(const RecordType &type, const RecordId &id)
{
    std::optional<Record> record = m_writes.reader().find(type, id);
    if (!record) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
    }
    return *std::move(record);
}

Result<Record> Looks::reveal(const RecordType &type, const RecordId &id)
{
    return attempt([&] {
        Record record = stored(type, id);
        m_writes.note(actOn(type, "reveal"), record);
        return record;
    });
}

Result<Record> Looks::open(const RecordType &type, const RecordId &id)
{
    return attempt([&] {
        Record record = stored(type, id);
        if (isSensitive(record)) {
            m_writes.note(actOn(type, "look"), record);
        } else {
            m_writes.require(actOn(type, "look"), record);
        }
        return record;
    });
}

bool Looks::mayRevealAll(const RecordType &type)
{
    return attempt([&] {
               m_writes.requireAll(actOn(type, "reveal"));
               return true;
           })
        .ok();
}

Result<ChangeSet> Looks::noteRevealed(const RecordType &type, qint64 count)
{
    return attempt([&] {
        m_writes.requireAll(actOn(type, "reveal"));
        m_writes.note(actOn(type, "reveal"), type.number, {}, QString::number(count));
        return ChangeSet{};
    });
}

Result<ChangeSet> Looks::noteNumberSearch()
{
    return attempt([&] {
        m_writes.note(QStringLiteral("resident.search_number"));
        return ChangeSet{};
    });
}

Result<ChangeSet> Looks::exportFile(const RecordType &type, qint64 count, bool unmasked, const QString &reason)
{
    return attempt([&] {
        const bool inFull = unmasked && isPersonal(type);
        m_writes.requireAll(actOn(type, "export_file"));
        if (inFull) {
            m_writes.requireAll(actOn(type, "reveal"));
            requireText("reason", reason,
                        {QT_TRANSLATE_NOOP("Message", "Say what the file with the full numbers is for.")});
        }
        QString detail = QString::number(count);
        if (inFull) {
            detail += QStringLiteral(" unmasked: ") + reason.trimmed();
        }
        m_writes.note(actOn(type, "export_file"), type.number, {}, detail);
        return ChangeSet{};
    });
}

Result<ChangeSet> Looks::print(const RecordType &type, const RecordId &id, const QString &form)
{
    return attempt([&] {
        if (id.isNull()) {
            m_writes.requireAll(actOn(type, "print"));
            m_writes.note(actOn(type, "print"), type.number, {}, form);
        } else {
            m_writes.note(actOn(type, "print"), stored(type, id), form);
        }
        return ChangeSet{};
    });
}

} // namespace helin
