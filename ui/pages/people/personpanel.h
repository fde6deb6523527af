#pragma once

#include "core/residents/residentsview.h"
#include "ui/pages/people/peopledesk.h"
#include "ui/pages/revealbutton.h"

#include <QWidget>

class QDialog;
class QMenu;
class QStackedWidget;

namespace helin {

class Button;
class EmptyState;
class EraseDialog;
class Facts;
class FieldSet;
class HistoryList;
class IconButton;
class Label;
class LinkButton;
class ElidedLabel;
class RowList;
class TabPanel;
class Tag;

/// One person: who he is, masked numbers with one click to see them for a minute, one field to mend, contact persons,
/// disputes and what happened.
class PersonPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `columns` of facts: 2 where there is room.
    PersonPanel(PeopleDesk &desk, int columns, QWidget *parent = nullptr);

    /// Null shows nothing. Another person than before is masked again.
    void showPerson(Ref<Resident> who);
    [[nodiscard]] Ref<Resident> person() const { return Ref<Resident>(m_detail.resident.id); }
    [[nodiscard]] bool isRevealed() const { return m_reveal->isRevealed(); }
    [[nodiscard]] bool hasUnsavedInput() const;

    /// Shows the numbers in full; the look goes into the operation log. Again: masks them.
    void toggleReveal();
    /// By the place of the tab: basics, contacts, disputes, history.
    void showTab(int index);
    /// Opens the line in which one field is mended.
    void editField(const QString &name);
    /// Closes it without saving.
    void closeField();
    /// Closes it because something else is to be shown: saves what is right, says what is not.
    void keepField();

    /// Shows a cross at the end of the head, where the panel lies over a list.
    void setClosable(bool closable);
    /// What can be done with the person, as the buttons of the head offer it.
    void fillMenu(QMenu &menu);
    /// 个人信息单: all that is held about the person, to be printed; null when it may not be.
    QDialog *showSheet();
    /// Asks before data of the person are erased on request; null when they may not be.
    EraseDialog *askToErase();

Q_SIGNALS:
    void closeRequested();
    /// The numbers are shown or masked again.
    void revealChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Tab { FactsTab, ContactsTab, DisputesTab, HistoryTab };

    QWidget *makeHead();
    QWidget *makeFacts();
    QWidget *makeContacts();
    QWidget *makeDisputes();
    QWidget *makeHistory();
    void fillHead();
    void fillFacts();
    void fillContacts();
    void fillDisputes();
    void fillHistory();
    void fillMenus();
    void fillMoreMenu();
    void showNumbers();
    void saveField();

    PeopleDesk &m_desk;
    AppContext &m_context;
    int m_columns;
    ResidentDetail m_detail;
    QStringList m_shared;
    Label *m_name;
    Tag *m_tag;
    ElidedLabel *m_aside;
    RevealButton *m_reveal;
    LinkButton *m_addContact;
    LinkButton *m_addAlias;
    IconButton *m_close;
    Button *m_edit;
    Button *m_end;
    Button *m_more;
    QMenu *m_editMenu;
    QMenu *m_endMenu;
    QMenu *m_moreMenu;
    TabPanel *m_tabs;
    Facts *m_facts;
    QWidget *m_fieldBox;
    FieldSet *m_field = nullptr;
    QString m_fieldName;
    RowList *m_contacts;
    RowList *m_aliases;
    RowList *m_disputes;
    Label *m_noDisputes;
    HistoryList *m_history;
};

} // namespace helin
