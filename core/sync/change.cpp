#include "core/sync/change.h"

#include <algorithm>

namespace helin {

namespace {

// First byte of a body. An erasure has its own, so that a program that knows none says it is too old.
constexpr quint8 ordinary = 1;
constexpr quint8 erasure = 2;
constexpr quint8 remainderOfChange = 3;

void encodeRef(Encoder &encoder, const ChangeRef &ref)
{
    encoder.id(ref.writer.site);
    encoder.varint(ref.writer.incarnation);
    encoder.varint(ref.seq);
    encoder.raw({ref.hashStart.data(), qsizetype(ref.hashStart.size())});
}

ChangeRef decodeRef(Decoder &decoder)
{
    ChangeRef ref;
    ref.writer.site = decoder.id();
    ref.writer.incarnation = quint32(decoder.varint(0xffffffff));
    ref.seq = decoder.varint();
    const QByteArrayView start = decoder.raw(qsizetype(ref.hashStart.size()));
    std::memcpy(ref.hashStart.data(), start.data(), ref.hashStart.size());
    return ref;
}

void encodeValue(Encoder &encoder, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value.state())) {
        encoder.u8(quint8(ValueView::Kind::Number));
        encoder.zigzag(*number);
    } else if (const auto *text = std::get_if<QString>(&value.state())) {
        encoder.u8(quint8(ValueView::Kind::Text));
        encoder.text(*text);
    } else if (const auto *id = std::get_if<RecordId>(&value.state())) {
        encoder.u8(quint8(ValueView::Kind::Id));
        encoder.id(*id);
    } else {
        encoder.u8(quint8(ValueView::Kind::Null));
    }
}

void encodeView(Encoder &encoder, const ValueView &view)
{
    encoder.u8(quint8(view.kind));
    switch (view.kind) {
    case ValueView::Kind::Number:
        encoder.zigzag(view.number);
        break;
    case ValueView::Kind::Text:
        encoder.bytes(view.bytes);
        break;
    case ValueView::Kind::Id:
        encoder.raw(view.bytes);
        break;
    case ValueView::Kind::Null:
        break;
    }
}

ValueView decodeValue(Decoder &decoder)
{
    ValueView view;
    switch (decoder.u8()) {
    case quint8(ValueView::Kind::Null):
        break;
    case quint8(ValueView::Kind::Number):
        view.kind = ValueView::Kind::Number;
        view.number = decoder.zigzag();
        break;
    case quint8(ValueView::Kind::Text):
        view.kind = ValueView::Kind::Text;
        view.bytes = decoder.bytes(ChangeLimits::text);
        if (!view.bytes.isValidUtf8()) {
            decoder.damaged();
        }
        break;
    case quint8(ValueView::Kind::Id):
        view.kind = ValueView::Kind::Id;
        view.bytes = decoder.raw(RecordId::size);
        break;
    default:
        decoder.damaged();
    }
    return view;
}

} // namespace

const RegisterWrite *ChangeView::writeOf(quint16 registerTag) const
{
    for (const RegisterWrite &write : registers) {
        if (write.tag == registerTag) {
            return &write;
        }
    }
    return nullptr;
}

bool ChangeView::isRemainder(QByteArrayView body)
{
    return !body.isEmpty() && quint8(body.front()) == remainderOfChange;
}

bool ChangeView::isEmptied() const
{
    return remainder &&
           std::all_of(registers.begin(), registers.end(), [](const RegisterWrite &write) { return write.erased; });
}

void ChangeView::decode(QByteArrayView body)
{
    Decoder decoder{body};
    const quint8 form = decoder.u8();
    if (form != ordinary && form != erasure && form != remainderOfChange) {
        fail(ErrorKind::TooNew, {QT_TRANSLATE_NOOP("Message", "The file holds changes written by a newer program.")},
             {QT_TRANSLATE_NOOP("Message", "Install the newer version, then receive the file again.")});
    }
    writer.site = decoder.id();
    writer.incarnation = quint32(decoder.varint(0xffffffff));
    seq = decoder.varint();
    const quint64 reading = decoder.u64();
    if (seq == 0 || reading > quint64(std::numeric_limits<qint64>::max())) {
        decoder.damaged();
    }
    hlc = Hlc{qint64(reading)};
    user = decoder.bytes(ChangeLimits::name);
    const quint8 kindNumber = decoder.u8();
    if (kindNumber < quint8(ChangeKind::Create) || kindNumber > quint8(ChangeKind::Erase)) {
        decoder.damaged();
    }
    kind = ChangeKind(kindNumber);
    remainder = form == remainderOfChange;
    if ((kind == ChangeKind::Erase) != (form == erasure)) {
        decoder.damaged();
    }
    type = quint16(decoder.varint(0xffff));
    record = decoder.id();
    station = decoder.bytes(ChangeLimits::name);
    reason = remainder ? QByteArrayView() : decoder.bytes(ChangeLimits::reason);
    if (!user.isValidUtf8() || !station.isValidUtf8() || !reason.isValidUtf8()) {
        decoder.damaged();
    }
    nonce = remainder ? QByteArrayView() : decoder.raw(nonceBytes);

    versions.clear();
    const qsizetype versionCount = decoder.count(ChangeLimits::replaced, RecordId::size + 2 + 8);
    for (qsizetype i = 0; i < versionCount; ++i) {
        versions.push_back(decodeRef(decoder));
        if (i > 0 && versions[size_t(i)] <= versions[size_t(i - 1)]) {
            decoder.damaged();
        }
    }
    const qsizetype registerCount = decoder.count(ChangeLimits::registers, 3);
    registers.resize(size_t(registerCount));
    fields.clear();
    quint32 before = 0;
    for (RegisterWrite &write : registers) {
        write.tag = quint16(decoder.varint(0xffff));
        // Registers, what they replace and their fields stand in rising order, each once: one change has exactly one
        // encoding.
        if (write.tag <= before) {
            decoder.damaged();
        }
        before = write.tag;
        write.replaced.clear();
        const qsizetype replacedCount = decoder.count(ChangeLimits::replaced);
        for (qsizetype i = 0; i < replacedCount; ++i) {
            const quint64 place = decoder.varint();
            if (place >= versions.size() || (i > 0 && place <= write.replaced.back())) {
                decoder.damaged();
            }
            write.replaced.push_back(quint32(place));
        }
        write.erased = remainder && decoder.boolean();
        write.firstField = quint32(fields.size());
        const qsizetype fieldCount = decoder.count(ChangeLimits::fields, write.erased ? 1 : 2);
        for (qsizetype i = 0; i < fieldCount; ++i) {
            FieldWrite field;
            field.tag = quint16(decoder.varint(0xffff));
            if (i > 0 && field.tag <= fields.back().tag) {
                decoder.damaged();
            }
            if (!write.erased) {
                field.value = decodeValue(decoder);
            }
            fields.push_back(field);
        }
        write.fieldCount = quint32(fieldCount);
    }
    decoder.expectEnd();
    if (!isWellFormed()) {
        decoder.damaged();
    }
}

bool ChangeView::isWellFormed() const
{
    if (kind == ChangeKind::Void || kind == ChangeKind::Restore) {
        return registers.size() == 1 && registers.front().tag == existenceRegister && fields.empty();
    }
    if (kind == ChangeKind::Erase) {
        const bool whole = !fields.empty() && fields.back().tag == everything;
        return registers.size() == 1 && registers.front().tag == erasureRegister && versions.empty() &&
               !fields.empty() && (!whole || fields.size() == 1) &&
               std::all_of(fields.begin(), fields.end(), [](const FieldWrite &field) {
                   return field.tag != 0 && field.tag != erasureRegister &&
                          field.value.kind == ValueView::Kind::Number && field.value.number > 0;
               });
    }
    // A creation has nothing to replace.
    return (registers.empty() || registers.back().tag < erasureRegister) &&
           (kind != ChangeKind::Create || versions.empty());
}

namespace {

/// A view's bytes, as a remainder without reason, nonce and the values of the registers to be erased.
QByteArray encodedView(const ChangeView &change, bool asRemainder, const std::function<bool(quint16)> &erases)
{
    Encoder encoder;
    encoder.u8(asRemainder ? remainderOfChange : change.kind == ChangeKind::Erase ? erasure : ordinary);
    encoder.id(change.writer.site);
    encoder.varint(change.writer.incarnation);
    encoder.varint(change.seq);
    encoder.u64(quint64(change.hlc.packed));
    encoder.bytes(change.user);
    encoder.u8(quint8(change.kind));
    encoder.varint(change.type);
    encoder.id(change.record);
    encoder.bytes(change.station);
    if (!asRemainder) {
        encoder.bytes(change.reason);
        encoder.raw(change.nonce);
    }
    encoder.varint(quint64(change.versions.size()));
    for (const ChangeRef &ref : change.versions) {
        encodeRef(encoder, ref);
    }
    encoder.varint(quint64(change.registers.size()));
    for (const RegisterWrite &write : change.registers) {
        const bool erased = write.erased || erases(write.tag);
        encoder.varint(write.tag);
        encoder.varint(quint64(write.replaced.size()));
        for (const quint32 place : write.replaced) {
            encoder.varint(place);
        }
        if (asRemainder) {
            encoder.boolean(erased);
        }
        encoder.varint(write.fieldCount);
        for (const FieldWrite &field : change.fieldsOf(write)) {
            encoder.varint(field.tag);
            if (!erased) {
                encodeView(encoder, field.value);
            }
        }
    }
    return encoder.take();
}

} // namespace

QByteArray bodyOf(const ChangeView &change)
{
    return encodedView(change, change.remainder, [](quint16) { return false; });
}

QByteArray remainderOf(const ChangeView &change, const std::function<bool(quint16)> &covers, bool whole)
{
    return encodedView(change, true, [&](quint16 tag) { return whole || covers(tag); });
}

void ChangeDraft::encode(Encoder &encoder) const
{
    encoder.u8(kind == ChangeKind::Erase ? erasure : ordinary);
    encoder.id(writer.site);
    encoder.varint(writer.incarnation);
    encoder.varint(seq);
    encoder.u64(quint64(hlc.packed));
    encoder.text(user);
    encoder.u8(quint8(kind));
    encoder.varint(type);
    encoder.id(record);
    encoder.text(station);
    encoder.text(reason);
    Q_ASSERT(nonce.size() == nonceBytes);
    encoder.raw(nonce);

    QList<ChangeRef> versions;
    for (const Register &write : registers) {
        for (const ChangeRef &ref : write.replaced) {
            if (!versions.contains(ref)) {
                versions.append(ref);
            }
        }
    }
    std::sort(versions.begin(), versions.end());
    encoder.varint(quint64(versions.size()));
    for (const ChangeRef &ref : versions) {
        encodeRef(encoder, ref);
    }
    encoder.varint(quint64(registers.size()));
    for (const Register &write : registers) {
        encoder.varint(write.tag);
        encoder.varint(quint64(write.replaced.size()));
        for (const ChangeRef &ref : write.replaced) {
            encoder.varint(quint64(versions.indexOf(ref)));
        }
        encoder.varint(quint64(write.fields.size()));
        for (const auto &[tag, value] : write.fields) {
            encoder.varint(tag);
            encodeValue(encoder, value);
        }
    }
}

} // namespace helin
