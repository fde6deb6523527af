#include "core/sync/bundlewriter.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/sync/bundlereader.h"

#include <zstd.h>

#include <utility>

namespace helin {

namespace {

constexpr int compressionLevel = 6;
constexpr int tableLog = 17; // of the match finder: keeps the whole compressor below 3 MB

void checkZstd(size_t code)
{
    if (ZSTD_isError(code) != 0) {
        Error error{ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "The data could not be compressed.")}};
        error.detail = QString::fromLatin1(ZSTD_getErrorName(code));
        throw Exception{error};
    }
}

[[noreturn]] void writeFailed(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    throw Exception{Error{full ? ErrorKind::DiskFull : ErrorKind::Io,
                          {QT_TRANSLATE_NOOP("Message", "The bundle could not be written.")},
                          {QT_TRANSLATE_NOOP("Message", "The records are untouched.")},
                          {QT_TRANSLATE_NOOP("Message", "Check the stick or folder and try again.")},
                          {},
                          file.errorString()}};
}

} // namespace

BundleWriter::BundleWriter(BundleHeader header, const QByteArray &receiverKey, const KeyPair &signing,
                           const QString &path)
    : m_suite{Suite::create(header.suite)}
    , m_cipherHash{m_suite->hasher()}
    , m_zstd{ZSTD_createCCtx(), ZSTD_freeCCtx}
    , m_signing{signing}
    , m_header{std::move(header)}
    , m_chunk(bundleformat::chunkSize + Aead::tagSize, Qt::Uninitialized)
    , m_path{path}
    , m_file{path + QStringLiteral(".part")}
{
    const KeyPair ephemeral = m_suite->newAgreementKeys();
    m_header.major = BundleHeader::majorVersion;
    m_header.minor = BundleHeader::minorVersion;
    m_header.ephemeralKey = ephemeral.publicKey;
    m_preamble = encodedPreamble(m_header);
    m_aead = m_suite->aead(
        m_suite->agree(ephemeral.privateKey, receiverKey, bundleformat::keyContext(receiverKey, m_preamble)));

    checkZstd(ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_compressionLevel, compressionLevel));
    checkZstd(ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_windowLog, bundleformat::windowLog));
    checkZstd(ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_hashLog, tableLog));
    checkZstd(ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_chainLog, tableLog));

    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        writeFailed(m_file);
    }
    put(m_preamble);
}

BundleWriter::~BundleWriter()
{
    if (!m_published) {
        m_file.close();
        m_file.remove();
    }
}

void BundleWriter::put(QByteArrayView bytes)
{
    m_fileSize += static_cast<quint64>(bytes.size());
    if (m_fileSize > bundleformat::maximumFileSize) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "The bundle would be larger than 4 GB.")},
             {QT_TRANSLATE_NOOP("Message", "Send the data in several bundles.")});
    }
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        writeFailed(m_file);
    }
}

void BundleWriter::write(QByteArrayView payload)
{
    m_trailer.plainSize += static_cast<quint64>(payload.size());
    compress(payload, false);
}

void BundleWriter::compress(QByteArrayView payload, bool last)
{
    ZSTD_inBuffer input{payload.data(), static_cast<size_t>(payload.size()), 0};
    while (true) {
        // Until the frame is ended more output always follows, so a full chunk is never the last one.
        if (m_chunkUsed == bundleformat::chunkSize) {
            sealChunk(false);
        }
        ZSTD_outBuffer output{m_chunk.data(), static_cast<size_t>(bundleformat::chunkSize),
                              static_cast<size_t>(m_chunkUsed)};
        const size_t pending = ZSTD_compressStream2(m_zstd.get(), &output, &input, last ? ZSTD_e_end : ZSTD_e_continue);
        checkZstd(pending);
        m_chunkUsed = static_cast<qsizetype>(output.pos);
        if (last ? pending == 0 : input.pos == input.size) {
            break;
        }
    }
    if (last) {
        sealChunk(true);
    }
}

void BundleWriter::sealChunk(bool last)
{
    m_chunk.truncate(m_chunkUsed);
    m_aead->seal(bundleformat::chunkNonce(m_trailer.chunks, last, m_suite->nonceSize()),
                 bundleformat::chunkAssociated(m_preamble, m_trailer.chunks, last), m_chunk);
    m_cipherHash->add(m_chunk);
    put(m_chunk);
    m_trailer.cipherSize += static_cast<quint64>(m_chunk.size());
    ++m_trailer.chunks;
    m_chunk.resize(bundleformat::chunkSize + Aead::tagSize);
    m_chunkUsed = 0;
}

const BundleFile &BundleWriter::seal()
{
    compress({}, true);
    m_trailer.cipherHash = m_cipherHash->finish();
    const QByteArray trailer = m_trailer.encoded();
    put(trailer);
    put(m_suite->sign(m_signing.privateKey, m_preamble + trailer));
    flushToDisk(m_file);
    m_file.close();

    m_result = {m_path, m_fileSize, m_trailer.plainSize, bundleformat::bundleHash(*m_suite, m_preamble, trailer)};
    BundleReader readBack(m_file.fileName());
    const Digest found =
        readBack.verify(m_header.receiverSite, [this](const BundleHeader &) { return m_signing.publicKey; });
    if (found != m_result.hash) {
        writeFailed(m_file);
    }
    return m_result;
}

void BundleWriter::publish()
{
    replaceFile(m_file.fileName(), m_path);
    m_published = true;
}

BundleFile BundleWriter::finish()
{
    seal();
    publish();
    return m_result;
}

} // namespace helin
