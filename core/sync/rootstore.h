#pragma once

#include "core/base/clock.h"
#include "core/security/membership.h"
#include "core/storage/connection.h"

#include <optional>

namespace helin {

/// The root key of an office that keeps a list of sites, as far as this store holds it, and what it has signed about
/// the roots of offices below. Writes go through the caller's transaction.
class RootStore final
{
public:
    RootStore(Connection &connection, Suite &suite, const Clock &clock)
        : m_connection{connection}
        , m_suite{suite}
        , m_clock{clock}
    {}

    /// Both halves; empty where the private one is on paper only.
    [[nodiscard]] KeyPair held();
    void keep(const KeyPair &root);
    void forget();

    /// The chain with a new statement of this root at its end: it names the identity's signing key, and whatever the
    /// statement before named as standing above.
    [[nodiscard]] TrustChain naming(const KeyPair &root, TrustChain chain, const SiteIdentity &identity) const;

    /// At an office above: signs the root that the list of an office below names, unless it has signed one for that
    /// office before.
    void vouchFor(const SignedMembershipList &below);
    /// What it hands down to that office: the statements about its root, topmost first; empty when there are none.
    /// `own` is the chain of this office's own list. Outside a transaction.
    [[nodiscard]] QByteArray statementsFor(const QString &office, const TrustChain &own);

    /// At the office below: the chain under the statements from above; nothing when they say what is known, or about
    /// another root. Where the root is on paper only they wait for its next use.
    [[nodiscard]] std::optional<TrustChain> take(QByteArrayView statements, const TrustChain &known,
                                                 const SiteIdentity &identity);
    /// The chain under the statements that wait, if any; naming() has to follow.
    [[nodiscard]] TrustChain withWaiting(const KeyPair &root, TrustChain chain);
    void dropWaiting();

private:
    Connection &m_connection;
    Suite &m_suite;
    const Clock &m_clock;
};

} // namespace helin
