#include "ui/printing/printgate.h"

#include "core/organisation/looks.h"
#include "ui/app/appcontext.h"

namespace helin {

Verdict mayPrint(AppContext &context, const Printed &printed)
{
    Rights &rights = context.workspace().rights();
    if (printed.type == nullptr) {
        return rights.allowsOperation(printed.operation);
    }
    if (!printed.record.isNull()) {
        const auto record = attempt([&] { return context.reader().find(*printed.type, printed.record); });
        return record && *record ? rights.allows(**record, Action::Print) : Verdict{};
    }
    const TypeRights *of = rightsOf(*printed.type);
    return of == nullptr ? Verdict{} : rights.allows(of->subject, Action::Print);
}

bool notePrint(AppContext &context, const Printed &printed)
{
    WritePath &writes = context.workspace().writes();
    const auto noted = attempt([&] {
        if (printed.type == nullptr) {
            writes.note(printed.operation, 0, RecordId(), {});
        } else {
            (void)Looks(writes).print(*printed.type, printed.record, printed.form).orThrow();
        }
        return true;
    });
    if (!noted) {
        context.showError(noted.error());
    }
    return noted.ok();
}

} // namespace helin
