#include "ui/pages/disputes/sessionform.h"

#include "core/organisation/actor.h"
#include "core/patrols/patrols.h"
#include "ui/app/appcontext.h"
#include "ui/pages/disputes/caseaside.h"
#include "ui/pages/disputes/disputewords.h"
#include "ui/pages/disputes/partiesfield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textarea.h"

#include <QLineEdit>

namespace helin {

namespace {

const QString dayField = QStringLiteral("on");
const QString timeField = QStringLiteral("time");
const QString outcomeField = QStringLiteral("outcome");
const QString noteField = QStringLiteral("note");

Disputes useCases(AppContext &context)
{
    return Disputes{context.workspace().writes(), DisputeSettings::load(context.reader().connection())};
}

DateField *makeDay(AppContext &context)
{
    auto *day = new DateField;
    day->setToday([&context] { return context.today(); });
    day->setDate(context.today());
    return day;
}

} // namespace

SessionForm::SessionForm(AppContext &context, const DisputeDetail &detail, QWidget *parent)
    : FormView{context, tr("Session %1").arg(detail.sessions.size() + 1), parent}
    , m_dispute{detail.dispute.id}
{
    setObjectName(QStringLiteral("sessionForm"));
    header().setSubtitle(QStringLiteral("%1　%2").arg(detail.dispute.number, detail.dispute.title));
    addFields(detail);
    m_agreement = std::make_unique<AgreementFields>(fields());
    auto *aside = new CaseAside{detail};
    connect(aside, &CaseAside::termsTaken, this, [this](const QString &text) {
        fields().setText(outcomeField, codeOf(SessionOutcome::Agreed));
        update();
        m_agreement->take(text);
    });
    setAside(aside);
    update();
    fields().settle();
    connect(&fields(), &FieldSet::edited, this, &SessionForm::update);
}

void SessionForm::addFields(const DisputeDetail &detail)
{
    using Width = FieldSet::Width;
    const RecordType &type = describe<MediationSession>();
    FieldSet &set = fields();
    const QStringList names = DisputeWords::knownNames(context());
    set.addHeading(tr("When, where and who"));
    set.addField(dayField, tr("Day"), makeDay(context()));
    auto *time = new QLineEdit;
    time->setPlaceholderText(QStringLiteral("09:30"));
    set.addField(timeField, tr("Time of day"), time);
    set.addField(type, QStringLiteral("place"));
    set.addField(type, QStringLiteral("mode"));
    set.addField(type, QStringLiteral("lead_mediator"), Width::Cell, makeNameField(names));
    set.addField(type, QStringLiteral("mediators"), Width::Cell, makeNameField(names));
    set.addField(type, QStringLiteral("present"), Width::Full);
    set.addHeading(tr("What was said and found"));
    for (const char *name : {"applicant_says", "respondent_says", "facts", "proposal"}) {
        set.addField(type, QString::fromLatin1(name), Width::Full, new TextArea{2});
    }
    set.addHeading(tr("How it ended"));
    set.addField(type, outcomeField);
    set.addField(type, noteField, Width::Full, new TextArea{2});
    set.setRequired(dayField);
    set.setRequired(outcomeField);
    set.setCheck(timeField, [](const QString &text) -> std::optional<Error> {
        if (timeFrom(text).isValid()) {
            return std::nullopt;
        }
        return Error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Write the time like 09:30.")}};
    });

    MediationSession fresh;
    fresh.place = detail.dispute.place;
    fresh.mode = MeetingMode::Indoors;
    fresh.leadMediator = detail.dispute.handler.isEmpty()
                             ? actorName(context().reader(), context().workspace().writes().user())
                             : detail.dispute.handler;
    QStringList present;
    for (const Party &party : detail.parties) {
        present.append(party.name);
    }
    fresh.present = present.join(QStringLiteral("、"));
    set.load(toRecord(fresh));
}

SessionOutcome SessionForm::outcome() const
{
    return choiceFrom<SessionOutcome>(fields().text(outcomeField));
}

void SessionForm::update()
{
    m_agreement->setShown(outcome() == SessionOutcome::Agreed);
}

MediationSession SessionForm::session() const
{
    Record record{describe<MediationSession>()};
    fields().store(record);
    auto session = fromRecord<MediationSession>(record);
    session.dispute = m_dispute;
    const QDate day = fields().date(dayField);
    const QTime time = timeFrom(fields().text(timeField));
    if (time.isValid()) {
        session.heldAt = QDateTime(day, time);
    } else if (day != context().today()) {
        session.heldAt = day.startOfDay(); // the day is known, the time is not
    }
    return session;
}

Result<ChangeSet> SessionForm::submit()
{
    std::optional<Agreement> agreement;
    if (outcome() == SessionOutcome::Agreed) {
        agreement = m_agreement->agreement();
    }
    return useCases(context()).recordSession(session(), agreement);
}

AgreeForm::AgreeForm(AppContext &context, const DisputeDetail &detail, QWidget *parent)
    : FormView{context, tr("Reach an agreement"), parent}
    , m_dispute{detail.dispute.id}
{
    setObjectName(QStringLiteral("agreeForm"));
    header().setSubtitle(QStringLiteral("%1　%2").arg(detail.dispute.number, detail.dispute.title));
    m_agreement = std::make_unique<AgreementFields>(fields());
    fields().addField(dayField, tr("Agreed on"), makeDay(context));
    fields().setRequired(dayField);
    auto *aside = new CaseAside{detail};
    connect(aside, &CaseAside::termsTaken, this, [this](const QString &text) { m_agreement->take(text); });
    setAside(aside);
    fields().settle();
    connect(&fields(), &FieldSet::edited, this, [this] { m_agreement->update(); });
}

Result<ChangeSet> AgreeForm::submit()
{
    return useCases(context()).agree(m_dispute, m_agreement->agreement(), {fields().date(dayField), {}});
}

} // namespace helin
