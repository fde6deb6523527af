#pragma once

#include "ui/theme/icons.h"

class QWidget;

namespace helin::gallery {

[[nodiscard]] QWidget *messages();
[[nodiscard]] QWidget *detail();
[[nodiscard]] QWidget *form();
[[nodiscard]] QWidget *review();
[[nodiscard]] QWidget *charts();

/// Opens the completer of form().
void openCompleter(QWidget *formPage);

} // namespace helin::gallery
