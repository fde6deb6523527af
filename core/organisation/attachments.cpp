#include "core/organisation/attachments.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace helin {

namespace {

Query attachedTo(const RecordId &owner)
{
    Query query;
    query.where(QStringLiteral("owner"), Value(owner)).sorted(QStringLiteral("created"));
    return query;
}

bool isAccepted(const QMimeType &type)
{
    return type.name().startsWith(QLatin1String("image/")) || type.name() == QLatin1String("application/pdf");
}

} // namespace

Result<ChangeSet> Attachments::add(const RecordType &ownerType, const RecordId &owner, const QString &path,
                                   const QString &caption)
{
    return attempt([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The file could not be read.")},
                 {QT_TRANSLATE_NOOP("Message", "Check that it is where you think it is.")});
        }
        if (file.size() > AttachmentStore::largest) {
            fail(ErrorKind::Invalid,
                 {QT_TRANSLATE_NOOP("Message", "A photo or scan must not be empty or larger than 32 MB.")});
        }
        const QByteArray content = file.readAll();
        const QMimeType type = QMimeDatabase().mimeTypeForData(content);
        if (!isAccepted(type)) {
            fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Only pictures and PDF files can be attached.")});
        }
        const Digest hash = m_store.add(content);
        return m_writes
            .run(QStringLiteral("attachment.add"),
                 [&](Writer &writer) {
                     const std::optional<Record> target = writer.reader().find(ownerType, owner);
                     if (!target) {
                         fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
                     }
                     Attachment attachment;
                     attachment.station = target->station;
                     attachment.ownerType = int{ownerType.number};
                     attachment.owner = owner;
                     attachment.hash = hash.toHex();
                     attachment.name = QFileInfo(path).fileName();
                     attachment.mediaType = type.name();
                     attachment.size = int(content.size());
                     attachment.caption = caption;
                     attachment.takenOn = QFileInfo(path).lastModified().date();
                     writer.create(attachment);
                 })
            .orThrow();
    });
}

QList<Attachment> Attachments::of(const RecordId &owner)
{
    return m_writes.reader().list<Attachment>(attachedTo(owner));
}

qint64 Attachments::countOf(const RecordId &owner)
{
    return m_writes.reader().count<Attachment>(attachedTo(owner));
}

QByteArray Attachments::content(const Attachment &attachment)
{
    return m_store.read(Digest::fromBytes(QByteArray::fromHex(attachment.hash.toLatin1())));
}

Result<ChangeSet> Attachments::remove(Ref<Attachment> attachment, const QString &reason)
{
    return m_writes.run(QStringLiteral("attachment.remove"),
                        [&](Writer &writer) { writer.remove(describe<Attachment>(), attachment.id, reason); });
}

} // namespace helin
