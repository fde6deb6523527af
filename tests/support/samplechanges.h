#pragma once

#include "core/sync/change.h"
#include "core/sync/logheads.h"
#include "core/sync/payload.h"

namespace helin::test {

inline RecordId idOf(char letter)
{
    return RecordId::fromBytes(QByteArray(16, letter));
}

inline QByteArray encoded(const ChangeDraft &draft)
{
    Encoder encoder;
    draft.encode(encoder);
    return encoder.take();
}

/// One change of every kind and form, whole and as remainders.
inline QList<QByteArray> sampleChanges()
{
    ChangeDraft draft;
    draft.writer = {idOf('a'), 3};
    draft.seq = 17;
    draft.hlc = Hlc{1'750'000'000'000LL << 16};
    draft.user = QStringLiteral("周敏");
    draft.type = 1;
    draft.record = idOf('r');
    draft.station = QStringLiteral("511703116204");
    draft.nonce = QByteArray(nonceBytes, 'n');
    draft.registers = {
        {1, {}, {{quint16{1}, Value(QStringLiteral("王小明"))}}},
        {2, {}, {{quint16{2}, Value(qint64{-5})}, {quint16{3}, Value(idOf('x'))}, {quint16{4}, Value()}}}};
    QList<QByteArray> bodies{encoded(draft)};

    const ChangeRef first{draft.writer, 16, {1, 2, 3}};
    const ChangeRef second{{idOf('b'), 1}, 2, {4, 5, 6}};
    draft.kind = ChangeKind::Update;
    draft.registers[0].replaced = {first};
    draft.registers[1].replaced = {first, second};
    bodies << encoded(draft);
    ChangeView view;
    view.decode(bodies.constLast());
    bodies << remainderOf(
                  view, [](quint16 tag) { return tag == 1; }, false)
           << remainderOf(view, {}, true);

    draft.kind = ChangeKind::Void;
    draft.reason = QStringLiteral("录错");
    draft.registers = {{existenceRegister, {first, second}, {}}};
    bodies << encoded(draft);
    draft.kind = ChangeKind::Update;
    draft.type = 60'000; // of a newer program
    draft.reason.clear();
    draft.registers = {{1, {first}, {{quint16{1}, Value(QStringLiteral("未来"))}}}};
    bodies << encoded(draft);
    draft.type = 1;
    draft.kind = ChangeKind::Erase;
    draft.registers = {{erasureRegister, {}, {{everything, Value(untilForEver)}}}};
    bodies << encoded(draft);
    return bodies;
}

inline QByteArray frame(FrameKind kind, QByteArrayView bytes)
{
    Encoder encoder;
    encoder.u8(quint8(kind));
    encoder.bytes(bytes);
    return encoder.take();
}

template <class Part>
QByteArray frameOf(FrameKind kind, const Part &part)
{
    Encoder encoder;
    part.encode(encoder);
    return frame(kind, encoder.view());
}

/// A payload with every kind of frame, one of them unknown.
inline QByteArray samplePayload()
{
    Acknowledgement ack;
    ack.number = 3;
    ack.applied = 1000;
    LogHeadFrame heads;
    QByteArray bytes = frameOf(FrameKind::Acknowledgement, ack) + frameOf(FrameKind::LogHead, heads);
    qsizetype count = 0;
    for (const QByteArray &body : sampleChanges()) {
        const bool remainder = ChangeView::isRemainder(body);
        bytes +=
            remainder ? frameOf(FrameKind::Remainder, RemainderFrame{Digest(), body}) : frame(FrameKind::Change, body);
        ++count;
    }
    bytes += frameOf(FrameKind::Attachment, AttachmentPiece{Digest(), 5, 0, "photo"});
    bytes += frame(FrameKind(99), "of a newer program");
    Encoder end;
    end.varint(quint64(count));
    return bytes + frame(FrameKind::End, end.view());
}

} // namespace helin::test
