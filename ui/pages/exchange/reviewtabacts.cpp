// The acts of the desk: choosing, deciding, deciding alike, writing another value.
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/exchange/batchdialog.h"
#include "ui/pages/exchange/reviewtab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/radiocard.h"

#include <QComboBox>
#include <QLineEdit>

namespace helin {

void ReviewTab::later()
{
    const int next = (m_current + 1) % std::max(1, count());
    m_list->setCurrentIndex(m_list->model()->index(next, 0));
}

void ReviewTab::settled()
{
    reload();
    Q_EMIT decided();
}

Verdict ReviewTab::mayDecide() const
{
    return m_context.workspace().rights().allowsOperation(QStringLiteral("conflict.decide"));
}

std::pair<BatchRule, QList<Conflict>> ReviewTab::alike() const
{
    const int card = m_cards->currentIndex();
    if (m_current < 0 || card < 0) {
        return {};
    }
    const Conflict &conflict = m_conflicts.at(m_current);
    const BatchRule rule{conflict.type, conflict.registerTag, conflict.values.at(card).siteId};
    QList<Conflict> found = m_conflicts;
    found.removeIf([&rule](const Conflict &one) { return rule.valueIn(one) == nullptr; });
    return {rule, found};
}

void ReviewTab::showAlike()
{
    const auto [rule, found] = alike();
    m_alike->setVisible(found.size() > 1);
    if (found.size() > 1) {
        const ConflictValue &value = m_conflicts.at(m_current).values.at(m_cards->currentIndex());
        m_alike->setText(tr("%1: take what %2 wrote for all %n…", nullptr, int(found.size()))
                             .arg(found.constFirst().label(), siteWords(value)));
        offer(m_alike, mayDecide());
    }
}

QDialog *ReviewTab::decideAlike()
{
    const auto [rule, found] = alike();
    if (found.size() < 2) {
        return nullptr;
    }
    const ConflictValue &value = m_conflicts.at(m_current).values.at(m_cards->currentIndex());
    StepDialog *dialog = BatchDialog::open(m_context, found, rule, siteWords(value), m_reason->currentText(), this);
    connect(dialog, &StepDialog::done, this, &ReviewTab::settled);
    return dialog;
}

void ReviewTab::chosen(int index)
{
    showAlike();
    if (m_current < 0 || index < 0) {
        m_take->setText(tr("Choose a value"));
        m_take->setEnabled(false);
        offer(m_another, mayDecide());
        return;
    }
    const Conflict &conflict = m_conflicts.at(m_current);
    const ConflictValue &value = conflict.values.at(index);
    QString words = valueWords(conflict, value.values).section(QLatin1Char('\n'), 0, 0);
    if (words.size() > 18) {
        words = words.left(17) + QStringLiteral("…");
    }
    m_take->setText(tr("Take \"%1\" from %2").arg(words, siteWords(value)));
    offer(m_take, mayDecide());
    offer(m_another, mayDecide());
}

void ReviewTab::decide()
{
    const int index = m_cards->currentIndex();
    if (m_current < 0 || index < 0) {
        return;
    }
    const Conflict conflict = m_conflicts.at(m_current);
    const QString version = conflict.values.at(index).version;
    const QString reason = m_reason->currentText();
    const auto done =
        m_context.run([&] { return m_context.workspace().conflicts().take(conflict, version, reason); }, tr("Decided"),
                      [this](const Error &error) {
                          if (error.field != QLatin1String("reason")) {
                              return false;
                          }
                          m_reasonField->setError(error.what.translated());
                          m_reason->setFocus();
                          return true;
                      });
    if (done) {
        settled();
    }
}

QDialog *ReviewTab::writeAnother()
{
    if (m_current < 0) {
        return nullptr;
    }
    const Conflict conflict = m_conflicts.at(m_current);
    const bool holdsRecords = std::any_of(conflict.fields.begin(), conflict.fields.end(),
                                          [](const FieldInfo *field) { return field->kind == FieldKind::Reference; });
    const auto record = m_context.reader().find(*conflict.type, conflict.record, true);
    if (holdsRecords || !record) {
        m_context.showNotice(tr("Take one of the two here; then open the record and choose another one there."));
        return nullptr;
    }
    ConfirmQuestion question;
    question.title = tr("%1: another value").arg(conflict.title);
    question.will = {tr("replace what both sides wrote, on every PC")};
    question.willNot = {tr("lose what they wrote: it stays in the history")};
    question.confirmText = tr("Write this");
    question.dangerous = false;
    auto *dialog = new StepDialog(m_context, question, this);
    dialog->confirmButton()->setKind(Button::Kind::Primary);
    FieldSet &fields = dialog->fields();
    for (const FieldInfo *field : conflict.fields) {
        fields.addField(*conflict.type, QString::fromLatin1(field->name.data(), qsizetype(field->name.size())));
    }
    fields.load(*record);
    // Named as the rules name it, so that what is wrong stands beside it.
    const QString reason = QStringLiteral("reason");
    fields.addField(reason, tr("Why this one"), new QLineEdit, FieldSet::Width::Full);
    fields.setRequired(reason);
    fields.setText(reason, m_reason->currentText());
    dialog->setOperation(
        [this, conflict, reason, record = *record, set = &fields] {
            Record changed = record;
            set->store(changed);
            QList<std::pair<quint16, Value>> values;
            for (const FieldInfo *field : conflict.fields) {
                values.append({field->tag, changed.value(field->name)});
            }
            return m_context.workspace().conflicts().write(conflict, values, set->text(reason));
        },
        tr("Decided"));
    connect(dialog, &StepDialog::done, this, &ReviewTab::settled);
    dialog->open();
    return dialog;
}

bool ReviewTab::hasUnsavedInput() const
{
    return m_current >= 0 && !m_reason->currentText().trimmed().isEmpty();
}

} // namespace helin
