#include "app/cli/shellwords.h"

namespace helin::cli {

std::optional<QStringList> shellWords(const QString &line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (!quote.isNull() && c == quote) {
            quote = QChar();
        } else if (quote == QLatin1Char('\'')) {
            word += c;
        } else if (c == QLatin1Char('\\')) {
            if (++i == line.size()) {
                return std::nullopt;
            }
            if (!quote.isNull() && !QStringLiteral("\"\\$`").contains(line.at(i))) {
                word += c;
            }
            word += line.at(i);
            inWord = true;
        } else if (!quote.isNull()) {
            word += c;
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            quote = c;
            inWord = true;
        } else if (c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\r')) {
            if (inWord) {
                words << word;
            }
            word.clear();
            inWord = false;
        } else if (c == QLatin1Char('#') && !inWord) {
            break;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull()) {
        return std::nullopt;
    }
    if (inWord) {
        words << word;
    }
    return words;
}

} // namespace helin::cli
