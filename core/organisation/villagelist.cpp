#include "core/organisation/villagelist.h"

#include "core/base/pinyin.h"

#include <QFile>

#include <algorithm>

namespace helin {

namespace {

/// The word by which people call it: 新场村民委员会 → 新场村, 红卫社区居民委员会 → 红卫社区.
QString shortened(const QString &name)
{
    const std::pair<QString, QString> endings[] = {
        {QStringLiteral("农村社区村民委员会"), QStringLiteral("社区")},
        {QStringLiteral("社区居民委员会"), QStringLiteral("社区")},
        {QStringLiteral("村民委员会"), QStringLiteral("村")},
    };
    for (const auto &[ending, word] : endings) {
        if (name.endsWith(ending)) {
            return name.chopped(ending.size()) + word;
        }
    }
    return name;
}

/// Rank of a hit, 0 the best; -1 for none.
int rankOf(const VillageEntry &village, const QString &text)
{
    if (village.shortName.startsWith(text)) {
        return 0;
    }
    if (village.initials.startsWith(text, Qt::CaseInsensitive)) {
        return 1;
    }
    if (village.fullName.contains(text)) {
        return 2;
    }
    return text.size() >= 2 && village.code.endsWith(text) ? 3 : village.code.startsWith(text) ? 4 : -1;
}

} // namespace

const QList<VillageEntry> &villageList()
{
    static const QList<VillageEntry> villages = [] {
        QList<VillageEntry> read;
        QFile file{QStringLiteral(":/data/shiqiao-villages.csv")};
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
            return read;
        }
        // Our own file: two columns without quotes, tests/resources checks it.
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QString code = line.section(QLatin1Char(','), 0, 0).trimmed();
            const QString name = line.section(QLatin1Char(','), 1, 1).trimmed();
            const QString shortName = shortened(name);
            read.append({code, name, shortName, pinyinInitials(shortName)});
        }
        return read;
    }();
    return villages;
}

QString townshipOfVillage(const QString &stationCode)
{
    const QList<VillageEntry> &villages = villageList();
    const bool listed = std::any_of(villages.begin(), villages.end(),
                                    [&](const VillageEntry &village) { return village.code == stationCode; });
    return listed ? QStringLiteral("石桥镇") : QString();
}

QList<VillageEntry> findVillages(const QString &text, int limit)
{
    const QString wanted = text.trimmed();
    QList<std::pair<int, VillageEntry>> ranked;
    for (const VillageEntry &village : villageList()) {
        const int rank = wanted.isEmpty() ? 0 : rankOf(village, wanted);
        if (rank >= 0) {
            ranked.append({rank, village});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<VillageEntry> found;
    for (const auto &[rank, village] : std::as_const(ranked).first(std::min<qsizetype>(limit, ranked.size()))) {
        found.append(village);
    }
    return found;
}

} // namespace helin
