#pragma once

#include <QColor>

#include <array>
#include <span>

namespace helin {

/// The colours of one appearance. Every colour on screen comes from here; no other file names one.
struct Tokens
{
    QColor surface;       ///< page ground
    QColor raised;        ///< navigation, panels' heads, read-only fields, pop-ups
    QColor sunken;        ///< table headers, grooves, folded details
    QColor text;          ///< body text
    QColor secondary;     ///< labels, notes; still 4.5 : 1
    QColor disabled;      ///< what cannot be used now
    QColor line;          ///< hairlines only, too weak for a field
    QColor fieldBorder;   ///< border of fields and empty check boxes
    QColor buttonBorder;  ///< border of ordinary buttons, scroll bar thumbs
    QColor hover;         ///< ground under the mouse
    QColor pressed;       ///< pressed ground; selected row without focus; neutral badge
    QColor tint;          ///< selected row with focus, chips
    QColor accent;        ///< primary button, focus ring, selection bar
    QColor accentHover;   ///< primary button under the mouse
    QColor accentPressed; ///< primary button pressed
    QColor accentText;    ///< links and selected words: accent that stays readable on tint
    QColor onAccent;      ///< words on accent
    QColor red;           ///< overdue, errors, dangerous acts
    QColor orange;        ///< due today, to decide
    QColor yellow;        ///< due soon, warnings
    QColor green;         ///< done
    QColor redGround;     ///< 10 % ground of strips
    QColor orangeGround;
    QColor yellowGround;
    QColor greenGround;
    QColor practice;   ///< the band of a practice store; nothing else has it
    QColor onPractice; ///< words on it
    QColor chart1;     ///< the ordered palette of charts; survives grey printing
    QColor chart2;
    QColor chart3;
    QColor chart4;
    QColor chart5;
    QColor chart6; ///< only for "other"

    /// The palette of charts in its order.
    [[nodiscard]] std::array<QColor, 6> chart() const { return {chart1, chart2, chart3, chart4, chart5, chart6}; }

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens dark();
};

/// One line of the token table: the name used in style sheets (`@name`), the member and both values.
struct TokenRow
{
    const char *name;
    QColor Tokens::*member;
    QRgb light;
    QRgb dark;
};

/// The whole table, in the order of Tokens.
[[nodiscard]] std::span<const TokenRow> tokenTable();

/// Contrast of two opaque colours by WCAG 2.1 (relative luminance), 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// `share` (0 to 1) of `over` mixed into `under`; both opaque.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace helin
