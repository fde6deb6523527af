// Writes what the fuzz targets begin with: small files as the program's own writers make them. Usage: fuzz_seeds FOLDER

#include "core/security/enrolment.h"
#include "fuzz/members.h"
#include "support/bundleforge.h"
#include "support/samplechanges.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace helin;
using namespace helin::fuzz;

namespace {

class Seeds final
{
public:
    explicit Seeds(const QString &folder) : m_folder{folder} {}

    void add(const QString &target, const QByteArray &bytes)
    {
        m_folder.mkpath(target);
        QFile file(m_folder.filePath(QStringLiteral("%1/seed-%2").arg(target).arg(++m_count)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write the seeds");
        }
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    QDir m_folder;
    int m_count = 0;
};

QByteArray declared(const QByteArray &plain, const QByteArray &packed)
{
    QByteArray size(3, '\xff');
    size[0] = static_cast<char>(plain.size() & 0xff);
    size[1] = static_cast<char>(plain.size() >> 8);
    return size + packed;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    Seeds seeds{QString::fromLocal8Bit(argv[1])};

    for (const SuiteId suite : {SuiteId::Intl, SuiteId::Gm}) {
        const test::BundleForge forge{suite};
        BundleHeader header = forge.header();
        header.ephemeralKey = forge.suite->newAgreementKeys().publicKey;
        seeds.add(QStringLiteral("preamble"), encodedPreamble(header));
        header.succession = "a statement of key succession";
        seeds.add(QStringLiteral("preamble"), encodedPreamble(header));
        const std::unique_ptr<Suite> other = Suite::create(suite == SuiteId::Intl ? SuiteId::Gm : SuiteId::Intl);
        const SiteIdentity under = SiteIdentity::make(*other, forge.sender.site, forge.sender.stationCode,
                                                      forge.sender.name, SiteRole::Station);
        const QByteArray both = requestFile(*forge.suite, forge.sender, 1000, &under);
        seeds.add(QStringLiteral("enrolment"), both);
        seeds.add(QStringLiteral("enrolment"), requestFile(*forge.suite, forge.sender, 1000));
        const SignedMembershipList list = firstList(*forge.suite, forge.receiver, 1000);
        seeds.add(QStringLiteral("enrolment"),
                  approve(*forge.suite, forge.receiver, list, parseRequest(both), "groups", 2000).welcomeFile);
    }

    for (const QByteArray &body : test::sampleChanges()) {
        seeds.add(QStringLiteral("change"), body);
        seeds.add(QStringLiteral("payload"), test::frame(FrameKind::Change, body));
    }
    const QByteArray whole = test::samplePayload();
    seeds.add(QStringLiteral("payload"), whole);

    const AuthorityOfSeeds authority;
    const SignedMembershipList first = firstList(*authority.suite, authority.identity, 1000);
    const SignedMembershipList second =
        nextList(*authority.suite, authority.identity, first, 2000, [&](MembershipList &list) {
            list.sites.push_back({test::idOf('a'),
                                  QStringLiteral("331102100201"),
                                  QStringLiteral("岙底村"),
                                  SiteRole::Station,
                                  authority.identity.site,
                                  QByteArray(32, 's'),
                                  QByteArray(32, 'a'),
                                  SiteState::Revoked,
                                  {{1, true, 12, Digest::fromBytes(QByteArray(32, 'h'))}, {4, false, 0, {}}}});
        });
    seeds.add(QStringLiteral("members"), first.body);
    seeds.add(QStringLiteral("members"), second.body);

    for (const QByteArray &plain : {QByteArray(), QByteArray("text"), whole, QByteArray("resident ").repeated(5000)}) {
        seeds.add(QStringLiteral("frame"), declared(plain, test::zstd(plain)));
        seeds.add(QStringLiteral("frame"), declared(plain, test::zstd(plain, 21)));
    }
    std::printf("%d seeds\n", seeds.count());
    return 0;
}
