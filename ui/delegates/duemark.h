#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace helin {

class Theme;

/// How pressing something is. The shape says it as well as the colour, so nothing hangs on the colour alone.
enum class DueMark {
    Overdue, ///< ▲ red; the word beside it is red and bold
    Today,   ///< ◆ orange: due today, or to be decided
    Soon,    ///< ● yellow
    Fine,    ///< ○ green: in good time
    Done,    ///< ✓ green
    None     ///< – grey: nothing to do
};

[[nodiscard]] QColor dueColour(DueMark mark, const Theme &theme);

/// The light ground of strips that carry this mark.
[[nodiscard]] QColor dueGround(DueMark mark, const Theme &theme);

/// What a screen reader says for the shape: "overdue", "today" …, translated; empty for None.
[[nodiscard]] QString dueName(DueMark mark);

/// Draws the shape, at most metrics::mark high at the text scale, in the middle of `box`.
void paintDueMark(QPainter *painter, const QRectF &box, DueMark mark, const Theme &theme);

} // namespace helin
