#include "core/security/keystatement.h"

#include "core/base/codec.h"
#include "core/base/error.h"

namespace helin {

namespace {

constexpr char label[] = "helin key statement"; // keeps this signature from fitting any other statement
constexpr qsizetype labelSize = sizeof label - 1;
constexpr quint8 formatVersion = 1;
constexpr quint64 maximumLinks = 8;

QByteArray encode(const KeyStatement &statement)
{
    Encoder encoder;
    encoder.raw({label, labelSize});
    encoder.u8(formatVersion);
    encoder.u8(static_cast<quint8>(statement.suite));
    encoder.u8(static_cast<quint8>(statement.about));
    encoder.varint(statement.serial);
    encoder.bytes(statement.issuer);
    encoder.bytes(statement.above);
    encoder.text(statement.office);
    encoder.id(statement.site);
    encoder.bytes(statement.key);
    encoder.zigzag(statement.createdMillis);
    return encoder.take();
}

KeyStatement decode(Suite &suite, QByteArrayView body)
{
    Decoder decoder(body);
    if (decoder.raw(labelSize) != QByteArrayView(label, labelSize)) {
        decoder.damaged();
    }
    if (decoder.u8() > formatVersion) {
        fail(ErrorKind::TooNew, {QT_TRANSLATE_NOOP("Message", "The list of sites was made by a newer program.")},
             {QT_TRANSLATE_NOOP("Message", "Install the newest version of the program and try again.")});
    }
    KeyStatement statement;
    statement.suite = static_cast<SuiteId>(decoder.u8());
    const quint8 about = decoder.u8();
    statement.serial = decoder.varint();
    statement.issuer = decoder.bytes(SiteLimits::key).toByteArray();
    statement.above = decoder.bytes(SiteLimits::key).toByteArray();
    statement.office = decoder.text(SiteLimits::stationCode);
    statement.site = decoder.id();
    statement.key = decoder.bytes(SiteLimits::key).toByteArray();
    statement.createdMillis = decoder.zigzag();
    decoder.expectEnd();
    const bool aboutRoot = about == static_cast<quint8>(KeyStatement::About::Root);
    if (statement.suite != suite.id() || about < 1 || about > 2 || statement.serial == 0 ||
        statement.site.isNull() != aboutRoot || !isPlainLine(statement.office) ||
        statement.key.size() != suite.signingKeySize() || statement.key == statement.issuer ||
        statement.above == statement.issuer) {
        decoder.damaged();
    }
    statement.about = static_cast<KeyStatement::About>(about);
    return statement;
}

[[noreturn]] void notTrusted()
{
    fail(ErrorKind::NotTrusted,
         {QT_TRANSLATE_NOOP("Message", "The statement about the township's key is not signed by its root key.")},
         {QT_TRANSLATE_NOOP("Message", "Ask the township before going on.")});
}

} // namespace

SignedKeyStatement SignedKeyStatement::make(Suite &suite, const KeyPair &root, KeyStatement statement)
{
    statement.suite = suite.id();
    statement.issuer = root.publicKey;
    SignedKeyStatement made;
    made.body = encode(statement);
    made.signature = suite.sign(root.privateKey, made.body);
    return parse(suite, made.bytes()); // refuses here what every reader would refuse
}

QByteArray SignedKeyStatement::bytes() const
{
    Encoder encoder;
    encoder.bytes(body);
    encoder.bytes(signature);
    return encoder.take();
}

SignedKeyStatement SignedKeyStatement::parse(Suite &suite, QByteArrayView bytes)
{
    Decoder decoder(bytes);
    SignedKeyStatement read;
    read.body = decoder.bytes(TrustChain::maximumSize).toByteArray();
    read.signature = decoder.bytes(SiteLimits::signature).toByteArray();
    decoder.expectEnd();
    read.statement = decode(suite, read.body);
    if (!suite.verify(read.statement.issuer, read.body, read.signature)) {
        notTrusted();
    }
    return read;
}

QByteArray TrustChain::bytes() const
{
    if (links.empty()) {
        return {};
    }
    Encoder encoder;
    encoder.varint(links.size());
    for (const SignedKeyStatement &link : links) {
        encoder.bytes(link.bytes());
    }
    if (encoder.size() > maximumSize) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "There are too many offices above this one.")});
    }
    return encoder.take();
}

TrustChain TrustChain::parse(Suite &suite, QByteArrayView bytes, Part part)
{
    TrustChain chain;
    if (bytes.isEmpty() && part == Part::Whole) {
        return chain;
    }
    Decoder decoder(bytes);
    const qsizetype count = decoder.count(maximumLinks, labelSize);
    for (qsizetype i = 0; i < count; ++i) {
        chain.links.push_back(SignedKeyStatement::parse(suite, decoder.bytes(maximumSize)));
        const KeyStatement &statement = chain.links.back().statement;
        const bool endsHere = part == Part::Whole && i + 1 == count;
        if (endsHere != (statement.about == KeyStatement::About::Authority)) {
            decoder.damaged();
        }
        if (i == 0) {
            continue;
        }
        // A root must itself name the one above, or whoever holds the authority's key alone could bring in another.
        const KeyStatement &upper = chain.links[static_cast<size_t>(i) - 1].statement;
        if (upper.key != statement.issuer || statement.above != upper.issuer) {
            notTrusted();
        }
    }
    decoder.expectEnd();
    if (chain.links.empty()) {
        decoder.damaged();
    }
    return chain;
}

ChainStep stepTo(const TrustChain &known, const TrustChain &incoming)
{
    if (known.isEmpty() && incoming.isEmpty()) {
        return ChainStep::Same;
    }
    for (size_t to = 0; to < incoming.links.size(); ++to) {
        for (size_t from = 0; from < known.links.size(); ++from) {
            if (known.links[from].statement.issuer != incoming.links[to].statement.issuer) {
                continue;
            }
            for (size_t k = from, i = to; k < known.links.size() && i < incoming.links.size(); ++k, ++i) {
                const SignedKeyStatement &had = known.links[k];
                const SignedKeyStatement &got = incoming.links[i];
                if (had.body == got.body) {
                    continue;
                }
                if (had.statement.serial == got.statement.serial) {
                    fail(ErrorKind::Forked,
                         {QT_TRANSLATE_NOOP("Message",
                                            "The township's root key has named two different computers at once.")},
                         {QT_TRANSLATE_NOOP("Message", "Stop exchanging data and ask the township which of its "
                                                       "computers goes on.")});
                }
                return got.statement.serial > had.statement.serial ? ChainStep::Newer : ChainStep::Earlier;
            }
            return ChainStep::Same;
        }
    }
    return ChainStep::Unrelated;
}

} // namespace helin
