#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

class QMenu;

namespace helin {

/// A push button of 32 px with an optional icon at the left, the shortcut written small behind the words, and a chevron
/// when it has a menu. At most one Primary button per page. Danger is outlined, never filled, and never the default.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Normal,
        Primary,
        Danger,
        LargePrimary ///< 48 px, 12 pt: the one act of a page
    };

    explicit Button(const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Icon of :/icons/<name>.svg, in the colour of the words.
    void setIconName(const QString &name);

    /// Sets the shortcut and shows it behind the words.
    void setKey(const QKeySequence &key);

    /// Shows a key that something else handles, e.g. Esc of a dialog.
    void setHint(const QString &hint);

    /// A menu that opens on click; the button keeps no ownership.
    void setDropMenu(QMenu *menu);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] TextRole role() const;
    [[nodiscard]] QString plainText() const;

    Kind m_kind = Kind::Normal;
    QString m_iconName;
    QString m_hint;
};

/// A square button of 32 px with only an icon. Its name is the tooltip and what a screen reader says.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &name);

    /// Sets the shortcut and writes it into the tooltip.
    void setKey(const QKeySequence &key);

    /// Edge length at 100 % text; 32 unless set.
    void setSide(int side);

    [[nodiscard]] QSize sizeHint() const override;

private:
    QString m_name;
    int m_side = metrics::control;
};

/// Words in the accent colour that act like a button; underlined under the mouse.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextRole m_role;
};

} // namespace helin
