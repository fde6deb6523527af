#pragma once

#include <QAbstractButton>
#include <QList>
#include <QVariant>
#include <QWidget>

namespace helin {

class FlowLayout;
class LinkButton;

/// One filter that is on, or one person of a TokenEdit: grey label, value, cross. The cross, Delete and Backspace
/// remove it; a click or Enter on the words asks to change it.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind {
        Filter, ///< label, then value, on tint
        Token   ///< icon, value, then label, on sunken
    };

    Chip(const QString &label, const QString &value, QWidget *parent = nullptr, Kind kind = Kind::Filter);

    /// Only for tokens: icon before the value.
    void setIconName(const QString &name);

    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    QString m_label;
    QString m_value;
    QString m_iconName;
    Kind m_kind;
    bool m_overCross = false;
};

/// What a chip stands for.
struct ChipData
{
    QVariant id;
    QString label;
    QString value;
};

/// The chips of a list and "clear all"; hidden while there is none.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// Replaces all chips. A chip that was focused and is gone hands the focus to its neighbour.
    void setChips(const QList<ChipData> &chips);
    [[nodiscard]] QList<Chip *> chips() const { return m_chips; }

Q_SIGNALS:
    void chipClicked(const QVariant &id);
    void chipRemoved(const QVariant &id);
    void cleared();

private:
    FlowLayout *m_layout;
    LinkButton *m_clear;
    QList<Chip *> m_chips;
};

} // namespace helin
