#include "app/cli/initcommand.h"

#include "app/cli/kdfoptions.h"

#include <array>

namespace helin::cli {

namespace {

constexpr std::array options{
    OptionInfo{"role", nullptr, "township|station|county", QT_TRANSLATE_NOOP("Cli", "what the store is for")},
    OptionInfo{"name", nullptr, "NAME", QT_TRANSLATE_NOOP("Cli", "name of the station or township office")},
    OptionInfo{"code", nullptr, "CODE", QT_TRANSLATE_NOOP("Cli", "its 12-digit region code")},
    OptionInfo{"suite", nullptr, "intl|gm",
               QT_TRANSLATE_NOOP("Cli", "encryption of a township: intl (the usual) or gm (SM2, SM3, SM4)")},
    OptionInfo{"user", nullptr, "USER", QT_TRANSLATE_NOOP("Cli", "name of the first user")},
    kdfMemoryOption,
    kdfPassesOption,
};

SiteRole roleNamed(const QString &name)
{
    if (name == QLatin1String("township")) {
        return SiteRole::Township;
    }
    if (name == QLatin1String("county")) {
        return SiteRole::County;
    }
    if (name != QLatin1String("station")) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "The role is station, township or county.")});
    }
    return SiteRole::Station;
}

SuiteId suiteNamed(const QString &name, SiteRole role)
{
    if (name.isEmpty()) {
        return SuiteId::Intl;
    }
    const std::optional<SuiteId> suite = suiteByName(name);
    if (!suite || role == SiteRole::Station) {
        fail(ErrorKind::Usage,
             {QT_TRANSLATE_NOOP("Message", "The township chooses the encryption: intl or gm; a station follows it.")});
    }
    return *suite;
}

} // namespace

const CommandInfo &InitCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "init",
        .syntax = "--role township|station|county --name NAME --code CODE [--suite intl|gm] --user USER",
        .summary = QT_TRANSLATE_NOOP("Cli", "make a new store with its first user"),
        .options = options,
        .example = "HELIN_PASSWORD=… helin-cli --store st init --role station --name 岙底村 --code 330302103201 "
                   "--user 周敏",
        .inBatch = false};
    return info;
}

Outcome InitCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    SetUp setUp;
    setUp.folder = session.folder();
    setUp.role = roleNamed(arguments.required("role"));
    setUp.name = arguments.required("name");
    setUp.stationCode = arguments.required("code");
    setUp.suite = suiteNamed(arguments.value("suite"), setUp.role);
    setUp.user = arguments.required("user");
    setUp.password = session.password();
    setUp.cost = kdfCostOf(arguments);
    const std::unique_ptr<Workspace> made = Workspace::create(setUp, session.clock()).orThrow();
    const QString site = made->site().writer.site.toString();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("path"), setUp.folder},
                        {QStringLiteral("site"), site},
                        {QStringLiteral("code"), setUp.stationCode}},
            text(QT_TRANSLATE_NOOP("Cli", "The store of %1 is ready.")).arg(setUp.name),
            {}};
}

} // namespace helin::cli
