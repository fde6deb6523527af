#pragma once

#include <QString>
#include <QStringList>

namespace helin {

// Text split for SQLite's FTS5, whose own tokenizers take a run of Chinese as one word (unicode61) or find no name of
// two characters (trigram). Made for the tokenizer `unicode61 remove_diacritics 0`. Pure, thread-safe.

/// Overlapping pairs of each run of letters, digits and Chinese characters, in lower case: 陈家湾 → 陈家 家湾. A run of
/// one character stays as it is. Characters beyond the BMP count as one.
QStringList bigrams(const QString &text);

/// The pairs joined by blanks: what is put into the index.
QString bigramText(const QString &text);

/// A MATCH expression that finds texts holding all pairs of `text`: "陈家" AND "家湾". A single character becomes a
/// prefix search: "王"*. Nothing the user types is read as FTS5 syntax. Empty if there is nothing to look for; the
/// caller then leaves the MATCH out.
QString ftsQuery(const QString &text);

} // namespace helin
