#pragma once

#include "core/residents/peoplesearch.h"
#include "ui/widgets/tokenedit.h"

#include <functional>

class QComboBox;

namespace helin {

class AppContext;

// Fields that hold another record: lists for the few (groups, grids), type-ahead for the many (people, dwellings,
// households). The value as text (fieldeditor.h) is the text of the record's id.

/// All groups, an empty entry first.
[[nodiscard]] QComboBox *makeGroupBox(RecordReader &reader, QWidget *parent = nullptr);
[[nodiscard]] QComboBox *makeGridBox(RecordReader &reader, QWidget *parent = nullptr);

/// One person, dwelling or household, found by name, pinyin initials, number tails or address. `within` narrows
/// households to those of a dwelling and offers them before anything is typed; may be empty.
[[nodiscard]] TokenEdit *makeResidentField(AppContext &context, const QString &placeholder, QWidget *parent = nullptr);
[[nodiscard]] TokenEdit *makeDwellingField(AppContext &context, const QString &placeholder, QWidget *parent = nullptr);
[[nodiscard]] TokenEdit *makeHouseholdField(AppContext &context, const QString &placeholder,
                                            const std::function<Ref<Dwelling>()> &within = {},
                                            QWidget *parent = nullptr);

/// Puts a record into such a field under its title; a null id empties it.
void setReference(TokenEdit *field, RecordReader &reader, quint16 type, const RecordId &id);
template <class R>
void setReference(TokenEdit *field, RecordReader &reader, const Ref<R> &ref)
{
    setReference(field, reader, RecordNumber<R>::value, ref.id);
}
/// The record in the field, or the null id.
[[nodiscard]] RecordId referenceIn(const TokenEdit *field);

/// Hits as the list under a search field shows them. The ids of the entries are texts of record ids.
[[nodiscard]] CompleterGroup peopleGroup(const SearchHits &hits);
[[nodiscard]] CompleterGroup placesGroup(const SearchHits &hits, bool groupsToo);

} // namespace helin
