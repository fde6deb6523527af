#pragma once

#include "core/records/people.h"
#include "core/sync/writepath.h"

namespace helin {

/// Offered as the time to the next fire check of what is let; the person may set another day. Months.
inline constexpr int usualMonthsToFireCheck = 3;

/// Why this number of storeys (1…60) or this year of building (1800…this year) cannot be meant; nothing when it can.
[[nodiscard]] std::optional<Error> checkStoreys(int storeys);
[[nodiscard]] std::optional<Error> checkBuiltYear(int year, QDate today);
[[nodiscard]] bool isLet(RentalState state);

/// Dwellings, the households in them, who belongs to which, and the filing of what is let (出租房登记备案). Belongs to
/// the thread of the store.
class Homes final
{
public:
    explicit Homes(WritePath &writes) : m_writes{writes} {}

    /// Refused when the group has a dwelling of the same address already. What is let says which rooms and to whom,
    /// what is filed also when.
    Result<ChangeSet> addDwelling(Dwelling dwelling);
    /// A new address, group or grid is taken over by the people and households who had the old one. What is let is
    /// changed by the steps below.
    Result<ChangeSet> editDwelling(const Dwelling &changed);
    /// Refused while somebody lives in it.
    Result<ChangeSet> removeDwelling(Ref<Dwelling> dwelling);

    /// It is let (not filed yet); `what` says which rooms, and to whom.
    Result<ChangeSet> recordLetting(Ref<Dwelling> dwelling, const QString &what);
    /// 登记备案. `what` may stay empty to keep the text there is.
    Result<ChangeSet> fileRental(Ref<Dwelling> dwelling, QDate on, const QString &what = {});
    Result<ChangeSet> endLetting(Ref<Dwelling> dwelling);
    /// `next` may be invalid: no further check planned. It must lie after `on`.
    Result<ChangeSet> recordFireCheck(Ref<Dwelling> dwelling, QDate on, QDate next);

    /// A household and its head, who leaves the household he had. Its name is the head's when none is given.
    Result<ChangeSet> formHousehold(Household household, Ref<Resident> head);
    Result<ChangeSet> editHousehold(const Household &changed);
    /// The person, living, becomes a member: household, dwelling, address and group follow. Refused for a second head.
    Result<ChangeSet> join(Ref<Resident> who, Ref<Household> household, Relation relation);
    /// The household gets another head out of its living members; the former one becomes `formerIs` (left as it is when
    /// he has an end state).
    Result<ChangeSet> changeHead(Ref<Household> household, Ref<Resident> head, Relation formerIs);
    /// The whole household moves into another dwelling.
    Result<ChangeSet> moveHousehold(Ref<Household> household, Ref<Dwelling> dwelling);

private:
    WritePath &m_writes;
};

} // namespace helin
