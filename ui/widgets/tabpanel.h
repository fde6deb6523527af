#pragma once

#include <QHash>
#include <QTabBar>
#include <QWidget>

class QStackedWidget;

namespace helin {

/// Tabs of a page or panel: words with a count, a 2 px line below the chosen one. ← → move when it has the focus.
class CountTabBar final : public QTabBar
{
    Q_OBJECT

public:
    /// Plain: the number follows the word. Round: a neutral badge, for what waits to be looked at.
    enum class CountStyle { Plain, Round };

    explicit CountTabBar(QWidget *parent = nullptr);

    /// Negative hides a plain number, 0 or less hides a badge.
    void setCount(int index, int count, CountStyle style = CountStyle::Plain);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Count
    {
        int number = -1;
        CountStyle style = CountStyle::Plain;
    };

    [[nodiscard]] QString words(int index) const;

    QHash<int, Count> m_counts;
};

/// CountTabBar with its pages and a hairline between.
class TabPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TabPanel(const QString &name, QWidget *parent = nullptr);

    /// Takes ownership. Returns the index.
    int addPage(QWidget *page, const QString &text);
    void setCount(int index, int count, CountTabBar::CountStyle style = CountTabBar::CountStyle::Plain);

    /// Closes a page to the user: the tab is grey and says why on hover. Its count is not shown.
    void closePage(int index, const QString &why);
    [[nodiscard]] bool isOpen(int index) const { return m_bar->isTabEnabled(index); }

    /// Left edge of the first word; 16 unless set.
    void setIndent(int indent);

    [[nodiscard]] int currentIndex() const;
    /// A closed page is not shown.
    void setCurrentIndex(int index);
    [[nodiscard]] CountTabBar *bar() const { return m_bar; }

Q_SIGNALS:
    void currentChanged(int index);

private:
    CountTabBar *m_bar;
    QStackedWidget *m_pages;
    QWidget *m_head;
};

} // namespace helin
