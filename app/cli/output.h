#pragma once

#include "app/cli/exitcode.h"

#include <QJsonObject>
#include <QString>

namespace helin::cli {

/// What a command has to say. People read `text`, scripts `document`; `problem` is one line for stderr when not all
/// went well.
struct Outcome
{
    ExitCode exit = ExitCode::Done;
    QJsonObject document = {};
    QString text = {};
    QString problem = {};

    /// A failure as an outcome: {"error": {"kind", "text", "field", "detail"}} and its sentence.
    static Outcome of(const Error &error);
};

/// Standard output and standard error, UTF-8.
class Output final
{
public:
    explicit Output(bool json) : m_json{json} {}
    [[nodiscard]] bool isJson() const { return m_json; }

    void print(const Outcome &outcome) const;
    void printText(const QString &text) const;
    /// One JSON document on one line.
    void printDocument(const QJsonObject &document) const;
    void printProblem(const QString &line) const;

private:
    bool m_json;
};

} // namespace helin::cli
