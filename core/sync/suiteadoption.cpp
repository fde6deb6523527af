#include "core/sync/suiteadoption.h"

#include "core/records/attachments.h"

#include <algorithm>

namespace helin {

namespace {

constexpr size_t entriesAtOnce = 1000;

const FieldInfo &hashField()
{
    return *describe<Attachment>().fieldNamed(u"hash");
}

} // namespace

SiteIdentity underOtherSuite(const SiteIdentity &identity)
{
    const auto suite = Suite::create(identity.suite == SuiteId::Intl ? SuiteId::Gm : SuiteId::Intl);
    return SiteIdentity::make(*suite, identity.site, identity.stationCode, identity.name, identity.role);
}

std::vector<SuiteAdoption::Entry> SuiteAdoption::entriesAfter(qint64 position)
{
    std::vector<Entry> entries;
    m_applier.log().scan(position, m_applier.log().lastPosition(), [&](const LoggedChange &change) {
        entries.push_back({m_applier.log().identity(change.position), change.body.toByteArray()});
        return entries.size() < entriesAtOnce;
    });
    return entries;
}

void SuiteAdoption::rewriteLog()
{
    for (std::vector<Entry> entries = entriesAfter(0); !entries.empty();
         entries = entriesAfter(entries.back().identity.position)) {
        std::for_each(entries.begin(), entries.end(), [this](const Entry &entry) { rewrite(entry); });
    }
    const RecordType &type = describe<Attachment>();
    const std::array places{int(&hashField() - type.fields.data())};
    for (const RecordId &record : m_records) {
        if (const std::optional<RowHead> head = m_applier.rows().head(type, record)) {
            const Applier::Content content = m_applier.contentFromLog(type, record, head->last);
            m_applier.rows().update(type, *head, content.values, places);
        }
    }
    m_applier.forget();
}

void SuiteAdoption::rewrite(const Entry &entry)
{
    ChangeView change;
    change.decode(entry.body);
    for (ChangeRef &ref : change.versions) {
        if (const auto known = m_hashes.find({ref.writer, ref.seq}); known != m_hashes.end()) {
            ref.hashStart = hashStartOf(known->second);
        }
    }
    std::vector<QByteArray> texts; // what the view points into until it is written down
    texts.reserve(change.fields.size());
    if (change.type == RecordNumber<Attachment>::value) {
        for (FieldWrite &field : change.fields) {
            if (field.tag == hashField().tag && field.value.kind == ValueView::Kind::Text) {
                texts.push_back(renamed(field.value.bytes));
                field.value.bytes = texts.back();
                m_records.insert(change.record);
            }
        }
    }
    const QByteArray body = bodyOf(change);
    // What an erasure has left keeps its hash: it could not be computed before either.
    const Digest hash = change.remainder ? entry.identity.hash : m_to.hash(body);
    m_hashes[{change.writer, change.seq}] = hash;
    m_applier.log().rewrite(entry.identity.position, hash, body);
}

QByteArray SuiteAdoption::renamed(QByteArrayView oldHash)
{
    QByteArray old = oldHash.toByteArray();
    const auto known = m_photos.find(old);
    if (known != m_photos.end()) {
        return known->second;
    }
    const QByteArray content =
        m_attachments == nullptr ? QByteArray() : m_attachments->read(Digest::fromBytes(QByteArray::fromHex(old)));
    if (content.isEmpty()) {
        return old; // taken away, or never here: nobody can say what its other hash would be
    }
    AttachmentStore renamedStore{m_attachments->connection(), m_to};
    const QByteArray hash = renamedStore.add(content).toHex().toLatin1();
    return m_photos.emplace(old, hash).first->second;
}

void SuiteAdoption::dropFormer()
{
    for (const auto &[old, renamedTo] : m_photos) {
        m_attachments->remove(Digest::fromBytes(QByteArray::fromHex(old)));
    }
}

} // namespace helin
