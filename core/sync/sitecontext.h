#pragma once

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/security/identity.h"
#include "core/storage/meta.h"
#include "core/sync/version.h"

namespace helin {

/// Where the table `meta` keeps the letter of this PC among those of its office; A unless set.
inline constexpr char pcLetterKey[] = "pc_letter";

/// Who this store is, kept in its `meta` table: the site, its incarnation, its clock. Lives in the encrypted database;
/// the private keys stay in table `secret`.
struct SiteContext
{
    WriterId writer;
    QString stationCode; ///< code of the records this site owns
    QString name;
    SiteRole role = SiteRole::Station;
    SuiteId suite = SuiteId::Intl;
    RecordId township; ///< site that signs the membership list; null until enrolled, the own site at the township

    [[nodiscard]] bool isTownship() const { return role == SiteRole::Township; }
    /// Whether it keeps a list of the sites below it: a township, a county.
    [[nodiscard]] bool isOffice() const { return role != SiteRole::Station; }

    static SiteContext load(Connection &connection);
    void save(Connection &connection) const;
};

/// The mark outside the store that shows a store put back or copied: how far this PC has seen the site's operation log
/// go. Every save, import and export writes an entry there, so a store that has forgotten any of them is noticed. One
/// small file per site in the machine's own folder (core/base/platform.h).
class HighWaterMark final
{
public:
    HighWaterMark(RecordId site, QString storePath);

    /// Whether the store may go on under its incarnation: the mark is there, was written for this store's place and
    /// token, and is not ahead of the store.
    [[nodiscard]] bool agreesWith(quint32 incarnation, qint64 lastEntry, const QByteArray &token) const;
    /// The highest incarnation the mark has seen; 0 without a mark.
    [[nodiscard]] quint32 incarnation() const;
    /// How far the operation log had gone on this PC; 0 without a mark.
    [[nodiscard]] qint64 lastEntry() const;
    /// Raises the mark. `durable` waits for the disk: needed before a bundle leaves.
    void raise(quint32 incarnation, qint64 lastEntry, const QByteArray &token, bool durable) const;

private:
    QString m_path;
    QString m_storePath;
};

} // namespace helin
