#include "app/cli/enrolcommands.h"

#include "app/cli/sites.h"

#include <QJsonArray>

#include <array>
#include <limits>

namespace helin::cli {

namespace {

constexpr std::array outputOption{
    OptionInfo{"output", "o", "FILE", QT_TRANSLATE_NOOP("Cli", "file to write")},
};
constexpr OptionInfo fingerprintOption{"fingerprint", nullptr, "CODE",
                                       QT_TRANSLATE_NOOP("Cli", "check code as told by phone; must agree")};
constexpr std::array requestOptions{
    outputOption[0],
    OptionInfo{"again", nullptr, nullptr,
               QT_TRANSLATE_NOOP("Cli", "although registered: to be let in anew by a township that has a new PC")},
};
constexpr std::array approveOptions{
    outputOption[0],
    fingerprintOption,
    OptionInfo{"replaces", nullptr, "SITE",
               QT_TRANSLATE_NOOP("Cli", "PC of the same station whose place it takes: that one is taken off the list, "
                                        "and all data of the station is written beside the welcome")},
};
constexpr std::array acceptOptions{fingerprintOption};
constexpr std::array listOptions{
    OptionInfo{"output", "o", "FILE", QT_TRANSLATE_NOOP("Cli", "also write the signed list of sites to this file")},
};
constexpr std::array revokeOptions{
    OptionInfo{"after", nullptr, "N", QT_TRANSLATE_NOOP("Cli", "number of its last change that still counts")},
};

QJsonObject described(const EnrolmentDesk::Paper &paper)
{
    return {{QStringLiteral("path"), paper.path},
            {QStringLiteral("site"), paper.site.toString()},
            {QStringLiteral("name"), paper.name},
            {QStringLiteral("code"), paper.stationCode},
            {QStringLiteral("fingerprint"), paper.fingerprint}};
}

/// Of a site that was taken off: the last change of its newest incarnation that counts.
QJsonValue lastCounted(const MemberSite &site)
{
    if (site.state == SiteState::Active) {
        return QJsonValue::Null;
    }
    return site.incarnations.empty() ? qint64{0} : qint64(site.incarnations.back().lastSeq);
}

const char *roleName(SiteRole role)
{
    switch (role) {
    case SiteRole::Station:
        return "station";
    case SiteRole::Township:
        return "township";
    case SiteRole::County:
        return "county";
    }
    return "station";
}

} // namespace

const CommandInfo &EnrolRequestCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "enroll request",
        .syntax = "-o FILE [--again]",
        .summary = QT_TRANSLATE_NOOP("Cli", "at a new station: write the request to be registered"),
        .options = requestOptions,
        .example = "helin-cli --store st enroll request -o 登记申请.helin-request"};
    return info;
}

Outcome EnrolRequestCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    const EnrolmentDesk::Paper paper =
        session.workspace().enrolment().request(arguments.required("output"), arguments.has("again")).orThrow();
    return {ExitCode::Done,
            described(paper),
            text(QT_TRANSLATE_NOOP("Cli", "Request written: %1\nCheck code: %2\nGive the file to the township and read "
                                          "the code to it by phone."))
                .arg(paper.path, paper.fingerprint),
            {}};
}

const CommandInfo &EnrolApproveCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "enroll approve",
        .syntax = "REQUEST -o FILE [--fingerprint CODE] [--replaces SITE]",
        .summary = QT_TRANSLATE_NOOP("Cli", "at the township: register the site and write its welcome"),
        .options = approveOptions,
        .example = "helin-cli --store tw enroll approve 登记申请.helin-request -o 登记回复.helin-welcome"};
    return info;
}

Outcome EnrolApproveCommand::run(Session &session, const Arguments &arguments) const
{
    const QString request = arguments.word(0, "REQUEST");
    arguments.requireAtMost(1);
    EnrolmentDesk &desk = session.workspace().enrolment();
    const EnrolmentDesk::Paper asked = desk.inspectRequest(request).orThrow();
    EnrolmentDesk::Approving approving{arguments.value("fingerprint")};
    if (arguments.has("replaces")) {
        approving.replaces = siteCalled(session.workspace().exchange(), arguments.required("replaces")).site;
    }
    const EnrolmentDesk::Paper paper = desk.approve(request, arguments.required("output"), approving).orThrow();
    QJsonObject document = described(paper);
    document.insert(QStringLiteral("request_fingerprint"), asked.fingerprint);
    QString said =
        text(QT_TRANSLATE_NOOP("Cli", "%1 is registered (check code of its request: %2).\nWelcome written: %3\nCheck "
                                      "code of the welcome: %4"))
            .arg(paper.name, asked.fingerprint, paper.path, paper.fingerprint);
    if (!paper.bundlePath.isEmpty()) {
        document.insert(QStringLiteral("replaced"), approving.replaces.toString());
        document.insert(QStringLiteral("bundle"), paper.bundlePath);
        said += QLatin1Char('\n') +
                text(QT_TRANSLATE_NOOP("Cli", "It takes the place of %1. All data of the station, to be taken in "
                                              "after the welcome: %2"))
                    .arg(paper.replaced, paper.bundlePath);
    }
    return {ExitCode::Done, document, said, {}};
}

const CommandInfo &EnrolAcceptCommand::info() const
{
    static constexpr CommandInfo info{.name = "enroll accept",
                                      .syntax = "WELCOME [--fingerprint CODE]",
                                      .summary =
                                          QT_TRANSLATE_NOOP("Cli", "at the new station: take the township's welcome"),
                                      .options = acceptOptions,
                                      .example = "helin-cli --store st enroll accept 登记回复.helin-welcome"};
    return info;
}

Outcome EnrolAcceptCommand::run(Session &session, const Arguments &arguments) const
{
    const QString welcome = arguments.word(0, "WELCOME");
    arguments.requireAtMost(1);
    const EnrolmentDesk::Paper paper =
        session.workspace().enrolment().accept(welcome, arguments.value("fingerprint")).orThrow();
    return {ExitCode::Done,
            described(paper),
            text(QT_TRANSLATE_NOOP("Cli", "Registered with %1 (check code %2).")).arg(paper.name, paper.fingerprint),
            {}};
}

const CommandInfo &EnrolRevokeCommand::info() const
{
    static constexpr CommandInfo info{.name = "enroll revoke",
                                      .syntax = "SITE --after N",
                                      .summary =
                                          QT_TRANSLATE_NOOP("Cli", "at the township: accept nothing more from a site"),
                                      .options = revokeOptions,
                                      .example = "helin-cli --store tw enroll revoke 岙底村 --after 1204"};
    return info;
}

Outcome EnrolRevokeCommand::run(Session &session, const Arguments &arguments) const
{
    const QString site = arguments.word(0, "SITE");
    arguments.requireAtMost(1);
    (void)arguments.required("after");
    const qint64 after = arguments.number("after", 0, 0, std::numeric_limits<qint64>::max());
    Workspace &workspace = session.workspace();
    const EnrolmentDesk::Paper paper =
        workspace.enrolment().revoke(siteCalled(workspace.exchange(), site).site, quint64(after)).orThrow();
    return {ExitCode::Done,
            described(paper),
            text(QT_TRANSLATE_NOOP("Cli", "Nothing more is accepted from %1 after its change %2."))
                .arg(paper.name, QString::number(after)),
            {}};
}

const CommandInfo &EnrolListCommand::info() const
{
    static constexpr CommandInfo info{.name = "enroll list",
                                      .syntax = "[-o FILE]",
                                      .summary = QT_TRANSLATE_NOOP("Cli", "list the sites of the township"),
                                      .options = listOptions,
                                      .example = "helin-cli --store tw enroll list"};
    return info;
}

Outcome EnrolListCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    Workspace &workspace = session.workspace();
    const SignedMembershipList roster = workspace.exchange().roster();
    if (arguments.has("output")) {
        (void)workspace.keys().writeList(arguments.required("output")).orThrow();
    }
    QJsonArray sites;
    QStringList lines;
    for (const MemberSite &site : roster.list.sites) {
        const bool active = site.state == SiteState::Active;
        sites.append(QJsonObject{{QStringLiteral("site"), site.site.toString()},
                                 {QStringLiteral("name"), site.name},
                                 {QStringLiteral("code"), site.stationCode},
                                 {QStringLiteral("role"), QString::fromLatin1(roleName(site.role))},
                                 {QStringLiteral("active"), active},
                                 {QStringLiteral("signing_key"), QString::fromLatin1(site.signingKey.toHex())},
                                 {QStringLiteral("agreement_key"), QString::fromLatin1(site.agreementKey.toHex())},
                                 {QStringLiteral("last_counted"), lastCounted(site)}});
        lines << QStringList{site.site.toString(), site.stationCode, site.name,
                             active ? text(QT_TRANSLATE_NOOP("Cli", "active"))
                                    : text(QT_TRANSLATE_NOOP("Cli", "closed"))}
                     .join(QLatin1Char('\t'));
    }
    QJsonValue root(QJsonValue::Null);
    if (const auto known = workspace.keys().root()) {
        root = QJsonObject{{QStringLiteral("fingerprint"), known->fingerprint},
                           {QStringLiteral("keys_named"), qint64(known->serial)},
                           {QStringLiteral("held"), known->held},
                           {QStringLiteral("vouched_for"), known->underAnother}};
        lines << text(QT_TRANSLATE_NOOP("Cli", "Root key: check code %1")).arg(known->fingerprint);
    }
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("number"), qint64(roster.list.number)},
                        {QStringLiteral("hash"), roster.hash.toHex()},
                        {QStringLiteral("suite"), suiteName(roster.list.suite)},
                        {QStringLiteral("authority"), roster.list.authority.toString()},
                        {QStringLiteral("fingerprint"), roster.fingerprint()},
                        {QStringLiteral("root"), root},
                        {QStringLiteral("sites"), sites}},
            lines.join(QLatin1Char('\n')),
            {}};
}

} // namespace helin::cli
