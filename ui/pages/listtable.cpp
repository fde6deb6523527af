#include "ui/pages/listtable.h"

#include "core/base/pinyin.h"

#include <QApplication>
#include <QDateTime>

namespace helin {

void ListTable::keyboardSearch(const QString &search)
{
    if (model() == nullptr || model()->rowCount() == 0) {
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool goesOn = now - m_lastKey < QApplication::keyboardInputInterval() * 2;
    m_lastKey = now;
    m_typed = (goesOn ? m_typed : QString()) + search.toLower();
    if (m_typed.trimmed().isEmpty()) {
        m_typed.clear();
        return;
    }
    const int rows = model()->rowCount();
    // A first letter looks below the current row, further letters narrow down from it.
    const int start = std::max(0, currentIndex().row() + (goesOn ? 0 : 1));
    for (int step = 0; step < rows; ++step) {
        const int row = (start + step) % rows;
        if (startsWithTyped(row)) {
            setCurrentIndex(model()->index(row, m_typeAheadColumn));
            return;
        }
    }
}

bool ListTable::startsWithTyped(int row) const
{
    const QString text = model()->index(row, m_typeAheadColumn).data().toString();
    return text.startsWith(m_typed, Qt::CaseInsensitive) || pinyinInitials(text.left(8)).startsWith(m_typed);
}

} // namespace helin
