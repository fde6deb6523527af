// What is said to people who worry about a stick.
#include "ui/pages/exchange/exchangetab.h"
#include "ui/pages/exchange/loststickdialog.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>

namespace helin {

QWidget *ExchangeTab::buildCalm(QWidget *parent)
{
    auto *calm = new Panel(tr("Do not worry"), parent);
    auto *calmRows = new RowList(calm);
    calmRows->setRows({{DueMark::None,
                        tr("A stick left behind does no harm:"),
                        {},
                        {},
                        {},
                        tr("the next one carries all that has no receipt yet.")},
                       {DueMark::None,
                        tr("Only the receiver can open the files."),
                        {},
                        {},
                        {},
                        tr("Whoever finds the stick can read nothing but from, to and date.")},
                       {DueMark::None, tr("A stick got lost?"), {}, tr("What now"), QStringLiteral("lost")}});
    connect(calmRows, &RowList::linkActivated, this, &ExchangeTab::showLostStick);
    calm->body()->addWidget(calmRows);
    return calm;
}

QDialog *ExchangeTab::showLostStick()
{
    auto *dialog = new LostStickDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LostStickDialog::writeAgainWanted, this, [this] {
        if (chooseFolder()) { // else it would go to the stick that was lost
            exchange(true, false);
        }
    });
    dialog->open();
    return dialog;
}

} // namespace helin
