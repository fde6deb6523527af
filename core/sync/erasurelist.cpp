#include "core/sync/erasurelist.h"

#include "core/base/codec.h"
#include "core/base/platform.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

#include <set>

namespace helin {

namespace {

constexpr char keySecret[] = "erasure_list_key";
constexpr char keptCount[] = "erasure_list_kept";
constexpr char label[] = "helin erasure list 1";
constexpr qint64 largestList = 64 << 20;
constexpr quint64 mostErasures = 1'000'000;
constexpr quint64 largestChange = 1 << 20;

} // namespace

QString ErasureList::path() const
{
    return QDir(highWaterFolder()).filePath(m_writes.site().writer.site.toString() + QStringLiteral(".erasures"));
}

std::unique_ptr<Aead> ErasureList::seal()
{
    QByteArray key = Meta(m_writes.connection()).secret(keySecret);
    if (key.isEmpty()) {
        return nullptr;
    }
    const SecretBytes secret = SecretBytes::copyOf(key);
    wipe(key);
    return Suite::create(SuiteId::Intl)->aead(secret); // of this PC alone, whatever the township chose
}

void ErasureList::prepare()
{
    Meta meta{m_writes.connection()};
    if (meta.secret(keySecret).isEmpty()) {
        const auto suite = Suite::create(SuiteId::Intl);
        const SecretBytes key = suite->randomSecret(suite->keySize());
        Transaction transaction{m_writes.connection()};
        meta.setSecret(keySecret, key.view());
        transaction.commit();
    }
}

void ErasureList::keep()
{
    Meta meta{m_writes.connection()};
    const qint64 count = m_writes.applier().erasures().count();
    const std::unique_ptr<Aead> aead = seal();
    if (aead == nullptr || count == meta.integer(keptCount)) {
        return;
    }
    LogStore &log = m_writes.applier().log();
    std::set<qint64> positions; // one erasure may name several registers
    for (const auto &[position, reg] : m_writes.applier().erasures().all()) {
        positions.insert(position);
    }
    Encoder encoder;
    encoder.varint(quint64(positions.size()));
    for (const qint64 position : positions) {
        encoder.bytes(log.body(position));
    }
    QByteArray sealed = encoder.take();
    const auto suite = Suite::create(SuiteId::Intl);
    const QByteArray nonce = suite->random(suite->nonceSize());
    aead->seal(nonce, label, sealed);
    writeAtomically(path(), nonce + sealed);
    Transaction transaction{m_writes.connection()};
    meta.set(keptCount, Value(count));
    transaction.commit();
}

qint64 ErasureList::applyAgain()
{
    const std::unique_ptr<Aead> aead = seal();
    QFile file(path());
    if (aead == nullptr || !file.open(QIODevice::ReadOnly) || file.size() > largestList) {
        return 0;
    }
    const QByteArray bytes = file.readAll();
    const qsizetype nonceSize = Suite::create(SuiteId::Intl)->nonceSize();
    QByteArray plain = bytes.mid(nonceSize);
    if (bytes.size() < nonceSize + Aead::tagSize || !aead->open(bytes.first(nonceSize), label, plain)) {
        return 0;
    }
    Decoder decoder(plain, ErrorKind::Damaged);
    const qsizetype count = decoder.count(mostErasures);
    qint64 applied = 0;
    Transaction transaction{m_writes.connection()};
    try {
        ChangeView change;
        for (qsizetype i = 0; i < count; ++i) {
            const QByteArrayView body = decoder.bytes(largestChange);
            change.decode(body);
            const bool done =
                m_writes.applier().apply(change, body, m_writes.suite().hash(body)) == Applier::Outcome::Applied;
            applied += done ? 1 : 0;
        }
        decoder.expectEnd();
        transaction.commit();
    } catch (...) {
        m_writes.forget();
        throw;
    }
    return applied;
}

} // namespace helin
