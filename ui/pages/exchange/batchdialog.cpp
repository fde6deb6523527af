#include "ui/pages/exchange/batchdialog.h"

#include "ui/app/appcontext.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/widgets/button.h"

#include <QLineEdit>

namespace helin {

namespace {

constexpr int namedAtMost = 6;

} // namespace

StepDialog *BatchDialog::open(AppContext &context, const QList<Conflict> &alike, const BatchRule &rule,
                              const QString &siteWords, const QString &reason, QWidget *parent)
{
    QStringList titles;
    for (const Conflict &conflict : alike.mid(0, namedAtMost)) {
        titles.append(conflict.title);
    }
    QString named = titles.join(QStringLiteral("、"));
    if (alike.size() > namedAtMost) {
        named = tr("%1 and %n more", nullptr, int(alike.size()) - namedAtMost).arg(named);
    }
    ConfirmQuestion question;
    question.title =
        tr("%1: take what %2 wrote, %n time(s)", nullptr, int(alike.size())).arg(alike.constFirst().label(), siteWords);
    question.will = {tr("decide these alike: %1").arg(named)};
    question.willNot = {tr("touch anything else in these records"),
                        tr("lose the other values: they stay in the history")};
    question.can = {tr("take all of it back in one step")};
    question.confirmText = tr("Take all");
    question.dangerous = false;
    auto *dialog = new StepDialog{context, question, parent};
    dialog->confirmButton()->setKind(Button::Kind::Primary);
    FieldSet &fields = dialog->fields();
    // Named as the rules name it, so that what is wrong stands beside it.
    const QString why = QStringLiteral("reason");
    fields.addField(why, tr("Why this one"), new QLineEdit, FieldSet::Width::Full);
    fields.setRequired(why);
    fields.setText(why, reason);
    dialog->setOperation(
        [&context, alike, rule, why, set = &fields] {
            return context.workspace().conflicts().takeAll(alike, rule, set->text(why));
        },
        tr("%n decided", nullptr, int(alike.size())));
    dialog->open();
    return dialog;
}

} // namespace helin
