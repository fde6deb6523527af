#include "core/sync/bundlereader.h"

#include "core/base/error.h"

#include <algorithm>

namespace helin {

namespace {

constexpr qsizetype sealedChunkSize = bundleformat::chunkSize + Aead::tagSize;

[[noreturn]] void unreadable(const QFile &file)
{
    throw Exception{Error{ErrorKind::Io,
                          {QT_TRANSLATE_NOOP("Message", "The bundle could not be read.")},
                          {QT_TRANSLATE_NOOP("Message", "Nothing was taken over from it.")},
                          {QT_TRANSLATE_NOOP("Message", "Check the stick or folder and try again.")},
                          {},
                          file.errorString()}};
}

QByteArray readExactly(QFile &file, qsizetype size)
{
    QByteArray bytes = file.read(size);
    if (bytes.size() != size) {
        if (file.error() != QFileDevice::NoError) {
            unreadable(file);
        }
        bundleDamaged("file ends early");
    }
    return bytes;
}

} // namespace

BundleReader::BundleReader(const QString &path, quint64 maximumPlainSize)
    : m_maximumPlainSize{maximumPlainSize}
    , m_file{path}
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        unreadable(m_file);
    }
    m_preamble = readPreamble(m_file);
    m_suite = Suite::create(m_preamble.header.suite);
}

BundleReader::~BundleReader() = default;

Digest BundleReader::verify(const RecordId &ownSite, const SenderKey &senderKey)
{
    if (header().receiverSite != ownSite) {
        throw Exception{Error{ErrorKind::WrongReceiver,
                              {QT_TRANSLATE_NOOP("Message", "This bundle is addressed to “%1”, not to this site."),
                               {header().receiverName}},
                              {QT_TRANSLATE_NOOP("Message", "Nothing was taken over from it.")},
                              {QT_TRANSLATE_NOOP("Message", "Pass it on to its receiver.")}}};
    }
    const QByteArray key = senderKey(header());
    if (key.isEmpty()) {
        throw Exception{
            Error{ErrorKind::NotTrusted,
                  {QT_TRANSLATE_NOOP("Message", "The sender “%1” is not on the list of sites."), {header().senderName}},
                  {QT_TRANSLATE_NOOP("Message", "Nothing was taken over from it.")},
                  {QT_TRANSLATE_NOOP("Message", "Ask the township whether this site is enrolled.")}}};
    }
    readTrailer(key);
    checkHash();
    m_verified = true;
    return m_hash;
}

void BundleReader::readTrailer(const QByteArray &senderKey)
{
    const qint64 start = m_preamble.bytes.size();
    const qint64 end = m_file.size() - BundleTrailer::size - m_suite->signatureSize();
    if (end - start < Aead::tagSize || !m_file.seek(end)) {
        bundleDamaged("too short");
    }
    const QByteArray trailer = readExactly(m_file, BundleTrailer::size);
    const QByteArray signature = readExactly(m_file, m_suite->signatureSize());
    m_trailer = BundleTrailer::parse(trailer);
    const auto cipherSize = static_cast<quint64>(end - start);
    const quint64 chunks = (cipherSize + sealedChunkSize - 1) / sealedChunkSize;
    if (m_trailer.cipherSize != cipherSize || m_trailer.chunks != chunks) {
        bundleDamaged("size");
    }
    if (!m_suite->verify(senderKey, m_preamble.bytes + trailer, signature)) {
        throw Exception{Error{ErrorKind::NotTrusted,
                              {QT_TRANSLATE_NOOP("Message", "The signature of “%1” under this bundle does not hold."),
                               {header().senderName}},
                              {QT_TRANSLATE_NOOP("Message", "Nothing was taken over from it.")},
                              {QT_TRANSLATE_NOOP("Message", "It was changed on its way, or somebody else made it. Ask "
                                                            "the sender for a new one.")}}};
    }
    // Signed from here on; still bounded, for a sender may be faulty.
    if (m_trailer.plainSize > m_maximumPlainSize || (m_trailer.plainSize > bundleformat::freePlainSize &&
                                                     m_trailer.plainSize / bundleformat::maximumRatio > cipherSize)) {
        bundleDamaged("declared size over the limit");
    }
    m_hash = bundleformat::bundleHash(*m_suite, m_preamble.bytes, trailer);
}

void BundleReader::checkHash()
{
    if (!m_file.seek(m_preamble.bytes.size())) {
        unreadable(m_file);
    }
    const auto hasher = m_suite->hasher();
    QByteArray buffer(sealedChunkSize, Qt::Uninitialized);
    for (quint64 left = m_trailer.cipherSize; left > 0;) {
        const auto wanted = static_cast<qsizetype>(std::min<quint64>(left, sealedChunkSize));
        const qint64 got = m_file.read(buffer.data(), wanted);
        if (got <= 0) {
            unreadable(m_file);
        }
        hasher->add(QByteArrayView(buffer).first(got));
        left -= static_cast<quint64>(got);
    }
    if (hasher->finish() != m_trailer.cipherHash) {
        bundleDamaged("hash");
    }
}

void BundleReader::decrypt(const KeyPair &agreement)
{
    if (!m_verified || !m_file.seek(m_preamble.bytes.size())) {
        unreadable(m_file);
    }
    m_aead = m_suite->aead(m_suite->agree(agreement.privateKey, header().ephemeralKey,
                                          bundleformat::keyContext(agreement.publicKey, m_preamble.bytes)));
    m_unpacker = std::make_unique<Unpacker>(m_trailer.plainSize, [this] { return nextChunk(); });
}

std::optional<QByteArrayView> BundleReader::nextChunk()
{
    if (m_nextChunk == m_trailer.chunks) {
        return std::nullopt;
    }
    const bool last = m_nextChunk + 1 == m_trailer.chunks;
    const quint64 before = m_nextChunk * static_cast<quint64>(sealedChunkSize);
    m_chunk = readExactly(m_file, last ? static_cast<qsizetype>(m_trailer.cipherSize - before) : sealedChunkSize);
    if (!m_aead->open(bundleformat::chunkNonce(m_nextChunk, last, m_suite->nonceSize()),
                      bundleformat::chunkAssociated(m_preamble.bytes, m_nextChunk, last), m_chunk)) {
        bundleDamaged("chunk");
    }
    ++m_nextChunk;
    return QByteArrayView(m_chunk);
}

qsizetype BundleReader::read(char *buffer, qsizetype size)
{
    return m_unpacker->read(buffer, size);
}

} // namespace helin
