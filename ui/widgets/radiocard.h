#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QBoxLayout;
class QTextLayout;

namespace helin {

/// One of the values to decide between: header with radio mark, the value large, facts below. Long values are shown at
/// body size, wrapped, with the changed words underlined; nothing is cut, the card grows.
class RadioCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RadioCard(const QString &title, QWidget *parent = nullptr);

    /// A word in a frame behind the title, e.g. "shown now".
    void setTag(const QString &tag);

    /// `note` stands small behind a short value, e.g. the weekday. `changed` are start and length within `value`.
    void setValue(const QString &value, const QString &note = {}, const QList<std::pair<int, int>> &changed = {});
    [[nodiscard]] QString value() const { return m_value; }

    /// Lines of label and text, e.g. who, when, why.
    void setFacts(const QList<std::pair<QString, QString>> &facts);

    /// The value at body size although it would fit large: a card beside it needs that.
    void setPlain(bool plain);
    /// Whether the value needs body size in its present width.
    [[nodiscard]] bool needsPlain() const;

    /// Grey words at the right of the header; RadioCardRow writes the key there.
    void setHint(const QString &hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The width changed: the value may need another size.
    void roomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Whether the value and its note do not fit into one large line of this width.
    [[nodiscard]] bool isLong(int room) const;
    [[nodiscard]] int roomForValue() const;
    /// Lays the value out at body size, from y = 0; gives its height.
    double layOut(QTextLayout &layout, int room) const;
    [[nodiscard]] int valueHeight(int room) const;
    [[nodiscard]] int factHeight(const QString &words, int room) const;
    [[nodiscard]] int neededHeight() const;
    void describe();
    void paintHeader(QPainter *painter) const;
    int paintValue(QPainter *painter, const QRect &room) const;

    bool m_plain = false;
    QString m_tag;
    QString m_value;
    QString m_note;
    QString m_hint;
    QList<std::pair<int, int>> m_changed;
    QList<std::pair<QString, QString>> m_facts;
};

/// Cards side by side of which one can be chosen; none is at first. Keys 1, 2, 3 choose anywhere in `keyScope` except
/// in a text field.
class RadioCardRow final : public QWidget
{
    Q_OBJECT

public:
    /// `keyScope` null: the window.
    explicit RadioCardRow(QWidget *keyScope = nullptr, QWidget *parent = nullptr);

    /// Takes ownership.
    void addCard(RadioCard *card);
    void clear();

    /// -1 if none.
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentIndexChanged(int index);

private:
    QBoxLayout *m_row;
    QWidget *m_keyScope;
    QList<RadioCard *> m_cards;
};

} // namespace helin
