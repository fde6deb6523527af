#include "ui/pages/waitingpage.h"

#include "ui/theme/icons.h"
#include "ui/theme/label.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>

namespace helin {

namespace {

constexpr int pictureSide = 40;

} // namespace

WaitingPage::WaitingPage(AppContext &context, Section section, QWidget *parent) : Page{context, section, parent}
{
    auto *picture = new QLabel{this};
    picture->setPixmap(icon(sectionIcon(section), Ink::Disabled).pixmap(pictureSide, pictureSide));
    picture->setAlignment(Qt::AlignCenter);
    auto *sentence = new Label{tr("This page is not part of this version."), TextRole::Body, Ink::Secondary, this};
    sentence->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    column->addWidget(new PageHeader{title(), this});
    column->addStretch();
    column->addWidget(picture);
    column->addWidget(sentence);
    column->addStretch();
}

} // namespace helin
