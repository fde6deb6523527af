#include "ui/pages/people/numbersearchnote.h"

#include "core/organisation/looks.h"
#include "ui/app/appcontext.h"

namespace helin {

bool NumberSearchNote::note(const SearchHits &hits)
{
    if (!hits.byIdNumber) {
        if (hits.typed.isEmpty() || !m_noted.startsWith(hits.typed)) {
            m_noted.clear(); // another search, unless the same number is only being shortened
        }
        return true;
    }
    const bool same = !m_noted.isEmpty() && (hits.typed.startsWith(m_noted) || m_noted.startsWith(hits.typed));
    if (!same) {
        if (const auto noted = Looks{m_context.workspace().writes()}.noteNumberSearch(); !noted) {
            m_context.showError(noted.error());
            return false;
        }
    }
    m_noted = hits.typed;
    return true;
}

} // namespace helin
