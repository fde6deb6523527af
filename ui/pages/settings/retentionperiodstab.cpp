#include "ui/pages/settings/retentionperiodstab.h"

#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/pages/settings/numberform.h"
#include "ui/theme/label.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QSpinBox>

namespace helin {

namespace {

constexpr int columns = 3;
constexpr int fieldWidth = 240;

} // namespace

RetentionPeriodsTab::RetentionPeriodsTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_bar{new ActionBar{this}}
    , m_save{new Button{tr("Save"), Button::Kind::Primary}}
{
    setAccessibleName(tr("Retention periods"));
    QVBoxLayout *inner = makeNumberForm(this, m_bar, m_save);
    auto *about = new Label{tr("For how many years a record is kept after its matter has ended. The numbers proposed "
                               "are the program's; the office fixes them after the rules of its archives."),
                            TextRole::Body, Ink::Secondary};
    about->setWordWrap(true);
    inner->addWidget(about);
    QGridLayout *grid = makeNumberGrid(columns, fieldWidth);
    inner->addLayout(grid);
    inner->addStretch(1);
    int place = 0;
    for (const RecordType *type : RetentionPeriods::kinds()) {
        QSpinBox *years = makeNumberField(RetentionPeriods::least, RetentionPeriods::most, tr("years"));
        auto *labelled = new LabelledField{type->labelText(), years, this};
        labelled->setAside(tr("proposed: %1").arg(RetentionPeriods::usual(*type)));
        grid->addWidget(labelled, place / columns, place % columns);
        ++place;
        m_fields.insert(type->number, years);
        connect(years, &QSpinBox::valueChanged, this, &RetentionPeriodsTab::update);
    }
    connect(m_save, &Button::clicked, this, &RetentionPeriodsTab::save);
    read();
}

void RetentionPeriodsTab::read()
{
    const auto loaded = attempt([this] {
        m_saved = RetentionPeriods::load(m_context.workspace().store().connection());
        return true;
    });
    if (!loaded) {
        m_context.showError(loaded.error());
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        field.value()->setValue(m_saved.years[field.key()]);
    }
    update();
}

bool RetentionPeriodsTab::hasUnsavedInput() const
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const auto saved = m_saved.years.find(field.key());
        if (saved == m_saved.years.end() || saved->second != field.value()->value()) {
            return true;
        }
    }
    return false;
}

void RetentionPeriodsTab::update()
{
    const Verdict may = m_context.workspace().rights().allowsOperation(QStringLiteral("settings.retention"));
    for (QSpinBox *field : std::as_const(m_fields)) {
        field->setReadOnly(!may.allowed);
        field->setToolTip(may.words());
    }
    const bool changed = hasUnsavedInput();
    offer(m_save, may, changed);
    m_bar->setNote(changed ? tr("A shorter period brings more records onto the list; nothing is erased by itself.")
                           : QString());
}

void RetentionPeriodsTab::save()
{
    if (!hasUnsavedInput()) {
        return;
    }
    RetentionPeriods periods = m_saved;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        periods.years[field.key()] = field.value()->value();
    }
    if (m_context.run([&] { return saveRetentionPeriods(m_context.workspace().writes(), periods); })) {
        read();
        Q_EMIT saved();
    }
}

} // namespace helin
