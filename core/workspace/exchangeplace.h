#pragma once

#include "core/base/platform.h"
#include "core/sync/linkstore.h"
#include "core/sync/version.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace helin {

/// A bundle that lies in a place for this site, as its front says. Nothing of it is proven.
struct LyingBundle
{
    WriterId sender;
    QString senderName;
    quint64 number = 0;
};

/// Where files are exchanged just now, and what lies there.
struct ExchangePlace
{
    QString folder;                       ///< empty when no place is known; need not exist yet on a stick
    std::optional<RemovableVolume> stick; ///< that the folder lies on
    bool reachable = false;               ///< the folder, or the stick on which it will be made
    QList<LyingBundle> forUs;
    int forOthers = 0;
    /// Files at the top of the stick by which viruses spread: shortcuts, scripts, programs that start by themselves.
    int suspicious = 0;

    friend bool operator==(const ExchangePlace &a, const ExchangePlace &b);
};

/// The folder on a stick that holds the files, so that the stick's other content stays apart.
[[nodiscard]] QString exchangeFolderName();

/// The chosen folder as long as it is there; else the first stick. Reads names and the fronts of bundles only, at most
/// 2000 of them; files that cannot be read are passed over. Asks devices: not for the GUI thread.
[[nodiscard]] ExchangePlace findExchangePlace(const QString &chosen, const RecordId &site,
                                              const std::vector<RemovableVolume> &volumes);

/// How many of the bundles have not been taken in yet, going by the numbers of what was. Belongs to the thread of the
/// links.
[[nodiscard]] int notTakenIn(const QList<LyingBundle> &bundles, LinkStore &links);

} // namespace helin
