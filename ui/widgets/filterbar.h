#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace helin {

class ChipRow;
class FilterButton;
class FlowLayout;
class IconButton;
class Label;
class SearchField;

/// Above every list: search and filters at the left, icon actions at the right; below it the chips of what is on and
/// the count. The chips follow the filter buttons by themselves; removing a chip empties its filter.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `placeholder` says what the search looks at; empty makes a bar without search.
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    /// Null if there is none.
    [[nodiscard]] SearchField *search() const { return m_search; }

    /// At 100 % text; 264 unless set.
    void setSearchWidth(int width);
    /// The line of chips and count takes room only while a chip is on; for pages that say the count elsewhere.
    void setChipsOnDemand(bool onDemand);

    /// Takes ownership. Filters stand in the order in which they are added.
    void addFilter(FilterButton *filter);

    /// Any other widget among the filters, e.g. a date range; it has no chip of its own. Takes ownership.
    void addWidget(QWidget *widget);

    /// An icon action at the right end. Takes ownership.
    void addAction(IconButton *button);
    using QWidget::addAction;

    /// Extra chip, not tied to a filter button; setting an empty value removes it.
    void setExtraChip(const QString &id, const QString &label, const QString &value);

    /// The count at the right, rich text for bold numbers, e.g. tr("<b>%1</b> of %2").
    void setCountText(const QString &richText);

    void clearFilters();

    /// What is on, in words, one line per chip: "Status: open". For the head of a printed list.
    [[nodiscard]] QStringList shownFilters() const;

Q_SIGNALS:
    /// A filter or the search text changed (the text after a short pause).
    void changed();

    void extraChipRemoved(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct ExtraChip
    {
        QString id;
        QString label;
        QString value;
    };

    void updateChips();
    void updateRoom();
    void fitSearch();

    SearchField *m_search = nullptr;
    QWidget *m_upper;
    QWidget *m_lower;
    QWidget *m_between;
    int m_searchWidth;
    bool m_chipsOnDemand = false;
    FlowLayout *m_filterRow;
    QBoxLayout *m_actions;
    ChipRow *m_chips;
    Label *m_count;
    QList<FilterButton *> m_filters;
    QList<ExtraChip> m_extra;
};

} // namespace helin
