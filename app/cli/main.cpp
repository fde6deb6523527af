#include "app/cli/program.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    // Qt complains on standard error about any other locale; paths and texts are UTF-8 here in every one of them.
    qputenv("LC_ALL", "C.UTF-8");
    const QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("helin"));
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (helin::cli::languageIn(words) != QLatin1String("en")) {
        helin::installTranslations(QLocale(QLocale::Chinese, QLocale::China));
    }
    return static_cast<int>(helin::cli::Program().run(words));
}
