#pragma once

#include <catch2/catch.hpp>

#include <QApplication>
#include <QInputMethodEvent>
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

/// Types a text as an input method does; QTest::keyClicks() knows only ASCII.
inline void write(QWidget *widget, const QString &text)
{
    REQUIRE(widget != nullptr);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

} // namespace helin::test
