#include "ui/pages/retention/retentionsheets.h"

#include "core/retention/retention.h"
#include "ui/printing/formsheet.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::RetentionSheets)
};

QString minuteWords(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

void fillPersonSheet(QTextDocument &document, const PersonSheet &sheet)
{
    QString body;
    for (const SheetSection &section : sheet.sections) {
        if (section.lines.isEmpty()) {
            continue;
        }
        QList<QStringList> rows;
        for (const SheetLine &line : section.lines) {
            rows.append({line.label, line.value});
        }
        body += formHeading(section.title) + formTable({{Words::tr("Item"), 1}, {Words::tr("What is held"), 3}}, rows);
    }
    body += formSignatures({Words::tr("Handed to (signature)"), Words::tr("Day"), Words::tr("Office (seal)")});
    fillForm(document, Words::tr("Personal information sheet: %1").arg(sheet.name),
             Words::tr("%1　%2　printed by %3. Other people are masked.")
                 .arg(sheet.office, minuteWords(sheet.madeAt), sheet.madeBy),
             body);
}

QString erasedFieldsText(const ErasureCertificate &certificate)
{
    // Fields are erased of one record only, whose kind stands first in the counts.
    const RecordType *type =
        recordType(QStringView(certificate.counts).left(certificate.counts.indexOf(QLatin1Char(':'))));
    QStringList labels;
    for (const QString &name : certificate.fields.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const FieldInfo *field = type == nullptr ? nullptr : type->fieldNamed(name);
        labels << (field == nullptr ? name : type->labelOf(*field));
    }
    return labels.join(QStringLiteral("、"));
}

void fillCertificate(QTextDocument &document, const QString &office, const ErasureCertificate &certificate,
                     bool tracesLeft)
{
    QList<QStringList> rows{{Words::tr("Erased at"), minuteWords(certificate.erasedAt)},
                            {Words::tr("Ground"), labelOf(certificate.basis)},
                            {Words::tr("Kinds and numbers"), erasedCountsText(certificate.counts)}};
    if (!certificate.fields.isEmpty()) {
        rows.append({Words::tr("Only these items"), erasedFieldsText(certificate)});
    }
    rows.append({Words::tr("Erased by"), certificate.by});
    rows.append({Words::tr("Decided by"), certificate.approver.isEmpty() ? certificate.by : certificate.approver});
    rows.append({Words::tr("Number"), certificate.id.toString()});
    const QString body =
        formTable({{Words::tr("Item"), 1}, {Words::tr("Entry"), 3}}, rows) +
        QStringLiteral("<p>%1</p>")
            .arg((tracesLeft ? Words::tr("The values were erased from the records and the search index. The free space "
                                         "of the files is rewritten when the records are opened next. Other sites "
                                         "erase them with the next exchange. This certificate holds no content.")
                             : Words::tr("The values were erased from the records, the search index and the free space "
                                         "of the files. Other sites erase them with the next exchange. This "
                                         "certificate holds no content."))
                     .toHtmlEscaped()) +
        formSignatures({Words::tr("Erased by"), Words::tr("Decided by"), Words::tr("Office (seal)")});
    fillForm(document, Words::tr("Certificate of erasure"), office, body);
}

} // namespace helin
