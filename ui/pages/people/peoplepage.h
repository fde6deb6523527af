#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace helin {

class EmptyState;
class FormStack;
class FormView;
class PageHeader;
class PeopleBrowser;
class PeopleDesk;
class PeopleList;

/// 人口房屋: the tree of houses, the list of people, and the forms that take their place while something is entered.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(AppContext &context, QWidget *parent = nullptr);

    void open(const RecordLink &link) override;
    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool newEntry() override;
    bool find() override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] bool hasUnsavedInput() const override;
    [[nodiscard]] QList<TourStop> tourStops() override;

    [[nodiscard]] PeopleDesk &desk() const { return *m_desk; }
    [[nodiscard]] PeopleBrowser &browser() const { return *m_browser; }
    [[nodiscard]] PeopleList &list() const { return *m_list; }
    /// The open form; null when there is none.
    [[nodiscard]] FormView *form() const;
    void showList(bool list);

private:
    void addActions(PageHeader &header);
    /// What was entered, most particular first.
    void showSaved(const ChangeSet &changes);
    void showPerson(const RecordId &id);
    void readFigures();
    void updateViews();

    PeopleDesk *m_desk;
    QStackedWidget *m_views;
    FormStack *m_stack;
    QWidget *m_emptyPage;
    EmptyState *m_empty;
    PeopleBrowser *m_browser;
    PeopleList *m_list;
    bool m_showsList = false;
};

} // namespace helin
