#include "ui/pages/settings/numberform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSpinBox>

namespace helin {

QVBoxLayout *makeNumberForm(QWidget *tab, ActionBar *bar, Button *save)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout{content};
    inner->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    inner->setSpacing(metrics::space4);
    auto *scroll = new QScrollArea{tab};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tab->accessibleName());
    scroll->setWidget(content);
    auto *column = new QVBoxLayout{tab};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(bar);
    save->setKey(QKeySequence::Save);
    bar->addButton(save);
    return inner;
}

QGridLayout *makeNumberGrid(int columns, int fieldWidth)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space3);
    for (int i = 0; i < columns; ++i) {
        grid->setColumnMinimumWidth(i, fieldWidth);
    }
    grid->setColumnStretch(columns, 1);
    return grid;
}

QSpinBox *makeNumberField(int least, int most, const QString &unit)
{
    auto *field = new QSpinBox;
    field->setRange(least, most);
    field->setSuffix(QLatin1Char(' ') + unit);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

} // namespace helin
