#pragma once

#include "core/security/identity.h"

#include <vector>

namespace helin {

/// What a root key says about one key below it. A later statement of the same root takes the place of an earlier one.
struct KeyStatement
{
    enum class About : quint8 {
        Authority = 1, ///< the key with which `site` signs the list of sites
        Root = 2       ///< the root key of the office below
    };

    About about = About::Authority;
    SuiteId suite = SuiteId::Intl;
    quint64 serial = 1; ///< of this issuer for this office, from 1
    QByteArray issuer;  ///< public root key that signs
    QByteArray above;   ///< public root key that may name another root in the issuer's place; empty: none
    QString office;     ///< 12-digit code of the office whose key it is
    RecordId site;      ///< null for About::Root
    QByteArray key;     ///< the public key that is certified
    qint64 createdMillis = 0;
};

/// A statement as it stands in a list: the exact bytes and the issuer's signature over them.
struct SignedKeyStatement
{
    KeyStatement statement;
    QByteArray body;
    QByteArray signature;

    /// Signs with the root's key pair; `statement.issuer` becomes its public half. Throws Invalid for what a reader
    /// would refuse.
    [[nodiscard]] static SignedKeyStatement make(Suite &suite, const KeyPair &root, KeyStatement statement);
    [[nodiscard]] QByteArray bytes() const;
    /// Reads one and checks it under the issuer it names. Throws BundleDamaged or NotTrusted.
    [[nodiscard]] static SignedKeyStatement parse(Suite &suite, QByteArrayView bytes);
};

/// From the topmost root down to the key that signs the list of sites, each statement about the issuer of the next one.
/// A township alone has one statement; with a county above, two; any number of levels reads the same way.
struct TrustChain
{
    static constexpr qsizetype maximumSize = 4096; ///< bytes

    std::vector<SignedKeyStatement> links;

    [[nodiscard]] bool isEmpty() const { return links.empty(); }
    /// The statement about the authority's key; not of an empty chain.
    [[nodiscard]] const KeyStatement &authority() const { return links.back().statement; }
    /// The root that signed it.
    [[nodiscard]] const QByteArray &root() const { return links.back().statement.issuer; }

    /// No bytes for an empty chain. Throws Invalid beyond maximumSize.
    [[nodiscard]] QByteArray bytes() const;
    enum class Part {
        Whole,    ///< down to an authority's key
        AboveRoot ///< what an office hands down: the statements about the root of the office below, and about its own
    };
    /// Checks every signature and that the statements hang together. Throws BundleDamaged or NotTrusted.
    [[nodiscard]] static TrustChain parse(Suite &suite, QByteArrayView bytes, Part part = Part::Whole);
};

/// How a chain that came in stands to the one known.
enum class ChainStep {
    Same,     ///< the same key by the same statements
    Newer,    ///< a root known from before has named another key, or another root below it
    Earlier,  ///< what a known root said before the statement that is known
    Unrelated ///< no root in common: nothing proves it
};

/// Compares chains, both checked. Throws Forked when a root has made two statements with one serial number.
[[nodiscard]] ChainStep stepTo(const TrustChain &known, const TrustChain &incoming);

} // namespace helin
