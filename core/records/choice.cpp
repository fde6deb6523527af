#include "core/records/choice.h"

#include <QCoreApplication>

namespace helin {

QString ChoiceList::label(const QString &code) const
{
    const int index = indexOf(code);
    return index < 0 ? code : QCoreApplication::translate(context, entries[static_cast<size_t>(index)].label);
}

QString ChoiceList::codeFor(const QString &codeOrLabel) const
{
    const QString wanted = codeOrLabel.trimmed();
    for (const Choice &entry : entries) {
        if (wanted == QLatin1StringView(entry.code) || wanted == QString::fromUtf8(entry.label) ||
            wanted == QCoreApplication::translate(context, entry.label)) {
            return QString::fromLatin1(entry.code);
        }
    }
    return {};
}

} // namespace helin
