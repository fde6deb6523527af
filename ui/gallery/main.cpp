#include "ui/gallery/samples.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QWidget>

#include <memory>

/// helin-gallery FOLDER: writes one PNG per sheet and theme. QT_SCALE_FACTOR and --text-scale show other sizes.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application{argc, argv};
    QStringList arguments = QApplication::arguments().mid(1);
    double textScale = 1.0;
    const qsizetype option = arguments.indexOf(QStringLiteral("--text-scale"));
    if (option >= 0 && option + 1 < arguments.size()) {
        textScale = arguments.at(option + 1).toDouble();
        arguments.remove(option, 2);
    }
    if (arguments.size() != 1 || !QDir{}.mkpath(arguments.first())) {
        QTextStream{stderr} << "helin-gallery [--text-scale 1..2] FOLDER\n";
        return 2;
    }
    const QDir folder{arguments.first()};
    helin::Theme theme{&application};
    theme.setTextScale(textScale);
    for (const helin::gallery::Sheet &sheet : helin::gallery::sheets()) {
        const std::unique_ptr<QWidget> page{sheet.make()};
        page->resize(sheet.size);
        page->show();
        for (const auto mode : {helin::Theme::Mode::Light, helin::Theme::Mode::Dark}) {
            theme.setMode(mode);
            QApplication::processEvents();
            sheet.arrange(page.get());
            QApplication::processEvents();
            const QString suffix = mode == helin::Theme::Mode::Dark ? QStringLiteral("-dark") : QString{};
            const QString path = folder.filePath(sheet.name + suffix + QStringLiteral(".png"));
            if (!page->grab().save(path)) {
                QTextStream{stderr} << "cannot write " << path << '\n';
                return 1;
            }
            if (QWidget *popup = QApplication::activePopupWidget()) {
                popup->grab().save(folder.filePath(sheet.name + suffix + QStringLiteral("-popup.png")));
                popup->close();
            }
        }
        theme.setMode(helin::Theme::Mode::Light);
    }
    return 0;
}
