#pragma once

#include "core/workspace/workspace.h"

#include <initializer_list>

namespace helin::cli {

/// An edit as the command line gives it: the record as stored and as wanted. Tells which use case it means.
class RecordEdit final
{
public:
    RecordEdit(Record stored, Record wanted, QString reason);

    [[nodiscard]] const Record &stored() const { return m_stored; }
    [[nodiscard]] const Record &wanted() const { return m_wanted; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] bool isEmpty() const { return m_changed.isEmpty(); }

    [[nodiscard]] bool changes(const char *field) const { return m_changed.contains(QLatin1String(field)); }
    [[nodiscard]] bool changesAny(std::initializer_list<const char *> fields) const;
    /// Throws Usage, naming it, when a field is changed that this step does not write: it needs a command of its own.
    void requireOnly(std::initializer_list<const char *> fields) const;

    /// The wanted text if it was given, else the reason of the edit.
    [[nodiscard]] QString textOrReason(const char *field) const;
    /// The wanted text if it was given, else nothing: what is stored belongs to an earlier step.
    [[nodiscard]] QString newText(const char *field) const;
    /// The wanted day if it was given, else an invalid one.
    [[nodiscard]] QDate newDay(const char *field) const;

    template <class R>
    [[nodiscard]] R typed() const
    {
        return fromRecord<R>(m_wanted);
    }
    template <class R>
    [[nodiscard]] Ref<R> ref() const
    {
        return Ref<R>(m_stored.id);
    }

private:
    Record m_stored;
    Record m_wanted;
    QString m_reason;
    QStringList m_changed;
};

} // namespace helin::cli
