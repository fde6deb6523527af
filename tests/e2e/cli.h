#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace helin::test {

/// What one run of the program gave.
struct Ran
{
    int exit = -1;
    QByteArray out;
    QString problem; ///< standard error

    /// The one document on standard output; undefined when it is not exactly one.
    [[nodiscard]] QJsonValue json() const;
    /// One document per line.
    [[nodiscard]] QList<QJsonValue> documents() const;
};

/// A folder of its own and a "PC" of its own (high-water marks) in which the real program runs. Names hold Chinese and
/// blanks, as on real desks.
class Desk final
{
public:
    Desk();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Runs the program with exactly these words. `password` goes into the environment; a null one leaves it out.
    [[nodiscard]] Ran run(const QStringList &words, const QString &password = QStringLiteral("正确的密码 1"),
                          const QByteArray &input = {}) const;
    /// A new store with cheap passwords; its folder's path.
    QString makeStation(const QString &name, const QString &code, const QString &user = QStringLiteral("周敏")) const;
    QString makeTownship(const QString &name, const QString &code, const QString &user = QStringLiteral("陈立新"),
                         const QString &suite = {}) const;
    /// Runs on a store with --json and requires that it is done.
    QJsonValue done(const QString &store, const QStringList &words) const;
    /// The id that `add` gives.
    QString add(const QString &store, const QStringList &words) const;
    QProcess &prepare(QProcess &process) const;

private:
    QString make(const QString &role, const QString &name, const QString &code, const QString &user,
                 const QStringList &more = {}) const;

    QTemporaryDir m_folder;
};

} // namespace helin::test
