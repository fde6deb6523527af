#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace helin::cli {

namespace {

void write(std::FILE *stream, QByteArray bytes)
{
    bytes += '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Outcome Outcome::of(const Error &error)
{
    QJsonObject described{{QStringLiteral("kind"), QString::fromLatin1(nameOf(error.kind))},
                          {QStringLiteral("text"), error.line()}};
    if (!error.field.isEmpty()) {
        described.insert(QStringLiteral("field"), error.field);
    }
    if (!error.detail.isEmpty()) {
        described.insert(QStringLiteral("detail"), error.detail);
    }
    return {exitCodeOf(error.kind), QJsonObject{{QStringLiteral("error"), described}}, {}, error.line()};
}

void Output::print(const Outcome &outcome) const
{
    if (m_json && !outcome.document.isEmpty()) {
        printDocument(outcome.document);
    } else if (!m_json && !outcome.text.isEmpty()) {
        printText(outcome.text);
    }
    if (!outcome.problem.isEmpty()) {
        printProblem(outcome.problem);
    }
}

void Output::printText(const QString &text) const
{
    write(stdout, text.toUtf8());
}

void Output::printDocument(const QJsonObject &document) const
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact));
}

void Output::printProblem(const QString &line) const
{
    write(stderr, "helin-cli: " + line.simplified().toUtf8());
}

} // namespace helin::cli
