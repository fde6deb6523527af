#pragma once

#include "core/records/attachments.h"
#include "core/storage/attachmentstore.h"
#include "core/sync/writepath.h"

namespace helin {

/// Photos and scans of any record: attach, list, look, take away. The bytes are stored first, then the record that
/// names them, so a crash leaves at most bytes that nobody names.
class Attachments final
{
public:
    Attachments(WritePath &writes, AttachmentStore &store) : m_writes{writes}, m_store{store} {}

    /// Attaches a picture or PDF. Throws nothing; Invalid for another kind of file, an empty or a too large one.
    Result<ChangeSet> add(const RecordType &ownerType, const RecordId &owner, const QString &path,
                          const QString &caption = {});
    /// What is attached to a record, in the order of attaching.
    [[nodiscard]] QList<Attachment> of(const RecordId &owner);
    [[nodiscard]] qint64 countOf(const RecordId &owner);
    /// The bytes; empty while they have not arrived from the other site.
    [[nodiscard]] QByteArray content(const Attachment &attachment);
    Result<ChangeSet> remove(Ref<Attachment> attachment, const QString &reason);

private:
    WritePath &m_writes;
    AttachmentStore &m_store;
};

} // namespace helin
