#include <catch2/catch.hpp>

#include <QFile>
#include <QStringList>

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Icons are compiled in and take the colour of the text")
{
    for (const char *name : {"helin", "home", "scale", "hazard", "shield", "swap", "users"}) {
        const QByteArray svg = read(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
        CAPTURE(name);
        CHECK(svg.startsWith("<svg"));
        CHECK(svg.contains("currentColor"));
    }
}

TEST_CASE("The list of sample villages has a code of twelve digits and a name in every line")
{
    const QStringList lines = QString::fromUtf8(read(QStringLiteral(":/data/shiqiao-villages.csv")))
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 40);
    CHECK(lines.first().trimmed() == QLatin1String("code,name"));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).trimmed().split(QLatin1Char(','));
        CAPTURE(lines.at(i).toStdString());
        REQUIRE(cells.size() == 2);
        CHECK(cells.at(0).size() == 12);
        CHECK_FALSE(cells.at(1).isEmpty());
    }
}
