#pragma once

#include <QString>

namespace helin {

// Text is settled when it enters the program, so that equal things are stored equal. It is never done again when data
// from another PC is merged: the stored value is what was signed. All functions are pure and thread-safe.

/// One line of prose: NFC; full-width letters, digits and signs to half width (Chinese punctuation ，。：；！？（）
/// stays); Kangxi radicals to the plain characters; control and zero-width characters out, broken UTF-16 to U+FFFD;
/// runs of white space to one blank; trimmed.
QString normalText(const QString &text);

/// Several lines: each as normalText(), line ends as "\n", at most one empty line in a row, none at the ends.
QString normalParagraphs(const QString &text);

/// A person's name: as normalText(); the full-width punctuation to half width too; any middle dot (・ • ‧ ． …) to ·
/// (U+00B7); no blank between two Chinese characters or beside the dot ("张　伟" is 张伟).
QString normalName(const QString &name);

/// A number or code: everything to half width, all white space out. Case is kept.
QString normalCode(const QString &code);

/// A Chinese character (ideograph), of any plane.
bool isHan(char32_t character);

} // namespace helin
