#pragma once

class QGridLayout;
class QSpinBox;
class QString;
class QVBoxLayout;
class QWidget;

namespace helin {

class ActionBar;
class Button;

// What the tabs of the settings with many numbers share.

/// Fills `tab` with a scrolling form over the bar, in which `save` stands with Ctrl+S; gives the form's column. Set the
/// tab's accessible name before.
QVBoxLayout *makeNumberForm(QWidget *tab, ActionBar *bar, Button *save);
/// A grid of so many columns of this width, to be added to the column.
QGridLayout *makeNumberGrid(int columns, int fieldWidth);
/// A number with its unit behind it.
QSpinBox *makeNumberField(int least, int most, const QString &unit);

} // namespace helin
