#pragma once

#include "core/residents/peoplesearch.h"

namespace helin {

class AppContext;

/// Notes in the operation log that somebody is looked for by an ID number; typing on is one search, not one per key.
class NumberSearchNote final
{
public:
    explicit NumberSearchNote(AppContext &context) : m_context{context} {}

    /// Before hits are shown. False when they must not be: it could not be noted, and the reason is on screen.
    bool note(const SearchHits &hits);

private:
    AppContext &m_context;
    QString m_noted; ///< what was looked for when it was noted last
};

} // namespace helin
