#include "app/cli/recordwriting.h"

namespace helin::cli {

namespace {

/// A switch that nobody set is off: typed records know no third state.
void settleSwitches(Record &record)
{
    for (size_t i = 0; i < record.type->fields.size(); ++i) {
        const FieldInfo &field = record.type->fields[i];
        if (field.kind == FieldKind::Bool && field.synced() && record.values[qsizetype(i)].isNull()) {
            record.values[qsizetype(i)] = Value(qint64{0});
        }
    }
}

QString operation(const RecordType &type, const char *act)
{
    return type.tableName() + QLatin1Char('.') + QLatin1String(act);
}

} // namespace

RecordId addRecord(Workspace &workspace, Record record)
{
    settleSwitches(record);
    const ChangeSet done = workspace.writes()
                               .run(operation(*record.type, "create"), [&](Writer &writer) { writer.create(record); })
                               .orThrow();
    return done.firstOf(record.type->number);
}

bool editRecord(Workspace &workspace, const Record &record, const QString &reason)
{
    const ChangeSet done =
        workspace.writes()
            .run(operation(*record.type, "update"), [&](Writer &writer) { writer.update(record, reason); })
            .orThrow();
    return !done.isEmpty();
}

} // namespace helin::cli
