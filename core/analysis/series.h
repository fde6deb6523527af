#pragma once

#include "core/analysis/analysisrepository.h"
#include "core/organisation/figure.h"
#include "core/storage/recordreader.h"

namespace helin {

/// One bar or point of a chart. `figure.query` opens the records behind it; for a share those of the whole.
struct ChartPoint
{
    QDate month;          ///< first day of the month, for series over time
    Figure figure;        ///< its label names the bar, for series over kinds
    bool running = false; ///< the month is not over: drawn lighter
};

/// Numbers for a chart or the table behind it.
struct ChartSeries
{
    Message name;
    QList<ChartPoint> points;

    [[nodiscard]] qint64 total() const
    {
        qint64 sum = 0;
        for (const ChartPoint &point : points) {
            sum += point.figure.value;
        }
        return sum;
    }
};

/// The series of the workbench. An empty `station` means all stations of the store. Belongs to the reader's thread.
class Series final
{
public:
    explicit Series(RecordReader &reader) : m_reader{reader}, m_repository{reader.connection()} {}

    /// Disputes received and hazards found, month by month, up to the month of `today`; months without any are nought.
    [[nodiscard]] QList<ChartSeries> monthly(QDate today, const QString &station = {}, int months = 12);
    /// Disputes received in the year of `today` by kind, most first: the first `top` and the rest as one bar.
    [[nodiscard]] ChartSeries disputeKinds(QDate today, const QString &station = {}, int top = 5);
    /// Of the disputes whose limit ended in a month, those settled by then; in the running month up to today. Months
    /// without any have no share.
    [[nodiscard]] ChartSeries settledInTime(QDate today, const QString &station = {}, int months = 6);

private:
    [[nodiscard]] ChartSeries monthlyOf(Message name, const RecordType &type, const QString &dateField, QDate today,
                                        const QString &station, int months);

    RecordReader &m_reader;
    AnalysisRepository m_repository;
};

} // namespace helin
