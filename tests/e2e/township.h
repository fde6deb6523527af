#pragma once

#include "e2e/cli.h"

#include <map>

namespace helin::test {

/// A township and two stations that know each other: three stores of the real program.
class Township final
{
public:
    static inline const QString codeA = QStringLiteral("330302103201");
    static inline const QString codeB = QStringLiteral("330302103202");

    /// The stations take the township's suite when they join.
    explicit Township(const QString &suite = {});

    Desk desk;
    QString township;
    QString a;
    QString b;

    /// Files that one export wrote, by the id of the site they are for.
    std::map<QString, QString> exported(const QString &store);
    /// The one file that a station's export wrote.
    QString exportedUp(const QString &station);
    /// Imports and requires that every file is merged.
    void take(const QString &store, const QString &file) const;
    /// Every import status of these files, and the exit code.
    struct Taken
    {
        int exit = -1;
        QStringList statuses;
        QJsonValue files;
    };
    [[nodiscard]] Taken import(const QString &store, const QStringList &files) const;
    /// Passes `verify` and gives its digests.
    [[nodiscard]] QJsonObject digests(const QString &store) const;
    [[nodiscard]] QString site(const QString &store) const;

    /// Every bundle ever written, with the store it was for.
    QList<std::pair<QString, QString>> bundles;

private:
    void enrol(const QString &station);

    std::map<QString, QString> m_storeOf; ///< store by site id
    int m_exports = 0;
};

/// The bytes of a file.
[[nodiscard]] QByteArray contentOf(const QString &path);
void write(const QString &path, const QByteArray &content);
/// A folder with all its files.
void copyFolder(const QString &from, const QString &to);
/// Whether a file holds this text as UTF-8 or UTF-16.
[[nodiscard]] bool holds(const QByteArray &content, const QString &text);

} // namespace helin::test
