#include "app/cli/trustcommands.h"

#include "app/cli/sites.h"

#include <array>
#include <limits>

namespace helin::cli {

namespace {

constexpr OptionInfo rootOption{"root-code-file", nullptr, "FILE",
                                QT_TRANSLATE_NOOP("Cli", "the root key from the recovery sheet, typed or scanned")};
constexpr std::array renewOptions{
    OptionInfo{"output", "o", "FILE", QT_TRANSLATE_NOOP("Cli", "at a station: file to write for the township")},
    rootOption,
};
constexpr std::array succeedOptions{
    rootOption,
    OptionInfo{"list", nullptr, "FILE",
               QT_TRANSLATE_NOOP("Cli", "newest list of sites, written at a station by \"enroll list -o\"")},
};
constexpr std::array adoptOptions{
    OptionInfo{"through", nullptr, "N", QT_TRANSLATE_NOOP("Cli", "number of the last change to take over; all")},
    OptionInfo{"reason", nullptr, "TEXT", QT_TRANSLATE_NOOP("Cli", "why; stands in the operation log")},
};
constexpr std::array forgetOptions{rootOption};

QString rootCodeIn(const Arguments &arguments)
{
    const QString file = arguments.value("root-code-file");
    return file.isEmpty() ? QString() : passwordIn(file);
}

Outcome told(const TownshipKeys::Paper &paper)
{
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("number"), qint64(paper.listNumber)},
                        {QStringLiteral("fingerprint"), paper.fingerprint}},
            text(QT_TRANSLATE_NOOP("Cli", "List of sites number %1 is signed (check code %2). It goes to all sites "
                                          "with the next files."))
                .arg(QString::number(paper.listNumber), paper.fingerprint),
            {}};
}

} // namespace

const CommandInfo &EnrolRenewCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "enroll renew",
        .syntax = "[-o FILE | --root-code-file FILE]",
        .summary = QT_TRANSLATE_NOOP("Cli", "new keys for this PC: at a station a request, at an office at once"),
        .options = renewOptions,
        .example = "helin-cli --store st enroll renew -o 换钥申请.helin-request"};
    return info;
}

Outcome EnrolRenewCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    Workspace &workspace = session.workspace();
    if (workspace.site().isOffice()) {
        return told(workspace.keys().renew(rootCodeIn(arguments)).orThrow());
    }
    const EnrolmentDesk::Paper paper = workspace.enrolment().requestNewKeys(arguments.required("output")).orThrow();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("path"), paper.path},
                        {QStringLiteral("site"), paper.site.toString()},
                        {QStringLiteral("fingerprint"), paper.fingerprint}},
            text(QT_TRANSLATE_NOOP("Cli", "Request written: %1\nCheck code: %2\nGive the file to the township and read "
                                          "the code to it by phone."))
                .arg(paper.path, paper.fingerprint),
            {}};
}

const CommandInfo &EnrolSucceedCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "enroll succeed",
        .syntax = "--root-code-file FILE [--list FILE]",
        .summary = QT_TRANSLATE_NOOP("Cli", "at an office's new PC: go on for the lost one, proven by the root key"),
        .options = succeedOptions,
        .example = "helin-cli --store tw enroll succeed --root-code-file 根密钥.txt --list 站点名册.helin-list"};
    return info;
}

Outcome EnrolSucceedCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    (void)arguments.required("root-code-file");
    return told(session.workspace().keys().succeed(rootCodeIn(arguments), arguments.value("list")).orThrow());
}

const CommandInfo &EnrolMergeCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "enroll merge",
        .syntax = "LIST",
        .summary = QT_TRANSLATE_NOOP(
            "Cli", "at an office put back from a backup: bring its list of sites and a station's newer one together"),
        .example = "helin-cli --store tw enroll merge 站点名册.helin-list"};
    return info;
}

Outcome EnrolMergeCommand::run(Session &session, const Arguments &arguments) const
{
    const QString list = arguments.word(0, "LIST");
    arguments.requireAtMost(1);
    return told(session.workspace().keys().mergeList(list).orThrow());
}

const CommandInfo &EnrolAdoptCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "enroll adopt",
        .syntax = "SITE --reason TEXT [--through N]",
        .summary =
            QT_TRANSLATE_NOOP("Cli", "at the township: take over what a site wrote after it was taken off the list"),
        .options = adoptOptions,
        .example = "helin-cli --store tw enroll adopt 岙底村 --reason 旧电脑已找到"};
    return info;
}

Outcome EnrolAdoptCommand::run(Session &session, const Arguments &arguments) const
{
    const QString site = arguments.word(0, "SITE");
    arguments.requireAtMost(1);
    const qint64 through =
        arguments.number("through", std::numeric_limits<qint64>::max(), 1, std::numeric_limits<qint64>::max());
    Exchange &exchange = session.workspace().exchange();
    const MemberSite member = siteCalled(exchange, site);
    const qint64 adopted = exchange.adopt(member.site, quint64(through), arguments.required("reason")).orThrow();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("site"), member.site.toString()}, {QStringLiteral("adopted"), adopted}},
            text(QT_TRANSLATE_NOOP("Cli", "%1 changes of %2 are taken over.")).arg(adopted).arg(member.name),
            {}};
}

const CommandInfo &EnrolForgetRootCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "enroll forget-root",
        .syntax = "--root-code-file FILE",
        .summary = QT_TRANSLATE_NOOP("Cli", "at an office: wipe the root key from this PC; it stays on paper only"),
        .options = forgetOptions,
        .example = "helin-cli --store tw enroll forget-root --root-code-file 根密钥.txt"};
    return info;
}

Outcome EnrolForgetRootCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    (void)arguments.required("root-code-file");
    (void)session.workspace().keys().forgetRoot(rootCodeIn(arguments)).orThrow();
    return {ExitCode::Done, QJsonObject{{QStringLiteral("held"), false}}, text(QT_TRANSLATE_NOOP("Cli", "Saved.")), {}};
}

} // namespace helin::cli
