#pragma once

#include "core/records/recordtype.h"
#include "core/sync/change.h"

namespace helin {

/// Asked by the write path before anything is done, so that no use case can forget it. Who may do what is decided above
/// (core/organisation/rights.h); a write path without permissions belongs to set-up and to tests of the log itself.
class Permissions
{
public:
    virtual ~Permissions() = default;
    /// Throws Forbidden when the acting user may not run this operation on any record at all.
    virtual void require(const QString &operation) = 0;
    /// The same for an operation on this record, and on all records that it may be about.
    virtual void require(const QString &operation, const Record &record) = 0;
    virtual void requireAll(const QString &operation) = 0;
    /// Throws Forbidden when the acting user may not do this to this record, within an operation. `record` is the new
    /// one, or the one as stored.
    virtual void requireChange(const QString &operation, ChangeKind kind, const Record &record) = 0;
    /// The user, or what is known of users, may have changed.
    virtual void forget() = 0;
};

} // namespace helin
