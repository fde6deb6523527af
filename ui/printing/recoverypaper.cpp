#include "ui/printing/recoverypaper.h"

#include "ui/printing/formsheet.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QUrl>

#include <qrencode.h>

#include <memory>

namespace helin {

namespace {

constexpr int quietModules = 4; ///< asked for by the standard
constexpr int pictureModule = 12;
constexpr int pictureWidth = 200; ///< on paper, in points of the document
constexpr int rootPictureWidth = 150;
const QString pictureName = QStringLiteral("helin:recovery");
const QString rootPictureName = QStringLiteral("helin:root");

QString words(const char *source)
{
    return QCoreApplication::translate("RecoveryPaper", source);
}

/// A picture, what it is, and the same as text.
QString codeOnPaper(const QString &picture, int width, const QString &title, const QString &code, const QString &size)
{
    return QStringLiteral("<p align=\"center\"><img src=\"%1\" width=\"%2\" height=\"%2\"></p>"
                          "<p align=\"center\">%3</p>"
                          "<p align=\"center\" style=\"font-family:'Noto Sans Mono CJK SC','Consolas',monospace; "
                          "font-size:%5; font-weight:bold\">%4</p>")
        .arg(picture, QString::number(width), title.toHtmlEscaped(), code.toHtmlEscaped(), size);
}

} // namespace

QImage qrPicture(const QString &text, int modulePixels)
{
    const QByteArray bytes = text.toLatin1();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code{
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 0), &QRcode_free};
    if (!code) {
        return {};
    }
    const int side = code->width + 2 * quietModules;
    QImage picture{side, side, QImage::Format_Grayscale8};
    picture.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1) != 0) {
                picture.setPixelColor(x + quietModules, y + quietModules, Qt::black);
            }
        }
    }
    return picture.scaled(side * modulePixels, side * modulePixels);
}

void fillRecoveryPaper(QTextDocument &document, const RecoverySheet &sheet)
{
    document.addResource(QTextDocument::ImageResource, QUrl{pictureName}, qrPicture(sheet.payload, pictureModule));
    QString body =
        formFacts({{words(QT_TRANSLATE_NOOP("RecoveryPaper", "Office")), sheet.office},
                   {words(QT_TRANSLATE_NOOP("RecoveryPaper", "Code of the office")), sheet.stationCode},
                   {words(QT_TRANSLATE_NOOP("RecoveryPaper", "Made on")), sheet.madeOn.toString(Qt::ISODate)}});
    body += codeOnPaper(pictureName, pictureWidth, words(QT_TRANSLATE_NOOP("RecoveryPaper", "Recovery code")),
                        sheet.code, QStringLiteral("16pt"));
    if (!sheet.rootCode.isEmpty()) {
        document.addResource(QTextDocument::ImageResource, QUrl{rootPictureName},
                             qrPicture(sheet.rootPayload, pictureModule));
        body += codeOnPaper(rootPictureName, rootPictureWidth,
                            words(QT_TRANSLATE_NOOP("RecoveryPaper", "Root key of the office")), sheet.rootCode,
                            QStringLiteral("11pt"));
    }
    body += QStringLiteral("<ol>");
    for (const Message &line : sheet.words) {
        body += QStringLiteral("<li>%1</li>").arg(line.translated().toHtmlEscaped());
    }
    body += QStringLiteral("</ol>");
    body += formSignatures({words(QT_TRANSLATE_NOOP("RecoveryPaper", "Kept by")),
                            words(QT_TRANSLATE_NOOP("RecoveryPaper", "Kept at")),
                            words(QT_TRANSLATE_NOOP("RecoveryPaper", "Date"))});
    fillForm(document, words(QT_TRANSLATE_NOOP("RecoveryPaper", "Helin recovery sheet")), sheet.office, body);
}

void previewRecoveryPaper(AppContext &context, const RecoverySheet &sheet, QWidget *parent)
{
    QTextDocument document;
    fillRecoveryPaper(document, sheet);
    previewForm(context, std::nullopt, document, words(QT_TRANSLATE_NOOP("RecoveryPaper", "Helin recovery sheet")),
                parent);
}

} // namespace helin
