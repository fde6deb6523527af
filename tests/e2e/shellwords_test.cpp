#include <catch2/catch.hpp>

#include "app/cli/shellwords.h"

using helin::cli::shellWords;

TEST_CASE("words of a batch line are quoted as in a shell")
{
    const QList<std::pair<QString, QStringList>> lines{
        {"", {}},
        {"  \t ", {}},
        {"# all of it", {}},
        {"add group  name=一组\r", {"add", "group", "name=一组"}},
        {"name='一 组' \"b c\"", {"name=一 组", "b c"}},
        {"a'b'\"c\"d", {"abcd"}},
        {"'it'\\''s' \"it's\"", {"it's", "it's"}},
        {R"("say \"hi\" \\ \n \$x")", {R"(say "hi" \ \n $x)"}},
        {R"('\n "x"')", {R"(\n "x")"}},
        {R"(a\ b \#c)", {"a b", "#c"}},
        {"'' \"\" a#b # rest", {"", "", "a#b"}},
    };
    for (const auto &[line, words] : lines) {
        INFO(line.toStdString());
        CHECK(shellWords(line) == words);
    }
    for (const char *open : {"'a", "\"a", "a\\", "\"a\\\""}) {
        INFO(open);
        CHECK(shellWords(QString::fromUtf8(open)) == std::nullopt);
    }
}
