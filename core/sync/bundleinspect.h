#pragma once

#include "core/sync/bundleheader.h"

#include <QString>

namespace helin {

/// What anyone who carries a bundle may read from it, without keys and without proof.
struct BundleInspection
{
    BundleHeader header;
    quint64 bytes = 0; ///< of the file
};

/// Reads the front of a bundle. Throws BundleDamaged if it is none, TooNew, or Io.
[[nodiscard]] BundleInspection inspectBundle(const QString &path);

/// The ending of bundle files, with the dot.
inline constexpr QLatin1String bundleSuffix{".helin"};

/// A file name that says what is inside: "2025-06-15 岙底村 至 白泉镇 第12包.helin". With `ascii`, for file systems
/// that garble Chinese names: "2025-06-15_aodicun_baiquanzhen_12.helin". Characters that FAT and NTFS forbid are left
/// out; at most 100 characters. The date is the sender's calendar day.
[[nodiscard]] QString bundleFileName(const BundleHeader &header, bool ascii = false);

/// `folder`/`name`, or with " (2)", " (3)" … before the ending if that file exists.
[[nodiscard]] QString unusedPath(const QString &folder, const QString &name);

} // namespace helin
