#include "ui/pages/disputes/registerform.h"

#include "core/organisation/actor.h"
#include "ui/app/appcontext.h"
#include "ui/forms/referencefield.h"
#include "ui/pages/disputes/disputewords.h"
#include "ui/pages/disputes/partiesfield.h"
#include "ui/theme/label.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textarea.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace helin {

namespace {

const QString titleField = QStringLiteral("title");
const QString summaryField = QStringLiteral("summary");
const QString receivedField = QStringLiteral("received_on");
const QString gradeField = QStringLiteral("grade");

} // namespace

RegisterForm::RegisterForm(AppContext &context, const DisputeRegistration &start, QWidget *parent)
    : FormView{context, tr("Register by procedure"), parent}
    , m_settings{DisputeSettings::load(context.reader().connection())}
    , m_hints{new Facts}
{
    setObjectName(QStringLiteral("registerForm"));
    header().setSubtitle(tr("Registration first; acceptance, assignment and mediation follow step by step"));
    addParties();
    addMatter();
    addHandling();
    addHints();
    DisputeCase known = start.dispute;
    if (!known.receivedOn.isValid()) {
        known.receivedOn = context.today();
    }
    if (known.firstAsked.isEmpty()) {
        known.firstAsked = actorName(context.reader(), context.workspace().writes().user());
    }
    if (known.mediationKind == MediationKind::Unset) {
        known.mediationKind = MediationKind::People;
    }
    fields().load(toRecord(known));
    // Only an empty form counts as unchanged: what came from the desk must not be lost by Esc.
    fields().settle();
    for (const auto &[role, field] : m_parties) {
        QList<PartyInput> side = start.parties;
        side.removeIf([wanted = role](const PartyInput &party) { return party.role != wanted; });
        setParties(*field, context.reader(), side);
    }
    updateHints();
}

RegisterForm::RegisterForm(AppContext &context, const DisputeCase &dispute, QWidget *parent)
    : FormView{context, tr("Change what was registered"), parent}
    , m_dispute{dispute}
    , m_settings{DisputeSettings::load(context.reader().connection())}
    , m_hints{new Facts}
{
    setObjectName(QStringLiteral("editForm"));
    header().setSubtitle(QStringLiteral("%1　%2").arg(dispute.number, dispute.title));
    addMatter();
    addHandling();
    addHints();
    fields().load(toRecord(dispute));
    fields().settle();
    updateHints();
}

Disputes RegisterForm::useCases() const
{
    return Disputes{context().workspace().writes(), m_settings};
}

void RegisterForm::addParties()
{
    fields().addHeading(tr("Parties"), tr("from the register, or just a name"));
    for (const PartyRole role : {PartyRole::Applicant, PartyRole::Respondent, PartyRole::Third, PartyRole::Agent}) {
        TokenEdit *field = makePartiesField(context());
        fields().addField(QStringLiteral("party_%1").arg(codeOf(role)), labelOf(role), field);
        m_parties.append({role, field});
    }
}

void RegisterForm::addMatter()
{
    using Width = FieldSet::Width;
    const RecordType &type = describe<DisputeCase>();
    FieldSet &set = fields();
    set.addHeading(tr("The matter"));
    set.addField(type, summaryField, Width::Full, new TextArea{3});
    set.addField(type, titleField, Width::Full);
    if (isNew()) {
        set.setRequired(summaryField);
        set.setRequired(titleField, false);
        set.editor<QLineEdit>(titleField)->setPlaceholderText(tr("Left empty: the first clause of what it was about"));
    }
    for (const char *name : {"category", "source", "grade", "place"}) {
        set.addField(type, QString::fromLatin1(name));
    }
    set.addField(type, QStringLiteral("group"), Width::Cell, makeGroupBox(context().reader()));
    set.addField(type, QStringLiteral("grid"), Width::Cell, makeGridBox(context().reader()));
    set.addField(type, QStringLiteral("people_involved"));
    set.addField(type, QStringLiteral("escalation"));
}

void RegisterForm::addHandling()
{
    using Width = FieldSet::Width;
    const RecordType &type = describe<DisputeCase>();
    const QStringList names = DisputeWords::knownNames(context());
    FieldSet &set = fields();
    set.addHeading(tr("Handling"));
    if (isNew()) {
        set.addField(type, receivedField);
    }
    set.addField(type, QStringLiteral("first_asked"), Width::Cell, makeNameField(names));
    set.addField(type, QStringLiteral("handler"), Width::Cell, makeNameField(names));
    set.addField(type, QStringLiteral("mode"));
    set.addField(type, QStringLiteral("mediation_kind"));
    set.addField(type, QStringLiteral("witnesses"));
    if (!isNew()) {
        set.addField(type, QStringLiteral("confirmation_applied_on"));
    }
    set.addField(type, QStringLiteral("restricted"), Width::Cell, new QCheckBox{tr("Yes")});
    if (isNew()) {
        set.addField(type, QStringLiteral("backfilled"), Width::Cell,
                     new QCheckBox{tr("From paper (enter the true day)")});
    }
    set.addField(type, QStringLiteral("note"), Width::Full, new TextArea{2});
    if (!isNew()) {
        set.addField(QStringLiteral("reason"), tr("Why it is changed"), new QLineEdit, Width::Full);
    }
}

void RegisterForm::addHints()
{
    auto *aside = new QWidget;
    auto *column = new QVBoxLayout{aside};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    column->addWidget(new Label{tr("After saving there is"), TextRole::BodyBold});
    column->addWidget(m_hints);
    column->addWidget(new Hairline);
    auto *words = new Label{tr("Mediation is voluntary and free. Each side may stop at any time and go to arbitration "
                               "or to court."),
                            TextRole::Secondary, Ink::Secondary};
    words->setWordWrap(true);
    column->addWidget(words);
    setAside(aside);
    connect(&fields(), &FieldSet::edited, this, &RegisterForm::updateHints);
}

void RegisterForm::updateHints()
{
    const auto grade = choiceFrom<DisputeGrade>(fields().text(gradeField));
    const QDate from = !isNew()                                 ? m_dispute.acceptedOn
                       : fields().date(receivedField).isValid() ? fields().date(receivedField)
                                                                : context().today();
    const QString number = isNew() ? useCases().nextNumber(from) : m_dispute.number;
    const QDate until = limitDate(grade, from.isValid() ? from : m_dispute.receivedOn, m_settings);
    m_hints->setFacts(
        {{tr("Number"), number},
         {tr("Limit"), DisputeWords::grade(grade, m_settings.limitOf(grade))},
         {tr("Until"), until.toString(Qt::ISODate)},
         {tr("Allowance"), tr("%1 yuan once there is an agreement").arg(allowanceFor(grade, m_settings))}});
}

DisputeCase RegisterForm::typed() const
{
    Record record = toRecord(m_dispute);
    fields().store(record);
    return fromRecord<DisputeCase>(record);
}

Result<ChangeSet> RegisterForm::submit()
{
    if (!isNew()) {
        return useCases().editFields(typed(), fields().text(QStringLiteral("reason")));
    }
    DisputeRegistration registration;
    registration.dispute = typed();
    for (const auto &[role, field] : m_parties) {
        registration.parties += partiesIn(*field, role);
    }
    return useCases().register_(registration);
}

} // namespace helin
