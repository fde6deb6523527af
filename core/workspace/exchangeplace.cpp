#include "core/workspace/exchangeplace.h"

#include "core/base/result.h"
#include "core/sync/bundleinspect.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace helin {

namespace {

constexpr int mostBundles = 2000;

bool liesOn(const QString &folder, const RemovableVolume &volume)
{
    const QString root = QDir::cleanPath(volume.rootPath);
    const QString path = QDir::cleanPath(folder);
    return path == root || path.startsWith(root.endsWith(QLatin1Char('/')) ? root : root + QLatin1Char('/'));
}

int countSuspicious(const QString &root)
{
    const QStringList patterns{QStringLiteral("*.lnk"), QStringLiteral("*.vbs"),      QStringLiteral("*.vbe"),
                               QStringLiteral("*.js"),  QStringLiteral("*.wsf"),      QStringLiteral("*.scr"),
                               QStringLiteral("*.exe"), QStringLiteral("*.bat"),      QStringLiteral("*.cmd"),
                               QStringLiteral("*.pif"), QStringLiteral("autorun.inf")};
    return int(QDir{root}.entryList(patterns, QDir::Files | QDir::Hidden | QDir::System).size());
}

void readBundles(ExchangePlace &place, const RecordId &site)
{
    QDirIterator files{place.folder, {QLatin1Char('*') + bundleSuffix}, QDir::Files};
    for (int i = 0; i < mostBundles && files.hasNext(); ++i) {
        const QString path = files.next();
        const auto front = attempt([&path] { return inspectBundle(path); });
        if (!front) {
            continue; // half copied, or no bundle at all: taking it in says why
        }
        const BundleHeader &header = front->header;
        if (header.receiverSite == site) {
            place.forUs.append({header.sender, header.senderName, header.number});
        } else if (header.sender.site != site) {
            ++place.forOthers;
        }
    }
    std::sort(place.forUs.begin(), place.forUs.end(), [](const LyingBundle &a, const LyingBundle &b) {
        return std::tuple(a.sender, a.number) < std::tuple(b.sender, b.number);
    });
}

} // namespace

bool operator==(const ExchangePlace &a, const ExchangePlace &b)
{
    const auto same = [](const LyingBundle &x, const LyingBundle &y) {
        return x.sender == y.sender && x.number == y.number;
    };
    const QString rootA = a.stick ? a.stick->rootPath : QString();
    const QString rootB = b.stick ? b.stick->rootPath : QString();
    return a.folder == b.folder && a.reachable == b.reachable && a.forOthers == b.forOthers &&
           a.suspicious == b.suspicious && rootA == rootB &&
           std::equal(a.forUs.begin(), a.forUs.end(), b.forUs.begin(), b.forUs.end(), same);
}

QString exchangeFolderName()
{
    return QStringLiteral("和邻交换");
}

ExchangePlace findExchangePlace(const QString &chosen, const RecordId &site,
                                const std::vector<RemovableVolume> &volumes)
{
    ExchangePlace place;
    place.folder = chosen;
    if (chosen.isEmpty() || !QFileInfo{chosen}.isDir()) {
        if (volumes.empty()) {
            return place;
        }
        place.folder = QDir{volumes.front().rootPath}.filePath(exchangeFolderName());
    }
    const auto stick = std::find_if(volumes.begin(), volumes.end(),
                                    [&place](const RemovableVolume &volume) { return liesOn(place.folder, volume); });
    if (stick != volumes.end()) {
        place.stick = *stick;
        place.suspicious = countSuspicious(stick->rootPath);
    }
    place.reachable = place.stick || QFileInfo{place.folder}.isDir();
    readBundles(place, site);
    return place;
}

int notTakenIn(const QList<LyingBundle> &bundles, LinkStore &links)
{
    return int(std::count_if(bundles.begin(), bundles.end(), [&links](const LyingBundle &bundle) {
        const Link link = links.link(bundle.sender.site);
        return bundle.sender.incarnation > link.receivedIncarnation ||
               (bundle.sender.incarnation == link.receivedIncarnation && bundle.number > link.receivedNumber);
    }));
}

} // namespace helin
