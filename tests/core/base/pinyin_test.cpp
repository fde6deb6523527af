#include "core/base/pinyin.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace helin;
using namespace Qt::StringLiterals;

TEST_CASE("surnames are read as surnames", "[pinyin]")
{
    const QList<std::pair<QString, QString>> samples{
        {u"张伟"_s, u"zhangwei"_s},      {u"单雄信"_s, u"shanxiongxin"_s},
        {u"尉迟恭"_s, u"yuchigong"_s},   {u"曾国藩"_s, u"zengguofan"_s},
        {u"仇英"_s, u"qiuying"_s},       {u"解放"_s, u"xiefang"_s},
        {u"区小明"_s, u"ouxiaoming"_s},  {u"万俟卨"_s, u"moqixie"_s},
        {u"翟志刚"_s, u"zhaizhigang"_s}, {u"查良镛"_s, u"zhaliangyong"_s},
        {u"盖叫天"_s, u"gejiaotian"_s},  {u"种师道"_s, u"chongshidao"_s},
        {u"覃文"_s, u"qinwen"_s},        {u"缪建国"_s, u"miaojianguo"_s},
        {u"朴正"_s, u"piaozheng"_s},     {u"长孙无忌"_s, u"zhangsunwuji"_s},
        {u"欧阳修"_s, u"ouyangxiu"_s},   {u"单于"_s, u"chanyu"_s},
        {u"乜洪"_s, u"niehong"_s},       {u"纪晓岚"_s, u"jixiaolan"_s},
        {u"尉健"_s, u"weijian"_s},       {u"任丽"_s, u"renli"_s},
        {u"华罗庚"_s, u"hualuogeng"_s},  {u"葛优"_s, u"geyou"_s},
    };
    for (const auto &[name, expected] : samples) {
        CHECK(pinyinFull(name) == expected);
    }
}

TEST_CASE("inside a name the usual reading holds", "[pinyin]")
{
    CHECK(pinyinFull(u"李单"_s) == u"lidan");
    CHECK(pinyinFull(u"王长生"_s) == u"wangchangsheng");
    CHECK(pinyinFull(u"王晟"_s) == u"wangsheng");
    CHECK(pinyinFull(u"王解"_s) == u"wangjie");
    CHECK(pinyinFull(u"何乐"_s) == u"hele");
}

TEST_CASE("the letter u with dots is typed v", "[pinyin]")
{
    CHECK(pinyinFull(u"吕秀女"_s) == u"lvxiunv");
    CHECK(pinyinInitials(u"吕秀女"_s) == u"lxn");
}

TEST_CASE("initials are one letter a syllable", "[pinyin]")
{
    CHECK(pinyinInitials(u"张伟"_s) == u"zw");
    CHECK(pinyinInitials(u"单雄信"_s) == u"sxx");
    CHECK(pinyinInitials(u"尉迟恭"_s) == u"ycg");
    CHECK(pinyinInitials(u"曾国藩"_s) == u"zgf");
}

TEST_CASE("names with a dot are read through", "[pinyin]")
{
    CHECK(pinyinFull(u"阿依古丽·买买提"_s) == u"ayigulimaimaiti");
    CHECK(pinyinInitials(u"阿依古丽·买买提"_s) == u"ayglmmt");
}

TEST_CASE("letters and digits are kept, other signs dropped", "[pinyin]")
{
    CHECK(pinyinFull(u"Anna王2"_s) == u"annawang2");
    CHECK(pinyinInitials(u"Anna Maria王2(3)"_s) == u"amw23");
    CHECK(pinyinFull(QString()).isEmpty());
    CHECK(pinyinFull(u"·()"_s).isEmpty());
}

TEST_CASE("rare characters are read or stay, and never vanish", "[pinyin]")
{
    CHECK(pinyinFull(u"王𬭚"_s) == u"wangchun");
    const QString unread = u"王\U00030729"_s; // Ext. G, without a reading in ICU 72
    CHECK(pinyinFull(unread).startsWith(u"wang"));
    CHECK(pinyinFull(unread).size() > 4);
    CHECK(pinyinInitials(unread).size() >= 2);
}

TEST_CASE("two threads may read names at once", "[pinyin]")
{
    const auto work = [](QString *result) {
        for (int i = 0; i < 500; ++i) {
            *result = pinyinFull(QString(QChar(0x4E00 + i)) + u"伟"_s);
        }
    };
    QString first;
    QString second;
    std::thread one(work, &first);
    std::thread two(work, &second);
    one.join();
    two.join();
    CHECK_FALSE(first.isEmpty());
    CHECK(first == second);
}
