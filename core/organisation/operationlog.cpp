#include "core/organisation/operationlog.h"

#include "core/base/platform.h"
#include "core/organisation/actor.h"
#include "core/organisation/checks.h"
#include "core/organisation/rightstable.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <functional>

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

const QLatin1String unmaskedMark{"unmasked:"}; // Looks::exportFile()

/// Words for what details hold for machines.
const QHash<QString, const char *> &detailCodes()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("by_hand"), QT_TRANSLATE_NOOP("Message", "by hand")},
        {QStringLiteral("daily"), QT_TRANSLATE_NOOP("Message", "daily")},
        {QStringLiteral("before_upgrade"), QT_TRANSLATE_NOOP("Message", "before an upgrade")},
        {QStringLiteral("before_import"), QT_TRANSLATE_NOOP("Message", "before data were taken in")},
        {QStringLiteral("before_restore"), QT_TRANSLATE_NOOP("Message", "before a backup was put back")},
        {QStringLiteral("disk_full"), QT_TRANSLATE_NOOP("Message", "no room")},
        {QStringLiteral("place_gone"), QT_TRANSLATE_NOOP("Message", "the place was not there")},
        {QStringLiteral("read_only"), QT_TRANSLATE_NOOP("Message", "nothing may be written there")},
        {QStringLiteral("damaged"), QT_TRANSLATE_NOOP("Message", "the check found damage")},
        {QStringLiteral("io"), QT_TRANSLATE_NOOP("Message", "reading or writing failed")},
        {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("Message", "taken back")},
    };
    return words;
}

/// The same for one; the text itself where it is none of these.
QString wordOf(const QString &code)
{
    const auto word = detailCodes().constFind(code);
    return word == detailCodes().constEnd() ? code : Message{*word, {}}.translated();
}

/// The numbers of all entries that fit, newest first. People search for what they read, where the rows hold log-in
/// names and codes: what reads so is looked up first.
QList<qint64> fitting(WritePath &writes, const AuditFilter &filter)
{
    AuditLog &audit = writes.audit();
    QList<qint64> numbers = audit.numbers(filter);
    const QString text = filter.text.trimmed();
    if (text.isEmpty()) {
        return numbers;
    }
    const qsizetype before = numbers.size();
    const auto add = [&](const AuditFilter &other) {
        numbers += audit.numbers(other);
    };
    for (const QString &user : audit.users()) {
        if ((filter.user.isEmpty() || filter.user == user) &&
            actorName(writes.reader(), user).contains(text, Qt::CaseInsensitive)) {
            AuditFilter byUser = filter;
            byUser.user = user;
            byUser.text.clear();
            add(byUser);
        }
    }
    for (const QString &code : detailCodes().keys()) {
        if (wordOf(code).contains(text, Qt::CaseInsensitive)) {
            AuditFilter byCode = filter;
            byCode.text = code;
            add(byCode);
        }
    }
    if (numbers.size() > before) {
        std::sort(numbers.begin(), numbers.end(), std::greater<>());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
    return numbers;
}

/// A name of a file as people say it.
QString withoutSuffix(const QString &name)
{
    for (const QLatin1String suffix : {QLatin1String(".helinbak"), QLatin1String(".helin")}) {
        if (name.endsWith(suffix)) {
            return name.chopped(suffix.size());
        }
    }
    return name;
}

/// "file.helinbak (daily)" as people say it.
QString codesToWords(const QString &detail)
{
    const qsizetype open = detail.lastIndexOf(QStringLiteral(" ("));
    return open < 0 || !detail.endsWith(QLatin1Char(')'))
               ? detail
               : QStringLiteral("%1 (%2)").arg(withoutSuffix(detail.left(open)),
                                               wordOf(detail.mid(open + 2).chopped(1)));
}

QString timeText(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

Message LogReport::words() const
{
    if (firstBroken != 0) {
        return {QT_TRANSLATE_NOOP("Message", "Entry %1 was changed or is missing. What stands before it is as it was "
                                             "written."),
                {QString::number(firstBroken)}};
    }
    if (!contradictions.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Message", "Another site remembers entry %1 otherwise: the log was written anew."),
                {QString::number(contradictions.first().head.entries)}};
    }
    return held == 0
               ? Message{QT_TRANSLATE_NOOP("Message", "All %1 entries are as they were written. No other site "
                                                      "remembers this log yet; that comes with the data exchange."),
                         {QString::number(entries)}}
               : Message{QT_TRANSLATE_NOOP("Message", "All %1 entries are as they were written; what other sites "
                                                      "remember of them (%2) agrees."),
                         {QString::number(entries), QString::number(held)}};
}

Result<OperationLog::Page> OperationLog::list(const AuditFilter &filter, qint64 limit, qint64 offset)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("log.look"));
        return Page{m_writes.audit().list(filter, limit, offset), m_writes.audit().count(filter)};
    });
}

Result<OperationLog::Page> OperationLog::whoOpened(quint16 type, const RecordId &record, qint64 limit)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("log.look"));
        AuditFilter filter{.kinds = {ActKind::Look, ActKind::Unmask, ActKind::Export, ActKind::Print}};
        Page page;
        const auto take = [&](quint16 kind, const RecordId &id) {
            filter.type = kind;
            filter.record = id;
            page.entries.append(m_writes.audit().list(filter, limit));
            page.total += m_writes.audit().count(filter);
        };
        take(type, record);
        for (const RecordType *part : recordTypes()) {
            const TypeRights *rights = rightsOf(*part);
            if (rights == nullptr || rights->whole != type) {
                continue;
            }
            Query query;
            query.deletedToo = true;
            query.where(QString::fromLatin1(rights->field.data(), qsizetype(rights->field.size())), Value(record));
            for (const Record &one : m_writes.reader().list(*part, query)) {
                take(part->number, one.id);
            }
        }
        std::sort(page.entries.begin(), page.entries.end(),
                  [](const AuditEntry &one, const AuditEntry &other) { return one.number > other.number; });
        if (limit >= 0 && page.entries.size() > limit) {
            page.entries.resize(limit);
        }
        return page;
    });
}

Result<QList<qint64>> OperationLog::numbers(const AuditFilter &filter)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("log.look"));
        return fitting(m_writes, filter);
    });
}

Result<AuditEntry> OperationLog::entry(qint64 number)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("log.look"));
        std::optional<AuditEntry> found = m_writes.audit().entry(number);
        if (!found) {
            fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
        }
        return *std::move(found);
    });
}

Result<LogReport> OperationLog::check(const ProgressFn &progress)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("log.look"));
        AuditLog &audit = m_writes.audit();
        LogReport report;
        report.firstBroken = audit.firstBroken(progress);
        report.entries = audit.head().entries;
        LogHeads heads{m_writes.connection(), audit};
        report.contradictions = heads.contradictions(m_writes.site().writer.site, m_writes.site().writer.incarnation);
        report.held = heads.heldCount();
        return report;
    });
}

Result<ChangeSet> OperationLog::print(qint64 entries)
{
    return attempt([&] {
        m_writes.note(QStringLiteral("log.print"), 0, RecordId(), QString::number(entries));
        return ChangeSet{};
    });
}

QString OperationLog::subject(const AuditEntry &entry)
{
    const RecordType *type = entry.type == 0 ? nullptr : recordType(entry.type);
    if (type == nullptr || entry.record.isNull()) {
        return {};
    }
    const bool mayLook = attempt([&] {
                             m_writes.requireAll(type->tableName() + QStringLiteral(".look"));
                             return true;
                         }).ok();
    const auto found = attempt([&] { return m_writes.reader().find(*type, entry.record, true); });
    QString title = mayLook && found && *found ? (*found)->title() : QString();
    if (const TypeRights *rights = rightsOf(*type);
        title.isEmpty() && mayLook && found && *found && rights->whole != 0) {
        // A part without a name of its own goes by that of the whole.
        const auto whole = attempt([&] {
            return m_writes.reader().find(*recordType(rights->whole), (*found)->value(rights->field).toId(), true);
        });
        title = whole && *whole ? (*whole)->title() : QString();
    }
    constexpr int shown = 8;
    return title.isEmpty()
               ? Message{QT_TRANSLATE_NOOP("Message", "no. …%1"), {entry.record.toString().right(shown)}}.translated()
               : title;
}

Result<OperationLog::Exported> OperationLog::exportTo(const QString &path, const AuditFilter &filter,
                                                      const QString &reason)
{
    return attempt([&] {
        m_writes.require(QStringLiteral("log.export"));
        requireText("reason", reason, {QT_TRANSLATE_NOOP("Message", "Please say why.")});
        requireWritableFolder(QFileInfo(path).absolutePath());
        QList<AuditEntry> entries;
        if (filter.text.trimmed().isEmpty()) {
            entries = m_writes.audit().list(filter, -1);
        } else { // as the list on screen finds them
            for (const qint64 number : fitting(m_writes, filter)) {
                entries.append(*m_writes.audit().entry(number));
            }
        }
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
    const QString count = entry.detail.section(QLatin1Char(' '), 0, 0);
    const QString rest = entry.detail.section(QLatin1Char(' '), 1);
    if (entry.act == QLatin1String("backup.make")) {
        return codesToWords(entry.detail);
    }
    if (entry.act == QLatin1String("backup.failed") || entry.act == QLatin1String("recovery.deposit")) {
        return wordOf(entry.detail);
    }
    if (entry.act == QLatin1String("log.export") && !rest.isEmpty()) {
        return Message{QT_TRANSLATE_NOOP("Message", "%1 items, reason: %2"), {count, rest}}.translated();
    }
    if (entry.kind() == ActKind::Export && rest.startsWith(unmaskedMark)) {
        return Message{QT_TRANSLATE_NOOP("Message", "%1 items, numbers in full, reason: %2"),
                       {count, rest.mid(unmaskedMark.size()).trimmed()}}
            .translated();
    }
    if (rest.isEmpty() && (entry.kind() == ActKind::Export || entry.kind() == ActKind::Unmask ||
                           entry.act == QLatin1String("log.print"))) {
        bool isNumber = false;
        (void)count.toLongLong(&isNumber);
        return isNumber ? Message{QT_TRANSLATE_NOOP("Message", "%1 items"), {count}}.translated() : entry.detail;
    }
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
    if (entry.act == QLatin1String("store.restore")) {
        return Message{QT_TRANSLATE_NOOP("Message", "from the backup of %1"), {timeText(entry.detail.toLongLong())}}
            .translated();
    }
    if (entry.act == QLatin1String("login.failed")) {
        return Message{QT_TRANSLATE_NOOP("Message", "%1 times"), {entry.detail}}.translated();
    }
    return withoutSuffix(entry.detail);
}

} // namespace helin
