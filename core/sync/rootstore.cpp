#include "core/sync/rootstore.h"

#include "core/base/codec.h"
#include "core/base/platform.h"
#include "core/storage/meta.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace helin {

namespace {

constexpr char rootSecret[] = "root";
constexpr char statementSecret[] = "statement_above";

QByteArray vouchedSecret(const QString &office)
{
    return "vouched:" + office.toUtf8();
}

/// What stands above a root, then what the root says; its own statement has to be made anew by naming().
TrustChain under(const TrustChain &above, const TrustChain &chain)
{
    TrustChain joined = above;
    joined.links.push_back(chain.links.back());
    joined.links.back().statement.above = above.links.back().statement.issuer;
    return joined;
}

} // namespace

KeyPair RootStore::held()
{
    QByteArray stored = Meta(m_connection).secret(rootSecret);
    if (stored.isEmpty()) {
        return {};
    }
    Decoder decoder(stored, ErrorKind::Damaged);
    KeyPair root;
    root.publicKey = decoder.bytes(SiteLimits::key).toByteArray();
    root.privateKey = SecretBytes::copyOf(decoder.bytes(SiteLimits::key));
    decoder.expectEnd();
    wipe(stored);
    return root;
}

void RootStore::keep(const KeyPair &root)
{
    Encoder encoder(1024); // room for all: growing would leave copies of the key behind
    encoder.bytes(root.publicKey);
    encoder.bytes(root.privateKey.view());
    QByteArray stored = encoder.take();
    Meta(m_connection).setSecret(rootSecret, stored);
    wipe(stored);
}

void RootStore::forget()
{
    Meta(m_connection).dropSecret(rootSecret);
}

TrustChain RootStore::naming(const KeyPair &root, TrustChain chain, const SiteIdentity &identity) const
{
    KeyStatement statement;
    statement.serial = chain.isEmpty() ? 1 : chain.authority().serial + 1;
    statement.above = chain.isEmpty() ? QByteArray() : chain.authority().above;
    statement.office = identity.stationCode;
    statement.site = identity.site;
    statement.key = identity.signing.publicKey;
    statement.createdMillis = m_clock.nowMillis();
    if (!chain.isEmpty()) {
        chain.links.pop_back();
    }
    chain.links.push_back(SignedKeyStatement::make(m_suite, root, std::move(statement)));
    return chain;
}

TrustChain RootStore::withWaiting(const KeyPair &root, TrustChain chain)
{
    const QByteArray waiting = Meta(m_connection).secret(statementSecret);
    if (waiting.isEmpty()) {
        return chain;
    }
    const TrustChain above = TrustChain::parse(m_suite, waiting, TrustChain::Part::AboveRoot);
    return above.links.back().statement.key == root.publicKey ? under(above, chain) : chain;
}

void RootStore::dropWaiting()
{
    Meta(m_connection).dropSecret(statementSecret);
}

void RootStore::vouchFor(const SignedMembershipList &below)
{
    const QByteArray name = vouchedSecret(below.authority().stationCode);
    Meta meta{m_connection};
    const KeyPair root = held();
    // Another root of the same office is vouched for only by people: whoever stole its PC would ask for that too.
    if (below.list.trust.isEmpty() || root.publicKey.isEmpty() || !meta.secret(name.constData()).isEmpty()) {
        return;
    }
    KeyStatement statement;
    statement.about = KeyStatement::About::Root;
    statement.office = below.authority().stationCode;
    statement.key = below.list.trust.root();
    statement.createdMillis = m_clock.nowMillis();
    meta.setSecret(name.constData(), SignedKeyStatement::make(m_suite, root, std::move(statement)).bytes());
}

QByteArray RootStore::statementsFor(const QString &office, const TrustChain &own)
{
    Meta meta{m_connection};
    const QByteArray name = vouchedSecret(office);
    const QByteArray said = meta.secret(name.constData());
    if (said.isEmpty() || own.isEmpty()) {
        return {};
    }
    SignedKeyStatement last = SignedKeyStatement::parse(m_suite, said);
    if (last.statement.issuer != own.root()) {
        return {};
    }
    TrustChain chain = own;
    chain.links.back() = std::move(last);
    const QByteArray &above = own.authority().above;
    if (chain.links.back().statement.above != above) {
        // An office has come to stand above this one since.
        const KeyPair root = held();
        if (root.publicKey != own.root()) {
            return {};
        }
        KeyStatement statement = chain.links.back().statement;
        ++statement.serial;
        statement.above = above;
        statement.createdMillis = m_clock.nowMillis();
        chain.links.back() = SignedKeyStatement::make(m_suite, root, std::move(statement));
        Transaction transaction{m_connection};
        meta.setSecret(name.constData(), chain.links.back().bytes());
        transaction.commit();
    }
    return chain.bytes();
}

std::optional<TrustChain> RootStore::take(QByteArrayView bytes, const TrustChain &known, const SiteIdentity &identity)
{
    const TrustChain above = TrustChain::parse(m_suite, bytes, TrustChain::Part::AboveRoot);
    if (known.isEmpty() || above.links.back().statement.key != known.root()) {
        return std::nullopt;
    }
    const bool same = known.links.size() == above.links.size() + 1 &&
                      std::equal(above.links.begin(), above.links.end(), known.links.begin(),
                                 [](const auto &a, const auto &b) { return a.body == b.body; });
    if (same) {
        return std::nullopt;
    }
    const KeyPair root = held();
    if (root.publicKey != known.root()) {
        Meta(m_connection).setSecret(statementSecret, bytes);
        return std::nullopt;
    }
    return naming(root, under(above, known), identity);
}

} // namespace helin
