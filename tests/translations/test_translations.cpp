#include <catch2/catch.hpp>

#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

TEST_CASE("Chinese texts are found inside the program and an unknown language is not")
{
    CHECK(helin::installTranslations(QLocale(QLocale::Chinese, QLocale::China)));
    CHECK_FALSE(helin::installTranslations(QLocale(QLocale::Icelandic, QLocale::Iceland)));
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}
