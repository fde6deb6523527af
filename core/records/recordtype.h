#pragma once

#include "core/records/field.h"

#include <functional>
#include <memory>

namespace helin {

/// What every record has besides its described fields.
struct RecordBase
{
    RecordId id;
    /// Code of the owning station, 12 digits. Set when the record is created, never changed.
    QString station;
};

/// How records of a type live.
enum class Lifetime : quint8 {
    Editable,    ///< fields change, the record can be deleted
    KeptForever, ///< fields change; deletion is refused, the record has end states instead
    AppendOnly,  ///< never edited and never deleted; a correction is a new entry naming the old one
};

/// Who receives the records of a type besides their owner.
enum class Reach : quint8 {
    Owner,  ///< the owning station and its township
    Shared, ///< every site of the township: lists of stations, groups of code values
};

/// The one description of a record type. Tables, change log, merge, forms, lists, masking, import and the command line
/// all read it; nothing else repeats a name, a label or a column.
struct RecordType
{
    quint16 number;        ///< permanent, never reused
    std::string_view name; ///< table, CLI kind and JSON kind
    const char *context;   ///< translation context of the labels
    const char *label;     ///< English, singular
    std::span<const FieldInfo> fields;
    Lifetime lifetime = Lifetime::Editable;
    Reach reach = Reach::Owner;
    quint16 since = 1; ///< the schema version that brought the type
    /// Fields whose texts, joined by a space, name a record in lists.
    std::span<const std::string_view> titleFields = {};

    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString labelOf(const FieldInfo &field) const;
    /// The field of this name, or nothing.
    [[nodiscard]] const FieldInfo *fieldNamed(QStringView name) const;
    [[nodiscard]] const FieldInfo *fieldTagged(quint16 tag) const;
    /// Place of a field in `fields`, or -1.
    [[nodiscard]] int indexOf(std::string_view name) const;
    /// The register a field belongs to, named by the lowest tag of its group (its own tag when it has none).
    [[nodiscard]] quint16 registerOf(const FieldInfo &field) const;
    [[nodiscard]] QString tableName() const { return QString::fromLatin1(name.data(), qsizetype(name.size())); }
};

/// Every record type of the program, in the order of their numbers.
std::span<const RecordType *const> recordTypes();
/// By number, by CLI name; nothing when this program does not know it.
const RecordType *recordType(quint16 number);
const RecordType *recordType(QStringView name);

/// Specialised next to each record struct.
template <class R>
const RecordType &describe();

/// A record of any type as its values in the order of the description. What generic code (tables, forms, command line,
/// import) works with.
struct Record final : RecordBase
{
    const RecordType *type = nullptr;
    QList<Value> values = {};

    Record() = default;
    explicit Record(const RecordType &recordType) : type{&recordType}, values(qsizetype(recordType.fields.size())) {}

    /// The value of the named field; null when the type has no such field.
    [[nodiscard]] Value value(std::string_view field) const;
    void set(std::string_view field, Value value);
    /// What lists call this record.
    [[nodiscard]] QString title() const;
};

/// A typed record as a generic one and back.
template <class R>
Record toRecord(const R &typed)
{
    Record record{describe<R>()};
    record.id = typed.id;
    record.station = typed.station;
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        record.values[i] = record.type->fields[size_t(i)].read(&typed);
    }
    return record;
}

template <class R>
R fromRecord(const Record &record)
{
    R typed;
    typed.id = record.id;
    typed.station = record.station;
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        record.type->fields[size_t(i)].write(&typed, record.values[i]);
    }
    return typed;
}

} // namespace helin
