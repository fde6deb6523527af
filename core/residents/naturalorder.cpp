#include "core/residents/naturalorder.h"

namespace helin {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The run of digits at `at`, leading zeros left out; `at` moves behind it.
QStringView takeNumber(const QString &text, qsizetype &at)
{
    while (at < text.size() && text.at(at) == u'0') {
        ++at;
    }
    const qsizetype start = at;
    while (at < text.size() && isDigit(text.at(at))) {
        ++at;
    }
    return QStringView(text).mid(start, at - start);
}

} // namespace

int naturalOrder(const QString &left, const QString &right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (isDigit(left.at(i)) && isDigit(right.at(j))) {
            const QStringView a = takeNumber(left, i);
            const QStringView b = takeNumber(right, j);
            if (a.size() != b.size()) {
                return a.size() < b.size() ? -1 : 1;
            }
            if (const int order = a.compare(b); order != 0) {
                return order;
            }
        } else if (left.at(i) != right.at(j)) {
            return left.at(i) < right.at(j) ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    return int(left.size() - i) - int(right.size() - j);
}

} // namespace helin
