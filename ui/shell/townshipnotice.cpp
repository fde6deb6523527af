#include "ui/shell/townshipnotice.h"

#include "core/workspace/townshipreset.h"
#include "ui/app/appcontext.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>

namespace helin {

TownshipNotice::TownshipNotice(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_strip{new Strip{DueMark::Soon, QString(), QString(), this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(m_strip, &Strip::linkActivated, this, &TownshipNotice::acknowledge);
    update();
}

void TownshipNotice::acknowledge()
{
    const Result<bool> done = acknowledgeTownshipReset(m_context.workspace());
    if (!done) {
        m_context.showError(done.error());
    }
    update();
}

void TownshipNotice::update()
{
    const auto notice = attempt([this] { return townshipResetNotice(m_context.workspace()); });
    const bool shown = notice && notice->has_value();
    if (shown) {
        const auto may = attempt([this] { return mayAcknowledgeTownshipReset(m_context.workspace()).allowed; });
        m_strip->setLink(may && *may ? tr("Taken note") : QString());
        const QString at = (*notice)->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        m_strip->setContent(DueMark::Soon, tr("The township has opened this store"),
                            tr("and set the password of %1 on %2. If nobody here asked for it, call the township.")
                                .arg((*notice)->user, at));
    }
    setVisible(shown);
}

} // namespace helin
