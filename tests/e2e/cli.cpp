#include "e2e/cli.h"

#include <catch2/catch.hpp>

namespace helin::test {

QJsonValue Ran::json() const
{
    const QList<QJsonValue> all = documents();
    return all.size() == 1 ? all.constFirst() : QJsonValue(QJsonValue::Undefined);
}

QList<QJsonValue> Ran::documents() const
{
    QList<QJsonValue> found;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty()) {
            found << QJsonValue(QJsonDocument::fromJson(line).object());
        }
    }
    return found;
}

Desk::Desk()
{
    REQUIRE(m_folder.isValid());
}

QProcess &Desk::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HELIN_MACHINE_DIR"), path(QStringLiteral("本机")));
    environment.remove(QStringLiteral("HELIN_PASSWORD"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(HELIN_CLI));
    return process;
}

Ran Desk::run(const QStringList &words, const QString &password, const QByteArray &input) const
{
    QProcess process;
    prepare(process);
    if (!password.isNull()) {
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(QStringLiteral("HELIN_PASSWORD"), password);
        process.setProcessEnvironment(environment);
    }
    process.setArguments(words);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QString Desk::make(const QString &role, const QString &name, const QString &code, const QString &user,
                   const QStringList &more) const
{
    const QString folder = path(name + QStringLiteral(" 数据"));
    const Ran made = run(QStringList{"--store", folder, "--json", "init", "--role", role, "--name", name, "--code",
                                     code, "--user", user, "--kdf-memory-kib", "8", "--kdf-passes", "1"} +
                         more);
    INFO(made.problem.toStdString());
    REQUIRE(made.exit == 0);
    return folder;
}

QString Desk::makeStation(const QString &name, const QString &code, const QString &user) const
{
    return make(QStringLiteral("station"), name, code, user);
}

QString Desk::makeTownship(const QString &name, const QString &code, const QString &user, const QString &suite) const
{
    return make(QStringLiteral("township"), name, code, user,
                suite.isEmpty() ? QStringList() : QStringList{"--suite", suite});
}

QJsonValue Desk::done(const QString &store, const QStringList &words) const
{
    const Ran ran = run(QStringList{"--store", store, "--json"} + words);
    INFO(words.join(QLatin1Char(' ')).toStdString());
    INFO(ran.problem.toStdString());
    REQUIRE(ran.exit == 0);
    return ran.json();
}

QString Desk::add(const QString &store, const QStringList &words) const
{
    const QString id = done(store, QStringList{"add"} + words)["id"].toString();
    REQUIRE(id.size() == 36);
    return id;
}

} // namespace helin::test
