#pragma once

#include "core/organisation/rights.h"
#include "core/records/recordtype.h"

namespace helin {

class AppContext;

/// What goes to paper: for the right to print it, and for the operation log, which names no values.
struct Printed
{
    const RecordType *type = nullptr;
    RecordId record = {};   ///< null for a list of many
    QString form = {};      ///< name of a statutory form, which shows numbers in full
    QString operation = {}; ///< instead of a type: what prints records of many kinds ("retention.print")

    template <class R>
    [[nodiscard]] static Printed list()
    {
        return {&describe<R>()};
    }
    template <class R>
    [[nodiscard]] static Printed one(Ref<R> ref)
    {
        return {&describe<R>(), ref.id};
    }
};

/// Whether it may be printed, for offer().
[[nodiscard]] Verdict mayPrint(AppContext &context, const Printed &printed);

/// The gate before every preview: asks for the right again and notes that it was printed (Looks::print). False, with
/// the error shown, when it must not be.
[[nodiscard]] bool notePrint(AppContext &context, const Printed &printed);

} // namespace helin
