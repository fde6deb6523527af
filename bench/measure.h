#pragma once

#include <QJsonObject>
#include <QList>

#include <functional>

namespace helin::bench {

/// Time of one piece of work. Processor time is what to compare on a busy machine; on Windows both are the same.
struct Times
{
    double wallMs = 0;
    double processorMs = 0;

    Times &operator+=(const Times &other);
    [[nodiscard]] QJsonObject toJson() const;
};

Times timesOf(const std::function<void()> &work);

/// The largest amount of main memory this process has held so far, in bytes; 0 where the system does not tell.
qint64 peakMemory();

/// The value below which this share of the samples lies; 0 without samples.
double percentile(QList<double> samples, double share);

} // namespace helin::bench
