#pragma once

#include "core/records/people.h"
#include "core/sync/writepath.h"

namespace helin {

struct SheetLine
{
    QString label;
    QString value;
};

struct SheetSection
{
    QString title;
    QList<SheetLine> lines;
};

/// All that this store holds about one person, as data for paper: what the law lets everybody ask for (Personal
/// Information Protection Law, art. 45). The person's own data stand in full; other people in it are masked.
struct PersonSheet
{
    QString name;
    QString office;
    QDateTime madeAt;
    QString madeBy;
    QList<SheetSection> sections;

    /// As plain text, one line per value.
    [[nodiscard]] QString toText() const;
};

/// Makes the sheet and notes it in the operation log. Forbidden without the right to print it, NotFound for nobody.
Result<PersonSheet> personSheet(WritePath &writes, Ref<Resident> who);

/// 张*, 欧**: the first character, the rest as stars.
[[nodiscard]] QString maskedName(const QString &name);

/// One correction of a record: who changed which fields when. From the change log, without the values.
struct Correction
{
    QDateTime at;
    QString by;
    QStringList fields; ///< labels, translated
    QString reason;
    bool erased = false; ///< an erasure, not a correction
};
/// Oldest first; the creation is not among them.
[[nodiscard]] QList<Correction> correctionsOf(WritePath &writes, const RecordType &type, const RecordId &id);

} // namespace helin
