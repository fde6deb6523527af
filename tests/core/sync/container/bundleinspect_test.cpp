#include "core/sync/bundleinspect.h"
#include "fixture.h"

using namespace helin;
using namespace helin::test;

TEST_CASE("A courier reads from whom, to whom, which number and how large, without any key")
{
    Link link;
    const BundleFile file = link.write("payload");
    const BundleInspection seen = inspectBundle(link.path);
    CHECK(seen.header.senderName == QStringLiteral("岙底村一号机"));
    CHECK(seen.header.receiverName == QStringLiteral("白泉镇"));
    CHECK(seen.header.number == 12);
    CHECK(seen.bytes == file.bytes);
    CHECK(!contentOf(link.path).contains("payload"));
}

TEST_CASE("Files that are no bundles are told in words")
{
    Link link;
    for (const QByteArray &content : {QByteArray(), QByteArray("PK\x03\x04 something else"), QByteArray(100'000, 0),
                                      QByteArray("\x89HELIN\r\n\x1a\n\0", 11), QByteArray("\x89HELIN\n\x1a\n\0", 10)}) {
        replace(link.path, content);
        CHECK(kindOf([&] { (void)inspectBundle(link.path); }) == ErrorKind::BundleDamaged);
    }
    CHECK(kindOf([&] { (void)inspectBundle(link.dir.filePath(QStringLiteral("none"))); }) == ErrorKind::Io);
    CHECK(kindOf([&] { (void)inspectBundle(link.dir.path()); }) == ErrorKind::Io);
}

TEST_CASE("File names say date, sender, receiver and number, and stay legal on a stick")
{
    Link link;
    BundleHeader header = link.header();
    CHECK(bundleFileName(header) == QStringLiteral("2025-06-15 岙底村一号机 至 白泉镇 第12包.helin"));
    const QString ascii = bundleFileName(header, true);
    CHECK(ascii.startsWith(QStringLiteral("2025-06-15_")));
    CHECK(ascii.endsWith(QStringLiteral("_baiquanzhen_12.helin")));
    for (const QChar c : ascii) {
        CHECK(c.unicode() < 0x80);
    }
    header.senderName = QStringLiteral("a/b\\c:*?\"<>| ..") + QString(100, QLatin1Char('x'));
    const QString cleaned = bundleFileName(header);
    for (const char *bad : {"/", "\\", ":", "*", "?", "\"", "<", ">", "|"}) {
        CHECK(!cleaned.contains(QLatin1String(bad)));
    }
    CHECK(cleaned.size() <= 100);
    header.senderName = QString(29, QLatin1Char('x')) + QString::fromUtf8("𬭚");
    CHECK(bundleFileName(header).toUtf8().count('?') == 0);
}

TEST_CASE("A second bundle of the same name gets another one")
{
    Link link;
    const QString name = QStringLiteral("第12包.helin");
    const QString first = unusedPath(link.dir.path(), name);
    CHECK(first == link.dir.filePath(name));
    replace(first, "x");
    const QString second = unusedPath(link.dir.path(), name);
    CHECK(second == link.dir.filePath(QStringLiteral("第12包 (2).helin")));
    replace(second, "x");
    CHECK(unusedPath(link.dir.path(), name) == link.dir.filePath(QStringLiteral("第12包 (3).helin")));
}
