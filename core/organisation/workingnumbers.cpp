#include "core/organisation/workingnumbers.h"

#include "core/organisation/checks.h"

#include <algorithm>

namespace helin {

namespace {

constexpr int countDigits = 4;

QString prefixOf(const SiteContext &site, Connection &connection, int year, const QString &mark)
{
    return QStringLiteral("%1-%2-%3-%4")
        .arg(officeShortName(site.name), QString::number(year), pcLetter(connection), mark);
}

QByteArray counterKey(const RecordType &type, int year, const QString &letter)
{
    return "number." + QByteArray(type.name.data(), qsizetype(type.name.size())) + '.' + QByteArray::number(year) +
           '.' + letter.toLatin1();
}

/// The count to give next. Numbers that came back from elsewhere after an older backup was put in count too.
qint64 nextCount(RecordReader &reader, const RecordType &type, const QString &prefix, const QByteArray &key)
{
    qint64 last = Meta(reader.connection()).integer(key.constData());
    const QString field = QStringLiteral("number");
    if (const FieldInfo *info = type.fieldNamed(field); info != nullptr && info->rules.indexed) {
        Query query;
        query.where(field, Compare::StartsWith, {Value(prefix)}).sorted(field, true);
        query.limit = 1;
        for (const Record &record : reader.list(type, query)) {
            last = std::max(last, record.value("number").toText().mid(prefix.size()).toLongLong());
        }
    }
    return last + 1;
}

QString numberWith(const QString &prefix, qint64 count)
{
    return prefix + QString::number(count).rightJustified(countDigits, QLatin1Char('0'));
}

} // namespace

QString officeShortName(const QString &siteName)
{
    static const QStringList endings{
        QStringLiteral("综治中心"),   QStringLiteral("综治办"),     QStringLiteral("网格站"),
        QStringLiteral("工作站"),     QStringLiteral("人民政府"),   QStringLiteral("平安办"),
        QStringLiteral("村民委员会"), QStringLiteral("居民委员会"), QStringLiteral("村委会"),
        QStringLiteral("居委会"),     QStringLiteral("社区"),       QStringLiteral("村"),
    };
    QString name = siteName.trimmed();
    for (const QString &ending : endings) {
        if (name.size() > ending.size() && name.endsWith(ending)) {
            name.chop(ending.size());
        }
    }
    return name;
}

QString pcLetter(Connection &connection)
{
    const QString letter = Meta(connection).text(pcLetterKey);
    return letter.isEmpty() ? QStringLiteral("A") : letter;
}

void setPcLetter(Connection &connection, const QString &letter)
{
    if (letter.size() != 1 || letter.at(0) < QLatin1Char('A') || letter.at(0) > QLatin1Char('Z')) {
        invalidField("pc_letter", {QT_TRANSLATE_NOOP("Message", "The letter of a PC is one of A to Z.")});
    }
    Meta(connection).set(pcLetterKey, Value(letter));
}

QString nextWorkingNumber(RecordReader &reader, const SiteContext &site, const RecordType &type, int year,
                          const QString &mark)
{
    const QString prefix = prefixOf(site, reader.connection(), year, mark);
    return numberWith(prefix, nextCount(reader, type, prefix, counterKey(type, year, pcLetter(reader.connection()))));
}

QString takeWorkingNumber(Writer &writer, const RecordType &type, int year, const QString &mark)
{
    Connection &connection = writer.reader().connection();
    const QString prefix = prefixOf(writer.site(), connection, year, mark);
    const QByteArray key = counterKey(type, year, pcLetter(connection));
    const qint64 count = nextCount(writer.reader(), type, prefix, key);
    Meta(connection).set(key.constData(), Value(count));
    return numberWith(prefix, count);
}

} // namespace helin
