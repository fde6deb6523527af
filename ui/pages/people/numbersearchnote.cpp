#include "ui/pages/people/numbersearchnote.h"

#include "core/organisation/looks.h"
#include "ui/app/appcontext.h"

namespace helin {

bool NumberSearchNote::note(const SearchHits &hits)
{
    const bool goesOn = !m_noted.isEmpty() && !hits.typed.isEmpty() &&
                        (hits.typed.startsWith(m_noted) || m_noted.startsWith(hits.typed));
    if (!hits.byIdNumber) {
        if (!goesOn) {
            m_noted.clear();
        }
        return true;
    }
    if (!goesOn) {
        if (const auto noted = Looks{m_context.workspace().writes()}.noteNumberSearch(); !noted) {
            m_context.showError(noted.error());
            return false;
        }
        m_noted = hits.typed;
    }
    return true;
}

} // namespace helin
