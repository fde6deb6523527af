#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;
class QWidget;

namespace helin {

/// What a piece of text is, which fixes its size and weight.
enum class TextRole {
    Body,          ///< 10 pt
    BodyBold,      ///< 10 pt bold: panel titles, group heads
    Secondary,     ///< 9 pt: labels, notes, table headers
    SecondaryBold, ///< 9 pt bold: numbers in lines of figures, badges
    Small,         ///< 8 pt: numbers in charts of little room; never for sentences
    Sentence,      ///< 12 pt: the one sentence of a panel
    Subject,       ///< 12 pt bold: what a detail panel or dialog is about
    PageTitle,     ///< 14 pt bold
    Figure         ///< 22 pt: single figures and values to decide about
};

/// The colour of text and icons by meaning.
enum class Ink { Text, Secondary, Disabled, Accent, OnAccent, OnPractice, Red, Orange, Yellow, Green };

/// Looks of the program: tokens, palette, fonts, measures. One per application, created by main before the first
/// widget and living until the last one is gone; GUI thread only. Widgets reach it with Theme::of(this) and repaint by
/// themselves on a switch; who keeps something derived from it connects to changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Light, Dark };

    /// Installs style, palette, fonts and style sheet on the application.
    explicit Theme(QApplication *application, Mode mode = Mode::Light);
    ~Theme() override;

    /// The theme of the application. If main made none (tests), a light one owned by the application is made.
    [[nodiscard]] static Theme &of(const QWidget *widget);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /// Size of all text, 1.0 to 2.0; values outside are clamped.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    void setCompactRows(bool compact);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] QColor ink(Ink ink) const;
    [[nodiscard]] QFont font(TextRole role) const;

    /// A measure that holds text, in device-independent pixels at the present text scale.
    [[nodiscard]] int px(int atFullSize) const;
    [[nodiscard]] int rowHeight() const { return px(m_compactRows ? metrics::compactRow : metrics::row); }

Q_SIGNALS:
    /// Mode, text scale or row height changed; palette, fonts and style sheet are already in place.
    void changed();

private:
    void apply();

    QApplication *m_application;
    Mode m_mode;
    double m_textScale = 1.0;
    bool m_compactRows = false;
    Tokens m_tokens;
    QStringList m_families;
};

} // namespace helin
