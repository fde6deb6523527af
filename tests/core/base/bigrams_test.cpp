#include "core/base/bigrams.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace Qt::StringLiterals;

TEST_CASE("a run is split into overlapping pairs", "[bigrams]")
{
    CHECK(bigrams(u"陈家湾"_s) == QStringList{u"陈家"_s, u"家湾"_s});
    CHECK(bigrams(u"张伟"_s) == QStringList{u"张伟"_s});
    CHECK(bigrams(u"王"_s) == QStringList{u"王"_s});
    CHECK(bigrams(u"三组 17号，陈家湾"_s) == QStringList{u"三组"_s, u"17"_s, u"7号"_s, u"陈家"_s, u"家湾"_s});
    CHECK(bigrams(QString()).isEmpty());
    CHECK(bigrams(u" ，。- "_s).isEmpty());
    CHECK(bigramText(u"陈家湾 A"_s) == u"陈家 家湾 a");
}

TEST_CASE("a character beyond the basic plane counts as one", "[bigrams]")
{
    CHECK(bigrams(u"王𬭚"_s) == QStringList{u"王𬭚"_s});
    CHECK(bigrams(u"𠀀"_s) == QStringList{u"𠀀"_s});
    CHECK(bigrams(u"𠀀𬭚张"_s) == QStringList{u"𠀀𬭚"_s, u"𬭚张"_s});
}

TEST_CASE("a query joins quoted pairs", "[bigrams]")
{
    CHECK(ftsQuery(u"陈家湾"_s) == u"\"陈家\" AND \"家湾\"");
    CHECK(ftsQuery(u"王"_s) == u"\"王\"*");
    CHECK(ftsQuery(u"王 李伟"_s) == u"\"王\"* AND \"李伟\"");
    CHECK(ftsQuery(u"１７号"_s) == u"\"17\" AND \"7号\"");
    CHECK(ftsQuery(u"哈哈哈"_s) == u"\"哈哈\"");
}

TEST_CASE("nothing typed is read as query language", "[bigrams]")
{
    CHECK(ftsQuery(u"\" OR name:* NEAR("_s) ==
          u"\"or\" AND \"na\" AND \"am\" AND \"me\" AND \"ne\" AND \"ea\" AND \"ar\"");
    CHECK(ftsQuery(u"\"\"**"_s).isEmpty());
}
