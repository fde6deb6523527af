#pragma once

#include <QByteArray>
#include <QString>

namespace helin {

/// Reads a file of enrolment (request, welcome, list of sites): at most 32 MiB. Throws Io or BundleDamaged.
[[nodiscard]] QByteArray readPaper(const QString &path);

} // namespace helin
