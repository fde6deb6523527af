#pragma once

#include "stage.h"
#include "work.h"

#include <memory>

namespace helin::test {

/// What may happen in a scenario besides work, and files that get lost, repeated and mixed up.
struct Weather
{
    bool putBack = false;    ///< stores of PCs, the township's too, are put back from copies
    bool damage = false;     ///< files are cut, changed and carried to the wrong place
    bool clocks = false;     ///< clocks jump by decades, forwards and back
    bool erasures = false;   ///< values are taken away for good
    bool revocation = false; ///< one PC is taken off the list
    bool wholeDisks = false; ///< now and then with the mark outside the store, so that nothing on the PC can tell
};

/// One scenario: a township, its sticks, and chance. Everything that happens comes from the seed; no clock of this
/// machine and no disk takes part. Breaking a promise throws Broken.
class World final
{
public:
    World(Stage &stage, quint64 seed, Weather weather);

    /// One step, and every promise that can be asked about after it.
    void step();
    /// Everybody exchanges with everybody until nothing is left to say; then everything must have arrived.
    void settle();

    /// What happened so far, one step a line.
    [[nodiscard]] QString steps() const { return m_steps.join(QLatin1Char('\n')); }
    [[nodiscard]] size_t changes() const { return m_ledger.size(); }

private:
    /// A file under way. Stays on its stick until it gets lost.
    struct Parcel
    {
        QString path;
        int from = 0;
        int to = 0;
        Content content;
    };
    struct Copy
    {
        QString folder;
        int step = 0;
    };

    void say(const QString &what) { m_steps << what; }
    Place &at(int place) { return *m_stage.places()[size_t(place)]; }
    [[nodiscard]] int count() const { return int(m_stage.places().size()); }
    [[nodiscard]] QStringList markersForeignTo(const Place &place) const;
    int anyPlace() { return m_random.below(count()); }
    int anyStation() { return m_random.between(1, count() - 1); }

    void work(int place);
    void writeSomewhere();
    const Parcel *write(int from, int to);
    void importSomething();
    ImportStatus import(const Parcel &parcel);
    void importFolder(int place);
    /// Changes of a file's sender, new to the receiver, whose times a person has to judge.
    std::vector<Digest> farAhead(const Place &place, const Parcel &parcel);
    void checkLinks();
    [[nodiscard]] bool isUnnoticed(int place);
    [[nodiscard]] bool anyUnnoticed();
    /// A file each way for every station; whether it brought anything, or left something waiting.
    bool settleOnce();
    void checkSettled();

    // accidents.cpp
    bool accident();
    void copy(int place);
    void putBack(int place, bool newest = false);
    /// The township and a PC lose the same days, of which only others know.
    void forgetTogether();
    void damageAndImport();
    void carryToWrongPlace();
    void stopAnImport();
    void moveClock(int place);
    void askPeople(int place, bool all);
    void revoke(int place);
    /// Whatever is refused must leave a place as it was.
    struct State
    {
        qint64 position;
        qint64 held;
        qint64 entries;
        Digest everything;
        friend bool operator==(const State &, const State &) = default;
    };
    State stateOf(Place &place);

    Stage &m_stage;
    demo::Random m_random;
    Weather m_weather;
    Ledger m_ledger;
    Work m_work;
    std::vector<Parcel> m_road;
    std::vector<std::vector<Copy>> m_copies;
    std::set<int> m_revoked;
    std::map<int, quint32> m_setBack; ///< whole disks, with the incarnation that goes on there unnoticed
    qint64 m_now;
    std::vector<qint64> m_skew; ///< of every PC's clock, ms
    QStringList m_steps;
    int m_sticks = 0;
    bool m_arrived = false; ///< since this was last set, a file has brought something new
};

} // namespace helin::test
