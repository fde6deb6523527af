#include "core/workspace/mayexchange.h"

#include "core/workspace/workspace.h"

namespace helin {

Verdict mayExchange(Workspace &workspace, const QString &operation)
{
    const SiteContext &site = workspace.site();
    const bool alone = !site.isTownship() && site.township.isNull();
    if (workspace.isPractice() && alone) {
        Error error{ErrorKind::Refused,
                    {QT_TRANSLATE_NOOP("Message",
                                       "This is a practice store: its people are made up, so nothing is exchanged.")}};
        error.next = {QT_TRANSLATE_NOOP("Message", "Open the store of your station to exchange data.")};
        return {false, error};
    }
    return workspace.rights().allowsOperation(operation);
}

} // namespace helin
