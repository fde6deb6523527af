#include "ui/pages/exchange/exchangewords.h"

#include "core/sync/heldcontent.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace helin {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("ExchangeWords", source);
}

} // namespace

QString areaWords(ExchangeArea area)
{
    switch (area) {
    case ExchangeArea::Disputes:
        return say(QT_TRANSLATE_NOOP("ExchangeWords", "Disputes and their course"));
    case ExchangeArea::People:
        return say(QT_TRANSLATE_NOOP("ExchangeWords", "People and houses"));
    case ExchangeArea::Screening:
        return say(QT_TRANSLATE_NOOP("ExchangeWords", "Rounds and hazards"));
    case ExchangeArea::Patrols:
        return say(QT_TRANSLATE_NOOP("ExchangeWords", "Patrols"));
    case ExchangeArea::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ExchangeWords", "Station, groups, users and attachments"));
}

QString timeWords(qint64 millis)
{
    return millis == 0 ? QString()
                       : QDateTime::fromMSecsSinceEpoch(millis).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString shortTimeWords(qint64 millis)
{
    return millis == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(millis).toString(QStringLiteral("MM-dd HH:mm"));
}

QString heldReasonWords(const QString &reason)
{
    if (reason == QLatin1String("clock")) {
        return say(QT_TRANSLATE_NOOP("ExchangeWords",
                                     "Its time lies more than a day ahead. Check the clock of that PC first."));
    }
    if (reason == QLatin1String("rights")) {
        return say(QT_TRANSLATE_NOOP("ExchangeWords", "The sender may not change this record. Ask who entered it."));
    }
    if (reason == QLatin1String("revoked")) {
        return say(QT_TRANSLATE_NOOP("ExchangeWords", "Written after this PC was taken off the list of sites."));
    }
    return say(QT_TRANSLATE_NOOP("ExchangeWords", "Not meant for this station."));
}

QString heldWords(RecordReader &reader, const HeldChange &change)
{
    const RecordType *type = recordType(change.type);
    const QString kind = type == nullptr ? say(QT_TRANSLATE_NOOP("ExchangeWords", "Record")) : type->labelText();
    const auto content = attempt([&] { return heldContent(reader, change); });
    if (!content || content->title.isEmpty()) {
        return kind;
    }
    return content->fields.isEmpty() ? QStringLiteral("%1 %2").arg(kind, content->title)
                                     : QStringLiteral("%1 %2：%3").arg(kind, content->title, content->fields);
}

QString sizeWords(qint64 bytes)
{
    // No size in bytes: what is smaller than a kilobyte is one.
    return QLocale(QLocale::English)
        .formattedDataSize(std::max<qint64>(bytes, 1024), 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace helin
