#include "core/sync/sitecontext.h"

#include "core/base/platform.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace helin {

SiteContext SiteContext::load(Connection &connection)
{
    const Meta meta{connection};
    SiteContext site;
    site.writer.site = meta.id("site");
    site.writer.incarnation = quint32(meta.integer("incarnation", 1));
    site.stationCode = meta.text("station_code");
    site.name = meta.text("site_name");
    site.role = SiteRole(meta.integer("role", qint64(SiteRole::Station)));
    site.suite = SuiteId(meta.integer("suite", qint64(SuiteId::Intl)));
    site.township = meta.id("township_site");
    return site;
}

void SiteContext::save(Connection &connection) const
{
    Meta meta{connection};
    meta.set("site", Value(writer.site));
    meta.set("incarnation", Value(qint64{writer.incarnation}));
    meta.set("station_code", Value(stationCode));
    meta.set("site_name", Value(name));
    meta.set("role", Value(qint64(role)));
    meta.set("suite", Value(qint64(suite)));
    meta.set("township_site", township.isNull() ? Value() : Value(township));
}

HighWaterMark::HighWaterMark(RecordId site, QString storePath)
    : m_path{QDir(highWaterFolder()).filePath(site.toString() + QStringLiteral(".json"))}
    , m_storePath{QDir(storePath).canonicalPath()}
{}

namespace {

QJsonObject readMark(const QString &path)
{
    QFile file(path);
    // An unreadable mark counts as none: the store then goes on under a new incarnation, which is always safe.
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(4096)).object() : QJsonObject();
}

} // namespace

bool HighWaterMark::agreesWith(quint32 incarnation, qint64 lastEntry, const QByteArray &token) const
{
    const QJsonObject mark = readMark(m_path);
    return !mark.isEmpty() && mark.value(QLatin1String("store")).toString() == m_storePath &&
           mark.value(QLatin1String("token")).toString() == QString::fromLatin1(token.toHex()) &&
           quint32(mark.value(QLatin1String("incarnation")).toInteger()) == incarnation &&
           mark.value(QLatin1String("entry")).toInteger() <= lastEntry;
}

quint32 HighWaterMark::incarnation() const
{
    return quint32(readMark(m_path).value(QLatin1String("incarnation")).toInteger());
}

qint64 HighWaterMark::lastEntry() const
{
    return readMark(m_path).value(QLatin1String("entry")).toInteger();
}

void HighWaterMark::raise(quint32 incarnation, qint64 lastEntry, const QByteArray &token, bool durable) const
{
    const QJsonObject mark{{QLatin1String("store"), m_storePath},
                           {QLatin1String("token"), QString::fromLatin1(token.toHex())},
                           {QLatin1String("incarnation"), qint64{incarnation}},
                           {QLatin1String("entry"), lastEntry}};
    const QByteArray bytes = QJsonDocument(mark).toJson(QJsonDocument::Compact);
    if (durable) {
        writeAtomically(m_path, bytes);
        return;
    }
    // Overwritten in place by one write and never cut short, so that whoever reads it meanwhile, or after a crash,
    // finds the old mark or the new one and not an empty file.
    constexpr qsizetype block = 512;
    QFile file(m_path);
    const bool open = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    const QByteArray padded =
        bytes.leftJustified(std::max((bytes.size() / block + 1) * block, qsizetype(file.size())), ' ');
    if (!open || file.write(padded) != padded.size()) {
        fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The mark of the last saved entry could not be written.")});
    }
}

} // namespace helin
