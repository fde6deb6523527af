// helin-bench: how fast the program is, as ratios to the fastest that the same database can do. docs/performance.md.
#include "bench/phases.h"
#include "bench/report.h"
#include "core/storage/connection.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>

using namespace helin;
using namespace helin::bench;

namespace {

QTextStream &standardError()
{
    static QTextStream stream{stderr};
    return stream;
}

/// Runs one phase in a process of its own.
QJsonObject runApart(const QString &phase, const Scale &scale)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--phase"), phase, QStringLiteral("--folder"), scale.folder,
                   QStringLiteral("--records"), QString::number(scale.records), QStringLiteral("--stations"),
                   QString::number(scale.stations), QStringLiteral("--seed"), QString::number(scale.seed),
                   QStringLiteral("--months"), QString::number(scale.months)});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        fail(ErrorKind::Internal, {"The phase “%1” failed.", {phase}});
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject measure(Scale scale, const QStringList &phases, const QString &parent)
{
    const QTemporaryDir folder(QDir(parent).filePath(QStringLiteral("helin-bench-XXXXXX")));
    if (!folder.isValid()) {
        fail(ErrorKind::Io, {"No temporary folder could be made."});
    }
    scale.folder = folder.path();
    qputenv("HELIN_MACHINE_DIR", folder.filePath(QStringLiteral("machine")).toUtf8());
    QJsonObject figures{{QStringLiteral("records"), scale.records}, {QStringLiteral("stations"), scale.stations}};
    for (const QString &phase : phases) {
        standardError() << scale.records << ": " << phase << Qt::endl;
        figures.insert(phase, runApart(phase, scale));
    }
    return figures;
}

/// The phases named, and those that must come before them.
QStringList wantedPhases(const QString &only)
{
    const QStringList all = phaseNames();
    if (only.isEmpty()) {
        return all;
    }
    if (only == QLatin1String("merge")) {
        return all.mid(0, 3);
    }
    const qsizetype last = all.indexOf(only);
    if (last < 0) {
        fail(ErrorKind::Invalid,
             {"There is no phase “%1”. Phases: merge, %2.", {only, all.join(QStringLiteral(", "))}});
    }
    return all.mid(0, last + 1);
}

int run(const QCommandLineParser &options)
{
    Scale scale;
    scale.stations = options.value(QStringLiteral("stations")).toInt();
    scale.seed = options.value(QStringLiteral("seed")).toULongLong();
    scale.months = options.value(QStringLiteral("months")).toInt();
    if (options.isSet(QStringLiteral("phase"))) {
        scale.folder = options.value(QStringLiteral("folder"));
        scale.records = options.value(QStringLiteral("records")).toInt();
        QTextStream(stdout) << QJsonDocument(runPhase(options.value(QStringLiteral("phase")), scale)).toJson();
        return 0;
    }
    QStringList phases = wantedPhases(options.value(QStringLiteral("only")));
    QString sizes = options.value(QStringLiteral("records"));
    if (options.isSet(QStringLiteral("scale"))) {
        constexpr int recordsOfStation = 4000;
        scale.stations = options.value(QStringLiteral("scale")).toInt();
        sizes = QString::number(scale.stations * recordsOfStation);
    }
    if (scale.months > 0) {
        phases = {QStringLiteral("prepare"), QStringLiteral("months")};
    }
    QJsonArray scales;
    for (const QString &records : sizes.split(QLatin1Char(','))) {
        scale.records = records.toInt();
        if (scale.records < scale.stations || scale.stations < 1) {
            fail(ErrorKind::Invalid, {"Give at least one record for every station."});
        }
        scales.append(measure(scale, phases, options.value(QStringLiteral("folder"))));
    }
    if (scale.months > 0) {
        QTextStream(stdout) << QJsonDocument(scales).toJson() << Qt::endl;
        return std::all_of(
                   scales.begin(), scales.end(),
                   [](const QJsonValue &one) { return one[QLatin1String("months")][QLatin1String("right")].toBool(); })
                   ? 0
                   : 1;
    }
    QTextStream(stdout) << "page cipher: " << cipherName(fastestCipher()) << ", " << scale.stations << " stations\n"
                        << tableOf(scales) << Qt::endl;
    if (options.isSet(QStringLiteral("json"))) {
        const QJsonObject document{{QStringLiteral("cipher"), cipherName(fastestCipher())},
                                   {QStringLiteral("scales"), scales}};
        QFile file(options.value(QStringLiteral("json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0) {
            fail(ErrorKind::Io, {"The file of figures could not be written."});
        }
    }
    const bool wrong = std::any_of(scales.begin(), scales.end(), [](const QJsonValue &figures) {
        const QJsonValue check = figures[QLatin1String("check")];
        return check.isObject() && !check[QLatin1String("right")].toBool();
    });
    return wrong ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Measures merge, export, opening and search of a made-up township against a lower bound."));
    options.addHelpOption();
    options.addOptions({
        {QStringLiteral("records"), QStringLiteral("Sizes to measure, with commas."), QStringLiteral("N,…"),
         QStringLiteral("10000,100000")},
        {QStringLiteral("stations"), QStringLiteral("How many stations."), QStringLiteral("N"), QStringLiteral("25")},
        {QStringLiteral("scale"), QStringLiteral("N stations with 4,000 records each, instead of the two."),
         QStringLiteral("N")},
        {QStringLiteral("months"), QStringLiteral("Exchange so many months, with losses, and compare all digests."),
         QStringLiteral("N"), QStringLiteral("0")},
        {QStringLiteral("only"), QStringLiteral("Stop after this phase; “merge” stops after the first merge."),
         QStringLiteral("PHASE")},
        {QStringLiteral("json"), QStringLiteral("Also write all figures to this file."), QStringLiteral("FILE")},
        {QStringLiteral("seed"), QStringLiteral("Seed of the made-up people."), QStringLiteral("N"),
         QStringLiteral("1")},
        {QStringLiteral("folder"), QStringLiteral("Where the temporary stores lie: the disk that is measured."),
         QStringLiteral("DIR"), QDir::tempPath()},
        {QStringLiteral("phase"), QStringLiteral("Run one phase (used by the program itself)."),
         QStringLiteral("PHASE")},
    });
    options.process(application);
    try {
        return run(options);
    } catch (const Exception &exception) {
        standardError() << exception.error().what.english() << ' ' << exception.error().detail << Qt::endl;
        return 1;
    }
}
