#include "ui/app/offer.h"

#include "ui/app/appcontext.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>

namespace helin {

namespace {

/// The tooltip of before, while the words of a verdict stand in its place.
constexpr char ownToolTip[] = "helinOwnToolTip";

template <class Offered>
void offerAny(Offered *offered, const Verdict &verdict, bool possible)
{
    offered->setEnabled(verdict.allowed && possible);
    const QVariant own = offered->property(ownToolTip);
    if (!verdict.allowed) {
        if (!own.isValid()) {
            offered->setProperty(ownToolTip, offered->toolTip());
        }
        offered->setToolTip(verdict.words());
    } else if (own.isValid()) {
        offered->setToolTip(own.toString());
        offered->setProperty(ownToolTip, QVariant());
    }
}

} // namespace

void offer(QAbstractButton *button, const Verdict &verdict, bool possible)
{
    offerAny(button, verdict, possible);
    button->setAccessibleDescription(verdict.words());
}

void offer(QAction *action, const Verdict &verdict, bool possible)
{
    offerAny(action, verdict, possible);
    for (QObject *object : action->associatedObjects()) {
        if (auto *menu = qobject_cast<QMenu *>(object)) {
            menu->setToolTipsVisible(true);
        }
    }
}

void offer(QMenu *menu, const Verdict &verdict)
{
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            offer(action, verdict, action->isEnabled());
        }
    }
}

bool permitted(AppContext &context, const Verdict &verdict)
{
    if (!verdict && verdict.error) {
        context.showError(*verdict.error);
    }
    return verdict.allowed;
}

} // namespace helin
