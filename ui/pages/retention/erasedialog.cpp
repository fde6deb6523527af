#include "ui/pages/retention/erasedialog.h"

#include "core/records/people.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldset.h"
#include "ui/pages/retention/erasework.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLayout>
#include <QLineEdit>

namespace helin {

namespace {

constexpr int dialogWidth = 640;
constexpr int itemColumns = 5;

const QString basisField = QStringLiteral("basis");
const QString whatField = QStringLiteral("what");
const QString approverField = QStringLiteral("approver");
const QString wholeRecord = QStringLiteral("whole");
const QString someItems = QStringLiteral("items");

/// What every erasure leaves as it is.
QStringList stays(const QList<Retention::Target> &targets)
{
    QStringList sentences{EraseDialog::tr("be undone: nothing brings it back, no file of another site either")};
    if (std::any_of(targets.begin(), targets.end(),
                    [](const Retention::Target &target) { return target.type == &describe<Resident>(); })) {
        sentences << EraseDialog::tr(
            "touch records of others that name the person: a dispute with its parties goes on its own");
    }
    sentences << EraseDialog::tr("reach backups made before; those go in their own time");
    return sentences;
}

QStringList goes(const QString &first)
{
    return {first, EraseDialog::tr("erase the same at the township and everywhere else with the next exchange"),
            EraseDialog::tr("write a certificate and a line in the operation log, both without content")};
}

QStringList wholeGoes(const QString &counts)
{
    return goes(EraseDialog::tr("erase for good, with all parts, photos and scans: %1").arg(erasedCountsText(counts)));
}

} // namespace

EraseDialog *EraseDialog::forPeriod(AppContext &context, const QList<Retention::Target> &targets, QWidget *parent)
{
    const Result<QString> counts =
        Retention{context.workspace().writes()}.wouldErase(targets, ErasureBasis::PeriodOver);
    if (!counts) {
        context.showError(counts.error());
        return nullptr;
    }
    ConfirmQuestion question;
    question.title = tr("Erase %n record(s) whose retention period is over", nullptr, int(targets.size()));
    question.will = wholeGoes(*counts);
    question.willNot = stays(targets);
    question.confirmText = tr("Erase for good");
    return new EraseDialog{context, question, targets, ErasureBasis::PeriodOver, *counts, parent};
}

EraseDialog *EraseDialog::onRequest(AppContext &context, const Record &record, QWidget *parent)
{
    const QList<Retention::Target> targets{{record.type, record.id}};
    const Result<QString> counts = Retention{context.workspace().writes()}.wouldErase(targets, ErasureBasis::Request);
    if (!counts) {
        context.showError(counts.error());
        return nullptr;
    }
    ConfirmQuestion question;
    question.title = tr("Erase data of %1").arg(record.title());
    question.will = wholeGoes(*counts);
    question.willNot = stays(targets);
    question.confirmText = tr("Erase for good");
    auto *dialog = new EraseDialog{context, question, targets, ErasureBasis::Unset, *counts, parent};
    dialog->addItems(record);
    return dialog;
}

EraseDialog::EraseDialog(AppContext &context, const ConfirmQuestion &question, const QList<Retention::Target> &targets,
                         ErasureBasis basis, const QString &counts, QWidget *parent)
    : ConfirmDialog{question, parent}
    , m_context{context}
    , m_fields{new FieldSet{basis == ErasureBasis::Unset ? 2 : 1}}
    , m_targets{targets}
    , m_basis{basis}
    , m_counts{counts}
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (basis == ErasureBasis::Unset) {
        QComboBox *why = makeChoiceBox(choiceList<ErasureBasis>);
        // Whether a period is over is known from the record; that goes by the review list.
        why->removeItem(why->findData(codeOf(ErasureBasis::PeriodOver)));
        m_fields->addField(basisField, tr("Why (Personal Information Protection Law, art. 47)"), why);
        m_fields->setRequired(basisField);
    }
    auto *approver = new QLineEdit;
    approver->setPlaceholderText(tr("empty: you yourself"));
    m_fields->addField(approverField, tr("Decided by"), approver);
    setBody(m_fields);
    setGuard([this] { return begin(); });
    setMinimumWidth(Theme::of(this).px(dialogWidth));
}

void EraseDialog::addItems(const Record &record)
{
    const QStringList names = Retention::erasableFields(record);
    if (names.isEmpty()) {
        return;
    }
    auto *what = new QComboBox;
    what->addItem(tr("The whole record"), wholeRecord);
    what->addItem(tr("Only some items"), someItems);
    m_fields->addField(whatField, tr("What"), what);
    m_itemBox = new QWidget;
    auto *grid = new QGridLayout{m_itemBox};
    grid->setContentsMargins(0, 0, 0, 0);
    for (const QString &name : names) {
        auto *box = new QCheckBox{record.type->labelOf(*record.type->fieldNamed(name))};
        const int place = int(m_items.size());
        grid->addWidget(box, place / itemColumns, place % itemColumns);
        m_items.append({name, box});
        connect(box, &QCheckBox::toggled, this, &EraseDialog::announce);
    }
    m_fields->addRow(m_itemBox);
    connect(what, &QComboBox::currentIndexChanged, this, &EraseDialog::showItems);
    showItems();
}

void EraseDialog::showItems()
{
    m_fields->setShown(m_itemBox, m_fields->text(whatField) == someItems);
    announce();
}

QStringList EraseDialog::chosenItems() const
{
    QStringList names;
    for (const auto &[name, box] : m_items) {
        if (box->isChecked()) {
            names << name;
        }
    }
    return names;
}

void EraseDialog::announce()
{
    if (m_fields->text(whatField) != someItems) {
        setSentences(wholeGoes(m_counts), stays(m_targets));
        return;
    }
    const RecordType &type = *m_targets.first().type;
    QStringList labels;
    for (const QString &name : Retention::erasedTogether(type, chosenItems())) {
        labels << type.labelOf(*type.fieldNamed(name));
    }
    const QString chosen = labels.isEmpty() ? tr("nothing is ticked yet") : labels.join(QStringLiteral("、"));
    setSentences(goes(tr("erase for good only these items: %1").arg(chosen)),
                 QStringList{tr("touch the rest of the record, its parts, photos and scans")} + stays(m_targets));
}

void EraseDialog::chooseItem(const QString &field)
{
    m_fields->setText(whatField, someItems);
    showItems();
    for (const auto &[name, box] : std::as_const(m_items)) {
        if (name == field) {
            box->setChecked(true);
        }
    }
}

bool EraseDialog::begin()
{
    const QStringList wrong = m_fields->check();
    if (!wrong.isEmpty()) {
        m_fields->focus(wrong.first());
        return false;
    }
    ErasureWish wish{m_targets, {}, m_basis, m_fields->text(approverField).trimmed()};
    if (m_basis == ErasureBasis::Unset) {
        wish.basis = choiceFrom<ErasureBasis>(m_fields->text(basisField));
    }
    if (m_fields->has(whatField) && m_fields->text(whatField) == someItems) {
        wish.fields = chosenItems();
        if (wish.fields.isEmpty()) {
            m_fields->showError(whatField, tr("Please tick what is to be erased."));
            m_fields->focus(whatField);
            return false;
        }
    }
    if (m_context.isBusy()) {
        m_context.showNotice(tr("Something else is still going on. Please wait for its end."));
        return false;
    }
    eraseNow(m_context, wish, parentWidget());
    return true;
}

} // namespace helin
