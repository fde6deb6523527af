#include "ui/pages/disputes/agreementfields.h"

#include "ui/forms/fieldset.h"
#include "ui/pages/disputes/termslist.h"
#include "ui/widgets/textarea.h"

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::AgreementFields)
};

const QString formField = QStringLiteral("agreement_form");
const QString termsField = QStringLiteral("terms");
const QString performanceField = QStringLiteral("performance");
const QString performByField = QStringLiteral("perform_by");
const QString nextDueField = QStringLiteral("next_due_on");
const QString witnessesField = QStringLiteral("witnesses");

} // namespace

AgreementFields::AgreementFields(FieldSet &fields)
    : m_fields{fields}
    , m_heading{fields.addHeading(Words::tr("Agreement"), Words::tr("parties, terms, and how it is performed"))}
{
    const RecordType &type = describe<DisputeCase>();
    fields.addField(type, termsField, FieldSet::Width::Full, new TextArea{4});
    fields.addField(type, formField);
    fields.addField(type, performanceField);
    fields.addField(type, performByField);
    fields.addField(type, nextDueField);
    fields.addField(type, witnessesField);
    for (const QString &name : {termsField, performanceField, performByField}) {
        fields.setRequired(name);
    }
    fields.setText(formField, codeOf(AgreementForm::Written));
    fields.setText(performanceField, codeOf(PerformanceMode::ByDate));
    update();
}

void AgreementFields::setShown(bool shown)
{
    m_shown = shown;
    m_fields.setShown(m_heading, shown);
    for (const QString &name :
         {termsField, formField, performanceField, performByField, nextDueField, witnessesField}) {
        m_fields.setShown(name, shown);
    }
    update();
}

void AgreementFields::update()
{
    if (m_shown) {
        const auto mode = choiceFrom<PerformanceMode>(m_fields.text(performanceField));
        m_fields.setShown(performByField, mode != PerformanceMode::OnTheSpot);
        m_fields.setShown(nextDueField, mode == PerformanceMode::Instalments);
    }
}

Agreement AgreementFields::agreement() const
{
    Agreement agreement;
    agreement.form = choiceFrom<AgreementForm>(m_fields.text(formField));
    agreement.terms = m_fields.text(termsField);
    agreement.performance = choiceFrom<PerformanceMode>(m_fields.text(performanceField));
    agreement.performBy = m_fields.text(performByField).isEmpty() ? QDate() : m_fields.date(performByField);
    agreement.firstDueOn = m_fields.text(nextDueField).isEmpty() ? QDate() : m_fields.date(nextDueField);
    agreement.witnesses = m_fields.text(witnessesField);
    return agreement;
}

void AgreementFields::take(const QString &text)
{
    auto *area = m_fields.editor<QPlainTextEdit>(termsField);
    area->setPlainText(withTerms(area->toPlainText(), text));
    area->moveCursor(QTextCursor::End);
    area->setFocus();
}

} // namespace helin
