#pragma once

#include "ui/app/section.h"
#include "ui/theme/label.h"
#include "ui/widgets/badge.h"

namespace helin {

class Brand;
class IconButton;
class NavigationList;
class SearchField;
struct NavigationItem;

/// The left edge of the window: brand, the field that finds anything, the sections, and the button that folds it to
/// icons.
class Sidebar final : public Ground
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setSections(const QList<NavigationItem> &items);
    void setCurrent(Section section);
    void setBadge(Section section, int count, Badge::Tone tone);
    void setPlace(const QString &words);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] NavigationList *list() const { return m_list; }

Q_SIGNALS:
    void sectionChosen(helin::Section section);
    /// The person folded or unfolded it.
    void collapseToggled(bool collapsed);
    /// The magnifying glass of the folded sidebar was pressed.
    void searchRequested();

private:
    void applyTheme();

    Brand *m_brand;
    SearchField *m_search;
    IconButton *m_glass;
    NavigationList *m_list;
    QAbstractButton *m_fold;
    bool m_collapsed = false;
};

} // namespace helin
