#pragma once

#include "core/base/clock.h"
#include "core/storage/recordreader.h"

namespace helin::cli {

/// The record type of a KIND on the command line; throws Usage when there is none.
[[nodiscard]] const RecordType &kindNamed(const QString &name);
/// The record with this id, of whatever type; throws Usage for text that is no id, NotFound when there is none.
[[nodiscard]] Record recordWithId(RecordReader &reader, const QString &id);

/// Turns `field=value` into values, as typed by people: codes and labels of lists, dates such as 昨天, references by
/// id or by the title, name, number or code of exactly one record.
class FieldInput final
{
public:
    /// Among several records of one name the one of `station` is meant, if it is the only one there.
    FieldInput(RecordReader &reader, const Clock &clock, QString station = {})
        : m_reader{reader}
        , m_clock{clock}
        , m_station{std::move(station)}
    {}

    /// A field and its value. Throws Usage for a word without "=" or a field that the type does not have, Invalid for a
    /// value that cannot be. An empty value is null.
    struct Assignment
    {
        const FieldInfo *field;
        Value value;
    };
    [[nodiscard]] Assignment parse(const RecordType &type, const QString &word) const;
    /// The value of text typed for a field.
    [[nodiscard]] Value value(const RecordType &type, const FieldInfo &field, const QString &text) const;
    /// Puts assignments into a record; throws Usage for a field that the program fills in itself.
    void assign(Record &record, const QStringList &words) const;

private:
    [[nodiscard]] Value reference(const RecordType &type, const FieldInfo &field, const QString &text) const;

    RecordReader &m_reader;
    const Clock &m_clock;
    QString m_station;
};

} // namespace helin::cli
