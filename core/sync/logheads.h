#pragma once

#include "core/base/codec.h"
#include "core/base/message.h"
#include "core/storage/auditlog.h"

#include <QList>

#include <optional>

namespace helin {

/// The end of a site's operation log as it stood at some time, under one of its incarnations.
struct LogHead
{
    quint32 incarnation = 0;
    AuditHead head;

    friend bool operator==(const LogHead &, const LogHead &) = default;
};

/// What a bundle says about operation logs (docs/bundle-format.md §2.8): how far the sender's goes, what it has where
/// the receiver remembers it, and what the sender remembers of the receiver's.
struct LogHeadFrame
{
    LogHead current;
    /// The sender's log at the places which the receiver said it holds.
    QList<LogHead> answers = {};
    /// Where the sender's present incarnation began, if it is not the first one.
    std::optional<AuditSegment> segment = {};
    /// The newest head of the receiver's log that the sender holds.
    std::optional<LogHead> held = {};

    static constexpr int mostAnswers = 64;

    void encode(Encoder &encoder) const;
    static LogHeadFrame decode(QByteArrayView bytes);
};

enum class LogDoubt : quint8 {
    Rewritten = 1, ///< an entry that was there has another content or place
    Shortened = 2, ///< entries at the end are gone
    PutBack = 3,   ///< the site went on from a backup or copy: usual, and shown
    Copied = 4     ///< two different changes or files carry one number: its disk was copied, or set back as a whole
};

/// A doubt about a site's operation log, kept for ever.
struct LogWarning
{
    qint64 id = 0;
    RecordId site; ///< whose log; the own site for what a peer's memory contradicts
    LogDoubt doubt = LogDoubt::Rewritten;
    quint32 incarnation = 0;
    qint64 entries = 0; ///< the entry it showed at
    qint64 lost = 0;    ///< entries that are gone, as far as known
    qint64 at = 0;      ///< when it was noticed, ms since 1970 UTC
    quint64 number = 0; ///< of the bundle that showed it; 0 when found by verify

    /// `siteName` as people know it.
    [[nodiscard]] Message words(const QString &siteName) const;
    /// "rewritten", "shortened", "put_back", "copied"
    [[nodiscard]] const char *name() const;
    /// Whether something is wrong, or only worth knowing.
    [[nodiscard]] bool isGrave() const { return doubt != LogDoubt::PutBack; }
};

/// What sites remember of each other's operation logs, so that a log that was recomputed as a whole still shows. Works
/// inside the caller's transaction; belongs to the connection's thread.
class LogHeads final
{
public:
    LogHeads(Connection &connection, AuditLog &audit) : m_connection{connection}, m_audit{audit} {}

    /// What this site tells a peer.
    [[nodiscard]] LogHeadFrame frameFor(const RecordId &peer, quint32 ownIncarnation);
    /// Compares what a peer's bundle says with what is remembered, remembers it, and gives what is new to doubt.
    /// `inOrder`: no later bundle of the peer has been taken in.
    QList<LogWarning> take(const RecordId &peer, const RecordId &ownSite, quint32 ownIncarnation,
                           const LogHeadFrame &frame, bool inOrder, quint64 number, qint64 now);

    /// Notes a doubt; nothing when it is known.
    std::optional<LogWarning> warn(LogWarning warning);
    /// Whether this site's disk was ever copied or set back as a whole; in one incarnation, or in any for 0.
    [[nodiscard]] bool isCopied(const RecordId &site, quint32 incarnation = 0);
    /// Heads of the own log that other sites hold and that it does not have. Empty in an honest store.
    /// Places of a stretch that a copy of this disk went on from are left out: they are told as that.
    [[nodiscard]] QList<LogHead> contradictions(const RecordId &ownSite, quint32 ownIncarnation);
    /// How many heads of the own log other sites hold.
    [[nodiscard]] qint64 heldCount();
    /// Newest first.
    [[nodiscard]] QList<LogWarning> warnings();
    [[nodiscard]] QList<LogWarning> warnings(const RecordId &site);

    /// The newest incarnation of this site that a peer has acknowledged; 0 for none.
    [[nodiscard]] quint32 heardBy(const RecordId &peer);
    void setHeard(const RecordId &peer, quint32 incarnation);

private:
    [[nodiscard]] Digest seen(const RecordId &site, quint32 incarnation, qint64 entries);
    [[nodiscard]] qint64 mostSeen(const RecordId &site, quint32 incarnation);
    [[nodiscard]] QList<LogHead> held();

    Connection &m_connection;
    AuditLog &m_audit;
};

} // namespace helin
