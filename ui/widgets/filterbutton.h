#pragma once

#include <QList>
#include <QPointer>
#include <QPushButton>
#include <QVariant>

namespace helin {

/// One value a filter can take.
struct FilterOption
{
    QVariant id;
    QString text;
    int count = -1; ///< how many records; not shown if negative
};

/// Looks like a combo box that says what it filters; opens a list in which several values can be ticked. A long list
/// gets a search line. What is on is shown by chips (FilterBar), not here.
class FilterButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterButton(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const { return text(); }

    /// Replaces the values; ticks whose value is gone are dropped (selectionChanged() follows).
    void setOptions(const QList<FilterOption> &options);
    [[nodiscard]] const QList<FilterOption> &options() const { return m_options; }

    /// Only one value at a time; choosing closes the list.
    void setExclusive(bool exclusive) { m_exclusive = exclusive; }

    [[nodiscard]] QVariantList selected() const { return m_selected; }
    void setSelected(const QVariantList &ids);

    /// The words of the ticked values, joined for people; empty if none.
    [[nodiscard]] QString selectionText() const;

    void openPopup();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<FilterOption> m_options;
    QVariantList m_selected;
    QPointer<QWidget> m_popup;
    bool m_exclusive = false;
};

} // namespace helin
