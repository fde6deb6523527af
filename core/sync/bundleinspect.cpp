#include "core/sync/bundleinspect.h"

#include "core/base/error.h"
#include "core/base/pinyin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace helin {

namespace {

constexpr qsizetype longestPart = 30;

/// A name as a part of a file name on any file system.
QString filePart(const QString &name)
{
    QString part;
    for (const QChar c : name) {
        if (c.unicode() >= 0x20 && !QStringLiteral("\\/:*?\"<>|").contains(c)) {
            part += c;
        }
    }
    part = part.simplified();
    if (part.size() > longestPart) {
        part.truncate(part.at(longestPart - 1).isHighSurrogate() ? longestPart - 1 : longestPart);
    }
    return part;
}

QString asciiPart(const QString &name)
{
    QString part;
    for (const QChar c : pinyinFull(name)) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber()) {
            part += c;
        }
    }
    return part.left(longestPart);
}

} // namespace

BundleInspection inspectBundle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Exception{Error{ErrorKind::Io,
                              {QT_TRANSLATE_NOOP("Message", "The bundle could not be read.")},
                              {},
                              {QT_TRANSLATE_NOOP("Message", "Check the stick or folder and try again.")},
                              {},
                              file.errorString()}};
    }
    return {readPreamble(file).header, static_cast<quint64>(file.size())};
}

QString bundleFileName(const BundleHeader &header, bool ascii)
{
    const QString day = header.created().toLocalTime().date().toString(Qt::ISODate);
    const QString number = QString::number(header.number);
    if (ascii) {
        return QStringList{day, asciiPart(header.senderName), asciiPart(header.receiverName), number}.join(
                   QLatin1Char('_')) +
               bundleSuffix;
    }
    return QStringLiteral("%1 %2 至 %3 第%4包")
               .arg(day, filePart(header.senderName), filePart(header.receiverName), number) +
           bundleSuffix;
}

QString unusedPath(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    QString candidate = dir.filePath(name);
    const QFileInfo info(candidate);
    for (int copy = 2; QFileInfo::exists(candidate); ++copy) {
        candidate = dir.filePath(
            QStringLiteral("%1 (%2).%3").arg(info.completeBaseName(), QString::number(copy), info.suffix()));
    }
    return candidate;
}

} // namespace helin
