#include "app/cli/transfercommand.h"

#include "core/base/dateinput.h"
#include "core/residents/residents.h"

#include <array>

namespace helin::cli {

namespace {

constexpr std::array transferOptions{
    OptionInfo{"to", nullptr, "VILLAGE", QT_TRANSLATE_NOOP("Cli", "station code or name of the other village")},
    OptionInfo{"on", nullptr, "DATE", QT_TRANSLATE_NOOP("Cli", "the day; today unless given")},
};

/// A village may have several PCs on the list; they all stand for it.
MemberSite villageCalled(Exchange &exchange, const QString &text)
{
    for (const MemberSite &site : exchange.roster().list.sites) {
        if (site.role == SiteRole::Station && (site.stationCode == text || site.name == text)) {
            return site;
        }
    }
    fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no village \"%1\" in this township."), {text}});
}

} // namespace

const CommandInfo &TransferCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "transfer",
        .syntax = "RESIDENT --to VILLAGE [--on DATE]",
        .summary = QT_TRANSLATE_NOOP("Cli", "pass a person on to another village of the township"),
        .options = transferOptions,
        .example = "helin-cli --store township transfer 0197a1b2-… --to 农丰村 --on 2026-03-01"};
    return info;
}

Outcome TransferCommand::run(Session &session, const Arguments &arguments) const
{
    const RecordId id = RecordId::parse(arguments.word(0, "RESIDENT")).value_or(RecordId());
    arguments.requireAtMost(1);
    Workspace &workspace = session.workspace();
    QDate on = workspace.clock().today();
    if (arguments.has("on")) {
        const auto day = parseDateInput(arguments.value("on"), on);
        if (!day) {
            fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "This is no date.")});
        }
        on = *day;
    }
    const MemberSite village = villageCalled(workspace.exchange(), arguments.value("to"));
    const ChangeSet changes =
        Residents{workspace.writes()}.transfer(Ref<Resident>(id), village.stationCode, village.name, on).orThrow();
    RecordId arrived;
    for (const ChangedRecord &changed : changes.records) {
        if (changed.type == RecordNumber<Resident>::value && changed.id != id) {
            arrived = changed.id;
        }
    }
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), arrived.toString()}, {QStringLiteral("closed"), id.toString()}},
            text(QT_TRANSLATE_NOOP("Cli", "Passed on to %1.")).arg(village.name),
            {}};
}

} // namespace helin::cli
