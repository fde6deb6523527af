#pragma once

#include "core/records/people.h"
#include "core/sync/writepath.h"

namespace helin {

/// What is entered when a person is registered.
struct NewResident
{
    Resident resident;
    QList<ResidentAlias> aliases = {};
    QList<ContactPerson> contacts = {};
};

/// What can be done with a person's record. Residents are never deleted: who leaves gets an end state with its date and
/// reason, which can be taken back. Belongs to the thread of the store.
class Residents final
{
public:
    explicit Residents(WritePath &writes) : m_writes{writes} {}

    /// Registers a person. Sex and birth date come from an ID number; given ones that contradict it are Invalid (field
    /// "sex" or "birth_date"). Without a document the number stays empty: a made-up one is Invalid. Refused (field
    /// "id_number") when somebody in this store has the number already, whoHas() then names the record to open. A
    /// dwelling or household fills in what is left empty of address, group and grid.
    Result<ChangeSet> registerResident(NewResident entry);
    /// Changes fields of a person; a new ID number brings its sex and birth date along. The status is changed by the
    /// named steps below only: a changed one here is Invalid.
    Result<ChangeSet> edit(const Resident &changed);

    /// 迁出. `where` is required. All end states: not in the future, not before birth, Refused when there is one.
    Result<ChangeSet> moveOut(Ref<Resident> who, QDate on, const QString &where);
    /// 转到本镇另一村, at the township only: closes the record as moved out to `village` and opens a new one for the
    /// station with this code, linked by `origin`. The new one takes over who the person is, not where and with whom he
    /// lived; what belongs to the old one stays with the old village and the township. Refused for the own village.
    Result<ChangeSet> transfer(Ref<Resident> who, const QString &toStation, const QString &village, QDate on);
    /// 婚嫁迁出. `where` is required.
    Result<ChangeSet> marryOut(Ref<Resident> who, QDate on, const QString &where);
    /// 死亡注销. No reason is asked: a cause of death is nobody's business here.
    Result<ChangeSet> recordDeath(Ref<Resident> who, QDate on, const QString &note = {});
    /// 重复登记: closes one record in favour of `kept`; both stay readable. Reason required.
    Result<ChangeSet> markDouble(Ref<Resident> who, Ref<Resident> kept, QDate on, const QString &reason);
    /// Takes an end state back: the person lives here (again). Reason required.
    Result<ChangeSet> reopen(Ref<Resident> who, QDate on, const QString &reason);
    /// 外出 since this day; `where` is required.
    Result<ChangeSet> goAway(Ref<Resident> who, QDate on, const QString &where);
    Result<ChangeSet> comeBack(Ref<Resident> who, QDate on);

    /// The person with ID number and phone, for a look at the numbers in full: the look goes into the operation log.
    Result<Resident> reveal(Ref<Resident> who);

    Result<ChangeSet> addAlias(ResidentAlias alias);
    Result<ChangeSet> removeAlias(Ref<ResidentAlias> alias);
    Result<ChangeSet> addContact(ContactPerson contact);
    Result<ChangeSet> editContact(const ContactPerson &contact);
    Result<ChangeSet> removeContact(Ref<ContactPerson> contact);

    /// Who in this store has this number, also in its other form (15 or 18 characters). Double entries do not count.
    [[nodiscard]] std::optional<Resident> whoHas(const QString &idNumber, Ref<Resident> besides = {});
    /// What an ID number says, for a form that fills itself while the number is typed. Nothing set when it is none.
    [[nodiscard]] static std::pair<Sex, QDate> toldBy(const QString &idNumber, QDate today);

private:
    Result<ChangeSet> end(const QString &operation, Ref<Resident> who, ResidentStatus status, QDate on,
                          const QString &note, Ref<Resident> mergedInto = {});
    void requireFreeNumber(const Resident &resident);

    WritePath &m_writes;
};

/// Lives here or is away; not moved, dead or double. Records without a status count as living here.
[[nodiscard]] bool isLiving(ResidentStatus status);

/// Fills sex and birth date from the ID number and settles the kind of document; throws Invalid where they contradict.
void settleIdentity(Resident &resident, QDate today);

/// Takes over address, group and grid from the dwelling, and the dwelling from the household, where they are empty.
void fillFromHome(RecordReader &reader, Resident &resident);

/// Throws Refused when the household has another living head.
void requireFreeHeadship(RecordReader &reader, const Resident &resident);

} // namespace helin
