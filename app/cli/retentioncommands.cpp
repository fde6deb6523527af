#include "app/cli/retentioncommands.h"

#include "app/cli/fieldinput.h"
#include "app/cli/kdfoptions.h"
#include "app/cli/recordjson.h"
#include "core/base/platform.h"
#include "core/demo/practicestation.h"
#include "core/retention/personsheet.h"
#include "core/retention/retention.h"

#include <QJsonArray>

#include <array>

namespace helin::cli {

namespace {

constexpr OptionInfo basisOption{"basis", nullptr, "GROUND",
                                 QT_TRANSLATE_NOOP("Cli", "why: request, consent_withdrawn, unlawful or period_over")};
constexpr OptionInfo approverOption{"approver", nullptr, "NAME", QT_TRANSLATE_NOOP("Cli", "who decided, if not you")};
constexpr std::array eraseOptions{
    basisOption,
    OptionInfo{"fields", nullptr, "A,B", QT_TRANSLATE_NOOP("Cli", "only these fields of one record")},
    approverOption,
};
constexpr std::array dueEraseOptions{
    OptionInfo{"all", nullptr, nullptr, QT_TRANSLATE_NOOP("Cli", "everything on the list")},
    approverOption,
};
constexpr std::array lockOptions{
    OptionInfo{"reason", nullptr, "R", QT_TRANSLATE_NOOP("Cli", "why it must be kept")},
    OptionInfo{"until", nullptr, "DAY", QT_TRANSLATE_NOOP("Cli", "last day of the lock")},
};
constexpr std::array unlockOptions{
    OptionInfo{"reason", nullptr, "R", QT_TRANSLATE_NOOP("Cli", "why the lock ends")},
};
constexpr std::array sheetOptions{
    OptionInfo{"output", "o", "FILE", QT_TRANSLATE_NOOP("Cli", "text file to write to")},
};
constexpr std::array practiceOptions{
    OptionInfo{"residents", nullptr, "N", QT_TRANSLATE_NOOP("Cli", "how many people, 120 unless given")},
    kdfMemoryOption,
    kdfPassesOption,
};

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Works on the session's store, photos and scans included.
class Office final
{
public:
    explicit Office(Session &session)
        : m_workspace{session.workspace()}
        , m_attachments{m_workspace.store().attachments(), m_workspace.suite()}
        , m_retention{m_workspace.writes(), &m_attachments}
    {}

    [[nodiscard]] Retention &retention() { return m_retention; }
    [[nodiscard]] RecordReader &reader() { return m_workspace.reader(); }

private:
    Workspace &m_workspace;
    AttachmentStore m_attachments;
    Retention m_retention;
};

QJsonObject described(const RetentionItem &item)
{
    return {{QStringLiteral("id"), item.id.toString()},
            {QStringLiteral("kind"), item.type->tableName()},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("closed_on"), isoDay(item.closedOn)},
            {QStringLiteral("due_on"), isoDay(item.dueOn)}};
}

QJsonObject described(const ErasureCertificate &certificate)
{
    return {{QStringLiteral("erased_at"), isoTime(certificate.erasedAt.toMSecsSinceEpoch())},
            {QStringLiteral("by"), certificate.by},
            {QStringLiteral("basis"), codeOf(certificate.basis)},
            {QStringLiteral("counts"), certificate.counts},
            {QStringLiteral("fields"), certificate.fields},
            {QStringLiteral("approver"), certificate.approver}};
}

QString lineOf(const ErasureCertificate &certificate)
{
    return text(QT_TRANSLATE_NOOP("Cli", "%1  %2 erased by %3: %4"))
        .arg(certificate.erasedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             erasedCountsText(certificate.counts), certificate.by, labelOf(certificate.basis));
}

Outcome outcomeOf(const ErasureDone &done)
{
    QJsonObject document = described(done.certificate);
    document.insert(QStringLiteral("cleaned"), done.cleaned);
    QString told = lineOf(done.certificate);
    if (!done.cleaned) {
        told += QLatin1Char('\n') + text(QT_TRANSLATE_NOOP("Cli", "The free space of the files still holds traces; "
                                                                  "they go when the store is opened next."));
    }
    if (done.cleaningError) {
        document.insert(QStringLiteral("cleaning_error"), done.cleaningError->line());
        told += QLatin1Char('\n') + done.cleaningError->line();
    }
    return {ExitCode::Done, document, told, {}};
}

ErasureBasis basisIn(const Arguments &arguments)
{
    const QString code = choiceList<ErasureBasis>.codeFor(arguments.required("basis"));
    if (code.isEmpty()) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "Please give the ground for erasing.")});
    }
    return choiceFrom<ErasureBasis>(code);
}

QList<Retention::Target> targetsIn(Office &office, const Arguments &arguments)
{
    QList<Retention::Target> targets;
    for (const QString &word : arguments.words()) {
        const Record record = recordWithId(office.reader(), word);
        targets.append({record.type, record.id});
    }
    return targets;
}

} // namespace

const CommandInfo &EraseCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "erase",
        .syntax = "ID … --basis GROUND [--fields A,B] [--approver NAME]",
        .summary = QT_TRANSLATE_NOOP("Cli", "erase records for good, at every site; nothing brings them back"),
        .options = eraseOptions,
        .example = "helin-cli --store st erase 0197a1b2-… --basis request"};
    return info;
}

Outcome EraseCommand::run(Session &session, const Arguments &arguments) const
{
    (void)arguments.word(0, "ID");
    const ErasureBasis basis = basisIn(arguments);
    Office office{session};
    const QList<Retention::Target> targets = targetsIn(office, arguments);
    if (!arguments.has("fields")) {
        return outcomeOf(office.retention().erase(targets, basis, arguments.value("approver")).orThrow());
    }
    arguments.requireAtMost(1);
    const QStringList fields = arguments.value("fields").split(QLatin1Char(','), Qt::SkipEmptyParts);
    return outcomeOf(
        office.retention()
            .eraseFields(*targets.first().type, targets.first().id, fields, basis, arguments.value("approver"))
            .orThrow());
}

const CommandInfo &RetentionListCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "retention list",
        .syntax = "",
        .summary = QT_TRANSLATE_NOOP("Cli", "list what is past its retention period, and what is locked"),
        .example = "helin-cli --store st retention list"};
    return info;
}

Outcome RetentionListCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    Office office{session};
    QJsonArray due;
    QJsonArray locked;
    QStringList lines;
    for (const RetentionItem &item : office.retention().due()) {
        due.append(described(item));
        lines << QStringLiteral("%1  %2  %3  %4")
                     .arg(item.id.toString(), isoDay(item.dueOn), item.type->labelText(), item.title);
    }
    for (const RetentionLock &lock : office.retention().locks()) {
        locked.append(QJsonObject{{QStringLiteral("id"), lock.id.toString()},
                                  {QStringLiteral("record"), lock.record.toString()},
                                  {QStringLiteral("reason"), lock.reason},
                                  {QStringLiteral("until"), isoDay(lock.until)},
                                  {QStringLiteral("by"), lock.by}});
        lines << text(QT_TRANSLATE_NOOP("Cli", "%1  locked until %2: %3"))
                     .arg(lock.record.toString(), isoDay(lock.until), lock.reason);
    }
    if (lines.isEmpty()) {
        lines << text(QT_TRANSLATE_NOOP("Cli", "Nothing is past its period."));
    }
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("due"), due}, {QStringLiteral("locked"), locked}},
            lines.join(QLatin1Char('\n')),
            {}};
}

const CommandInfo &RetentionLockCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "retention lock",
        .syntax = "ID --reason R --until DAY",
        .summary = QT_TRANSLATE_NOOP("Cli", "keep a record from being erased until a day"),
        .options = lockOptions,
        .example = "helin-cli --store st retention lock 0197a1b2-… --reason 诉讼未结 --until 2028-12-31"};
    return info;
}

Outcome RetentionLockCommand::run(Session &session, const Arguments &arguments) const
{
    const QString word = arguments.word(0, "ID");
    arguments.requireAtMost(1);
    const QString reason = arguments.required("reason");
    const QString day = arguments.required("until");
    Office office{session};
    const RecordType &lockType = describe<RetentionLock>();
    const QDate until = Codec<QDate>::fromValue(
        FieldInput(office.reader(), session.clock()).value(lockType, *lockType.fieldNamed(u"until"), day));
    const Record record = recordWithId(office.reader(), word);
    const ChangeSet done = office.retention().lock(*record.type, record.id, reason, until).orThrow();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), done.firstOf(lockType.number).toString()},
                        {QStringLiteral("until"), isoDay(until)}},
            text(QT_TRANSLATE_NOOP("Cli", "Locked until %1.")).arg(isoDay(until)),
            {}};
}

const CommandInfo &RetentionUnlockCommand::info() const
{
    static constexpr CommandInfo info{.name = "retention unlock",
                                      .syntax = "ID --reason R",
                                      .summary = QT_TRANSLATE_NOOP("Cli", "end the lock of a record before its day"),
                                      .options = unlockOptions,
                                      .example = "helin-cli --store st retention unlock 0197a1b2-… --reason 已结案"};
    return info;
}

Outcome RetentionUnlockCommand::run(Session &session, const Arguments &arguments) const
{
    const QString word = arguments.word(0, "ID");
    arguments.requireAtMost(1);
    const QString reason = arguments.required("reason");
    Office office{session};
    const std::optional<RetentionLock> lock = office.retention().lockOf(recordWithId(office.reader(), word));
    if (!lock) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "This record is not locked.")});
    }
    (void)office.retention().unlock(Ref<RetentionLock>(lock->id), reason).orThrow();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), lock->id.toString()}},
            text(QT_TRANSLATE_NOOP("Cli", "The lock has ended.")),
            {}};
}

const CommandInfo &RetentionEraseCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "retention erase",
        .syntax = "ID …|--all [--approver NAME]",
        .summary = QT_TRANSLATE_NOOP("Cli", "erase what is past its period, and write the certificate"),
        .options = dueEraseOptions,
        .example = "helin-cli --store st retention erase --all --approver 李主任"};
    return info;
}

Outcome RetentionEraseCommand::run(Session &session, const Arguments &arguments) const
{
    Office office{session};
    QList<Retention::Target> targets = targetsIn(office, arguments);
    if (arguments.has("all")) {
        arguments.requireAtMost(0);
        for (const RetentionItem &item : office.retention().due()) {
            targets.append({item.type, item.id});
        }
    } else {
        (void)arguments.word(0, "ID");
    }
    return outcomeOf(
        office.retention().erase(targets, ErasureBasis::PeriodOver, arguments.value("approver")).orThrow());
}

const CommandInfo &RetentionPeriodsCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "retention periods",
        .syntax = "[KIND=YEARS …]",
        .summary = QT_TRANSLATE_NOOP("Cli", "show or set for how many years closed records are kept"),
        .example = "helin-cli --store st retention periods dispute=15"};
    return info;
}

Outcome RetentionPeriodsCommand::run(Session &session, const Arguments &arguments) const
{
    Workspace &workspace = session.workspace();
    RetentionPeriods periods = RetentionPeriods::load(workspace.store().connection());
    for (const QString &word : arguments.words()) {
        bool ok = false;
        const int years = word.section(QLatin1Char('='), 1).toInt(&ok);
        if (!ok) {
            fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "Please write kind=years, such as dispute=15.")});
        }
        periods.years[kindNamed(word.section(QLatin1Char('='), 0, 0)).number] = years;
    }
    if (!arguments.words().isEmpty()) {
        (void)saveRetentionPeriods(workspace.writes(), periods).orThrow();
    }
    QJsonObject told;
    QStringList lines;
    for (const RecordType *type : RetentionPeriods::kinds()) {
        told.insert(type->tableName(), periods.years.at(type->number));
        lines << text(QT_TRANSLATE_NOOP("Cli", "%1 (%2): %3 years"))
                     .arg(type->labelText(), type->tableName())
                     .arg(periods.years.at(type->number));
    }
    return {ExitCode::Done, QJsonObject{{QStringLiteral("years"), told}}, lines.join(QLatin1Char('\n')), {}};
}

const CommandInfo &RetentionCertificatesCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "retention certificates",
        .syntax = "",
        .summary = QT_TRANSLATE_NOOP("Cli", "list what was erased: how many of which kind, when, by whom, why"),
        .example = "helin-cli --store st retention certificates"};
    return info;
}

Outcome RetentionCertificatesCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    Office office{session};
    QJsonArray listed;
    QStringList lines;
    for (const ErasureCertificate &certificate : office.retention().certificates()) {
        QJsonObject one = described(certificate);
        one.insert(QStringLiteral("id"), certificate.id.toString());
        listed.append(one);
        lines << lineOf(certificate);
    }
    return {ExitCode::Done, QJsonObject{{QStringLiteral("certificates"), listed}}, lines.join(QLatin1Char('\n')), {}};
}

const CommandInfo &PersonSheetCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "person-sheet",
        .syntax = "ID [-o FILE]",
        .summary = QT_TRANSLATE_NOOP("Cli", "all that is held about one person, other people masked"),
        .options = sheetOptions,
        .example = "helin-cli --store st person-sheet 0197a1b2-… -o sheet.txt"};
    return info;
}

Outcome PersonSheetCommand::run(Session &session, const Arguments &arguments) const
{
    const QString word = arguments.word(0, "ID");
    arguments.requireAtMost(1);
    Workspace &workspace = session.workspace();
    const Record record = recordWithId(workspace.reader(), word);
    if (record.type != &describe<Resident>()) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "This is not the record of a resident.")});
    }
    const PersonSheet sheet = personSheet(workspace.writes(), Ref<Resident>(record.id)).orThrow();
    QJsonArray sections;
    for (const SheetSection &section : sheet.sections) {
        QJsonArray lines;
        for (const SheetLine &line : section.lines) {
            lines.append(QJsonObject{{QStringLiteral("label"), line.label}, {QStringLiteral("value"), line.value}});
        }
        sections.append(QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("lines"), lines}});
    }
    QString told = sheet.toText();
    if (const QString path = arguments.value("output"); !path.isEmpty()) {
        writeAtomically(path, told.toUtf8());
        told = text(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(path);
    }
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("name"), sheet.name},
                        {QStringLiteral("made_at"), isoTime(sheet.madeAt.toMSecsSinceEpoch())},
                        {QStringLiteral("made_by"), sheet.madeBy},
                        {QStringLiteral("sections"), sections}},
            told,
            {}};
}

const CommandInfo &PracticeCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "practice",
        .syntax = "DIR [--residents N]",
        .summary = QT_TRANSLATE_NOOP("Cli", "make a station with made-up people to practise in, apart from real data"),
        .options = practiceOptions,
        .example = "helin-cli practice build/practice",
        .inBatch = false};
    return info;
}

Outcome PracticeCommand::run(Session &session, const Arguments &arguments) const
{
    demo::PracticePlan plan;
    plan.folder = arguments.word(0, "DIR");
    arguments.requireAtMost(1);
    plan.residents = int(arguments.number("residents", plan.residents, 1, 100'000));
    if (arguments.has(kdfMemoryOption.name) || arguments.has(kdfPassesOption.name)) {
        plan.cost = kdfCostOf(arguments);
    }
    const demo::DemoReport report = demo::makePractice(plan, session.clock());
    const demo::DemoStation &station = report.stations.first();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("path"), station.folder},
                        {QStringLiteral("township"), report.township.folder},
                        {QStringLiteral("name"), station.name},
                        {QStringLiteral("residents"), station.residents},
                        {QStringLiteral("user"), demo::demoStationUser},
                        {QStringLiteral("password"), demo::demoPassword}},
            text(QT_TRANSLATE_NOOP("Cli", "Practice store %1 in %2: user %3, password %4. All people are made up; "
                                          "nothing passes between it and real data."))
                .arg(station.name, station.folder, demo::demoStationUser, demo::demoPassword),
            {}};
}

} // namespace helin::cli
