// What is told about operation logs, as bytes and as words.
#include "core/sync/logheads.h"

namespace helin {

namespace {

void put(Encoder &encoder, const LogHead &head)
{
    encoder.varint(head.incarnation);
    encoder.varint(quint64(head.head.entries));
    encoder.digest(head.head.hash);
}

LogHead takeHead(Decoder &decoder)
{
    LogHead head;
    head.incarnation = quint32(decoder.varint(0xffffffff));
    head.head.entries = qint64(decoder.varint(quint64(std::numeric_limits<qint64>::max())));
    head.head.hash = decoder.digest();
    return head;
}

} // namespace

void LogHeadFrame::encode(Encoder &encoder) const
{
    put(encoder, current);
    encoder.varint(quint64(answers.size()));
    for (const LogHead &answer : answers) {
        put(encoder, answer);
    }
    encoder.boolean(segment.has_value());
    if (segment) {
        put(encoder, {segment->before, segment->head});
    }
    encoder.boolean(held.has_value());
    if (held) {
        put(encoder, *held);
    }
}

LogHeadFrame LogHeadFrame::decode(QByteArrayView bytes)
{
    Decoder decoder{bytes};
    LogHeadFrame frame;
    frame.current = takeHead(decoder);
    const quint64 count = decoder.varint(mostAnswers);
    for (quint64 i = 0; i < count; ++i) {
        frame.answers.append(takeHead(decoder));
    }
    if (decoder.boolean()) {
        const LogHead before = takeHead(decoder);
        frame.segment = AuditSegment{before.incarnation, frame.current.incarnation, before.head};
    }
    if (decoder.boolean()) {
        frame.held = takeHead(decoder);
    }
    // A newer program may say more after this.
    return frame;
}

Message LogWarning::words(const QString &siteName) const
{
    switch (doubt) {
    case LogDoubt::Rewritten:
        return {QT_TRANSLATE_NOOP("Message",
                                  "%1: the operation log was changed afterwards, at or before entry %2. Look into it."),
                {siteName, QString::number(entries)}};
    case LogDoubt::Shortened:
        return {QT_TRANSLATE_NOOP("Message",
                                  "%1: entries of the operation log are gone; it went up to entry %2. Look into it."),
                {siteName, QString::number(entries)}};
    case LogDoubt::Copied:
        return {QT_TRANSLATE_NOOP(
                    "Message", "%1: two different entries came under one number. Its disk was copied or set back as a "
                               "whole. Both are kept. If two PCs work with it, register one of them anew."),
                {siteName}};
    case LogDoubt::PutBack:
        break;
    }
    return {QT_TRANSLATE_NOOP("Message",
                              "%1: the data were put back from a backup or copy after entry %2 of the operation log; "
                              "%3 later entries stand only in what was sent before."),
            {siteName, QString::number(entries), QString::number(lost)}};
}

const char *LogWarning::name() const
{
    switch (doubt) {
    case LogDoubt::Rewritten:
        return "rewritten";
    case LogDoubt::Shortened:
        return "shortened";
    case LogDoubt::Copied:
        return "copied";
    case LogDoubt::PutBack:
        break;
    }
    return "put_back";
}

} // namespace helin
