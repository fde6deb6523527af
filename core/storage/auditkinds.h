#pragma once

#include "core/base/message.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace helin {

/// What an entry of the operation log is about. People filter by it.
enum class ActKind : quint8 {
    LogIn,
    LogInFailed,
    Change,   ///< a record was added, edited, deleted: every act that is none of the others
    Look,     ///< a sensitive record was opened
    Unmask,   ///< masked numbers were shown in full
    Search,   ///< somebody was looked for by ID number (the number is not kept)
    Export,   ///< data left as a spreadsheet or file
    Print,    ///< data left on paper or as PDF
    Exchange, ///< a bundle was written or taken in, sites registered
    Backup,
    Restore, ///< the store was put back from a backup, or goes on from a copy
    Rights,  ///< users, roles, passwords, keys
    Settings
};

/// One kind: its name for the command line and JSON, its words, and the acts that belong to it. An act is the name of a
/// use case, "dispute.accept". To note an act of a kind, name it by the pattern ("resident.export_file",
/// "dispute.print", "resident.look", "resident.search_number"); what fits no pattern is a change.
struct ActKindInfo
{
    ActKind kind;
    const char *name;     ///< "log_in"
    const char *label;    ///< English, context Message
    QStringList patterns; ///< SQLite GLOB, "*" at the front or the end; no act fits patterns of two kinds

    [[nodiscard]] QString labelText() const { return Message{label, {}}.translated(); }
};

/// All kinds, in the order in which people are offered them.
[[nodiscard]] const QList<ActKindInfo> &actKinds();
[[nodiscard]] const ActKindInfo &actKindInfo(ActKind kind);
[[nodiscard]] std::optional<ActKind> actKindNamed(const QString &name);
[[nodiscard]] ActKind actKindOf(const QString &act);

/// An act in words: "Accepted", "Exported". An act without words of its own gives those of its kind.
[[nodiscard]] Message actWords(const QString &act);

} // namespace helin
