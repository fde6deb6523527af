#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/organisation/rightstable.h"
#include "core/records/organisation.h"
#include "core/storage/query.h"
#include "core/sync/permissions.h"
#include "core/sync/writepath.h"

#include <optional>

namespace helin {

/// Whether something may be done; if not, why, and who can be asked. For the hover text of what is not offered.
struct Verdict
{
    bool allowed = true;
    std::optional<Error> error = {};

    explicit operator bool() const { return allowed; }
    /// The reason in words, translated; empty when allowed.
    [[nodiscard]] QString words() const { return error ? error->line() : QString(); }
};

/// What the acting user may do: the table of rights, asked for the user of a write path. The write path asks it before
/// every operation and every change, so that no use case can forget; windows ask it for what to offer. What it knows of
/// the user is kept until the write path forgets. Belongs to the thread of the write path, which must outlive it.
class Rights final : public Permissions
{
public:
    explicit Rights(WritePath &writes) : m_writes{writes} {}

    /// For all such records. Lists and sections are offered when it is allowed.
    [[nodiscard]] Verdict allows(Subject subject, Action action);
    /// For some such records at least: "new" and other buttons that name no record yet.
    [[nodiscard]] Verdict allowsSome(Subject subject, Action action);
    /// For this record.
    [[nodiscard]] Verdict allows(const Record &record, Action action);
    /// For an operation by its name ("dispute.assign"), on this record where one is given. An operation that is not in
    /// the table is editing: pass the record.
    [[nodiscard]] Verdict allowsOperation(const QString &operation, const std::optional<Record> &record = {});

    /// The query as far as the user may look: as it is for who may see all such records, only what he entered for who
    /// may see his own. Refused when he may see none, and for parts of records that he sees only some of. Throws what
    /// the store throws.
    [[nodiscard]] Result<Query> visible(const RecordType &type, Query query);

    /// Roles of the acting user; none when he is not on the list of users or his account is closed.
    [[nodiscard]] const QList<Role> &roles();

    void require(const QString &operation) override;
    void require(const QString &operation, const Record &record) override;
    void requireAll(const QString &operation) override;
    void requireChange(const QString &operation, ChangeKind kind, const Record &record) override;
    void forget() override;

private:
    struct Whole
    {
        const TypeRights *rights = nullptr;
        std::optional<Record> record;
    };

    void load();
    [[nodiscard]] Whole wholeOf(const Record &record);
    [[nodiscard]] Verdict verdict(const Right &right, const std::optional<Record> &record, bool some);
    [[nodiscard]] bool concerns(const Record &record, Extent extent);
    [[nodiscard]] bool enteredByUser(const Record &record);
    [[nodiscard]] Verdict refused(const Right &right, bool ofAnother);
    [[nodiscard]] Message whoMay(const Right &right);

    WritePath &m_writes;
    bool m_known = false;
    QList<Role> m_roles;
    QString m_name; ///< display name
};

} // namespace helin
