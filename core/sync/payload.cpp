#include "core/sync/payload.h"

#include "core/storage/attachmentstore.h"
#include "core/sync/change.h"

namespace helin {

namespace {

constexpr qsizetype blockSize = 256 * 1024;
constexpr quint64 largestFrame = ChangeLimits::body;
constexpr qsizetype largestHead = 1 + 10;

[[noreturn]] void damaged()
{
    fail(ErrorKind::BundleDamaged, {QT_TRANSLATE_NOOP("Message", "The content of the file is not in order.")},
         {QT_TRANSLATE_NOOP("Message", "Nothing was taken over. Ask for the file again.")});
}

} // namespace

void Acknowledgement::encode(Encoder &encoder) const
{
    encoder.varint(number);
    encoder.digest(hash);
    encoder.zigzag(at);
    encoder.varint(applied);
    encoder.varint(keptAside);
    encoder.varint(incarnation);
    encoder.varint(listNumber);
}

Acknowledgement Acknowledgement::decode(QByteArrayView bytes)
{
    Decoder decoder{bytes};
    Acknowledgement ack;
    ack.number = decoder.varint();
    ack.hash = decoder.digest();
    ack.at = decoder.zigzag();
    ack.applied = decoder.varint();
    ack.keptAside = decoder.varint();
    ack.incarnation = quint32(decoder.varint(0xffffffff));
    ack.listNumber = decoder.varint();
    // A newer program may say more after this.
    return ack;
}

void AttachmentPiece::encode(Encoder &encoder) const
{
    encoder.digest(hash);
    encoder.varint(quint64(total));
    encoder.varint(quint64(offset));
    encoder.bytes(bytes);
}

AttachmentPiece AttachmentPiece::decode(QByteArrayView frame)
{
    Decoder decoder{frame};
    AttachmentPiece piece;
    piece.hash = decoder.digest();
    piece.total = qint64(decoder.varint(quint64(AttachmentStore::largest)));
    piece.offset = qint64(decoder.varint(quint64(AttachmentStore::largest)));
    piece.bytes = decoder.bytes(quint64(AttachmentStore::chunkSize));
    decoder.expectEnd();
    return piece;
}

void RemainderFrame::encode(Encoder &encoder) const
{
    encoder.digest(hash);
    encoder.raw(body);
}

RemainderFrame RemainderFrame::decode(QByteArrayView frame)
{
    Decoder decoder{frame};
    const Digest hash = decoder.digest();
    return {hash, decoder.raw(decoder.left())};
}

void FrameWriter::write(FrameKind kind, QByteArrayView bytes)
{
    m_buffer.u8(quint8(kind));
    m_buffer.bytes(bytes);
    if (m_buffer.size() >= blockSize) {
        flush();
    }
}

void FrameWriter::finish(quint64 changes)
{
    Encoder count;
    count.varint(changes);
    write(FrameKind::End, count.view());
    flush();
}

void FrameWriter::flush()
{
    if (m_buffer.size() > 0) {
        m_bundle.write(m_buffer.view());
        m_buffer.clear();
    }
}

bool FrameReader::fill(qsizetype wanted)
{
    while (m_end - m_start < wanted && !m_atEnd) {
        if (m_start > 0) {
            std::memmove(m_buffer.data(), m_buffer.data() + m_start, size_t(m_end - m_start));
            m_end -= m_start;
            m_start = 0;
        }
        if (m_buffer.size() < std::max(wanted, blockSize)) {
            m_buffer.resize(std::max(wanted, blockSize));
        }
        const qsizetype read = m_payload.read(m_buffer.data() + m_end, m_buffer.size() - m_end);
        m_atEnd = read == 0;
        m_end += read;
    }
    return m_end - m_start >= wanted;
}

bool FrameReader::next(FrameKind &kind, QByteArrayView &bytes)
{
    fill(largestHead);
    if (m_end == m_start) {
        return false;
    }
    Decoder head{{m_buffer.constData() + m_start, m_end - m_start}};
    const quint8 number = head.u8();
    const quint64 length = head.varint(largestFrame);
    const qsizetype headSize = (m_end - m_start) - head.left();
    if (!fill(headSize + qsizetype(length))) {
        damaged();
    }
    kind = FrameKind(number);
    bytes = {m_buffer.constData() + m_start + headSize, qsizetype(length)};
    m_start += headSize + qsizetype(length);
    m_position += quint64(headSize) + length;
    return true;
}

} // namespace helin
