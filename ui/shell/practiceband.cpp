#include "ui/shell/practiceband.h"

#include "ui/app/appcontext.h"
#include "ui/theme/label.h"

#include <QBoxLayout>
#include <QPainter>

namespace helin {

PracticeBand::PracticeBand(AppContext &context, QWidget *parent) : QWidget{parent}
{
    auto *word = new Label{tr("Practice"), TextRole::BodyBold, Ink::OnPractice, this};
    auto *sentence = new Label{tr("All people are invented. Real records are not touched."), TextRole::Secondary,
                               Ink::OnPractice, this};
    setAccessibleName(QStringLiteral("%1 %2").arg(word->text(), sentence->text()));
    sentence->setWordWrap(true);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(metrics::space4, metrics::space1, metrics::space4, metrics::space1);
    row->setSpacing(metrics::space3);
    row->addWidget(word);
    row->addWidget(sentence, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(context.workspace().isPractice());
}

QString PracticeBand::windowName(AppContext &context)
{
    return context.workspace().isPractice() ? tr("Practice - Helin") : tr("Helin");
}

void PracticeBand::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), Theme::of(this).tokens().practice);
}

} // namespace helin
