#include "bench/measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace helin::bench {

Times &Times::operator+=(const Times &other)
{
    wallMs += other.wallMs;
    processorMs += other.processorMs;
    return *this;
}

QJsonObject Times::toJson() const
{
    return {{QStringLiteral("ms"), std::round(wallMs * 10) / 10},
            {QStringLiteral("cpu_ms"), std::round(processorMs * 10) / 10}};
}

Times timesOf(const std::function<void()> &work)
{
    QElapsedTimer wall;
    const std::clock_t before = std::clock();
    wall.start();
    work();
    return {double(wall.nsecsElapsed()) / 1e6, double(std::clock() - before) * 1000 / CLOCKS_PER_SEC};
}

qint64 peakMemory()
{
#ifdef Q_OS_LINUX
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
            }
        }
    }
#endif
    return 0;
}

double percentile(QList<double> samples, double share)
{
    if (samples.isEmpty()) {
        return 0;
    }
    std::sort(samples.begin(), samples.end());
    return samples[std::min(samples.size() - 1, qsizetype(share * double(samples.size())))];
}

} // namespace helin::bench
