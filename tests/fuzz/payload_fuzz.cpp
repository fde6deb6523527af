#include "core/sync/change.h"
#include "core/sync/logheads.h"
#include "core/sync/payload.h"
#include "fuzz/fuzz.h"

using namespace helin;
using namespace helin::fuzz;

namespace {

/// The input itself, in reads of every size.
class Plain final : public PayloadSource
{
public:
    explicit Plain(const QByteArray &bytes) : m_bytes{bytes} {}

    qsizetype read(char *buffer, qsizetype size) override
    {
        const qsizetype got = std::min({size, m_bytes.size() - m_at, m_at % 61 + 1});
        std::memcpy(buffer, m_bytes.constData() + m_at, static_cast<size_t>(got));
        m_at += got;
        return got;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

void decode(FrameKind kind, QByteArrayView bytes)
{
    ChangeView change;
    switch (kind) {
    case FrameKind::Acknowledgement:
        (void)Acknowledgement::decode(bytes);
        break;
    case FrameKind::LogHead:
        (void)LogHeadFrame::decode(bytes);
        break;
    case FrameKind::Attachment:
        (void)AttachmentPiece::decode(bytes);
        break;
    case FrameKind::Remainder:
        change.decode(RemainderFrame::decode(bytes).body);
        break;
    case FrameKind::Change:
        change.decode(bytes);
        break;
    case FrameKind::MembershipList:
    case FrameKind::End:
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = input(data, size);
    Plain payload{bytes};
    (void)passes([&] {
        FrameReader frames{payload};
        FrameKind kind{};
        QByteArrayView frame;
        while (frames.next(kind, frame)) {
            (void)passes([&] { decode(kind, frame); });
        }
        require(frames.position() == size);
    });
    return 0;
}
