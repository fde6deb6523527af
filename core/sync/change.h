#pragma once

#include "core/base/codec.h"
#include "core/records/recordtype.h"
#include "core/records/valueview.h"
#include "core/sync/version.h"

#include <QList>

#include <functional>
#include <limits>
#include <vector>

namespace helin {

/// What a change does to its record.
enum class ChangeKind : quint8 {
    Create = 1,  ///< brings the record; writes every register, those it does not list as "no value"
    Update = 2,  ///< writes the registers it lists
    Void = 3,    ///< deletes, having seen exactly the versions it lists
    Restore = 4, ///< takes back the voids it lists
    Erase = 5    ///< takes the values of registers away for good, wherever they are; itself kept for ever
};

/// The register that Void and Restore write. Tags of fields stay below it.
inline constexpr quint16 existenceRegister = 0xffff;

/// The register that Erase writes. Its fields are named by the registers to be erased (`everything` for the whole
/// record), with the reading of the clock up to which writes lose their values.
inline constexpr quint16 erasureRegister = 0xfffe;
inline constexpr quint16 everything = 0xffff;
/// The reading that covers every write, whenever it was made: for whole records, which nobody writes to any more.
inline constexpr qint64 untilForEver = std::numeric_limits<qint64>::max();

/// Limits on what is read from a file. Generous for people, small for memory.
struct ChangeLimits
{
    static constexpr quint64 text = 1 << 20; ///< bytes of one text value
    static constexpr quint64 name = 256;     ///< bytes of user names and station codes
    static constexpr quint64 reason = 4096;
    static constexpr quint64 registers = 1000;
    static constexpr quint64 fields = 1000;
    static constexpr quint64 replaced = 4096;
    static constexpr quint64 body = 4 << 20; ///< bytes of one encoded change
};

/// One field's value in a change.
struct FieldWrite
{
    quint16 tag = 0;
    ValueView value;
};

/// One register's write: the fields of the register and the versions that the author had seen there.
struct RegisterWrite
{
    quint16 tag = 0;               ///< lowest field tag of the group
    bool erased = false;           ///< its values were taken away; the tags of its fields are still there
    std::vector<quint32> replaced; ///< places in ChangeView::versions
    quint32 firstField = 0;        ///< place in ChangeView::fields
    quint32 fieldCount = 0;
};

/// A decoded change. Views point into the encoded bytes, which the caller keeps. Reused from change to change so that a
/// merge of a hundred thousand does not allocate for each.
struct ChangeView
{
    WriterId writer;
    quint64 seq = 0;
    Hlc hlc;
    QByteArrayView user; ///< UTF-8
    ChangeKind kind = ChangeKind::Create;
    quint16 type = 0;
    RecordId record;
    QByteArrayView station; ///< UTF-8, 12 digits
    QByteArrayView reason;  ///< UTF-8, may be empty
    QByteArrayView nonce;   ///< the random bytes; empty in a remainder
    /// What is left of a change after an erasure: its random bytes, its reason and the values of erased registers are
    /// gone. Its hash cannot be computed any more and has to be carried beside it.
    bool remainder = false;
    std::vector<ChangeRef> versions;
    std::vector<RegisterWrite> registers;
    std::vector<FieldWrite> fields;

    [[nodiscard]] std::span<const FieldWrite> fieldsOf(const RegisterWrite &write) const
    {
        return {fields.data() + write.firstField, write.fieldCount};
    }
    /// The write of a register, or nothing.
    [[nodiscard]] const RegisterWrite *writeOf(quint16 registerTag) const;

    /// Whether these bytes are what an erasure has left of a change.
    [[nodiscard]] static bool isRemainder(QByteArrayView body);
    /// Whether an erasure of all registers would find nothing left to take away.
    [[nodiscard]] bool isEmptied() const;

    /// Decodes `body`, throwing BundleDamaged for anything an encoder would not write.
    void decode(QByteArrayView body);

private:
    /// Whether the registers are those that this kind of change writes.
    [[nodiscard]] bool isWellFormed() const;
};

/// The canonical bytes of a view: of one as it was decoded, the bytes it was decoded from.
QByteArray bodyOf(const ChangeView &change);

/// What is left of a change (a remainder, too) when the registers for which `covers` is true lose their values. `whole`
/// also empties a change that writes no values, such as a deletion with its reason.
QByteArray remainderOf(const ChangeView &change, const std::function<bool(quint16 registerTag)> &covers, bool whole);

/// A change being written, in plain terms.
struct ChangeDraft
{
    struct Register
    {
        quint16 tag = 0;
        QList<ChangeRef> replaced = {};
        QList<std::pair<quint16, Value>> fields = {};
    };

    WriterId writer = {};
    quint64 seq = 0;
    Hlc hlc = {};
    QString user = {};
    ChangeKind kind = ChangeKind::Create;
    quint16 type = 0;
    RecordId record = {};
    QString station = {};
    QString reason = {};
    QByteArray nonce = {}; ///< 16 random bytes: without them the hash would give away a value that has been erased
    QList<Register> registers = {};

    /// The canonical bytes: what is hashed, logged and carried.
    void encode(Encoder &encoder) const;
};

inline constexpr qsizetype nonceBytes = 16;

} // namespace helin
