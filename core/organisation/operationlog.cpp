#include "core/organisation/operationlog.h"

#include "core/base/platform.h"

#include <QFileInfo>

namespace helin {

namespace {

/// One field of a CSV line (RFC 4180). A leading sign that spreadsheet programs take for a formula gets an apostrophe.
QString quotedField(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0))) {
        text.prepend(QLatin1Char('\''));
    }
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString lineOf(const QStringList &fields)
{
    QStringList quotedFields;
    for (const QString &field : fields) {
        quotedFields << quotedField(field);
    }
    return quotedFields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString timeText(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

Result<OperationLog::Page> OperationLog::list(const AuditFilter &filter, qint64 limit, qint64 offset)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("log.look"));
        return Page{m_writes.audit().list(filter, limit, offset), m_writes.audit().count(filter)};
    });
}

Result<OperationLog::Page> OperationLog::whoOpened(quint16 type, const RecordId &record, qint64 limit)
{
    return list(
        {.kinds = {ActKind::Look, ActKind::Unmask, ActKind::Export, ActKind::Print}, .type = type, .record = record},
        limit);
}

Result<OperationLog::Exported> OperationLog::exportTo(const QString &path, const AuditFilter &filter,
                                                      const QString &reason)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("log.export"));
        requireWritableFolder(QFileInfo(path).absolutePath());
        QList<AuditEntry> entries = m_writes.audit().list(filter, -1);
        const auto heading = [](const char *source) {
            return Message{source, {}}.translated();
        };
        QString text =
            lineOf({heading(QT_TRANSLATE_NOOP("Message", "No.")), heading(QT_TRANSLATE_NOOP("Message", "Time")),
                    heading(QT_TRANSLATE_NOOP("Message", "User")), heading(QT_TRANSLATE_NOOP("Message", "Kind")),
                    heading(QT_TRANSLATE_NOOP("Message", "Act")), heading(QT_TRANSLATE_NOOP("Message", "Record")),
                    heading(QT_TRANSLATE_NOOP("Message", "Detail"))});
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            text += lineOf({QString::number(entry->number), timeText(entry->at), entry->user,
                            actKindInfo(entry->kind()).labelText(), words(*entry),
                            entry->record.isNull() ? QString() : entry->record.toString(), detailWords(*entry)});
        }
        constexpr char byteOrderMark[] = "\xEF\xBB\xBF";
        // Noted before the file gets its name: what left is in the log, even if the note is all that happened.
        m_writes.note(QStringLiteral("log.export"), 0, RecordId(),
                      QStringLiteral("%1 %2").arg(QString::number(entries.size()), reason).trimmed());
        writeAtomically(path, byteOrderMark + text.toUtf8());
        return Exported{path, entries.size()};
    });
}

QString OperationLog::words(const AuditEntry &entry)
{
    const RecordType *type = entry.type == 0 ? nullptr : recordType(entry.type);
    const QString act = actWords(entry.act).translated();
    return type == nullptr ? act : QStringLiteral("%1 · %2").arg(act, type->labelText());
}

QString OperationLog::detailWords(const AuditEntry &entry)
{
    if (entry.act == QLatin1String("store.segment")) {
        const auto segment = AuditSegment::fromDetail(entry.detail);
        return segment ? Message{QT_TRANSLATE_NOOP("Message", "goes on after entry %1, hash %2"),
                                 {QString::number(segment->head.entries), segment->head.hash.toHex().left(16)}}
                             .translated()
                       : entry.detail;
    }
    if (entry.act == QLatin1String("backup.restore")) {
        return Message{QT_TRANSLATE_NOOP("Message", "from the backup of %1"),
                       {timeText(entry.detail.section(QLatin1Char(' '), 0, 0).toLongLong())}}
            .translated();
    }
    if (entry.act == QLatin1String("login.failed")) {
        return Message{QT_TRANSLATE_NOOP("Message", "%1 times"), {entry.detail}}.translated();
    }
    return entry.detail;
}

} // namespace helin
