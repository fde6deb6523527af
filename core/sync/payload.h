#pragma once

#include "core/base/codec.h"
#include "core/sync/bundlereader.h"
#include "core/sync/bundlewriter.h"

namespace helin {

/// What stands inside a bundle: a run of frames, each a kind, a length and that many bytes. Frames of an unknown kind
/// are skipped, so that a newer program may add some. docs/bundle-format.md.
enum class FrameKind : quint8 {
    Acknowledgement = 1,
    MembershipList = 2,
    Change = 3,
    End = 4,           ///< number of changes; must be the last frame
    Attachment = 5,    ///< a piece of a photo or scan, behind the change that names it
    LogHead = 6,       ///< how far the operation logs of both sides go: LogHeadFrame
    Remainder = 7,     ///< what an erasure has left of a change, behind the hash it had; counts as a change
    RootStatements = 8 ///< what an office says about the root key of an office below
};

/// What the sender has taken in from the receiver so far.
struct Acknowledgement
{
    quint64 number = 0; ///< of the receiver's last bundle the sender took in; 0 for none
    Digest hash;
    qint64 at = 0;           ///< when, ms since 1970 UTC by the sender's clock
    quint64 applied = 0;     ///< changes taken over from all bundles so far
    quint64 keptAside = 0;   ///< changes that wait for a person at the sender's
    quint32 incarnation = 0; ///< the receiver's incarnation that wrote that bundle
    quint64 listNumber = 0;  ///< membership list the sender has

    void encode(Encoder &encoder) const;
    static Acknowledgement decode(QByteArrayView bytes);
};

/// A piece of a photo or scan.
struct AttachmentPiece
{
    Digest hash;
    qint64 total = 0;
    qint64 offset = 0;
    QByteArrayView bytes = {};

    void encode(Encoder &encoder) const;
    static AttachmentPiece decode(QByteArrayView frame);
};

/// What an erasure has left of a change. The hash cannot be computed from it.
struct RemainderFrame
{
    Digest hash;
    QByteArrayView body = {};

    void encode(Encoder &encoder) const;
    static RemainderFrame decode(QByteArrayView frame);
};

/// Appends frames to a bundle, in blocks of some size.
class FrameWriter final
{
public:
    explicit FrameWriter(BundleWriter &bundle) : m_bundle{bundle} {}

    void write(FrameKind kind, QByteArrayView bytes);
    /// The closing frame, then everything is handed to the bundle.
    void finish(quint64 changes);

private:
    void flush();

    BundleWriter &m_bundle;
    Encoder m_buffer;
};

/// Reads frames from the payload of a verified bundle in constant memory.
class FrameReader final
{
public:
    /// `payload` must outlive this.
    explicit FrameReader(PayloadSource &payload) : m_payload{payload} {}

    /// The next frame; its bytes are valid until the next call. False after the last. Throws BundleDamaged for a frame
    /// over its limit or a payload that ends inside one.
    bool next(FrameKind &kind, QByteArrayView &bytes);
    /// Payload bytes read so far.
    [[nodiscard]] quint64 position() const { return m_position; }

private:
    bool fill(qsizetype wanted);

    PayloadSource &m_payload;
    QByteArray m_buffer;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    quint64 m_position = 0;
    bool m_atEnd = false;
};

} // namespace helin
