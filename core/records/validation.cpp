#include "core/records/validation.h"

#include "core/base/dateinput.h"
#include "core/base/idnumber.h"
#include "core/base/phone.h"
#include "core/base/textnormal.h"

#include <QCoreApplication>

namespace helin {

namespace {

constexpr qsizetype longestLine = 500;
constexpr qsizetype longestText = 20'000;

Error invalid(const FieldInfo &field, Message what)
{
    Error error{ErrorKind::Invalid, std::move(what)};
    error.field = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
    return error;
}

bool isName(const FieldInfo &field)
{
    return field.name == "name" || field.name == "leader" || field.name == "worker";
}

QString normalisedText(const FieldInfo &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::LongText:
        return normalParagraphs(text);
    case FieldKind::IdNumber:
    case FieldKind::Station:
    case FieldKind::Month:
        return field.kind == FieldKind::IdNumber ? IdNumber::normalised(text) : normalCode(text);
    default:
        return isName(field) ? normalName(text) : normalText(text);
    }
}

std::optional<Value> yesOrNo(const QString &text)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"),
                                 QStringLiteral("是")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"),
                                QStringLiteral("否")};
    const QString lower = text.toLower();
    if (yes.contains(lower)) {
        return Value(qint64{1});
    }
    if (no.contains(lower)) {
        return Value(qint64{0});
    }
    return std::nullopt;
}

std::optional<QDateTime> dateTimeFrom(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

ParsedValue parseField(const RecordType &type, const FieldInfo &field, const QString &typed, QDate today)
{
    const QString text = normalisedText(field, typed);
    if (text.isEmpty()) {
        return {};
    }
    ParsedValue parsed;
    switch (field.kind) {
    case FieldKind::Integer: {
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok) {
            return {{},
                    invalid(field, {QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is not a whole number."),
                                    {type.labelOf(field), text}})};
        }
        parsed.value = Value(qint64{number});
        break;
    }
    case FieldKind::Bool: {
        const std::optional<Value> on = yesOrNo(text);
        if (!on) {
            return {{}, invalid(field, {QT_TRANSLATE_NOOP("Message", "%1: write yes or no."), {type.labelOf(field)}})};
        }
        parsed.value = *on;
        break;
    }
    case FieldKind::Date: {
        const std::optional<QDate> date = parseDateInput(text, today);
        if (!date) {
            return {{},
                    invalid(field,
                            {QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is not a date."), {type.labelOf(field), text}})};
        }
        parsed.value = Value(date->toString(Qt::ISODate));
        break;
    }
    case FieldKind::DateTime: {
        const std::optional<QDateTime> time = dateTimeFrom(text);
        if (!time) {
            return {{},
                    invalid(field, {QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is not a date and time."),
                                    {type.labelOf(field), text}})};
        }
        parsed.value = Value(qint64{time->toMSecsSinceEpoch()});
        break;
    }
    case FieldKind::Choice: {
        const QString code = field.choices.codeFor(text);
        if (code.isEmpty()) {
            return {{},
                    invalid(field, {QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is not in the list."),
                                    {type.labelOf(field), text}})};
        }
        parsed.value = Value(code);
        break;
    }
    case FieldKind::Reference: {
        const std::optional<RecordId> id = RecordId::parse(text);
        if (!id) {
            return {{},
                    invalid(field, {QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is not the number of a record."),
                                    {type.labelOf(field), text}})};
        }
        parsed.value = Value(*id);
        break;
    }
    case FieldKind::Phone: {
        const Result<QString> phone = normalPhone(text);
        if (!phone) {
            return {{}, invalid(field, phone.error().what)};
        }
        parsed.value = Value(*phone);
        break;
    }
    default:
        parsed.value = Value(text);
        break;
    }
    parsed.error = findingOf(type, field, parsed.value, today);
    return parsed;
}

std::optional<Error> findingOf(const RecordType &type, const FieldInfo &field, const Value &value, QDate today)
{
    if (value.isNull()) {
        return std::nullopt;
    }
    const QString text = value.toText();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        if (text.size() > (field.kind == FieldKind::Text ? longestLine : longestText)) {
            return invalid(field, {QT_TRANSLATE_NOOP("Message", "%1 is too long."), {type.labelOf(field)}});
        }
        break;
    case FieldKind::Choice:
        if (field.choices.indexOf(text) < 0) {
            return invalid(
                field, {QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is not in the list."), {type.labelOf(field), text}});
        }
        break;
    case FieldKind::Month:
        if (!QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate).isValid()) {
            return invalid(field,
                           {QT_TRANSLATE_NOOP("Message", "%1: write the month as 2026-11."), {type.labelOf(field)}});
        }
        break;
    case FieldKind::Phone:
        if (const Result<QString> phone = normalPhone(text); !phone) {
            return invalid(field, phone.error().what);
        }
        break;
    case FieldKind::Date:
        if (const QDate date = QDate::fromString(text, Qt::ISODate);
            !date.isValid() || date.year() < 1850 || date > today.addYears(50)) {
            return invalid(field, {QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is not a possible date."),
                                   {type.labelOf(field), text}});
        }
        break;
    default:
        break;
    }
    return std::nullopt;
}

std::optional<Error> findingOf(const Record &record, QDate today)
{
    for (int i = 0; i < int(record.type->fields.size()); ++i) {
        const FieldInfo &field = record.type->fields[size_t(i)];
        if (field.rules.required && record.values[i].isNull()) {
            return invalid(field,
                           {QT_TRANSLATE_NOOP("Message", "%1 must be filled in."), {record.type->labelOf(field)}});
        }
        if (std::optional<Error> error = findingOf(*record.type, field, record.values[i], today)) {
            return error;
        }
    }
    // The check character binds only the documents that follow GB 11643.
    const QString idType = record.value("id_type").toText();
    if (record.type->indexOf("id_number") >= 0 && !record.value("id_number").isNull() &&
        (idType.isEmpty() || idType == QLatin1String("resident_id") || idType == QLatin1String("residence_permit"))) {
        if (const auto finding = IdNumber::findingOf(record.value("id_number").toText(), today)) {
            return invalid(*record.type->fieldNamed(u"id_number"), finding->what);
        }
    }
    return std::nullopt;
}

QString displayText(const FieldInfo &field, const Value &value, bool masked)
{
    if (value.isNull()) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Choice:
        return field.choices.label(value.toText());
    case FieldKind::Bool:
        return value.toInt() != 0 ? QCoreApplication::translate("Message", "yes")
                                  : QCoreApplication::translate("Message", "no");
    case FieldKind::Integer:
        return QString::number(value.toInt());
    case FieldKind::DateTime:
        return QDateTime::fromMSecsSinceEpoch(value.toInt()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case FieldKind::Phone:
        return masked && field.rules.privacy != Privacy::Public ? maskedPhone(value.toText()) : value.toText();
    case FieldKind::IdNumber:
        return masked ? IdNumber::masked(value.toText()) : value.toText();
    case FieldKind::Reference:
        return {};
    default:
        return value.toText();
    }
}

void normaliseTexts(Record &record)
{
    for (int i = 0; i < int(record.type->fields.size()); ++i) {
        const FieldInfo &field = record.type->fields[size_t(i)];
        const auto *text = std::get_if<QString>(&record.values[i].state());
        if (text == nullptr || field.kind == FieldKind::Choice || !field.synced()) {
            continue;
        }
        QString normal = normalisedText(field, *text);
        if (field.kind == FieldKind::Phone) {
            if (const Result<QString> phone = normalPhone(normal)) {
                normal = *phone;
            }
        }
        record.values[i] = normal.isEmpty() ? Value() : Value(normal);
    }
}

} // namespace helin
