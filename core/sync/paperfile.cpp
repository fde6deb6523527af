#include "core/sync/paperfile.h"

#include "core/base/error.h"

#include <QFile>

namespace helin {

namespace {

constexpr qint64 largestPaper = 32 << 20;

} // namespace

QByteArray readPaper(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The file could not be read.")},
             {QT_TRANSLATE_NOOP("Message", "Check that it is where you think it is.")});
    }
    if (file.size() > largestPaper) {
        fail(ErrorKind::BundleDamaged, {QT_TRANSLATE_NOOP("Message", "This file is too large for what it should be.")});
    }
    return file.readAll();
}

} // namespace helin
