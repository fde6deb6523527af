#pragma once

#include "core/sync/change.h"
#include "core/sync/logheads.h"
#include "core/sync/payload.h"

#include <QJsonArray>
#include <QJsonObject>

namespace helin::test {

inline QString hexOf(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

inline QJsonValue jsonOf(const ValueView &value)
{
    switch (value.kind) {
    case ValueView::Kind::Number:
        return QJsonValue(value.number);
    case ValueView::Kind::Text:
        return QString::fromUtf8(value.bytes);
    case ValueView::Kind::Id:
        return QJsonObject{{QStringLiteral("id"), RecordId::fromBytes(value.bytes).toString()}};
    case ValueView::Kind::Null:
        break;
    }
    return {};
}

/// A change as docs/bundle-format.md names its parts. Clocks are cut in two: JSON numbers end at 2^53.
inline QJsonObject jsonOf(const ChangeView &change)
{
    QJsonArray versions;
    for (const ChangeRef &ref : change.versions) {
        versions.append(QJsonObject{
            {QStringLiteral("site"), ref.writer.site.toString()},
            {QStringLiteral("incarnation"), qint64(ref.writer.incarnation)},
            {QStringLiteral("number"), qint64(ref.seq)},
            {QStringLiteral("hash_start"), hexOf({ref.hashStart.data(), qsizetype(ref.hashStart.size())})}});
    }
    QJsonArray registers;
    for (const RegisterWrite &write : change.registers) {
        QJsonArray replaced;
        for (const quint32 place : write.replaced) {
            replaced.append(qint64(place));
        }
        QJsonArray fields;
        for (const FieldWrite &field : change.fieldsOf(write)) {
            QJsonObject object{{QStringLiteral("tag"), field.tag}};
            if (change.kind == ChangeKind::Erase) {
                object.insert(QStringLiteral("until"), QString::number(field.value.number));
            } else if (!write.erased) {
                object.insert(QStringLiteral("value"), jsonOf(field.value));
            }
            fields.append(object);
        }
        registers.append(QJsonObject{{QStringLiteral("tag"), write.tag},
                                     {QStringLiteral("replaced"), replaced},
                                     {QStringLiteral("erased"), write.erased},
                                     {QStringLiteral("fields"), fields}});
    }
    return {{QStringLiteral("site"), change.writer.site.toString()},
            {QStringLiteral("incarnation"), qint64(change.writer.incarnation)},
            {QStringLiteral("number"), qint64(change.seq)},
            {QStringLiteral("clock_millis"), change.hlc.millis()},
            {QStringLiteral("clock_counter"), qint64(change.hlc.packed & 0xffff)},
            {QStringLiteral("user"), QString::fromUtf8(change.user)},
            {QStringLiteral("kind"), int(change.kind)},
            {QStringLiteral("type"), change.type},
            {QStringLiteral("record"), change.record.toString()},
            {QStringLiteral("owner"), QString::fromUtf8(change.station)},
            {QStringLiteral("reason"), QString::fromUtf8(change.reason)},
            {QStringLiteral("random"), hexOf(change.nonce)},
            {QStringLiteral("remainder"), change.remainder},
            {QStringLiteral("versions"), versions},
            {QStringLiteral("registers"), registers}};
}

inline QJsonObject jsonOf(const LogHead &head)
{
    return {{QStringLiteral("incarnation"), qint64(head.incarnation)},
            {QStringLiteral("entries"), head.head.entries},
            {QStringLiteral("hash"), head.head.hash.toHex()}};
}

inline QJsonObject jsonOfFrame(quint8 kind, QByteArrayView bytes, Suite &suite)
{
    QJsonObject frame{{QStringLiteral("frame"), kind}};
    ChangeView change;
    switch (FrameKind(kind)) {
    case FrameKind::Acknowledgement: {
        const Acknowledgement ack = Acknowledgement::decode(bytes);
        frame.insert(QStringLiteral("number"), qint64(ack.number));
        frame.insert(QStringLiteral("hash"), ack.hash.toHex());
        frame.insert(QStringLiteral("at"), ack.at);
        frame.insert(QStringLiteral("applied"), qint64(ack.applied));
        frame.insert(QStringLiteral("kept_aside"), qint64(ack.keptAside));
        frame.insert(QStringLiteral("incarnation"), qint64(ack.incarnation));
        frame.insert(QStringLiteral("list_number"), qint64(ack.listNumber));
        break;
    }
    case FrameKind::LogHead: {
        const LogHeadFrame heads = LogHeadFrame::decode(bytes);
        frame.insert(QStringLiteral("current"), jsonOf(heads.current));
        QJsonArray answers;
        for (const LogHead &answer : heads.answers) {
            answers.append(jsonOf(answer));
        }
        frame.insert(QStringLiteral("answers"), answers);
        frame.insert(QStringLiteral("held"), heads.held ? QJsonValue(jsonOf(*heads.held)) : QJsonValue());
        break;
    }
    case FrameKind::Change:
        change.decode(bytes);
        frame.insert(QStringLiteral("hash"), suite.hash(bytes).toHex());
        frame.insert(QStringLiteral("change"), jsonOf(change));
        break;
    case FrameKind::Remainder: {
        const RemainderFrame remainder = RemainderFrame::decode(bytes);
        change.decode(remainder.body);
        frame.insert(QStringLiteral("hash"), remainder.hash.toHex());
        frame.insert(QStringLiteral("change"), jsonOf(change));
        break;
    }
    case FrameKind::Attachment: {
        const AttachmentPiece piece = AttachmentPiece::decode(bytes);
        frame.insert(QStringLiteral("content"), piece.hash.toHex());
        frame.insert(QStringLiteral("size"), piece.total);
        frame.insert(QStringLiteral("offset"), piece.offset);
        frame.insert(QStringLiteral("bytes"), hexOf(piece.bytes));
        break;
    }
    case FrameKind::End:
        frame.insert(QStringLiteral("changes"), qint64(Decoder(bytes).varint()));
        break;
    default:
        frame.insert(QStringLiteral("bytes"), hexOf(bytes));
    }
    return frame;
}

/// All frames of a payload, decoded.
inline QJsonArray jsonOfPayload(QByteArrayView payload, Suite &suite)
{
    QJsonArray frames;
    Decoder decoder(payload);
    while (decoder.left() > 0) {
        const quint8 kind = decoder.u8();
        frames.append(jsonOfFrame(kind, decoder.bytes(ChangeLimits::body), suite));
    }
    return frames;
}

} // namespace helin::test
