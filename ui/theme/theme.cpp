#include "ui/theme/theme.h"

#include "ui/theme/helinstyle.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace helin {

namespace {

constexpr char themeProperty[] = "helinTheme";

/// Fusion and the stock dialogs read every role, so every role is set.
QPalette paletteFrom(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, t.surface);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.raised);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.secondary);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.red);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Link, t.accentText);
    set(QPalette::LinkVisited, t.accentText);
    set(QPalette::Light, t.raised);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.buttonBorder);
    set(QPalette::Shadow, t.fieldBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, t.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, t.raised);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.pressed);
    return palette;
}

/// Families that exist here, best first. Latin and Chinese must come from one family or lines look uneven.
QStringList availableFamilies()
{
    const QStringList wanted{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
                             QStringLiteral("Microsoft YaHei"),  QStringLiteral("Source Han Sans SC"),
                             QStringLiteral("PingFang SC"),      QStringLiteral("WenQuanYi Micro Hei")};
    const QStringList present = QFontDatabase::families();
    QStringList found;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(found),
                 [&present](const QString &family) { return present.contains(family); });
    found << QStringLiteral("sans-serif");
    return found;
}

} // namespace

Theme::Theme(QApplication *application, Mode mode)
    : m_application{application}
    , m_mode{mode}
    , m_families{availableFamilies()}
{
    m_application->setProperty(themeProperty, QVariant::fromValue<QObject *>(this));
    m_application->setStyle(new HelinStyle{*this});
    apply();
}

Theme::~Theme()
{
    // During the application's own destruction it is no QApplication any more, and there is nothing to unset.
    if (QCoreApplication::instance() == m_application) {
        m_application->setProperty(themeProperty, QVariant{});
    }
}

Theme &Theme::of(const QWidget *)
{
    auto *theme = qobject_cast<Theme *>(qApp->property(themeProperty).value<QObject *>());
    if (theme == nullptr) {
        theme = new Theme{qApp};
        theme->setParent(qApp);
    }
    return *theme;
}

void Theme::setMode(Mode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        apply();
    }
}

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, 1.0, 2.0);
    if (!qFuzzyCompare(scale, m_textScale)) {
        m_textScale = scale;
        apply();
    }
}

void Theme::setCompactRows(bool compact)
{
    if (compact != m_compactRows) {
        m_compactRows = compact;
        Q_EMIT changed();
    }
}

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return m_tokens.text;
    case Ink::Secondary:
        return m_tokens.secondary;
    case Ink::Disabled:
        return m_tokens.disabled;
    case Ink::Accent:
        return m_tokens.accentText;
    case Ink::OnAccent:
        return m_tokens.onAccent;
    case Ink::OnPractice:
        return m_tokens.onPractice;
    case Ink::Red:
        return m_tokens.red;
    case Ink::Orange:
        return m_tokens.orange;
    case Ink::Yellow:
        return m_tokens.yellow;
    case Ink::Green:
        return m_tokens.green;
    }
    return m_tokens.text;
}

QFont Theme::font(TextRole role) const
{
    struct Shape
    {
        double points;
        bool bold;
    };
    const Shape shape = [role]() -> Shape {
        switch (role) {
        case TextRole::Body:
            return {10, false};
        case TextRole::BodyBold:
            return {10, true};
        case TextRole::Secondary:
            return {9, false};
        case TextRole::SecondaryBold:
            return {9, true};
        case TextRole::Small:
            return {8, false};
        case TextRole::Sentence:
            return {12, false};
        case TextRole::Subject:
            return {12, true};
        case TextRole::PageTitle:
            return {14, true};
        case TextRole::Figure:
            return {22, false};
        }
        return {10, false};
    }();
    QFont font;
    font.setFamilies(m_families);
    font.setPointSizeF(shape.points * m_textScale);
    font.setBold(shape.bold);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

int Theme::px(int atFullSize) const
{
    return static_cast<int>(std::lround(atFullSize * m_textScale));
}

void Theme::apply()
{
    m_tokens = m_mode == Mode::Light ? Tokens::light() : Tokens::dark();
    const QPalette palette = paletteFrom(m_tokens);
    m_application->setPalette(palette);
    m_application->setFont(font(TextRole::Body));
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(TextRole::Secondary));
    m_application->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

} // namespace helin
