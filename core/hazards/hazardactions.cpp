#include "core/hazards/hazardactions.h"

#include "core/base/textnormal.h"
#include "core/organisation/actor.h"
#include "core/organisation/checks.h"
#include "core/organisation/workingnumbers.h"

#include <QRegularExpression>

namespace helin {

namespace {

constexpr int longestTitle = 20;

/// Stands before the count, so that numbers of hazards and disputes are told apart on paper.
QString numberMark()
{
    return QStringLiteral("隐");
}

/// A step about to be taken: checked day, and who.
struct Act
{
    QDate on;
    QString by;
};

Act actOf(Writer &writer, const Hazard &hazard, const HazardAct &act)
{
    Act checked{act.on.isValid() ? act.on : writer.today(), normalText(act.by)};
    requirePastDay("done_on", checked.on, writer.today());
    if (hazard.foundOn.isValid() && checked.on < hazard.foundOn) {
        invalidField("done_on", {QT_TRANSLATE_NOOP("Message", "This day lies before the hazard was found (%1)."),
                                 {hazard.foundOn.toString(Qt::ISODate)}});
    }
    if (checked.by.isEmpty()) {
        checked.by = actorName(writer);
    }
    return checked;
}

Hazard hazardFor(Writer &writer, Ref<Hazard> ref, HazardStep step)
{
    Hazard hazard = writer.reader().require(ref);
    if (const Message why = whyNot(hazard, step); !why.isEmpty()) {
        fail(ErrorKind::Refused, why);
    }
    return hazard;
}

void requireDueAfter(QDate dueDate, QDate day)
{
    if (!dueDate.isValid()) {
        invalidField("due_date", {QT_TRANSLATE_NOOP("Message", "Please set the day by which it is put right.")});
    }
    if (dueDate < day) {
        invalidField("due_date", {QT_TRANSLATE_NOOP("Message", "The day set must not lie before the step itself.")});
    }
}

void setStatus(Hazard &hazard, HazardStatus status, const Act &act, const QString &reason = {})
{
    hazard.status = status;
    hazard.statusOn = act.on;
    hazard.statusBy = act.by;
    hazard.statusReason = reason;
}

/// Saves the hazard and adds the entry of its course.
void save(Writer &writer, const Hazard &hazard, RectificationStep step, const Act &act, const QString &text,
          QDate dueDate = {})
{
    writer.update(hazard);
    Rectification entry;
    entry.hazard = Ref<Hazard>(hazard.id);
    entry.step = step;
    entry.doneOn = act.on;
    entry.by = act.by;
    entry.text = text;
    entry.dueDate = dueDate;
    writer.create(entry);
}

QString titleOf(const Hazard &hazard)
{
    static const QRegularExpression clauseEnd(QStringLiteral("[，。；！？,;!?\n]"));
    const QString text = normalParagraphs(hazard.description);
    return text.left(text.indexOf(clauseEnd)).left(longestTitle).trimmed();
}

} // namespace

Ref<Hazard> Hazards::registerWith(Writer &writer, Hazard hazard)
{
    if (hazard.title.trimmed().isEmpty()) {
        hazard.title = titleOf(hazard);
    }
    requireText("title", hazard.title, {QT_TRANSLATE_NOOP("Message", "Please say what was found.")});
    requireText("place", hazard.place, {QT_TRANSLATE_NOOP("Message", "Please say where it is.")});
    if (hazard.category == HazardCategory::Unset) {
        invalidField("category", {QT_TRANSLATE_NOOP("Message", "Please choose the kind of hazard.")});
    }
    if (!hazard.foundOn.isValid()) {
        hazard.foundOn = writer.today();
    }
    requirePastDay("found_on", hazard.foundOn, writer.today());
    if (hazard.foundBy.trimmed().isEmpty()) {
        hazard.foundBy = actorName(writer);
    }
    if (hazard.level == HazardLevel::Unset) {
        hazard.level = HazardLevel::Ordinary;
    }
    setStatus(hazard, HazardStatus::Found, {hazard.foundOn, hazard.foundBy});
    if (hazard.number.isEmpty()) {
        hazard.number = takeWorkingNumber(writer, describe<Hazard>(), hazard.foundOn.year(), numberMark());
    }
    return writer.create(hazard);
}

QString Hazards::nextNumber(QDate foundOn)
{
    return nextWorkingNumber(m_writes.reader(), m_writes.site(), describe<Hazard>(), foundOn.year(), numberMark());
}

Result<ChangeSet> Hazards::register_(const Hazard &hazard)
{
    return m_writes.run(QStringLiteral("hazard.register"), [&](Writer &writer) { registerWith(writer, hazard); });
}

Result<ChangeSet> Hazards::notify(Ref<Hazard> ref, QDate dueDate, const QString &text, const HazardAct &given)
{
    return m_writes.run(QStringLiteral("hazard.notify"), [&](Writer &writer) {
        Hazard hazard = hazardFor(writer, ref, HazardStep::Notify);
        const Act act = actOf(writer, hazard, given);
        requireText("responsible_person", hazard.responsiblePerson + hazard.responsibleUnit,
                    {QT_TRANSLATE_NOOP("Message", "Please enter the responsible person or unit first.")});
        requireDueAfter(dueDate, act.on);
        hazard.notifiedOn = act.on;
        hazard.dueDate = dueDate;
        hazard.dueReason.clear();
        setStatus(hazard, HazardStatus::Notified, act);
        save(writer, hazard, RectificationStep::Notice, act, text, dueDate);
    });
}

Result<ChangeSet> Hazards::start(Ref<Hazard> ref, const QString &text, const HazardAct &given)
{
    return m_writes.run(QStringLiteral("hazard.start"), [&](Writer &writer) {
        Hazard hazard = hazardFor(writer, ref, HazardStep::Start);
        const Act act = actOf(writer, hazard, given);
        setStatus(hazard, HazardStatus::Rectifying, act);
        save(writer, hazard, RectificationStep::Started, act, text);
    });
}

Result<ChangeSet> Hazards::recordWork(Ref<Hazard> ref, const QString &text, const HazardAct &given)
{
    return m_writes.run(QStringLiteral("hazard.work"), [&](Writer &writer) {
        Hazard hazard = hazardFor(writer, ref, HazardStep::RecordWork);
        requireText("rectified_by", given.by, {QT_TRANSLATE_NOOP("Message", "Please say who put it right.")});
        const Act act = actOf(writer, hazard, given);
        hazard.rectifiedOn = act.on;
        hazard.rectifiedBy = act.by;
        setStatus(hazard, HazardStatus::Rectified, act);
        save(writer, hazard, RectificationStep::Work, act, text);
    });
}

namespace {

/// What both outcomes of a second look share.
Act secondLook(Writer &writer, const Hazard &hazard, const HazardAct &given)
{
    requireText("reinspected_by", given.by, {QT_TRANSLATE_NOOP("Message", "Please say who looked again.")});
    Act act = actOf(writer, hazard, given);
    if (hazard.rectifiedOn.isValid() && act.on < hazard.rectifiedOn) {
        invalidField("done_on", {QT_TRANSLATE_NOOP("Message", "This day lies before it was put right (%1)."),
                                 {hazard.rectifiedOn.toString(Qt::ISODate)}});
    }
    if (shareAPerson(act.by, hazard.rectifiedBy)) {
        Error error{ErrorKind::Refused,
                    {QT_TRANSLATE_NOOP("Message", "%1 put it right and cannot look again."), {act.by}},
                    {},
                    {QT_TRANSLATE_NOOP("Message", "Name somebody else; an account is not needed.")}};
        error.field = QStringLiteral("reinspected_by");
        throw Exception{std::move(error)};
    }
    return act;
}

} // namespace

Result<ChangeSet> Hazards::pass(Ref<Hazard> ref, const QString &text, const HazardAct &given)
{
    return m_writes.run(QStringLiteral("hazard.pass"), [&](Writer &writer) {
        Hazard hazard = hazardFor(writer, ref, HazardStep::Reinspect);
        const Act act = secondLook(writer, hazard, given);
        if (const Message missing = missingWords(hazard); !missing.isEmpty()) {
            fail(ErrorKind::Refused, missing,
                 {QT_TRANSLATE_NOOP("Message", "A major hazard is closed when all five are written down.")});
        }
        hazard.reinspectedOn = act.on;
        hazard.reinspectedBy = act.by;
        hazard.closedOn = act.on;
        setStatus(hazard, HazardStatus::Closed, act);
        save(writer, hazard, RectificationStep::ReinspectionPassed, act, text);
    });
}

Result<ChangeSet> Hazards::failReinspection(Ref<Hazard> ref, QDate newDueDate, const QString &text,
                                            const HazardAct &given)
{
    return m_writes.run(QStringLiteral("hazard.fail"), [&](Writer &writer) {
        Hazard hazard = hazardFor(writer, ref, HazardStep::Reinspect);
        const Act act = secondLook(writer, hazard, given);
        requireText("text", text, {QT_TRANSLATE_NOOP("Message", "Please say what is still wrong.")});
        requireDueAfter(newDueDate, act.on);
        hazard.reinspectedOn = act.on;
        hazard.reinspectedBy = act.by;
        hazard.dueDate = newDueDate;
        hazard.dueReason = text;
        setStatus(hazard, HazardStatus::Rectifying, act, text);
        save(writer, hazard, RectificationStep::ReinspectionFailed, act, text, newDueDate);
    });
}

Result<ChangeSet> Hazards::extend(Ref<Hazard> ref, QDate newDueDate, const QString &reason, const HazardAct &given)
{
    return m_writes.run(QStringLiteral("hazard.extend"), [&](Writer &writer) {
        Hazard hazard = hazardFor(writer, ref, HazardStep::Extend);
        const Act act = actOf(writer, hazard, given);
        requireText("due_reason", reason, {QT_TRANSLATE_NOOP("Message", "Please say why more time is needed.")});
        requireDueAfter(newDueDate, act.on);
        if (hazard.dueDate.isValid() && newDueDate <= hazard.dueDate) {
            invalidField("due_date", {QT_TRANSLATE_NOOP("Message", "The new day must lie after %1."),
                                      {hazard.dueDate.toString(Qt::ISODate)}});
        }
        hazard.dueDate = newDueDate;
        hazard.dueReason = reason;
        save(writer, hazard, RectificationStep::Extension, act, reason, newDueDate);
    });
}

Result<ChangeSet> Hazards::handUp(Ref<Hazard> ref, const QString &reason, const HazardAct &given)
{
    return m_writes.run(QStringLiteral("hazard.hand_up"), [&](Writer &writer) {
        Hazard hazard = hazardFor(writer, ref, HazardStep::HandUp);
        const Act act = actOf(writer, hazard, given);
        requireText("status_reason", reason, {QT_TRANSLATE_NOOP("Message", "Please say why it is handed up.")});
        setStatus(hazard, HazardStatus::HandedUp, act, reason);
        save(writer, hazard, RectificationStep::HandedUp, act, reason);
    });
}

Result<ChangeSet> Hazards::handBack(Ref<Hazard> ref, const QString &reason, QDate newDueDate, const HazardAct &given)
{
    return m_writes.run(QStringLiteral("hazard.hand_back"), [&](Writer &writer) {
        Hazard hazard = hazardFor(writer, ref, HazardStep::HandBack);
        const Act act = actOf(writer, hazard, given);
        requireText("status_reason", reason, {QT_TRANSLATE_NOOP("Message", "Please say why it is handed back.")});
        if (newDueDate.isValid()) {
            requireDueAfter(newDueDate, act.on);
            hazard.dueDate = newDueDate;
            hazard.dueReason = reason;
        }
        setStatus(hazard, hazard.notifiedOn.isValid() ? HazardStatus::Notified : HazardStatus::Found, act, reason);
        save(writer, hazard, RectificationStep::HandedBack, act, reason, newDueDate);
    });
}

Result<ChangeSet> Hazards::edit(const Hazard &changed, const QString &reason)
{
    return m_writes.run(QStringLiteral("hazard.edit"), [&](Writer &writer) {
        Hazard hazard = writer.reader().require(Ref<Hazard>(changed.id));
        requireText("place", changed.place, {QT_TRANSLATE_NOOP("Message", "Please say where it is.")});
        if (changed.foundOn != hazard.foundOn) {
            requirePastDay("found_on", changed.foundOn, writer.today());
        }
        hazard.title = changed.title;
        hazard.category = changed.category;
        hazard.level = changed.level;
        hazard.place = changed.place;
        hazard.description = changed.description;
        hazard.group = changed.group;
        hazard.grid = changed.grid;
        hazard.foundOn = changed.foundOn;
        hazard.foundBy = changed.foundBy;
        hazard.source = changed.source;
        hazard.responsibleUnit = changed.responsibleUnit;
        hazard.responsiblePerson = changed.responsiblePerson;
        hazard.responsiblePhone = changed.responsiblePhone;
        hazard.measures = changed.measures;
        hazard.funds = changed.funds;
        hazard.emergencyPlan = changed.emergencyPlan;
        hazard.note = changed.note;
        writer.update(hazard, reason);
    });
}

} // namespace helin
