#pragma once

#include <catch2/catch.hpp>

#include <QTest>
#include <QWidget>

namespace helin::test {

/// Shows the widget as the active window, so that focus and shortcuts work.
inline void show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

} // namespace helin::test
