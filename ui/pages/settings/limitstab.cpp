#include "ui/pages/settings/limitstab.h"

#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/pages/settings/numberform.h"
#include "ui/theme/label.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>

namespace helin {

namespace {

constexpr int columns = 4;
constexpr int fieldWidth = 200;

} // namespace

LimitsTab::LimitsTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_grid{makeNumberGrid(columns, fieldWidth)}
    , m_archive{new QCheckBox{tr("This PC gives the archive numbers of the office"), this}}
    , m_bar{new ActionBar{this}}
    , m_save{new Button{tr("Save"), Button::Kind::Primary}}
{
    setAccessibleName(tr("Limits"));
    QVBoxLayout *inner = makeNumberForm(this, m_bar, m_save);
    inner->addLayout(m_grid);
    inner->addWidget(m_archive);
    inner->addStretch(1);

    const QString days = tr("days");
    const QString months = tr("months");
    addHeading(tr("Time to mediate a dispute"));
    addNumber(&m_disputes.simple.days, tr("Simple"), days, 1, 3660);
    addNumber(&m_disputes.ordinary.days, tr("Ordinary"), days, 1, 3660);
    addNumber(&m_disputes.difficult.days, tr("Difficult"), days, 1, 3660);
    addNumber(&m_disputes.special.months, tr("Special"), months, 1, 120);
    addHeading(tr("After the agreement"));
    addNumber(&m_disputes.visitDays, tr("Follow-up visit within"), days, 0, 3660);
    addNumber(&m_disputes.confirmationDays, tr("Judicial confirmation within"), days, 1, 3660);
    addNumber(&m_disputes.manyPeople, tr("Counts as many people from"), tr("people"), 2, 10000);
    addHeading(tr("Hazards and patrols"));
    addNumber(&m_office.noticeDays, tr("Told within"), days, 0, 365);
    addNumber(&m_office.reinspectionDays, tr("Looked at again within"), days, 0, 365);
    addNumber(&m_office.nightStarts, tr("Night patrol from"), tr("o'clock"), 0, 23);
    addNumber(&m_office.nightEnds, tr("Night patrol until"), tr("o'clock"), 0, 23);
    addHeading(tr("Reports and reminders"));
    addNumber(&m_office.closingDay, tr("Figures close on day"), tr("of the month"), 1, 28);
    addNumber(&m_office.soonDays, tr("Remind before the date"), days, 0, 60);
    connect(m_archive, &QCheckBox::toggled, this, &LimitsTab::updateBar);
    connect(m_save, &Button::clicked, this, &LimitsTab::save);
    read();
}

void LimitsTab::addHeading(const QString &words)
{
    m_cell = (m_cell + columns - 1) / columns * columns;
    auto *label = new Label{words, TextRole::BodyBold, Ink::Text, this};
    m_grid->addWidget(label, m_cell / columns, 0, 1, columns);
    m_cell += columns;
}

QSpinBox *LimitsTab::addNumber(int *target, const QString &label, const QString &unit, int least, int most)
{
    QSpinBox *field = makeNumberField(least, most, unit);
    m_grid->addWidget(new LabelledField{label, field, this}, m_cell / columns, m_cell % columns);
    ++m_cell;
    m_numbers.append({field, target});
    connect(field, &QSpinBox::valueChanged, this, &LimitsTab::updateBar);
    return field;
}

void LimitsTab::read()
{
    const auto loaded = attempt([this] {
        Connection &connection = m_context.workspace().store().connection();
        m_savedOffice = OfficeSettings::load(connection);
        m_savedDisputes = DisputeSettings::load(connection);
        return true;
    });
    if (!loaded) {
        m_context.showError(loaded.error());
    }
    m_office = m_savedOffice;
    m_disputes = m_savedDisputes;
    show();
}

void LimitsTab::show()
{
    m_filling = true;
    for (const Number &number : std::as_const(m_numbers)) {
        number.field->setValue(*number.target);
    }
    m_archive->setChecked(m_disputes.givesArchiveNumbers);
    m_filling = false;
    updateBar();
}

void LimitsTab::collect()
{
    for (const Number &number : std::as_const(m_numbers)) {
        *number.target = number.field->value();
    }
    m_disputes.givesArchiveNumbers = m_archive->isChecked();
}

void LimitsTab::updateBar()
{
    if (m_filling) {
        return;
    }
    collect();
    m_disputes.soonDays = m_savedDisputes.soonDays; // the office's number, not stored with the disputes
    const bool changed = hasUnsavedInput();
    offer(m_save, m_context.workspace().rights().allowsOperation(QStringLiteral("settings.limits")), changed);
    m_bar->setNote(changed ? tr("Dates of open matters stay as they are; new ones go by these limits.") : QString());
}

bool LimitsTab::hasUnsavedInput() const
{
    return m_office != m_savedOffice || m_disputes != m_savedDisputes;
}

void LimitsTab::save()
{
    if (!hasUnsavedInput()) {
        return;
    }
    const auto done =
        m_context.run([this] { return saveLimits(m_context.workspace().writes(), m_office, m_disputes); });
    if (done) {
        read();
        m_context.reloadAll();
    }
}

} // namespace helin
