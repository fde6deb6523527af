#include "core/base/phone.h"

#include "core/base/textnormal.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace helin {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

Result<QString> normalPhone(const QString &text)
{
    static const QRegularExpression extension(u"(?:转|分机|ext\\.?|x|#)[:：]?"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dashes(u"[‐‑‒–—―−－]"_s);
    static const QRegularExpression country(u"^(?:\\+|00)86-?"_s);
    QString number = normalCode(text);
    number.replace(dashes, u"-"_s).replace(extension, u"-"_s);
    number.replace(u'(', u'-').replace(u')', u'-');
    static const QRegularExpression dashRun(u"-{2,}"_s);
    number.replace(dashRun, u"-"_s);
    number.remove(country);
    while (number.startsWith(u'-')) {
        number.remove(0, 1);
    }

    // A mobile may be grouped in any way; 86 without + is dropped only where a mobile follows.
    static const QRegularExpression mobile = whole(u"(?:86)?(1[3-9]\\d{9})"_s);
    // Three digits of area code begin 010 or 02; all others have four.
    static const QRegularExpression line = whole(u"(0(?:10|2\\d|[3-9]\\d{2}))-?([2-9]\\d{6,7})((?:-\\d{1,6})?)"_s);
    static const QRegularExpression service = whole(u"([48]00)(\\d{7})"_s);
    static const QRegularExpression other = whole(u"[2-9]\\d{6,7}(?:-\\d{1,6})?|\\d{3,6}|\\+[1-9]\\d{6,14}"_s);
    const QString digits = QString(number).remove(u'-');
    if (const auto m = mobile.match(digits); m.hasMatch()) {
        return m.captured(1);
    }
    if (const auto m = line.match(number); m.hasMatch()) {
        return m.captured(1) + u'-' + m.captured(2) + m.captured(3);
    }
    if (const auto m = service.match(digits); m.hasMatch()) {
        return m.captured(1) + u'-' + m.captured(2);
    }
    if (other.match(number).hasMatch()) {
        return number;
    }
    return Error{ErrorKind::Invalid,
                 {QT_TRANSLATE_NOOP("Message", "This is no telephone number: a mobile has 11 digits, a line its area "
                                               "code and 7 or 8 digits."),
                  {}},
                 {},
                 {},
                 u"phone"_s,
                 {}};
}

QString maskedPhone(const QString &phone)
{
    const qsizetype size = phone.size();
    if (size == 11 && !phone.contains(u'-')) {
        return phone.left(3) + u"****"_s + phone.right(4);
    }
    return size > 6 ? QString(size - 4, u'*') + phone.right(4) : phone;
}

QString phoneTail(const QString &phone, int count)
{
    static const QRegularExpression withExtension(u"^(.*\\d{7,8})-\\d{1,6}$"_s);
    QString digits = phone;
    if (const auto match = withExtension.match(phone); match.hasMatch()) {
        digits = match.captured(1);
    }
    return digits.remove(u'-').right(count);
}

} // namespace helin
