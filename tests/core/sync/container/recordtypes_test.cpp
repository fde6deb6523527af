#include "core/records/recordtype.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTextStream>

using namespace helin;

// docs/record-types.md is what the descriptions say. After a change of a description this test fails and leaves the new
// table beside the test program; copy it over the old one.

namespace {

QString kindWord(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return QStringLiteral("line");
    case FieldKind::LongText:
        return QStringLiteral("text");
    case FieldKind::Integer:
        return QStringLiteral("number");
    case FieldKind::Bool:
        return QStringLiteral("0 or 1");
    case FieldKind::Date:
        return QStringLiteral("day");
    case FieldKind::DateTime:
        return QStringLiteral("time");
    case FieldKind::Month:
        return QStringLiteral("month");
    case FieldKind::Choice:
        return QStringLiteral("choice");
    case FieldKind::Reference:
        return QStringLiteral("id of %1")
            .arg(recordType(field.refersTo) ? recordType(field.refersTo)->tableName() : QStringLiteral("a record"));
    case FieldKind::Phone:
        return QStringLiteral("phone");
    case FieldKind::IdNumber:
        return QStringLiteral("document number");
    case FieldKind::Station:
        return QStringLiteral("station code");
    }
    return {};
}

QString codesOf(const FieldInfo &field)
{
    QStringList codes;
    for (const Choice &choice : field.choices.entries) {
        codes << QString::fromLatin1(choice.code);
    }
    return codes.join(QLatin1Char(' '));
}

QString table()
{
    QString text;
    QTextStream out(&text);
    out << "# Record types and their fields\n\n"
           "The numbers in changes (bundle-format.md, section 6), written down from the program's own descriptions; a "
           "test keeps this\nfile true. Tags and type numbers are never given to anything else. Fields that a site "
           "works "
           "out or keeps for itself never\ntravel and are not listed. A register is named by a tag; fields without one "
           "of their own share the register of their group.\n\n"
           "Values: line, text, month (`YYYY-MM`), day (`YYYY-MM-DD`), phone, document number, station code and choice "
           "are texts; number,\n0 or 1 and time (milliseconds since 1970 UTC) are numbers.\n";
    for (const RecordType *type : recordTypes()) {
        out << "\n## " << type->number << " " << type->tableName() << "\n\n| tag | register | field | value |\n"
            << "| --- | --- | --- | --- |\n";
        for (const FieldInfo &field : type->fields) {
            if (!field.synced()) {
                continue;
            }
            const QString codes = codesOf(field);
            out << "| " << field.tag << " | " << type->registerOf(field) << " | "
                << QString::fromLatin1(field.name.data(), qsizetype(field.name.size())) << " | " << kindWord(field)
                << (codes.isEmpty() ? QString() : QStringLiteral(": ") + codes) << " |\n";
        }
    }
    return text;
}

} // namespace

TEST_CASE("The document of record types says what the descriptions say")
{
    QFile document(QStringLiteral(HELIN_DOCS "/record-types.md"));
    const QString expected = table();
    const QString written = document.open(QIODevice::ReadOnly) ? QString::fromUtf8(document.readAll()) : QString();
    if (written != expected) {
        QFile fresh(QStringLiteral("record-types.md"));
        REQUIRE(fresh.open(QIODevice::WriteOnly));
        fresh.write(expected.toUtf8());
    }
    CHECK((written == expected));
}
