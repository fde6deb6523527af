#include "bench/lowerbound.h"

#include "core/base/bigrams.h"
#include "core/storage/schema.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QSet>

#include <map>

namespace helin::bench {

namespace {

/// One column's value in the form in which it is bound without any conversion.
struct Cell
{
    ValueView::Kind kind = ValueView::Kind::Null;
    qint64 number = 0;
    QByteArray bytes;

    static Cell of(Statement &row, int column, ValueView::Kind kind)
    {
        if (row.isNull(column)) {
            return {};
        }
        return kind == ValueView::Kind::Number ? Cell{kind, row.integer(column), {}} : Cell{kind, 0, row.blob(column)};
    }
    void bind(Statement &statement, int index) const
    {
        const std::string_view view{bytes.constData(), size_t(bytes.size())};
        switch (kind) {
        case ValueView::Kind::Null:
            statement.bindNull(index);
            break;
        case ValueView::Kind::Number:
            statement.bind(index, number);
            break;
        case ValueView::Kind::Text:
            statement.bindTextView(index, view);
            break;
        case ValueView::Kind::Id:
            statement.bindBlobView(index, view);
            break;
        }
    }
};

using Cells = std::vector<Cell>;

/// A table's rows for one bundle.
struct Rows
{
    QByteArray insert;
    std::vector<Cells> rows;
};

struct Batch
{
    std::vector<Rows> tables;
    std::map<const RecordType *, std::vector<std::pair<qint64, QByteArray>>> search; ///< row → text
};

constexpr auto number = ValueView::Kind::Number;
constexpr auto text = ValueView::Kind::Text;
constexpr auto blob = ValueView::Kind::Id;

Rows rowsOf(Connection &source, const QByteArray &table, const QByteArray &columns,
            const std::vector<ValueView::Kind> &kinds, const QByteArray &condition, qint64 bound)
{
    Rows result;
    QByteArray marks = "?";
    for (size_t i = 1; i < kinds.size(); ++i) {
        marks += ", ?";
    }
    result.insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
    Statement query{source, "SELECT " + columns + " FROM " + table + " WHERE " + condition};
    query.bind(1, bound);
    while (query.step()) {
        Cells cells;
        for (int column = 0; column < int(kinds.size()); ++column) {
            cells.push_back(Cell::of(query, column, kinds[size_t(column)]));
        }
        result.rows.push_back(std::move(cells));
    }
    return result;
}

Rows recordRows(Connection &source, const RecordType &type, const QByteArray &condition, qint64 bound)
{
    QByteArray columns = QByteArray("row, ") + rowColumns;
    std::vector<ValueView::Kind> kinds{number, blob, number, number, number, blob, number, number};
    for (const FieldInfo &field : type.fields) {
        columns += ", " + quoted(field.name);
        kinds.push_back(storedAs(field.kind));
    }
    return rowsOf(source, quoted(type.name), columns, kinds, condition, bound);
}

std::vector<std::pair<qint64, QByteArray>> searchRows(const RecordType &type, const Rows &records)
{
    std::vector<std::pair<qint64, QByteArray>> rows;
    for (const Cells &cells : records.rows) {
        QStringList parts;
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const QByteArray &bytes = cells[size_t(rowColumnCount) + 1 + i].bytes;
            if (type.fields[i].rules.searched && !bytes.isEmpty()) {
                parts << QString::fromUtf8(bytes);
            }
        }
        if (!parts.isEmpty()) {
            rows.emplace_back(SearchIndex::key(type, cells[0].number),
                              bigramText(parts.join(QLatin1Char('\n'))).toUtf8());
        }
    }
    return rows;
}

constexpr char changeColumns[] = "pos, writer, seq, hash, station, type, prev, body";
const std::vector<ValueView::Kind> changeKinds{number, number, number, blob, number, number, number, blob};

void insertAll(Connection &target, const Rows &rows)
{
    Statement &insert = target.prepared(rows.insert);
    for (const Cells &cells : rows.rows) {
        insert.reset();
        for (size_t i = 0; i < cells.size(); ++i) {
            cells[i].bind(insert, int(i) + 1);
        }
        insert.run();
    }
}

Times write(Connection &target, const Batch &batch)
{
    return timesOf([&] {
        Transaction transaction{target};
        for (const Rows &rows : batch.tables) {
            insertAll(target, rows);
        }
        for (const auto &[type, rows] : batch.search) {
            Statement &insert = target.prepared("INSERT INTO search (rowid, text) VALUES (?, ?)");
            for (const auto &[key, words] : rows) {
                insert.reset();
                insert.bind(1, key).bindTextView(2, {words.constData(), size_t(words.size())});
                insert.run();
            }
        }
        transaction.commit();
    });
}

QList<qint64> numbers(Connection &source, const QByteArray &sql, qint64 bound)
{
    QList<qint64> result;
    Statement query{source, sql};
    query.bind(1, bound);
    while (query.step()) {
        result.append(query.integer(0));
    }
    return result;
}

/// Changes of columns of rows that are there already, as one update statement does them.
struct RowUpdates
{
    QByteArray update;
    std::vector<Cells> rows;
};

RowUpdates phoneUpdates(Connection &source, qint64 after, qint64 station)
{
    RowUpdates updates{"UPDATE resident SET state = ?, last = ?, clocks = ?, modified = ?, phone = ?, phone_tail = ? "
                       "WHERE row = ?",
                       {}};
    Statement query{source, "SELECT state, last, clocks, modified, phone, phone_tail, row FROM resident "
                            "WHERE last > ? AND station = ?"};
    query.bind(1, after).bind(2, station);
    const std::vector<ValueView::Kind> kinds{number, number, blob, number, text, text, number};
    while (query.step()) {
        Cells cells;
        for (int column = 0; column < int(kinds.size()); ++column) {
            cells.push_back(Cell::of(query, column, kinds[size_t(column)]));
        }
        updates.rows.push_back(std::move(cells));
    }
    return updates;
}

constexpr char writerColumns[] = "num, site, incarnation";
constexpr char codeColumns[] = "num, code";

} // namespace

Times insertEverything(const Scale &scale)
{
    const SystemClock clock;
    const std::unique_ptr<Workspace> township = openSite(scale.townshipFolder(), clock);
    Connection &source = township->store().connection();
    const std::unique_ptr<Store> store =
        Store::create(scale.path(QStringLiteral("bound")), QStringLiteral("u"), QStringLiteral("helin-bench"), {8, 1});
    Times total;
    QSet<qint64> codes;
    for (const qint64 writer : numbers(source, "SELECT num FROM writer WHERE num > ?", 0)) {
        Batch batch;
        batch.tables.push_back(rowsOf(source, "writer", writerColumns, {number, blob, number}, "num = ?", writer));
        const QList<qint64> stations = numbers(source, "SELECT DISTINCT station FROM change WHERE writer = ?", writer);
        for (const qint64 station : stations) {
            if (codes.contains(station)) {
                continue;
            }
            codes.insert(station);
            batch.tables.push_back(rowsOf(source, "station_code", codeColumns, {number, text}, "num = ?", station));
        }
        batch.tables.push_back(rowsOf(source, "change", changeColumns, changeKinds, "writer = ? ORDER BY pos", writer));
        for (const RecordType *type : recordTypes()) {
            Rows rows =
                recordRows(source, *type, "last IN (SELECT pos FROM change WHERE writer = ?) ORDER BY row", writer);
            if (!rows.rows.empty()) {
                batch.search[type] = searchRows(*type, rows);
                batch.tables.push_back(std::move(rows));
            }
        }
        total += write(store->connection(), batch);
    }
    return total;
}

Times insertSecondRound(const Scale &scale)
{
    const SystemClock clock;
    const std::unique_ptr<Workspace> township = openSite(scale.townshipFolder(), clock);
    Connection &source = township->store().connection();
    const std::unique_ptr<Store> store =
        Store::open(scale.path(QStringLiteral("bound")), QStringLiteral("u"), QStringLiteral("helin-bench"), clock);
    Connection &target = store->connection();
    const qint64 before = numbers(target, "SELECT max(pos) FROM change WHERE pos > ?", 0).value(0);
    Times total;
    for (const qint64 station : numbers(source, "SELECT DISTINCT station FROM change WHERE pos > ?", before)) {
        Batch batch;
        // The township's own edits were no part of the merge.
        batch.tables.push_back(rowsOf(source, "change", changeColumns, changeKinds,
                                      "station = ? AND writer <> (SELECT writer FROM change WHERE pos = 1) AND pos > " +
                                          QByteArray::number(before) + " ORDER BY pos",
                                      station));
        batch.tables.push_back(rowsOf(source, "head", "record, register, pos, type, shown, conflicting, since",
                                      {blob, number, number, number, number, number, number},
                                      "record IN (SELECT id FROM resident WHERE station = ?)", station));
        const RowUpdates updates = phoneUpdates(source, before, station);
        total += timesOf([&] {
            Transaction transaction{target};
            for (const Rows &rows : batch.tables) {
                insertAll(target, rows);
            }
            Statement &update = target.prepared(updates.update);
            for (const Cells &cells : updates.rows) {
                update.reset();
                for (size_t i = 0; i < cells.size(); ++i) {
                    cells[i].bind(update, int(i) + 1);
                }
                update.run();
            }
            transaction.commit();
        });
    }
    return total;
}

} // namespace helin::bench
