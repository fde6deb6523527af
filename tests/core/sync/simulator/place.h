#pragma once

#include "core/sync/conflicts.h"
#include "core/sync/enrolmentdesk.h"

#include <memory>

namespace helin::test {

/// What a PC of the simulated township is.
struct PlaceInfo
{
    int number = 0; ///< 0 is the township
    SiteRole role = SiteRole::Station;
    QString name;
    QString code;
    QString marker; ///< stands in every text of its village and in no other's
};

/// One PC: a real store in a folder, the write path and the exchange on it, as the program composes them but for
/// accounts and passwords, which would cost more than all the rest. The mark outside the store has a folder of its own.
class Place final
{
public:
    Place(PlaceInfo info, QString folder, IdSource &ids)
        : m_info{std::move(info)}
        , m_folder{std::move(folder)}
        , m_ids{ids}
    {}

    /// Makes the store, its keys and its site, and opens it.
    void create();
    void open();
    void close();

    /// The folders of the store and of the mark, for copies.
    [[nodiscard]] QString storeFolder() const { return m_folder + QStringLiteral("/store"); }
    [[nodiscard]] QString markFolder() const { return m_folder + QStringLiteral("/mark"); }

    [[nodiscard]] const PlaceInfo &info() const { return m_info; }
    [[nodiscard]] bool isTownship() const { return m_info.role == SiteRole::Township; }
    [[nodiscard]] RecordId site() const { return m_site; }
    [[nodiscard]] WriterId writer() { return writes().site().writer; }

    WritePath &writes() { return *m_writes; }
    Exchange &exchange() { return *m_exchange; }
    Conflicts &conflicts() { return *m_conflicts; }
    EnrolmentDesk &enrolment() { return *m_enrolment; }
    LogStore &log() { return m_writes->applier().log(); }
    RecordReader &reader() { return m_writes->reader(); }
    Connection &connection() { return *m_connection; }
    Suite &suite() { return *m_suite; }
    [[nodiscard]] const SiteIdentity &identity() const { return m_identity; }
    ManualClock &clock() { return m_clock; }

private:
    void compose();

    PlaceInfo m_info;
    QString m_folder;
    IdSource &m_ids;
    RecordId m_site;
    ManualClock m_clock;
    SiteIdentity m_identity;
    std::unique_ptr<Suite> m_suite;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<WritePath> m_writes;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Conflicts> m_conflicts;
    std::unique_ptr<EnrolmentDesk> m_enrolment;
};

/// Copies the files of a folder, which is made; what was there before goes.
void copyFolder(const QString &from, const QString &to);

} // namespace helin::test
