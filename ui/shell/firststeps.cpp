#include "ui/shell/firststeps.h"

#include "core/records/people.h"
#include "ui/app/appcontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>

namespace helin {

FirstSteps::FirstSteps(AppContext &context, QWidget *parent) : Ground{Tone::Raised, parent}
{
    setAccessibleName(tr("What to do first"));
    auto *steps = new QWidget{this};
    QSizePolicy wrapping{QSizePolicy::Expanding, QSizePolicy::Preferred};
    wrapping.setHeightForWidth(true);
    steps->setSizePolicy(wrapping);
    auto *flow = new FlowLayout{steps, metrics::space4};
    flow->addWidget(new Label{tr("What to do first"), TextRole::BodyBold, Ink::Text, steps});
    int number = 0;
    const auto add = [&](const QString &words, Section section) {
        auto *link = new LinkButton{QStringLiteral("%1  %2").arg(++number).arg(words), TextRole::Body, steps};
        connect(link, &LinkButton::clicked, this, [&context, section] { context.navigate(section); });
        flow->addWidget(link);
    };
    const bool township = context.workspace().site().isTownship();
    if (township) {
        add(tr("Enrol the stations"), Section::Exchange);
        add(tr("Check the limits"), Section::Settings);
    } else {
        add(tr("Enter groups and grids"), Section::Settings);
        add(tr("Enter or import residents"), Section::People);
        add(tr("Enrol with the township"), Section::Exchange);
    }
    auto *close = new IconButton{QStringLiteral("x"), tr("Close this line"), this};
    connect(close, &IconButton::clicked, this, &FirstSteps::closed);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space4, metrics::space2, metrics::space2, metrics::space2);
    row->addWidget(steps, 1, Qt::AlignVCenter);
    row->addWidget(close);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Hairline{Qt::Horizontal, this});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

bool FirstSteps::areDue(AppContext &context)
{
    const auto residents = attempt([&] { return context.reader().count<Resident>(Query{}); });
    return residents && *residents == 0;
}

} // namespace helin
