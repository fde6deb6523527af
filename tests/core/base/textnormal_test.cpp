#include "core/base/textnormal.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace Qt::StringLiterals;

TEST_CASE("prose gets half-width letters and keeps Chinese punctuation", "[textnormal]")
{
    CHECK(normalText(u"　陈家湾 １７号，ＡＢＣ（新）：５０％　"_s) == u"陈家湾 17号，ABC（新）：50%");
    CHECK(normalText(u"一\t\t二\n三"_s) == u"一 二 三");
    CHECK(normalText(u" \u3000 "_s).isEmpty());
}

TEST_CASE("composed and decomposed letters become equal", "[textnormal]")
{
    CHECK(normalText(u"e\u0301"_s) == u"\u00e9");
}

TEST_CASE("Kangxi radicals become plain characters", "[textnormal]")
{
    CHECK(normalText(u"⼲部 ⼈"_s) == u"干部 人");
    CHECK(normalName(u"⽅明"_s) == u"方明");
}

TEST_CASE("what nobody sees is taken out", "[textnormal]")
{
    CHECK(normalText(u"张\u200b伟\ufeff"_s) == u"张伟");
    CHECK(normalText(u"张\u0007伟"_s) == u"张伟");
    CHECK(normalText(QString(QChar(0xD800)) + u"张"_s) == u"\uFFFD张");
}

TEST_CASE("rare characters and their variants survive", "[textnormal]")
{
    const QString extB = u"王𠀀𬭚"_s;
    CHECK(normalName(extB) == extB);
    const QString variant = u"葛\U000E0100"_s;
    CHECK(normalName(variant) == variant);
}

TEST_CASE("names lose padding and get the right dot", "[textnormal]")
{
    CHECK(normalName(u" 张　伟 "_s) == u"张伟");
    for (const QChar dot : {u'・', u'•', u'‧', u'．', u'･', u'·'}) {
        CHECK(normalName(u"阿依古丽"_s + dot + u"买买提"_s) == u"阿依古丽·买买提");
    }
    CHECK(normalName(u"阿依古丽 · 买买提"_s) == u"阿依古丽·买买提");
    CHECK(normalName(u"阿依古丽.买买提"_s) == u"阿依古丽·买买提");
    CHECK(normalName(u"John  Smith Jr."_s) == u"John Smith Jr.");
    CHECK(normalName(u"王芳（大）"_s) == u"王芳(大)");
}

TEST_CASE("codes are half width and without blanks", "[textnormal]")
{
    CHECK(normalCode(u" ５１１７０３ 116 204 "_s) == u"511703116204");
    CHECK(normalCode(u"Ｇ１２（３）"_s) == u"G12(3)");
}

TEST_CASE("paragraphs keep their lines", "[textnormal]")
{
    CHECK(normalParagraphs(u"\r\n第一行  \r\n\r\n\r\n　第二行\r第三行\n\n"_s) == u"第一行\n\n第二行\n第三行");
    CHECK(normalParagraphs(u" \n \n"_s).isEmpty());
}

TEST_CASE("settling a text twice changes nothing more", "[textnormal]")
{
    for (const auto &text : {u"　Ａ，ｂ  c\u200b "_s, u"⼲ ．・ 部"_s, u"x．．y"_s}) {
        CHECK(normalText(normalText(text)) == normalText(text));
        CHECK(normalName(normalName(text)) == normalName(text));
    }
}
