#include "e2e/township.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace helin::test {

Township::Township(const QString &suite)
    : township{desk.makeTownship("白泉镇", "330302103000", QStringLiteral("陈立新"), suite)}
    , a{desk.makeStation("岙底村", codeA)}
    , b{desk.makeStation("石桥社区", codeB, "林秀")}
{
    for (const QString &store : {township, a, b}) {
        m_storeOf[site(store)] = store;
    }
    enrol(a);
    enrol(b);
}

QString Township::site(const QString &store) const
{
    return desk.done(store, {"sync", "status"})["site"].toString();
}

void Township::enrol(const QString &station)
{
    const QString request = desk.path(QStringLiteral("申请 %1").arg(m_exports));
    const QString welcome = desk.path(QStringLiteral("回复 %1").arg(m_exports++));
    const QJsonValue asked = desk.done(station, {"enroll", "request", "-o", request});
    const QJsonValue approved = desk.done(
        township, {"enroll", "approve", request, "-o", welcome, "--fingerprint", asked["fingerprint"].toString()});
    CHECK(approved["site"] == asked["site"]);
    CHECK(approved["request_fingerprint"] == asked["fingerprint"]);
    desk.done(station, {"enroll", "accept", welcome, "--fingerprint", approved["fingerprint"].toString()});
}

std::map<QString, QString> Township::exported(const QString &store)
{
    const QString folder = desk.path(QStringLiteral("U 盘 %1").arg(m_exports++));
    std::map<QString, QString> files;
    for (const QJsonValue &file : desk.done(store, {"sync", "export", "-o", folder})["files"].toArray()) {
        const QString path = file["path"].toString();
        CHECK(QFileInfo(path).size() == file["bytes"].toInteger());
        files[file["to"].toString()] = path;
        bundles.append({m_storeOf.at(file["to"].toString()), path});
    }
    return files;
}

QString Township::exportedUp(const QString &station)
{
    const std::map<QString, QString> files = exported(station);
    REQUIRE(files.size() == 1);
    return files.begin()->second;
}

Township::Taken Township::import(const QString &store, const QStringList &files) const
{
    const Ran ran = desk.run(QStringList{"--store", store, "--json", "sync", "import"} + files);
    Taken taken{ran.exit, {}, ran.json()["files"]};
    for (const QJsonValue &file : taken.files.toArray()) {
        taken.statuses << file["status"].toString();
    }
    UNSCOPED_INFO(ran.out.toStdString());
    return taken;
}

void Township::take(const QString &store, const QString &file) const
{
    const Taken taken = import(store, {file});
    REQUIRE(taken.exit == 0);
    REQUIRE(taken.statuses == QStringList{"merged"});
}

QJsonObject Township::digests(const QString &store) const
{
    const QJsonValue report = desk.done(store, {"verify"});
    CHECK(report["ok"] == true);
    CHECK(report["checks"].toArray().size() > 3);
    return report["digests"].toObject();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    REQUIRE(QDir().mkpath(to));
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files)) {
        REQUIRE(QFile::copy(file.filePath(), to + QLatin1Char('/') + file.fileName()));
    }
}

bool holds(const QByteArray &content, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return content.contains(text.toUtf8()) || content.contains(wide);
}

} // namespace helin::test
