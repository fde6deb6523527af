#include "core/storage/auditkinds.h"

#include <QHash>

#include <algorithm>

namespace helin {

namespace {

bool fits(const QString &act, const QString &pattern)
{
    if (pattern.startsWith(QLatin1Char('*'))) {
        return act.endsWith(QStringView(pattern).mid(1));
    }
    return pattern.endsWith(QLatin1Char('*')) ? act.startsWith(QStringView(pattern).chopped(1)) : act == pattern;
}

/// Words for the last part of an act's name: what was done; to what, the entry's record type says.
const QHash<QString, const char *> &verbs()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("accept"), QT_TRANSLATE_NOOP("Message", "Accepted")},
        {QStringLiteral("add"), QT_TRANSLATE_NOOP("Message", "Added")},
        {QStringLiteral("add_finding"), QT_TRANSLATE_NOOP("Message", "Finding added")},
        {QStringLiteral("add_party"), QT_TRANSLATE_NOOP("Message", "Party added")},
        {QStringLiteral("agree"), QT_TRANSLATE_NOOP("Message", "Agreement noted")},
        {QStringLiteral("alias"), QT_TRANSLATE_NOOP("Message", "Other name noted")},
        {QStringLiteral("alias_remove"), QT_TRANSLATE_NOOP("Message", "Other name removed")},
        {QStringLiteral("archive"), QT_TRANSLATE_NOOP("Message", "Archived")},
        {QStringLiteral("assign"), QT_TRANSLATE_NOOP("Message", "Assigned")},
        {QStringLiteral("away"), QT_TRANSLATE_NOOP("Message", "Noted as away")},
        {QStringLiteral("back"), QT_TRANSLATE_NOOP("Message", "Noted as back")},
        {QStringLiteral("cancel"), QT_TRANSLATE_NOOP("Message", "Cancelled")},
        {QStringLiteral("contact"), QT_TRANSLATE_NOOP("Message", "Contact person noted")},
        {QStringLiteral("contact_remove"), QT_TRANSLATE_NOOP("Message", "Contact person removed")},
        {QStringLiteral("copy"), QT_TRANSLATE_NOOP("Message", "Copied")},
        {QStringLiteral("create"), QT_TRANSLATE_NOOP("Message", "Added")},
        {QStringLiteral("death"), QT_TRANSLATE_NOOP("Message", "Death noted")},
        {QStringLiteral("decide"), QT_TRANSLATE_NOOP("Message", "Checked and decided")},
        {QStringLiteral("delete"), QT_TRANSLATE_NOOP("Message", "Deleted")},
        {QStringLiteral("double"), QT_TRANSLATE_NOOP("Message", "Noted as registered twice")},
        {QStringLiteral("drop"), QT_TRANSLATE_NOOP("Message", "Entry kept aside was dropped")},
        {QStringLiteral("edit"), QT_TRANSLATE_NOOP("Message", "Changed")},
        {QStringLiteral("edit_finding"), QT_TRANSLATE_NOOP("Message", "Finding changed")},
        {QStringLiteral("end_letting"), QT_TRANSLATE_NOOP("Message", "Letting ended")},
        {QStringLiteral("extend"), QT_TRANSLATE_NOOP("Message", "Time limit extended")},
        {QStringLiteral("fail"), QT_TRANSLATE_NOOP("Message", "Not settled")},
        {QStringLiteral("file_rental"), QT_TRANSLATE_NOOP("Message", "Letting registered")},
        {QStringLiteral("fire_check"), QT_TRANSLATE_NOOP("Message", "Fire safety check noted")},
        {QStringLiteral("form"), QT_TRANSLATE_NOOP("Message", "Household formed")},
        {QStringLiteral("hand_back"), QT_TRANSLATE_NOOP("Message", "Handed back")},
        {QStringLiteral("hand_up"), QT_TRANSLATE_NOOP("Message", "Handed up")},
        {QStringLiteral("head"), QT_TRANSLATE_NOOP("Message", "Head of household changed")},
        {QStringLiteral("join"), QT_TRANSLATE_NOOP("Message", "Joined a household")},
        {QStringLiteral("let"), QT_TRANSLATE_NOOP("Message", "Letting noted")},
        {QStringLiteral("log"), QT_TRANSLATE_NOOP("Message", "Patrol log written")},
        {QStringLiteral("marry_out"), QT_TRANSLATE_NOOP("Message", "Married out")},
        {QStringLiteral("miss"), QT_TRANSLATE_NOOP("Message", "Noted as missed")},
        {QStringLiteral("move"), QT_TRANSLATE_NOOP("Message", "Moved")},
        {QStringLiteral("move_out"), QT_TRANSLATE_NOOP("Message", "Moved out")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Message", "Note added")},
        {QStringLiteral("notify"), QT_TRANSLATE_NOOP("Message", "Notified")},
        {QStringLiteral("number_archives"), QT_TRANSLATE_NOOP("Message", "Archive numbers given")},
        {QStringLiteral("open"), QT_TRANSLATE_NOOP("Message", "Begun")},
        {QStringLiteral("pass"), QT_TRANSLATE_NOOP("Message", "Inspection passed")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("Message", "Planned")},
        {QStringLiteral("record"), QT_TRANSLATE_NOOP("Message", "Noted")},
        {QStringLiteral("record_performance"), QT_TRANSLATE_NOOP("Message", "Performance noted")},
        {QStringLiteral("record_session"), QT_TRANSLATE_NOOP("Message", "Mediation noted")},
        {QStringLiteral("record_visit"), QT_TRANSLATE_NOOP("Message", "Visit noted")},
        {QStringLiteral("refuse"), QT_TRANSLATE_NOOP("Message", "Not accepted")},
        {QStringLiteral("register"), QT_TRANSLATE_NOOP("Message", "Put on record")},
        {QStringLiteral("release"), QT_TRANSLATE_NOOP("Message", "Entry kept aside was taken over")},
        {QStringLiteral("remove"), QT_TRANSLATE_NOOP("Message", "Removed")},
        {QStringLiteral("remove_finding"), QT_TRANSLATE_NOOP("Message", "Finding removed")},
        {QStringLiteral("remove_party"), QT_TRANSLATE_NOOP("Message", "Party removed")},
        {QStringLiteral("reopen"), QT_TRANSLATE_NOOP("Message", "Opened again")},
        {QStringLiteral("save"), QT_TRANSLATE_NOOP("Message", "Saved")},
        {QStringLiteral("settle_at_desk"), QT_TRANSLATE_NOOP("Message", "Settled at the desk")},
        {QStringLiteral("start"), QT_TRANSLATE_NOOP("Message", "Started")},
        {QStringLiteral("submit"), QT_TRANSLATE_NOOP("Message", "Submitted")},
        {QStringLiteral("swap"), QT_TRANSLATE_NOOP("Message", "Swapped")},
        {QStringLiteral("to_dispute"), QT_TRANSLATE_NOOP("Message", "Passed on as a dispute")},
        {QStringLiteral("to_hazard"), QT_TRANSLATE_NOOP("Message", "Passed on as a hazard")},
        {QStringLiteral("transfer"), QT_TRANSLATE_NOOP("Message", "Passed on to another village")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("Message", "Undone")},
        {QStringLiteral("update"), QT_TRANSLATE_NOOP("Message", "Changed")},
        {QStringLiteral("withdraw"), QT_TRANSLATE_NOOP("Message", "Withdrawn")},
        {QStringLiteral("work"), QT_TRANSLATE_NOOP("Message", "Work noted")},
        {QStringLiteral("zero"), QT_TRANSLATE_NOOP("Message", "Nothing found")},
    };
    return words;
}

/// Acts whose words do not follow from their last part.
const QHash<QString, const char *> &wholeActs()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("backup.failed"), QT_TRANSLATE_NOOP("Message", "Backup failed")},
        {QStringLiteral("demo.patrols"), QT_TRANSLATE_NOOP("Message", "Sample data made")},
        {QStringLiteral("demo.settle"), QT_TRANSLATE_NOOP("Message", "Sample data made")},
        {QStringLiteral("enrolment.approve"), QT_TRANSLATE_NOOP("Message", "Site registered")},
        {QStringLiteral("enrolment.revoke"), QT_TRANSLATE_NOOP("Message", "Site closed")},
        {QStringLiteral("enrolment.adopt"), QT_TRANSLATE_NOOP("Message", "Changes of a closed site taken over")},
        {QStringLiteral("enrolment.renew"), QT_TRANSLATE_NOOP("Message", "Keys of this PC renewed")},
        {QStringLiteral("enrolment.succeed"), QT_TRANSLATE_NOOP("Message", "New key of the office signed by its root")},
        {QStringLiteral("enrolment.merge"), QT_TRANSLATE_NOOP("Message", "Two lists of sites brought together")},
        {QStringLiteral("enrolment.forget_root"), QT_TRANSLATE_NOOP("Message", "Root key wiped from this PC")},
        {QStringLiteral("sync.succession"), QT_TRANSLATE_NOOP("Message", "The township's new PC recognised")},
        {QStringLiteral("log.export"), QT_TRANSLATE_NOOP("Message", "Operation log exported")},
        {QStringLiteral("log.print"), QT_TRANSLATE_NOOP("Message", "Operation log printed")},
        {QStringLiteral("recovery.deposit"), QT_TRANSLATE_NOOP("Message", "Deposit with the township")},
        {QStringLiteral("recovery.grant"), QT_TRANSLATE_NOOP("Message", "Password of a station set anew")},
        {QStringLiteral("recovery.make"), QT_TRANSLATE_NOOP("Message", "Recovery sheet made")},
        {QStringLiteral("recovery.township"), QT_TRANSLATE_NOOP("Message", "Password set anew by the township")},
        {QStringLiteral("recovery.township_seen"), QT_TRANSLATE_NOOP("Message", "Note taken of the township")},
        {QStringLiteral("recovery.use"), QT_TRANSLATE_NOOP("Message", "Opened with the recovery sheet")},
        {QStringLiteral("retention.erase"), QT_TRANSLATE_NOOP("Message", "Erased")},
        {QStringLiteral("retention.erase_fields"), QT_TRANSLATE_NOOP("Message", "Single values erased")},
        {QStringLiteral("retention.lock"), QT_TRANSLATE_NOOP("Message", "Kept from being erased")},
        {QStringLiteral("retention.person_sheet"), QT_TRANSLATE_NOOP("Message", "A person's sheet made")},
        {QStringLiteral("retention.print"), QT_TRANSLATE_NOOP("Message", "List of records past their period printed")},
        {QStringLiteral("retention.unlock"), QT_TRANSLATE_NOOP("Message", "No longer kept from being erased")},
        {QStringLiteral("settings.backup"), QT_TRANSLATE_NOOP("Message", "Places of backups changed")},
        {QStringLiteral("settings.retention"), QT_TRANSLATE_NOOP("Message", "Retention periods changed")},
        {QStringLiteral("store.restore"), QT_TRANSLATE_NOOP("Message", "Backup put back beside these data")},
        {QStringLiteral("workbench.print"), QT_TRANSLATE_NOOP("Message", "Sheet of the week printed")},
        {QStringLiteral("store.segment"), QT_TRANSLATE_NOOP("Message", "Data go on from a copy")},
        {QStringLiteral("sync.export"), QT_TRANSLATE_NOOP("Message", "Bundle written")},
        {QStringLiteral("sync.import"), QT_TRANSLATE_NOOP("Message", "Bundle taken in")},
        {QStringLiteral("user.create"), QT_TRANSLATE_NOOP("Message", "User added")},
        {QStringLiteral("user.disable"), QT_TRANSLATE_NOOP("Message", "Account closed")},
        {QStringLiteral("user.edit"), QT_TRANSLATE_NOOP("Message", "User changed")},
        {QStringLiteral("user.own_password"), QT_TRANSLATE_NOOP("Message", "Own password changed")},
        {QStringLiteral("user.password"), QT_TRANSLATE_NOOP("Message", "Password given")},
    };
    return words;
}

} // namespace

const QList<ActKindInfo> &actKinds()
{
    static const QList<ActKindInfo> kinds{
        {ActKind::LogIn, "log_in", QT_TRANSLATE_NOOP("Message", "Log-in"), {QStringLiteral("login")}},
        {ActKind::LogInFailed,
         "log_in_failed",
         QT_TRANSLATE_NOOP("Message", "Failed log-in"),
         {QStringLiteral("login.failed")}},
        {ActKind::Change, "change", QT_TRANSLATE_NOOP("Message", "Change"), {}},
        {ActKind::Look, "look", QT_TRANSLATE_NOOP("Message", "Opened"), {QStringLiteral("*.look")}},
        {ActKind::Unmask, "unmask", QT_TRANSLATE_NOOP("Message", "Shown in full"), {QStringLiteral("*.reveal")}},
        {ActKind::Search,
         "search",
         QT_TRANSLATE_NOOP("Message", "Search by ID number"),
         {QStringLiteral("*.search_number")}},
        {ActKind::Export,
         "export",
         QT_TRANSLATE_NOOP("Message", "Export"),
         {QStringLiteral("*.export_file"), QStringLiteral("log.export"), QStringLiteral("report.export")}},
        {ActKind::Print, "print", QT_TRANSLATE_NOOP("Message", "Print"), {QStringLiteral("*.print")}},
        {ActKind::Exchange,
         "exchange",
         QT_TRANSLATE_NOOP("Message", "Data exchange"),
         {QStringLiteral("sync.*"), QStringLiteral("enrolment.*"), QStringLiteral("township.*")}},
        {ActKind::Backup,
         "backup",
         QT_TRANSLATE_NOOP("Message", "Backup"),
         {QStringLiteral("backup.make"), QStringLiteral("backup.failed")}},
        {ActKind::Restore,
         "restore",
         QT_TRANSLATE_NOOP("Message", "Restore"),
         {QStringLiteral("backup.restore"), QStringLiteral("store.*")}},
        {ActKind::Rights,
         "rights",
         QT_TRANSLATE_NOOP("Message", "Users and rights"),
         {QStringLiteral("user.*"), QStringLiteral("rights.*"), QStringLiteral("keys.*"),
          QStringLiteral("recovery.*")}},
        {ActKind::Settings, "settings", QT_TRANSLATE_NOOP("Message", "Settings"), {QStringLiteral("settings.*")}},
    };
    return kinds;
}

const ActKindInfo &actKindInfo(ActKind kind)
{
    return actKinds().at(qsizetype(kind));
}

std::optional<ActKind> actKindNamed(const QString &name)
{
    for (const ActKindInfo &info : actKinds()) {
        if (name == QLatin1String(info.name) || name == info.labelText()) {
            return info.kind;
        }
    }
    return std::nullopt;
}

ActKind actKindOf(const QString &act)
{
    for (const ActKindInfo &info : actKinds()) {
        if (std::any_of(info.patterns.begin(), info.patterns.end(),
                        [&](const QString &pattern) { return fits(act, pattern); })) {
            return info.kind;
        }
    }
    return ActKind::Change;
}

Message actWords(const QString &act)
{
    if (const auto whole = wholeActs().constFind(act); whole != wholeActs().constEnd()) {
        return {*whole, {}};
    }
    const ActKind kind = actKindOf(act);
    if (kind == ActKind::Change) {
        const auto verb = verbs().constFind(act.section(QLatin1Char('.'), -1));
        if (verb != verbs().constEnd()) {
            return {*verb, {}};
        }
    }
    return {actKindInfo(kind).label, {}};
}

} // namespace helin
