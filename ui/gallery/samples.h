#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace helin::gallery {

/// One picture of the gallery.
struct Sheet
{
    QString name;
    QSize size;
    std::function<QWidget *()> make; ///< the caller owns the widget
    std::function<void(QWidget *)> arrange = [](QWidget *) {
    }; ///< after it is shown: focus, pop-ups
};

/// All sheets. Their words are invented samples and are not translated.
[[nodiscard]] QList<Sheet> sheets();

} // namespace helin::gallery
