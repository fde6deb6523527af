#pragma once

#include "ui/app/recordlink.h"
#include "ui/app/villages.h"
#include "ui/pages/people/numbersearchnote.h"
#include "ui/pages/people/peopledesk.h"
#include "ui/pages/people/peopletreemodel.h"

#include <QDialog>

namespace helin {

class CompleterPopup;
struct ListSheet;
struct CompleterGroup;
class DetailSplit;
class FilterBar;
class HomePanel;
class PageHeader;
class PeopleFilters;
class TreeView;

/// People house by house: search, filters, the tree of groups, dwellings and households, and at its right what is
/// selected.
class PeopleBrowser final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleBrowser(PeopleDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] PageHeader &header() const { return *m_header; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_bar; }
    [[nodiscard]] TreeView &tree() const { return *m_tree; }
    [[nodiscard]] HomePanel &panel() const { return *m_panel; }

    void refresh(const ChangeSet &changes);
    void reload();
    bool find();
    /// Goes to a person, household, dwelling or group; filters that hide it are cleared.
    void show(quint16 type, const RecordId &id);
    using QWidget::show;
    /// The people of the houses that the filters let through, for printing.
    [[nodiscard]] ListSheet sheet() const;
    /// Opens the preview of it (Ctrl+P).
    QDialog *printPeople();
    /// Narrows the tree to these dwellings or households; nothing takes it back.
    void showFound(const std::optional<RecordLink> &link);

private:
    void search(const QString &text);
    void addVillages(QList<CompleterGroup> &groups) const;
    void applyFilters();
    void selectionMoved();
    void showContextMenu(const QPoint &at);
    void selectFirst();
    bool select(const QModelIndex &index);
    void arrange();
    void resizeEvent(QResizeEvent *event) override;

    PeopleDesk &m_desk;
    AppContext &m_context;
    PageHeader *m_header;
    FilterBar *m_bar;
    PeopleFilters *m_filters;
    CompleterPopup *m_popup;
    NumberSearchNote m_note{m_context};
    TreeView *m_tree;
    PeopleTreeModel *m_model;
    HomePanel *m_panel;
    DetailSplit *m_split;
    std::optional<RecordLink> m_link;
    QList<Village> m_villages; ///< of a township
    bool m_filtered = false;
    bool m_quiet = false;
};

} // namespace helin
