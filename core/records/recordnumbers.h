#pragma once

#include "core/records/codec.h"

/// The permanent number of every record type, in one place so that none is given twice. Never reuse a number.
namespace helin {

struct Station;
struct Group;
struct Grid;
struct User;
struct Dwelling;
struct Household;
struct Resident;
struct ResidentAlias;
struct ContactPerson;
struct DisputeCase;
struct Party;
struct MediationSession;
struct TimelineEntry;
struct ScreeningRound;
struct RoundFinding;
struct Hazard;
struct Rectification;
struct PatrolTeam;
struct PatrolRoute;
struct CheckPoint;
struct PatrolShift;
struct PatrolLog;
struct CheckIn;
struct Attachment;
struct RetentionLock;
struct ErasureCertificate;

template <>
struct RecordNumber<Station>
{
    static constexpr quint16 value = 1;
};
template <>
struct RecordNumber<Group>
{
    static constexpr quint16 value = 2;
};
template <>
struct RecordNumber<Grid>
{
    static constexpr quint16 value = 3;
};
template <>
struct RecordNumber<User>
{
    static constexpr quint16 value = 4;
};
template <>
struct RecordNumber<Dwelling>
{
    static constexpr quint16 value = 10;
};
template <>
struct RecordNumber<Household>
{
    static constexpr quint16 value = 11;
};
template <>
struct RecordNumber<Resident>
{
    static constexpr quint16 value = 12;
};
template <>
struct RecordNumber<ResidentAlias>
{
    static constexpr quint16 value = 13;
};
template <>
struct RecordNumber<ContactPerson>
{
    static constexpr quint16 value = 14;
};
template <>
struct RecordNumber<DisputeCase>
{
    static constexpr quint16 value = 20;
};
template <>
struct RecordNumber<Party>
{
    static constexpr quint16 value = 21;
};
template <>
struct RecordNumber<MediationSession>
{
    static constexpr quint16 value = 22;
};
template <>
struct RecordNumber<TimelineEntry>
{
    static constexpr quint16 value = 23;
};
template <>
struct RecordNumber<ScreeningRound>
{
    static constexpr quint16 value = 30;
};
template <>
struct RecordNumber<RoundFinding>
{
    static constexpr quint16 value = 31;
};
template <>
struct RecordNumber<Hazard>
{
    static constexpr quint16 value = 40;
};
template <>
struct RecordNumber<Rectification>
{
    static constexpr quint16 value = 41;
};
template <>
struct RecordNumber<PatrolTeam>
{
    static constexpr quint16 value = 50;
};
template <>
struct RecordNumber<PatrolRoute>
{
    static constexpr quint16 value = 51;
};
template <>
struct RecordNumber<CheckPoint>
{
    static constexpr quint16 value = 52;
};
template <>
struct RecordNumber<PatrolShift>
{
    static constexpr quint16 value = 53;
};
template <>
struct RecordNumber<PatrolLog>
{
    static constexpr quint16 value = 54;
};
template <>
struct RecordNumber<CheckIn>
{
    static constexpr quint16 value = 55;
};
template <>
struct RecordNumber<Attachment>
{
    static constexpr quint16 value = 60;
};
template <>
struct RecordNumber<RetentionLock>
{
    static constexpr quint16 value = 90;
};
template <>
struct RecordNumber<ErasureCertificate>
{
    static constexpr quint16 value = 91;
};

} // namespace helin
