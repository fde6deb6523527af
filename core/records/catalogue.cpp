#include "core/records/attachments.h"
#include "core/records/disputes.h"
#include "core/records/hazards.h"
#include "core/records/organisation.h"
#include "core/records/patrols.h"
#include "core/records/people.h"
#include "core/records/retention.h"
#include "core/records/screening.h"

namespace helin {

std::span<const RecordType *const> recordTypes()
{
    static const std::array types{
        &describe<Station>(),       &describe<Group>(),
        &describe<Grid>(),          &describe<User>(),
        &describe<Dwelling>(),      &describe<Household>(),
        &describe<Resident>(),      &describe<ResidentAlias>(),
        &describe<ContactPerson>(), &describe<DisputeCase>(),
        &describe<Party>(),         &describe<MediationSession>(),
        &describe<TimelineEntry>(), &describe<ScreeningRound>(),
        &describe<RoundFinding>(),  &describe<Hazard>(),
        &describe<Rectification>(), &describe<PatrolTeam>(),
        &describe<PatrolRoute>(),   &describe<CheckPoint>(),
        &describe<PatrolShift>(),   &describe<PatrolLog>(),
        &describe<CheckIn>(),       &describe<Attachment>(),
        &describe<RetentionLock>(), &describe<ErasureCertificate>(),
    };
    return types;
}

} // namespace helin
