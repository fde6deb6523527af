#pragma once

#include "core/base/id.h"
#include "core/security/suite.h"

#include <QString>

namespace helin {

/// Where a site stands in the tree. The numbers stand in signed files and never change.
enum class SiteRole : quint8 { Station = 1, Township = 2, County = 3 };

/// Who this installation is: one site, with the private keys that never leave it. Serialised, it is stored inside the
/// encrypted database and nowhere else.
struct SiteIdentity
{
    SuiteId suite = SuiteId::Intl;
    RecordId site;
    QString stationCode; ///< of the station, township or county it works for, as in the organisation records
    QString name;        ///< what people call this installation, 1 to 60 characters
    SiteRole role = SiteRole::Station;
    KeyPair signing;
    KeyPair agreement;

    /// A new identity with new keys.
    [[nodiscard]] static SiteIdentity make(Suite &suite, const RecordId &site, const QString &stationCode,
                                           const QString &name, SiteRole role);

    [[nodiscard]] SecretBytes serialised() const;
    /// Throws ErrorKind::Damaged for bytes that serialised() did not write.
    [[nodiscard]] static SiteIdentity parse(QByteArrayView bytes);
};

/// Limits on what a file may claim about a site, in bytes of UTF-8.
struct SiteLimits
{
    static constexpr quint64 stationCode = 32;
    static constexpr quint64 name = 240;
    static constexpr quint64 key = 128;
    static constexpr quint64 signature = 128;
};

/// One line of visible characters: no line breaks, no control or direction marks that would make a name show as
/// another.
[[nodiscard]] bool isPlainLine(const QString &text);

/// Throws ErrorKind::Invalid when code or name are empty, too long for a file or no plain line.
void requireSiteTexts(const QString &stationCode, const QString &name);

} // namespace helin
