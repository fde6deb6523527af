#include "bench/report.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace helin::bench {

namespace {

class Line final
{
public:
    explicit Line(const QString &label) : m_text{label.leftJustified(44)} {}
    Line &add(const QString &cell)
    {
        m_text += cell.rightJustified(16);
        return *this;
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

QString fixed(double value, int digits)
{
    return QString::number(value, 'f', digits);
}

QString megabytes(const QJsonValue &bytes)
{
    return bytes.toDouble() > 0 ? fixed(bytes.toDouble() / 1e6, 1) + QStringLiteral(" MB") : QStringLiteral("-");
}

/// Nothing for a phase that was left out.
QString time(const QJsonObject &scale, const char *phase, const char *work)
{
    const QJsonObject times = scale[QLatin1String(phase)][QLatin1String(work)].toObject();
    return times.isEmpty() ? QStringLiteral("-")
                           : fixed(times[QLatin1String("ms")].toDouble(), 0) + QStringLiteral(" ms");
}

QString ratio(const QJsonObject &scale, const char *round, const char *bound, const char *kind)
{
    const double above = scale[QLatin1String(round)][QLatin1String("merge")][QLatin1String(kind)].toDouble();
    const double below = scale[QLatin1String(bound)][QLatin1String("bound")][QLatin1String(kind)].toDouble();
    return below > 0 ? fixed(above / below, 2) + QStringLiteral(" x") : QStringLiteral("-");
}

QString perChange(const QJsonObject &scale, const char *phase)
{
    const QJsonObject figures = scale[QLatin1String(phase)].toObject();
    const double changes = figures[QLatin1String("changes")].toDouble();
    return changes > 0 ? fixed(figures[QLatin1String("bundle_bytes")].toDouble() / changes, 0) + QStringLiteral(" B")
                       : QStringLiteral("-");
}

QString answered(const QJsonObject &scale, const char *what)
{
    const QJsonObject figures = scale[QLatin1String("queries")][QLatin1String(what)].toObject();
    return figures.isEmpty() ? QStringLiteral("-")
                             : fixed(figures[QLatin1String("p50_ms")].toDouble(), 1) + QStringLiteral(" / ") +
                                   fixed(figures[QLatin1String("p95_ms")].toDouble(), 1);
}

QString endState(const QJsonObject &scale)
{
    const QJsonObject check = scale[QLatin1String("check")].toObject();
    if (check.isEmpty()) {
        return QStringLiteral("-");
    }
    return check[QLatin1String("right")].toBool() ? QStringLiteral("right") : QStringLiteral("WRONG");
}

} // namespace

QString tableOf(const QJsonArray &scales)
{
    QStringList lines;
    const auto row = [&](const char *label, const std::function<QString(const QJsonObject &)> &cell) {
        Line line{QString::fromLatin1(label)};
        for (const QJsonValue &scale : scales) {
            line.add(cell(scale.toObject()));
        }
        lines << line.text();
    };
    row("records", [](const QJsonObject &s) { return QString::number(s[QLatin1String("records")].toInt()); });
    row("first export, all stations", [](const QJsonObject &s) { return time(s, "prepare", "export"); });
    row("  bundle bytes a record", [](const QJsonObject &s) { return perChange(s, "prepare"); });
    row("first merge", [](const QJsonObject &s) { return time(s, "merge1", "merge"); });
    row("  lower bound", [](const QJsonObject &s) { return time(s, "bound1", "bound"); });
    row("  ratio (time)", [](const QJsonObject &s) { return ratio(s, "merge1", "bound1", "ms"); });
    row("  ratio (processor time)", [](const QJsonObject &s) { return ratio(s, "merge1", "bound1", "cpu_ms"); });
    row("  peak memory",
        [](const QJsonObject &s) { return megabytes(s[QLatin1String("merge1")][QLatin1String("memory_peak_bytes")]); });
    row("second export, 5 % edited", [](const QJsonObject &s) { return time(s, "edit", "export"); });
    row("  bundle bytes an edit", [](const QJsonObject &s) { return perChange(s, "edit"); });
    row("second merge", [](const QJsonObject &s) { return time(s, "merge2", "merge"); });
    row("  lower bound", [](const QJsonObject &s) { return time(s, "bound2", "bound"); });
    row("  ratio (time)", [](const QJsonObject &s) { return ratio(s, "merge2", "bound2", "ms"); });
    row("  ratio (processor time)", [](const QJsonObject &s) { return ratio(s, "merge2", "bound2", "cpu_ms"); });
    row("  peak memory",
        [](const QJsonObject &s) { return megabytes(s[QLatin1String("merge2")][QLatin1String("memory_peak_bytes")]); });
    row("store",
        [](const QJsonObject &s) { return megabytes(s[QLatin1String("merge2")][QLatin1String("store_bytes")]); });
    row("open (without the password's cost)", [](const QJsonObject &s) { return time(s, "queries", "open"); });
    row("first page, ms (p50 / p95)", [](const QJsonObject &s) { return answered(s, "first_page"); });
    row("find by two characters of the name, ms", [](const QJsonObject &s) { return answered(s, "search_name"); });
    row("find by initials, ms", [](const QJsonObject &s) { return answered(s, "search_initials"); });
    row("find by the end of a phone number, ms", [](const QJsonObject &s) { return answered(s, "search_phone"); });
    row("end state", endState);
    return lines.join(QLatin1Char('\n'));
}

} // namespace helin::bench
