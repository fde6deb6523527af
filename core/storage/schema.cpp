#include "core/storage/schema.h"

#include "core/records/valueview.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace helin {

namespace {

/// Everything that is not a record: who we are, the change log, exchange, operation log, search.
constexpr char systemTables[] = R"(
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE station_code (
    num INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE writer (
    num INTEGER PRIMARY KEY,
    site BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    UNIQUE (site, incarnation)
) STRICT;

CREATE TABLE change (
    pos INTEGER PRIMARY KEY,
    writer INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    station INTEGER NOT NULL,
    type INTEGER NOT NULL,
    prev INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX change_identity ON change (writer, seq);

CREATE TABLE head (
    record BLOB NOT NULL,
    register INTEGER NOT NULL,
    pos INTEGER NOT NULL,
    type INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    conflicting INTEGER NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (record, register, pos)
) STRICT, WITHOUT ROWID;
CREATE INDEX head_conflicting ON head (conflicting, shown);

CREATE TABLE held (
    id INTEGER PRIMARY KEY,
    site BLOB NOT NULL,
    number INTEGER NOT NULL,
    received INTEGER NOT NULL,
    reason TEXT NOT NULL,
    writer_site BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    station TEXT NOT NULL,
    type INTEGER NOT NULL,
    record BLOB NOT NULL,
    body BLOB NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (writer_site, incarnation, seq, hash)
) STRICT;

CREATE TABLE erasure (
    record BLOB NOT NULL,
    station INTEGER NOT NULL,
    register INTEGER NOT NULL,
    pos INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (record, station, register, pos)
) STRICT, WITHOUT ROWID;

CREATE TABLE doomed (
    hash BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    number INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL,
    received INTEGER NOT NULL
) STRICT;

CREATE TABLE link (
    site BLOB PRIMARY KEY,
    sent_number INTEGER NOT NULL DEFAULT 0,
    acked_number INTEGER NOT NULL DEFAULT 0,
    acked_hash BLOB NOT NULL DEFAULT x'',
    acked_pos INTEGER NOT NULL DEFAULT 0,
    acked_at INTEGER NOT NULL DEFAULT 0,
    received_number INTEGER NOT NULL DEFAULT 0,
    received_hash BLOB NOT NULL DEFAULT x'',
    received_pos INTEGER NOT NULL DEFAULT 0,
    received_incarnation INTEGER NOT NULL DEFAULT 0,
    received_at INTEGER NOT NULL DEFAULT 0,
    ack_floor INTEGER NOT NULL DEFAULT 0,
    acked_kept_aside INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE sent (
    site BLOB NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    from_pos INTEGER NOT NULL,
    to_pos INTEGER NOT NULL,
    at INTEGER NOT NULL,
    changes INTEGER NOT NULL,
    counts TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (site, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
    site BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    from_pos INTEGER NOT NULL,
    to_pos INTEGER NOT NULL,
    at INTEGER NOT NULL,
    applied INTEGER NOT NULL,
    already INTEGER NOT NULL,
    kept_aside INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    counts TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    PRIMARY KEY (site, incarnation, number, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    act TEXT NOT NULL,
    type INTEGER NOT NULL,
    record BLOB NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_record ON audit (record, n);

CREATE TABLE log_seen (
    site BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (site, incarnation, entries)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_held (
    site BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (site, incarnation, entries)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_warning (
    id INTEGER PRIMARY KEY,
    site BLOB NOT NULL,
    doubt INTEGER NOT NULL,
    incarnation INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    at INTEGER NOT NULL,
    number INTEGER NOT NULL,
    UNIQUE (site, doubt, incarnation, entries)
) STRICT;

CREATE TABLE heard (
    site BLOB PRIMARY KEY,
    incarnation INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (text, content='', detail=none, tokenize='unicode61');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
)";

QByteArray columnType(FieldKind kind)
{
    switch (storedAs(kind)) {
    case ValueView::Kind::Number:
        return "INTEGER";
    case ValueView::Kind::Id:
        return "BLOB";
    default:
        return "TEXT";
    }
}

QByteArray indexName(const RecordType &type, const FieldInfo &field)
{
    return quoted("by_" + std::string(type.name) + "_" + std::string(field.name));
}

void createIndex(Connection &connection, const RecordType &type, const FieldInfo &field)
{
    connection.execute("CREATE INDEX " + indexName(type, field) + " ON " + quoted(type.name) + " (" +
                       quoted(field.name) + ")");
}

/// Tables of the types and columns of the fields that came with this version.
void addDescribed(Connection &connection, int version)
{
    for (const RecordType *type : recordTypes()) {
        if (type->since == version) {
            QByteArray sql = "CREATE TABLE " + quoted(type->name) +
                             " (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, station INTEGER NOT NULL, "
                             "state INTEGER NOT NULL, last INTEGER NOT NULL, clocks BLOB NOT NULL, "
                             "created INTEGER NOT NULL, modified INTEGER NOT NULL";
            for (const FieldInfo &field : type->fields) {
                if (field.rules.since <= version) {
                    sql += ", " + quoted(field.name) + ' ' + columnType(field.kind);
                }
            }
            connection.execute(sql + ") STRICT");
            connection.execute("CREATE INDEX " + quoted("station_" + std::string(type->name)) + " ON " +
                               quoted(type->name) + " (station)");
        }
        for (const FieldInfo &field : type->fields) {
            const bool newColumn = type->since < version && field.rules.since == version;
            if (newColumn) {
                connection.execute("ALTER TABLE " + quoted(type->name) + " ADD COLUMN " + quoted(field.name) + ' ' +
                                   columnType(field.kind));
            }
            if (field.rules.indexed && (newColumn || (type->since == version && field.rules.since <= version))) {
                createIndex(connection, *type, field);
            }
        }
    }
}

struct Schema
{
    int version = schemaVersion;
    std::vector<Migration> steps{
        {1,
         [](Connection &connection) {
             connection.execute(systemTables);
         }},
    };
};

Schema &schema()
{
    static Schema current;
    return current;
}

} // namespace

LaterSchema::LaterSchema(int version, std::vector<Migration> steps)
{
    schema().version = version;
    for (Migration &step : steps) {
        schema().steps.push_back(std::move(step));
    }
}

LaterSchema::~LaterSchema()
{
    schema() = Schema();
}

QByteArray quoted(std::string_view name)
{
    return '"' + QByteArray(name.data(), qsizetype(name.size())) + '"';
}

void migrate(Connection &connection, const std::function<void()> &beforeUpgrade)
{
    const int current = connection.userVersion();
    if (current > schema().version) {
        Error error{ErrorKind::TooNew,
                    {QT_TRANSLATE_NOOP("Message", "This store was written by a newer version of the program.")},
                    {QT_TRANSLATE_NOOP("Message", "Nothing was touched.")},
                    {QT_TRANSLATE_NOOP("Message", "Install the newer version and open it again.")}};
        throw Exception{std::move(error)};
    }
    if (current == schema().version) {
        return;
    }
    if (current > 0 && beforeUpgrade) {
        beforeUpgrade();
    }
    Transaction transaction{connection};
    for (const Migration &step : schema().steps) {
        if (step.version > current) {
            step.run(connection);
            addDescribed(connection, step.version);
        }
    }
    connection.setUserVersion(schema().version);
    transaction.commit();
}

} // namespace helin
