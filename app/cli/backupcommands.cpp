#include "app/cli/backupcommands.h"

#include "app/cli/recordjson.h"
#include "core/backup/backuprun.h"
#include "core/backup/restore.h"
#include "core/sync/putback.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace helin::cli {

namespace {

constexpr std::array backupOptions{
    OptionInfo{"output", "o", "FILE|DIR",
               QT_TRANSLATE_NOOP("Cli", "file or folder to write to; without it, to the places of the store")},
    OptionInfo{"if-due", nullptr, nullptr,
               QT_TRANSLATE_NOOP("Cli", "only when none was made today (for a task that runs at every log-in)")},
    OptionInfo{"second", nullptr, "DIR",
               QT_TRANSLATE_NOOP("Cli", "from now on put a copy of each automatic backup there; \"\" for none")},
    OptionInfo{"status", nullptr, nullptr, QT_TRANSLATE_NOOP("Cli", "only tell about the backups made so far")},
};

constexpr std::array restoreOptions{
    OptionInfo{"into", nullptr, "NEWDIR", QT_TRANSLATE_NOOP("Cli", "folder that does not exist yet")},
    OptionInfo{"code-file", nullptr, "FILE",
               QT_TRANSLATE_NOOP("Cli", "the code of the recovery sheet, typed or scanned, instead of a password")},
};

QString dayAndTime(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QJsonValue describedSuccess(const std::optional<BackupStatus::Success> &success)
{
    if (!success) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("time"), isoTime(success->at)},
                       {QStringLiteral("path"), success->path},
                       {QStringLiteral("bytes"), success->bytes},
                       {QStringLiteral("verified"), success->verified}};
}

QJsonValue describedFailure(const std::optional<BackupStatus::Failure> &failure)
{
    if (!failure) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("time"), isoTime(failure->at)},
                       {QStringLiteral("kind"), QString::fromLatin1(nameOf(failure->kind))},
                       {QStringLiteral("place"), failure->place},
                       {QStringLiteral("text"), failure->words().translated()}};
}

Outcome statusOutcome(const BackupStatus &status, qint64 now)
{
    QStringList lines;
    lines << (status.last ? text(QT_TRANSLATE_NOOP("Cli", "Last backup %1, checked: %2"))
                                .arg(dayAndTime(status.last->at), QDir::toNativeSeparators(status.last->path))
                          : text(QT_TRANSLATE_NOOP("Cli", "There is no backup yet.")));
    if (status.lastSecond) {
        lines << text(QT_TRANSLATE_NOOP("Cli", "In the second place %1: %2"))
                     .arg(dayAndTime(status.lastSecond->at), QDir::toNativeSeparators(status.lastSecond->path));
    }
    for (const auto &failure : {status.failure, status.secondFailure}) {
        if (failure) {
            lines << QStringLiteral("! %1 %2").arg(dayAndTime(failure->at), failure->words().translated());
        }
    }
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("last"), describedSuccess(status.last)},
                        {QStringLiteral("last_second"), describedSuccess(status.lastSecond)},
                        {QStringLiteral("failure"), describedFailure(status.failure)},
                        {QStringLiteral("second_failure"), describedFailure(status.secondFailure)},
                        {QStringLiteral("overdue"), status.isOverdue(now)},
                        {QStringLiteral("place"), status.places.first},
                        {QStringLiteral("second_place"), status.places.second}},
            lines.join(QLatin1Char('\n')),
            {}};
}

QJsonObject described(const BackupManifest &manifest)
{
    QJsonObject digests;
    for (auto digest = manifest.digests.begin(); digest != manifest.digests.end(); ++digest) {
        digests.insert(digest.key(), digest.value());
    }
    return {{QStringLiteral("site"), manifest.site.toString()},
            {QStringLiteral("name"), manifest.siteName},
            {QStringLiteral("time"), isoTime(manifest.at)},
            {QStringLiteral("changes"), manifest.logPosition},
            {QStringLiteral("log_entries"), manifest.auditHead.entries},
            {QStringLiteral("digests"), digests}};
}

} // namespace

const CommandInfo &BackupCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "backup",
        .syntax = "[-o FILE|DIR | --if-due] [--second DIR] [--status]",
        .summary = QT_TRANSLATE_NOOP("Cli", "make an encrypted backup of everything in one file and check it; without "
                                            "-o to the usual places, where old ones make room for new ones"),
        .options = backupOptions,
        .example = "helin-cli --store st backup -o /media/usb/岙底村.helinbak"};
    return info;
}

Outcome BackupCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    Workspace &workspace = session.workspace();
    const QString folder = workspace.store().folder();
    Connection &connection = workspace.store().connection();
    if (arguments.has("second")) {
        BackupPlaces places = BackupPlaces::load(connection, folder);
        places.second =
            arguments.value("second").isEmpty() ? QString() : QFileInfo(arguments.value("second")).absoluteFilePath();
        saveBackupPlaces(workspace.writes(), folder, places).orThrow();
    }
    const BackupStatus status = backupStatus(connection, folder);
    if (arguments.has("status")) {
        return statusOutcome(status, workspace.clock().nowMillis());
    }
    if (arguments.has("if-due") && !isBackupDue(status, BackupOccasion::Daily, workspace.clock())) {
        Outcome outcome = statusOutcome(status, workspace.clock().nowMillis());
        outcome.document.insert(QStringLiteral("made"), false);
        return outcome;
    }
    workspace.writes().require(QStringLiteral("backup.make"));
    BackupRun run{workspace.store(), workspace.writes().user(), workspace.clock()};
    BackupOutcome made;
    if (arguments.has("output")) {
        made = run.writeTo(arguments.required("output")).orThrow();
    } else {
        made = run.automatic(BackupOccasion::Daily).orThrow();
    }
    Outcome outcome;
    outcome.document = described(made.manifest);
    outcome.document.insert(QStringLiteral("made"), true);
    outcome.document.insert(QStringLiteral("path"), made.path);
    outcome.document.insert(QStringLiteral("bytes"), made.bytes);
    outcome.document.insert(QStringLiteral("verified"), true);
    outcome.document.insert(QStringLiteral("second_path"),
                            made.secondPath.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(made.secondPath));
    outcome.document.insert(QStringLiteral("removed"), QJsonArray::fromStringList(made.removed));
    outcome.text = text(QT_TRANSLATE_NOOP("Cli", "Backed up and checked: %1, %2 bytes, %3 changes"))
                       .arg(QDir::toNativeSeparators(made.path))
                       .arg(made.bytes)
                       .arg(made.manifest.logPosition);
    if (made.secondError) {
        outcome.exit = ExitCode::Refused;
        outcome.document.insert(
            QStringLiteral("second_error"),
            QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(nameOf(made.secondError->kind))},
                        {QStringLiteral("text"), made.secondError->line()}});
        outcome.problem = text(QT_TRANSLATE_NOOP("Cli", "The backup was made, but not in the second place. %1"))
                              .arg(made.secondError->line());
    }
    return outcome;
}

const CommandInfo &RestoreCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "restore",
        .syntax = "FILE --into NEWDIR [--code-file FILE]",
        .summary =
            QT_TRANSLATE_NOOP("Cli", "put a backup back into a new folder, with the passwords of that day; tells "
                                     "what comes back from other sites"),
        .options = restoreOptions,
        .example = "HELIN_PASSWORD=… helin-cli restore /media/usb/岙底村.helinbak --into st2",
        .inBatch = false};
    return info;
}

Outcome RestoreCommand::run(Session &session, const Arguments &arguments) const
{
    RestoreRequest request;
    request.file = arguments.word(0, "FILE");
    arguments.requireAtMost(1);
    request.into = arguments.required("into");
    request.user = session.options().user;
    request.withRecoveryCode = arguments.has("code-file");
    request.password = request.withRecoveryCode ? passwordIn(arguments.required("code-file")) : session.password();
    if (request.user.isEmpty()) {
        const QStringList users = backupUsers(request.file).orThrow();
        if (users.size() != 1) {
            fail(ErrorKind::Usage,
                 {QT_TRANSLATE_NOOP("Message", "This store has several users: say which one with --as.")});
        }
        request.user = users.constFirst();
    }
    const RestoreReport report = restoreBackup(request, session.clock()).orThrow();
    Outcome outcome;
    outcome.document = described(report.manifest);
    outcome.document.insert(QStringLiteral("store"), report.folder);
    std::optional<PutBack> state;
    if (!request.withRecoveryCode) {
        // Opening it makes it a working store: it goes on under a new incarnation from here.
        const auto workspace =
            Workspace::open(report.folder, request.user, request.password, session.clock()).orThrow();
        state = putBackState(workspace->writes(), workspace->exchange());
        outcome.document.insert(QStringLiteral("incarnation"), qint64{workspace->site().writer.incarnation});
    }
    outcome.document.insert(QStringLiteral("newer_entries_here"), report.newerEntries);
    QStringList lines{text(QT_TRANSLATE_NOOP("Cli", "Put back and checked: %1, as of %2, %3 changes"))
                          .arg(QDir::toNativeSeparators(report.folder), dayAndTime(report.manifest.at))
                          .arg(report.manifest.logPosition)};
    if (report.newerEntries > 0) {
        lines << text(QT_TRANSLATE_NOOP("Cli", "%1 acts were noted on this PC after the backup was made."))
                     .arg(report.newerEntries);
    }
    QJsonArray peers;
    if (state) {
        for (const PutBack::Peer &peer : state->peers) {
            const auto timeOrNull = [](qint64 millis) {
                return millis == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(isoTime(millis));
            };
            peers.append(QJsonObject{{QStringLiteral("site"), peer.site.toString()},
                                     {QStringLiteral("name"), peer.name},
                                     {QStringLiteral("last_acknowledged"), timeOrNull(peer.lastFromUs)},
                                     {QStringLiteral("last_received"), timeOrNull(peer.lastReceived)},
                                     {QStringLiteral("heard"), peer.heard}});
        }
        lines << state->words().translated();
    }
    outcome.document.insert(QStringLiteral("comes_back_from"), peers);
    if (request.withRecoveryCode) {
        lines << text(QT_TRANSLATE_NOOP("Cli", "Set a new password now with \"recovery use\"."));
    }
    outcome.text = lines.join(QLatin1Char('\n'));
    return outcome;
}

} // namespace helin::cli
