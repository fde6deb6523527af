#include "app/cli/recordedit.h"

#include <algorithm>

namespace helin::cli {

RecordEdit::RecordEdit(Record stored, Record wanted, QString reason)
    : m_stored{std::move(stored)}
    , m_wanted{std::move(wanted)}
    , m_reason{std::move(reason)}
{
    for (qsizetype i = 0; i < m_stored.values.size(); ++i) {
        if (m_stored.values.at(i) != m_wanted.values.at(i)) {
            const std::string_view name = m_stored.type->fields[size_t(i)].name;
            m_changed << QString::fromLatin1(name.data(), qsizetype(name.size()));
        }
    }
}

bool RecordEdit::changesAny(std::initializer_list<const char *> fields) const
{
    return std::any_of(fields.begin(), fields.end(), [this](const char *field) { return changes(field); });
}

void RecordEdit::requireOnly(std::initializer_list<const char *> fields) const
{
    for (const QString &name : m_changed) {
        if (std::none_of(fields.begin(), fields.end(),
                         [&](const char *field) { return name == QLatin1String(field); })) {
            fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "\"%1\" cannot be changed in the same step."), {name}},
                 {QT_TRANSLATE_NOOP("Message", "Change it with a command of its own.")});
        }
    }
}

QString RecordEdit::textOrReason(const char *field) const
{
    return changes(field) ? newText(field) : m_reason;
}

QString RecordEdit::newText(const char *field) const
{
    return changes(field) ? m_wanted.value(field).toText() : QString();
}

QDate RecordEdit::newDay(const char *field) const
{
    return changes(field) ? QDate::fromString(m_wanted.value(field).toText(), Qt::ISODate) : QDate();
}

} // namespace helin::cli
