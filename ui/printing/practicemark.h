#pragma once

#include <QString>

class QPainter;
class QRectF;

namespace helin {

class AppContext;

/// What stands across every printed page of a practice store: 练习. Empty in a real one.
[[nodiscard]] QString practiceMark(AppContext &context);

/// Writes the mark large, grey and aslant over the page; nothing for an empty one. Call it first on each page, so that
/// the text stays readable over it.
void paintMark(QPainter &painter, const QRectF &page, const QString &mark);

} // namespace helin
