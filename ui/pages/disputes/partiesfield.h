#pragma once

#include "core/disputes/disputes.h"
#include "ui/widgets/tokenedit.h"

class QLineEdit;

namespace helin {

class AppContext;

/// A field for any number of people: found in the register while typing, or just names of people who are not in it.
[[nodiscard]] TokenEdit *makePartiesField(AppContext &context, QWidget *parent = nullptr);
/// Who stands in such a field, typed names that are no tokens yet too.
[[nodiscard]] QList<PartyInput> partiesIn(const TokenEdit &field, PartyRole role);
/// Puts parties back into a field.
void setParties(TokenEdit &field, RecordReader &reader, const QList<PartyInput> &parties);
/// Their names as a sentence has them.
[[nodiscard]] QString namesIn(const TokenEdit &field);

/// A line that offers names while one is typed, also by pinyin initials: mediators, handlers, approvers.
[[nodiscard]] QLineEdit *makeNameField(const QStringList &names, QWidget *parent = nullptr);

} // namespace helin
