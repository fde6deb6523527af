#pragma once

#include "core/residents/residentsview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/people/peopledesk.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace helin {

class Button;
class EmptyState;
class Facts;
class IconButton;
class Label;
class PersonPanel;
class RowList;
class Strip;
class TableView;

/// The right side of the tree: the household with its dwelling and members, or a dwelling with its households, or a
/// group; below it the selected person.
class HomePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HomePanel(PeopleDesk &desk, QWidget *parent = nullptr);

    void showHousehold(Ref<Household> household);
    void showDwelling(Ref<Dwelling> dwelling);
    void showGroup(const GroupNode &group);
    void showNothing(const QString &sentence);
    /// Selects a member of the shown household.
    void selectMember(Ref<Resident> member);
    /// Reads what is shown anew.
    void refresh();

    /// Shows a cross at the end of the head, where the panel lies over the tree.
    void setClosable(bool closable);
    /// Everything that can be done with what is shown, as the buttons of the head offer it.
    void fillMenu(QMenu &menu);

    [[nodiscard]] PersonPanel &person() const { return *m_person; }
    [[nodiscard]] TableView &members() const { return *m_members; }

Q_SIGNALS:
    void closeRequested();
    /// A household or dwelling in a list here was opened.
    void placeRequested(const helin::RecordId &id);

private:
    enum class Shown { Nothing, Group, Dwelling, Household };

    QWidget *makeHead();
    void addMemberColumns();
    void fillDwellingFacts(const std::optional<Dwelling> &dwelling, const QString &gridWorker);
    void offerAdding();
    void fillHouseholdMenu(const HouseholdDetail &detail);
    void fillDwellingMenu(const Dwelling &dwelling, bool withSeparator);
    void fitTable(TableView *table, int rows, int most);
    void setTitle(const QString &title, const QString &about);
    void memberSelected();
    void fitNames();
    void showMemberMenu(const QPoint &at);
    [[nodiscard]] QVariant memberCell(const Resident &member, int role, const QString &text, bool secondary) const;

    PeopleDesk &m_desk;
    AppContext &m_context;
    Shown m_what = Shown::Nothing;
    Ref<Household> m_household;
    Ref<Dwelling> m_dwelling;
    Ref<Resident> m_wanted; ///< member to select, also after a refresh
    std::optional<HouseholdDetail> m_detail;
    QHash<QString, QStringList> m_phones; ///< who of the members has a phone
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Label *m_title;
    Label *m_about;
    Button *m_primary;
    Button *m_more;
    IconButton *m_close;
    QMenu *m_menu;
    Strip *m_hint;
    Facts *m_facts;
    TableView *m_members;
    RowsModel<Resident> *m_memberModel;
    TableView *m_households;
    RowsModel<HouseholdNode> *m_householdModel;
    PersonPanel *m_person;
    bool m_filling = false;
};

} // namespace helin
