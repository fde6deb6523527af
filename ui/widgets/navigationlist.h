#pragma once

#include "ui/widgets/badge.h"

#include <QKeySequence>
#include <QListView>

class QStandardItemModel;

namespace helin {

/// One section of the program.
struct NavigationItem
{
    QString id;
    QString iconName;
    QString text;
    QKeySequence key = {};        ///< shown in the tooltip only; the shell sets the shortcuts
    bool separatorBefore = false; ///< a hairline with air above the item
};

/// The list at the left: icon, word, badge. ↑ ↓ move and open at once, as a click does. Collapsed it shows icons only,
/// words in tooltips and a dot for a badge.
class NavigationList final : public QListView
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void setItems(const QList<NavigationItem> &items);
    void setBadge(const QString &id, int count, Badge::Tone tone = Badge::Tone::Neutral);

    /// Selects without sending activated().
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person chose a section.
    void sectionChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    QStandardItemModel *m_model;
    bool m_collapsed = false;
    bool m_quiet = false;
};

} // namespace helin
