#include "app/cli/synccommands.h"

#include "app/cli/logwarnings.h"
#include "app/cli/recordjson.h"
#include "app/cli/sites.h"
#include "core/backup/backuprun.h"
#include "core/sync/bundleinspect.h"
#include "core/sync/putback.h"

#include <QJsonArray>

#include <array>

namespace helin::cli {

namespace {

constexpr std::array exportOptions{
    OptionInfo{"to", nullptr, "SITE", QT_TRANSLATE_NOOP("Cli", "only for this site, by id, name or code")},
    OptionInfo{"output", "o", "DIR", QT_TRANSLATE_NOOP("Cli", "folder or stick to write to")},
};

constexpr std::array importOptions{
    OptionInfo{"no-backup", nullptr, nullptr,
               QT_TRANSLATE_NOOP("Cli", "without the backup that is made first when the last is older than an hour")},
};

const char *statusName(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Merged:
        return "merged";
    case ImportStatus::Duplicate:
        return "duplicate";
    case ImportStatus::Waiting:
        return "waiting";
    case ImportStatus::Refused:
        return "refused";
    case ImportStatus::Skipped:
        return "skipped";
    }
    return "refused";
}

QString statusText(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Merged:
        return text(QT_TRANSLATE_NOOP("Cli", "taken in"));
    case ImportStatus::Duplicate:
        return text(QT_TRANSLATE_NOOP("Cli", "known already, nothing changed"));
    case ImportStatus::Waiting:
        return text(QT_TRANSLATE_NOOP("Cli", "waits for an earlier file"));
    case ImportStatus::Refused:
        return text(QT_TRANSLATE_NOOP("Cli", "refused, nothing changed"));
    case ImportStatus::Skipped:
        return text(QT_TRANSLATE_NOOP("Cli", "left, it is for another site"));
    }
    return {};
}

ExitCode exitOf(const ImportedBundle &bundle)
{
    switch (bundle.status) {
    case ImportStatus::Waiting:
        return ExitCode::Waiting;
    case ImportStatus::Refused:
        // One flipped bit in its front makes a bundle look like that of a newer program.
        return !bundle.error                             ? ExitCode::Refused
               : bundle.error->kind == ErrorKind::TooNew ? ExitCode::BadBundle
                                                         : exitCodeOf(bundle.error->kind);
    default:
        return ExitCode::Done;
    }
}

QJsonObject described(Workspace &workspace, const ImportedBundle &bundle)
{
    QJsonArray warnings;
    for (const LogWarning &warning : bundle.warnings) {
        warnings.append(describedWarning(workspace, warning));
    }
    return {{QStringLiteral("path"), bundle.path},
            {QStringLiteral("status"), QString::fromLatin1(statusName(bundle.status))},
            {QStringLiteral("reason"),
             bundle.error ? QJsonValue(QString::fromLatin1(nameOf(bundle.error->kind))) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("text"), bundle.error ? bundle.error->line() : QString()},
            {QStringLiteral("from"), bundle.from.isNull() ? QString() : bundle.from.toString()},
            {QStringLiteral("number"), qint64(bundle.number)},
            {QStringLiteral("applied"), bundle.applied},
            {QStringLiteral("already"), bundle.already},
            {QStringLiteral("kept_aside"), bundle.keptAside},
            {QStringLiteral("conflicts"), bundle.conflicts},
            {QStringLiteral("returned"), bundle.returned},
            {QStringLiteral("warnings"), warnings}};
}

QString lineOf(const ImportedBundle &bundle)
{
    QString line = QStringLiteral("%1: %2").arg(bundle.path, statusText(bundle.status));
    if (bundle.status == ImportStatus::Merged) {
        line += text(QT_TRANSLATE_NOOP("Cli", " (new %1, known %2, kept aside %3, to be checked %4)"))
                    .arg(bundle.applied)
                    .arg(bundle.already)
                    .arg(bundle.keptAside)
                    .arg(bundle.conflicts);
    }
    return line;
}

QJsonValue timeOrNull(qint64 millis)
{
    return millis == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(isoTime(millis));
}

} // namespace

const CommandInfo &SyncExportCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "sync export",
        .syntax = "[--to SITE] -o DIR",
        .summary = QT_TRANSLATE_NOOP("Cli", "write what the other sites do not have yet, one file for each"),
        .options = exportOptions,
        .example = "helin-cli --store st sync export -o /media/usb"};
    return info;
}

Outcome SyncExportCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    const QString folder = arguments.required("output");
    Exchange &exchange = session.workspace().exchange();
    QList<ExportedBundle> written;
    if (arguments.has("to")) {
        written.append(exchange.exportTo(siteCalled(exchange, arguments.required("to")).site, folder).orThrow());
    } else {
        written = exchange.exportAll(folder).orThrow();
    }
    QJsonArray files;
    QStringList lines;
    for (const ExportedBundle &bundle : written) {
        files.append(QJsonObject{{QStringLiteral("path"), bundle.path},
                                 {QStringLiteral("to"), bundle.to.toString()},
                                 {QStringLiteral("to_name"), bundle.toName},
                                 {QStringLiteral("number"), qint64(bundle.number)},
                                 {QStringLiteral("changes"), bundle.changes},
                                 {QStringLiteral("bytes"), bundle.bytes}});
        lines << text(QT_TRANSLATE_NOOP("Cli", "%1: for %2, number %3, %4 changes, %5 bytes"))
                     .arg(bundle.path, bundle.toName)
                     .arg(bundle.number)
                     .arg(bundle.changes)
                     .arg(bundle.bytes);
    }
    if (lines.isEmpty()) {
        lines << text(QT_TRANSLATE_NOOP("Cli", "There is no other site yet."));
    }
    return {ExitCode::Done, QJsonObject{{QStringLiteral("files"), files}}, lines.join(QLatin1Char('\n')), {}};
}

const CommandInfo &SyncImportCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "sync import",
        .syntax = "[--no-backup] FILE|DIR …",
        .summary = QT_TRANSLATE_NOOP("Cli", "take in files of other sites; files for others in a folder are left"),
        .options = importOptions,
        .example = "helin-cli --store tw --json sync import /media/usb"};
    return info;
}

namespace {

/// The automatic backup before an import. When it fails that is told, and the import goes on: it changes nothing or
/// everything by itself.
void backUpFirst(Workspace &workspace, Outcome &outcome, QStringList &lines)
{
    const auto made = BackupRun(workspace.store(), workspace.writes().user(), workspace.clock())
                          .automaticIfDue(BackupOccasion::BeforeImport);
    if (!made) {
        return;
    }
    if (made->ok()) {
        outcome.document.insert(QStringLiteral("backup"), QJsonObject{{QStringLiteral("path"), made->value().path}});
        return;
    }
    const Error &error = made->error();
    outcome.document.insert(QStringLiteral("backup"),
                            QJsonObject{{QStringLiteral("error"), QString::fromLatin1(nameOf(error.kind))},
                                        {QStringLiteral("text"), error.line()}});
    lines << text(QT_TRANSLATE_NOOP("Cli", "! The backup before taking in was not made. %1")).arg(error.line());
}

} // namespace

Outcome SyncImportCommand::run(Session &session, const Arguments &arguments) const
{
    (void)arguments.word(0, "FILE");
    Outcome outcome;
    QJsonArray files;
    QStringList lines;
    if (!arguments.has("no-backup")) {
        backUpFirst(session.workspace(), outcome, lines);
    }
    for (const ImportedBundle &bundle : session.workspace().exchange().importAll(arguments.words())) {
        files.append(described(session.workspace(), bundle));
        lines << lineOf(bundle);
        if (bundle.returned > 0) {
            lines << text(QT_TRANSLATE_NOOP("Cli", "  of these, %1 are own entries that have come back"))
                         .arg(bundle.returned);
        }
        for (const LogWarning &warning : bundle.warnings) {
            lines << QStringLiteral("  ! %1").arg(warningText(session.workspace(), warning));
        }
        const ExitCode gravest = graver(outcome.exit, exitOf(bundle));
        if (gravest != outcome.exit && bundle.error) {
            outcome.problem = QStringLiteral("%1: %2").arg(bundle.path, bundle.error->line());
        }
        outcome.exit = gravest;
    }
    if (lines.isEmpty()) {
        lines << text(QT_TRANSLATE_NOOP("Cli", "There are no files to take in."));
    }
    outcome.document.insert(QStringLiteral("files"), files);
    outcome.text = lines.join(QLatin1Char('\n'));
    return outcome;
}

const CommandInfo &SyncInspectCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "sync inspect",
        .syntax = "FILE",
        .summary = QT_TRANSLATE_NOOP("Cli", "tell from whom and for whom a file is; needs no store and proves nothing"),
        .example = "helin-cli sync inspect \"2026-11-21 岙底村 至 白泉镇 第12包.helin\""};
    return info;
}

Outcome SyncInspectCommand::run(Session &, const Arguments &arguments) const
{
    const QString path = arguments.word(0, "FILE");
    arguments.requireAtMost(1);
    const BundleInspection inspection = inspectBundle(path);
    const BundleHeader &header = inspection.header;
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("path"), path},
                        {QStringLiteral("version"), QStringLiteral("%1.%2").arg(header.major).arg(header.minor)},
                        {QStringLiteral("suite"), suiteName(header.suite)},
                        {QStringLiteral("from"), header.sender.site.toString()},
                        {QStringLiteral("from_name"), header.senderName},
                        {QStringLiteral("to"), header.receiverSite.toString()},
                        {QStringLiteral("to_name"), header.receiverName},
                        {QStringLiteral("number"), qint64(header.number)},
                        {QStringLiteral("base"), qint64(header.baseNumber)},
                        {QStringLiteral("created"), header.created().toString(Qt::ISODateWithMs)},
                        {QStringLiteral("bytes"), qint64(inspection.bytes)}},
            text(QT_TRANSLATE_NOOP("Cli", "From %1 to %2, number %3, follows number %4, written %5, %6 bytes"))
                .arg(header.senderName, header.receiverName)
                .arg(header.number)
                .arg(header.baseNumber)
                .arg(header.created().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                .arg(inspection.bytes),
            {}};
}

const CommandInfo &SyncStatusCommand::info() const
{
    static constexpr CommandInfo info{.name = "sync status",
                                      .syntax = "",
                                      .summary =
                                          QT_TRANSLATE_NOOP("Cli", "tell how far the exchange with each site is"),
                                      .example = "helin-cli --store st --json sync status"};
    return info;
}

Outcome SyncStatusCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    Workspace &workspace = session.workspace();
    Exchange &exchange = workspace.exchange();
    QJsonArray peers;
    QStringList lines{QStringLiteral("%1 (%2)").arg(workspace.site().name, workspace.stationCode())};
    if (!exchange.isEnrolled()) {
        lines << text(QT_TRANSLATE_NOOP("Cli", "Not registered with a township yet."));
    }
    for (const MemberSite &peer : exchange.isEnrolled() ? exchange.peers() : QList<MemberSite>()) {
        const Link link = exchange.links().link(peer.site);
        const qint64 open = exchange.unacknowledged(peer.site);
        peers.append(QJsonObject{{QStringLiteral("site"), peer.site.toString()},
                                 {QStringLiteral("name"), peer.name},
                                 {QStringLiteral("sent"), qint64(link.sentNumber)},
                                 {QStringLiteral("acknowledged"), qint64(link.ackedNumber)},
                                 {QStringLiteral("received"), qint64(link.receivedNumber)},
                                 {QStringLiteral("last_received"), timeOrNull(link.receivedAt)},
                                 {QStringLiteral("unacknowledged_changes"), open}});
        lines << text(
                     QT_TRANSLATE_NOOP("Cli", "  %1: sent %2, receipt for %3, received %4, without receipt %5 changes"))
                     .arg(peer.name)
                     .arg(link.sentNumber)
                     .arg(link.ackedNumber)
                     .arg(link.receivedNumber)
                     .arg(open);
    }
    QJsonArray warnings;
    for (const LogWarning &warning : exchange.logHeads().warnings()) {
        warnings.append(describedWarning(workspace, warning));
        lines << QStringLiteral("! %1").arg(warningText(workspace, warning));
    }
    QJsonValue putBack(QJsonValue::Null);
    if (const auto state = putBackState(workspace.writes(), exchange)) {
        putBack = QJsonObject{{QStringLiteral("time"), isoTime(state->at)},
                              {QStringLiteral("backup_time"), timeOrNull(state->backupAt)},
                              {QStringLiteral("missing_entries"), state->missingEntries},
                              {QStringLiteral("complete"), state->isComplete()}};
        lines << state->words().translated();
    }
    QJsonValue takenOff(QJsonValue::Null);
    if (const auto state = exchange.takenOff()) {
        takenOff = QJsonObject{{QStringLiteral("last_counted"), qint64(state->lastCounted)},
                               {QStringLiteral("later"), state->later},
                               {QStringLiteral("text"), state->words().translated()}};
        lines << QStringLiteral("! %1").arg(state->words().translated()) << state->advice().translated();
    }
    const qint64 conflicts = workspace.conflicts().count();
    const qint64 held = exchange.links().heldCount();
    lines << text(QT_TRANSLATE_NOOP("Cli", "To be checked: %1, kept aside: %2")).arg(conflicts).arg(held);
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("site"), workspace.site().writer.site.toString()},
                        {QStringLiteral("name"), workspace.site().name},
                        {QStringLiteral("code"), workspace.stationCode()},
                        {QStringLiteral("enrolled"), exchange.isEnrolled()},
                        {QStringLiteral("peers"), peers},
                        {QStringLiteral("conflicts"), conflicts},
                        {QStringLiteral("kept_aside"), held},
                        {QStringLiteral("warnings"), warnings},
                        {QStringLiteral("taken_off"), takenOff},
                        {QStringLiteral("put_back"), putBack}},
            lines.join(QLatin1Char('\n')),
            {}};
}

} // namespace helin::cli
