#include "app/cli/verifycommand.h"

#include "app/cli/logwarnings.h"
#include "core/sync/verify.h"

#include <QJsonArray>

namespace helin::cli {

const CommandInfo &VerifyCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "verify",
        .syntax = "",
        .summary = QT_TRANSLATE_NOOP("Cli", "check the whole store; equal digests of a station mean equal data"),
        .example = "helin-cli --store st --json verify"};
    return info;
}

Outcome VerifyCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    const VerifyReport report = verifyStore(session.workspace().writes());
    Outcome outcome;
    QJsonArray checks;
    QStringList lines;
    for (const VerifyCheck &check : report.checks) {
        checks.append(QJsonObject{{QStringLiteral("name"), check.name},
                                  {QStringLiteral("ok"), check.ok},
                                  {QStringLiteral("detail"), check.detail.english()}});
        QString line = (check.ok ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + check.what.translated();
        if (!check.detail.isEmpty()) {
            line += text(QT_TRANSLATE_NOOP("Cli", " (%1)")).arg(check.detail.translated());
        }
        lines << line;
    }
    QJsonObject digests;
    for (auto digest = report.digests.begin(); digest != report.digests.end(); ++digest) {
        const QString hex = QString::fromLatin1(digest->bytes().toByteArray().toHex());
        digests.insert(digest.key(), hex);
        lines << QStringLiteral("  %1  %2").arg(digest.key(), hex);
    }
    QJsonArray warnings;
    for (const LogWarning &warning : report.warnings) {
        warnings.append(describedWarning(session.workspace(), warning));
        lines << QStringLiteral("! %1").arg(warningText(session.workspace(), warning));
    }
    if (!report.ok()) {
        outcome.exit = ExitCode::Refused;
        outcome.problem =
            text(QT_TRANSLATE_NOOP("Cli", "The store is not in order. Restore the latest backup, or ask the "
                                          "township for what it holds of this station."));
    }
    outcome.document = {{QStringLiteral("ok"), report.ok()},
                        {QStringLiteral("checks"), checks},
                        {QStringLiteral("warnings"), warnings},
                        {QStringLiteral("digests"), digests}};
    outcome.text = lines.join(QLatin1Char('\n'));
    return outcome;
}

} // namespace helin::cli
