#include "ui/pages/historylist.h"

#include "core/organisation/actor.h"
#include "core/sync/recordhistory.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/timelinedelegate.h"

#include <QStandardItemModel>

namespace helin {

HistoryList::HistoryList(AppContext &context, QWidget *parent)
    : ListView{tr("What happened"), new TimelineDelegate, parent}
    , m_context{context}
    , m_entries{new QStandardItemModel{this}}
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setModel(m_entries);
}

void HistoryList::clear()
{
    m_entries->clear();
}

int HistoryList::count() const
{
    return m_entries->rowCount();
}

void HistoryList::showRecord(const RecordType &type, const RecordId &id)
{
    m_entries->clear();
    const auto entries = attempt([&] { return historyOf(m_context.workspace().writes(), type, id); });
    if (!entries) {
        m_context.showError(entries.error());
        return;
    }
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        QStringList fields;
        for (const quint16 tag : entry->fields) {
            if (const FieldInfo *field = type.fieldTagged(tag)) {
                fields << type.labelOf(*field);
            }
        }
        const QDateTime local = entry->at.toLocalTime();
        auto *item = new QStandardItem{entry->kind == ChangeKind::Create ? tr("Registered") : tr("Changed")};
        item->setEditable(false);
        const bool thisYear = local.date().year() == m_context.today().year();
        item->setData(local.date().toString(QStringLiteral("MM-dd")), TimelineDateRole);
        item->setData(thisYear ? local.toString(QStringLiteral("HH:mm")) : QString::number(local.date().year()),
                      TimelineTimeRole);
        if (entry->kind != ChangeKind::Create) {
            item->setData(fields.join(QChar(u'、')), SecondLineRole);
        }
        QStringList last{actorName(m_context.reader(), entry->user), entry->reason};
        last.removeAll(QString());
        item->setData(last.join(QStringLiteral(" · ")), ThirdLineRole);
        item->setToolTip(local.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        m_entries->appendRow(item);
    }
}

} // namespace helin
