#pragma once

#include "core/demo/random.h"
#include "ledger.h"

namespace helin::test {

/// What people do at their PCs: records of many types made, changed, deleted, taken back, decided and erased, always
/// through the write path and the desk. After every act the ledger is asked whether the change says exactly what its
/// author saw.
class Work final
{
public:
    Work(demo::Random &random, Ledger &ledger) : m_random{random}, m_ledger{ledger} {}

    /// One act at this PC; says what it was, for the list of steps.
    QString act(Place &place);
    /// Takes values away for good; only the PCs of a village do.
    QString erase(Place &place);
    /// Decides one of the questions of the desk; empty when there is none.
    QString decide(Place &place);

    /// The place was put back: what it did last is not to be taken back.
    void forget(const Place &place) { m_last.erase(place.info().number); }

    /// Who makes records for whom: by station code, its marker.
    std::map<QString, QString> villages;

private:
    struct Target
    {
        const RecordType *type = nullptr;
        RecordId id;
        QString station;
    };
    QString create(Place &place);
    QString edit(Place &place, const Target &target, const RowHead &head);
    [[nodiscard]] const Target *pick(Place &place);
    Value valueFor(const RecordType &type, const FieldInfo &field, const QString &station);
    QString run(Place &place, const char *what, const Target &target, const std::function<void(Writer &)> &work);

    demo::Random &m_random;
    Ledger &m_ledger;
    std::vector<Target> m_targets;
    std::map<int, ChangeSet> m_last; ///< of every PC, for undo
};

} // namespace helin::test
